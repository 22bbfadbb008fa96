//! `ids.txt`: every id of a guide or a step that was ever released.

use std::collections::HashSet;

use super::page::{Page, quote};
use super::problem::Span;
use super::rule::Rule;
use crate::domain::text::id::{GuideId, StepId};

/// An id that was released, and the line that says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Released {
    pub(super) guide: GuideId,
    pub(super) step: Option<StepId>,
    pub(super) span: Span,
}

/// Reads the lines: `facebook/object`, `facebook/object open-form`.
pub(super) fn ids(page: &mut Page<'_>) -> Vec<Released> {
    let mut released: Vec<Released> = Vec::new();
    let mut told = HashSet::new();
    let mut start = 0;
    for whole in page.text.split_inclusive('\n') {
        let line = whole.trim();
        let indent = whole.len() - whole.trim_start().len();
        let span = start + indent..start + indent + line.len();
        start += whole.len();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        match parse(line) {
            Ok((guide, step)) => {
                if !told.insert((guide.clone(), step.clone())) {
                    let message = format!("{} stands here twice", quote(line));
                    page.note(Rule::DuplicateId, span.clone(), message, "take out this line");
                }
                released.push(Released { guide, step, span });
            }
            Err(why) => {
                let remedy = "write `service/goal`, or `service/goal step`";
                page.note(Rule::MalformedId, span, why, remedy);
            }
        }
    }
    released
}

fn parse(line: &str) -> Result<(GuideId, Option<StepId>), String> {
    let mut words = line.split_ascii_whitespace();
    let guide = words
        .next()
        .unwrap_or_default()
        .parse()
        .map_err(|e: crate::domain::text::id::IdError| e.to_string())?;
    let step = words.next().map(str::parse).transpose();
    let step = step.map_err(|e: crate::domain::text::id::IdError| e.to_string())?;
    match words.next() {
        None => Ok((guide, step)),
        Some(more) => Err(format!("{} is one word too many", quote(more))),
    }
}
