//! Everything that decides what is on the screen.

use std::path::PathBuf;

use crate::domain::account::Account;
use crate::domain::act::{Change, Deed};
use crate::domain::catalogue::{Catalogue, Entry};
use crate::domain::date::Day;
use crate::domain::dossier::{Dossier, Phone};
use crate::domain::failure::Failure;
use crate::domain::history::{History, Ticket};
use crate::domain::language::Language;
use crate::domain::platform::Platform;
use crate::domain::progress::{Progress, progress};
use crate::domain::region::Country;

use super::message::Effect;
use super::overlay::Overlay;
use super::screen::Screen;
use super::strings::{Strings, strings};
use super::theme::{Theme, Tone};

/// What the machine suggests for the first page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Guess {
    /// From the time zone, then the locale.
    pub country: Option<Country>,
    /// From the locale.
    pub language: Language,
}

/// What every screen may read.
#[derive(Debug, Clone)]
pub struct Data {
    /// All guides.
    pub catalogue: Catalogue,
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
    /// Colours and signs.
    pub theme: Theme,
    /// The system of this computer.
    pub computer: Platform,
    /// Where things are kept: name and path.
    pub places: Vec<(&'static str, PathBuf)>,
    /// What the machine suggests.
    pub guess: Guess,
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
        self.strings.language
    }

    /// The rows of home: the accounts in the order of their services, then the row `me`.
    pub fn rows(&self) -> Vec<Account> {
        let order = |account: &Account| {
            let id = account.service.as_ref();
            id.and_then(|id| self.catalogue.service(id)).map_or(u32::MAX, |it| it.order)
        };
        let mut rows = self.dossier().accounts.clone();
        rows.sort_by_key(order);
        rows.push(Account::me());
        rows
    }

    /// The account with this key, or the row `me`.
    pub fn account(&self, key: &crate::domain::account::AccountKey) -> Option<Account> {
        if key.is_me() { Some(Account::me()) } else { self.dossier().account(key).cloned() }
    }

    /// Where `account` stands with `entry`.
    pub fn progress(&self, entry: &Entry, account: &Account) -> Progress {
        progress(&self.catalogue, self.dossier(), entry, account)
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

/// Everything that decides what is on the screen.
#[derive(Debug, Clone)]
pub struct Model {
    /// What every screen may read.
    pub data: Data,
    /// The screens, the one that is shown last.
    pub screens: Vec<Screen>,
    /// What lies over it.
    pub overlay: Option<Overlay>,
    /// What just happened: gone with the next key.
    pub notice: Option<Notice>,
    /// What could not be saved and why: a banner that stays.
    pub unsaved: Option<Failure>,
}

impl Model {
    /// The model of `data`: home, or the first page for someone we know nothing of.
    pub fn new(mut data: Data) -> Self {
        let setup = &data.dossier().setup;
        let language = setup.language.unwrap_or(data.guess.language);
        let is_new = setup.country.is_none() && data.dossier().accounts.is_empty();
        data.strings = strings(language);
        let screen = if is_new {
            Screen::Welcome(super::screen::welcome::State::new(&data))
        } else {
            Screen::Home(super::screen::home::State::default())
        };
        Self { data, screens: vec![screen], overlay: None, notice: None, unsaved: None }
    }

    /// Shows `changes` at once and asks for them to be saved.
    pub fn act(&mut self, changes: Vec<Change>) -> Effect {
        self.propose(Deed::Do(changes))
    }

    /// Shows `deed` at once and asks for it to be saved.
    pub fn propose(&mut self, deed: Deed) -> Effect {
        let ticket = self.data.history.propose(deed.clone());
        Effect::Save(ticket, deed)
    }

    /// What was shown and could not be saved, to be tried again in the order in which it was done.
    pub fn unsaved(&self) -> Vec<Effect> {
        let pending = self.data.history.pending().iter();
        pending.map(|it| Effect::Save(it.ticket, it.deed.clone())).collect()
    }

    /// Whether the disk still owes an answer.
    pub fn is_saving(&self) -> bool {
        !self.data.history.pending().is_empty()
    }

    /// Whether `ticket` is the last thing that is owed.
    pub fn owes_only(&self, ticket: Ticket) -> bool {
        self.data.history.pending().iter().all(|pending| pending.ticket == ticket)
    }
}
