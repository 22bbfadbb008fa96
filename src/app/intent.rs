//! What is wanted: a key, a chosen row, a numbered answer. Nothing but an intent, or a reply of the world, changes
//! the [`App`](super::App).

use super::effect::{Opening, Sending, Writing};
use super::layer::Page;
use super::page::{accounts, guide, home, letter, objection, report, search, settings, setup};
use super::view::Offer;
use super::wish::Wish;
use crate::domain::text::address::Address;
use crate::domain::text::date::Day;
use crate::domain::text::language::Language;

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Intent {
    /// Nothing.
    #[default]
    Stay,
    // Where one is.
    /// The cursor stands on this row.
    Cursor(usize),
    /// This offer of the action line is highlighted.
    Highlight(usize),
    /// What is read begins with this line.
    Scroll(usize),
    /// Closes the nearest thing: a box, a page.
    Back,
    /// Closes the box or the list, then does that.
    Answer(Box<Self>),
    /// One thing after the other.
    All(Vec<Self>),
    /// Opens a page or a box on top.
    Open(Box<Page>),
    /// The same in the place of the one on top.
    Instead(Box<Page>),
    /// Leaves everything for home.
    Home,
    /// Lists these offers: the action line has no room for them.
    More(Vec<Offer>),
    // What is typed.
    Type(Typed),
    Paste(String),
    /// The line that was typed is meant.
    Submit,
    // What is done.
    Do(Wish),
    /// Takes back what was last done here.
    Undo,
    /// The same, after it was asked about.
    UndoSurely,
    Redo,
    /// Hands an address to the browser.
    Browse(Opening),
    /// The same, though only the author of the guide vouches for it.
    Trust(Opening),
    Phone(Address),
    Copy(String),
    /// Shows a text whole, to be selected.
    ShowText(String),
    Save(Writing),
    Send(Sending),
    Language(Language),
    // What a page alone understands.
    OnSetup(setup::Intent),
    OnHome(home::Intent),
    OnGuide(guide::Intent),
    OnObjection(objection::Intent),
    OnLetter(letter::Intent),
    OnAccounts(accounts::Intent),
    OnSearch(search::Intent),
    OnSettings(settings::Intent),
    OnReport(report::Intent),
    OnPick(Pick),
    // What happens around the program.
    Resize(u16, u16),
    Day(Day),
    /// The window is in front again.
    Focus,
    Redraw,
    Suspend,
    Quit,
    /// Ends, saved or not.
    QuitAnyway,
}

/// What a list that is filtered understands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pick {
    /// Ticks this account, or no longer.
    Tick(crate::domain::record::account::AccountKey),
    /// What is ticked is meant.
    Tie,
}

/// An edit of a line of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typed {
    Char(char),
    Backspace,
    Delete,
    Left,
    Right,
    Home,
    End,
    /// Everything before the cursor goes.
    ClearBefore,
    /// The word before the cursor goes.
    ClearWord,
}

impl Intent {
    pub fn open(page: impl Into<Page>) -> Self {
        Self::Open(Box::new(page.into()))
    }

    pub fn instead(page: impl Into<Page>) -> Self {
        Self::Instead(Box::new(page.into()))
    }

    /// Closes the box it stands in, then does `self`.
    #[must_use]
    pub fn as_answer(self) -> Self {
        Self::Answer(Box::new(self))
    }
}
