//! Letters to companies and authorities, and the reasons one can pick from.

pub(super) mod blank;
pub mod filling;
pub mod mailto;
pub(super) mod template;

use serde::{Deserialize, Serialize};

use super::law::region::Region;
use super::text::language::{Language, Text};
pub use super::text::word::LetterKind as Kind;
pub use blank::Blank;
pub use template::{Filled, Slip, Template, TemplateError};

/// How many characters the box of a form takes: what short letters are written for.
pub const BOX: usize = 1_000;

/// A letter, in the wordings of the laws it can rest on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// What it is for.
    pub kind: Kind,
    /// Its name.
    pub title: Text,
    /// When one sends it, in a sentence.
    pub when: Text,
    /// Its text, by region.
    pub wordings: Vec<Wording>,
}

/// The text of a letter under the laws of some regions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    /// Where it counts.
    pub regions: Vec<Region>,
    /// For the box of a form: fits [`BOX`] with long values and grounds of [`Wording::room`].
    pub short: Text,
    /// For a mail or a letter.
    pub long: Text,
    /// The room for the grounds in the short text, by language; none where it has no grounds.
    pub room: Option<Room>,
}

/// Room for the grounds, in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    /// In English.
    pub en: u16,
    /// In French.
    pub fr: u16,
}

impl Room {
    /// The room in `language`.
    pub fn get(self, language: Language) -> usize {
        usize::from(if language == Language::FR { self.fr } else { self.en })
    }
}

/// A reason that one can pick, ready for a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// What commands call it: `children`.
    pub key: Box<str>,
    /// Its name in a list.
    pub label: Text,
    /// The reason, in the first person.
    pub text: Text,
}

impl Letter {
    /// Its wording for people in `region`; none where the law gives no such right.
    pub fn wording(&self, region: Region) -> Option<&Wording> {
        self.wordings.iter().find(|wording| wording.regions.contains(&region))
    }
}

impl Wording {
    /// Its text with blanks: see [`Template`].
    pub fn text(&self, language: Language, short: bool) -> &str {
        let text = if short { &self.short } else { &self.long };
        text.get(language)
    }

    /// The room for the grounds in the short text in `language`, in characters.
    pub fn room(&self, language: Language) -> Option<usize> {
        Some(self.room?.get(language))
    }
}

impl Reason {
    /// How many characters it takes in `language`.
    pub fn length(&self, language: Language) -> usize {
        self.text.get(language).chars().count()
    }
}
