//! A step: what to do, where, what one should see; when it did not work, what to try.

use crate::domain::guide::{Hop, Step};
use crate::domain::record::progress::StepState;
use crate::ui::data::Data;
use crate::ui::keymap::{Action, name, shown};
use crate::ui::overlay::Item;
use crate::ui::screen::guide::{self, Scene, State};
use crate::ui::widget::{phone, qr};

use super::voice::{UNWRAPPED, spoken};
use super::words::{Words, words};
use super::{Turn, act};

pub(super) fn describe(state: &State, scene: &Scene<'_>, data: &Data) -> Turn {
    let own = words(data.language());
    let (place, _) = state.place();
    let Some((step, line, now)) = scene.current(place) else {
        return Turn::at("step", own.choice);
    };
    let mut turn =
        Turn::at(format!("{} {} {}", state.guide.id, state.account.as_str(), step.id), own.choice);
    turn.head(head(step, line.optional, place, now, scene, data));
    if now == StepState::Stuck {
        ladder(data.strings.guide.ladder, state, scene, step, data, &mut turn);
    }
    turn.read(&state.changes(scene, step, now, data, UNWRAPPED));
    turn.say(step.text.get(data.language()));
    body(scene, step, own, data, &mut turn);
    turn.read(&state.disputes(scene, step, data, UNWRAPPED));
    address(state, scene, own, data, &mut turn);
    if now != StepState::Stuck && scene.has_old_link(step, data.today) {
        ladder(data.strings.trust.link_is_old, state, scene, step, data, &mut turn);
    }
    turn.gap();
    choices(state, now, data, &mut turn);
    if place < scene.steps.len() {
        turn.choose(own.next_step, "j", [Action::Left, Action::Down, Action::Right]);
    }
    if place > 1 {
        turn.choose(own.step_before, "k", [Action::Left, Action::Up, Action::Right]);
    }
    turn
}

/// "Step 3 of 6, not done: Open the form".
fn head(
    step: &Step,
    optional: bool,
    place: usize,
    now: StepState,
    scene: &Scene<'_>,
    data: &Data,
) -> String {
    let (strings, own) = (data.strings, words(data.language()));
    let optional = if optional { format!(" {},", own.optional) } else { String::new() };
    format!(
        "{} {place} {} {},{optional} {}{} {}",
        strings.guide.this_step,
        own.of,
        scene.steps.len(),
        own.step_state(now, strings),
        strings.colon,
        step.title.get(data.language())
    )
}

fn body(scene: &Scene<'_>, step: &Step, own: &Words, data: &Data, turn: &mut Turn) {
    let (strings, language) = (data.strings, data.language());
    let hops: Vec<&Hop> = step.trail(scene.route).collect();
    if !hops.is_empty() {
        turn.say(format!("{}{} {}.", own.path, strings.colon, trail(&hops, own, data)));
    }
    if let Some(copy) = data.catalogue.to_paste(step) {
        turn.say(format!("{}{}", strings.guide.text_to_copy, strings.colon));
        copy.get(language).lines().for_each(|line| turn.say(line));
    }
    if let Some(expect) = &step.expect {
        turn.say(format!("{}{} {}", strings.guide.expect, strings.colon, expect.get(language)));
    }
    turn.say(spoken(&data.rests_on(scene.guide, step)));
}

/// "Menu (top right), then Settings & privacy".
fn trail(hops: &[&Hop], own: &Words, data: &Data) -> String {
    let then = format!(", {} ", own.then);
    // That a label is the English one is said once.
    let foreign = hops.iter().position(|hop| hop.label.get(data.language()).is_empty());
    let one = |(place, hop): (usize, &&Hop)| {
        let unsure = (Some(place) == foreign).then_some(data.strings.guide.unconfirmed_label);
        one(hop, unsure, own, data)
    };
    hops.iter().enumerate().map(one).collect::<Vec<_>>().join(&then)
}

fn one(hop: &Hop, unsure: Option<&str>, own: &Words, data: &Data) -> String {
    let words = phone::words(hop, data);
    let sign = hop.glyph.as_ref().map(|glyph| format!("{} {glyph}", own.sign));
    let aside = Some(spoken(&phone::aside(hop, data))).filter(|it| !it.is_empty());
    let mut parts = sign.into_iter().chain(aside).chain(unsure.map(str::to_owned));
    // Where there are no words, the sign or where it sits is its name.
    let name = if words.is_empty() { parts.next().unwrap_or_default() } else { words };
    let asides: Vec<String> = parts.collect();
    if asides.is_empty() { name } else { format!("{name} ({})", asides.join(", ")) }
}

/// The address in full, in groups, and what is known of it.
fn address(state: &State, scene: &Scene<'_>, own: &Words, data: &Data, turn: &mut Turn) {
    let Some((_, link, about)) = state.rung(scene, data) else { return };
    let colon = data.strings.colon;
    turn.say(format!("{} ({}){colon}", own.address, spoken(&about)));
    turn.say(link.url.to_string());
    turn.say(format!("{}{colon}", own.in_groups));
    turn.say(qr::groups(link.url.as_str(), usize::MAX).join(" "));
}

/// The addresses to try, then what else helps.
fn ladder(
    heading: &str,
    state: &State,
    scene: &Scene<'_>,
    step: &Step,
    data: &Data,
    turn: &mut Turn,
) {
    let (own, colon, language) = (words(data.language()), data.strings.colon, data.language());
    turn.say(format!("{heading}{colon}"));
    let now = state.rung(scene, data).map(|(rung, ..)| rung);
    for (place, link) in scene.ladder(step).into_iter().enumerate() {
        let mark = if Some(place) == now { format!(", {}", own.try_now) } else { String::new() };
        let role = data.strings.role(link.role);
        turn.say(format!("- {role}{mark}{colon} {}", link.url));
    }
    for rung in &step.stuck {
        let (symptom, remedy) = (rung.symptom.get(language), rung.remedy.get(language));
        turn.say(format!("- {symptom}{colon} {remedy}"));
        if let Some(link) = &rung.link {
            turn.say(format!("  {link}"));
        }
    }
    turn.gap();
}

/// Every action on the step by name, in the order of its menu.
fn choices(state: &State, now: StepState, data: &Data, turn: &mut Turn) {
    use Action as A;
    const OWN: [A; 12] = [
        A::Toggle,
        A::Open,
        A::Phone,
        A::Copy,
        A::Stuck,
        A::Skip,
        A::Platform,
        A::Note,
        A::Request,
        A::Letter,
        A::Sources,
        A::Report,
    ];
    let own = words(data.language());
    let possible = guide::actions(state, data);
    for action in OWN.into_iter().filter(|it| possible.contains(it)) {
        let label = match (action, now) {
            (A::Toggle, StepState::Done) => own.untick.to_owned(),
            (A::Toggle, _) => own.tick.to_owned(),
            _ => Item::action(action, data.strings).label,
        };
        turn.choose(label, shown(action, data.strings), [action]);
    }
    // What is shown to be copied is printed here: the same as to copy it.
    if possible.contains(&A::Show) {
        turn.hide(name(A::Show, data.strings), shown(A::Show, data.strings), act([A::Show]));
    }
}
