//! "Not what I see": what one sees instead, one thing to try after the other, then post and the authority.

use super::{Inside, Scene, State, close, top};
use crate::app::App;
use crate::app::effect::Effect;
use crate::app::page::objection;
use crate::app::wish::Wish;
use crate::domain::guide::ladder::{Symptom, symptoms};
use crate::domain::law::region::Presence;
use crate::domain::record::act::Mark;
use crate::domain::record::progress::StepState;

/// What was tried on a step that does not work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ladder {
    /// Where the step stands on the route.
    pub place: usize,
    /// What was tried and did not help: places among the symptoms.
    pub tried: Vec<usize>,
    /// What is tried now; nothing: the person says what they see.
    pub now: Option<Rung>,
    /// Its address was used.
    pub used: bool,
    /// The person sees nothing of what is listed: everything else is tried in order.
    pub walks: bool,
}

/// Something to try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rung {
    /// What answers this symptom.
    Symptom(usize),
    /// To write, by post or mail.
    Post,
    /// To turn to the authority.
    Authority,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Intent {
    /// Asks what is seen instead.
    Open,
    /// This is seen.
    Sees(usize),
    /// Nothing of what is listed is.
    Nothing,
    /// What was tried helped.
    Worked,
    /// It did not.
    DidNot,
}

impl Ladder {
    /// The symptoms that are listed: none that follows on another, none that was tried.
    pub fn listed<'s, 'g>(
        &'s self,
        symptoms: &'s [Symptom<'g>],
    ) -> impl Iterator<Item = (usize, &'s Symptom<'g>)> {
        let listed = |(place, symptom): &(usize, &Symptom<'_>)| {
            symptom.after.is_none() && !self.tried.contains(place)
        };
        symptoms.iter().enumerate().filter(listed)
    }

    /// What comes after what did not help; nothing: the list again, or the end.
    fn after(&self, now: Rung, symptoms: &[Symptom<'_>], goes_on: bool) -> Option<Rung> {
        let open = |place: &usize| !self.tried.contains(place);
        let left = || (0..symptoms.len()).find(open);
        let next = match now {
            Rung::Symptom(place) => {
                let follows = symptoms.iter().position(|it| it.after == Some(place));
                let follows = follows.filter(open);
                follows.or_else(|| self.walks.then(left).flatten()).map(Rung::Symptom)
            }
            Rung::Post => return Some(Rung::Authority),
            Rung::Authority => return None,
        };
        let listed = self.listed(symptoms).next().is_some() && !self.walks;
        next.or_else(|| (goes_on && !listed).then_some(Rung::Post))
    }
}

/// Whether post and the authority are left once all else was tried.
fn goes_on(scene: &Scene<'_>) -> bool {
    scene.guide.request && scene.progress.presence != Presence::Missing
}

pub(super) fn apply(app: &mut App, intent: Intent) -> Vec<Effect> {
    let Some((state, at)) = top(app) else { return Vec::new() };
    let (state, cursor) = (state.clone(), at.cursor);
    let Some(scene) = Scene::of(&app.data, &state.account, &state.guide) else {
        return Vec::new();
    };
    let mut ladder = match &state.inside {
        Some(Inside::Ladder(ladder)) => ladder.clone(),
        _ => Ladder { place: cursor, tried: Vec::new(), now: None, used: false, walks: false },
    };
    let stages = scene.stages();
    let Some(stage) = stages.get(ladder.place) else { return Vec::new() };
    let all = symptoms(stage.step, scene.route);
    ladder.used = false;
    match intent {
        Intent::Open => {}
        Intent::Sees(place) => {
            // What they did is noted with the objection, not tried.
            if let Some(status) = all.get(place).and_then(|symptom| symptom.event) {
                let State { account, guide, .. } = state.clone();
                close(app);
                app.open(objection::State::new(account.clone(), guide.clone()));
                let ask = objection::Intent::AskWhether(account, guide, status);
                return objection::apply(app, ask);
            }
            ladder.now = Some(Rung::Symptom(place));
        }
        Intent::Nothing => {
            ladder.walks = true;
            let left = (0..all.len()).find(|place| !ladder.tried.contains(place));
            let rung = left.map(Rung::Symptom);
            ladder.now = rung.or_else(|| goes_on(&scene).then_some(Rung::Post));
            if ladder.now.is_none() {
                return stuck(app, &state, &ladder);
            }
        }
        Intent::Worked => return worked(app, &state, &ladder),
        Intent::DidNot => {
            let Some(now) = ladder.now else { return Vec::new() };
            if let Rung::Symptom(place) = now {
                ladder.tried.push(place);
            }
            ladder.now = ladder.after(now, &all, goes_on(&scene));
            let more = ladder.listed(&all).next().is_some() && !ladder.walks;
            if ladder.now.is_none() && !more {
                return stuck(app, &state, &ladder);
            }
        }
    }
    show(app, ladder);
    Vec::new()
}

fn show(app: &mut App, ladder: Ladder) {
    if let Some((state, at)) = top(app) {
        state.inside = Some(Inside::Ladder(ladder));
        at.cursor = 0;
        at.offer = 0;
        at.scroll = 0;
    }
}

/// The step works after all: it is not done for that.
fn worked(app: &mut App, state: &State, ladder: &Ladder) -> Vec<Effect> {
    let was_used = matches!(&state.inside, Some(Inside::Ladder(it)) if it.used);
    close(app);
    let Some(scene) = Scene::of(&app.data, &state.account, &state.guide) else {
        return Vec::new();
    };
    let stages = scene.stages();
    let Some(stage) = stages.get(ladder.place) else { return Vec::new() };
    let (step, was_stuck) = (stage.step.id.clone(), stage.state == StepState::Stuck);
    app.say(app.words.ladder_back_at_step());
    if was_used && let Some((state, _)) = top(app) {
        state.used = Some(step.clone());
    }
    if !was_stuck {
        return Vec::new();
    }
    let wish = Wish::Mark(state.account.clone(), state.guide.clone(), step, Mark::Todo);
    crate::app::apply::wish::carry_out(app, wish)
}

/// Everything was tried: only now it is noted that the step does not work.
fn stuck(app: &mut App, state: &State, ladder: &Ladder) -> Vec<Effect> {
    close(app);
    let Some(scene) = Scene::of(&app.data, &state.account, &state.guide) else {
        return Vec::new();
    };
    let step = scene.stages().get(ladder.place).map(|stage| stage.step.id.clone());
    let Some(step) = step else { return Vec::new() };
    let key = crate::app::keymap::shown(crate::app::keymap::Action::Report, app.words);
    app.say(app.words.ladder_stuck(&key));
    let wish = Wish::Mark(state.account.clone(), state.guide.clone(), step, Mark::Stuck);
    crate::app::apply::wish::carry_out(app, wish)
}
