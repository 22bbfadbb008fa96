//! How many colours the terminal says it has, and the sequences that those know.

use std::io::{self, Write};

use crate::system::environment::Environment;

/// How many colours a terminal has, as far as `TERM` and `COLORTERM` say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Colours {
    /// None, or nobody says.
    None,
    /// Eight.
    Eight,
    /// Sixteen or more: we never ask for others.
    Sixteen,
}

/// Kinds of terminals that have eight colours unless the end of their name says more.
const EIGHT: [&str; 24] = [
    "xterm",
    "screen",
    "tmux",
    "rxvt",
    "linux",
    "ansi",
    "cygwin",
    "putty",
    "konsole",
    "gnome",
    "vte",
    "eterm",
    "mlterm",
    "st",
    "fbterm",
    "mintty",
    "aterm",
    "kterm",
    "dtterm",
    "nsterm",
    "xfce",
    "mach-color",
    "pcansi",
    "hurd",
];
/// Kinds that have more, and do not say so.
const SIXTEEN: [&str; 11] = [
    "alacritty",
    "kitty",
    "wezterm",
    "foot",
    "contour",
    "ghostty",
    "rio",
    "iterm",
    "ms-terminal",
    "teraterm",
    "vscode",
];

/// How many colours the terminal has.
pub fn colours(environment: &Environment) -> Colours {
    let term = environment.text("TERM").unwrap_or_default().to_ascii_lowercase();
    if is_without(&term) {
        return Colours::None;
    }
    let more = environment.text("COLORTERM").is_some_and(|it| it == "truecolor" || it == "24bit");
    let parts: Vec<&str> = term.split(['-', '+', '.']).collect();
    let says = |what: &[&str]| parts.iter().any(|part| what.contains(part));
    let kind = parts.last().map_or("", |last| last.trim_start_matches("xterm"));
    let is_of = |kinds: &[&str]| {
        kinds.iter().any(|kind| term == *kind || term.strip_prefix(kind).is_some_and(is_end))
            || (term.starts_with("xterm-") && kinds.contains(&kind))
    };
    if more || says(&["256color", "16color", "88color", "direct", "truecolor"]) || is_of(&SIXTEEN) {
        Colours::Sixteen
    } else if is_of(&EIGHT) || says(&["color", "color2"]) {
        Colours::Eight
    } else if cfg!(windows) {
        // There is no TERM, and every console has sixteen.
        Colours::Sixteen
    } else {
        Colours::None
    }
}

/// Whether `term` says that there are none. Real terminals of before had none, and who emulates them says
/// otherwise in `COLORTERM`.
fn is_without(term: &str) -> bool {
    let none = ["-m", "-mono", "-nocolor", "-bw"];
    term == "dumb" || term == "unknown" || none.iter().any(|end| term.ends_with(end))
}

/// Whether this may follow the name of a kind: `-256color`, `.xterm`.
fn is_end(rest: &str) -> bool {
    rest.starts_with(['-', '+', '.'])
}

/// Passes on what is drawn, with the sequences for the terminal's own colours that every terminal knows: crossterm
/// writes `38;5;12` where `94` says the same to more of them.
#[derive(Debug)]
pub(super) struct Plainer<W> {
    inner: W,
    colours: Colours,
    /// A sequence that has not ended yet.
    begun: Vec<u8>,
    passed: Vec<u8>,
}

/// The longest sequence of colours there is has some 40 bytes: what is longer is something else.
const LONGEST: usize = 128;

impl<W: Write> Plainer<W> {
    pub(super) const fn new(inner: W, colours: Colours) -> Self {
        Self { inner, colours, begun: Vec::new(), passed: Vec::new() }
    }

    fn take(&mut self, byte: u8) {
        if self.begun.is_empty() && byte != 0x1b {
            return self.passed.push(byte);
        }
        self.begun.push(byte);
        let ends = match self.begun.len() {
            1 => false,
            2 => byte != b'[',
            length => (0x40..=0x7e).contains(&byte) || length > LONGEST,
        };
        if ends {
            let begun = std::mem::take(&mut self.begun);
            match begun.strip_prefix(b"\x1b[").and_then(|rest| rest.strip_suffix(b"m")) {
                Some(parameters) => self.style(parameters),
                None => self.passed.extend(begun),
            }
        }
    }

    /// A style: `parameters` of `ESC [ … m`.
    fn style(&mut self, parameters: &[u8]) {
        let text = String::from_utf8_lossy(parameters);
        let mut words = text.split(';').peekable();
        let mut plain: Vec<String> = Vec::new();
        while let Some(word) = words.next() {
            let base = match word {
                // The colour of underlines, which we never set: older terminals do not know how to take it away.
                "59" => continue,
                "38" => 30,
                "48" => 40,
                _ => {
                    plain.push(word.to_owned());
                    continue;
                }
            };
            if words.next_if_eq(&"5").is_none() {
                plain.push(word.to_owned());
                continue;
            }
            match words.next().and_then(|number| number.parse::<u16>().ok()) {
                Some(number @ 0..8) => plain.push((base + number).to_string()),
                Some(number @ 8..16) if self.colours == Colours::Sixteen => {
                    plain.push((base + 60 + number - 8).to_string());
                }
                Some(number @ 8..16) => plain.push((base + number - 8).to_string()),
                Some(number) => plain.push(format!("{word};5;{number}")),
                None => {}
            }
        }
        if plain.is_empty() {
            return;
        }
        self.passed.extend(b"\x1b[");
        self.passed.extend(plain.join(";").bytes());
        self.passed.push(b'm');
    }
}

impl<W: Write> Write for Plainer<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.passed.clear();
        for byte in bytes {
            self.take(*byte);
        }
        let passed = std::mem::take(&mut self.passed);
        let written = self.inner.write_all(&passed);
        self.passed = passed;
        written.map(|()| bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(term: &str, colorterm: &str) -> Colours {
        colours(&Environment::of([("TERM", term), ("COLORTERM", colorterm)]))
    }

    #[cfg(unix)]
    #[test]
    fn terminals_have_the_colours_that_they_say() {
        for (term, expected) in [
            ("", Colours::None),
            ("dumb", Colours::None),
            ("vt100", Colours::None),
            ("vt220", Colours::None),
            ("xterm-mono", Colours::None),
            ("xterm-m", Colours::None),
            ("unknown-thing", Colours::None),
            ("xterm", Colours::Eight),
            ("xterm-color", Colours::Eight),
            ("screen", Colours::Eight),
            ("screen.xterm", Colours::Eight),
            ("linux", Colours::Eight),
            ("ansi", Colours::Eight),
            ("xterm-16color", Colours::Sixteen),
            ("xterm-256color", Colours::Sixteen),
            ("screen.xterm-256color", Colours::Sixteen),
            ("tmux-256color", Colours::Sixteen),
            ("xterm-direct", Colours::Sixteen),
            ("xterm-kitty", Colours::Sixteen),
            ("alacritty", Colours::Sixteen),
            ("foot-extra", Colours::Sixteen),
        ] {
            assert_eq!(of(term, ""), expected, "{term}");
        }
        assert_eq!(of("vt100", "truecolor"), Colours::Sixteen);
        assert_eq!(of("xterm-mono", "truecolor"), Colours::None);
    }

    fn passed(parts: &[&str], colours: Colours) -> String {
        let mut out = Vec::new();
        let mut plainer = Plainer::new(&mut out, colours);
        for part in parts {
            plainer.write_all(part.as_bytes()).unwrap();
        }
        plainer.flush().unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn colours_are_said_as_every_terminal_knows_them() {
        let drawn = "a\u{1b}[38;5;12;49mé\u{1b}[1m\u{1b}[0m\u{1b}[38;5;2;48;5;15mb\u{1b}[2;3H\u{1b}]52;c;eA==\u{7}\u{1b}[?25l";
        let expected = "a\u{1b}[94;49mé\u{1b}[1m\u{1b}[0m\u{1b}[32;107mb\u{1b}[2;3H\u{1b}]52;c;eA==\u{7}\u{1b}[?25l";
        assert_eq!(passed(&[drawn], Colours::Sixteen), expected);
        let few = expected.replace("94", "34").replace("107", "47");
        assert_eq!(passed(&[drawn], Colours::Eight), few);
        for place in 0..drawn.len() {
            let Some((left, right)) = drawn.split_at_checked(place) else { continue };
            assert_eq!(passed(&[left, right], Colours::Sixteen), expected, "{place}");
        }
        let others = "\u{1b}[38;2;1;2;3m\u{1b}[38;5;200m\u{1b}[m";
        assert_eq!(passed(&[others], Colours::Eight), others);
    }
}
