//! What reaches the model, and what the model asks of the world.

use crate::domain::account::AccountKey;
use crate::domain::act::{Act, ActId, Change, Deed};
use crate::domain::address::Address;
use crate::domain::date::Day;
use crate::domain::failure::{Failure, Report, Unopened};
use crate::domain::history::Ticket;
use crate::domain::id::{GuideId, StepId};
use crate::domain::language::Language;
use crate::domain::platform::Platform;
use crate::domain::region::Country;

use super::keymap::Action;

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// A key that is bound.
    Act(Action),
    /// A key while a line is being typed, or a first letter while a menu is open.
    Type(Typed),
    /// Text from the clipboard.
    Paste(String),
    /// The terminal has this size now.
    Resize(u16, u16),
    /// It is this day now.
    Day(Day),
    /// The window is in front again.
    Focus,
    /// An answer of the world.
    Reply(Reply),
}

/// An edit of a line of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the keys of every line editor")]
pub enum Typed {
    Char(char),
    Backspace,
    Delete,
    Left,
    Right,
    Home,
    End,
}

/// What the model asks of the world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Append an act to the journal.
    Save(Ticket, Deed),
    /// Read what others wrote.
    Refresh,
    /// Hand an address to the browser.
    Open(Opening),
    /// Put this on the clipboard.
    Copy(String),
    /// Keep which system this computer has.
    KeepComputer(Platform),
    /// Draw everything anew.
    Redraw,
    /// Give the terminal back until the shell resumes us.
    Suspend,
    /// End.
    Quit,
}

/// An address on its way to the browser, and the step it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// The address.
    pub address: Address,
    /// On which account.
    pub account: AccountKey,
    /// Of which guide.
    pub guide: GuideId,
    /// Of which step; nothing from the request.
    pub step: Option<StepId>,
}

/// What the world answers.
#[derive(Debug, Clone)]
pub enum Reply {
    /// The act under this ticket is on disk.
    Saved {
        /// Which.
        ticket: Ticket,
        /// The name under which this computer writes now.
        writer: Box<str>,
        /// The act itself, and what others wrote before it.
        news: News,
    },
    /// The act under this ticket is not.
    NotSaved(Ticket, Failure),
    /// What others wrote.
    News(News),
    /// The address was handed to this launcher.
    Opened(Opening, String),
    /// The address was not handed over.
    NotOpened(Unopened),
    /// Something else went wrong.
    Failed(Failure),
}

/// What was read of the journal.
#[derive(Debug, Clone, Default)]
pub struct News {
    /// Acts, in order.
    pub acts: Vec<Act>,
    /// They are all acts there are: they take the place of what was known.
    pub whole: bool,
    /// What was odd.
    pub reports: Vec<Report>,
}

/// Whose country is being chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whose {
    /// The person's, on the first page.
    Welcome,
    /// The person's.
    Person,
    /// An account's.
    Account(AccountKey),
}

/// What a line of a menu does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// The same as its key.
    Act(Action),
    /// Opens a guide.
    Guide(AccountKey, GuideId),
    /// Does this.
    Do(Vec<Change>),
    /// Takes these acts back.
    TakeBack(Vec<ActId>),
    /// Asks for a line of text.
    Ask(Prompt),
    /// Shows the countries.
    Countries(Whose),
    /// Takes this country.
    Country(Whose, Option<Country>),
    /// Shows what the account can be tied to.
    Tie(AccountKey),
    /// Copies this.
    Copy(String),
    /// Sets the language.
    Language(Language),
    /// Says which system this computer has.
    Computer(Platform),
    /// Ends, saved or not.
    Quit,
    /// Closes the menu.
    Close,
}

/// What a line of text is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Prompt {
    /// The nickname of a new account on this service.
    NewAccount(crate::domain::id::ServiceId),
    /// Another nickname.
    Rename(AccountKey),
    /// A note on a guide.
    Note(AccountKey, GuideId),
    /// The blank of an address.
    Blank(Opening, String),
}
