//! The accounts: nicknames, countries, and which are tied to which.

use crate::app::App;
use crate::app::effect::Effect;
use crate::domain::record::account::AccountKey;

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    pub shown: Option<AccountKey>,
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
