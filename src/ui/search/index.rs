//! The words of the catalogue, each once, and which guide and which step has which.
//!
//! Made when search is opened: whoever does not search pays nothing.

use std::collections::HashMap;

use super::words;
use crate::domain::guide::catalogue::{Catalogue, Entry};
use crate::domain::guide::reference::Service;
use crate::domain::text::language::Text;
use crate::ui::strings::strings;

/// The words of the catalogue, and who has them. Numbers into one text: a few bytes a word, however many
/// guides there are.
#[derive(Debug, Clone, Default)]
pub struct Index {
    /// Every distinct word, one after the other.
    text: String,
    /// Where each ends, and which letters it has.
    ends: Vec<(u32, u32)>,
    /// The words of every line, one line after the other.
    words: Vec<u32>,
    lines: Vec<Line>,
    /// The guides and services it was made of.
    size: (usize, usize),
}

/// What can be found.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line {
    /// What it is.
    pub(super) what: What,
    /// Where its words end.
    end: u32,
}

/// What a line of the index is, by its place in the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    /// A guide.
    Guide(u32),
    /// A step of a guide, by its place there.
    Step(u32, u16),
    /// A service.
    Service(u32),
}

impl Index {
    /// The words of `catalogue`, in every language.
    pub fn new(catalogue: &Catalogue) -> Self {
        let size = size(catalogue);
        let mut making = Making { index: Self { size, ..Self::default() }, known: HashMap::new() };
        let services: HashMap<_, _> =
            catalogue.reference.services.iter().map(|service| (&service.id, service)).collect();
        for (entry, place) in catalogue.entries.iter().zip(0..) {
            making.guide(entry, services.get(&entry.id.service).copied());
            making.end(What::Guide(place));
            for (title, step) in catalogue.step_titles(entry).iter().zip(0..) {
                making.text(title);
                making.end(What::Step(place, step));
            }
        }
        for (service, place) in catalogue.reference.services.iter().zip(0..) {
            making.service(service);
            making.end(What::Service(place));
        }
        let mut index = making.index;
        index.words.shrink_to_fit();
        index.lines.shrink_to_fit();
        index
    }

    /// Whether it was made of as many guides and services as there are now.
    pub fn fits(&self, catalogue: &Catalogue) -> bool {
        self.size == size(catalogue)
    }

    /// Every distinct word.
    pub fn vocabulary(&self) -> impl Iterator<Item = &str> {
        self.words().map(|(word, _)| word)
    }

    /// Every distinct word, and which letters it has.
    pub(super) fn words(&self) -> impl Iterator<Item = (&str, u32)> {
        let mut start = 0;
        self.ends.iter().map(move |(end, letters)| {
            let from = std::mem::replace(&mut start, *end as usize);
            (self.text.get(from..start).unwrap_or_default(), *letters)
        })
    }

    /// Every line and its words. A guide comes before its steps.
    pub(super) fn lines(&self) -> impl Iterator<Item = (&Line, &[u32])> {
        let mut start = 0;
        self.lines.iter().map(move |line| {
            let from = std::mem::replace(&mut start, line.end as usize);
            (line, self.words.get(from..start).unwrap_or_default())
        })
    }
}

fn size(catalogue: &Catalogue) -> (usize, usize) {
    (catalogue.entries.len(), catalogue.reference.services.len())
}

/// An index in the making.
struct Making {
    index: Index,
    known: HashMap<Box<str>, u32>,
}

impl Making {
    fn guide(&mut self, entry: &Entry, service: Option<&Service>) {
        self.text(&entry.title);
        if let Some(service) = service {
            self.service(service);
        }
        self.words(entry.id.goal.as_str());
        for language in crate::domain::text::language::Text::LANGUAGES {
            self.words(strings(language).goal(entry.id.goal));
        }
    }

    fn service(&mut self, service: &Service) {
        self.text(&service.name);
        self.words(service.id.as_str());
        // `metaai` is typed for Meta AI.
        self.word(&words::joined(service.id.as_str()));
    }

    fn text(&mut self, text: &Text) {
        for language in crate::domain::text::language::Text::LANGUAGES {
            self.words(text.get(language));
        }
    }

    fn words(&mut self, text: &str) {
        words::each(text, |word, _| self.word(word));
    }

    fn word(&mut self, word: &str) {
        let number = self.known.get(word).copied().unwrap_or_else(|| {
            let number = self.index.ends.len() as u32;
            self.index.text.push_str(word);
            self.index.ends.push((self.index.text.len() as u32, words::letters(word)));
            self.known.insert(word.into(), number);
            number
        });
        // Both languages share many words.
        let start = self.index.lines.last().map_or(0, |line| line.end as usize);
        if self.index.words.get(start..).is_none_or(|own| !own.contains(&number)) {
            self.index.words.push(number);
        }
    }

    fn end(&mut self, what: What) {
        let end = self.index.words.len() as u32;
        self.index.lines.push(Line { what, end });
    }
}
