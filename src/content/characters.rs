//! Characters that have no place in any text: controls, what nobody can see, emoji, letters in two ways.

use std::borrow::Cow;

use toml::de::{DeTable, DeValue};
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::emoji::is_emoji;
use super::literal::letters;
use super::page::Page;
use super::problem::Span;
use super::rule::Rule;
use super::table::Value;
use super::tree::walk;
use crate::domain::text::language::is_invisible;

/// Looks at every character of the file, comments too.
pub(super) fn check(page: &mut Page<'_>) {
    let text = page.text;
    let mut found: Vec<(Rule, Span, char)> = Vec::new();
    for (at, c) in text.char_indices() {
        if matches!(c, ' '..='~' | '\n' | '\t') || is_line_end(text, at, c) {
            continue;
        }
        let Some(rule) = offence(c) else {
            continue;
        };
        let end = at + c.len_utf8();
        match found.last_mut() {
            Some((same, span, _)) if *same == rule && span.end == at => span.end = end,
            _ => found.push((rule, at..end, c)),
        }
    }
    for (rule, span, c) in found {
        note(rule, span, c, page);
    }
    if !is_nfc(text) {
        check_lines(page);
    }
}

/// Looks at what the strings of the file say once their escapes are read.
pub(super) fn check_strings<'t>(tree: &'t DeTable<'t>, page: &mut Page<'_>) {
    walk(tree, &mut |path, value| {
        if let DeValue::String(text) = value.get_ref() {
            if matches!(text, Cow::Owned(_)) {
                check_escapes(value, text, page);
            }
            if text.contains(['\n', '\t']) && !may_have_lines(path, page.name) {
                let remedy = "write it on one line: the screen breaks lines itself";
                page.note(
                    Rule::ControlCharacter,
                    value.span(),
                    "a line break or a tab in this text",
                    remedy,
                );
            }
        }
        if let DeValue::Table(table) = value.get_ref() {
            check_keys(table, page);
        }
    });
    check_keys(tree, page);
}

/// Texts that are copied or printed keep their lines.
fn may_have_lines(path: &[&str], file: &str) -> bool {
    let is_letter = file.starts_with("reference/letters/");
    (is_letter && matches!(path, ["wordings", "short" | "long", _]))
        || matches!(path, [.., "copy", _] | ["ask", _] | ["companies", _, "address"])
}

fn check_keys<'t>(table: &'t DeTable<'t>, page: &mut Page<'_>) {
    for key in table.keys() {
        if let Cow::Owned(text) = key.get_ref()
            && let Some((rule, c)) = text.chars().find_map(|c| Some((offence(c)?, c)))
        {
            note(rule, key.span(), c, page);
        }
    }
}

fn check_escapes(value: &Value<'_>, text: &str, page: &mut Page<'_>) {
    let start = value.span().start;
    let Some(raw) = page.text.get(value.span()) else {
        return;
    };
    for letter in letters(raw).into_iter().filter(super::literal::Letter::is_escape) {
        if let Some(rule) = offence(letter.what)
            && !matches!(letter.what, '\n' | '\t')
        {
            note(rule, start + letter.raw.start..start + letter.raw.end, letter.what, page);
        }
    }
    if is_nfc(raw) && !is_nfc(text) {
        note_form(value.span(), page);
    }
}

/// The rule that forbids `c`.
fn offence(c: char) -> Option<Rule> {
    if is_emoji(c) {
        Some(Rule::Emoji)
    } else if c.is_control() {
        Some(Rule::ControlCharacter)
    } else if is_invisible(c) {
        Some(Rule::InvisibleCharacter)
    } else {
        None
    }
}

fn is_line_end(text: &str, at: usize, c: char) -> bool {
    c == '\r' && text.as_bytes().get(at + 1) == Some(&b'\n')
}

fn note(rule: Rule, span: Span, c: char, page: &mut Page<'_>) {
    let code = u32::from(c);
    let (what, remedy) = match rule {
        Rule::Emoji => {
            ("an emoji, or part of one", "take it out, or use a plain sign such as ☰ ⋮ ✓ →")
        }
        Rule::ControlCharacter => ("a control character", "take it out"),
        _ => ("a character that nobody can see", "take it out, or write a plain space"),
    };
    page.note(rule, span, format!("{what} (U+{code:04X})"), remedy);
}

/// Points at the first letter of each line that could be written in another way.
fn check_lines(page: &mut Page<'_>) {
    let text = page.text;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if !is_nfc(line) {
            let mut composed = line.nfc();
            let differs = line.char_indices().find(|(_, c)| composed.next() != Some(*c));
            let (at, c) = differs.unwrap_or((0, ' '));
            // A letter and the mark that belongs to it.
            let mark = line.get(at + c.len_utf8()..).and_then(|rest| rest.chars().next());
            let width = c.len_utf8() + mark.map_or(0, char::len_utf8);
            note_form(start + at..start + (at + width).min(line.len()), page);
        }
        start += line.len();
    }
}

fn note_form(span: Span, page: &mut Page<'_>) {
    let message = "a letter and its accent are written apart (the text is not NFC)";
    page.note(Rule::NotNfc, span, message, "type the accented letter anew, as one character");
}
