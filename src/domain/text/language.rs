//! Languages, and the sentences of files, which are written in English and in French.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language by its two letters (ISO 639-1). Which ones the program speaks, the words know.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Language([u8; 2]);

impl Language {
    pub const EN: Self = Self(*b"en");
    pub const FR: Self = Self(*b"fr");

    /// `en`, `fr`.
    pub const fn as_str(&self) -> &str {
        match std::str::from_utf8(&self.0) {
            Ok(letters) => letters,
            Err(_) => "en",
        }
    }

    /// The language of a locale such as `fr-FR`, `fr_CA.UTF-8` or `C`, which names none and means English.
    pub fn of_locale(locale: &str) -> Self {
        let primary = locale.split(['-', '_', '.', '@']).next().unwrap_or_default();
        primary.parse().unwrap_or_default()
    }
}

impl Default for Language {
    fn default() -> Self {
        Self::EN
    }
}

impl FromStr for Language {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.as_bytes() {
            [first, second] if first.is_ascii_alphabetic() && second.is_ascii_alphabetic() => {
                Ok(Self([first.to_ascii_lowercase(), second.to_ascii_lowercase()]))
            }
            _ => Err(format!("`{text}` is no language: write two letters, such as fr")),
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A sentence in both languages. That both are there is checked when the content is read.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Text {
    /// English.
    pub en: Box<str>,
    /// French.
    pub fr: Box<str>,
}

impl Text {
    /// The languages that files are written in.
    pub const LANGUAGES: [Language; 2] = [Language::EN, Language::FR];

    /// The sentence in `language`; in English where it was not written in that.
    pub fn get(&self, language: Language) -> &str {
        if language == Language::FR { &self.fr } else { &self.en }
    }

    /// The same words in both languages: proper names.
    pub fn same(text: &str) -> Self {
        Self { en: text.into(), fr: text.into() }
    }
}

/// Characters that change what a line shows without showing themselves: bidirectional controls, zero
/// widths, joiners, fillers. None has a place in a text of ours, and none reaches a terminal.
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'..='\u{1160}'
            | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

/// `text` without control and invisible characters: what any file's text passes before a terminal
/// shows it. New lines and tabs become spaces.
pub fn visible(text: &str) -> std::borrow::Cow<'_, str> {
    let odd = |c: char| c.is_control() || is_invisible(c);
    if !text.contains(odd) {
        return text.into();
    }
    let spaced = text.chars().map(|c| if c == '\n' || c == '\t' { ' ' } else { c });
    spaced.filter(|c| !odd(*c)).collect::<String>().into()
}

/// `text` with its first letter capital: a name at the start of a line.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_invisible_reaches_a_terminal() {
        assert_eq!(visible("plain é"), "plain é");
        assert_eq!(visible("a\u{1b}[31mb\u{202e}c\u{200b}\nd"), "a[31mbc d");
    }

    #[test]
    fn odd_locales_are_understood() {
        for (locale, language) in [
            ("fr", Language::FR),
            ("fr-FR", Language::FR),
            ("fr_CA.UTF-8", Language::FR),
            ("FR@euro", Language::FR),
            ("en-US", Language::EN),
            ("C", Language::EN),
            ("", Language::EN),
            ("frp-FR", Language::EN),
            ("de_CH", "de".parse().unwrap()),
        ] {
            assert_eq!(Language::of_locale(locale), language, "{locale}");
        }
    }
}
