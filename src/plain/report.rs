//! "This step is wrong": the report, then the ways to pass it on.

use crate::ui::data::Data;
use crate::ui::keymap::{Action, name, shown};
use crate::ui::screen::report::{self, State};

use super::voice::{UNWRAPPED, spoken};
use super::words::words;
use super::{Turn, act, sheet};

pub(super) fn describe(state: &State, data: &Data) -> Turn {
    let mut turn = Turn::at("report", words(data.language()).choice);
    turn.head(spoken(&report::title(state, data)));
    sheet::say(&report::sheet(state, data, UNWRAPPED), &mut turn);
    for action in [Action::Copy, Action::Save, Action::Phone, Action::Open, Action::Show] {
        if report::actions(state, data).contains(&action) {
            let key = shown(action, data.strings);
            turn.hide(name(action, data.strings), key, act([action]));
        }
    }
    turn
}
