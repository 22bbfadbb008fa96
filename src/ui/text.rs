//! Text on a grid: how wide it is, how it wraps, how it is cut. Wrapped here rather than by the widgets,
//! so that heights are known before anything is drawn.

use ratatui::text::{Line, Span};
use textwrap::{Options, WordSeparator, WordSplitter};
use unicode_width::UnicodeWidthStr;

use super::theme::Tone;

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

/// A column of lines in the making: what a pane shows.
#[derive(Debug, Default)]
pub struct Page {
    /// The lines so far.
    pub lines: Vec<Line<'static>>,
    columns: usize,
}

impl Page {
    /// An empty page of this width.
    pub fn new(columns: usize) -> Self {
        Self { lines: Vec::new(), columns }
    }

    /// Its width.
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// A wrapped paragraph.
    pub fn text(&mut self, text: &str, tone: Tone) {
        self.hang("", text, tone);
    }

    /// A wrapped paragraph behind `mark`, its other lines standing under the first.
    pub fn hang(&mut self, mark: &str, text: &str, tone: Tone) {
        let margin = width(mark);
        for (place, line) in wrap(text, self.columns.saturating_sub(margin)).into_iter().enumerate()
        {
            let start = if place == 0 { mark.to_owned() } else { " ".repeat(margin) };
            self.lines.push(Line::from(vec![Span::raw(start), Span::styled(line, tone.style())]));
        }
    }

    /// A wrapped paragraph behind a sign of its own tone.
    pub fn sign(&mut self, sign: &str, tone: Tone, text: &str) {
        let start = self.lines.len();
        self.hang(&format!("{sign} "), text, Tone::Plain);
        if let Some(first) = self.lines.get_mut(start).and_then(|line| line.spans.first_mut()) {
            first.style = tone.style();
        }
    }

    /// A heading, after an empty line unless it is the first thing on the page.
    pub fn heading(&mut self, text: &str) {
        self.gap();
        self.text(text, Tone::Heading);
    }

    /// One ready-made line.
    pub fn line(&mut self, line: Line<'static>) {
        self.lines.push(line);
    }

    /// An empty line, unless there is one or nothing yet.
    pub fn gap(&mut self) {
        if self.lines.last().is_some_and(|line| line.width() > 0) {
            self.lines.push(Line::default());
        }
    }
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
