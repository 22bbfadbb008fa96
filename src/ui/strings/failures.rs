//! What was odd in the journal, and what failed: as the words of the language say it.

use std::path::Path;

use super::Strings;
use crate::domain::text::failure::{Failure, Report};
use crate::words;

/// What was done, or a failure and the language to tell it in.
pub type Told<T> = Result<T, (Failure, &'static Strings)>;

impl Strings {
    /// What was odd in the journal, in one line.
    pub fn reports(&self, reports: &[Report]) -> Option<String> {
        words::of(self.language).journal_reports(reports)
    }

    /// What was attempted, on what, what the system said, and what to do.
    pub fn failure(&self, failure: &Failure) -> String {
        words::of(self.language).failure(failure)
    }

    /// Lines of a file that is imported that are no acts.
    pub fn left_out(&self, path: &Path, lines: &[usize]) -> String {
        words::of(self.language).left_out(path, lines)
    }
}
