//! What went wrong with the machine: plain data, so that the edge can make it and the screen can word it.

use std::fmt;
use std::path::PathBuf;

use super::super::record::act::ActId;

/// What was being attempted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Doing {
    /// Finding out where things are kept.
    FindHome,
    /// Making a folder.
    MakeFolder,
    /// Reading the journal.
    ReadJournal,
    /// Writing to the journal.
    WriteJournal,
    /// Waiting until another window has written: it held the journal too long.
    LockJournal,
    /// Knowing which day it is.
    ReadClock,
    /// Reading a file that the person named.
    ReadFile,
    /// Reading guides.
    ReadGuides,
    /// Writing a file of guides.
    WriteGuides,
    /// Saving a file that the person asked for.
    SaveFile,
    /// Handing an address to a browser.
    Open,
    /// Keeping a setting of this computer.
    KeepSetting,
    /// Finding a file that the person keeps.
    FindProof,
    /// Talking to the terminal.
    Terminal,
    /// Writing to standard output.
    Print,
}

/// What went wrong: what was attempted, on what, and what the system said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// What was being attempted.
    pub doing: Doing,
    /// On what.
    pub path: Option<PathBuf>,
    /// What the system said, in its own words.
    pub cause: String,
}

impl Failure {
    /// A failure of `doing` on `path`.
    pub fn on(doing: Doing, path: impl Into<PathBuf>, cause: impl fmt::Display) -> Self {
        Self { doing, path: Some(path.into()), cause: cause.to_string() }
    }

    /// A failure that concerns no file.
    pub fn of(doing: Doing, cause: impl fmt::Display) -> Self {
        Self { doing, path: None, cause: cause.to_string() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.path {
            Some(path) => write!(f, "{}: {}", path.display(), self.cause),
            None => f.write_str(&self.cause),
        }
    }
}

impl std::error::Error for Failure {}

/// Something odd that was found in the journal: the rest is used, and the person is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Report {
    /// A line that is no act, or a last line that was torn off.
    Damaged {
        /// The file it stood in.
        file: PathBuf,
        /// Its number in that file, from 1.
        line: usize,
        /// Where its bytes are kept now; `None`: they were left where they are.
        aside: Option<PathBuf>,
    },
    /// Two different lines bear the same id: the lesser one counts.
    Twin {
        /// Their id.
        id: ActId,
    },
    /// A file that could not be read.
    Unreadable(Failure),
}

/// Why an address was not handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unopened {
    /// Nothing here opens addresses: copy it, or take the QR code.
    NoBrowser,
    /// It leads to the settings of another system.
    OtherSystem,
    /// Only a browser itself opens it: it is copied into its address bar.
    BrowsersOwn,
    /// It was refused, or every launcher failed.
    Failed(Failure),
}

impl From<Failure> for Unopened {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

/// Why a file is not taken. Nothing of it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// It is neither an export nor a journal of this program.
    NotOurs,
    /// A newer version wrote this line, from 1; 0: the whole document.
    Newer(usize),
    /// This line, from 1, is no act: the file is half a file, or damaged.
    Damaged(usize),
}
