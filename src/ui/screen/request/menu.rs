//! The menus of an objection.

use super::Scene;
use crate::domain::letter::Kind;
use crate::domain::record::act::Change;
use crate::domain::record::request::Event;
use crate::domain::record::status::Status;
use crate::ui::data::Data;
use crate::ui::keymap::Action;
use crate::ui::message::{Command, Opening, Prompt, Purpose};
use crate::ui::overlay::{Item, Menu};
use crate::ui::text::capital;

/// Everything that can be done with the objection.
pub(super) fn whole(scene: &Scene<'_>, data: &Data) -> Menu {
    use Action as A;
    let words = &data.strings.requests;
    let (account, guide) = (scene.account.key.clone(), scene.entry.id.clone());
    let mut items: Vec<Item> =
        scene.possible(data).into_iter().map(|it| item(it, scene, data)).collect();
    items.push(Item::new(
        words.add_proof,
        Command::Ask(Prompt::Proof(account.clone(), guide.clone())),
    ));
    items.push(Item::new(words.open_guide, Command::Guide(account, guide)));
    let possible = super::possible(scene, data);
    let own = [A::Letter, A::Note, A::Save, A::Undo, A::Dates, A::Back];
    let own = own.into_iter().filter(|it| possible.contains(it));
    items.extend(own.map(|it| Item::action(it, data.strings)));
    Menu::new(data.title(scene.entry), items)
}

/// What can be noted next.
pub(super) fn happenings(scene: &Scene<'_>, data: &Data) -> Menu {
    let items = scene.possible(data).into_iter().map(|status| item(status, scene, data)).collect();
    Menu::new(data.strings.requests.story, items)
}

fn item(status: Status, scene: &Scene<'_>, data: &Data) -> Item {
    let (account, guide) = (scene.account.key.clone(), scene.entry.id.clone());
    let command = Command::When(account, guide, Purpose::Note(status));
    Item::new(data.strings.as_said(status), command)
}

/// The complaint: its letter, the page of the authority, its address for the phone, noting it.
pub(super) fn authority(scene: &Scene<'_>, data: &Data) -> Menu {
    let words = &data.strings.requests;
    let mut items = Vec::new();
    let authority = scene.authority(data);
    if scene.has_letter(Kind::Complaint, data) {
        let (account, guide) = (scene.account.key.clone(), scene.entry.id.clone());
        let command = Command::Letter(account, guide, Kind::Complaint);
        items.push(Item::new(words.write_complaint, command));
    }
    if let Some(authority) = authority {
        let address = authority.complaint.as_ref().unwrap_or(&authority.website).clone();
        items.push(Item::new(words.open_page, Command::Open(opening(scene, address.clone()))));
        items.push(Item::new(capital(data.strings.actions.phone), Command::Phone(address.clone())));
        items.push(Item::new(
            capital(data.strings.actions.copy),
            Command::Copy(address.to_string()),
        ));
    }
    if scene.possible(data).contains(&Status::Complained) {
        items.push(item(Status::Complained, scene, data));
    }
    let mut menu = Menu::new(authority.map_or(words.authority, |it| &*it.name), items);
    let address = authority.map(|it| it.complaint.as_ref().unwrap_or(&it.website));
    menu.text = address.map(ToString::to_string).unwrap_or_default();
    menu
}

fn opening(scene: &Scene<'_>, address: crate::domain::text::address::Address) -> Opening {
    let (account, guide) = (scene.account.key.clone(), scene.entry.id.clone());
    Opening { address, account, guide, step: None }
}

/// What can be done with something that was noted.
pub(super) fn event(event: &Event, scene: &Scene<'_>, data: &Data) -> Menu {
    let words = &data.strings.requests;
    let cell = || (scene.account.key.clone(), scene.entry.id.clone());
    let when = |purpose| {
        let (account, guide) = cell();
        Command::When(account, guide, purpose)
    };
    let (act, status) = (event.act.clone(), event.status);
    let mut items = vec![Item::new(words.correct, when(Purpose::Correct(act.clone(), status)))];
    if status == Status::Sent {
        items.push(Item::new(words.receipt, when(Purpose::Receipt(act.clone()))));
    }
    let (account, guide) = cell();
    let prompt = Prompt::Words(account, guide, act, status);
    items.push(Item::new(words.words, Command::Ask(prompt)));
    let strike = vec![scene.strike(event)];
    items.push(Item::new(words.take_back, Command::Tell(strike, words.taken_back)));
    let title = format!("{} · {}", data.strings.day(event.date), data.strings.status(status));
    Menu::new(title, items)
}

/// Accepted and refused: the one that holds stays, the other is struck out.
pub(super) fn settle(scene: &Scene<'_>, data: &Data) -> Menu {
    let (strings, words) = (data.strings, &data.strings.requests);
    let both = [Status::Accepted, Status::Refused];
    let events = scene.round.into_iter().flat_map(|round| &round.events);
    let answers: Vec<&Event> =
        events.filter(|it| both.contains(&it.status) && !it.strange).collect();
    let item = |holds: &&Event| {
        let others = answers.iter().filter(|other| other.status != holds.status);
        let strikes = others.map(|other| scene.strike(other)).collect();
        let label = format!("{} {}", strings.status(holds.status), strings.on_day(holds.date));
        Item::new(capital(&label), Command::Tell(strikes, words.settled))
    };
    let items = answers.iter().map(item).collect();
    Menu::new(words.settle, items)
}

/// What can be done with a noted file.
pub(super) fn proof(path: &str, scene: &Scene<'_>, data: &Data) -> Menu {
    let words = &data.strings.requests;
    let (account, guide) = (scene.account.key.clone(), scene.entry.id.clone());
    let drop = Change::Proof { account, guide, path: path.to_owned(), on: false };
    let items = vec![
        Item::new(words.whole_path, Command::Show(path.to_owned())),
        Item::new(capital(data.strings.actions.copy), Command::Copy(path.to_owned())),
        Item::new(words.proof_drop, Command::Tell(vec![drop], words.proof_dropped)),
    ];
    Menu::new(words.proofs, items)
}
