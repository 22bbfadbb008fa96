//! Search: guides, steps, accounts, actions, words of menus, claims, numbers.

use std::sync::Arc;

use crate::app::App;
use crate::app::effect::{Effect, Place};
use crate::app::layer::{Ask, Page, Purpose};
use crate::app::line::Line;
use crate::app::page::guide;
use crate::app::search::Index;
use crate::app::view::Offer;
use crate::app::wish::Wish;
use crate::domain::record::account::AccountKey;
use crate::domain::text::id::GuideId;

#[derive(Debug, Clone, Default)]
pub struct State {
    pub line: Line,
    /// What can be done where search was opened.
    pub offers: Vec<Offer>,
    /// What can be found: made when the first letter is typed.
    pub index: Option<Arc<Index>>,
}

impl PartialEq for State {
    fn eq(&self, other: &Self) -> bool {
        self.line == other.line && self.offers == other.offers
    }
}

impl Eq for State {}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Intent {
    /// Opens what was found on this account; one that does not use its service yet uses it then.
    On(AccountKey, Place),
    /// Opens it on a new account, whose name is asked for.
    Add(Place),
    /// Shows a guide to be read, without an account.
    Read(GuideId),
}

/// Something was typed.
pub(in crate::app) fn typed(app: &mut App) -> Vec<Effect> {
    let known = |state: &State| state.index.as_ref().is_some_and(|index| index.is_of(app));
    let Some(Page::Search(state)) = app.top().map(|top| &top.page) else { return Vec::new() };
    if !known(state) {
        let index = Arc::new(Index::of(app));
        if let Some(Page::Search(state)) = app.top_mut().map(|top| &mut top.page) {
            state.index = Some(index);
        }
    }
    Vec::new()
}

/// Carries out what only this page understands.
pub(in crate::app) fn apply(app: &mut App, intent: Intent) -> Vec<Effect> {
    match intent {
        Intent::On(account, place) => {
            let holder = app.data.account(&account);
            let entry = app.data.catalogue.entry(&place.guide);
            let has = |(holder, entry)| app.data.catalogue.is_for(entry, holder);
            let mut effects = Vec::new();
            if !holder.as_ref().zip(entry).is_some_and(has) {
                let wish = Wish::Use(account.clone(), place.guide.service.clone(), true);
                effects.extend(crate::app::apply::wish::carry_out(app, wish));
            }
            effects.extend(guide::open(app, account, &place));
            effects
        }
        Intent::Add(place) => {
            let service = place.guide.service.clone();
            let purpose = Purpose::NewAccount(service, Some(Box::new(place)));
            app.open(Ask::new(app.words.accounts_new_name(), "", purpose));
            Vec::new()
        }
        Intent::Read(id) => guide::apply(app, guide::Intent::Read(id)),
    }
}
