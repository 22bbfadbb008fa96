//! What the guide looks like now.

use super::State;
use crate::domain::account::Account;
use crate::domain::act::{Change, Mark};
use crate::domain::address::Address;
use crate::domain::catalogue::{Entry, StepLine};
use crate::domain::dossier::Case;
use crate::domain::guide::{Guide, Link, Step};
use crate::domain::platform::Platform;
use crate::domain::progress::{StepState, step_state};
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

    /// The change that marks `step`.
    pub fn mark(&self, step: &Step, mark: Mark) -> Change {
        Change::Mark {
            account: self.account.key.clone(),
            guide: self.guide.id.clone(),
            step: step.id.clone(),
            mark,
            on: self.platform,
            revision: self.guide.revision,
        }
    }
}
