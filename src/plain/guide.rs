//! The guide: its introduction, then its steps with their states.

use crate::ui::data::Data;
use crate::ui::keymap::{Action, shown};
use crate::ui::overlay::Item;
use crate::ui::screen::guide::{self, Scene, State};

use super::voice::{UNWRAPPED, spoken};
use super::words::words;
use super::{Turn, step, way};

pub(super) fn describe(state: &State, data: &Data) -> Turn {
    let Some(scene) = state.scene(data) else {
        return Turn::at("guide", words(data.language()).choice);
    };
    match state.place() {
        (0, true) => introduction(state, data),
        (_, true) => step::describe(state, &scene, data),
        (selected, false) => list(state, &scene, selected, data),
    }
}

/// Which guide, on which account.
fn name(state: &State) -> String {
    format!("{} {}", state.guide.id, state.account.as_str())
}

fn list(state: &State, scene: &Scene<'_>, selected: usize, data: &Data) -> Turn {
    let (strings, own) = (data.strings, words(data.language()));
    let mut turn = Turn::at(format!("guide {}", name(state)), own.choice);
    let (title, age) = guide::title(state, data);
    turn.head(spoken(&title));
    turn.head(age.first().map(|it| spoken(it)).unwrap_or_default());
    // It is told before anything is done; later it is there for whoever asks.
    if scene.steps.is_empty() || (selected == 0 && scene.case.is_untouched()) {
        turn.read(&state.introduction(data, UNWRAPPED));
    } else {
        turn.read(&state.since(scene, data, UNWRAPPED));
    }
    turn.gap();
    if !scene.steps.is_empty() {
        let progress = data.progress(scene.entry, &scene.account);
        let (done, of, total) = (progress.done, own.of, progress.total);
        turn.say(format!("{}{} {done} {of} {total}.", own.steps_done, strings.colon));
    }
    for (place, (step, line, now)) in (1..).zip(&scene.steps) {
        let optional = if line.optional { format!(" ({})", own.optional) } else { String::new() };
        let title = step.title.get(data.language());
        let changed = scene.changed_last(step, *now);
        let state = match changed {
            Some(change) => strings.changed_on(change.on),
            None => own.step_state(*now, strings).to_owned(),
        };
        let label = format!("{title}{optional}{} {state}", strings.colon);
        turn.choose(label, "", open(place));
    }
    turn.gap();
    turn.choose(strings.guide.about, "", open(0));
    let key = |action| shown(action, strings);
    let named = |action| Item::action(action, strings).label;
    if scene.guide.request {
        let before = [Action::First, Action::Before];
        turn.choose(strings.before.title, key(Action::Before), before);
        for action in [Action::Request, Action::Letter] {
            turn.choose(named(action), key(action), [Action::First, action]);
        }
    }
    if scene.guide.platforms.len() > 1 {
        turn.choose(named(Action::Platform), key(Action::Platform), [Action::Platform]);
    }
    turn.choose(named(Action::Note), key(Action::Note), [Action::Note]);
    turn.choose(named(Action::Sources), key(Action::Sources), [Action::First, Action::Sources]);
    if data.keeps(&data.notes_to_forget(&state.account, &state.guide.id)) {
        // The last line of the menu, which opens over what is read.
        let there = [Action::First, Action::Right, Action::Enter, Action::Last, Action::Enter];
        turn.choose(strings.forgetting.notes, "", there);
    }
    turn
}

/// The step at `place` is read.
fn open(place: usize) -> impl Iterator<Item = Action> {
    way(place).chain([Action::Right])
}

fn introduction(state: &State, data: &Data) -> Turn {
    let own = words(data.language());
    let mut turn = Turn::at(format!("introduction {}", name(state)), own.choice);
    turn.head(data.strings.guide.before_you_start);
    turn.read(&state.introduction(data, UNWRAPPED));
    turn.gap();
    if !state.guide.steps.is_empty() {
        turn.choose(own.first_step, "j", [Action::Left, Action::Down, Action::Right]);
    }
    turn.choose(own.all_steps, "", [Action::Left]);
    let sources = Item::action(Action::Sources, data.strings);
    turn.choose(sources.label, sources.key, [Action::Sources]);
    turn
}
