//! Opens the screens of one guide on one account. One that is open already is gone back to.

use super::super::data::Notice;
use super::super::message::{Choice, Effect, Place};
use super::super::model::Model;
use super::super::screen::{self, Screen, guide, request};
use super::{file, letter};
use crate::domain::guide::LetterKind;
use crate::domain::record::account::AccountKey;
use crate::domain::text::id::GuideId;

/// The guide.
pub(super) fn guide(model: &mut Model, account: AccountKey, id: &GuideId) -> Vec<Effect> {
    at(model, account, &Place { guide: id.clone(), step: None })
}

/// The guide, at one of its steps.
pub(super) fn at(model: &mut Model, account: AccountKey, place: &Place) -> Vec<Effect> {
    let id = &place.guide;
    remember(model, &account, id);
    let same = |screen: &Screen| matches!(screen, Screen::Guide(state) if state.account == account && state.guide.id == *id);
    if back_to(model, same) {
        turn_to(model, place);
        return Vec::new();
    }
    // One of the person's own is read anew: its author sees what was saved last.
    if model.data.is_own(id) {
        return vec![Effect::Read(Some(account), place.clone())];
    }
    screen(model, account, place);
    Vec::new()
}

/// The guide, which is at hand.
pub(super) fn screen(model: &mut Model, account: AccountKey, place: &Place) {
    if let Some(guide) = model.data.catalogue.guide(&place.guide) {
        let state = guide::State::new(account, guide, &model.data);
        model.screens.push(Screen::Guide(state));
        turn_to(model, place);
    }
}

/// Moves the cursor of the guide to the step, or says on which route it is.
fn turn_to(model: &mut Model, place: &Place) {
    let (Some(step), Some(Screen::Guide(state))) = (&place.step, model.screens.last_mut()) else {
        return;
    };
    if !state.turn_to(step, &model.data)
        && let Some(step) = state.guide.steps.iter().find(|it| it.id == *step)
    {
        let text = model.data.strings.other_route(&step.on);
        model.notice = Some(Notice::plain(text));
    }
}

/// The guides that were opened last: search offers them again.
fn remember(model: &mut Model, account: &AccountKey, id: &GuideId) {
    const LAST: usize = 5;
    model.opened.retain(|opened| opened != &(account.clone(), id.clone()));
    model.opened.insert(0, (account.clone(), id.clone()));
    model.opened.truncate(LAST);
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
