//! What a guide rests on.

use crate::ui::data::Data;
use crate::ui::screen::sources::{self, State};

use super::voice::{UNWRAPPED, spoken};
use super::words::words;
use super::{Turn, sheet};

pub(super) fn describe(state: &State, data: &Data) -> Turn {
    let place = format!("sources {}", state.name());
    let mut turn = Turn::at(place, words(data.language()).choice);
    turn.head(spoken(&sources::title(state, data)));
    sheet::say(&sources::sheet(state, data, UNWRAPPED), &mut turn);
    turn
}
