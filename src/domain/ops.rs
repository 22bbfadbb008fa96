//! Operations: one function for each thing that a person can do, with its side rules, for every front end.
//!
//! Each takes [`Facts`] and a wish, and returns the changes of one act, or why it cannot be done. No changes:
//! it is so already, and nothing is worth a line of the journal. Nothing is written here, and nothing is said.

pub mod accounts;
pub mod letter;
pub mod objection;
pub mod settings;
pub mod steps;
pub mod undo;

use super::guide::catalogue::{Catalogue, Entry};
use super::guide::reference::Login;
use super::record::account::{Account, AccountKey, Keys, NameError};
use super::record::act::Change;
use super::record::dossier::Dossier;
use super::record::history::History;
use super::text::date::Day;
use super::text::id::{GuideId, ServiceId, StepId};
use super::text::platform::Platform;

/// What an operation may read.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// All guides.
    pub catalogue: &'a Catalogue,
    /// All acts, and what they add up to.
    pub history: &'a History,
    /// The name under which this computer writes.
    pub writer: &'a str,
    /// The civil date.
    pub today: Day,
    /// Where the keys of new accounts and groups come from.
    pub keys: &'a Keys,
}

/// Why something cannot be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The account is not followed, or no longer.
    NoAccount,
    /// The row `me` is no account.
    Me,
    /// There is no such service.
    NoService(ServiceId),
    /// There is no such guide.
    NoGuide(GuideId),
    /// The guide has no such step.
    NoStep(GuideId, StepId),
    /// The step does not belong to the route that serves this platform.
    NotOn(GuideId, StepId, Platform),
    /// The nickname cannot be taken.
    Name(NameError),
    /// The service has no accounts of its own: it borrows those of these.
    Borrows(ServiceId, Vec<ServiceId>),
    /// The service needs no account.
    NeedsNoAccount(ServiceId),
    /// The service does not borrow the login of that account.
    BorrowsOthers(ServiceId, Vec<ServiceId>),
    /// The guide needs no account: it stands in the row `me`.
    ForMe(GuideId),
    /// The guide is not for that account.
    ForOthers {
        /// The guide.
        guide: GuideId,
        /// The account.
        account: AccountKey,
        /// The services on whose accounts the guide stands.
        lenders: Vec<ServiceId>,
        /// The accounts of these services.
        accounts: Vec<AccountKey>,
    },
    /// It takes two accounts to tie one to the other.
    TooFew,
    /// The service of this account ties nothing, or nothing to the others.
    CannotBeTied(AccountKey),
    /// Two different accounts of one service can be one; these cannot.
    CannotBeOne,
    /// So many months are no interval: see [`settings::MONTHS`].
    Months(u16),
    /// What it is about is still on its way to the disk.
    Unsaved,
    /// Something newer lies on the same spot.
    Covered,
    /// Nothing is left to take back.
    NothingToUndo,
    /// Nothing was taken back that could be done again.
    NothingToRedo,
}

impl From<NameError> for Refusal {
    fn from(error: NameError) -> Self {
        Self::Name(error)
    }
}

impl<'a> Facts<'a> {
    /// What the acts add up to.
    pub fn dossier(&self) -> &'a Dossier {
        self.history.dossier()
    }

    /// The account with this key, or the row `me`.
    pub fn account(&self, key: &AccountKey) -> Result<Account, Refusal> {
        if key.is_me() {
            return Ok(Account::me());
        }
        self.dossier().account(key).cloned().ok_or(Refusal::NoAccount)
    }

    /// The account with this key, and whose login it is; the row `me` is none.
    pub fn login(&self, key: &AccountKey) -> Result<(Account, ServiceId), Refusal> {
        let account = self.account(key)?;
        let service = account.service.clone().ok_or(Refusal::Me)?;
        Ok((account, service))
    }

    /// The line of the index for a guide.
    pub fn entry(&self, guide: &GuideId) -> Result<&'a Entry, Refusal> {
        self.catalogue.entry(guide).ok_or_else(|| Refusal::NoGuide(guide.clone()))
    }

    /// That the guide is for that account; the service that borrows its login, where that is not noted yet.
    pub fn applies(&self, entry: &Entry, account: &Account) -> Result<Option<ServiceId>, Refusal> {
        let service = &entry.id.service;
        let login = self.catalogue.service(service).map(|service| &service.login);
        let lenders = match (login, &account.service) {
            (Some(Login::Person), None) => return Ok(None),
            (Some(Login::Person), Some(_)) => return Err(Refusal::ForMe(entry.id.clone())),
            (Some(Login::Own), Some(own)) if own == service => return Ok(None),
            (Some(Login::Borrowed(lenders)), Some(own)) if lenders.contains(own) => {
                return Ok((!account.uses.contains(service)).then(|| service.clone()));
            }
            (Some(Login::Borrowed(lenders)), _) => lenders.clone(),
            (Some(Login::Own) | None, _) => vec![service.clone()],
        };
        let fits =
            |it: &&Account| it.service.as_ref().is_some_and(|service| lenders.contains(service));
        let accounts = self.dossier().accounts.iter().filter(fits);
        let accounts = accounts.map(|account| account.key.clone()).collect();
        let (guide, account) = (entry.id.clone(), account.key.clone());
        Err(Refusal::ForOthers { guide, account, lenders, accounts })
    }
}

/// `changes`, and that `account` is used with a service that borrows it: one act, taken back as one. Nothing
/// to write stays nothing.
pub fn with_use(
    mut changes: Vec<Change>,
    uses: Option<ServiceId>,
    account: &Account,
) -> Vec<Change> {
    if !changes.is_empty() {
        let uses =
            uses.map(|service| Change::Uses { account: account.key.clone(), service, on: true });
        changes.extend(uses);
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::super::record::act::{Act, ActId, Operation};
    use super::undo::{How, Scope, TakenBack};
    use super::*;
    use crate::embedded;

    pub(super) const HERE: &str = "aaaaaaaa";
    const THERE: &str = "bbbbbbbb";

    /// Somebody who does things on this computer, and on another one.
    pub(super) struct Person {
        catalogue: Catalogue,
        pub(super) history: History,
        keys: Keys,
        stamp: u64,
    }

    impl Person {
        pub(super) fn new() -> Self {
            let keys = Keys::of(fastrand::Rng::with_seed(7));
            let (catalogue, history) = (embedded::catalogue(), History::default());
            Self { catalogue, history, keys, stamp: 0 }
        }

        pub(super) fn facts(&self) -> Facts<'_> {
            Facts {
                catalogue: &self.catalogue,
                history: &self.history,
                writer: HERE,
                today: "2026-12-01".parse().unwrap(),
                keys: &self.keys,
            }
        }

        fn write(&mut self, writer: &str, deed: Operation) -> ActId {
            self.stamp += 1;
            let id = ActId { stamp: self.stamp, writer: writer.into() };
            let act = Act { id: id.clone(), at: "".into(), deed, strange: 0 };
            self.history.confirm(None, vec![act]);
            id
        }

        /// Writes what an operation answers, as one act.
        #[track_caller]
        pub(super) fn does(&mut self, changes: Result<Vec<Change>, Refusal>) -> Vec<Change> {
            let changes = changes.unwrap();
            if !changes.is_empty() {
                self.write(HERE, Operation::Do(changes.clone()));
            }
            changes
        }

        /// The same on the other computer.
        #[track_caller]
        pub(super) fn does_elsewhere(&mut self, changes: Result<Vec<Change>, Refusal>) {
            let changes = changes.unwrap();
            assert!(!changes.is_empty());
            self.write(THERE, Operation::Do(changes));
        }

        /// An account, written `facebook/perso`.
        #[track_caller]
        pub(super) fn adds(&mut self, name: &str) -> AccountKey {
            let (service, name) = name.split_once('/').unwrap();
            let service = service.parse().unwrap();
            let added = accounts::add(&self.facts(), &service, Some(name), "main");
            self.does(added).first().and_then(Change::account).unwrap().clone()
        }

        #[track_caller]
        pub(super) fn takes_back(&mut self, scope: &Scope) -> TakenBack {
            let taken = undo::undo(&self.facts(), scope).unwrap();
            let How::Write(operation) = taken.how.clone() else { panic!("{taken:?}") };
            self.write(HERE, operation);
            taken
        }

        /// The accounts by name, each with those it is tied to.
        pub(super) fn tied(&self) -> Vec<String> {
            let accounts = &self.history.dossier().accounts;
            let with = |account: &Account| {
                let tied = accounts.iter().filter(|it| it.is_tied_to(account));
                tied.map(|it| it.name.clone()).collect::<String>()
            };
            accounts.iter().map(|it| format!("{}:{}", it.name, with(it))).collect()
        }
    }

    #[test]
    fn a_guide_is_for_the_accounts_of_its_service_and_of_lenders() {
        let mut person = Person::new();
        let facebook = person.adds("facebook/a");
        let facts = person.facts();
        let applies = |guide: &str, key: &AccountKey| {
            let entry = facts.entry(&guide.parse().unwrap()).unwrap();
            facts.applies(entry, &facts.account(key).unwrap())
        };
        let messenger: ServiceId = "messenger".parse().unwrap();
        let me = AccountKey::me();
        assert_eq!(applies("facebook/object", &facebook), Ok(None));
        assert_eq!(applies("messenger/delete-chats", &facebook), Ok(Some(messenger)));
        assert_eq!(applies("meta/object", &me), Ok(None));
        let meta = "meta/object".parse().unwrap();
        assert_eq!(applies("meta/object", &facebook), Err(Refusal::ForMe(meta)));
        let Err(Refusal::ForOthers { lenders, accounts, .. }) = applies("facebook/object", &me)
        else {
            panic!("it is for accounts of Facebook");
        };
        assert_eq!((lenders.len(), accounts), (1, vec![facebook]));
    }

    #[test]
    fn a_use_is_noted_with_something_else_or_not_at_all() {
        let uses = || "messenger".parse().ok();
        assert_eq!(with_use(Vec::new(), uses(), &Account::me()), []);
        let change = Change::Ungroup { account: AccountKey::me() };
        assert_eq!(with_use(vec![change.clone()], uses(), &Account::me()).len(), 2);
        assert_eq!(with_use(vec![change], None, &Account::me()).len(), 1);
    }
}
