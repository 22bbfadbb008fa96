//! What a guide rests on: its sources, and on what they disagree.

use super::address::source_address;
use super::claim::Claim;
use super::page::Page;
use super::rule::Rule;
use super::table::{Table, Value, tables};
use super::text::text;
use super::value::{count, date, source_kind, sources as keys, step_id, words};
use crate::domain::guide::{AnswerAfter, Dispute, Side, Source, SourceKind};

/// The sources, in the order of the file.
pub(super) fn sources(table: &mut Table<'_>, page: &mut Page<'_>) -> Vec<Source> {
    let all = table.may("sources", page, |value, page| Table::of(value, "`sources`", page));
    let entries = all.map(|all| all.entries()).unwrap_or_default();
    if entries.is_empty() {
        table.lacks("sources", page);
    }
    let read = entries.into_iter().filter_map(|(key, _, value)| source(key, value, page));
    read.collect()
}

fn source(key: &str, value: &Value<'_>, page: &mut Page<'_>) -> Option<Source> {
    let mut table = Table::of(value, "this source", page)?;
    let source = Source {
        key: key.into(),
        title: table.need("title", page, words).unwrap_or_default(),
        publisher: table.need("publisher", page, words).unwrap_or_default(),
        date: table.may("date", page, date),
        url: table.may("url", page, source_address),
        kind: table.need("kind", page, source_kind).unwrap_or(SourceKind::Community),
    };
    table.close(page);
    Some(source)
}

/// When answers came in the past: a claim like any other.
pub(super) fn answer_after<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<AnswerAfter> {
    let claim = Claim::Request("this says when a request was answered", "answer_after");
    page.claim(value.span(), claim);
    let mut table = Table::of(value, "`answer_after`", page)?;
    let days = table.need("days", page, count);
    let says = table.need("says", page, text).unwrap_or_default();
    let source = table.need("source", page, |value, page| {
        let source = keys(value, page)?;
        if source.is_empty() {
            let message = "what happened is no advice: it rests on a source";
            let remedy = "write `source = [\"O1\"]` with keys of [sources]";
            page.note(Rule::NoSource, value.span(), message, remedy);
        }
        Some(source)
    });
    table.close(page);
    Some(AnswerAfter { days: days?, said: Side { says, source: source? } })
}

/// On what the sources disagree.
pub(super) fn disputed(table: &mut Table<'_>, page: &mut Page<'_>) -> Vec<Dispute> {
    let dispute = |value, page: &mut Page<'_>| {
        tables(value, "this dispute", page, |mut table, page| {
            let dispute = Dispute {
                claim: table.need("claim", page, text).unwrap_or_default(),
                sides: table.need("sides", page, sides).unwrap_or_default(),
                steps: table.set("steps", page, |value, page| {
                    let id = step_id(value, page)?;
                    page.claim(value.span(), Claim::Step(id.clone()));
                    Some(id)
                }),
            };
            table.close(page);
            Some(dispute)
        })
    };
    table.may("disputed", page, dispute).unwrap_or_default()
}

fn sides<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Vec<Side>> {
    tables(value, "this side", page, |mut table, page| {
        let side = Side {
            says: table.need("says", page, text).unwrap_or_default(),
            source: table.need("source", page, keys).unwrap_or_default(),
        };
        table.close(page);
        Some(side)
    })
}
