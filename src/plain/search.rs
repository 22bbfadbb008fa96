//! Search: what for is asked first, then what was found is numbered.

use crate::ui::data::Data;
use crate::ui::keymap::{Action, shown};
use crate::ui::message::{Message, Typed};
use crate::ui::screen::search::{Row, State, tell};
use crate::ui::search::Marks;
use crate::ui::search::filter::Key;
use crate::ui::text::capital;

use super::voice::spoken;
use super::words::words;
use super::{Asks, Turn, pick};

/// As many results are said: whoever listens narrows the search rather than hear them all.
const SAID: usize = 15;

pub(super) fn describe(state: &State, data: &Data) -> Turn {
    if state.line().trim().is_empty() { ask(data) } else { results(state, data) }
}

fn ask(data: &Data) -> Turn {
    let (strings, own) = (data.strings, words(data.language()));
    let mut turn = Turn::at("search", own.how_search);
    turn.head(strings.search.title);
    turn.say(strings.search.hint);
    let keys = Key::ALL.map(|key| format!("{}:", key.word(strings))).join(" ");
    turn.say(format!("{}{} {keys}", own.search_filters, strings.colon));
    turn.asks = Some(Asks { length: 0, erasable: false, enter: false });
    turn
}

fn results(state: &State, data: &Data) -> Turn {
    let (strings, own) = (data.strings, words(data.language()));
    let mut turn = Turn::at(format!("search {}", state.line()), own.choice);
    let count = match state.total() {
        Some(all) if all > SAID => format!(", {}", strings.first_results(SAID, all)),
        Some(all) => format!(", {}", strings.results(all)),
        None => String::new(),
    };
    let line = strings.quoted(state.line().trim());
    turn.head(format!("{}{} {line}{count}", strings.search.title, strings.colon));
    let mut marks = Marks::of(state.words());
    let mut place = 0;
    for row in state.rows() {
        if !row.can_be_chosen() {
            turn.say(tell(row, &mut marks, data).label);
            continue;
        }
        // The values behind a colon are a list to choose from: it is said whole.
        if place < SAID || matches!(row, Row::Offer { .. }) {
            let told = tell(row, &mut marks, data);
            let (_, aside, _) = told.aside;
            let parts = [told.label, told.context].into_iter().filter(|it| !it.is_empty());
            let label = spoken(&parts.collect::<Vec<_>>().join(" · "));
            let aside = spoken(&aside);
            let colon = if aside.is_empty() { "" } else { strings.colon };
            turn.choose(format!("{label}{colon} {aside}").trim(), "", pick(place));
        }
        place += 1;
    }
    turn.gap();
    let again = std::iter::once(Typed::End).chain(
        // An empty line asks again.
        std::iter::repeat_n(Typed::Backspace, state.line().chars().count()),
    );
    turn.choose(own.search_again, shown(Action::Search, strings), []);
    if let Some(choice) = turn.choices.last_mut() {
        choice.messages = again.map(Message::Type).collect();
    }
    turn.choose(capital(strings.search.tab), "", [Action::NextPane]);
    turn
}
