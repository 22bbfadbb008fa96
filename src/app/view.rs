//! What is shown: told once after each change, then printed on cells or lines as often as need be.

use super::doc::Doc;
use super::intent::Intent;
use super::keymap::Action;

/// What is shown now: a page, and what lies over it.
#[derive(Debug, Clone, Default)]
pub struct Shown {
    pub page: View,
    pub over: Option<View>,
}

impl Shown {
    /// The one that keys go to.
    pub fn top(&self) -> &View {
        self.over.as_ref().unwrap_or(&self.page)
    }
}

/// A page or a box, with everything that can be done on it.
#[derive(Debug, Clone, Default)]
pub struct View {
    /// `Facebook · club › Refuse AI training`.
    pub title: String,
    /// What stands at the right of the title, in wordings from long to short.
    pub aside: Vec<String>,
    /// What stands above everything: the meters of home.
    pub head: Doc,
    /// What the cursor walks on, or what is read.
    pub main: Pane,
    /// What stands beside it.
    pub side: Option<Pane>,
    /// What stands under the panes without a frame, so that it can be selected whole: the address of a step.
    pub foot: Doc,
    /// Addresses here are no links: only the author of the guide vouches for them, and nobody has said yes to that.
    pub unlinked: bool,
    pub shape: Shape,
    /// What can be done, the sensible thing first: the action line. Never empty.
    pub offers: Vec<Offer>,
    /// What else can be done here and everywhere: listed under "More".
    pub more: Vec<Offer>,
    /// What is typed goes into a line of this.
    pub typing: Typing,
    /// What was typed so far.
    pub typed: String,
    /// What Esc does.
    pub esc: Intent,
    /// Where the cursor, the highlight and the reader are.
    pub at: At,
}

#[derive(Debug, Clone, Default)]
pub struct Pane {
    pub title: String,
    pub aside: String,
    pub doc: Doc,
}

impl Pane {
    pub fn new(title: impl Into<String>, doc: Doc) -> Self {
        Self { title: title.into(), aside: String::new(), doc }
    }
}

/// How the panes of a view stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Shape {
    /// One column, to read or to choose from.
    #[default]
    Single,
    /// A list, and what is under its cursor beside it; without the latter where it is narrow.
    Detail,
    /// What to do, and beside it (above it, where it is narrow) the list the cursor walks.
    Checklist,
    /// Fields, and what they make beside or below them.
    Form,
    /// A box over the page.
    Over,
    /// The whole screen, without a frame.
    Bare,
}

/// Where typed letters go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Typing {
    /// They are keys.
    #[default]
    Keys,
    /// Into a line.
    Line,
    /// Into the filter of a list; Space chooses.
    Filter,
}

/// Something that can be done here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Its key in the keymap, if it has one.
    pub action: Option<Action>,
    pub label: String,
    pub intent: Intent,
}

impl Offer {
    pub fn new(action: Action, label: impl Into<String>, intent: Intent) -> Self {
        Self { action: Some(action), label: label.into(), intent }
    }

    /// Something without a key of its own.
    pub fn plain(label: impl Into<String>, intent: Intent) -> Self {
        Self { action: None, label: label.into(), intent }
    }
}

/// Where the cursor, the highlight and the reader are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct At {
    /// Which row.
    pub cursor: usize,
    /// Which offer of the action line.
    pub offer: usize,
    /// How far what is read is scrolled, in lines.
    pub scroll: usize,
}

impl View {
    /// What Enter does.
    pub fn enter(&self) -> Intent {
        if self.at.offer >= self.offers.len() && !self.more.is_empty() {
            return Intent::More(self.more.clone());
        }
        let last = self.offers.len().saturating_sub(1);
        self.offers.get(self.at.offer.min(last)).map_or(Intent::Stay, |offer| offer.intent.clone())
    }

    /// What the key of `action` does here.
    pub fn offer(&self, action: Action) -> Option<&Offer> {
        self.offers.iter().chain(&self.more).find(|offer| offer.action == Some(action))
    }
}
