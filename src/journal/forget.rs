//! A file of the journal without what was forgotten.

use super::line;
use super::members::Members;
use super::sheet::{Entry, Sheet};
use super::word::{Holds, look};
use crate::domain::record::act::Act;
use crate::domain::record::forget::Tombs;

pub use super::word::{Word, words};

/// What is to be taken out.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// What is forgotten.
    pub tombs: &'a Tombs,
    /// What goes with it, looked for in lines that are no acts.
    pub words: &'a [Word],
    /// Everything there is was just forgotten: what cannot be read is a part of it.
    pub everything: bool,
}

impl<'a> Wanted<'a> {
    /// What tombstones alone take out: lines that are no acts stay.
    pub const fn by(tombs: &'a Tombs) -> Self {
        Self { tombs, words: &[], everything: false }
    }
}

/// What is left of a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cleaned {
    /// Its bytes; nothing: there was nothing in it to take out.
    pub left: Option<Vec<u8>>,
    /// The numbers of damaged lines, from 1, that may hold something of it: they stay.
    pub undecided: Vec<usize>,
}

/// `text` without what is wanted out of it.
pub fn without(text: &[u8], wanted: Wanted<'_>) -> Cleaned {
    let sheet = Sheet::read(text);
    let mut kept = Kept::with_capacity(text.len());
    for entry in &sheet.entries {
        match left(&entry.act, entry.line, wanted.tombs) {
            Left::All => kept.line(entry.line),
            Left::Part(line) => {
                kept.touched = true;
                kept.line(&line);
            }
            Left::Nothing => kept.touched = true,
        }
    }
    for damage in sheet.damaged.iter().chain(&sheet.torn) {
        kept.scrap(text.get(damage.bytes.clone()).unwrap_or_default(), damage.number, wanted);
    }
    kept.finish()
}

/// The same for a side file: its lines are no acts.
pub fn scraps_without(text: &[u8], wanted: Wanted<'_>) -> Cleaned {
    let mut kept = Kept::with_capacity(text.len());
    let lines = text.split_inclusive(|byte| *byte == b'\n');
    for (number, line) in (1..).zip(lines) {
        kept.scrap(line, number, wanted);
    }
    kept.finish()
}

/// What stays of a file.
struct Kept {
    bytes: Vec<u8>,
    touched: bool,
    undecided: Vec<usize>,
}

impl Kept {
    fn with_capacity(most: usize) -> Self {
        Self { bytes: Vec::with_capacity(most), touched: false, undecided: Vec::new() }
    }

    fn line(&mut self, line: &[u8]) {
        self.bytes.extend(line);
        if !self.bytes.ends_with(b"\n") {
            self.bytes.push(b'\n');
        }
    }

    fn scrap(&mut self, line: &[u8], number: usize, wanted: Wanted<'_>) {
        let text = String::from_utf8_lossy(line);
        let holds = if wanted.everything || is_of_it(&text, wanted.tombs) {
            Holds::Whole
        } else {
            look(&text, wanted.words)
        };
        match holds {
            Holds::Whole => self.touched = true,
            Holds::Perhaps => {
                self.undecided.push(number);
                self.line(line);
            }
            Holds::Nothing => self.line(line),
        }
    }

    fn finish(self) -> Cleaned {
        Cleaned { left: self.touched.then_some(self.bytes), undecided: self.undecided }
    }
}

/// Whether anything of an act is wanted out.
pub fn is_touched(entry: &Entry<'_>, wanted: Wanted<'_>) -> bool {
    if entry.act.strange > 0 {
        return !matches!(left(&entry.act, entry.line, wanted.tombs), Left::All);
    }
    wanted.tombs.touches(&entry.act)
}

/// Whether a damaged line still says that it is about what was forgotten.
fn is_of_it(text: &str, tombs: &Tombs) -> bool {
    line::parse(text.trim_end()).is_some_and(|act| tombs.touches(&act))
}

enum Left {
    All,
    Part(Vec<u8>),
    Nothing,
}

fn left(act: &Act, whole: &[u8], tombs: &Tombs) -> Left {
    if tombs.is_empty() {
        return Left::All;
    }
    if act.strange > 0 {
        return odd(act, whole, tombs);
    }
    if !tombs.touches(act) {
        return Left::All;
    }
    match tombs.leave(act.clone()) {
        None => Left::Nothing,
        Some(left) => line::write(&left.id, &left.at, &left.deed)
            .map_or(Left::Nothing, |it| Left::Part(it.into())),
    }
}

/// A line with changes of a newer version in it: each stands or falls by itself.
fn odd(act: &Act, whole: &[u8], tombs: &Tombs) -> Left {
    let Some(members) = Members::of(whole) else { return Left::Nothing };
    let Some(changes) = members.list("do") else {
        let text = String::from_utf8_lossy(whole);
        return if tombs.spares(&act.id, &text) { Left::All } else { Left::Nothing };
    };
    let mut touched = false;
    let mut kept = Vec::with_capacity(changes.len());
    for text in changes.iter().map(|value| value.get()) {
        match serde_json::from_str(text) {
            Ok(change) => match tombs.change(&act.id, &change) {
                Some(left) if left == change => kept.push(text.to_owned()),
                left => {
                    touched = true;
                    kept.extend(left.and_then(|left| serde_json::to_string(&left).ok()));
                }
            },
            Err(_) if tombs.spares(&act.id, text) => kept.push(text.to_owned()),
            Err(_) => touched = true,
        }
    }
    match (touched, kept.is_empty()) {
        (false, _) => Left::All,
        (true, true) => Left::Nothing,
        (true, false) => Left::Part(members.with("do", &kept).into()),
    }
}
