//! What this computer wrote last, noted beside the lock: how one tells that the own file is still the one
//! that was left, that nobody else wrote to it, and that it is there at all.
//!
//! The note is written before the line, and names the line before it too; once that lasts, it names the new one
//! only. Whatever happens meanwhile, the file ends in a line that it names. It is not waited for: a note that was lost with the power costs a new
//! name, and nothing else.

use std::fs;
use std::path::Path;
use std::time::UNIX_EPOCH;

use crate::journal::sheet::Entry;
use crate::journal::sum;
use crate::system::disk;
use crate::system::home::Home;

/// A line, as far as it is told from others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    stamp: u64,
    sum: u32,
}

impl Mark {
    /// That of a line without its newline.
    pub(super) fn of(stamp: u64, line: &[u8]) -> Self {
        Self { stamp, sum: sum::of(line) }
    }

    /// That of the last of these.
    pub(super) fn of_last(entries: &[Entry<'_>]) -> Option<Self> {
        entries.last().map(|entry| Self::of(entry.act.id.stamp, entry.line))
    }
}

/// Where the local state lies: a copy of it lies elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    path: u32,
    file: u64,
    born: u64,
}

impl Place {
    /// That of the folder `local`, if it is there.
    pub(super) fn of(local: &Path) -> Option<Self> {
        let found = fs::metadata(local).ok()?;
        let whole = local.canonicalize().ok()?;
        let born = found.created().ok().and_then(|born| born.duration_since(UNIX_EPOCH).ok());
        Some(Self {
            path: sum::of(whole.as_os_str().as_encoded_bytes()),
            file: number(&found),
            born: born.and_then(|born| u64::try_from(born.as_nanos()).ok()).unwrap_or(0),
        })
    }

    /// Whether it is the very same folder, wherever it was moved.
    pub(super) fn is_same_folder(self, other: Self) -> bool {
        (self.file, self.born) == (other.file, other.born)
    }

    /// Whether `other` was copied here: a backup that was put back lies where it lay, and a folder that was
    /// moved is the same.
    pub(super) fn is_copy_of(self, other: Self) -> bool {
        self.path != other.path && !self.is_same_folder(other)
    }

    /// What stands for a machine that has no id.
    pub(super) fn as_machine(self) -> String {
        format!("here-{:x}-{:x}", self.file, self.born)
    }
}

#[cfg(unix)]
fn number(found: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(found)
}

#[cfg(not(unix))]
const fn number(_: &fs::Metadata) -> u64 {
    0
}

/// What was written last under a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Last {
    pub(super) place: Place,
    /// The line that the file ended in; none: it was to be the first.
    pub(super) before: Option<Mark>,
    /// The line that was to come after it.
    pub(super) after: Mark,
}

/// Always as long: a shorter note over a longer one would leave its end.
const LENGTH: usize = 128;

impl Last {
    /// What is noted of the name `writer`.
    pub(super) fn read(home: &Home, writer: &str) -> Option<Self> {
        let text = disk::read(&home.last(writer), LENGTH as u64).ok()?;
        let text = String::from_utf8(text).ok()?;
        let mut words = text.split_whitespace();
        let mut number = || u64::from_str_radix(words.next()?, 16).ok();
        let place = Place { path: small(number()?)?, file: number()?, born: number()? };
        let mut mark = || Some(Mark { stamp: number()?, sum: small(number()?)? });
        let (before, after) = (mark()?, mark()?);
        Some(Self { place, before: Some(before).filter(|mark| mark.stamp > 0), after })
    }

    /// Notes it.
    pub(super) fn keep(self, home: &Home, writer: &str) -> std::io::Result<()> {
        let Place { path, file, born } = self.place;
        let before = self.before.unwrap_or(Mark { stamp: 0, sum: 0 });
        let marks = [before, self.after].map(|mark| format!("{:x} {:x}", mark.stamp, mark.sum));
        let text = format!("{path:x} {file:x} {born:x} {}", marks.join(" "));
        let width = LENGTH - 1;
        disk::overwrite(&home.last(writer), format!("{text:width$}\n").as_bytes())
    }

    /// Whether a file that ends in `line` is the one that was left.
    pub(super) fn is_end(&self, line: Option<Mark>) -> bool {
        line == self.before || line == Some(self.after)
    }
}

fn small(number: u64) -> Option<u32> {
    u32::try_from(number).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_comes_back_whatever_was_there_before() {
        let dir = tempfile::tempdir().unwrap();
        let home = Home::at(dir.path());
        fs::create_dir(home.local()).unwrap();
        let place = Place::of(home.local()).unwrap();
        let long = Mark { stamp: u64::MAX, sum: u32::MAX };
        let short = Mark { stamp: 1, sum: 0 };
        let path = Place { path: u32::MAX, file: u64::MAX, born: u64::MAX };
        for last in [
            Last { place: path, before: Some(long), after: long },
            Last { place, before: None, after: short },
        ] {
            last.keep(&home, "aaaaaaaa").unwrap();
            assert_eq!(Last::read(&home, "aaaaaaaa"), Some(last));
            assert_eq!(fs::metadata(home.last("aaaaaaaa")).unwrap().len(), 128);
        }
        assert_eq!(Last::read(&home, "bbbbbbbb"), None);
        fs::write(home.last("bbbbbbbb"), "nonsense").unwrap();
        assert_eq!(Last::read(&home, "bbbbbbbb"), None);
    }

    #[test]
    fn a_copy_is_told_from_what_was_moved_and_from_what_was_put_back() {
        let dir = tempfile::tempdir().unwrap();
        let (one, other) = (dir.path().join("one"), dir.path().join("other"));
        fs::create_dir(&one).unwrap();
        let before = Place::of(&one).unwrap();
        fs::create_dir(&other).unwrap();
        assert!(Place::of(&other).unwrap().is_copy_of(before));
        fs::remove_dir(&other).unwrap();
        fs::rename(&one, &other).unwrap();
        assert!(!Place::of(&other).unwrap().is_copy_of(before));
        fs::create_dir(&one).unwrap();
        assert!(!Place::of(&one).unwrap().is_copy_of(before));
    }
}
