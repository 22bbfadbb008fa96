//! What is wrong with a file of content, where, and what to write instead.

use std::ops::Range;

use super::rule::Rule;

/// A place in a file: bytes from its start.
pub type Span = Range<usize>;

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
