//! What choosing something on the letter screen does.

use super::{Scene, Spot, State};
use crate::domain::letter::{Blank, Kind};
use crate::domain::record::status::Status;
use crate::ui::data::{Data, Notice};
use crate::ui::keymap::Action;
use crate::ui::message::{Choice, Command, Document, Prompt, Sending};
use crate::ui::overlay::{Field, Item, Menu, Overlay};
use crate::ui::screen::Outcome;
use crate::ui::strings::strings;
use crate::ui::text::capital;

/// The keys that mean the same wherever the cursor is.
pub(super) fn key(
    action: Action,
    state: &State,
    scene: &Scene<'_>,
    data: &Data,
) -> Option<Outcome> {
    Some(match action {
        Action::Copy => Outcome::Send(Box::new(Sending::Copy(state.post(scene)))),
        Action::Show => over(Overlay::Text(scene.filled.text.clone(), 0)),
        Action::Save => save(state, scene, data),
        Action::Open => open(state, scene, data),
        _ => return None,
    })
}

/// Chooses `spot`.
pub(super) fn choose(state: &mut State, spot: &Spot, data: &Data) -> Outcome {
    match spot {
        Spot::Kind => return over(Overlay::Menu(kinds(state, data))),
        Spot::Language => state.language = crate::words::next_after(state.language),
        Spot::Length => state.short = !state.short,
        Spot::OwnWords => return field(state, Blank::Grounds, data),
        Spot::Reason(key) => {
            let before = state.picked.len();
            state.picked.retain(|picked| picked != key);
            if state.picked.len() == before {
                state.picked.push(key.clone());
            }
        }
        Spot::Blank(blank) => return fill(state, *blank, data),
        Spot::Read => state.on_preview = true,
        Spot::Copy | Spot::Save | Spot::Open => {
            let action = match spot {
                Spot::Copy => Action::Copy,
                Spot::Save => Action::Save,
                _ => Action::Open,
            };
            let Some(scene) = state.scene(data) else { return Outcome::Stay };
            return key(action, state, &scene, data).unwrap_or(Outcome::Stay);
        }
    }
    Outcome::Stay
}

fn over(overlay: Overlay) -> Outcome {
    Outcome::Over(Box::new(overlay))
}

/// The letters that can be written here.
fn kinds(state: &State, data: &Data) -> Menu {
    let mut selected = 0;
    let mut items = Vec::new();
    for kind in Kind::ALL.iter().copied() {
        let Some(letter) = data.catalogue.letter(kind) else { continue };
        if kind == state.kind {
            selected = items.len();
        }
        let command = Command::Choose(Choice::Kind(kind));
        items.push(Item::new(letter.title.get(data.language()), command));
    }
    let title = data.strings.letters.which_kind.to_owned();
    Menu { title, text: String::new(), items, selected }
}

/// Asks what fills a blank; which of several authorities, where there are several.
fn fill(state: &State, blank: Blank, data: &Data) -> Outcome {
    let authority = state.scene(data).and_then(|scene| scene.authority);
    let offices = authority.filter(|_| blank == Blank::Authority).map(|it| &it.offices);
    match offices.filter(|offices| !offices.is_empty()) {
        Some(offices) => {
            let item = |(place, office): (usize, &crate::domain::law::authority::Office)| {
                let label = format!("{} · {}", office.land, office.name);
                Item::new(label, Command::Choose(Choice::Office(place)))
            };
            let items = offices.iter().enumerate().map(item).collect();
            let mut menu = Menu::new(data.strings.letters.office, items);
            menu.selected = state.office.unwrap_or(0);
            over(Overlay::Menu(menu))
        }
        None => field(state, blank, data),
    }
}

fn field(state: &State, blank: Blank, data: &Data) -> Outcome {
    let now = state.value(blank, data).or_else(|| proposed(state, blank, data));
    let now = now.unwrap_or_default();
    over(Overlay::Field(Field {
        title: capital(data.strings.blank(blank)),
        input: tui_input::Input::new(now),
        prompt: Prompt::Fill(blank),
        error: None,
    }))
}

/// What is likely to stand in a blank of a complaint, in the language of the letter: to be changed.
fn proposed(state: &State, blank: Blank, data: &Data) -> Option<String> {
    let request = data.dossier().case(&state.account, &state.guide).request.as_ref()?;
    let (round, strings) = (request.round()?, strings(state.language));
    let day = |status| round.last(status).map(|event| strings.long_day(event.date));
    match blank {
        Blank::Outcome => Some(match day(Status::Refused) {
            Some(day) => strings.refusal_of(&day),
            None => strings.letters.no_decision.to_owned(),
        }),
        Blank::Attachments => {
            let papers = [
                day(Status::Sent).map(|day| strings.objection_of(&day)),
                day(Status::Reminded).map(|day| strings.reminder_of(&day)),
                day(Status::Refused).map(|day| strings.refusal_of(&day)),
            ];
            Some(papers.into_iter().flatten().collect::<Vec<_>>().join(", "))
        }
        _ => None,
    }
}

/// Asks where it is to be saved.
fn save(state: &State, scene: &Scene<'_>, data: &Data) -> Outcome {
    let title = scene.letter.map_or("", |letter| letter.title.get(state.language));
    let path = format!("~/{}.txt", data.file_name(&scene.account, &state.guide, title));
    over(Overlay::Field(Field {
        title: data.strings.requests.save_where.to_owned(),
        input: tui_input::Input::new(path),
        prompt: Prompt::Save(Document::Letter(state.post(scene))),
        error: None,
    }))
}

/// Mail or page; where there are both, the person says which. The whole address is seen first.
fn open(state: &State, scene: &Scene<'_>, data: &Data) -> Outcome {
    let words = &data.strings.letters;
    let post = || state.post(scene);
    let mail = scene.mail().map(|mail| {
        let label = format!("{} {}", words.mail, mail.to());
        Item::new(label, Command::Send(Sending::Mail(mail, post())))
    });
    let page = scene.page().map(|page| {
        let command = Command::Send(Sending::Page(page.clone(), post()));
        (Item::new(words.page, command), page.to_string())
    });
    let address = page.as_ref().map(|(_, address)| address.clone()).unwrap_or_default();
    let items: Vec<Item> = mail.into_iter().chain(page.map(|(item, _)| item)).collect();
    if items.is_empty() {
        return Outcome::Say(Notice::plain(words.no_address));
    }
    let mut menu = Menu::new(words.send, items);
    menu.text = address;
    over(Overlay::Menu(menu))
}
