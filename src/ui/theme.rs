//! All colours and glyphs of the screen, in one place. Meaning never rests on colour alone.
//!
//! Green and yellow fade on white, so they touch signs only: words keep the terminal's own colour.
//! Only the terminal's own sixteen colours are used, so the screen follows the person's theme, dark or
//! light. Without colours (`NO_COLOR`) the frame is drawn with modifiers only: crossterm would answer a
//! colour by a reset that takes bold and reverse with it.
#![expect(clippy::disallowed_types, reason = "this is the one file that names colours")]

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier, Style};

use crate::domain::act::Mark;
use crate::domain::progress::{State, StepState};
use crate::domain::status::Status;

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
        State::None => ("–", Tone::Quiet),
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
        Status::Refused => ("!", Tone::Bad),
        Status::AskedMore => ("!", Tone::Warn),
        Status::Sent
        | Status::Acknowledged
        | Status::GaveMore
        | Status::Extended
        | Status::Reminded
        | Status::ComplainedCompany
        | Status::Complained => ("◐", Tone::Warn),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ascii_keeps_the_width_and_the_sense() {
        let plain: String = "Là où vous vivez › Étapes ✓".chars().map(ascii).collect();
        assert_eq!(plain, "La ou vous vivez > Etapes x");
    }
}
