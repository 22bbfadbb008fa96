//! Text on a grid: how wide it is, how it wraps, how it is cut. Wrapped here rather than by the widgets,
//! so that heights are known before anything is drawn.

use textwrap::{Options, WordSeparator, WordSplitter};
use unicode_width::UnicodeWidthStr;

/// Columns that `text` takes.
pub fn width(text: &str) -> usize {
    text.width()
}

/// `text` in lines of at most `columns`. No-break spaces hold; a word that is too long is broken.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let options = Options::new(columns.max(1))
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation)
        .break_words(true);
    textwrap::wrap(text, options).into_iter().map(std::borrow::Cow::into_owned).collect()
}

/// `text` cut to `columns`, with `…` where something is missing.
pub fn fit(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let mut kept = String::new();
    for c in text.chars() {
        if width(&kept) + width(c.encode_utf8(&mut [0; 4])) + 1 > columns {
            break;
        }
        kept.push(c);
    }
    if columns > 0 {
        kept.truncate(kept.trim_end().len());
        kept.push('…');
    }
    kept
}

/// `text` with its first letter capital: the name of an action at the start of a line.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// `text` followed by spaces up to `columns`, cut if it is longer.
pub fn pad(text: &str, columns: usize) -> String {
    let mut padded = fit(text, columns);
    padded.extend(std::iter::repeat_n(' ', columns.saturating_sub(width(&padded))));
    padded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_break_spaces_hold() {
        assert_eq!(wrap("Ça marche\u{a0}?", 8), ["Ça", "marche\u{a0}?"]);
        assert_eq!(wrap("abcdefgh", 3), ["abc", "def", "gh"]);
    }

    #[test]
    fn what_is_cut_says_so() {
        assert_eq!(fit("Refuser l’entraînement", 8), "Refuser…");
        assert_eq!(fit("court", 5), "court");
        assert_eq!(fit("abc", 0), "");
        assert_eq!(pad("é", 3), "é  ");
    }
}
