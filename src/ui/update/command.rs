//! What the lines of menus do, and what becomes of a line that was typed.

use super::super::data::Notice;
use super::super::message::{Command, Effect, Prompt, Whose};
use super::super::model::Model;
use super::super::overlay::{Field, Overlay, countries};
use super::super::screen::accounts;
use crate::domain::account::AccountKey;
use crate::domain::act::{Change, Deed};
use crate::domain::platform::Platform;

/// Carries out the line of a menu, and closes the menu.
pub(super) fn perform(model: &mut Model, command: Command) -> Vec<Effect> {
    model.overlay = None;
    match command {
        Command::Act(action) => return super::act(model, action),
        Command::Guide(account, guide) => return super::open_guide(model, account, &guide),
        Command::Do(changes) => return act(model, changes),
        Command::TakeBack(acts) => {
            model.notice = Some(Notice::plain(model.data.strings.notices.request_taken_back));
            return vec![model.propose(Deed::Undo(acts))];
        }
        Command::Ask(prompt) => ask(model, prompt),
        Command::Countries(whose) => {
            let now = match &whose {
                Whose::Account(key) => model.data.account(key).and_then(|it| it.country),
                Whose::Welcome | Whose::Person => model.data.dossier().setup.country,
            };
            let now = now.map(|country| country.as_str().to_owned());
            let menu = countries(&model.data, &whose, now.as_deref());
            model.overlay = Some(Overlay::Menu(menu));
        }
        Command::Country(Whose::Welcome, country) => {
            if let (Some(screen), Some(country)) = (model.screens.last_mut(), country) {
                screen.take_country(country);
            }
        }
        Command::Country(Whose::Person, country) => {
            let value = country.map_or_else(String::new, |it| it.as_str().to_owned());
            return act(model, vec![Change::Set { name: "country".into(), value }]);
        }
        Command::Country(Whose::Account(account), country) => {
            return act(model, vec![Change::Country { account, country }]);
        }
        Command::Tie(key) => {
            let account = model.data.account(&key);
            let tie = account.and_then(|account| accounts::tie(&account, &model.data));
            if let Some(tie) = tie {
                model.overlay = Some(Overlay::Tie(tie));
            } else {
                let text = model.data.strings.accounts.nobody_to_tie;
                model.notice = Some(Notice::plain(text));
            }
        }
        Command::Copy(text) => {
            model.notice = Some(Notice::plain(model.data.strings.notices.copied));
            return vec![Effect::Copy(text)];
        }
        Command::Language(language) => return super::speak(model, language),
        Command::Computer(computer) => return keep_computer(model, computer),
        Command::Quit => return vec![Effect::Quit],
        Command::Close => {}
    }
    Vec::new()
}

fn act(model: &mut Model, changes: Vec<Change>) -> Vec<Effect> {
    vec![model.act(changes)]
}

/// The system of this computer is not an act: it belongs to this computer alone.
pub(super) fn keep_computer(model: &mut Model, computer: Platform) -> Vec<Effect> {
    model.data.computer = computer;
    vec![Effect::KeepComputer(computer)]
}

fn ask(model: &mut Model, prompt: Prompt) {
    let strings = model.data.strings;
    let (title, value) = match &prompt {
        Prompt::NewAccount(service) => {
            let taken = model.data.dossier().accounts.iter();
            let count = taken.filter(|it| it.service.as_ref() == Some(service)).count();
            let service = model.data.catalogue.service(service);
            let service = service.map_or("", |it| it.name.get(strings.language));
            (format!("{} · {service}", strings.accounts.new_name), strings.nickname(count))
        }
        Prompt::Rename(key) => {
            let now = model.data.account(key).map(|account| account.name);
            (strings.accounts.new_name.to_owned(), now.unwrap_or_default())
        }
        Prompt::Note(..) => (strings.guide.note.to_owned(), String::new()),
        Prompt::Blank(_, name) => (name.clone(), String::new()),
    };
    let input = tui_input::Input::new(value);
    model.overlay = Some(Overlay::Field(Field { title, input, prompt, error: None }));
}

/// A typed line is accepted, or says why not and stays.
pub(super) fn submit(model: &mut Model) -> Vec<Effect> {
    let Some(Overlay::Field(field)) = &model.overlay else {
        return Vec::new();
    };
    let (value, prompt) = (field.input.value().to_owned(), field.prompt.clone());
    let changes = match prompt {
        Prompt::NewAccount(service) => {
            let name = model.data.dossier().free_name(&service, None, &value);
            let account = AccountKey::draw(&mut model.data.random);
            name.map(|name| vec![Change::Add { account, service, name }])
        }
        Prompt::Rename(account) => {
            let holder = model.data.account(&account).and_then(|it| it.service);
            let Some(service) = holder else {
                return Vec::new();
            };
            let name = model.data.dossier().free_name(&service, Some(&account), &value);
            name.map(|name| vec![Change::Rename { account, name }])
        }
        Prompt::Note(account, guide) => {
            model.notice = Some(Notice::plain(model.data.strings.notices.note_kept));
            Ok(vec![Change::Note { account, guide, text: value.trim().to_owned() }])
        }
        Prompt::Blank(opening, name) => return fill(model, opening, &name, value.trim()),
    };
    match changes {
        Ok(changes) => {
            model.overlay = None;
            act(model, changes)
        }
        Err(error) => {
            let message = model.data.strings.name_error(error);
            if let Some(Overlay::Field(field)) = &mut model.overlay {
                field.error = Some(message);
            }
            Vec::new()
        }
    }
}

/// The blank of an address is one label of its host: the whole is parsed again before it is opened.
fn fill(
    model: &mut Model,
    mut opening: super::super::message::Opening,
    name: &str,
    value: &str,
) -> Vec<Effect> {
    let filled = opening.address.as_str().replace(&format!("{{{name}}}"), &value.to_lowercase());
    let label = value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    match filled.parse() {
        Ok(address) if label => {
            opening.address = address;
            model.overlay = None;
            vec![Effect::Open(opening)]
        }
        _ => {
            let message = model.data.strings.notices.name_character;
            if let Some(Overlay::Field(field)) = &mut model.overlay {
                field.error = Some(message);
            }
            Vec::new()
        }
    }
}
