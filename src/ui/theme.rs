//! All colours and glyphs of the screen, in one place. Meaning never rests on colour alone.
//!
//! Green and yellow fade on white, so they touch signs only: words keep the terminal's own colour.
//! Only the terminal's own sixteen colours are used, so the screen follows the person's theme, dark or
//! light. Without colours (`NO_COLOR`) the frame is drawn with modifiers only: crossterm would answer a
//! colour by a reset that takes bold and reverse with it.
#![expect(clippy::disallowed_types, reason = "this is the one file that names colours")]

use std::borrow::Cow;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier, Style};
use ratatui::text::Line;

use crate::domain::law::assessment::{Assessment, Computed};
use crate::domain::record::act::Mark;
use crate::domain::record::progress::{State, StepState};
use crate::domain::record::status::Status;
use crate::domain::text::language::visible;

/// How the screen may be drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Theme {
    /// No colours.
    pub mono: bool,
    /// Nothing but ASCII.
    pub ascii: bool,
}

/// What a piece of the screen is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Text.
    Plain,
    /// What the eye meets first.
    Strong,
    /// What may be overlooked.
    Quiet,
    /// Names of panes and columns.
    Heading,
    /// An address, a key.
    Accent,
    /// It went well: for signs.
    Good,
    /// It waits, or wants a look: for signs.
    Warn,
    /// It went wrong.
    Bad,
    /// What the cursor is on.
    Selected,
    /// What the cursor was on in the other pane.
    Resting,
    /// Letters that were searched for.
    Typed,
    /// Black on white, whatever the theme: a QR code.
    Paper,
}

impl Tone {
    /// The style of the tone.
    pub fn style(self) -> Style {
        let plain = Style::new();
        match self {
            Self::Plain => plain,
            Self::Strong | Self::Resting => plain.add_modifier(Modifier::BOLD),
            Self::Quiet => plain.add_modifier(Modifier::DIM),
            // Of the sixteen, bright blue is the one that reads well on black and on white alike.
            Self::Heading => plain.fg(Color::LightBlue).add_modifier(Modifier::BOLD),
            Self::Accent => plain.fg(Color::LightBlue),
            Self::Good => plain.fg(Color::Green),
            Self::Warn => plain.fg(Color::Yellow),
            Self::Bad => plain.fg(Color::Red).add_modifier(Modifier::BOLD),
            Self::Selected => plain.add_modifier(Modifier::REVERSED),
            Self::Typed => plain.add_modifier(Modifier::BOLD | Modifier::UNDERLINED),
            Self::Paper => plain.fg(Color::Black).bg(Color::White),
        }
    }
}

/// The glyph and tone of a guide's state.
pub const fn of_state(state: State) -> (&'static str, Tone) {
    match state {
        State::Todo => ("○", Tone::Plain),
        State::Doing => ("◐", Tone::Plain),
        State::Stuck => ("!", Tone::Bad),
        State::Waiting => ("◐", Tone::Warn),
        State::Covered => ("●", Tone::Good),
        State::LookAgain => ("!", Tone::Warn),
        State::Done => ("✓", Tone::Good),
        State::Declined | State::None => ("–", Tone::Quiet),
    }
}

/// The glyph and tone of a step.
pub const fn of_step(state: StepState) -> (&'static str, Tone) {
    match state {
        StepState::Todo => ("○", Tone::Plain),
        StepState::Done => ("✓", Tone::Good),
        StepState::Skipped => ("–", Tone::Quiet),
        StepState::Stuck => ("!", Tone::Bad),
        StepState::Changed => ("!", Tone::Warn),
    }
}

/// The glyph and tone of a mark, for lines of text.
pub const fn of_mark(mark: Mark) -> (&'static str, Tone) {
    match mark {
        Mark::Done => of_step(StepState::Done),
        Mark::Todo => of_step(StepState::Todo),
        Mark::Skip => of_step(StepState::Skipped),
        Mark::Stuck => of_step(StepState::Stuck),
    }
}

/// The glyph and tone of a request.
pub const fn of_status(status: Status) -> (&'static str, Tone) {
    match status {
        Status::Draft => ("○", Tone::Plain),
        Status::Accepted | Status::Closed => ("●", Tone::Good),
        Status::Refused | Status::Partly | Status::Breach => ("!", Tone::Bad),
        Status::AskedMore => ("!", Tone::Warn),
        _ => ("◐", Tone::Warn),
    }
}

/// The glyph and tone of an objection on a given day.
pub fn of_outlook(outlook: &Assessment) -> (&'static str, Tone) {
    match outlook.computed {
        Some(Computed::NoAnswer) => ("!", Tone::Warn),
        _ => of_status(outlook.status),
    }
}

impl Theme {
    /// The last pass over a frame: takes away what this terminal must not be given.
    pub fn finish(self, buffer: &mut Buffer) {
        if !self.mono && !self.ascii {
            return;
        }
        for cell in &mut buffer.content {
            if self.mono {
                cell.fg = Color::Reset;
                cell.bg = Color::Reset;
            }
            if self.ascii {
                to_ascii(cell);
            }
        }
    }
}

impl Theme {
    /// Lines as text for a stream: with escape codes only where colours are allowed, and nothing that a
    /// file could have smuggled in.
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

    /// A line of text without anything invisible, and in ASCII where nothing else may be shown.
    pub fn plain(self, text: &str) -> Cow<'_, str> {
        let text = visible(text);
        if self.ascii && !text.is_ascii() { text.chars().map(ascii).collect() } else { text }
    }
}

/// The parameters of the escape code that sets `style` (ECMA-48, SGR); none for plain text.
fn codes(style: Style) -> String {
    let modifiers =
        [(Modifier::BOLD, "1"), (Modifier::DIM, "2"), (Modifier::REVERSED, "7")].into_iter();
    let set = modifiers.filter(|(modifier, _)| style.add_modifier.contains(*modifier));
    let colour = match style.fg {
        Some(Color::Red) => Some("31"),
        Some(Color::Green) => Some("32"),
        Some(Color::Yellow) => Some("33"),
        Some(Color::LightBlue) => Some("94"),
        _ => None,
    };
    set.map(|(_, code)| code).chain(colour).collect::<Vec<_>>().join(";")
}

fn to_ascii(cell: &mut Cell) {
    let symbol = cell.symbol();
    if symbol.is_ascii() {
        return;
    }
    let plain = symbol.chars().next().map_or(' ', ascii);
    cell.set_char(plain);
}

/// The nearest ASCII character of the same width: letters lose their accents, lines become `+-|`.
pub fn ascii(c: char) -> char {
    use unicode_normalization::UnicodeNormalization;
    match c {
        '\u{a0}' | '\u{202f}' => ' ',
        '─' | '━' | '–' | '—' | '‐' | '‑' | '·' => '-',
        '│' | '┃' => '|',
        '╭' | '╮' | '╰' | '╯' | '┌' | '┐' | '└' | '┘' | '├' | '┤' | '┬' | '┴' | '┼' => {
            '+'
        }
        '✓' => 'x',
        '○' | 'œ' | 'ø' => 'o',
        '◐' => '~',
        '●' | '◉' | '•' => '*',
        '▸' | '›' | '→' | '»' => '>',
        '‹' | '←' | '«' => '<',
        '↑' => '^',
        '↓' => 'v',
        '…' => '.',
        '≡' => '=',
        '⋮' => ':',
        '’' | '‘' => '\'',
        '“' | '”' | '„' => '"',
        'æ' => 'a',
        'ß' => 's',

        'Œ' | 'Ø' => 'O',
        'Æ' => 'A',
        other => other.nfd().find(char::is_ascii).unwrap_or('?'),
    }
}

/// `text` without case and accents: what names are compared and sorted by.
pub fn folded(text: &str) -> String {
    text.chars().map(ascii).collect::<String>().to_lowercase()
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
        assert_eq!(text(false, false), "\u{1b}[1;94mÉtapes [2J\u{1b}[0m\n");
        assert_eq!(Theme::default().text(&[Line::raw("a  "), Line::raw("")]), "a\n\n");
    }

    #[test]
    fn ascii_keeps_the_width_and_the_sense() {
        let plain: String = "Là où vous vivez › Étapes ✓".chars().map(ascii).collect();
        assert_eq!(plain, "La ou vous vivez > Etapes x");
    }
}
