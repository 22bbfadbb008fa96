//! What is kept of a guide of the person's own, and what is wrong with its file.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::super::text::id::GuideId;
use super::super::text::language::Text;

/// What is kept of a guide of the person's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Own {
    /// Its file. Not packed: a path need not be text.
    #[serde(skip)]
    pub file: PathBuf,
    /// The titles of its steps, packed: there may be thousands of guides.
    titles: Box<[u8]>,
    /// How many mistakes its file has. What could be read of it is shown all the same, without addresses.
    pub faults: usize,
    /// What is shown is what the file said before it had mistakes.
    pub kept: bool,
}

impl Own {
    /// What is kept of a guide whose steps are called so.
    pub(super) fn new(file: PathBuf, titles: &[&Text], faults: usize) -> Self {
        let titles = postcard::to_allocvec(titles).unwrap_or_default().into();
        Self { file, titles, faults, kept: false }
    }

    /// The titles of its steps.
    pub fn titles(&self) -> Vec<Text> {
        // Packed here with the same code: it cannot be unreadable.
        postcard::from_bytes(&self.titles).unwrap_or_default()
    }
}

/// Something wrong with a file of the person's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file.
    pub file: PathBuf,
    /// The guide that its path says it is.
    pub guide: Option<GuideId>,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The code of the rule that it breaks.
    pub rule: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub remedy: String,
}
