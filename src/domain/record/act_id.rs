//! The name of an act: when it was done, and on which computer.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize};

use super::super::text::id::parsed;

/// Stamps from here on are damage: 1 January 2100, in milliseconds since 1970. One such line would
/// otherwise be the floor of everything that is written after it.
pub const NO_STAMP_FROM: u64 = 4_102_444_800_000;

/// Who and when: `<stamp>-<writer>`. The order of acts is the order of their ids.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(into = "String")]
pub struct ActId {
    /// Milliseconds since 1970, or more if the folder already held a greater one.
    pub stamp: u64,
    /// The computer that wrote it: eight characters.
    pub writer: Box<str>,
}

impl ActId {
    /// Whether it only stands for an act that is still being saved.
    pub fn is_provisional(&self) -> bool {
        self.writer.starts_with('~')
    }
}

impl FromStr for ActId {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("`{text}` is not the id of an act");
        let (stamp, writer) = text.split_once('-').ok_or_else(wrong)?;
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
        if writer.len() != 8 || !writer.bytes().all(plain) {
            return Err(wrong());
        }
        if !stamp.bytes().all(|b| b.is_ascii_digit()) || stamp.starts_with('0') {
            return Err(wrong());
        }
        Ok(Self { stamp: stamp.parse().ok().ok_or_else(wrong)?, writer: writer.into() })
    }
}

impl<'de> Deserialize<'de> for ActId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        parsed(from)
    }
}

impl From<ActId> for String {
    fn from(id: ActId) -> Self {
        id.to_string()
    }
}

impl fmt::Display for ActId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.stamp, self.writer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_sort_by_stamp_then_writer() {
        let id = |text: &str| text.parse::<ActId>().unwrap();
        assert!(id("999-zzzzzzzz") < id("1000-aaaaaaaa"));
        assert!(id("1000-aaaaaaaa") < id("1000-bbbbbbbb"));
        assert_eq!(id("1795356185000-k3v9x0aa").to_string(), "1795356185000-k3v9x0aa");
        for text in ["", "1", "1-short", "01-aaaaaaaa", "-aaaaaaaa", "1-AAAAAAAA", "x-aaaaaaaa"] {
            assert!(text.parse::<ActId>().is_err(), "{text}");
        }
    }
}
