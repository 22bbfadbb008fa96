//! How a line is said: no signs, no drawing, wrapped, in ASCII where that is asked for.

use textwrap::{Options, WordSeparator, WordSplitter};

use crate::domain::text::language::visible;
use crate::ui::text::width;
use crate::ui::theme;

/// Wider than any paragraph: lines of a page that is wrapped when it is said.
pub(super) const UNWRAPPED: usize = 30_000;

/// What starts a line of a list on the full screen.
const BULLETS: [&str; 4] = ["✓ ", "– ", "• ", "? "];
/// Signs of states on the full screen: a word always stands beside them.
const SIGNS: [&str; 5] = ["! ", "◐ ", "● ", "○ ", "▸ "];

/// A text of the full screen without its signs.
pub fn spoken(text: &str) -> String {
    let body = text.trim_start();
    let indent = " ".repeat(width(text) - width(body));
    let (start, body) = match BULLETS.iter().find_map(|mark| body.strip_prefix(mark)) {
        Some(rest) => ("- ", rest),
        None => ("", SIGNS.iter().find_map(|sign| body.strip_prefix(sign)).unwrap_or(body)),
    };
    let mut body = body.replace(" · ", ", ").replace(" › ", ", ");
    for sign in ["◐ ", "● ", "○ ", "✓ "] {
        body = body.replace(sign, "");
    }
    // A state at the end of a sentence: the sign before its word. Elsewhere these two are punctuation.
    for sign in [": ! ", ": – "] {
        body = body.replace(sign, ": ");
    }
    format!("{indent}{start}{body}")
}

/// What whoever listens can take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Voice {
    /// Columns of a line.
    pub columns: usize,
    /// Nothing but ASCII.
    pub ascii: bool,
}

impl Voice {
    /// `text` in lines, those of a list standing under their first word. An address is never broken: the
    /// terminal itself wraps what is longer than its line, and what is copied there stays whole.
    pub fn lines(self, text: &str) -> Vec<String> {
        let text = visible(text);
        let indent = " ".repeat(indent(&text));
        let options = Options::new(self.columns.max(20))
            .word_separator(WordSeparator::AsciiSpace)
            .word_splitter(WordSplitter::NoHyphenation)
            .break_words(false)
            .subsequent_indent(&indent);
        textwrap::wrap(&text, options).into_iter().map(|line| self.plain(&line)).collect()
    }

    /// A text to be copied: its own lines, whole.
    pub fn verbatim(self, text: &str) -> Vec<String> {
        text.lines().map(|line| self.plain(&visible(line))).collect()
    }

    fn plain(self, line: &str) -> String {
        if self.ascii {
            line.chars().map(|c| if c.is_ascii() { c } else { theme::ascii(c) }).collect()
        } else {
            line.to_owned()
        }
    }
}

/// How far the first word stands in: behind spaces, and a dash or a number.
fn indent(text: &str) -> usize {
    let body = text.trim_start();
    let start = width(text) - width(body);
    let mark = body.split_once(' ').map_or("", |(mark, _)| mark);
    let number = mark.strip_suffix('.').is_some_and(|it| it.bytes().all(|b| b.is_ascii_digit()));
    if mark == "-" || number { start + mark.len() + 1 } else { start }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_not_said() {
        assert_eq!(spoken("✓ It does"), "- It does");
        assert_eq!(spoken("  • He says"), "  - He says");
        assert_eq!(spoken("! France · Possible"), "France, Possible");
        assert_eq!(spoken("Android · ◐ sources of Aug 2026"), "Android, sources of Aug 2026");
        assert_eq!(spoken("Undone · Log in: ! stuck"), "Undone, Log in: stuck");
        assert_eq!(spoken("Annulé · Entrer\u{a0}: ✓ fait"), "Annulé, Entrer\u{a0}: fait");
        assert_eq!(spoken("Attention\u{a0}! Voilà"), "Attention\u{a0}! Voilà");
    }

    #[test]
    fn lines_of_a_list_hang_and_addresses_stay_whole() {
        let voice = Voice { columns: 26, ascii: true };
        assert_eq!(
            voice.lines("12. Refuser l’entraînement d’IA"),
            ["12. Refuser l'entrainement", "    d'IA"]
        );
        let address = "https://www.facebook.com/help/contact/712876720715583";
        assert_eq!(voice.lines(address), [address]);
        assert_eq!(voice.lines(""), [""]);
        assert_eq!(voice.lines("a\u{1b}[31mb"), ["a[31mb"]);
    }
}
