//! The wizard as questions and lines, one after the other: for pipes, serial lines, screen readers.
//!
//! Not a second program: what is said is read from the model of the full screen, and an answer becomes
//! the messages that its keys would send, to the same `update`. The model is kept at a size at which every
//! screen shows one thing at a time, so that a line of a list is a line of the cursor's way.

mod before;
mod dates;
mod guide;
mod home;
mod letter;
mod lists;
mod over;
mod report;
mod request;
mod search;
mod sheet;
mod sources;
mod step;
pub mod talk;
mod turn;
pub mod voice;
mod welcome;
mod when;
pub mod words;

use crate::ui::keymap::{Action, name, shown};
use crate::ui::message::Message;
use crate::ui::model::Model;
use crate::ui::screen::Screen;

pub use self::turn::{Asks, Choice, Empty, Line, Turn};
use self::words::words;

/// Columns and rows of the model: home is a list of guides, the guide a list or a step, never both.
pub const SIZE: (u16, u16) = (40, 24);

/// Everything that is to be said now, and everything that can be answered.
pub fn describe(model: &Model) -> Turn {
    let data = &model.data;
    let mut turn = match (&model.overlay, model.screens.last()) {
        (Some(overlay), _) => over::describe(overlay, data),
        (None, Some(Screen::Welcome(state))) => welcome::describe(state, data),
        (None, Some(Screen::Home(_))) => home::describe(model),
        (None, Some(Screen::Guide(state))) => guide::describe(state, data),
        (None, Some(Screen::Request(state))) => request::describe(state, data),
        (None, Some(Screen::Letter(state))) => letter::describe(state, data),
        (None, Some(Screen::Sources(state))) => sources::describe(state, data),
        (None, Some(Screen::Report(state))) => report::describe(state, data),
        (None, Some(Screen::Dates(_))) => dates::describe(data),
        (None, Some(Screen::Accounts(_))) => lists::accounts(data),
        (None, Some(Screen::Search(state))) => search::describe(state, data),
        (None, Some(Screen::Settings(_))) => lists::settings(data),
        (None, Some(Screen::Help(_))) => lists::help(data),
        (None, None) => Turn::default(),
    };
    if let Some(failure) = &model.unsaved {
        let text = data.strings.failure(failure);
        turn.head
            .insert(0, format!("{}{} {text}", data.strings.notices.unsaved, data.strings.colon));
        // Where a line is asked for, every answer is that line.
        if turn.asks.is_none() {
            let retry = words(data.language()).retry;
            turn.choose(retry, shown(Action::Redraw, data.strings), [Action::Redraw]);
        }
    } else {
        turn.hide("", shown(Action::Redraw, data.strings), act([Action::Redraw]));
    }
    if turn.asks.is_none() {
        general(model, &mut turn);
    }
    turn
}

/// What can be done on most screens, in one line.
fn general(model: &Model, turn: &mut Turn) {
    use Action as A;
    const ALL: [A; 9] = [
        A::Undo,
        A::Search,
        A::Dates,
        A::Accounts,
        A::Filter,
        A::Settings,
        A::Language,
        A::Help,
        A::Quit,
    ];
    let data = &model.data;
    let here = match (&model.overlay, model.screens.last()) {
        (None, Some(screen)) => screen.actions(data),
        _ => vec![A::Quit],
    };
    let mut named = Vec::new();
    for action in ALL.into_iter().filter(|it| here.contains(it)) {
        let (label, key) = (name(action, data.strings), shown(action, data.strings));
        named.push(format!("{label} ({key})"));
        turn.hide(label, key, act([action]));
    }
    if named.len() > 1 {
        let also = words(data.language()).also;
        turn.also = format!("{also}{} {}.", data.strings.colon, named.join(", "));
    }
}

/// These actions, one after the other.
fn act(actions: impl IntoIterator<Item = Action>) -> Vec<Message> {
    actions.into_iter().map(Message::Act).collect()
}

/// The way of the cursor to the line at this place of a list.
fn way(place: usize) -> impl Iterator<Item = Action> {
    std::iter::once(Action::First).chain(std::iter::repeat_n(Action::Down, place))
}

/// The line at this place of a list is chosen.
fn pick(place: usize) -> Vec<Action> {
    way(place).chain([Action::Enter]).collect()
}

/// A number that an action and its opposite count to.
fn count(from: i64, to: i64, up: Action, down: Action) -> impl Iterator<Item = Action> {
    let action = if to > from { up } else { down };
    std::iter::repeat_n(action, to.abs_diff(from) as usize)
}
