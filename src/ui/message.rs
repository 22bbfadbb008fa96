//! What reaches the model, and what the model asks of the world.

use crate::domain::guide::LetterKind;
use crate::domain::guide::catalogue::Catalogue;
use crate::domain::guide::user_guides::Opened;
use crate::domain::law::region::Country;
use crate::domain::letter::Blank;
use crate::domain::letter::mailto::Mail;
use crate::domain::record::account::AccountKey;
use crate::domain::record::act::{Act, ActId, Change, Operation};
use crate::domain::record::forget::Forgotten;
use crate::domain::record::history::Ticket;
use crate::domain::record::status::Status;
use crate::domain::text::address::Address;
use crate::domain::text::date::Day;
use crate::domain::text::failure::{Failure, Report, Unopened};
use crate::domain::text::id::{GuideId, StepId};
use crate::domain::text::language::Language;
use crate::domain::text::platform::Platform;

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
    Save(Ticket, Operation),
    /// Read what others wrote.
    Refresh,
    /// Read the folders of the person's own guides again, and these guides whole.
    Reread(Vec<GuideId>),
    /// Read a guide of the person's own, to be opened on this account, or to be shown without one.
    Read(Option<AccountKey>, Place),
    /// Hand an address to the browser.
    Open(Opening),
    /// Put this on the clipboard.
    Copy(String),
    /// Hand a letter to the mail program.
    Mail(Mail, Post),
    /// Write a document to a file.
    Write(Writing),
    /// See whether this file is there: it is to be noted as proof.
    Prove(Proving),
    /// See which of these files are no longer there.
    Look(Vec<String>),
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

/// A document on its way to a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Writing {
    /// The path, as it was typed; from the root once it was written.
    pub path: String,
    /// What is written.
    pub document: Document,
    /// What stands there may be replaced: the person said so.
    pub replace: bool,
}

/// Something that can be saved as a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Document {
    /// All dates, for a calendar.
    Calendar,
    /// The record of an objection.
    Record(AccountKey, GuideId),
    /// A letter. The file becomes a proof.
    Letter(Post),
    /// A report that a step is wrong.
    Report(String),
}

/// A letter that is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Post {
    /// On which account.
    pub account: AccountKey,
    /// Of which guide.
    pub guide: GuideId,
    /// Which letter.
    pub kind: LetterKind,
    /// In which language.
    pub language: Language,
    /// What it says.
    pub text: String,
}

/// A file that the person keeps, on its way to be noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proving {
    /// On which account.
    pub account: AccountKey,
    /// Of which guide.
    pub guide: GuideId,
    /// The path, as it was typed; from the root once the file was seen.
    pub path: String,
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
    /// The letter was handed to this mail program; whether its text was too long for that.
    Mailed(Post, String, bool),
    /// The address was not handed over.
    NotOpened(Unopened),
    /// The document was written; its path from the root.
    Written(Writing),
    /// There is a file of that name already.
    Exists(Writing),
    /// The file is there; its path from the root.
    Proven(Proving),
    /// The file is not there, is none, or could not be written: the path that was typed is wrong.
    NotProven(Failure),
    /// These files are no longer there.
    Gone(Vec<String>),
    /// All guides, those of the person's own beside ours; and those that were to be read whole.
    Guides(Box<Catalogue>, Vec<Opened>),
    /// A guide of the person's own, to be opened on this account, or to be shown without one.
    Guide(Option<AccountKey>, Place, Box<Opened>),
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
    /// Opens a guide, or a step of it, on an account. One that does not use its service yet uses it then.
    Go(AccountKey, Place),
    /// Shows a guide to be read, without an account.
    Read(GuideId),
    /// Shows an account among the others.
    Account(AccountKey),
    /// Searches for this line.
    Search(String),
    /// Opens an objection.
    Request(AccountKey, GuideId),
    /// Opens a letter.
    Letter(AccountKey, GuideId, LetterKind),
    /// Takes this for the letter that is being written.
    Choose(Choice),
    /// Does this.
    Do(Vec<Change>),
    /// Does this, and says so.
    Tell(Vec<Change>, &'static str),
    /// Asks on which day it was.
    When(AccountKey, GuideId, Purpose),
    /// Hands an address to the browser.
    Open(Opening),
    /// The same, though only the author of the guide vouches for it.
    Trust(Opening),
    /// Shows an address for the phone.
    Phone(Address),
    /// Writes a document to a file.
    Save(Writing),
    /// Sends a letter on its way.
    Send(Sending),
    /// Shows a text.
    Show(String),
    /// Takes these acts back.
    TakeBack(Vec<ActId>),
    /// Says what forgetting this erases, and asks.
    AskToForget(Vec<Forgotten>),
    /// Forgets this, for good.
    Forget(Vec<Forgotten>),
    /// Asks for a line of text.
    Ask(Prompt),
    /// Shows the countries.
    Countries(Whose),
    /// Takes this country.
    Country(Whose, Option<Country>),
    /// Shows what the account can be tied to.
    Tie(AccountKey),
    /// Shows which accounts it may be the same as.
    AskWhichIsSame(AccountKey),
    /// Asks this, and does that.
    AskToDo(String, Vec<Change>),
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

/// A guide, or a step of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Which guide.
    pub guide: GuideId,
    /// Which step; nothing for the guide as a whole.
    pub step: Option<StepId>,
}

/// What a day is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    /// Something happened to the objection.
    Note(Status),
    /// Something that was noted happened on another day.
    Correct(ActId, Status),
    /// The company received it on another day than it was sent.
    Receipt(ActId),
}

/// What is chosen for a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// Which letter.
    Kind(LetterKind),
    /// Which of several authorities.
    Office(usize),
    /// What fills a blank, in this letter.
    Fill(Blank, String),
}

/// A way on which a letter leaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sending {
    /// By the clipboard.
    Copy(Post),
    /// By the mail program.
    Mail(Mail, Post),
    /// Pasted into this page.
    Page(Address, Post),
}

/// What a line of text is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Prompt {
    /// The nickname of a new account on this service.
    NewAccount(crate::domain::text::id::ServiceId),
    /// The nickname of a new account on this service, for a guide that is opened on it then.
    Holder(crate::domain::text::id::ServiceId, Place),
    /// Another nickname.
    Rename(AccountKey),
    /// A note on a guide.
    Note(AccountKey, GuideId),
    /// Words on something that was noted of an objection.
    Words(AccountKey, GuideId, ActId, Status),
    /// Where a proof is.
    Proof(AccountKey, GuideId),
    /// Where a document is to be saved.
    Save(Document),
    /// What fills a blank of the letter.
    Fill(Blank),
    /// The blank of an address.
    Blank(Opening, String),
    /// What was seen on a step that is wrong.
    Seen,
}
