//! The end of something: what was done, what it changes, what comes next.

use crate::app::App;
use crate::app::data::Data;
use crate::app::effect::Place;
use crate::app::layer::Page;
use crate::app::page::guide::{Scene, Stage};
use crate::domain::record::account::AccountKey;
use crate::domain::record::ending::{End, end};
use crate::domain::record::lanes::{Line, lanes};
use crate::domain::record::status::Status;
use crate::domain::text::id::GuideId;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    pub account: AccountKey,
    pub guide: GuideId,
    /// The answer was looked for, and has not come.
    pub waits: bool,
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

    /// What is next after this, across all accounts.
    pub fn next<'a>(&self, data: &'a Data) -> Option<Line<'a>> {
        let lanes = lanes(&data.catalogue, data.dossier(), data.survey(), data.today);
        let this = |line: &Line<'_>| {
            line.entry.id == self.guide && line.accounts.iter().any(|it| it.key == self.account)
        };
        lanes.now.into_iter().chain(lanes.ten).find(|line| !this(line))
    }

    /// The answer's step, where the answer comes while one still sits there: it is looked for once.
    pub fn answer(&self, data: &Data) -> Option<Place> {
        let scene = Scene::of(data, &self.account, &self.guide)?;
        let at_once = scene.guide.answer_after.as_ref()?.is_at_once();
        if self.waits || !at_once || scene.end() != Some(End::Sent) {
            return None;
        }
        let answers = |stage: &&Stage<'_>| {
            stage.step.moves.is_some_and(|status| status != Status::Sent) && stage.is_open()
        };
        let step = scene.stages().iter().find(answers)?.step.id.clone();
        Some(Place { guide: self.guide.clone(), step: Some(step) })
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
