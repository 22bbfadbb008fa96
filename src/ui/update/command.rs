//! What the lines of menus do, and what becomes of a line that was typed.

use super::super::data::Notice;
use super::super::message::{Command, Effect, Prompt, Whose};
use super::super::model::Model;
use super::super::overlay::{Field, Menu, Overlay, countries};
use super::super::screen::{Screen, accounts, request};
use super::super::text::capital;
use crate::domain::record::account::{AccountKey, NameError};
use crate::domain::record::act::{Change, Operation};
use crate::domain::text::language::visible;
use crate::domain::text::platform::Platform;

/// What was seen on a step is told in a sentence or two.
const LONGEST: usize = 500;

/// Carries out the line of a menu, and closes the menu.
pub(super) fn perform(model: &mut Model, command: Command) -> Vec<Effect> {
    model.overlay = None;
    match command {
        Command::Act(action) => return super::act(model, action),
        Command::Guide(account, guide) => return super::open::guide(model, account, &guide),
        Command::Go(account, place) => return super::search::go(model, account, &place),
        Command::Read(guide) => return super::search::read(model, &guide),
        Command::Account(account) => return super::search::account(model, &account),
        Command::Search(line) => return super::search::look_for(model, &line),
        Command::Request(account, guide) => return super::open::request(model, account, guide),
        Command::Letter(account, guide, kind) => {
            return super::open::letter(model, account, guide, kind);
        }
        Command::Choose(choice) => super::letter::choose(model, choice),
        Command::Send(sending) => return super::letter::send(model, sending),
        Command::Do(changes) => return act(model, changes),
        Command::Tell(changes, notice) => {
            model.notice = Some(Notice::plain(notice));
            return act(model, changes);
        }
        Command::When(account, guide, purpose) => {
            let when = request::when((account, guide), purpose, &model.data);
            model.overlay = when.map(|when| Overlay::When(Box::new(when)));
        }
        Command::Open(opening) => return vec![Effect::Open(opening)],
        Command::Trust(opening) => {
            model.data.trusted.push(opening.guide.service.clone());
            return vec![Effect::Open(opening)];
        }
        Command::Phone(address) => model.overlay = Some(Overlay::Qr(address)),
        Command::Save(writing) => return vec![Effect::Write(writing)],
        Command::Show(text) => model.overlay = Some(Overlay::Text(text, 0)),
        Command::TakeBack(acts) => {
            model.notice = Some(Notice::plain(model.data.strings.notices.request_taken_back));
            return vec![model.propose(Operation::Undo(acts))];
        }
        Command::AskToForget(forgotten) => super::forget::ask(model, forgotten),
        Command::Forget(forgotten) => return super::forget::forget(model, forgotten),
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
        Command::AskWhichIsSame(key) => {
            let account = model.data.account(&key);
            let menu = account.map(|account| accounts::twins(&account, &model.data));
            model.overlay = menu.map(Overlay::Menu);
        }
        Command::AskToDo(text, changes) => {
            let question = Menu::question(text, Command::Do(changes), model.data.strings);
            model.overlay = Some(Overlay::Menu(question));
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
        Prompt::NewAccount(service) | Prompt::Holder(service, _) => {
            let taken = model.data.dossier().accounts.iter();
            let count = taken.filter(|it| it.service.as_ref() == Some(service)).count();
            let service = model.data.catalogue.service(service);
            let service = service.map_or("", |it| it.name.get(strings.language.code()));
            (format!("{} · {service}", strings.accounts.new_name), strings.nickname(count))
        }
        Prompt::Rename(key) => {
            let now = model.data.account(key).map(|account| account.name);
            (strings.accounts.new_name.to_owned(), now.unwrap_or_default())
        }
        Prompt::Note(..) => (strings.guide.note.to_owned(), String::new()),
        Prompt::Words(account, guide, act, status) => {
            let state = request::State::new(account.clone(), guide.clone());
            let scene = state.scene(&model.data);
            let event = scene.as_ref().and_then(|scene| scene.event(act, *status));
            let note = event.and_then(|event| event.note.clone());
            (strings.requests.words.to_owned(), note.unwrap_or_default())
        }
        Prompt::Proof(..) => (strings.requests.proof_where.to_owned(), String::new()),
        Prompt::Save(_) => (strings.requests.save_where.to_owned(), String::new()),
        Prompt::Fill(blank) => (capital(strings.blank(*blank)), String::new()),
        Prompt::Seen => (strings.findings.what_seen.to_owned(), String::new()),
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
        Prompt::Holder(service, place) => {
            return match model.data.dossier().free_name(&service, None, &value) {
                Ok(name) => super::search::begin(model, service, name, &place),
                Err(error) => refuse(model, error),
            };
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
        Prompt::Words(account, guide, act, status) => {
            let words = visible(value.trim()).into_owned();
            let state = request::State::new(account, guide);
            let scene = state.scene(&model.data);
            let again = scene.as_ref().and_then(|scene| {
                let event = scene.event(&act, status)?;
                let note = Some(words).filter(|words| !words.is_empty());
                Some(scene.again(event, |event| event.note = note))
            });
            Ok(again.unwrap_or_default())
        }
        Prompt::Fill(blank) => return super::letter::fill(model, blank, &value),
        // The field stays until the world has answered.
        prompt @ (Prompt::Proof(..) | Prompt::Save(_)) => {
            return super::file::asked(&prompt, &value).into_iter().collect();
        }
        Prompt::Blank(opening, name) => return fill(model, opening, &name, value.trim()),
        Prompt::Seen => {
            model.overlay = None;
            if let Some(Screen::Report(state)) = model.screens.last_mut() {
                state.take(visible(value.trim()).chars().take(LONGEST).collect());
            }
            return Vec::new();
        }
    };
    match changes {
        Ok(changes) => {
            model.overlay = None;
            act(model, changes)
        }
        Err(error) => refuse(model, error),
    }
}

/// The nickname cannot be taken: the field stays, with the reason under it.
fn refuse(model: &mut Model, error: NameError) -> Vec<Effect> {
    let message = model.data.strings.name_error(error);
    if let Some(Overlay::Field(field)) = &mut model.overlay {
        field.error = Some(message.to_owned());
    }
    Vec::new()
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
                field.error = Some(message.to_owned());
            }
            Vec::new()
        }
    }
}
