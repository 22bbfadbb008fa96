//! A page for a terminal's stream: wrapped lines with their tones, in the making.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::text::{width, wrap};
use super::theme::{HEADING, QUIET, STRONG, Theme, codes, of_sign, style};
use crate::app::doc::{Sign, Tone as Weight};

/// What a piece of a page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    Plain,
    Strong,
    Quiet,
    Heading,
    Accent,
    Bad,
    /// That of a sign.
    Of(Sign),
}

impl Tone {
    pub const fn style(self) -> Style {
        match self {
            Self::Plain => Style::new(),
            Self::Strong => STRONG,
            Self::Quiet => QUIET,
            Self::Heading => HEADING,
            Self::Accent => style(Weight::Accent),
            Self::Bad => style(Weight::Bad),
            Self::Of(sign) => of_sign(sign),
        }
    }
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

impl Theme {
    /// Lines as text for a stream: with escape codes only where colours are allowed, and nothing that a file could
    /// have smuggled in.
    pub fn text(self, lines: &[Line<'_>]) -> String {
        let mut text = String::new();
        for line in lines {
            for span in &line.spans {
                let codes =
                    if self.mono { String::new() } else { codes(line.style.patch(span.style)) };
                let content = self.plain(&span.content);
                if codes.is_empty() || content.is_empty() {
                    text.push_str(&content);
                } else {
                    text.extend(["\u{1b}[", &codes, "m", &content, "\u{1b}[0m"]);
                }
            }
            text.truncate(text.trim_end_matches(' ').len());
            text.push('\n');
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stream_gets_codes_only_where_they_are_allowed() {
        let line = Line::styled("Étapes \u{1b}[2J\u{202e}", Tone::Heading.style());
        let text = |mono, ascii| Theme { mono, ascii }.text(std::slice::from_ref(&line));
        assert_eq!(text(true, false), "Étapes [2J\n");
        assert_eq!(text(true, true), "Etapes [2J\n");
        assert_eq!(text(false, false), "\u{1b}[1mÉtapes [2J\u{1b}[0m\n");
        assert_eq!(Theme::default().text(&[Line::raw("a  "), Line::raw("")]), "a\n\n");
    }
}
