//! What can happen to an objection.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// What happened to an objection. `no-answer` and `late` are computed, never typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Begun, not sent.
    Draft,
    /// Sent.
    Sent,
    /// An automatic receipt came: not an answer (GDPR, Art. 12(3) and (4)).
    Acknowledged,
    /// The company asked for more.
    AskedMore,
    /// It was given more.
    GaveMore,
    /// The company took two more months, with reasons, within the first (Art. 12(3)).
    Extended,
    /// The company accepts.
    Accepted,
    /// The company refuses.
    Refused,
    /// It was reminded.
    Reminded,
    /// A complaint went to the company itself (United Kingdom, before the authority).
    ComplainedCompany,
    /// A complaint went to the authority (Art. 77).
    Complained,
    /// The person is done with it.
    Closed,
}

impl Status {
    /// All that can be typed.
    pub const ALL: [Self; 12] = [
        Self::Draft,
        Self::Sent,
        Self::Acknowledged,
        Self::AskedMore,
        Self::GaveMore,
        Self::Extended,
        Self::Accepted,
        Self::Refused,
        Self::Reminded,
        Self::ComplainedCompany,
        Self::Complained,
        Self::Closed,
    ];

    /// The word in commands and files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Sent => "sent",
            Self::Acknowledged => "acknowledged",
            Self::AskedMore => "asked-more",
            Self::GaveMore => "gave-more",
            Self::Extended => "extended",
            Self::Accepted => "accepted",
            Self::Refused => "refused",
            Self::Reminded => "reminded",
            Self::ComplainedCompany => "complained-company",
            Self::Complained => "complained",
            Self::Closed => "closed",
        }
    }

    /// Whether the company has decided, or the person has: what follows is a new round.
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Accepted | Self::Refused | Self::Closed)
    }
}

impl FromStr for Status {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|status| status.as_str() == text);
        found.ok_or_else(|| format!("`{text}` is not a status"))
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
