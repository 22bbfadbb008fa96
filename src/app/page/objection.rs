//! An objection: its time line, what it means now, what to do.

use crate::app::App;
use crate::app::effect::Effect;
use crate::domain::ops::{Facts, Refusal};
use crate::domain::record::account::AccountKey;
use crate::domain::record::act::{ActId, Change};
use crate::domain::record::status::Status;
use crate::domain::text::id::GuideId;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    pub account: AccountKey,
    pub guide: GuideId,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Intent {
    /// Asks on which day it was.
    AskDay(Dated),
}

/// Something that is noted of an objection, or corrected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    Strike(ActId),
}

/// What a day is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dated {
    /// Something happened to the objection.
    Note(AccountKey, GuideId, Status),
    /// It was done before; whether the mail that accepts it was kept.
    Before(AccountKey, GuideId, bool),
    /// Something that was noted happened on another day.
    Correct(ActId),
    /// The company received it on another day than it was sent.
    Receipt(ActId),
}

impl State {
    pub fn new(account: AccountKey, guide: GuideId) -> Self {
        Self { account, guide }
    }
}

/// The operation of a fact.
pub(in crate::app) fn operation(facts: &Facts<'_>, fact: &Fact) -> Result<Vec<Change>, Refusal> {
    drop((facts, fact));
    Ok(Vec::new())
}

/// A fact was noted: where it leads.
pub(in crate::app) fn noted(app: &mut App, fact: &Fact) {
    drop((app, fact));
}

/// A day was typed for it.
pub(in crate::app) fn dated(app: &mut App, dated: Dated, typed: &str) -> Vec<Effect> {
    drop((app, dated, typed));
    Vec::new()
}

/// Other words were typed for something that was noted.
pub(in crate::app) fn reworded(app: &mut App, act: ActId, typed: String) -> Vec<Effect> {
    drop((app, act, typed));
    Vec::new()
}

/// Carries out what only this page understands.
pub(in crate::app) fn apply(app: &mut App, intent: Intent) -> Vec<Effect> {
    drop((app, intent));
    Vec::new()
}
