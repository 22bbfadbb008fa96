//! An objection: its time line, what it means now, what to do.

use crate::app::App;
use crate::app::effect::Effect;
use crate::domain::record::account::AccountKey;
use crate::domain::text::id::GuideId;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    pub account: AccountKey,
    pub guide: GuideId,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Intent {
    Next,
}

/// Carries out what only this page understands.
pub(in crate::app) fn apply(app: &mut App, intent: Intent) -> Vec<Effect> {
    drop((app, intent));
    Vec::new()
}

/// What a day is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dated {
    /// Something happened to the objection.
    Note(AccountKey, GuideId, crate::domain::record::status::Status),
    /// It was done before; whether the mail that accepts it was kept.
    Before(AccountKey, GuideId, bool),
    /// Something that was noted happened on another day.
    Correct(crate::domain::record::act::ActId),
    /// The company received it on another day than it was sent.
    Receipt(crate::domain::record::act::ActId),
}
