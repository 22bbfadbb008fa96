//! Home: what to do, who is awaited, what stands.

use crate::app::App;
use crate::app::effect::Effect;
use crate::app::layer::Page;
use crate::domain::record::account::AccountKey;

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    /// What is shown whole; the others are cut to what can be taken in at a glance.
    pub open: Option<Lane>,
    /// Everything that can be done on this account, in the place of all lanes.
    pub account: Option<AccountKey>,
}

impl State {
    /// Everything that can be done on an account.
    pub fn of(account: AccountKey) -> Self {
        Self { open: None, account: Some(account) }
    }
}

/// What can be shown whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lane {
    Now,
    Ten,
    Waiting,
    Further,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Intent {
    Open(Lane),
    Close,
}

/// Carries out what only this page understands.
pub(in crate::app) fn apply(app: &mut App, intent: Intent) -> Vec<Effect> {
    if let Some(Page::Home(state)) = app.top_mut().map(|top| &mut top.page) {
        state.open = match intent {
            Intent::Open(lane) => Some(lane),
            Intent::Close => None,
        };
    }
    Vec::new()
}
