//! What every screen may read.

mod due;
mod finding;
mod forgetting;
mod letter;
mod own;
mod reading;
mod words;

use std::cell::OnceCell;
use std::path::PathBuf;
use std::sync::Arc;

use crate::domain::guide::catalogue::{Catalogue, Entry};
use crate::domain::guide::reference::Pack;
use crate::domain::law::authority::Authority;
use crate::domain::law::region::Country;
use crate::domain::record::account::{Account, AccountKey};
use crate::domain::record::agenda::{Next, agenda};
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

use super::strings::Strings;
use super::theme::{Theme, Tone};

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
    pub strings: &'static Strings,
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

    /// The rows that home shows, each with what it shows of it: those with a guide of the pack, and
    /// accounts of no guide only where there is no pack.
    pub fn shown(&self) -> Vec<(&Account, Vec<Shown<'_>>)> {
        let has_pack = self.pack().is_some();
        let mut rows: Vec<(&Account, Vec<Shown<'_>>)> = Vec::new();
        for row in &self.survey().rows {
            let guides = row.guides.iter().filter_map(|stand| {
                let entry = self.catalogue.entries.get(stand.place)?;
                self.shows(entry, &row.account).then_some((entry, &stand.progress))
            });
            let guides: Vec<Shown<'_>> = guides.collect();
            if !has_pack || !guides.is_empty() {
                rows.push((&row.account, guides));
            }
        }
        if rows.is_empty() {
            rows.extend(self.survey().rows.last().map(|me| (&me.account, Vec::new())));
        }
        rows
    }

    /// The accounts among them.
    pub fn home(&self) -> Vec<Account> {
        self.shown().into_iter().map(|(account, _)| account.clone()).collect()
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

    /// How many accounts the pack leaves out.
    pub fn left_out(&self) -> usize {
        let shown = self.home().iter().filter(|account| !account.key.is_me()).count();
        self.dossier().accounts.len().saturating_sub(shown)
    }

    /// What is said where no account stands: there is none, or none that the pack is about.
    pub fn nobody(&self) -> Option<&'static str> {
        let (accounts, words) = (self.dossier().accounts.len(), &self.strings.home);
        match accounts {
            0 => Some(words.empty),
            _ if self.left_out() == accounts => Some(words.outside),
            _ => None,
        }
    }

    /// The account with this key, or the row `me`.
    pub fn account(&self, key: &AccountKey) -> Option<Account> {
        if key.is_me() { Some(Account::me()) } else { self.dossier().account(key).cloned() }
    }

    /// The pack that home keeps to: none any more.
    pub fn pack(&self) -> Option<&Pack> {
        self.catalogue.pack("")
    }

    /// Whether home shows `entry` on the row of `account`: what was begun is never hidden by a pack,
    /// nor are guides of one's own.
    pub fn shows(&self, entry: &Entry, account: &Account) -> bool {
        self.pack().is_none_or(|pack| {
            pack.guides.contains(&entry.id)
                || entry.own.is_some()
                || !self.dossier().case(&account.key, &entry.id).is_untouched()
        })
    }

    /// The guides that home shows on the row of `account`.
    pub fn guides(&self, account: &Account) -> Vec<&Entry> {
        let guides = self.catalogue.guides_for(account).into_iter();
        guides.filter(|entry| self.shows(entry, account)).collect()
    }

    /// What to do next.
    pub fn agenda(&self) -> Vec<Next<'_>> {
        let shows = |entry: &Entry, account: &Account| self.shows(entry, account);
        agenda(&self.catalogue, self.dossier(), self.survey(), shows)
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

/// Something said in the line above the footer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// What is said.
    pub text: String,
    /// How.
    pub tone: Tone,
}

impl Notice {
    /// Something went as it should, or simply is so.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), tone: Tone::Plain }
    }

    /// Something did not.
    pub fn warn(text: impl Into<String>) -> Self {
        Self { text: text.into(), tone: Tone::Warn }
    }
}
