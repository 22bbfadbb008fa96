//! A typed line: words to find, and filters.

use super::filter::{Filter, Key};
use super::words;
use crate::domain::guide::catalogue::Entry;
use crate::domain::record::progress::State;
use crate::ui::data::Data;

/// More words than anybody types: what is pasted must not take all day.
const MOST: usize = 16;

/// What is searched for.
#[derive(Debug, Clone, Default)]
pub struct Query {
    /// The words, folded.
    pub words: Vec<String>,
    /// What narrows it, in the order in which it was typed.
    pub tokens: Vec<Token>,
}

/// A piece of the line that narrows the search.
#[derive(Debug, Clone)]
pub struct Token {
    /// As it was typed.
    pub text: String,
    /// Its place among the pieces of the line.
    place: usize,
    /// What stands before its colon; nothing for what is a word of its own.
    pub key: Option<Key>,
    /// What stands behind it.
    pub value: String,
    /// What it asks for, if that exists.
    pub filter: Option<Filter>,
}

impl Query {
    /// What `line` asks for.
    pub fn of(line: &str, data: &Data) -> Self {
        let mut query = Self::default();
        for (place, piece) in line.split_whitespace().enumerate() {
            match token(place, piece, data) {
                Some(token) => query.tokens.push(token),
                None => query.words.extend(words::of(piece)),
            }
        }
        // What stands between the words that count does not, unless nothing else was typed.
        if !query.words.iter().all(|word| words::is_small(word)) {
            query.words.retain(|word| !words::is_small(word));
        }
        query.words.truncate(MOST);
        query
    }

    /// Whether nothing is asked for.
    pub const fn is_empty(&self) -> bool {
        self.words.is_empty() && self.tokens.is_empty()
    }

    /// The token that is being typed at the end of `line`: what can stand behind its colon is offered.
    pub fn unfinished(&self, line: &str) -> Option<&Token> {
        let last = self.tokens.last().filter(|token| line.ends_with(&token.text))?;
        (last.filter.is_none()).then_some(last)
    }

    /// Whether `entry` passes the filters; of those of one key, one is enough.
    pub fn admits(&self, entry: &Entry, data: &Data) -> bool {
        let mut tokens = self.tokens.iter();
        tokens.all(|token| {
            let alike = self.tokens.iter().filter(|other| other.key == token.key);
            let mut filters = alike.filter_map(|other| other.filter.as_ref());
            filters.any(|filter| filter.admits(entry, data))
        })
    }

    /// The states that are asked for.
    pub fn states(&self) -> Vec<State> {
        let state = |token: &Token| match token.filter {
            Some(Filter::State(state)) => Some(state),
            _ => None,
        };
        self.tokens.iter().filter_map(state).collect()
    }
}

fn token(place: usize, piece: &str, data: &Data) -> Option<Token> {
    let text = piece.to_owned();
    if Filter::is_stale(piece) {
        let filter = Some(Filter::Stale);
        return Some(Token { text, place, key: None, value: String::new(), filter });
    }
    let (key, value) = piece.split_once(':')?;
    let key = Key::of_word(key)?;
    let filter = Filter::of(key, value, data);
    Some(Token { text, place, key: Some(key), value: value.to_owned(), filter })
}

impl Token {
    /// `line` without it.
    pub fn taken_from(&self, line: &str) -> String {
        let pieces = line.split_whitespace().enumerate();
        let rest = pieces.filter(|(place, _)| *place != self.place).map(|(_, piece)| piece);
        rest.collect::<Vec<_>>().join(" ")
    }

    /// `line`, which ends with it, with `value` behind its colon.
    pub fn with(&self, line: &str, value: &str) -> String {
        let start = line.strip_suffix(&self.text).unwrap_or(line);
        let key = self.text.split_once(':').map_or(&*self.text, |(key, _)| key);
        format!("{start}{key}:{value} ")
    }
}
