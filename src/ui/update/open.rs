//! Opens the screens of one guide on one account. One that is open already is gone back to.

use super::super::message::{Choice, Effect};
use super::super::model::Model;
use super::super::screen::{self, Screen, guide, request};
use super::{file, letter};
use crate::domain::account::AccountKey;
use crate::domain::guide::LetterKind;
use crate::domain::id::GuideId;

/// The guide.
pub(super) fn guide(model: &mut Model, account: AccountKey, id: &GuideId) -> Vec<Effect> {
    let same = |screen: &Screen| matches!(screen, Screen::Guide(state) if state.account == account && state.guide.id == *id);
    if back_to(model, same) {
        return Vec::new();
    }
    // One of the person's own is read anew: its author sees what was saved last.
    if model.data.catalogue.entry(id).is_some_and(|entry| entry.own.is_some()) {
        return vec![Effect::Read(account, id.clone())];
    }
    screen(model, account, id);
    Vec::new()
}

/// The guide, which is at hand.
pub(super) fn screen(model: &mut Model, account: AccountKey, id: &GuideId) {
    if let Some(guide) = model.data.catalogue.guide(id) {
        let state = guide::State::new(account, guide, &model.data);
        model.screens.push(Screen::Guide(state));
    }
}

/// The objection; the world is asked which of its proofs are still there.
pub(super) fn request(model: &mut Model, account: AccountKey, id: GuideId) -> Vec<Effect> {
    let same = |screen: &Screen| matches!(screen, Screen::Request(state) if state.account == account && state.guide == id);
    let effects = file::look(model, &account, &id);
    if !back_to(model, same) {
        model.screens.push(Screen::Request(request::State::new(account, id)));
    }
    effects
}

/// A letter. One that is being written keeps what was typed.
pub(super) fn letter(
    model: &mut Model,
    account: AccountKey,
    id: GuideId,
    kind: LetterKind,
) -> Vec<Effect> {
    let same = |screen: &Screen| matches!(screen, Screen::Letter(state) if state.account == account && state.guide == id);
    if back_to(model, same) {
        letter::choose(model, Choice::Kind(kind));
    } else {
        let state = screen::letter::State::new(account, id, kind, &model.data);
        model.screens.push(Screen::Letter(state));
    }
    Vec::new()
}

/// Goes back to the screen that `same` means, if it is open.
fn back_to(model: &mut Model, same: impl Fn(&Screen) -> bool) -> bool {
    let place = model.screens.iter().position(same);
    if let Some(place) = place {
        model.screens.truncate(place + 1);
    }
    place.is_some()
}
