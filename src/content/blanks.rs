//! Texts with blanks: their marks, and whether a short one fits the box of a form.

use super::page::{Page, choice, quote};
use super::rule::Rule;
use super::table::Value;
use super::text::text;
use crate::domain::letter::{BOX, Blank, Room, Slip, Template, TemplateError};
use crate::domain::text::id::nearest;
use crate::domain::text::language::Text;

/// A text with blanks, in both languages.
pub(super) fn lettered<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Text> {
    let read = text(value, page)?;
    let sentences = value.get_ref().as_table().into_iter().flat_map(|table| table.values());
    for sentence in sentences {
        if let Some(text) = sentence.get_ref().as_str()
            && let Err(error) = Template::parse(text)
        {
            slip(&error, text, sentence, page);
        }
    }
    Some(read)
}

/// Points at what is wrong with the marks of `text`.
fn slip(error: &TemplateError, text: &str, value: &Value<'_>, page: &mut Page<'_>) {
    let shown = text.get(error.at.clone()).unwrap_or_default();
    let (rule, remedy) = match error.slip {
        Slip::UnknownBlank => {
            let word = shown.trim_matches(['{', '}']);
            let known = Blank::ALL.iter().map(|blank| blank.as_str());
            let remedy = match nearest(word, known.clone()).first() {
                Some(near) => format!("write `{{{near}}}`"),
                None => format!("write one of {}", choice(known)),
            };
            (Rule::UnknownBlank, remedy)
        }
        Slip::LoneBrace => (Rule::LetterMarks, "write a blank as `{company}`, on one line".into()),
        Slip::LoneBracket => {
            (Rule::LetterMarks, "put `[` before and `]` after what may be left out".into())
        }
        Slip::Nested => (Rule::LetterMarks, "close the first part before the next begins".into()),
        Slip::Idle => (
            Rule::LetterMarks,
            "put a blank into it that says when to keep it, or take the brackets out".into(),
        ),
    };
    let span = page.literal(&value.span()).locate(&error.at);
    page.note(rule, span, format!("{}: {}", quote(shown), error.slip), remedy);
}

/// Says which language of a short text is too long for the box of a form, with long values in its blanks.
pub(super) fn boxed(value: &Value<'_>, room: Option<Room>, page: &mut Page<'_>) {
    for language in Text::LANGUAGES {
        let table = value.get_ref().as_table();
        let Some(sentence) = table.and_then(|table| table.get(language.as_str())) else {
            continue;
        };
        let text = sentence.get_ref().as_str().unwrap_or_default();
        let Ok(template) = Template::parse(text) else {
            continue;
        };
        let grounds = room.map_or(0, |room| room.get(language));
        let length = template.reckoned() + grounds;
        if length > BOX {
            let message = format!("with long values in its blanks this takes {length} characters");
            let over = length - BOX;
            let remedy =
                format!("shorten it by {over}, or `room`: boxes of forms take {BOX} characters");
            page.note(Rule::LongLetter, sentence.span(), message, remedy);
        }
    }
}
