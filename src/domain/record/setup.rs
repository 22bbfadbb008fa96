//! What the person said once and for all: where they live, what they speak, which phone they have.

use super::super::law::region::Country;
use super::super::text::language::Language;
use super::super::text::platform::Platform;

/// The phone of the set-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Phone {
    /// An Android telephone.
    Android,
    /// An iPhone.
    Ios,
    /// None that counts.
    None,
}

impl Phone {
    /// All, in the order of the set-up.
    pub const ALL: [Self; 3] = [Self::Android, Self::Ios, Self::None];

    /// The word in commands.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Android => "android",
            Self::Ios => "ios",
            Self::None => "none",
        }
    }

    /// The one with this word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|phone| phone.as_str() == word)
    }

    /// The platform it is.
    pub const fn platform(self) -> Option<Platform> {
        match self {
            Self::Android => Some(Platform::Android),
            Self::Ios => Some(Platform::Ios),
            Self::None => None,
        }
    }
}

/// What the person said once and for all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Setup {
    /// Where they live.
    pub country: Option<Country>,
    /// The language of the interface.
    pub language: Option<Language>,
    /// Their phone.
    pub phone: Option<Phone>,
    /// After how many months they are asked whether what was done still holds.
    pub look_again: Option<u16>,
}

impl Setup {
    /// After how many months one is asked whether what was done still holds: as was said, else a year.
    pub fn look_again_months(&self) -> u16 {
        self.look_again.unwrap_or(12)
    }

    /// The platform on which somebody follows a guide with these routes: their phone where it has that
    /// route, else the web.
    pub fn platform(&self, routes: &[Platform]) -> Platform {
        let phone = self.phone.and_then(Phone::platform);
        phone.filter(|phone| routes.contains(phone)).unwrap_or(Platform::Web)
    }
}
