//! A day that is asked for: typed as a whole. Words on it can be added to what was noted.

use crate::ui::data::Data;
use crate::ui::keymap::Action;
use crate::ui::overlay::When;
use crate::ui::widget::dialog::when::{title, told};

use super::voice::spoken;
use super::words::words;
use super::{Asks, Empty, Turn, act};

pub(super) fn describe(when: &When, data: &Data) -> Turn {
    let mut turn = Turn::over("when", words(data.language()).how_day);
    let (said, _) = told(when, data);
    turn.head(format!("{}{} {}", spoken(&title(when, data)), data.strings.colon, spoken(&said)));
    turn.empty = Empty::Send(act([Action::Enter]));
    turn.asks = Some(Asks { length: 0, erasable: false, enter: true });
    turn
}
