//! The set-up: three short pages; only the last one writes.

use crate::app::App;
use crate::app::data::Data;
use crate::app::effect::Effect;
use crate::app::line::Line;
use crate::words::Words;

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    /// 0 to 2.
    pub page: usize,
    pub filter: Line,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Intent {
    Next,
}

impl State {
    /// What the machine suggests, or what is there already.
    pub fn new(data: &Data, words: &'static dyn Words) -> Self {
        drop((data, words));
        Self::default()
    }

    pub(in crate::app) fn line(&mut self) -> Option<&mut Line> {
        (self.page == 1).then_some(&mut self.filter)
    }

    /// What there is already is ticked: it only adds.
    pub fn again(data: &Data, words: &'static dyn Words) -> Self {
        Self::new(data, words)
    }

    /// Esc clears the filter, then goes a page back.
    pub(in crate::app) fn back(&mut self) -> bool {
        false
    }
}

/// Carries out what only this page understands.
pub(in crate::app) fn apply(app: &mut App, intent: Intent) -> Vec<Effect> {
    drop((app, intent));
    Vec::new()
}
