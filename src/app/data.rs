//! What every screen may read.

mod due;
mod finding;
mod forgetting;
mod hop;
mod own;
mod words;

use std::cell::OnceCell;
use std::path::PathBuf;
use std::sync::Arc;

use crate::domain::guide::catalogue::{Catalogue, Entry};
use crate::domain::law::authority::Authority;
use crate::domain::law::region::Country;
use crate::domain::record::account::{Account, AccountKey};
use crate::domain::record::dossier::{Dossier, Phone};
use crate::domain::record::history::History;
use crate::domain::record::overview::Overview;
use crate::domain::record::progress::{Progress, progress};
use crate::domain::text::address::Address;
use crate::domain::text::date::Day;
use crate::domain::text::id::{GuideId, ServiceId};
use crate::domain::text::language::Language;
use crate::domain::text::platform::Platform;
use crate::words::Words;

/// How the screen may be drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Theme {
    /// No colours.
    pub mono: bool,
    /// Nothing but ASCII.
    pub ascii: bool,
}

/// What the machine suggests for the first page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Guess {
    /// From the time zone, then the locale.
    pub country: Option<Country>,
    /// From the locale.
    pub language: Language,
}

/// A guide, and where an account stands with it.
pub type Shown<'a> = (&'a Entry, &'a Progress);

/// What every screen may read.
#[derive(Debug, Clone)]
pub struct Data {
    /// All guides. Shared with the thread that reads one of them.
    pub catalogue: Arc<Catalogue>,
    /// All acts.
    pub history: History,
    /// Who writes on this computer.
    pub writer: Box<str>,
    /// The civil date.
    pub today: Day,
    /// It was set by hand: the screen says so.
    pub today_is_set: bool,
    /// Columns and rows.
    pub size: (u16, u16),
    /// The words of the interface.
    /// The words of the language that is spoken.
    pub words: &'static dyn Words,
    /// Colours and signs.
    pub theme: Theme,
    /// The system of this computer.
    pub computer: Platform,
    /// Where things are kept: name and path.
    pub places: Vec<(&'static str, PathBuf)>,
    /// What the machine suggests.
    pub guess: Guess,
    /// Noted files that were no longer there when they were last looked for.
    pub gone: Vec<String>,
    /// Services whose hosts are the word of a guide's author, and were allowed in this session.
    pub trusted: Vec<ServiceId>,
    /// Where every account stands with every guide, once somebody asked.
    pub survey: OnceCell<Overview>,
    /// Where mistakes of guides are reported, if the project has such a form.
    pub issue_form: Option<Address>,
    /// Where the keys of new accounts come from.
    pub random: fastrand::Rng,
}

impl Data {
    /// What the journal adds up to, with what is still being saved.
    pub fn dossier(&self) -> &Dossier {
        self.history.dossier()
    }

    /// The language of the interface.
    pub fn language(&self) -> Language {
        self.words.language()
    }

    /// The rows of home: the accounts in the order of their services, then the row `me`.
    pub fn rows(&self) -> Vec<Account> {
        let order = |account: &Account| {
            let id = account.service.as_ref();
            id.and_then(|id| self.catalogue.service(id)).map_or(u32::MAX, |it| it.order)
        };
        let mut rows = self.dossier().accounts.clone();
        rows.sort_by_cached_key(order);
        rows.push(Account::me());
        rows
    }

    /// Where an objection on `account` and `guide` belongs: where its holder lived when it was sent, else
    /// where they live.
    pub fn country(&self, account: &Account, guide: &GuideId) -> Option<Country> {
        let request = self.dossier().case(&account.key, guide).request.as_ref();
        let sending = request.and_then(|request| request.round()).and_then(|round| round.sending());
        sending.and_then(|it| it.country).or_else(|| self.dossier().country_of(account))
    }

    /// The authority that hears a complaint about it: moving changes nothing that runs.
    pub fn authority(&self, account: &Account, guide: &GuideId) -> Option<&Authority> {
        self.catalogue.authority(self.country(account, guide)?)
    }

    /// The account with this key, or the row `me`.
    pub fn account(&self, key: &AccountKey) -> Option<Account> {
        if key.is_me() { Some(Account::me()) } else { self.dossier().account(key).cloned() }
    }

    /// Where every account stands with every guide.
    pub fn survey(&self) -> &Overview {
        let survey = || Overview::of(&self.catalogue, self.dossier(), self.rows(), self.today);
        self.survey.get_or_init(survey)
    }

    /// Something was done, or is known now: where everything stands is found out anew.
    pub fn changed(&mut self) {
        self.survey.take();
    }

    /// The accounts that `account` can be tied to: their services say so by the same word.
    pub fn tieable(&self, account: &AccountKey) -> Vec<Account> {
        let rule = |it: &Account| {
            let service = it.service.as_ref().and_then(|id| self.catalogue.service(id));
            service.and_then(|service| service.grouping.clone())
        };
        let Some(own) = self.account(account).as_ref().and_then(rule) else { return Vec::new() };
        let mut others = self.rows();
        others.retain(|other| other.key != *account && rule(other).as_ref() == Some(&own));
        others
    }

    /// Where `account` stands with `entry`.
    pub fn progress(&self, entry: &Entry, account: &Account) -> Progress {
        progress(&self.catalogue, self.dossier(), entry, account, self.today)
    }

    /// The phone of the set-up.
    pub fn phone(&self) -> Option<Phone> {
        self.dossier().setup.phone
    }
}
