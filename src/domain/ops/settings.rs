//! What the person says once and for all. What is of one computer alone is no operation: it is no act.

use std::ops::RangeInclusive;

use super::super::law::region::Country;
use super::super::record::act::Change;
use super::super::record::dossier::Phone;
use super::super::text::language::Language;
use super::{Facts, Refusal};

/// The intervals after which one may be asked whether it still holds, in months.
pub const MONTHS: RangeInclusive<u16> = 1..=120;

/// A setting, and what it is to be; nothing takes it away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// Where the person lives.
    Country(Option<Country>),
    /// The language of the interface.
    Language(Option<Language>),
    /// Their phone.
    Phone(Option<Phone>),
    /// After how many months they are asked whether what was done still holds.
    LookAgain(Option<u16>),
}

/// Sets it. Saying it again is not worth a line of the journal.
pub fn set(facts: &Facts<'_>, setting: Setting) -> Result<Vec<Change>, Refusal> {
    let setup = &facts.dossier().setup;
    let (name, is_new, value) = match setting {
        Setting::Country(it) => ("country", it != setup.country, it.map(|it| it.to_string())),
        Setting::Language(it) => ("language", it != setup.language, it.map(|it| it.to_string())),
        Setting::Phone(it) => ("phone", it != setup.phone, it.map(|it| it.as_str().to_owned())),
        Setting::LookAgain(Some(months)) if !MONTHS.contains(&months) => {
            return Err(Refusal::Months(months));
        }
        Setting::LookAgain(it) => {
            ("look-again", it != setup.look_again, it.map(|it| it.to_string()))
        }
    };
    let change = Change::Set { name: name.to_owned(), value: value.unwrap_or_default() };
    Ok(is_new.then_some(change).into_iter().collect())
}
