//! What others may refer to in a guide: its sources, platforms and steps, present and past.

use super::page::{Page, quote};
use super::problem::Span;
use super::rule::Rule;
use crate::domain::guide::Guide;
use crate::domain::text::id::{GuideId, StepId};
use crate::domain::text::platform::Platform;

/// What others may refer to in a guide.
pub(super) struct Outline {
    pub(super) id: GuideId,
    /// Whether all of it is known: nothing is called absent that may only have been unreadable.
    pub(super) sure: bool,
    pub(super) request: bool,
    pub(super) sources: Vec<Box<str>>,
    pub(super) platforms: Vec<Platform>,
    /// The steps: their ids, their platforms, and where the id stands.
    pub(super) steps: Vec<(StepId, Vec<Platform>, Span)>,
    /// Former ids and ids of steps that are gone, and where they stand.
    pub(super) past: Vec<(StepId, Span)>,
}

impl Outline {
    /// The outline of a guide whose steps are still to be read.
    pub(super) fn of(guide: &Guide, sure: bool) -> Self {
        Self {
            id: guide.id.clone(),
            sure,
            request: guide.request,
            sources: guide.sources.iter().map(|source| source.key.clone()).collect(),
            platforms: guide.platforms.clone(),
            steps: Vec::new(),
            past: Vec::new(),
        }
    }

    /// Remembers an id that was released and names no step any more.
    pub(super) fn past(&mut self, id: StepId, span: Span) {
        self.past.push((id, span));
    }

    /// Whether a step of this id is there.
    pub(super) fn has_step(&self, id: &StepId) -> bool {
        self.steps.iter().any(|(step, _, _)| step == id)
    }

    /// Whether a step of this id is there, or was.
    pub(super) fn knows_step(&self, id: &StepId) -> bool {
        self.has_step(id) || self.past.iter().any(|(past, _)| past == id)
    }

    /// Whether a step is on the route of `platform`.
    pub(super) fn has_step_on(&self, platform: Platform) -> bool {
        let mut steps = self.steps.iter();
        steps.any(|(_, on, _)| on.is_empty() || on.contains(&platform))
    }

    /// Looks for ids that stand twice. Steps of different routes may share one, and its tick.
    pub(super) fn check_ids(&self, page: &mut Page<'_>) {
        for (place, (id, on, span)) in self.steps.iter().enumerate() {
            let mut earlier = self.steps.iter().take(place).filter(|(other, _, _)| other == id);
            if earlier.any(|(_, other, _)| overlap(on, other)) {
                let message = format!("two steps of one route are called {}", quote(id.as_str()));
                let remedy = "give one of them another id; steps of different platforms (`on`) may share one";
                page.note(Rule::DuplicateId, span.clone(), message, remedy);
            }
        }
        for (place, (id, span)) in self.past.iter().enumerate() {
            let twice = self.past.iter().take(place).any(|(other, _)| other == id);
            if twice || self.has_step(id) {
                let also = if twice { "twice a former id" } else { "a step and a former id" };
                let message = format!("{} is {also}", quote(id.as_str()));
                page.note(
                    Rule::DuplicateId,
                    span.clone(),
                    message,
                    "take it out here, or rename the other",
                );
            }
        }
    }
}

/// Whether two steps are on one route.
fn overlap(a: &[Platform], b: &[Platform]) -> bool {
    a.is_empty() || b.is_empty() || a.iter().any(|platform| b.contains(platform))
}
