//! Accounts: one login each, known here by a nickname only.

use std::cell::RefCell;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::super::law::region::Country;
use super::super::text::id::ServiceId;

/// The opaque key of an account: it names nobody, so a tombstone may keep it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AccountKey(Box<str>);

impl AccountKey {
    /// A new key drawn from `random`: twelve letters and digits.
    pub fn draw(random: &mut fastrand::Rng) -> Self {
        Self((0..12).map(|_| random.alphanumeric().to_ascii_lowercase()).collect())
    }

    /// The row `me`: guides that need no login.
    pub fn me() -> Self {
        Self("me".into())
    }

    /// A key as it stands in the journal.
    pub fn of(text: &str) -> Self {
        Self(text.into())
    }

    /// The key as it stands in the journal.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is the row `me`.
    pub fn is_me(&self) -> bool {
        &*self.0 == "me"
    }
}

/// Where the keys of new accounts and groups come from. Drawing changes nothing that anybody sees, so that
/// operations may draw and stay pure otherwise.
#[derive(Debug, Clone)]
pub struct Keys(RefCell<fastrand::Rng>);

impl Keys {
    /// Keys drawn from `random`.
    pub const fn of(random: fastrand::Rng) -> Self {
        Self(RefCell::new(random))
    }

    /// One that nobody has.
    pub fn draw(&self) -> AccountKey {
        AccountKey::draw(&mut self.0.borrow_mut())
    }
}

/// Why a name was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    /// Nothing, or only spaces.
    #[error("a name has at least one character")]
    Empty,
    /// More than 32 characters.
    #[error("a name has at most 32 characters")]
    Long,
    /// A slash, a tilde or a control character.
    #[error("a name has no `/`, no `~` and nothing invisible")]
    Character,
    /// Another account of the service is called so.
    #[error("another account of this service has that name")]
    Taken,
}

/// A nickname as the person typed it, trimmed and checked.
pub fn check_name(text: &str) -> Result<&str, NameError> {
    let name = text.trim();
    if name.is_empty() {
        return Err(NameError::Empty);
    }
    if name.chars().count() > 32 {
        return Err(NameError::Long);
    }
    let odd = |c: char| {
        c == '/' || c == '~' || c.is_control() || super::super::text::language::is_invisible(c)
    };
    if name.chars().any(odd) { Err(NameError::Character) } else { Ok(name) }
}

/// Whether two names are the same: case does not count.
pub fn same_name(a: &str, b: &str) -> bool {
    a.to_lowercase() == b.to_lowercase()
}

/// One login, or the row `me`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Opaque, never shown.
    pub key: AccountKey,
    /// Whose login it is; `None` for `me`.
    pub service: Option<ServiceId>,
    /// The nickname, made unique within the service.
    pub name: String,
    /// The nickname as it was typed.
    pub given: String,
    /// Where the holder lives, if not where the person lives.
    pub country: Option<Country>,
    /// The accounts it is tied to share this.
    pub group: Option<AccountKey>,
    /// Services that borrow this login and that the person uses with it.
    pub uses: Vec<ServiceId>,
}

impl Account {
    /// The row `me`.
    pub fn me() -> Self {
        Self {
            key: AccountKey::me(),
            service: None,
            name: String::new(),
            given: String::new(),
            country: None,
            group: None,
            uses: Vec::new(),
        }
    }

    /// Whether `other` is tied to it now.
    pub fn is_tied_to(&self, other: &Self) -> bool {
        self.group.is_some() && self.group == other.group
    }
}

/// As it is written in commands: `facebook/perso`, `me`.
impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.service {
            Some(service) => write!(f, "{service}/{}", self.name),
            None => f.write_str("me"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_short_and_visible() {
        assert_eq!(check_name("  perso "), Ok("perso"));
        assert_eq!(check_name("mon téléphone"), Ok("mon téléphone"));
        assert_eq!(check_name(""), Err(NameError::Empty));
        assert_eq!(check_name("a/b"), Err(NameError::Character));
        assert_eq!(check_name("a\u{202e}b"), Err(NameError::Character));
        assert_eq!(check_name(&"x".repeat(33)), Err(NameError::Long));
        assert!(check_name(&"é".repeat(32)).is_ok());
        assert!(same_name("Perso", "perso"));
    }
}
