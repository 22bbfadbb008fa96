//! What changed in the guide since the person did it.

use super::Scene;
use crate::domain::guide::{Change, Step};
use crate::domain::record::progress::StepState;
use crate::ui::data::Data;
use crate::ui::text::{Page, capital};
use crate::ui::theme::Tone;

/// Before the first step: what changed and on which steps, then what was done on steps that are no more.
pub(super) fn since(scene: &Scene<'_>, data: &Data, page: &mut Page) {
    let (strings, words) = (data.strings, &data.strings.trust);
    let told: Vec<(&Change, Vec<usize>)> =
        scene.guide.changes.iter().map(|it| (it, concerned(scene, it))).collect();
    let mut told = told.into_iter().filter(|(_, steps)| !steps.is_empty()).peekable();
    if told.peek().is_some() {
        page.heading(words.changed_since);
    }
    for (change, steps) in told {
        let (date, what) = (strings.source_date(change.on), change.what.get(data.language()));
        page.sign("!", Tone::Warn, &format!("{date}{} {what}", strings.colon));
        page.hang("  ", &strings.for_steps(&steps), Tone::Quiet);
    }
    let mut strays = scene.case.strays(scene.guide).peekable();
    if strays.peek().is_some() {
        page.heading(words.also_did);
    }
    for (step, marked) in strays {
        let mark = data.mark_in_words(marked.mark);
        page.hang("", &format!("{mark}{} {step}, {}", strings.colon, words.gone), Tone::Quiet);
    }
}

/// The numbers of the steps on which the person must look at `change`.
fn concerned(scene: &Scene<'_>, change: &Change) -> Vec<usize> {
    let steps = (1..).zip(&scene.steps);
    let steps = steps.filter(|(_, (step, ..))| scene.changes(step).contains(&change));
    steps.map(|(place, _)| place).collect()
}

/// On a step: what changed since, and how to say that it is still done.
pub(super) fn on_step(
    scene: &Scene<'_>,
    step: &Step,
    now: StepState,
    data: &Data,
    page: &mut Page,
) {
    let changes = scene.changes(step);
    for change in &changes {
        let when = capital(&data.strings.changed_on(change.on));
        page.sign("!", Tone::Warn, &when);
        page.hang("  ", change.what.get(data.language()), Tone::Plain);
    }
    if now == StepState::Changed {
        page.hang("  ", data.strings.trust.confirm, Tone::Quiet);
    }
    if !changes.is_empty() {
        page.gap();
    }
}
