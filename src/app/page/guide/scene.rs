//! A guide on an account as it stands: what the page tells of, and what it acts on.

use crate::app::data::Data;
use crate::domain::guide::catalogue::{Entry, StepLine};
use crate::domain::guide::{Card, Doer, Guide, Step};
use crate::domain::law::region::Presence;
use crate::domain::record::account::{Account, AccountKey};
use crate::domain::record::dossier::Case;
use crate::domain::record::ending::{End, end};
use crate::domain::record::progress::{Progress, StepState, step_state};
use crate::domain::record::status::Status;
use crate::domain::text::id::{GuideId, StepId};
use crate::domain::text::platform::Platform;

/// A guide on an account as it stands.
#[derive(Debug, Clone)]
pub struct Scene<'a> {
    pub entry: &'a Entry,
    pub account: Account,
    pub guide: Guide,
    pub case: &'a Case,
    pub progress: Progress,
    /// The route that is followed.
    pub route: Platform,
}

/// A step of the route: its line of the index, its text, and what was done with it.
#[derive(Debug, Clone, Copy)]
pub struct Stage<'a> {
    pub line: &'a StepLine,
    pub step: &'a Step,
    pub state: StepState,
}

/// Why there is nothing to follow here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closed {
    /// It has no steps, and says why.
    Card(Card),
    /// Its file has mistakes.
    Faulty,
    /// No source shows it where the person lives.
    Missing,
}

impl<'a> Scene<'a> {
    /// Nothing where there is no such account, or the guide is one of the person's own and was not read yet.
    pub fn of(data: &'a Data, account: &AccountKey, guide: &GuideId) -> Option<Self> {
        let entry = data.catalogue.entry(guide)?;
        let account = data.account(account)?;
        let guide = data.catalogue.guide(guide)?;
        let case = data.dossier().case(&account.key, &entry.id);
        let progress = data.progress(entry, &account);
        let route = guide.route(progress.platform);
        Some(Self { entry, account, guide, case, progress, route })
    }

    /// The steps of the route, in order.
    pub fn stages(&self) -> Vec<Stage<'_>> {
        let lines = self.entry.steps_on(self.route);
        let steps = self.guide.steps_on(self.route);
        let stage = |(line, step)| Stage { line, step, state: step_state(line, self.case) };
        lines.zip(steps).map(stage).collect()
    }

    /// Where this step stands on the route.
    pub fn place(&self, id: &StepId) -> Option<usize> {
        self.guide.steps_on(self.route).position(|step| step.is_called(id))
    }

    /// The step to go on with: the first required one that was passed over, else the first open one after what was
    /// done.
    pub fn first_open(&self) -> usize {
        let stages = self.stages();
        if self.case.is_untouched() {
            return 0;
        }
        let done = stages.iter().rposition(|stage| !stage.is_open()).map_or(0, |last| last + 1);
        let open = |stage: &Stage<'_>| stage.is_open() && !stage.step.optional;
        let passed_over = stages.iter().take(done).position(open);
        let after = || stages.iter().skip(done).position(Stage::is_open).map(|it| it + done);
        passed_over.or_else(after).or_else(|| stages.iter().position(Stage::is_open)).unwrap_or(0)
    }

    /// The next step after `place` that is open.
    pub fn open_after(&self, place: usize) -> Option<usize> {
        let stages = self.stages();
        let open = stages.iter().enumerate().skip(place + 1).find(|(_, stage)| stage.is_open());
        open.map(|(place, _)| place)
    }

    /// The last step that is not optional: before it counts as done, it is asked whether all of it is so. No guide
    /// ends by a key that is pressed without being read.
    pub fn last_required(&self) -> Option<usize> {
        self.stages().iter().rposition(|stage| !stage.step.optional)
    }

    /// The number of the step among those that count, and how many these are; nothing for one that does not.
    pub fn number(&self, place: usize) -> Option<(usize, usize)> {
        let stages = self.stages();
        let counted = stages.get(place)?.counts();
        let before = stages.iter().take(place + 1).filter(|stage| stage.counts()).count();
        let all = stages.iter().filter(|stage| stage.counts()).count();
        counted.then_some((before, all))
    }

    /// Whether the present request was sent.
    pub fn was_sent(&self) -> bool {
        let request = self.case.request.as_ref();
        request.is_some_and(|request| request.has_reached(Status::Sent).is_some())
    }

    /// Whether an administrator has to carry it out.
    pub fn is_for_administrators(&self) -> bool {
        self.guide.by == Some(Doer::Administrator)
    }

    /// Why there is nothing to follow here, if so.
    pub fn closed(&self) -> Option<Closed> {
        if let Some(card) = self.guide.card {
            return Some(Closed::Card(card));
        }
        if self.progress.faulty {
            return Some(Closed::Faulty);
        }
        let missing = self.progress.presence == Presence::Missing && self.case.is_untouched();
        missing.then_some(Closed::Missing)
    }

    /// How it ended, if it did.
    pub fn end(&self) -> Option<End> {
        end(&self.progress, self.entry, self.case)
    }
}

impl Stage<'_> {
    /// Neither done nor left out.
    pub fn is_open(&self) -> bool {
        !matches!(self.state, StepState::Done | StepState::Skipped)
    }

    /// Whether it is among those that are counted.
    pub fn counts(&self) -> bool {
        !self.step.optional && self.state != StepState::Skipped
    }
}
