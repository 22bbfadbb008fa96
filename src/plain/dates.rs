//! Everything that is due.

use crate::ui::data::Data;
use crate::ui::keymap::{Action, shown};
use crate::ui::overlay::Item;
use crate::ui::screen::dates;

use super::voice::UNWRAPPED;
use super::words::words;
use super::{Turn, sheet};

pub(super) fn describe(data: &Data) -> Turn {
    let mut turn = Turn::at("dates", words(data.language()).choice);
    turn.head(data.strings.requests.dates);
    sheet::say(&dates::sheet(data, UNWRAPPED), &mut turn);
    turn.gap();
    let label = Item::action(Action::Save, data.strings).label;
    turn.choose(label, shown(Action::Save, data.strings), [Action::Save]);
    turn
}
