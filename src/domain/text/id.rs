//! Names of services, goals, guides and steps: parsed once, then trusted.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

/// Why a name was not one of ours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IdError {
    /// Only lower-case letters, digits and single hyphens make a name.
    #[error("`{0}` is not a name: lower-case letters, digits and hyphens only")]
    Malformed(String),
    /// The part after the slash is no goal.
    #[error("`{0}` is not a goal")]
    UnknownGoal(String),
    /// A guide is written `service/goal`.
    #[error("`{0}` is not a guide: write service/goal")]
    NotAGuide(String),
}

fn is_name(text: &str) -> bool {
    let mut before = b'-';
    let clean = text.bytes().all(|byte| {
        let single = byte != b'-' || before != b'-';
        before = byte;
        single && (byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    });
    // An empty name ends as it begins: with a hyphen that is not there.
    clean && before != b'-' && text.len() <= 40
}

/// Parses a text where it lies. `#[serde(try_from = "String")]` would copy it first, and ids are most
/// of what is read at the start.
pub(in super::super) fn parsed<'de, D, T>(from: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: FromStr<Err: fmt::Display>,
{
    struct Parse<T>(PhantomData<T>);

    impl<T: FromStr<Err: fmt::Display>> Visitor<'_> for Parse<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a text")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            text.parse().map_err(E::custom)
        }
    }

    from.deserialize_str(Parse(PhantomData))
}

macro_rules! name {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(into = "String")]
        pub struct $name(Box<str>);

        impl $name {
            /// The name as it is written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                if is_name(text) { Ok(Self(text.into())) } else { Err(IdError::Malformed(text.into())) }
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                parsed(from)
            }
        }

        impl From<$name> for String {
            fn from(name: $name) -> Self {
                name.0.into()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

name! {
    /// A service: `facebook`, `meta-ai`. The name of its folder of content.
    ServiceId
}
name! {
    /// A step, unique within its guide and never changed once released.
    StepId
}
name! {
    /// A rung of a ladder, unique within its step.
    RungId
}

/// What a guide achieves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Goal {
    /// Refuse AI training.
    Object,
    /// Delete the chats held with an AI.
    DeleteChats,
    /// Settings that reduce what is taken.
    Limit,
    /// Get the AI out of sight.
    Hide,
    /// Know which accounts there are and which are tied.
    Accounts,
    /// See or fetch your data.
    Access,
    /// Delete the account.
    Leave,
}

impl Goal {
    /// All goals, in the order in which they stand on the screen.
    pub const ALL: [Self; 7] = [
        Self::Object,
        Self::DeleteChats,
        Self::Limit,
        Self::Hide,
        Self::Accounts,
        Self::Access,
        Self::Leave,
    ];

    /// Whether it is offered and never to do: leaving a service, fetching one's data.
    pub const fn is_optional(self) -> bool {
        matches!(self, Self::Access | Self::Leave)
    }

    /// The word in ids, file names and commands; never translated.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Object => "object",
            Self::DeleteChats => "delete-chats",
            Self::Limit => "limit",
            Self::Hide => "hide",
            Self::Accounts => "accounts",
            Self::Access => "access",
            Self::Leave => "leave",
        }
    }
}

impl FromStr for Goal {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        let found = Self::ALL.into_iter().find(|goal| goal.as_str() == text);
        found.ok_or_else(|| IdError::UnknownGoal(text.into()))
    }
}

impl fmt::Display for Goal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A guide: one service, one goal, written `facebook/object`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(into = "String")]
pub struct GuideId {
    /// Whose guide it is.
    pub service: ServiceId,
    /// What it achieves.
    pub goal: Goal,
}

impl FromStr for GuideId {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        let (service, goal) =
            text.split_once('/').ok_or_else(|| IdError::NotAGuide(text.into()))?;
        Ok(Self { service: service.parse()?, goal: goal.parse()? })
    }
}

impl<'de> Deserialize<'de> for GuideId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        parsed(from)
    }
}

impl From<GuideId> for String {
    fn from(id: GuideId) -> Self {
        id.to_string()
    }
}

impl fmt::Display for GuideId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.service, self.goal)
    }
}

/// The names nearest to what was typed, best first, at most three: what an error offers.
pub fn nearest<'a>(typed: &str, names: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    // An empty text is within every name.
    if typed.is_empty() {
        return Vec::new();
    }
    let typed = typed.to_lowercase();
    let likeness = |name: &str| {
        let whole = strsim::jaro_winkler(&typed, name);
        if name.contains(&typed) || typed.contains(name) { whole.max(0.85) } else { whole }
    };
    let mut ranked: Vec<_> =
        names.into_iter().map(|name| (likeness(name), name)).filter(|(n, _)| *n > 0.7).collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0));
    ranked.into_iter().take(3).map(|(_, name)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guide_is_a_service_and_a_goal() {
        let id: GuideId = "meta-ai/delete-chats".parse().unwrap();
        assert_eq!(id.service.as_str(), "meta-ai");
        assert_eq!(id.goal, Goal::DeleteChats);
        assert_eq!(id.to_string(), "meta-ai/delete-chats");
    }

    #[test]
    fn what_is_not_a_guide_is_refused() {
        for text in
            ["facebook", "facebook/", "/object", "face book/object", "Facebook/object", "a/b"]
        {
            assert!(text.parse::<GuideId>().is_err(), "{text}");
        }
    }

    #[test]
    fn the_nearest_names_are_offered() {
        let names = ["facebook/object", "instagram/object", "whatsapp/delete-chats"];
        assert_eq!(nearest("facebok/object", names)[0], "facebook/object");
        assert_eq!(nearest("whatsapp", names)[0], "whatsapp/delete-chats");
        assert!(nearest("zzz", names).is_empty());
    }
}
