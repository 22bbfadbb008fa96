//! A letter: what it says, then what it is made of.

use crate::ui::data::Data;
use crate::ui::keymap::{Action, name, shown};
use crate::ui::screen::letter::{self, State};

use super::voice::{UNWRAPPED, spoken};
use super::words::words;
use super::{Turn, act, sheet};

pub(super) fn describe(state: &State, data: &Data) -> Turn {
    let own = words(data.language());
    let place = format!("letter {} {}", state.account.as_str(), state.guide);
    let mut turn = Turn::at(place, own.choice);
    turn.head(spoken(&letter::title(state, data)));
    if let Some((sheet, lines)) = letter::told(state, data, UNWRAPPED) {
        if !lines.is_empty() {
            turn.say(format!("{}{}", own.the_letter, data.strings.colon));
            turn.read(&lines);
            turn.gap();
        }
        sheet::say(&sheet, &mut turn);
    }
    for action in [Action::Copy, Action::Save, Action::Open, Action::Show] {
        if letter::actions(state, data).contains(&action) {
            let key = shown(action, data.strings);
            turn.hide(name(action, data.strings), key, act([action]));
        }
    }
    turn
}
