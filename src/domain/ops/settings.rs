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

#[cfg(test)]
mod tests {
    use super::super::tests::Person;
    use super::*;

    #[test]
    fn a_setting_is_written_when_it_changes_and_taken_away_by_nothing() {
        let mut person = Person::new();
        for setting in [
            Setting::Country("FR".parse().ok()),
            Setting::Language(Some(Language::FR)),
            Setting::Phone(Some(Phone::Ios)),
            Setting::LookAgain(Some(6)),
        ] {
            assert_eq!(person.does(set(&person.facts(), setting)).len(), 1);
            assert_eq!(set(&person.facts(), setting), Ok(Vec::new()));
        }
        assert_eq!(person.history.dossier().setup.look_again_months(), 6);
        person.does(set(&person.facts(), Setting::LookAgain(None)));
        assert_eq!(person.history.dossier().setup.look_again_months(), 12);
        for months in [0, 121] {
            let refused = set(&person.facts(), Setting::LookAgain(Some(months)));
            assert_eq!(refused, Err(Refusal::Months(months)));
        }
    }

    #[test]
    fn a_pack_of_an_older_journal_changes_nothing_and_is_known() {
        let mut person = Person::new();
        let pack = Change::Set { name: "pack".into(), value: "meta".into() };
        person.does_elsewhere(Ok(vec![pack]));
        assert_eq!(*person.history.dossier(), super::super::Dossier::default());
    }
}
