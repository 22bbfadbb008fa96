//! What went wrong with the machine: plain data, so that the edge can make it and the screen can word it.

use std::fmt;
use std::path::PathBuf;

use super::super::record::act::ActId;
use super::super::record::status::Status;
use super::date::Day;
use super::encoding::Encoding;
use super::id::GuideId;

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
    /// Finding the file into which this computer writes: it was there when it last wrote.
    FindOwnFile,
    /// Finding the folder of the journal, which was there before: a volume that went, a folder that was
    /// renamed or taken away.
    FindJournal,
    /// Reading or writing what belongs to this computer alone.
    KeepLocal,
    /// Noting what is to be forgotten before anything is: without that nothing is begun.
    PlanForgetting,
    /// Forgetting what was planned: it goes on with the next command and the next start.
    Forget,
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
    /// So many things were written by a newer version: kept, not understood.
    Newer(u32),
    /// Acts whose clock was more than two days ahead: kept, and doubtful.
    Ahead {
        /// How many.
        acts: usize,
        /// The latest of them.
        until: Day,
    },
    /// What is noted of a day that is still to come: kept, and doubtful.
    ToCome {
        /// The account, as it is written in commands.
        account: String,
        /// The guide.
        guide: GuideId,
        /// What happened.
        status: Status,
        /// That day.
        date: Day,
    },
    /// So many acts that were known are in no file any more: they are still shown.
    Vanished(usize),
    /// This computer writes under a new name from now on.
    NewName {
        /// The file into which it wrote before.
        file: PathBuf,
        /// Why it does not any more.
        why: NewName,
    },
    /// The file system there does not promise that what is written lasts.
    NoPromise(PathBuf),
    /// What belongs to this computer alone cannot be read or written: it goes on without.
    Local(Failure),
    /// Forgetting had been interrupted, and is done now.
    Forgotten,
    /// Forgetting is not done yet.
    Unforgotten(Failure),
    /// Damaged lines that may hold something of what was forgotten, and may not: they were left.
    Undecided {
        /// The file.
        file: PathBuf,
        /// Their numbers in it, from 1.
        lines: Vec<usize>,
    },
}

/// Why a computer writes under a new name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NewName {
    /// The file does not end in what this computer wrote last.
    Changed,
    /// The name came with a folder that was copied: another computer may be using it.
    Copied,
    /// The person said to go on without it.
    Left,
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
    /// It is not UTF-8: an editor saved it otherwise.
    Encoded(Encoding),
}
