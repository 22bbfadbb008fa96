//! Pages and boxes are layers of one stack: the one on top is what keys go to.

use super::intent::Intent;
use super::keymap::Action;
use super::line::Line;
use super::page::{
    accounts, dates, guide, help, home, letter, objection, receipt, report, search, settings,
    setup, sources,
};
use super::view::{At, Offer};
use crate::domain::law::region::Country;
use crate::domain::record::account::AccountKey;
use crate::domain::text::address::Address;
use crate::domain::text::id::{GuideId, ServiceId};
use crate::domain::text::language::capital;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layer {
    pub page: Page,
    pub at: At,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Page {
    Setup(setup::State),
    Home(home::State),
    Guide(guide::State),
    Receipt(receipt::State),
    Objection(objection::State),
    Letter(letter::State),
    Dates(dates::State),
    Accounts(accounts::State),
    Search(search::State),
    Sources(sources::State),
    Report(report::State),
    Settings(settings::State),
    Help(help::State),
    /// A question or a list to choose from, over the page below.
    Choice(Choice),
    /// A line to type, over the page below.
    Ask(Ask),
    /// A list that is filtered by typing.
    Pick(Pick),
    /// A text or a code on the whole screen.
    Text(Text),
}

/// A question, with the answers as offers; a menu, with its lines as rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    pub title: String,
    /// What is asked, a paragraph each.
    pub text: Vec<String>,
    /// What can be chosen, in order. Each closes the box, and does what it says.
    pub rows: Vec<Offer>,
    /// Where the cursor stands first: never on what cannot be undone.
    pub first: usize,
}

/// A line to type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    pub title: String,
    /// What may be typed.
    pub hint: String,
    pub line: Line,
    /// What becomes of it.
    pub purpose: Purpose,
    /// Why it was not accepted.
    pub error: Option<String>,
}

/// What a line is typed for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    /// The nickname of a new account on this service; the intent is done with it then.
    NewAccount(ServiceId, Option<Box<super::effect::Place>>),
    Rename(AccountKey),
    Note(AccountKey, GuideId),
    /// A path: where a document is to be saved.
    Save(super::effect::Document),
    /// A path: where a proof is.
    Proof(AccountKey, GuideId),
    /// The blank of an address.
    Blank(super::effect::Opening),
    /// A word that must be typed before this is done.
    Word(String, Box<Intent>),
    /// A day, or a month where that is all that is known: for something on an objection.
    Day(objection::Dated),
    /// Words on something that was noted.
    Words(objection::Event),
    /// What was seen on a step that is wrong.
    Seen,
    /// How many months pass before a look again.
    Months,
}

/// A list that is filtered by typing; Space chooses where several may be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pick {
    pub filter: Line,
    pub of: Picking,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Picking {
    /// Where the person lives, or the holder of an account.
    Country(Option<AccountKey>, Option<Country>),
    /// Where the person lives, said in the set-up: nothing is written yet.
    Home(Option<Country>),
    /// Where to have one more account.
    Service,
    /// Which accounts are tied to this one: those that are ticked.
    Tie(AccountKey, Vec<AccountKey>),
}

/// A text on the whole screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Text {
    Plain(String),
    /// An address for the phone.
    Code(Address),
    /// Any text for the phone.
    CodeOf(String),
}

impl Page {
    /// Whether it lies over the page below rather than in its place.
    pub const fn is_box(&self) -> bool {
        matches!(self, Self::Choice(_) | Self::Ask(_))
    }
}

impl Choice {
    /// A question. The cursor stands on the last answer, which is the harmless one.
    pub fn question(text: impl Into<String>, rows: Vec<Offer>) -> Self {
        let first = rows.len().saturating_sub(1);
        Self { title: String::new(), text: vec![text.into()], rows, first }
    }

    pub fn menu(title: impl Into<String>, rows: Vec<Offer>) -> Self {
        Self { title: title.into(), text: Vec::new(), rows, first: 0 }
    }
}

impl Pick {
    pub fn of(of: Picking) -> Self {
        Self { filter: Line::default(), of }
    }
}

impl Ask {
    pub fn new(title: impl Into<String>, value: impl Into<String>, purpose: Purpose) -> Self {
        let (title, line) = (title.into(), Line::of(value));
        Self { title, hint: String::new(), line, purpose, error: None }
    }

    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }
}

impl From<Page> for Layer {
    fn from(page: Page) -> Self {
        let cursor = if let Page::Choice(choice) = &page { choice.first } else { 0 };
        Self { page, at: At { cursor, ..At::default() } }
    }
}

macro_rules! pages {
    ($($page:ident($state:ty),)*) => {
        $(impl From<$state> for Page {
            fn from(state: $state) -> Self {
                Self::$page(state)
            }
        })*
    };
}

pages! {
    Setup(setup::State),
    Home(home::State),
    Guide(guide::State),
    Receipt(receipt::State),
    Objection(objection::State),
    Letter(letter::State),
    Dates(dates::State),
    Accounts(accounts::State),
    Search(search::State),
    Sources(sources::State),
    Report(report::State),
    Settings(settings::State),
    Help(help::State),
    Choice(Choice),
    Ask(Ask),
    Pick(Pick),
    Text(Text),
}

/// The offer of `action` under its usual name.
pub fn offer(action: Action, intent: Intent, words: &dyn crate::words::Words) -> Offer {
    Offer::new(action, capital(super::keymap::name(action, words)), intent)
}
