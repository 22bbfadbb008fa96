//! What the actions of the guide do.

use super::scene::Scene;
use super::{State, menu};
use crate::domain::guide::Step;
use crate::domain::guide::catalogue::StepLine;
use crate::domain::guide::finding::{Finding, Tried};
use crate::domain::record::act::Mark;
use crate::domain::record::progress::StepState;
use crate::domain::record::sending::reach;
use crate::domain::record::status::Status;
use crate::ui::data::{Data, Notice};
use crate::ui::keymap::Action;
use crate::ui::layout::Panes;
use crate::ui::message::{Command, Effect, Opening, Prompt};
use crate::ui::overlay::{Before, Field, Menu, Overlay};
use crate::ui::screen::Outcome;

/// Carries out an action on the step under the cursor, or on the guide.
pub(super) fn act(state: &mut State, action: Action, data: &Data, panes: Panes) -> Outcome {
    let strings = data.strings;
    let Some(scene) = state.scene(data) else {
        return Outcome::Back;
    };
    let step = scene.current(state.selected);
    let say = |text: &str| Outcome::Say(Notice::plain(text));
    match (action, step) {
        (Action::Enter, _) => {
            let menu = menu::of(state, &scene, data);
            Outcome::Over(Box::new(Overlay::Menu(menu)))
        }
        (Action::Toggle, Some((step, line, now))) => toggle(&scene, step, line, now, data),
        (Action::Skip, Some((step, _, now))) => {
            let mark = if now == StepState::Skipped { Mark::Todo } else { Mark::Skip };
            let notice = (mark == Mark::Skip).then(|| Notice::plain(strings.notices.skipped));
            Outcome::Do(scene.marks(step, mark), notice)
        }
        (Action::Stuck, Some((step, _, now))) => {
            let changes = scene.marks(step, Mark::Stuck);
            let rungs = scene.ladder(step).len();
            let last = rungs > 0 && state.rung + 1 >= rungs && now == StepState::Stuck;
            let rung = (state.rung + 1).min(rungs);
            state.rung = rung;
            state.scroll = 0;
            state.on_detail |= !panes.both;
            let notice = last.then(|| Notice::plain(strings.guide.last_rung));
            if now == StepState::Stuck {
                return notice.map_or(Outcome::Stay, Outcome::Say);
            }
            Outcome::Do(changes, notice)
        }
        (Action::Open, Some((step, ..))) => {
            let Some(address) = state.address(&scene) else {
                return say(strings.guide.no_link);
            };
            let opening = Opening {
                address,
                account: state.account.clone(),
                guide: state.guide.id.clone(),
                step: Some(step.id.clone()),
            };
            open(state, opening, panes, data)
        }
        (Action::Phone, Some(_)) => match state.address(&scene) {
            Some(address) => Outcome::Over(Box::new(Overlay::Qr(address))),
            None => say(strings.guide.no_link),
        },
        (Action::Copy | Action::Show, Some((step, ..))) => {
            let text = step.text_to_paste().map(|text| text.get(data.language()).to_owned());
            let link = state.address(&scene).map(|address| address.to_string());
            menu::copy(action, text, link, data)
        }
        (Action::Sources, _) => {
            let step = step.map(|(step, ..)| step.id.clone());
            Outcome::Sources(state.account.clone(), state.guide.clone(), step)
        }
        (Action::Report, Some((step, ..))) => {
            let finding = finding(state, &scene, step);
            Outcome::Report(state.account.clone(), Box::new(finding))
        }
        (Action::Platform, _) => {
            let menu = menu::platforms(state, &scene, data);
            Outcome::Over(Box::new(Overlay::Menu(menu)))
        }
        (Action::Note, _) => {
            let now = scene.case.note.clone().unwrap_or_default();
            Outcome::Over(Box::new(Overlay::Field(Field {
                title: strings.guide.note.to_owned(),
                input: tui_input::Input::new(now),
                prompt: Prompt::Note(state.account.clone(), state.guide.id.clone()),
                error: None,
            })))
        }
        (Action::Before, _) if scene.guide.request => {
            let guide = state.guide.id.clone();
            let rush = data.catalogue.company(&guide).and_then(|company| company.rush);
            let month = rush.unwrap_or(data.today.into());
            let before = Before::new(state.account.clone(), guide, month);
            Outcome::Over(Box::new(Overlay::Before(before)))
        }
        (Action::Toggle | Action::Skip | Action::Stuck | Action::Open, None) => {
            say(strings.notices.no_step)
        }
        _ => Outcome::Stay,
    }
}

/// What is known of a step that somebody finds wrong, with the link that `o` would open.
fn finding(state: &State, scene: &Scene<'_>, step: &Step) -> Finding {
    let ladder = scene.ladder(step);
    let rung = state.rung.min(ladder.len().saturating_sub(1));
    let link = ladder.get(rung).map(|link| Tried { number: rung + 1, seen_on: link.seen_on });
    Finding {
        guide: state.guide.id.clone(),
        step: step.id.clone(),
        revision: state.guide.revision,
        platform: scene.route,
        link,
        seen: String::new(),
    }
}

/// The whole address is on the screen before anything is opened: where the step is not shown, `o` shows
/// it first.
fn open(state: &mut State, opening: Opening, panes: Panes, data: &Data) -> Outcome {
    if let Some(name) = opening.address.blank() {
        let title = format!("{} · {name}", data.strings.guide.fill_blank);
        let prompt = Prompt::Blank(opening.clone(), name.to_owned());
        let input = tui_input::Input::default();
        return Outcome::Over(Box::new(Overlay::Field(Field {
            title,
            input,
            prompt,
            error: None,
        })));
    }
    if !panes.both && !state.on_detail {
        state.on_detail = true;
        return Outcome::Say(Notice::plain(data.strings.guide.see_address_first));
    }
    Outcome::Effect(Effect::Open(opening))
}

/// Done or not done. A step that moves the request has no tick of its own: it writes the request.
fn toggle(scene: &Scene<'_>, step: &Step, line: &StepLine, now: StepState, data: &Data) -> Outcome {
    let Some(status) = line.moves else {
        let mark = if now == StepState::Done { Mark::Todo } else { Mark::Done };
        return Outcome::Do(scene.marks(step, mark), None);
    };
    if now == StepState::Done {
        let request = scene.case.request.as_ref();
        let acts = request.map(|it| it.acts_behind(status)).unwrap_or_default();
        let command = Command::TakeBack(acts);
        let menu = Menu::question(data.strings.guide.take_back, command, data.strings);
        return Outcome::Over(Box::new(Overlay::Menu(menu)));
    }
    let (catalogue, dossier) = (&data.catalogue, data.dossier());
    let guide = &scene.guide.id;
    let changes = reach(catalogue, dossier, &scene.account, guide, status, data.today);
    let notice = (status == Status::Sent).then(|| Notice::plain(data.strings.notices.sent_noted));
    Outcome::Do(changes, notice)
}
