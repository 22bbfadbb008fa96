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
    walk(root.get_ref(), &mut |path, value| {
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

/// Whether a value is a sentence in French, rather than the words a service shows.
pub(super) fn is_french_sentence(path: &[&str]) -> bool {
    matches!(path, [.., owner, "fr"] if !matches!(*owner, "label" | "look_for"))
}
