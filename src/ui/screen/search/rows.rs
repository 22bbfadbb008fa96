//! What stands below the line: what was found, what can stand behind a colon, or what is useful while
//! nothing is typed.

use super::State;
use crate::domain::text::id::nearest;
use crate::ui::data::Data;
use crate::ui::search::filter::Key;
use crate::ui::search::{Finding, Query, Token, find};

/// A line below the one that is typed.
#[derive(Debug, Clone)]
pub enum Row {
    /// What the next ones are.
    Heading(String),
    /// Something that is said.
    Note(String),
    /// Something that was found.
    Found(Finding),
    /// Something else to search for.
    Offer {
        /// What it is called.
        label: String,
        /// What would be typed for it.
        aside: String,
        /// The line that it puts in the place of what was typed.
        line: String,
    },
}

impl Row {
    /// Whether the cursor stops at it.
    pub const fn can_be_chosen(&self) -> bool {
        matches!(self, Self::Found(_) | Self::Offer { .. })
    }

    fn offer(label: String, line: String) -> Self {
        Self::Offer { label, aside: String::new(), line }
    }
}

/// As many of what was opened, and of what is next, are worth a line while nothing is typed.
const SOME: usize = 3;

/// A word with fewer letters is near to anything.
const LEAST_NEAR: usize = 4;

/// Looks for what was typed.
pub(super) fn look(state: &mut State, data: &Data) {
    let line = state.line().to_owned();
    (state.rows, state.words, state.total) = if state.query.is_empty() {
        (nothing_typed(state, data), Vec::new(), None)
    } else if let Some(token) = state.query.unfinished(&line) {
        (values(token, &line, data), Vec::new(), None)
    } else {
        found(state, &line, data)
    };
}

/// How to search, what was opened last, what is next, what can be narrowed.
fn nothing_typed(state: &State, data: &Data) -> Vec<Row> {
    let words = &data.strings.search;
    let mut rows = vec![Row::Note(words.hint.to_owned())];
    let is_there = |account: &_, guide: &_| {
        data.account(account).is_some() && data.catalogue.entry(guide).is_some()
    };
    let opened = state.from.opened.iter().filter(|(account, guide)| is_there(account, guide));
    let opened = opened.take(SOME).map(|(account, guide)| (account.clone(), guide.clone()));
    let opened: Vec<_> = opened.collect();
    let next = data.agenda().into_iter();
    let next = next.map(|next| (next.account.key.clone(), next.entry.id.clone()));
    let next: Vec<_> = next.filter(|it| !opened.contains(it)).take(SOME).collect();
    let next = if state.from.is_first_page { Vec::new() } else { next };
    for (heading, guides) in [(words.opened, opened), (data.strings.home.next, next)] {
        if !guides.is_empty() {
            rows.push(Row::Heading(heading.to_owned()));
        }
        let found = guides.into_iter().map(|(account, id)| Finding::Guide(id, vec![account]));
        rows.extend(found.map(Row::Found));
    }
    rows.push(Row::Heading(words.narrow.to_owned()));
    rows.extend(super::choices(data).map(|(label, line)| Row::Offer {
        label: label.to_owned(),
        aside: line.trim_end().to_owned(),
        line,
    }));
    rows
}

/// What can stand behind the colon.
fn values(token: &Token, line: &str, data: &Data) -> Vec<Row> {
    let strings = data.strings;
    let key = token.key.unwrap_or(Key::Service);
    let values = key.values(data).into_iter().filter(|value| value.may_be(&token.value));
    let mut rows: Vec<Row> = values
        .map(|value| {
            let line = token.with(line, &value.word);
            let aside = format!("{}:{}", key.word(strings), value.word);
            Row::Offer { label: value.label, aside, line }
        })
        .collect();
    if rows.is_empty() {
        rows.push(Row::Note(strings.no_value(key.word(strings), &token.value)));
        rows.push(Row::Heading(strings.search.offers.to_owned()));
        rows.push(Row::offer(
            key.label(strings).to_owned(),
            token.with(line, "").trim_end().into(),
        ));
        rows.push(without(token, line, data));
    } else {
        rows.insert(0, Row::Heading(key.label(strings).to_owned()));
    }
    rows
}

fn without(token: &Token, line: &str, data: &Data) -> Row {
    Row::offer(data.strings.search_without(&token.text), token.taken_from(line))
}

/// What was found; where nothing was, what else can be searched for.
fn found(state: &State, line: &str, data: &Data) -> (Vec<Row>, Vec<String>, Option<usize>) {
    let strings = data.strings;
    let found = find(&state.index, &state.query, data, &state.from.actions);
    let slips = found.slips.iter().map(|(typed, nearest)| strings.slip(typed, nearest.as_deref()));
    let mut rows: Vec<Row> = slips.map(Row::Note).collect();
    let wrong = state.query.tokens.iter().filter(|token| token.filter.is_none());
    rows.extend(wrong.map(|token| {
        let key = token.key.unwrap_or(Key::Service).word(strings);
        Row::Note(strings.no_value(key, &token.value))
    }));
    if found.findings.is_empty() {
        if rows.is_empty() {
            rows.push(Row::Note(strings.nothing_found(line.trim())));
        }
        instead(state, line, &found.slips, data, &mut rows);
    }
    rows.extend(found.findings.into_iter().map(Row::Found));
    (rows, found.words, Some(found.total))
}

/// What else can be searched for: the words that are near, the same line without a part of it.
fn instead(
    state: &State,
    line: &str,
    slips: &[(String, Option<String>)],
    data: &Data,
    rows: &mut Vec<Row>,
) {
    let strings = data.strings;
    let pieces: Vec<&str> = line.split_whitespace().collect();
    let mut offers = Vec::new();
    for (typed, _) in slips.iter().filter(|(_, nearest)| nearest.is_none()) {
        let words = state.index.vocabulary().filter(|word| word.len() >= LEAST_NEAR);
        for near in nearest(typed, words) {
            let line = line.to_lowercase().replace(typed, near);
            offers.push(Row::offer(strings.search_for(near), line));
        }
    }
    if pieces.len() > 1 {
        for place in 0..pieces.len() {
            let (before, after) = pieces.split_at(place);
            let [piece, after @ ..] = after else { continue };
            let rest = [before, after].concat().join(" ");
            let is_worth_it = !Query::of(&rest, data).is_empty();
            offers.extend(is_worth_it.then(|| Row::offer(strings.search_without(piece), rest)));
        }
    } else {
        let narrowing = super::choices(data);
        offers.extend(narrowing.map(|(label, line)| Row::Offer {
            label: label.to_owned(),
            aside: line.trim_end().to_owned(),
            line,
        }));
    }
    if !offers.is_empty() {
        rows.push(Row::Heading(strings.search.offers.to_owned()));
        rows.extend(offers);
    }
}
