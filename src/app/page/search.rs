//! Search: guides, steps, accounts, actions, words of menus, claims, numbers.

use crate::app::App;
use crate::app::effect::Effect;


#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    pub line: String,
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
