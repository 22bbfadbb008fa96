//! All colours and signs of the screen, in one place. Meaning never rests on colour alone.
//!
//! Text and signs have the colour that the person chose for text: none of the other fifteen is readable on the grounds
//! of all terminals, dark and light (the tests below count it). Bold, faint, underlined and reverse set apart; what
//! failed stands on red; bars of meters, whose words stand beside them, are blue. Without colours (`NO_COLOR`) the
//! frame is drawn with modifiers only: crossterm would answer a colour by a reset that takes bold and reverse with it.
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
pub const HEADING: Style = STRONG;
/// The filled part of a meter.
pub const METER: Style = Style::new().fg(Color::LightBlue);
pub const BORDER: Style = Style::new().add_modifier(Modifier::DIM);
/// What may be overlooked.
pub const QUIET: Style = Style::new().add_modifier(Modifier::DIM);
pub const STRONG: Style = Style::new().add_modifier(Modifier::BOLD);

pub const fn style(tone: Tone) -> Style {
    match tone {
        Tone::Plain => Style::new(),
        Tone::Strong => STRONG,
        Tone::Quiet => QUIET,
        Tone::Accent => Style::new().add_modifier(Modifier::UNDERLINED),
        Tone::Bad => Style::new().fg(Color::White).bg(Color::Red).add_modifier(Modifier::BOLD),
    }
}

/// The style of a sign.
pub const fn of_sign(sign: Sign) -> Style {
    match sign {
        Sign::Needs | Sign::Done | Sign::Settled => STRONG,
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
    let modifiers = [
        (Modifier::BOLD, "1"),
        (Modifier::DIM, "2"),
        (Modifier::UNDERLINED, "4"),
        (Modifier::REVERSED, "7"),
    ];
    let set = modifiers.iter().filter(|(modifier, _)| style.add_modifier.contains(*modifier));
    let letters = style.fg.filter(|colour| *colour == Color::White).map(|_| "97");
    let ground = style.bg.filter(|colour| *colour == Color::Red).map(|_| "41");
    set.map(|(_, code)| *code).chain(letters).chain(ground).collect::<Vec<_>>().join(";")
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

#[cfg(test)]
mod tests {
    use super::*;

    /// What a terminal shows unless somebody chose otherwise: its ground, its text, and the colours that we ask for.
    /// Faint text is not counted: how faint it is, each terminal decides.
    struct Palette {
        name: &'static str,
        ground: u32,
        text: u32,
        red: u32,
        bright_blue: u32,
        bright_white: u32,
    }

    const PALETTES: [Palette; 8] = [
        palette("xterm", [0x00_0000, 0xff_ffff, 0xcd_0000, 0x5c_5cff, 0xff_ffff]),
        palette("xterm, light", [0xff_ffff, 0x00_0000, 0xcd_0000, 0x5c_5cff, 0xff_ffff]),
        palette("Linux console", [0x00_0000, 0xaa_aaaa, 0xaa_0000, 0x55_55ff, 0xff_ffff]),
        palette("Solarized dark", [0x00_2b36, 0x83_9496, 0xdc_322f, 0x83_9496, 0xfd_f6e3]),
        palette("Solarized light", [0xfd_f6e3, 0x65_7b83, 0xdc_322f, 0x83_9496, 0xfd_f6e3]),
        palette("GNOME", [0x1e_1e1e, 0xff_ffff, 0xc0_1c28, 0x2a_7bde, 0xff_ffff]),
        palette("GNOME, light", [0xff_ffff, 0x17_1421, 0xc0_1c28, 0x2a_7bde, 0xff_ffff]),
        palette("Windows Terminal", [0x0c_0c0c, 0xcc_cccc, 0xc5_0f1f, 0x3b_78ff, 0xf2_f2f2]),
    ];

    const fn palette(name: &'static str, colours: [u32; 5]) -> Palette {
        let [ground, text, red, bright_blue, bright_white] = colours;
        Palette { name, ground, text, red, bright_blue, bright_white }
    }

    impl Palette {
        fn of(&self, colour: Option<Color>, none: u32) -> u32 {
            match colour {
                None | Some(Color::Reset) => none,
                Some(Color::Red) => self.red,
                Some(Color::LightBlue) => self.bright_blue,
                Some(Color::White) => self.bright_white,
                other => panic!("{other:?} is not counted here"),
            }
        }

        fn contrast(&self, style: Style) -> f64 {
            contrast(self.of(style.fg, self.text), self.of(style.bg, self.ground))
        }

        /// Solarized gives its own text less than 4.5.
        fn least(&self) -> f64 {
            if self.name.starts_with("Solarized") { 4.0 } else { 4.5 }
        }
    }

    /// WCAG 2.2, contrast ratio.
    fn contrast(one: u32, other: u32) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// WCAG 2.2, relative luminance.
    fn luminance(colour: u32) -> f64 {
        let [_, parts @ ..] = colour.to_be_bytes();
        let linear = parts.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        let weighed = linear.iter().zip([0.2126, 0.7152, 0.0722]);
        weighed.map(|(part, weight)| part * weight).sum()
    }

    #[test]
    fn contrast_is_counted_as_the_rule_says() {
        assert!((contrast(0x00_0000, 0xff_ffff) - 21.0).abs() < 1e-9);
        assert!((contrast(0x77_7777, 0xff_ffff) - 4.48).abs() < 0.01);
    }

    #[test]
    fn every_text_can_be_read_on_every_ground() {
        let tones = [Tone::Plain, Tone::Strong, Tone::Quiet, Tone::Accent, Tone::Bad].map(style);
        let styles = tones.into_iter().chain(Sign::ALL.map(of_sign)).chain([HEADING, CURRENT]);
        for style in styles {
            for palette in &PALETTES {
                let found = palette.contrast(style);
                assert!(found >= palette.least(), "{style:?} on {}: {found:.1}", palette.name);
            }
        }
    }

    #[test]
    fn a_bar_stands_out_everywhere() {
        for palette in &PALETTES {
            let found = palette.contrast(METER);
            assert!(found >= 2.8, "{}: {found:.1}", palette.name);
        }
    }
}
