//! Where the holder of an account lives: it decides which guides exist and who hears a complaint.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A region with one law for our purposes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Region {
    /// The EU and the EEA: GDPR, Article 21.
    Eu,
    /// The United Kingdom: UK GDPR.
    Uk,
    /// Switzerland: FADP.
    Ch,
    /// Brazil: LGPD.
    Br,
    /// Japan: APPI.
    Jp,
    /// South Korea: PIPA.
    Kr,
    /// The United States: no general right to refuse.
    Us,
    /// Everywhere else.
    Elsewhere,
}

impl Region {
    /// All regions.
    pub const ALL: [Self; 8] =
        [Self::Eu, Self::Uk, Self::Ch, Self::Br, Self::Jp, Self::Kr, Self::Us, Self::Elsewhere];

    /// The word in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Eu => "eu",
            Self::Uk => "uk",
            Self::Ch => "ch",
            Self::Br => "br",
            Self::Jp => "jp",
            Self::Kr => "kr",
            Self::Us => "us",
            Self::Elsewhere => "elsewhere",
        }
    }
}

impl FromStr for Region {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|region| region.as_str() == text);
        found.ok_or_else(|| format!("`{text}` is not a region"))
    }
}

/// A country: two capital letters of ISO 3166, `FR`, `GB`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Country([u8; 2]);

impl Country {
    /// The two letters.
    pub fn as_str(&self) -> &str {
        // Only built from two ASCII letters.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// The codes of ISO 3166-1, as of 2026.
const CODES: &str = "\
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT \
    BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH \
    ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT \
    HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS \
    LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI \
    NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG \
    SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG \
    UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

impl Country {
    /// Whether there is such a country, rather than two letters only.
    pub fn exists(self) -> bool {
        self == Self::unknown() || CODES.split(' ').any(|code| code == self.as_str())
    }

    /// A country that is not on our list: ISO 3166 keeps `ZZ` for what has no code.
    pub const fn unknown() -> Self {
        Self(*b"ZZ")
    }

    /// The United Kingdom.
    pub const fn british() -> Self {
        Self(*b"GB")
    }

    pub(super) const fn of_letters(letters: [u8; 2]) -> Self {
        Self(letters)
    }
}

impl FromStr for Country {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.as_bytes() {
            &[a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => {
                Ok(Self([a.to_ascii_uppercase(), b.to_ascii_uppercase()]))
            }
            _ => Err(format!("`{text}` is not a country: two letters, such as FR or GB")),
        }
    }
}

impl TryFrom<String> for Country {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Country> for String {
    fn from(country: Country) -> Self {
        country.as_str().to_owned()
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Whether a right or a route exists in a region, as far as the sources say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// It exists.
    Exists,
    /// It is not certain: secondary sources say so, or something like it can be tried.
    Reported,
    /// No source says so.
    Missing,
}

impl Presence {
    /// The word in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Exists => "exists",
            Self::Reported => "reported",
            Self::Missing => "missing",
        }
    }
}

/// The regions of a guide.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Regions {
    /// It exists everywhere.
    pub world: bool,
    /// Where it exists.
    pub exists: Vec<Region>,
    /// Where that is not certain.
    pub reported: Vec<Region>,
    /// What to do where it does not exist.
    pub elsewhere: Option<super::super::text::language::Text>,
}

impl Regions {
    /// What is known about `region`.
    pub fn presence(&self, region: Region) -> Presence {
        if self.exists.contains(&region) {
            Presence::Exists
        } else if self.reported.contains(&region) {
            Presence::Reported
        } else if self.world {
            Presence::Exists
        } else {
            Presence::Missing
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_letters_are_not_always_a_country() {
        let exists = |code: &str| code.parse::<Country>().unwrap().exists();
        assert!(["FR", "gb", "MA", "ZZ"].into_iter().all(exists));
        assert!(!["UK", "EN", "XX"].into_iter().any(exists));
        assert_eq!(CODES.split(' ').count(), 249);
    }
}
