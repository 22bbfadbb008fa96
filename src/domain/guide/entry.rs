//! The line of the index for a guide: what every screen needs of it without opening it.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::super::law::region::Regions;
use super::super::record::status::Status;
use super::super::text::id::{GuideId, StepId};
use super::super::text::language::Text;
use super::super::text::platform::Platform;
use super::user_guide::Own;
use super::{Age, Card, Checked, Confidence, Doer, Guide, Step, route};

/// What every screen needs of a step without opening its guide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepLine {
    /// Stable id.
    pub id: StepId,
    /// Former ids.
    pub was: Vec<StepId>,
    /// Its platforms; all when empty.
    pub on: Vec<Platform>,
    /// Where it changes the request.
    pub moves: Option<Status>,
    /// May be left out.
    pub optional: bool,
    /// The last revision that asks to look at it again.
    pub changed: u32,
}

/// What every screen needs of a guide without opening it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its id.
    pub id: GuideId,
    /// Its title.
    pub title: Text,
    /// Its revision.
    pub revision: u32,
    /// About how long it takes.
    pub minutes: u16,
    /// The routes it has.
    pub platforms: Vec<Platform>,
    /// How sure the sources are.
    pub confidence: Confidence,
    /// Why there are no steps, if there are none.
    pub card: Option<Card>,
    /// Who alone can carry it out, where that is not the holder of the account.
    pub by: Option<Doer>,
    /// Whether an objection is sent.
    pub request: bool,
    /// Whether it ends in a switch, so that it is asked how that reads.
    pub ends_in_switch: bool,
    /// Guides that one objection also answers.
    pub covers: Vec<GuideId>,
    /// Where it exists.
    pub regions: Regions,
    /// When and how it was last checked.
    pub checked: Checked,
    /// How old each of its routes is.
    ages: Vec<Age>,
    /// Its steps.
    pub steps: Vec<StepLine>,
    /// What is kept of its file, where it is one of the person's own.
    pub own: Option<Box<Own>>,
    /// Where its body stands among the packed guides: start and end.
    pub(super) body: (u32, u32),
}

impl Entry {
    /// The line of the index for `guide`.
    pub(super) fn of(guide: &Guide, body: (u32, u32)) -> Self {
        let changed = |step: &Step| {
            let changes = guide.changes_of(step, 0);
            changes.map(|change| change.revision).max().unwrap_or(0)
        };
        let steps = guide.steps.iter().map(|step| StepLine {
            id: step.id.clone(),
            was: step.was.clone(),
            on: step.on.clone(),
            moves: step.moves,
            optional: step.optional,
            changed: changed(step),
        });
        Self {
            id: guide.id.clone(),
            title: guide.title.clone(),
            revision: guide.revision,
            minutes: guide.minutes,
            platforms: guide.platforms.clone(),
            confidence: guide.confidence,
            card: guide.card,
            by: guide.by,
            request: guide.request,
            ends_in_switch: guide.ends_in_switch(),
            covers: guide.covers.clone(),
            regions: guide.regions.clone(),
            checked: guide.checked.clone(),
            ages: guide.platforms.iter().map(|platform| guide.age(*platform)).collect(),
            steps: steps.collect(),
            own: None,
            body,
        }
    }

    /// The steps of the route that serves `platform`.
    pub fn steps_on(&self, platform: Platform) -> impl Iterator<Item = &StepLine> {
        let route = route(&self.platforms, platform);
        self.steps.iter().filter(move |step| step.on.is_empty() || step.on.contains(&route))
    }

    /// How old the route is that serves `platform`.
    pub fn age(&self, platform: Platform) -> Age {
        let route = route(&self.platforms, platform);
        let place = self.platforms.iter().position(|own| *own == route);
        let age = place.and_then(|place| self.ages.get(place)).copied();
        age.unwrap_or_else(|| Age::of_check(&self.checked))
    }

    /// The line of the index for a guide of the person's own.
    pub fn of_own(guide: &Guide, file: PathBuf, faults: usize) -> Self {
        let titles: Vec<&Text> = guide.steps.iter().map(|step| &step.title).collect();
        let own = Own::new(file, &titles, faults);
        Self { own: Some(Box::new(own)), ..Self::of(guide, (0, 0)) }
    }

    /// Whether its file has mistakes: then it is there to be mended, not to be followed.
    pub fn is_faulty(&self) -> bool {
        self.own.as_ref().is_some_and(|own| own.faults > 0)
    }

    /// Whether all of it was read, if perhaps before its file had mistakes.
    pub(super) fn is_whole(&self) -> bool {
        self.own.as_ref().is_none_or(|own| own.faults == 0 || own.kept)
    }

    /// Its file has mistakes now; what it said before stays.
    pub(super) fn keep(&mut self, faults: usize) {
        if let Some(own) = &mut self.own {
            own.faults = faults;
            own.kept = true;
        }
    }

    /// Whose it is: the word in JSON.
    pub fn origin(&self) -> &'static str {
        if self.own.is_some() { "yours" } else { "ours" }
    }
}
