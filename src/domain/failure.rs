//! What went wrong with the machine: plain data, so that the edge can make it and the screen can word it.

use std::fmt;
use std::path::PathBuf;

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
    /// Reading guides.
    ReadGuides,
    /// Writing a file of guides.
    WriteGuides,
    /// Handing an address to a browser.
    Open,
    /// Keeping a setting of this computer.
    KeepSetting,
    /// Talking to the terminal.
    Terminal,
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
