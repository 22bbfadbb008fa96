//! The pages: what each knows of itself, and the intents that only it understands.

pub mod accounts;
pub mod acts;
pub mod dates;
pub mod guide;
pub mod help;
pub mod home;
pub mod letter;
pub mod objection;
pub mod receipt;
pub mod report;
pub mod search;
pub mod settings;
pub mod setup;
pub mod sources;

use super::App;
use super::effect::Effect;
use super::layer::Page;
use super::line::Line;
use crate::app::data::Data;

impl Page {
    /// Whether what it shows is still there: an account can go under it.
    pub fn is_alive(&self, data: &Data) -> bool {
        let (account, guide) = match self {
            Self::Guide(it) => (&it.account, Some(&it.guide)),
            Self::Home(home::State { account: Some(account), .. }) => (account, None),
            Self::Receipt(it) => return it.is_alive(data),
            Self::Objection(it) => (&it.account, None),
            Self::Letter(it) => (&it.account, None),
            Self::Sources(it) => (&it.account, None),
            Self::Report(it) => (&it.account, None),
            _ => return true,
        };
        data.account(account).is_some() && guide.is_none_or(|id| data.catalogue.entry(id).is_some())
    }

    /// The line that letters go to.
    pub(in crate::app) fn line(&mut self) -> Option<&mut Line> {
        match self {
            Self::Ask(ask) => Some(&mut ask.line),
            Self::Pick(pick) => Some(&mut pick.filter),
            Self::Setup(it) => it.line(),
            Self::Search(it) => Some(&mut it.line),
            Self::Letter(it) => it.line(),
            _ => None,
        }
    }

    /// What Esc clears before it closes the page: a filter that was typed.
    pub(in crate::app) fn clear(&mut self) -> bool {
        match self {
            Self::Pick(pick) if !pick.filter.is_empty() => {
                pick.filter.clear();
                true
            }
            Self::Letter(it) => it.back(),
            _ => false,
        }
    }
}

/// A page or a box was put on top.
pub(in crate::app) fn arrived(app: &mut App) {
    match app.top().map(|top| &top.page) {
        Some(Page::Guide(_)) => guide::arrived(app),
        Some(Page::Letter(_)) => letter::arrived(app),
        _ => {}
    }
}

/// The cursor stands on another row.
pub(in crate::app) fn moved(app: &mut App) {
    if let Some(Page::Letter(_)) = app.top().map(|top| &top.page) {
        letter::moved(app);
    }
}

/// Something was typed.
pub(in crate::app) fn typed(app: &mut App) -> Vec<Effect> {
    match app.top().map(|top| &top.page) {
        Some(Page::Search(_)) => search::typed(app),
        Some(Page::Letter(_)) => letter::typed(app),
        _ => Vec::new(),
    }
}
