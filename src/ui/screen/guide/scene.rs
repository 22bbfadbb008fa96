//! What the guide looks like now.

use super::State;
use crate::domain::guide::catalogue::{Entry, StepLine};
use crate::domain::guide::{Age, Change as Changed, Freshness, Guide, Link, Step};
use crate::domain::record::account::Account;
use crate::domain::record::act::{Change, Mark};
use crate::domain::record::dossier::{Case, Marked};
use crate::domain::record::progress::{StepState, step_state};
use crate::domain::text::address::Address;
use crate::domain::text::date::Day;
use crate::domain::text::id::StepId;
use crate::domain::text::platform::Platform;
use crate::ui::data::Data;

/// Everything the panes need, computed once per frame.
pub struct Scene<'a> {
    /// The account.
    pub account: Account,
    /// Its line of the index.
    pub entry: &'a Entry,
    /// The guide.
    pub guide: &'a Guide,
    /// What the account did with it.
    pub case: &'a Case,
    /// The platform that is followed.
    pub platform: Platform,
    /// The route that serves it.
    pub route: Platform,
    /// The steps of the route, with their line of the index and their state.
    pub steps: Vec<(&'a Step, &'a StepLine, StepState)>,
}

impl State {
    /// Everything the panes need.
    pub fn scene<'a>(&'a self, data: &'a Data) -> Option<Scene<'a>> {
        let account = data.account(&self.account)?;
        let entry = data.catalogue.entry(&self.guide.id)?;
        let case = data.dossier().case(&self.account, &self.guide.id);
        let platform = data.dossier().platform(&self.account, &self.guide.id, &entry.platforms);
        let route = self.guide.route(platform);
        let steps = self.guide.steps_on(platform).zip(entry.steps_on(platform));
        let steps = steps.map(|(step, line)| (step, line, step_state(line, case))).collect();
        Some(Scene { account, entry, guide: &self.guide, case, platform, route, steps })
    }

    /// The address that `o` opens: the next rung of the ladder, at most the last one.
    pub fn address(&self, scene: &Scene<'_>) -> Option<Address> {
        let (step, ..) = scene.current(self.selected)?;
        let ladder = scene.ladder(step);
        let rung = self.rung.min(ladder.len().saturating_sub(1));
        ladder.get(rung).map(|link| link.url.clone())
    }
}

impl<'a> Scene<'a> {
    /// The step under the cursor.
    pub fn current(&self, selected: usize) -> Option<(&'a Step, &'a StepLine, StepState)> {
        self.steps.get(selected.checked_sub(1)?).copied()
    }

    /// The addresses of the step, in the order in which to try them.
    pub fn ladder(&self, step: &'a Step) -> Vec<&'a Link> {
        step.ladder(self.route).collect()
    }

    /// What changed on `step` since the person did something with it.
    pub fn changes(&self, step: &Step) -> Vec<&'a Changed> {
        let marked = self.case.mark(&step.id, &step.was);
        let since = |marked: &Marked| self.guide.changes_of(step, marked.revision).collect();
        marked.map(since).unwrap_or_default()
    }

    /// The last change that asks to look at `step` again.
    pub fn changed_last(&self, step: &Step, now: StepState) -> Option<&'a Changed> {
        let changes = (now == StepState::Changed).then(|| self.changes(step));
        changes.into_iter().flatten().max_by_key(|change| change.revision)
    }

    /// How old the route is that is followed.
    pub fn age(&self) -> Age {
        self.entry.age(self.platform)
    }

    /// Whether the address that `step` tries first is past trusting, and there is something else to try.
    pub fn has_old_link(&self, step: &Step, today: Day) -> bool {
        let mut ladder = step.ladder(self.route);
        let first = ladder.next().map(|link| Freshness::of_seen(link.seen_on, today));
        first == Some(Freshness::Stale) && (ladder.next().is_some() || !step.stuck.is_empty())
    }

    /// The changes that mark `step`: what is taken back may stand under a former id.
    pub fn marks(&self, step: &Step, mark: Mark) -> Vec<Change> {
        let names = match mark {
            Mark::Todo => self.case.names(&step.id, &step.was),
            Mark::Done | Mark::Skip | Mark::Stuck => vec![&step.id],
        };
        let one = |step: &StepId| Change::Mark {
            account: self.account.key.clone(),
            guide: self.guide.id.clone(),
            step: step.clone(),
            mark,
            on: self.platform,
            revision: self.guide.revision,
        };
        names.into_iter().map(one).collect()
    }
}
