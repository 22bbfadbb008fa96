//! Home: what to do, who is awaited, what stands.

use crate::app::App;
use crate::app::effect::Effect;

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    pub all: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Intent {
    ShowAll,
}

/// Carries out what only this page understands.
pub(in crate::app) fn apply(app: &mut App, intent: Intent) -> Vec<Effect> {
    drop((app, intent));
    Vec::new()
}
