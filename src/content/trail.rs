//! The menu trail of a step.

use unicode_width::UnicodeWidthChar;

use super::page::Page;
use super::rule::Rule;
use super::table::{Table, Value};
use super::text::labels;
use super::value::{date, on, sources, spot, words};
use crate::domain::guide::{Hop, Labels};

/// One hop of the trail.
pub(super) fn hop<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Hop> {
    let mut table = Table::of(value, "this hop", page)?;
    let hop = Hop {
        label: table.may("label", page, labels).unwrap_or_default(),
        look_for: table.may("look_for", page, labels).unwrap_or_default(),
        at: table.may("at", page, spot),
        glyph: table.may("glyph", page, glyph),
        on: table.set("on", page, on),
        seen_on: table.may("seen_on", page, date),
        source: table.may("source", page, sources).unwrap_or_default(),
    };
    let at = table.get("label").map_or(table.span(), Value::span);
    if page.whole {
        check_labels(&hop.label, &hop.look_for, at, page);
    }
    table.close(page);
    Some(hop)
}

/// The English label must be known; the French one, or words to look for.
fn check_labels(label: &Labels, look_for: &Labels, at: super::problem::Span, page: &mut Page<'_>) {
    if label.en.is_empty() {
        let remedy = "write `label = { en = \"…\" }` with what a source shows";
        page.note(Rule::HopLabel, at.clone(), "this hop has no English label", remedy);
    }
    if label.fr.is_empty() && look_for.fr.is_empty() {
        let remedy = "write `fr = \"…\"` into `label` if a source shows it, else `look_for = { fr = [\"…\"] }`";
        page.note(
            Rule::HopLabel,
            at,
            "this hop has neither a French label nor French words to look for",
            remedy,
        );
    }
}

/// A sign the service shows.
fn glyph<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Box<str>> {
    let glyph = words(value, page)?;
    let width: usize = glyph.chars().map(columns).sum();
    if width > 1 {
        let message = format!("this glyph takes {width} columns");
        page.note(
            Rule::WideGlyph,
            value.span(),
            message,
            "write one sign, such as `☰`, `⋮` or `›`",
        );
    }
    Some(glyph)
}

/// What a sign takes on a screen. Unicode 16 made the trigrams wide, `☰` among them, which every menu
/// is drawn with and every terminal draws in one column.
fn columns(sign: char) -> usize {
    match sign {
        '\u{2630}'..='\u{2637}' => 1,
        _ => sign.width().unwrap_or(0),
    }
}
