//! Search: opening it, what is typed into it, and where it leads.

use tui_input::InputRequest;

use super::super::keymap::{Action, BINDINGS};
use super::super::message::{Effect, Place};
use super::super::model::Model;
use super::super::overlay::Overlay;
use super::super::screen::{Screen, accounts, search};
use super::open;
use crate::domain::record::account::AccountKey;
use crate::domain::record::act::Change;
use crate::domain::text::id::{GuideId, ServiceId};

/// Whether nothing lies over the screen that its person would lose.
pub(super) fn can_open(model: &Model) -> bool {
    match &model.overlay {
        None | Some(Overlay::Qr(_) | Overlay::Code(_) | Overlay::Text(..)) => true,
        Some(Overlay::Menu(menu)) => menu.text.is_empty(),
        Some(Overlay::Field(_) | Overlay::Tie(_) | Overlay::Before(_) | Overlay::When(_)) => false,
    }
}

/// Opens search over the screen, with an empty line. There is one: an older one further down is gone.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    model.overlay = None;
    if matches!(model.screens.last(), Some(Screen::Search(_))) {
        return Vec::new();
    }
    model.screens.retain(|screen| !matches!(screen, Screen::Search(_)));
    let from = search::From {
        actions: possible(model),
        opened: model.opened.clone(),
        is_first_page: matches!(model.screens.last(), Some(Screen::Welcome(_))),
    };
    let state = search::State::new(from, &model.data);
    model.screens.push(Screen::Search(Box::new(state)));
    Vec::new()
}

/// What can be done on the screen, and what can be done anywhere. Whoever looks for a movement has made
/// it.
fn possible(model: &Model) -> Vec<Action> {
    use Action as A;
    const ANYWHERE: [Action; 3] = [A::Redraw, A::Suspend, A::Quit];
    const MOVES: [Action; 12] = [
        A::Up,
        A::Down,
        A::Left,
        A::Right,
        A::PageUp,
        A::PageDown,
        A::First,
        A::Last,
        A::Enter,
        A::Back,
        A::NextPane,
        A::Search,
    ];
    let here = model.screens.last().map(|screen| screen.actions(&model.data)).unwrap_or_default();
    let all = BINDINGS.iter().map(|binding| binding.action);
    all.filter(|it| (here.contains(it) || ANYWHERE.contains(it)) && !MOVES.contains(it)).collect()
}

fn state(model: &mut Model) -> Option<(&mut search::State, &super::super::data::Data)> {
    match model.screens.last_mut() {
        Some(Screen::Search(state)) => Some((state, &model.data)),
        _ => None,
    }
}

/// An edit of the line.
pub(super) fn edit(model: &mut Model, request: InputRequest) {
    if let Some((state, data)) = state(model) {
        state.edit(request, data);
    }
}

/// Pasted text goes where the cursor is.
pub(super) fn paste(model: &mut Model, text: &str) {
    if let Some((state, data)) = state(model) {
        state.paste(text, data);
    }
}

/// Searches for `line`, on the screen of search.
pub(super) fn look_for(model: &mut Model, line: &str) -> Vec<Effect> {
    let effects = open(model);
    if let Some((state, data)) = state(model) {
        state.look_for(line, data);
    }
    effects
}

/// Opens a guide on an account, at a step.
pub(super) fn go(model: &mut Model, account: AccountKey, place: &Place) -> Vec<Effect> {
    let mut effects = Vec::new();
    let service = &place.guide.service;
    let holder = model.data.account(&account);
    let entry = model.data.catalogue.entry(&place.guide);
    let has = |(holder, entry)| model.data.catalogue.is_for(entry, holder);
    if !holder.as_ref().zip(entry).is_some_and(has) {
        let (account, service) = (account.clone(), service.clone());
        effects.push(model.act(vec![Change::Uses { account, service, on: true }]));
    }
    effects.extend(open::at(model, account, place));
    effects
}

/// Adds an account on `service`, and opens the guide on it that it was added for.
pub(super) fn begin(
    model: &mut Model,
    service: ServiceId,
    name: String,
    place: &Place,
) -> Vec<Effect> {
    model.overlay = None;
    let account = AccountKey::draw(&mut model.data.random);
    let mut effects =
        vec![model.act(vec![Change::Add { account: account.clone(), service, name }])];
    effects.extend(go(model, account, place));
    effects
}

/// Shows a guide to be read.
pub(super) fn read(model: &mut Model, id: &GuideId) -> Vec<Effect> {
    if model.data.is_own(id) {
        return vec![Effect::Read(None, Place { guide: id.clone(), step: None })];
    }
    show(model, id);
    Vec::new()
}

/// The text of a guide that is at hand.
pub(super) fn show(model: &mut Model, id: &GuideId) {
    if let Some(guide) = model.data.catalogue.guide(id) {
        model.overlay = Some(Overlay::Text(model.data.reading(&guide), 0));
    }
}

/// Shows the accounts, with the cursor on this one.
pub(super) fn account(model: &mut Model, account: &AccountKey) -> Vec<Effect> {
    let state = accounts::State::at(account, &model.data);
    let effects = super::go(model, Screen::Accounts(state.clone()));
    if let Some(Screen::Accounts(there)) = model.screens.last_mut() {
        *there = state;
    }
    effects
}
