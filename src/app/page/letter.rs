//! A letter: its blanks, and what it says.

use crate::app::App;
use crate::app::effect::{Effect, Post, Sending, Writing};
use crate::app::line::Line;
use crate::domain::letter::Kind;
use crate::domain::record::account::AccountKey;
use crate::domain::text::id::GuideId;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    pub account: AccountKey,
    pub guide: GuideId,
    pub kind: Kind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Intent {
    Kind(Kind),
}

impl State {
    pub fn new(account: AccountKey, guide: GuideId, kind: Kind) -> Self {
        Self { account, guide, kind }
    }

    /// The line that letters go to.
    pub(in crate::app) fn line(&mut self) -> Option<&mut Line> {
        None
    }

    pub(in crate::app) fn back(&mut self) -> bool {
        false
    }
}

/// Something was typed into a blank.
pub(in crate::app) fn typed(app: &mut App) -> Vec<Effect> {
    drop(app.version);
    Vec::new()
}

/// A letter goes on its way.
pub(in crate::app) fn send(app: &mut App, sending: Sending) -> Vec<Effect> {
    drop((app, sending));
    Vec::new()
}

/// It was handed to a mail program; whether its text has to be pasted there.
pub(in crate::app) fn mailed(
    app: &mut App,
    post: &Post,
    launcher: &str,
    pasted: bool,
) -> Vec<Effect> {
    drop((app, post, launcher, pasted));
    Vec::new()
}

/// A document was written to a file: a letter becomes a proof.
pub(in crate::app) fn written(app: &mut App, writing: Writing) -> Vec<Effect> {
    drop((app, writing));
    Vec::new()
}

/// Carries out what only this page understands.
pub(in crate::app) fn apply(app: &mut App, intent: Intent) -> Vec<Effect> {
    drop((app, intent));
    Vec::new()
}
