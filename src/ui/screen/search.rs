//! Search: one line, and everything that fits it. Its letters are letters: arrows, Enter, Tab and Esc do
//! the rest.

mod lead;
mod rows;
mod tell;
mod view;

use tui_input::{Input, InputRequest};

use super::Outcome;
use crate::domain::record::account::AccountKey;
use crate::domain::text::date::Day;
use crate::domain::text::id::GuideId;
use crate::ui::data::Data;
use crate::ui::keymap::Action;
use crate::ui::layout::{frame as parts, inside, scroll_to};
use crate::ui::message::Command;
use crate::ui::overlay::{Item, Menu, Overlay};
use crate::ui::search::filter::Key;
use crate::ui::search::{Index, Query};

pub use rows::Row;
pub use tell::{Told, tell};
pub use view::view;

/// What is searched for, and what was found.
#[derive(Debug, Clone)]
pub struct State {
    input: Input,
    /// The cursor, among the rows that can be chosen.
    selected: usize,
    /// What is below the line.
    rows: Vec<Row>,
    /// How many results there are; nothing where nothing was searched for.
    total: Option<usize>,
    query: Query,
    /// The words as they were compared.
    words: Vec<String>,
    from: From,
    index: Index,
    /// What all this was found in.
    seen: Seen,
}

/// What results depend on beside the line. Where it is another, they are looked for again.
type Seen = (Day, usize, usize);

fn seen(data: &Data) -> Seen {
    (data.today, data.history.acts().len(), data.history.pending().len())
}

/// Where search was opened.
#[derive(Debug, Clone, Default)]
pub struct From {
    /// What can be done there.
    pub actions: Vec<Action>,
    /// What was opened last, the latest first.
    pub opened: Vec<(AccountKey, GuideId)>,
    /// It was the first page: there is nobody yet whom an account could be added to.
    pub is_first_page: bool,
}

/// Longer than any line that is searched for.
const LONGEST: usize = 200;

impl State {
    /// An empty line, opened `from` somewhere.
    pub fn new(from: From, data: &Data) -> Self {
        let mut state = Self {
            input: Input::default(),
            selected: 0,
            rows: Vec::new(),
            total: None,
            query: Query::default(),
            words: Vec::new(),
            from,
            index: Index::new(&data.catalogue),
            seen: seen(data),
        };
        state.look(data);
        state
    }

    /// What was typed.
    pub fn line(&self) -> &str {
        self.input.value()
    }

    /// What is below the line.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// How many results there are; nothing where nothing was searched for.
    pub const fn total(&self) -> Option<usize> {
        self.total
    }

    /// The words as they were compared.
    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// An edit of the line.
    pub fn edit(&mut self, request: InputRequest, data: &Data) {
        let is_full = self.line().chars().count() >= LONGEST;
        if is_full && matches!(request, InputRequest::InsertChar(_)) {
            return;
        }
        if self.input.handle(request).is_some_and(|change| change.value) {
            self.look(data);
        }
    }

    /// Pasted text goes where the cursor is.
    pub fn paste(&mut self, text: &str, data: &Data) {
        for c in text.chars().take(LONGEST.saturating_sub(self.line().chars().count())) {
            self.input.handle(InputRequest::InsertChar(c));
        }
        self.look(data);
    }

    /// Searches for `line`, as if it had been typed.
    pub fn look_for(&mut self, line: &str, data: &Data) {
        self.input = Input::new(line.chars().take(LONGEST).collect());
        self.look(data);
    }

    /// Looks again if something happened meanwhile; the cursor stays on its line.
    pub fn refresh(&mut self, data: &Data) {
        if self.seen != seen(data) || !self.index.fits(&data.catalogue) {
            let selected = self.selected;
            self.look(data);
            self.selected = selected.min(self.choices().len().saturating_sub(1));
        }
    }

    fn look(&mut self, data: &Data) {
        if !self.index.fits(&data.catalogue) {
            self.index = Index::new(&data.catalogue);
        }
        self.seen = seen(data);
        self.selected = 0;
        self.query = Query::of(self.input.value(), data);
        rows::look(self, data);
    }

    /// The places of the rows that can be chosen.
    fn choices(&self) -> Vec<usize> {
        let rows = self.rows.iter().enumerate();
        rows.filter(|(_, row)| row.can_be_chosen()).map(|(place, _)| place).collect()
    }

    /// The place of the row under the cursor.
    fn current(&self) -> Option<usize> {
        self.choices().get(self.selected).copied()
    }

    /// The rows that are in sight where there is room for so many.
    fn in_sight(&self, room: usize) -> std::ops::Range<usize> {
        let current = self.current().unwrap_or(0);
        // The heading over the first row that can be chosen is seen with it.
        let current = if self.selected == 0 { 0 } else { current };
        let first = scroll_to(current, self.rows.len(), room);
        first..(first + room).min(self.rows.len())
    }
}

/// Lines that the line to type takes, with what stands under it.
const fn head(state: &State, rows: u16) -> u16 {
    if !state.query.tokens.is_empty() || rows > LOW { 2 } else { 1 }
}

/// Under this height nothing is left empty.
const LOW: u16 = 10;

/// Rows that are in sight on a screen of this size.
fn room(state: &State, size: (u16, u16)) -> usize {
    let inner = inside(parts(size, 0).body);
    inner.height.saturating_sub(head(state, inner.height)) as usize
}

/// What can be done here.
pub fn actions(_state: &State, _data: &Data) -> Vec<Action> {
    use Action as A;
    vec![
        A::Enter,
        A::NextPane,
        A::Back,
        A::Up,
        A::Down,
        A::PageUp,
        A::PageDown,
        A::First,
        A::Last,
        A::Quit,
    ]
}

/// Carries out `action`.
pub fn update(state: &mut State, action: Action, data: &Data) -> Outcome {
    let last = state.choices().len().saturating_sub(1);
    let page = room(state, data.size).saturating_sub(1).max(1);
    state.selected = match action {
        Action::Up => state.selected.saturating_sub(1),
        Action::Down => (state.selected + 1).min(last),
        Action::PageUp => state.selected.saturating_sub(page),
        Action::PageDown => (state.selected + page).min(last),
        Action::First => 0,
        Action::Last => last,
        Action::Enter => return choose(state, data),
        Action::NextPane => {
            return Outcome::Over(Box::new(Overlay::Menu(filters(state, data))));
        }
        Action::Back => return Outcome::Back,
        _ => state.selected,
    };
    Outcome::Stay
}

fn choose(state: &mut State, data: &Data) -> Outcome {
    let row = state.current().and_then(|place| state.rows.get(place)).cloned();
    match row {
        Some(Row::Offer { line, .. }) => {
            state.look_for(&line, data);
            Outcome::Stay
        }
        Some(Row::Found(finding)) => lead::lead(&finding, &state.from, data),
        Some(Row::Heading(_) | Row::Note(_)) | None => Outcome::Stay,
    }
}

/// The menu of filters: those that are there can be taken away.
fn filters(state: &State, data: &Data) -> Menu {
    let strings = data.strings;
    let line = state.line();
    let away = state.query.tokens.iter().map(|token| {
        Item::new(strings.search_without(&token.text), Command::Search(token.taken_from(line)))
    });
    let mut items: Vec<Item> = away.collect();
    for (label, word) in choices(data) {
        let line = format!("{} {word}", line.trim_end());
        let command = Command::Search(line.trim_start().to_owned());
        items.push(Item { label: label.to_owned(), key: word.trim_end().to_owned(), command });
    }
    Menu::new(strings.search.narrow, items)
}

/// What can be narrowed: what it is called, and what is typed for it.
fn choices(data: &Data) -> impl Iterator<Item = (&'static str, String)> {
    let strings = data.strings;
    let key = |key: Key| (key.label(strings), format!("{}:", key.word(strings)));
    let stale = (strings.search.only_stale, format!("{} ", strings.search.stale));
    Key::ALL.into_iter().map(key).chain([stale])
}
