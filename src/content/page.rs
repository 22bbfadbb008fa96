//! One file while it is read: its text, what is wrong with it, and what can only be judged once all
//! files are read.

use std::cell::OnceCell;

use super::claim::Claim;
use super::literal::Literal;
use super::problem::{Problem, Span};
use super::rule::{Rule, Severity};
use crate::domain::text::address::Address;
use crate::domain::text::date::Day;
use crate::domain::text::id::GuideId;
use crate::domain::text::language::visible;

/// Beyond this, more problems of one file help nobody.
const MOST: usize = 200;

/// How much of a file's text a message repeats.
const QUOTED: usize = 60;

/// One file while it is read.
pub(super) struct Page<'f> {
    /// Its path under the content root.
    pub(super) name: &'f str,
    /// Its text, as far as it is UTF-8, without the mark it may begin with.
    pub(super) text: &'f str,
    /// The day on which it is judged, if days are.
    pub(super) today: Option<Day>,
    /// Whether all of it was understood as TOML. If not, what is missing may only have been skipped.
    pub(super) whole: bool,
    /// What is wrong with it.
    pub(super) problems: Vec<Problem>,
    /// What could be better.
    pub(super) warnings: Vec<Problem>,
    /// Addresses of links that nobody dated, and where they stand.
    pub(super) undated: Vec<(Span, Address)>,
    /// What it refers to.
    pub(super) claims: Vec<(Span, Claim)>,
    /// The guide that its path says it is.
    pub(super) guide: Option<GuideId>,
    /// Which of the outlines is its own, if it could be read as a guide.
    pub(super) outline: Option<usize>,
    /// Where its lines start: only counted when something is wrong.
    lines: OnceCell<Vec<usize>>,
}

impl<'f> Page<'f> {
    pub(super) fn new(name: &'f str, text: &'f str, today: Option<Day>) -> Self {
        Self {
            name,
            text,
            today,
            whole: true,
            problems: Vec::new(),
            warnings: Vec::new(),
            undated: Vec::new(),
            claims: Vec::new(),
            guide: None,
            outline: None,
            lines: OnceCell::new(),
        }
    }

    /// Notes that what stands at `span` breaks `rule`.
    pub(super) fn note(
        &mut self,
        rule: Rule,
        span: Span,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        let (line, column) = self.place(span.start);
        if self.is_garbled(line) {
            return;
        }
        let told = match rule.severity() {
            Severity::Error => &mut self.problems,
            Severity::Warning => &mut self.warnings,
        };
        if told.len() >= MOST {
            return;
        }
        told.push(Problem {
            file: self.name.to_owned(),
            span,
            line,
            column,
            rule,
            message: message.into(),
            remedy: remedy.into(),
        });
    }

    /// Whether a line is not TOML: whatever else seems wrong with it is guesswork.
    fn is_garbled(&self, line: usize) -> bool {
        let mut told = self.problems.iter().filter(|_| !self.whole);
        told.any(|problem| problem.line == line && problem.rule == Rule::TomlSyntax)
    }

    /// Notes a reference, to be followed when all files are read.
    pub(super) fn claim(&mut self, span: Span, claim: Claim) {
        self.claims.push((span, claim));
    }

    /// How the string at `span` was written.
    pub(super) fn literal(&self, span: &Span) -> Literal {
        Literal::of(self.text.get(span.clone()).unwrap_or_default(), span.start)
    }

    /// Whether no more problems are noted.
    pub(super) fn is_full(&self) -> bool {
        self.problems.len() >= MOST
    }

    /// The line and the column of a byte, both from 1, the column in characters.
    fn place(&self, offset: usize) -> (usize, usize) {
        let bytes = self.text.as_bytes();
        let lines = self.lines.get_or_init(|| {
            let ends = bytes.iter().enumerate().filter(|(_, b)| **b == b'\n');
            std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect()
        });
        let line = lines.partition_point(|start| *start <= offset).max(1);
        let start = lines.get(line - 1).copied().unwrap_or(0);
        let before = bytes.get(start..offset.min(bytes.len())).unwrap_or_default();
        // Bytes that continue a character of UTF-8 are no column of their own.
        let column = before.iter().filter(|b| **b & 0xC0 != 0x80).count();
        (line, column + 1)
    }
}

/// A piece of a file for a message: in back quotes, short, without anything a terminal obeys.
pub(super) fn quote(text: &str) -> String {
    let text = visible(text);
    if text.is_empty() {
        return "an empty text".to_owned();
    }
    if text.chars().count() <= QUOTED {
        format!("`{text}`")
    } else {
        let start: String = text.chars().take(QUOTED).collect();
        format!("`{start}…`")
    }
}

/// Words for a message: `a`, `b` or `c`.
pub(super) fn choice<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let words: Vec<String> = words.into_iter().map(quote).collect();
    match words.split_last() {
        None => String::new(),
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
    }
}
