//! The two languages of the interface, and text that exists in both.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    #[default]
    En,
    /// French.
    Fr,
}

impl Language {
    /// Both, in the order of settings.
    pub const ALL: [Self; 2] = [Self::En, Self::Fr];

    /// `en` or `fr`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
        }
    }

    /// The other one: what `L` switches to.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::En => Self::Fr,
            Self::Fr => Self::En,
        }
    }

    /// The language of a locale such as `fr-FR`, `fr_CA.UTF-8` or `C`: French if it says so, else English.
    pub fn of_locale(locale: &str) -> Self {
        let primary = locale.split(['-', '_', '.', '@']).next().unwrap_or_default();
        if primary.eq_ignore_ascii_case("fr") { Self::Fr } else { Self::En }
    }
}

impl FromStr for Language {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|language| language.as_str().eq_ignore_ascii_case(text))
            .ok_or_else(|| format!("`{text}` is not a language of this program: en or fr"))
    }
}

impl fmt::Display for Language {
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
    /// The sentence in `language`.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::En => &self.en,
            Language::Fr => &self.fr,
        }
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
            ("fr", Language::Fr),
            ("fr-FR", Language::Fr),
            ("fr_CA.UTF-8", Language::Fr),
            ("FR@euro", Language::Fr),
            ("en-US", Language::En),
            ("C", Language::En),
            ("", Language::En),
            ("frp-FR", Language::En),
        ] {
            assert_eq!(Language::of_locale(locale), language, "{locale}");
        }
    }
}
