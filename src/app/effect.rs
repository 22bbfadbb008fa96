//! What the app asks of the world, and what the world replies.

use crate::domain::guide::LetterKind;
use crate::domain::guide::catalogue::Catalogue;
use crate::domain::guide::user_guides::Opened;
use crate::domain::letter::mailto::Mail;
use crate::domain::record::account::AccountKey;
use crate::domain::record::act::{Act, Operation};
use crate::domain::record::history::Ticket;
use crate::domain::text::address::Address;
use crate::domain::text::failure::{Failure, Report, Unopened};
use crate::domain::text::id::{GuideId, StepId};
use crate::domain::text::language::Language;
use crate::domain::text::platform::Platform;

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
    /// Keep whether clicks and the wheel count on this computer.
    KeepMouse(bool),
    /// Put this on the clipboard.
    Copy(String),
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
    pub address: Address,
    pub account: AccountKey,
    pub guide: GuideId,
    /// Nothing from the objection.
    pub step: Option<StepId>,
}

/// A document on its way to a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Writing {
    /// The path, as it was typed; from the root once it was written.
    pub path: String,
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
    pub account: AccountKey,
    pub guide: GuideId,
    pub kind: LetterKind,
    pub language: Language,
    pub text: String,
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

/// A file that the person keeps, on its way to be noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proving {
    pub account: AccountKey,
    pub guide: GuideId,
    /// The path, as it was typed; from the root once the file was seen.
    pub path: String,
}

/// A guide, or a step of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub guide: GuideId,
    /// Nothing for the guide as a whole.
    pub step: Option<StepId>,
}

#[derive(Debug, Clone)]
pub enum Reply {
    /// The act under this ticket is on disk.
    Saved {
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
