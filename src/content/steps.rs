//! The steps of a guide.

use super::claim::Claim;
use super::ladder::{ladder, links};
use super::outline::Outline;
use super::page::Page;
use super::problem::Span;
use super::rule::Rule;
use super::table::{Table, Value};
use super::text::{text, title};
use super::trail::hop;
use super::value::{SOURCES, boolean, confidence, kind, moves, on, sources, step_id, words};
use crate::domain::guide::{Confidence, Kind, LetterKind, Paste, Step};

/// The steps, in order.
pub(super) fn steps(
    table: &mut Table<'_>,
    outline: &mut Outline,
    page: &mut Page<'_>,
) -> Vec<Step> {
    table.list("steps", page, |value, page| {
        let step = Table::of(value, "this step", page).and_then(|table| step(table, outline, page));
        outline.sure &= step.is_some();
        step
    })
}

fn step(mut table: Table<'_>, outline: &mut Outline, page: &mut Page<'_>) -> Option<Step> {
    let id = table.need("id", page, step_id);
    let id_span = table.get("id").map_or(table.span(), Value::span);
    let step = Step {
        // The stand-in never gets out: without an id there is no step.
        id: id.clone().or_else(|| "unread".parse().ok())?,
        was: table.set("was", page, |value, page| {
            let was = step_id(value, page)?;
            let routes = outline.past.iter().any(|(past, _)| *past == was);
            // Steps that share an id share its past.
            let shared = routes && id.as_ref().is_some_and(|id| outline.has_step(id));
            if !shared {
                outline.past(was.clone(), value.span());
            }
            Some(was)
        }),
        kind: table.need("kind", page, kind).unwrap_or(Kind::Check),
        moves: table.may("moves", page, moves),
        on: table.set("on", page, on),
        title: table.need("title", page, title).unwrap_or_default(),
        text: table.need("text", page, text).unwrap_or_default(),
        path: table.list("path", page, hop),
        links: table.may("links", page, links).unwrap_or_default(),
        expect: table.may("expect", page, text),
        stuck: table.may("stuck", page, ladder).unwrap_or_default(),
        copy: table.may("copy", page, copy),
        optional: table.may("optional", page, boolean).unwrap_or(false),
        confidence: table.need("confidence", page, confidence).unwrap_or(Confidence::Low),
        source: source(&mut table, &id_span, page),
    };
    if let Some(value) = table.get("moves") {
        page.claim(value.span(), Claim::Request("this step moves a request", "moves"));
    }
    table.close(page);
    outline.steps.push((id?, step.on.clone(), id_span));
    Some(step)
}

/// What a step rests on: sources, or advice of our own.
fn source(table: &mut Table<'_>, id: &Span, page: &mut Page<'_>) -> Vec<Box<str>> {
    let value = table.get("source");
    if value.is_none() && page.whole {
        page.note(Rule::NoSource, id.clone(), "this step rests on no source", SOURCES);
    }
    value.and_then(|value| sources(value, page)).unwrap_or_default()
}

/// A text to paste, or the kind of a letter.
fn copy<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Paste> {
    let letter = value.get_ref().as_table().and_then(|table| table.get("letter"));
    if letter.is_none() {
        return text(value, page).map(Paste::Text);
    }
    let mut table = Table::of(value, "a letter to copy", page)?;
    let kind = table.may("letter", page, |value, page| {
        let word = words(value, page)?;
        let kind = LetterKind::of_word(&word);
        page.claim(value.span(), Claim::Letter(word));
        kind
    });
    table.close(page);
    kind.map(Paste::Letter)
}
