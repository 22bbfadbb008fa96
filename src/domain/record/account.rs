//! Accounts: one login each, known here by a nickname only.

use std::cell::RefCell;
use std::fmt;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use super::super::law::region::Country;
use super::super::text::id::ServiceId;
use super::super::text::language::is_invisible;

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

/// Why a nickname was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    /// Nothing, or only spaces.
    #[error("a name has at least one character")]
    Empty,
    /// More than 32 characters.
    #[error("a name has at most 32 characters")]
    Long,
    /// A slash, which parts service and name, or a tilde, which tells two of one name apart.
    #[error("a name has no `/` and no `~`")]
    Character,
    /// A control character, or one that changes what is shown without showing itself.
    #[error("a name has nothing invisible")]
    Invisible,
    /// Several emoji joined to one, which many terminals draw apart.
    #[error("a name has no emoji that is made of several")]
    Emoji,
    /// Another account of the service is called so.
    #[error("another account of this service has that name")]
    Taken,
}

const LONGEST: usize = 32;

/// A nickname in its one spelling (NFC, no spaces around it, no selector of an emoji's style), and why nobody
/// may type it like that. What is not allowed in it is replaced or left out.
fn spelled(text: &str) -> (String, Option<NameError>) {
    let mut name = String::new();
    let mut wrong = None;
    let mut before = ' ';
    let styles = ['\u{fe0e}', '\u{fe0f}'];
    for c in text.trim().nfc().filter(|c| !styles.contains(c)) {
        match c {
            '/' | '~' => {
                wrong = wrong.or(Some(NameError::Character));
                name.push('-');
            }
            '\u{200d}' if !before.is_alphanumeric() => wrong = wrong.or(Some(NameError::Emoji)),
            c if c.is_control() || is_invisible(c) => {
                wrong = wrong.or(Some(NameError::Invisible));
                name.extend(c.is_whitespace().then_some(' '));
            }
            c => name.push(c),
        }
        before = c;
    }
    let mut name = name.trim().to_owned();
    if name.is_empty() {
        return ("?".to_owned(), wrong.or(Some(NameError::Empty)));
    }
    if let Some((cut, _)) = name.char_indices().nth(LONGEST) {
        name.truncate(cut);
        name.pop();
        name.push('…');
        return (name, Some(NameError::Long));
    }
    (name, wrong)
}

/// A nickname as the person typed it, in its one spelling.
pub fn check_name(typed: &str) -> Result<String, NameError> {
    match spelled(typed) {
        (name, None) => Ok(name),
        (_, Some(wrong)) => Err(wrong),
    }
}

/// A nickname as it stands in a file: by the same rule, but nothing is refused.
pub fn read_name(text: &str) -> String {
    spelled(text).0
}

/// What is the same of two spellings of one name: case and composition do not count.
pub(super) fn name_key(name: &str) -> String {
    name.to_lowercase().nfc().collect()
}

/// Whether two names are the same.
pub fn same_name(a: &str, b: &str) -> bool {
    name_key(a) == name_key(b)
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
    fn a_name_is_short_and_visible_and_its_refusal_says_why() {
        for (typed, name) in [
            ("  perso ", Ok("perso")),
            ("mon téléphone", Ok("mon téléphone")),
            ("cafe\u{301}", Ok("café")),
            ("chat 🐈", Ok("chat 🐈")),
            ("❤\u{fe0f}", Ok("❤")),
            ("", Err(NameError::Empty)),
            ("\u{fe0f} ", Err(NameError::Empty)),
            ("a/b", Err(NameError::Character)),
            ("perso~2", Err(NameError::Character)),
            ("a\u{202e}b", Err(NameError::Invisible)),
            ("a\tb", Err(NameError::Invisible)),
            ("👩\u{200d}💻", Err(NameError::Emoji)),
        ] {
            assert_eq!(check_name(typed), name.map(str::to_owned), "{typed:?}");
        }
        assert_eq!(check_name(&"x".repeat(33)), Err(NameError::Long));
        // Counted as it is shown: an accent on its own is no character more.
        assert!(check_name(&"e\u{301}".repeat(32)).is_ok());
    }

    #[test]
    fn a_name_of_a_file_is_what_could_be_typed() {
        for (text, name) in [
            ("cafe\u{301} ", "café"),
            ("a/b~2", "a-b-2"),
            ("a\nb\u{202e}", "a b"),
            ("👩\u{200d}💻", "👩💻"),
            (" ", "?"),
        ] {
            assert_eq!(read_name(text), name);
            assert_eq!(check_name(name).as_deref(), Ok(name));
        }
        let long = read_name(&"é".repeat(9_000));
        assert_eq!(long.chars().count(), 32);
        assert_eq!(check_name(&long), Ok(long));
    }

    #[test]
    fn case_and_composition_make_no_other_name() {
        assert!(same_name("Perso", "perso"));
        assert!(same_name("CAFE\u{301}", "café"));
        assert!(!same_name("cafe", "café"));
    }
}
