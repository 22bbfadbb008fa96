//! All colours and signs of the screen, in one place. Meaning never rests on colour alone.
//!
//! Only the terminal's own sixteen colours are used, so the screen follows the person's theme, dark or light: bright
//! blue and red are the ones that read well on both grounds, green touches signs only, yellow nothing. Without
//! colours (`NO_COLOR`) the frame is drawn with modifiers only: crossterm would answer a colour by a reset that takes
//! bold and reverse with it.
#![expect(clippy::disallowed_types, reason = "this is the one file that names colours")]

use std::borrow::Cow;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier, Style};

pub use crate::app::data::Theme;
use crate::app::doc::{Sign, Tone};
use crate::domain::text::language::visible;

/// Black on white, whatever the theme.
pub const PAPER: Style = Style::new().fg(Color::Black).bg(Color::White);
/// What the cursor is on, and the highlighted offer.
pub const CURRENT: Style = Style::new().add_modifier(Modifier::REVERSED);
/// Names of panes and chapters.
pub const HEADING: Style = Style::new().fg(Color::LightBlue).add_modifier(Modifier::BOLD);
pub const BORDER: Style = Style::new().add_modifier(Modifier::DIM);
/// What may be overlooked.
pub const QUIET: Style = Style::new().add_modifier(Modifier::DIM);
pub const STRONG: Style = Style::new().add_modifier(Modifier::BOLD);

pub const fn style(tone: Tone) -> Style {
    match tone {
        Tone::Plain => Style::new(),
        Tone::Strong => STRONG,
        Tone::Quiet => QUIET,
        Tone::Accent => Style::new().fg(Color::LightBlue),
        Tone::Bad => Style::new().fg(Color::Red).add_modifier(Modifier::BOLD),
    }
}

/// The style of a sign: by its colour nothing is said that the sign does not say.
pub const fn of_sign(sign: Sign) -> Style {
    match sign {
        Sign::Done | Sign::Settled => Style::new().fg(Color::Green),
        Sign::Needs => STRONG,
        Sign::Not | Sign::Between => QUIET,
        Sign::Todo
        | Sign::Begun
        | Sign::Waiting
        | Sign::Bullet
        | Sign::Question
        | Sign::Arrow
        | Sign::Ticked
        | Sign::Unticked => Style::new(),
    }
}

impl Theme {
    pub const fn sign(self, sign: Sign) -> &'static str {
        if self.ascii { sign.ascii() } else { sign.glyph() }
    }

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

    /// A line of text without anything invisible, and in ASCII where nothing else may be shown.
    pub fn plain(self, text: &str) -> Cow<'_, str> {
        let text = visible(text);
        if self.ascii && !text.is_ascii() { text.chars().map(ascii).collect() } else { text }
    }
}

/// The parameters of the escape code that sets `style` (ECMA-48, SGR); none for plain text.
pub fn codes(style: Style) -> String {
    let modifiers =
        [(Modifier::BOLD, "1"), (Modifier::DIM, "2"), (Modifier::REVERSED, "7")].into_iter();
    let set = modifiers.filter(|(modifier, _)| style.add_modifier.contains(*modifier));
    let colour = match style.fg {
        Some(Color::Red) => Some("31"),
        Some(Color::Green) => Some("32"),
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
        '─' | '━' | '┄' | '–' | '—' | '‐' | '‑' | '·' | '▔' => '-',
        '│' | '┃' | '┆' => '|',
        '╭' | '╮' | '╰' | '╯' | '┌' | '┐' | '└' | '┘' | '├' | '┤' | '┬' | '┴' | '┼' => {
            '+'
        }
        '█' => '#',
        '▒' | '≡' => '=',
        '░' | '…' => '.',
        '✓' | '○' | 'œ' | 'ø' => 'o',
        '◔' | '◌' => '~',
        '●' | '◉' | '•' => '*',
        '▸' | '▌' | '›' | '→' | '»' | '⏎' => '>',
        '‹' | '←' | '«' => '<',
        '␣' => '_',
        '↑' => '^',
        '↓' => 'v',
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
