//! The end of something: what was done, what it changes, what comes next.

use crate::app::App;
use crate::app::data::Data;
use crate::app::effect::{Effect, Place};
use crate::app::layer::Page;
use crate::app::page::guide::{self, Scene};
use crate::domain::record::account::AccountKey;
use crate::domain::record::agenda::{Next, Why};
use crate::domain::record::ending::{End, end};
use crate::domain::record::status::Status;
use crate::domain::text::id::GuideId;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    pub account: AccountKey,
    pub guide: GuideId,
    /// The answer was looked for, and has not come.
    pub waits: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Intent {
    /// On: to the answer where it comes at once, else to the next thing of all accounts.
    Next,
}

impl State {
    pub fn new(account: AccountKey, guide: GuideId) -> Self {
        Self { account, guide, waits: false }
    }

    /// How it ended. What was taken back did not.
    pub fn end(&self, data: &Data) -> Option<End> {
        let entry = data.catalogue.entry(&self.guide)?;
        let account = data.account(&self.account)?;
        let case = data.dossier().case(&self.account, &self.guide);
        end(&data.progress(entry, &account), entry, case)
    }

    pub(in crate::app) fn is_alive(&self, data: &Data) -> bool {
        self.end(data).is_some()
    }
}

/// The receipt of the guide on top; `waits`: the answer was looked for, and has not come.
pub(in crate::app) fn open(app: &mut App, waits: bool) {
    let Some(Page::Guide(state)) = app.top().map(|top| &top.page) else { return };
    let receipt = State { waits, ..State::new(state.account.clone(), state.guide.clone()) };
    if receipt.is_alive(&app.data) {
        app.open(receipt);
    }
}

/// What is next after this, across all accounts: what waits for somebody else is not for the person to do.
pub fn next<'a>(state: &State, data: &'a Data) -> Option<Next<'a>> {
    let this = |next: &Next<'_>| next.account.key == state.account && next.entry.id == state.guide;
    let agenda = data.agenda().into_iter();
    agenda.filter(|next| next.why != Why::Answer).find(|next| !this(next))
}

/// The answer's step, where the answer comes while one still sits there.
pub fn answer_step(state: &State, data: &Data) -> Option<Place> {
    let scene = Scene::of(data, &state.account, &state.guide)?;
    if state.waits
        || scene.end() != Some(End::Sent)
        || !scene.guide.answer_after.as_ref()?.is_at_once()
    {
        return None;
    }
    let stages = scene.stages();
    let answers = |stage: &&guide::Stage<'_>| {
        matches!(stage.step.moves, Some(status) if status != Status::Sent) && stage.is_open()
    };
    let step = stages.iter().find(answers)?.step.id.clone();
    Some(Place { guide: state.guide.clone(), step: Some(step) })
}

/// Carries out what only this page understands.
pub(in crate::app) fn apply(app: &mut App, intent: Intent) -> Vec<Effect> {
    let Some(Page::Receipt(state)) = app.top().map(|top| &top.page) else { return Vec::new() };
    let state = state.clone();
    let Intent::Next = intent;
    // The mail may be there already: it is looked for once.
    let place = answer_step(&state, &app.data);
    let next = match place {
        Some(place) => Some((state.account, place)),
        None => next(&state, &app.data).map(|next| {
            let place = Place { guide: next.entry.id.clone(), step: None };
            (next.account.key.clone(), place)
        }),
    };
    let mut effects = crate::app::apply::carry_out(app, crate::app::intent::Intent::Home);
    if let Some((account, place)) = next {
        effects.extend(guide::open(app, account, &place));
    }
    effects
}

/// A fact was noted: what is an end gets its receipt.
pub(in crate::app) fn after(
    app: &mut App,
    account: AccountKey,
    guide: GuideId,
    fact: &super::objection::Fact,
) {
    drop((app, account, guide, fact));
}
