//! A report that a step is wrong.

use crate::app::App;
use crate::app::effect::Effect;
use crate::domain::guide::finding::Finding;
use crate::domain::record::account::AccountKey;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    pub account: AccountKey,
    pub finding: Finding,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Intent {
    /// Asks what was seen instead.
    AskSeen,
}

/// What was seen instead was typed.
pub(in crate::app) fn seen(app: &mut App, typed: String) {
    drop((app, typed));
}

/// Carries out what only this page understands.
pub(in crate::app) fn apply(app: &mut App, intent: Intent) -> Vec<Effect> {
    drop((app, intent));
    Vec::new()
}
