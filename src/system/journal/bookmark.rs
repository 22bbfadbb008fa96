//! How far a file was read, and how to tell that it is still the same file up to there.

use std::fs::{Metadata, OpenOptions};
use std::io::{self, Seek, SeekFrom};
use std::path::Path;
use std::time::SystemTime;

use super::last::Mark;
use crate::journal::sheet::Sheet;
use crate::system::disk;

/// The longest file of a journal that is read: a lifetime is shorter.
const LONGEST: u64 = 64 * 1024 * 1024;

/// How far a file was read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Bookmark {
    /// Bytes read.
    at: u64,
    /// Lines read.
    lines: usize,
    /// The last bytes before it: as a rule with an id in them, so that they stand nowhere else.
    tail: Box<[u8]>,
    /// The last act.
    last: Option<Mark>,
    /// The last act has no newline yet.
    open: bool,
    /// Lines were found that are no acts.
    damaged: bool,
    /// Length and time of change when it was looked at.
    seen: Option<(u64, SystemTime)>,
}

/// What came after a bookmark.
pub(super) enum Since {
    /// Nothing.
    Nothing,
    /// These bytes.
    Bytes(Vec<u8>),
    /// What was read before is no longer there: the file was rewritten.
    Rewritten,
}

const TAIL: usize = 512;

impl Bookmark {
    /// The whole of a file, and the place where its reading begins.
    pub(super) fn start(path: &Path) -> io::Result<(Self, Vec<u8>)> {
        let file = disk::open(path, OpenOptions::new().read(true))?;
        let found = file.metadata()?;
        let text = disk::read_on(file, found.len(), LONGEST)?;
        let start = Self { seen: look(&found), ..Self::default() };
        Ok((start, text))
    }

    /// The place after `sheet`, which was read from `text` at this place.
    pub(super) fn past(self, sheet: &Sheet<'_>, text: &[u8]) -> Self {
        let read = text.get(..sheet.read).unwrap_or(text);
        Self {
            open: if sheet.read > 0 { sheet.open } else { self.open },
            damaged: self.damaged || !sheet.damaged.is_empty(),
            last: Mark::of_last(&sheet.entries).or(self.last),
            ..self.moved(read.len(), sheet.lines, read)
        }
    }

    /// The place after acts were written here: `bytes`, which end in the line of `last`.
    pub(super) fn after(self, path: &Path, bytes: &[u8], lines: usize, last: Mark) -> Self {
        let found = path.metadata().ok();
        Self {
            open: false,
            last: Some(last),
            seen: found.and_then(|found| look(&found)),
            ..self.moved(bytes.len(), lines, bytes)
        }
    }

    fn moved(self, bytes: usize, lines: usize, last: &[u8]) -> Self {
        let tail = match last {
            [] => self.tail,
            _ => last.get(last.len().saturating_sub(TAIL)..).unwrap_or(last).into(),
        };
        Self { at: self.at + bytes as u64, lines: self.lines + lines, tail, ..self }
    }

    /// How many lines were read.
    pub(super) fn lines(&self) -> usize {
        self.lines
    }

    /// The last act.
    pub(super) fn last(&self) -> Option<Mark> {
        self.last
    }

    /// Whether the last act has no newline yet.
    pub(super) fn is_open(&self) -> bool {
        self.open
    }

    /// Whether lines were found that are no acts.
    pub(super) fn is_damaged(&self) -> bool {
        self.damaged
    }

    /// Whether more bytes stand there than were read: a line being written, or torn off.
    pub(super) fn is_behind(&self) -> bool {
        self.seen.is_some_and(|(length, _)| length > self.at)
    }

    /// Whether the file looks as it did.
    pub(super) fn is_at_end(&self, path: &Path) -> bool {
        let found = path.metadata().ok().and_then(|found| look(&found));
        found.is_some() && found == self.seen
    }

    /// What came since, if the file is still the same; the next look begins with what was seen now.
    pub(super) fn since(&mut self, path: &Path) -> io::Result<Since> {
        if self.is_at_end(path) {
            return Ok(Since::Nothing);
        }
        let mut file = disk::open(path, OpenOptions::new().read(true))?;
        let found = file.metadata()?;
        let before = self.at.saturating_sub(self.tail.len() as u64);
        file.seek(SeekFrom::Start(before))?;
        let mut text = disk::read_on(file, found.len().saturating_sub(before), LONGEST)?;
        if !text.starts_with(&self.tail) {
            return Ok(Since::Rewritten);
        }
        self.seen = look(&found);
        Ok(Since::Bytes(text.split_off(self.tail.len())))
    }
}

/// A length and a time of change; on file systems without times there is nothing to go by.
fn look(found: &Metadata) -> Option<(u64, SystemTime)> {
    Some((found.len(), found.modified().ok()?))
}
