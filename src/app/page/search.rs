//! Search: guides, steps, accounts, actions, words of menus, claims, numbers.

use crate::app::App;
use crate::app::effect::Effect;
use crate::app::line::Line;

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    pub line: Line,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Intent {
    Look(String),
}

/// Something was typed.
pub(in crate::app) fn typed(app: &mut App) -> Vec<Effect> {
    drop(app.version);
    Vec::new()
}

/// Carries out what only this page understands.
pub(in crate::app) fn apply(app: &mut App, intent: Intent) -> Vec<Effect> {
    drop((app, intent));
    Vec::new()
}
