//! A guide on an account: the checklist, and one thing to do at a time.

use crate::app::App;
use crate::app::effect::{Effect, Opening, Place};
use crate::domain::guide::catalogue::Catalogue;
use crate::domain::guide::user_guides::Opened;
use crate::domain::record::account::AccountKey;
use crate::domain::text::id::{GuideId, StepId};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    pub account: AccountKey,
    pub guide: GuideId,
    /// The address of this step was used: the next sensible thing is to say that it is done.
    pub used: Option<StepId>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Intent {
    /// Opens a guide, or a step of it, on an account.
    Open(AccountKey, Place),
}

impl State {
    pub fn new(account: AccountKey, guide: GuideId) -> Self {
        Self { account, guide, used: None }
    }

    /// What Esc closes before it leaves the guide; whether there was something.
    pub(in crate::app) fn back(&mut self) -> bool {
        false
    }
}

/// Opens a guide on an account; one of the person's own is read first.
pub(in crate::app) fn open(app: &mut App, account: AccountKey, place: &Place) -> Vec<Effect> {
    if app.data.is_own(&place.guide) && app.data.catalogue.guide(&place.guide).is_none() {
        return vec![Effect::Read(Some(account), place.clone())];
    }
    app.opened.retain(|(_, guide)| *guide != place.guide);
    app.opened.insert(0, (account.clone(), place.guide.clone()));
    app.open(State::new(account, place.guide.clone()));
    Vec::new()
}

/// An address was handed to the browser.
pub(in crate::app) fn opened(app: &mut App, opening: &Opening) {
    if let Some(crate::app::layer::Page::Guide(state)) = app.top_mut().map(|top| &mut top.page)
        && state.guide == opening.guide
    {
        state.used.clone_from(&opening.step);
    }
}

/// The cursor stands on another step.
pub(in crate::app) fn moved(app: &mut App) {
    drop(app.version);
}

/// All guides were read again, and those whole that are needed.
pub(in crate::app) fn reread(app: &mut App, catalogue: Catalogue, opened: Vec<Opened>) {
    let mut catalogue = catalogue;
    for it in opened {
        catalogue.take(it);
    }
    app.data.catalogue = catalogue.into();
    app.data.changed();
}

/// A guide of the person's own was read: it is opened on this account, or shown to be read.
pub(in crate::app) fn read(
    app: &mut App,
    account: Option<AccountKey>,
    place: &Place,
    opened: Opened,
) {
    std::sync::Arc::make_mut(&mut app.data.catalogue).take(opened);
    app.data.changed();
    if let Some(account) = account {
        drop(open(app, account, place));
    }
}

/// Carries out what only this page understands.
pub(in crate::app) fn apply(app: &mut App, intent: Intent) -> Vec<Effect> {
    match intent {
        Intent::Open(account, place) => open(app, account, &place),
    }
}
