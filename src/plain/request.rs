//! An objection: what it is now, what to do next, what happened.

use crate::ui::data::Data;
use crate::ui::keymap::{Action, name, shown};
use crate::ui::overlay::Item;
use crate::ui::screen::request::{self, State};

use super::voice::{UNWRAPPED, spoken};
use super::words::words;
use super::{Turn, act, sheet};

pub(super) fn describe(state: &State, data: &Data) -> Turn {
    let own = words(data.language());
    let place = format!("request {} {}", state.account.as_str(), state.guide);
    let mut turn = Turn::at(place, own.choice);
    turn.head(spoken(&request::title(state, data)));
    if let Some(sheet) = request::sheet(state, data, UNWRAPPED) {
        sheet::say(&sheet, &mut turn);
    }
    turn.gap();
    let possible = request::actions(state, data);
    for action in [Action::Letter, Action::Save].into_iter().filter(|it| possible.contains(it)) {
        let label = Item::action(action, data.strings).label;
        turn.choose(label, shown(action, data.strings), [action]);
    }
    if possible.contains(&Action::Note) {
        // It stands among what happened.
        let key = shown(Action::Note, data.strings);
        turn.hide(name(Action::Note, data.strings), key, act([Action::Note]));
    }
    turn
}
