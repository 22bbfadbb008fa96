//! What is wrong with a file of content, where, and what to write instead.

use std::ops::Range;

use super::rule::Rule;

/// A place in a file: bytes from its start.
pub type Span = Range<usize>;

/// Whether a file can be used all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It cannot: a rule is broken.
    Error,
    /// It can, and could be better.
    Warning,
}

impl Severity {
    /// The word in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// One thing wrong with one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file, relative to the root of the content, with forward slashes.
    pub file: String,
    /// The offending bytes, counted behind the mark that a file may begin with; may be empty, where
    /// something is missing.
    pub span: Span,
    /// The line of its start, from 1.
    pub line: usize,
    /// The column of its start, in characters, from 1.
    pub column: usize,
    /// The rule it breaks.
    pub rule: Rule,
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub remedy: String,
}
