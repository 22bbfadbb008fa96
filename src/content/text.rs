//! Texts in both languages, and the words a service shows.

use toml::de::DeValue;
use unicode_width::UnicodeWidthStr;

use super::french;
use super::page::{Page, quote};
use super::rule::Rule;
use super::table::{Table, Value, list, set, unknown_key};
use super::value::words;
use crate::domain::guide::Labels;
use crate::domain::text::language::Text;

/// What a title may take of a line, in columns.
const TITLE: usize = 48;

const BOTH: &str = "write `{ en = \"…\", fr = \"…\" }`";

/// A sentence: English and French at least.
pub(super) fn text<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Text> {
    if let DeValue::String(_) = value.get_ref() {
        page.note(
            Rule::MissingLanguage,
            value.span(),
            "a sentence is needed in both languages",
            BOTH,
        );
        return None;
    }
    let mut table = Table::of(value, "a sentence", page)?;
    let mut sentence = |key, page: &mut Page<'_>| {
        let value = table.get(key);
        if value.is_none() && page.whole {
            let message = format!("this sentence has no `{key}`");
            page.note(Rule::MissingLanguage, table.span(), message, BOTH);
        }
        value.and_then(|value| words(value, page)).unwrap_or_default()
    };
    let text = Text { en: sentence("en", page), fr: sentence("fr", page) };
    // What is the same in both languages is for machines (`User-agent: GPTBot`), or needs no spaces.
    if let Some(french) = table.get("fr").filter(|_| text.en != text.fr) {
        spacing(french, page);
    }
    other_languages(&table, page, |value, page| {
        words(value, page);
    });
    Some(text)
}

/// A sentence that fits a line.
pub(super) fn title<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Text> {
    let title = text(value, page)?;
    if let DeValue::Table(entries) = value.get_ref() {
        for sentence in entries.values() {
            let width = sentence.get_ref().as_str().map_or(0, UnicodeWidthStr::width);
            if width > TITLE {
                let message = format!("this title takes {width} columns");
                let remedy = format!(
                    "say it in {TITLE} columns, better in 40; the rest goes into `text` or `why`"
                );
                page.note(Rule::LongTitle, sentence.span(), message, remedy);
            }
        }
    }
    Some(title)
}

/// A name: a string where it is the same in both languages.
pub(super) fn name<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Text> {
    match value.get_ref() {
        DeValue::String(_) => words(value, page).map(|name| Text::same(&name)),
        _ => text(value, page),
    }
}

/// What a service shows, per language: a text or several, newest first.
pub(super) fn labels<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Labels> {
    let mut table = Table::of(value, "the words a service shows", page)?;
    let labels = Labels {
        en: table.may("en", page, variants).unwrap_or_default(),
        fr: table.may("fr", page, variants).unwrap_or_default(),
    };
    other_languages(&table, page, |value, page| {
        variants(value, page);
    });
    Some(labels)
}

fn variants<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Vec<Box<str>>> {
    match value.get_ref() {
        DeValue::String(_) => words(value, page).map(|one| vec![one]),
        _ => set(value, page, words),
    }
}

/// Sentences, one after the other.
pub(super) fn texts<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Vec<Text>> {
    list(value, page, text)
}

/// Reads languages beside English and French; what is no language is no key.
fn other_languages<'t>(
    table: &Table<'t>,
    page: &mut Page<'_>,
    mut read: impl FnMut(&'t Value<'t>, &mut Page<'_>),
) {
    for (key, span, value) in table.entries() {
        match key.as_bytes() {
            b"en" | b"fr" => {}
            [a, b] if a.is_ascii_lowercase() && b.is_ascii_lowercase() => read(value, page),
            _ => unknown_key(
                key,
                span,
                "a text; only languages are, in two letters",
                &["en", "fr"],
                page,
            ),
        }
    }
}

/// Looks for French signs that lack their space.
fn spacing(value: &Value<'_>, page: &mut Page<'_>) {
    let Some(text) = value.get_ref().as_str() else {
        return;
    };
    let faults = french::faults(text);
    if faults.is_empty() {
        return;
    }
    let literal = page.literal(&value.span());
    for fault in faults {
        let sign = quote(&fault.sign.to_string());
        let (message, remedy) = match fault.sign {
            '«' => (
                "`«` without a no-break space after it".to_owned(),
                "write U+00A0 after it".to_owned(),
            ),
            '\u{202f}' => (
                "a narrow no-break space (U+202F), which some terminals break".to_owned(),
                "write U+00A0 instead".to_owned(),
            ),
            _ => (
                format!("{sign} closes a word without a no-break space before it"),
                "write U+00A0 before it".to_owned(),
            ),
        };
        let remedy = format!("{remedy}, or run `optout-tui check --fix`");
        page.note(Rule::FrenchSpacing, literal.locate(&fault.shown), message, remedy);
    }
}
