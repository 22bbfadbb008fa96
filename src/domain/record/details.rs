//! What else is noted with something that happened: optional members of its change in the journal. A
//! program that does not know one reads past it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::super::law::region::Country;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$of:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($(#[$of])* $variant),* }

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word in commands and files.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl FromStr for $name {
            type Err = String;

            fn from_str(text: &str) -> Result<Self, String> {
                let found = Self::ALL.iter().find(|it| it.as_str() == text);
                found.copied().ok_or_else(|| format!("`{text}` is not known here"))
            }
        }
    };
}

words! {
    /// How much of a date is known.
    Precision {
        /// The day: said so where it could be doubted.
        Day = "day",
        /// The month: the date is its first day.
        Month = "month",
    }
}
words! {
    /// What a question of the company is about.
    About {
        /// Who the person is (GDPR, Art. 12(6)).
        Identity = "identity",
        /// Which data are wanted.
        Scope = "scope",
    }
}
words! {
    /// How an authority decided.
    Outcome {
        /// For the person.
        Upheld = "upheld",
        /// Against.
        Rejected = "rejected",
        /// In part.
        Partly = "partly",
    }
}

/// What else is noted with something that happened.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Details {
    /// How much of the date is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub precision: Option<Precision>,
    /// With `asked-more`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<About>,
    /// With `partly`: what was left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
    /// With `refused`: whether reasons and remedies were named (Art. 12(4)). With `declined-more`: whether the
    /// company was told why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reasons: Option<bool>,
    /// It was asked about, and is so: a reminder that is no complaint, an answer before receipt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<bool>,
    /// The number under which the other side keeps it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// With `passed-on`: to whom. With `complained`: the office, where there are several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// With `complained`: the short name of the authority.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<Box<str>>,
    /// With `complained`: the country of the authority.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// With `decided`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
}
