//! Letters: that one was written, and what the next one is to remember.

use super::super::letter::{Blank, Kind};
use super::super::record::account::AccountKey;
use super::super::record::act::Change;
use super::super::text::id::GuideId;
use super::super::text::language::{Language, visible};
use super::{Facts, Refusal};

/// That a letter was copied, saved or handed to a mail program today. Its text is not kept.
pub fn written(
    facts: &Facts<'_>,
    account: &AccountKey,
    guide: &GuideId,
    kind: Kind,
    language: Language,
) -> Result<Vec<Change>, Refusal> {
    let account = facts.account(account)?.key;
    let (kind, language) = (kind.as_str().into(), language.as_str().into());
    Ok(vec![Change::Letter { account, guide: guide.clone(), kind, language, date: facts.today }])
}

/// Whether the next letter is likely to need it: only then it is worth asking.
pub const fn is_worth_keeping(blank: Blank) -> bool {
    matches!(
        blank,
        Blank::FullName
            | Blank::PostalAddress
            | Blank::Phone
            | Blank::Place
            | Blank::Email
            | Blank::AccountId
            | Blank::OtherIdentifiers
            | Blank::CaseRef
    )
}

/// What letters about `account` remember from now on, because the person asked for it: of the account what
/// is of it, of the person the rest. An empty value forgets.
pub fn remember(
    facts: &Facts<'_>,
    account: &AccountKey,
    values: &[(Blank, String)],
) -> Result<Vec<Change>, Refusal> {
    let account = facts.account(account)?.key;
    let mut changes = Vec::new();
    for (blank, value) in values {
        let value = visible(value.trim()).into_owned();
        let kept = facts.dossier().blank(&account, blank.as_str()).unwrap_or_default();
        if value != kept {
            let account = blank.is_of_account().then(|| account.clone());
            changes.push(Change::Blank { account, name: blank.as_str().into(), value });
        }
    }
    Ok(changes)
}

#[cfg(test)]
mod tests {
    use super::super::tests::Person;
    use super::*;

    #[test]
    fn what_letters_remember_is_of_the_person_or_of_the_account() {
        let mut person = Person::new();
        let (a, b) = (person.adds("facebook/a"), person.adds("facebook/b"));
        let values = [
            (Blank::FullName, " Camille Martin ".to_owned()),
            (Blank::Email, "c\u{200b}@example.org".to_owned()),
            (Blank::Phone, String::new()),
        ];
        assert_eq!(person.does(remember(&person.facts(), &a, &values)).len(), 2);
        assert_eq!(remember(&person.facts(), &a, &values), Ok(Vec::new()));
        let kept = |account: &AccountKey, blank: Blank| {
            person.history.dossier().blank(account, blank.as_str()).map(str::to_owned)
        };
        assert_eq!(kept(&b, Blank::FullName).as_deref(), Some("Camille Martin"));
        assert_eq!(kept(&a, Blank::Email).as_deref(), Some("c@example.org"));
        assert_eq!(kept(&b, Blank::Email), None);
        let forget = [(Blank::FullName, String::new())];
        person.does(remember(&person.facts(), &b, &forget));
        assert_eq!(person.history.dossier().blank(&a, "full_name"), None);
    }
}
