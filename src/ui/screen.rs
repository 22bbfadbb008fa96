//! The screens. None knows another: each says what should happen, `update` makes it happen.

pub mod accounts;
pub mod dates;
pub mod guide;
pub mod help;
pub mod home;
pub mod letter;
pub mod report;
pub mod request;
pub mod search;
pub mod settings;
pub mod sources;
pub mod welcome;

use crate::domain::guide::finding::Finding;
use crate::domain::guide::{Guide, LetterKind};
use crate::domain::law::region::Country;
use crate::domain::record::account::AccountKey;
use crate::domain::record::act::{ActId, Change};
use crate::domain::text::id::{GuideId, StepId};
use crate::domain::text::language::Language;
use crate::domain::text::platform::Platform;

use super::data::{Data, Notice};
use super::keymap::{Action, name};
use super::message::{Command, Effect, Sending};
use super::overlay::Overlay;
use super::strings::Strings;

/// A screen and its state.
#[derive(Debug, Clone)]
pub enum Screen {
    /// The first page.
    Welcome(welcome::State),
    /// Accounts and goals.
    Home(home::State),
    /// One guide on one account.
    Guide(guide::State),
    /// One objection.
    Request(request::State),
    /// A letter.
    Letter(letter::State),
    /// What a guide rests on.
    Sources(sources::State),
    /// A report that a step is wrong.
    Report(report::State),
    /// Everything that is due.
    Dates(dates::State),
    /// The accounts.
    Accounts(accounts::State),
    /// Search.
    Search(Box<search::State>),
    /// The settings.
    Settings(settings::State),
    /// Keys, signs, words.
    Help(help::State),
}

/// What a screen asks for.
#[derive(Debug)]
#[must_use]
pub enum Outcome {
    /// Nothing.
    Stay,
    /// The screen before.
    Back,
    /// This guide.
    Guide(AccountKey, GuideId),
    /// This objection.
    Request(AccountKey, GuideId),
    /// This letter.
    Letter(AccountKey, GuideId, LetterKind),
    /// What this guide rests on, what this step rests on first.
    Sources(AccountKey, Box<Guide>, Option<StepId>),
    /// A report on a step.
    Report(AccountKey, Box<Finding>),
    /// A letter goes on its way.
    Send(Box<Sending>),
    /// A look at what was done here a year ago.
    Look(AccountKey, GuideId),
    /// The first page is done.
    Begin(Begin),
    /// An act.
    Do(Vec<Change>, Option<Notice>),
    /// Taking acts back.
    TakeBack(Vec<ActId>),
    /// An effect.
    Effect(Effect),
    /// Something over the screen.
    Over(Box<Overlay>),
    /// A word to the person.
    Say(Notice),
    /// A line of the settings or the first page that is not an act.
    Language(Language),
    /// Which system this computer has.
    Computer(Platform),
    /// What a line of a menu does.
    Command(Command),
    /// This action on the screen before.
    Under(Action),
}

/// What the first page decided.
#[derive(Debug)]
pub struct Begin {
    /// Country, language, phone: an act of its own, which undo passes over.
    pub settings: Vec<Change>,
    /// The accounts.
    pub accounts: Vec<Change>,
    /// The system of this computer.
    pub computer: Platform,
}

impl Screen {
    /// Carries out `action`, which is one of [`Self::actions`].
    pub fn update(&mut self, action: Action, data: &mut Data) -> Outcome {
        match self {
            Self::Welcome(state) => welcome::update(state, action, data),
            Self::Home(state) => home::update(state, action, data),
            Self::Guide(state) => guide::update(state, action, data),
            Self::Request(state) => request::update(state, action, data),
            Self::Letter(state) => letter::update(state, action, data),
            Self::Sources(state) => sources::update(state, action, data),
            Self::Report(state) => report::update(state, action, data),
            Self::Dates(state) => dates::update(state, action, data),
            Self::Accounts(state) => accounts::update(state, action, data),
            Self::Search(state) => search::update(state, action, data),
            Self::Settings(state) => settings::update(state, action, data),
            Self::Help(state) => help::update(state, action, data),
        }
    }

    /// What can be done here now, what matters most first: dispatch, menu and footer agree on it.
    pub fn actions(&self, data: &Data) -> Vec<Action> {
        match self {
            Self::Welcome(state) => welcome::actions(state, data),
            Self::Home(state) => home::actions(state, data),
            Self::Guide(state) => guide::actions(state, data),
            Self::Request(state) => request::actions(state, data),
            Self::Letter(state) => letter::actions(state, data),
            Self::Sources(state) => sources::actions(state, data),
            Self::Report(state) => report::actions(state, data),
            Self::Dates(state) => dates::actions(state, data),
            Self::Accounts(state) => accounts::actions(state, data),
            Self::Search(state) => search::actions(state, data),
            Self::Settings(state) => settings::actions(state, data),
            Self::Help(state) => help::actions(state, data),
        }
    }

    /// Whether what it shows is still there: an account can go under it.
    pub fn is_alive(&self, data: &Data) -> bool {
        match self {
            Self::Guide(guide::State { account, guide, .. }) => {
                data.account(account).is_some() && data.catalogue.entry(&guide.id).is_some()
            }
            Self::Request(request::State { account, .. })
            | Self::Letter(letter::State { account, .. })
            | Self::Sources(sources::State { account, .. })
            | Self::Report(report::State { account, .. }) => data.account(account).is_some(),
            _ => true,
        }
    }

    /// What `action` is called here; nothing where the footer need not name it.
    pub fn label(&self, action: Action, strings: &Strings) -> &'static str {
        let labels = &strings.labels;
        match (self, action) {
            (Self::Welcome(_), Action::Enter) => labels.start,
            (Self::Welcome(_), Action::Toggle) => labels.choose,
            (Self::Settings(_), Action::Enter) => labels.change,
            (Self::Search(_), Action::NextPane) => strings.search.tab,
            (Self::Help(_), Action::Toggle) => labels.next_line,
            // While a line is typed, `q` is a letter.
            (Self::Search(_), Action::Quit)
            | (_, Action::NextPane)
            | (Self::Help(_), Action::Enter)
            | (
                Self::Home(_)
                | Self::Accounts(_)
                | Self::Settings(_)
                | Self::Request(_)
                | Self::Letter(_)
                | Self::Sources(_)
                | Self::Report(_)
                | Self::Dates(_),
                Action::Toggle,
            ) => "",
            (Self::Home(_) | Self::Dates(_) | Self::Search(_), Action::Enter) => {
                strings.actions.open
            }
            (Self::Home(_) | Self::Welcome(_), Action::Back)
            | (Self::Guide(_) | Self::Accounts(_), Action::Enter) => labels.menu,
            (_, action) => name(action, strings),
        }
    }

    /// A country was chosen for the first page.
    pub fn take_country(&mut self, country: Country) {
        if let Self::Welcome(state) = self {
            state.country = Some(country);
        }
    }
}
