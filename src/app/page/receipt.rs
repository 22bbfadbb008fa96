//! The end of something: what was done, what it changes, what comes next.

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

/// A fact was noted: what is an end gets its receipt.
pub(in crate::app) fn after(
    app: &mut App,
    account: AccountKey,
    guide: GuideId,
    fact: &super::objection::Fact,
) {
    drop((app, account, guide, fact));
}
