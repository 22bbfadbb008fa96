//! Mends the one thing that can be mended without knowing what was meant: French spaces.

use toml::de::{DeTable, DeValue};

use super::french::{self, NO_BREAK};
use super::literal::Literal;
use super::problem::Span;
use super::tree::walk;

/// `text` with the no-break spaces that its French sentences need, and nothing else changed. A file
/// that is not TOML is left as it is.
pub fn fix_spaces(text: &str) -> String {
    let (root, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        return text.to_owned();
    }
    let mut gaps: Vec<Span> = Vec::new();
    let mut machine: Option<Span> = None;
    walk(root.get_ref(), &mut |path, value| {
        if let DeValue::Table(languages) = value.get_ref() {
            machine = same_in_both(languages);
        }
        if machine.as_ref() == Some(&value.span()) {
            return;
        }
        if let DeValue::String(sentence) = value.get_ref()
            && is_french_sentence(path)
            && let Some(raw) = text.get(value.span())
        {
            let literal = Literal::of(raw, value.span().start);
            let faults = french::faults(sentence);
            gaps.extend(faults.iter().map(|fault| literal.locate(&fault.gap)));
        }
    });
    gaps.sort_by_key(|gap| gap.start);
    let mut mended = String::with_capacity(text.len() + gaps.len() * 2);
    let mut at = 0;
    for gap in gaps {
        mended.push_str(text.get(at..gap.start).unwrap_or_default());
        mended.push(NO_BREAK);
        at = gap.end;
    }
    mended.push_str(text.get(at..).unwrap_or_default());
    mended
}

/// Where the French stands of what is the same in both languages: it is for machines.
fn same_in_both(languages: &DeTable<'_>) -> Option<Span> {
    let english = languages.get("en")?.get_ref().as_str()?;
    let french = languages.get("fr").filter(|it| it.get_ref().as_str() == Some(english))?;
    Some(french.span())
}

/// Whether a value is a sentence in French, rather than the words a service shows.
pub(super) fn is_french_sentence(path: &[&str]) -> bool {
    matches!(path, [.., owner, "fr"] if !matches!(*owner, "label" | "look_for"))
}
