//! What a message does to the model, and what it asks of the world.

mod command;
mod file;
mod forget;
mod letter;
mod open;
mod over;
pub mod own;
mod search;
mod undo;
mod when;

use super::data::Notice;
use super::keymap::Action;
use super::message::{Effect, Message, News, Reply};
use super::model::Model;
use super::overlay::{Menu, Overlay, Row};
use super::screen::{Outcome, Screen, accounts, dates, help, home, report, settings, sources};
use super::strings::strings;
use crate::domain::record::act::{Change, Operation};
use crate::domain::record::history::Ticket;
use crate::domain::text::failure::Unopened;

/// Changes the model by what happened; the effects are to be carried out in order.
pub fn update(model: &mut Model, message: Message) -> Vec<Effect> {
    let before = (model.data.history.version(), model.data.today);
    let effects = take(model, message);
    let effects = effects.into_iter().filter_map(|effect| own::gate(model, effect)).collect();
    if (model.data.history.version(), model.data.today) != before {
        model.data.changed();
    }
    let data = &model.data;
    model.screens.retain(|screen| screen.is_alive(data));
    if let Some(Screen::Search(state)) = model.screens.last_mut() {
        state.refresh(data);
    }
    effects
}

fn take(model: &mut Model, message: Message) -> Vec<Effect> {
    match message {
        Message::Act(action) => act(model, action),
        Message::Type(typed) => over::typed(model, typed),
        Message::Paste(text) => {
            over::paste(model, &text);
            Vec::new()
        }
        Message::Resize(columns, rows) => {
            model.data.size = (columns, rows);
            Vec::new()
        }
        Message::Day(day) => {
            model.data.today = day;
            Vec::new()
        }
        Message::Focus => {
            let mut effects = vec![Effect::Refresh, own::reread(model)];
            if let Some(Screen::Request(state)) = model.screens.last() {
                effects.extend(file::look(model, &state.account, &state.guide));
            }
            effects
        }
        Message::Reply(reply) => replied(model, reply),
    }
}

/// Whether keys are letters of a line that is being typed.
pub fn is_typing(model: &Model) -> bool {
    match &model.overlay {
        Some(Overlay::Field(_)) => true,
        Some(Overlay::When(when)) => when.row() == Row::Words,
        None => matches!(model.screens.last(), Some(Screen::Search(_))),
        _ => false,
    }
}

/// Whether digits are those of a day that is asked for.
pub fn is_dating(model: &Model) -> bool {
    matches!(model.overlay, Some(Overlay::When(_)))
}

/// Whether a letter moves the cursor of a menu rather than doing what it is bound to.
pub fn is_choosing(model: &Model) -> bool {
    matches!(&model.overlay, Some(Overlay::Menu(menu))
        if menu.text.is_empty() && menu.items.iter().all(|it| it.key.is_empty()))
}

fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    model.notice = None;
    match action {
        Action::Quit => return quit(model),
        Action::Suspend => return vec![Effect::Suspend],
        Action::Redraw => {
            let mut effects = vec![Effect::Redraw, Effect::Refresh, own::reread(model)];
            if model.unsaved.is_some() {
                effects.extend(model.unsaved());
            }
            return effects;
        }
        Action::Search if search::can_open(model) => return search::open(model),
        _ => {}
    }
    if model.overlay.is_some() {
        return over::act(model, action);
    }
    let Some(screen) = model.screens.last_mut() else {
        return vec![Effect::Quit];
    };
    if !screen.actions(&model.data).contains(&action) {
        return Vec::new();
    }
    match action {
        Action::Language => {
            let language = crate::words::next_after(model.data.language());
            return speak(model, language);
        }
        Action::Undo => return undo::last(model),
        Action::Dates => return go(model, Screen::Dates(dates::State::default())),
        Action::Accounts => return go(model, Screen::Accounts(accounts::State::default())),
        Action::Settings => return go(model, Screen::Settings(settings::State::default())),
        Action::Help => return go(model, Screen::Help(help::State::default())),
        _ => {}
    }
    let outcome = screen.update(action, &mut model.data);
    perform(model, outcome)
}

/// One screen of a kind at a time: `a` in settings opened from accounts goes back to accounts.
fn go(model: &mut Model, screen: Screen) -> Vec<Effect> {
    let same = |other: &Screen| std::mem::discriminant(other) == std::mem::discriminant(&screen);
    if let Some(place) = model.screens.iter().position(same) {
        model.screens.truncate(place + 1);
    } else {
        model.screens.push(screen);
    }
    Vec::new()
}

/// Carries out what a screen asked for.
fn perform(model: &mut Model, outcome: Outcome) -> Vec<Effect> {
    match outcome {
        Outcome::Stay => {}
        Outcome::Back => {
            if model.screens.len() > 1 {
                model.screens.pop();
            }
        }
        Outcome::Guide(account, id) => return open::guide(model, account, &id),
        Outcome::Request(account, id) => return open::request(model, account, id),
        Outcome::Letter(account, id, kind) => return open::letter(model, account, id, kind),
        Outcome::Sources(account, guide, step) => {
            model.screens.push(Screen::Sources(sources::State::new(account, guide, step)));
        }
        Outcome::Report(account, finding) => {
            model.screens.push(Screen::Report(report::State::new(account, *finding)));
        }
        Outcome::Send(sending) => return letter::send(model, *sending),
        Outcome::Look(account, id) => {
            let menu = dates::look(&account, &id, &model.data);
            model.overlay = Some(Overlay::Menu(menu));
        }
        Outcome::Begin(begin) => {
            model.screens = vec![Screen::Home(home::State::default())];
            model.data.computer = begin.computer;
            let mut effects = vec![model.act(begin.settings), Effect::KeepComputer(begin.computer)];
            if !begin.accounts.is_empty() {
                effects.push(model.act(begin.accounts));
            }
            return effects;
        }
        Outcome::Do(changes, notice) => {
            model.notice = notice;
            return vec![model.act(changes)];
        }
        Outcome::TakeBack(acts) => return vec![model.propose(Operation::Undo(acts))],
        Outcome::Effect(effect) => {
            if matches!(effect, Effect::Copy(_)) {
                model.notice = Some(Notice::plain(model.data.strings.notices.copied));
            }
            return vec![effect];
        }
        Outcome::Over(overlay) => model.overlay = Some(*overlay),
        Outcome::Say(notice) => model.notice = Some(notice),
        Outcome::Language(language) => return speak(model, language),
        Outcome::Computer(computer) => return command::keep_computer(model, computer),
        Outcome::Command(command) => return command::perform(model, command),
        Outcome::Under(action) => {
            model.screens.pop();
            return act(model, action);
        }
    }
    Vec::new()
}

fn speak(model: &mut Model, language: crate::domain::text::language::Language) -> Vec<Effect> {
    model.data.strings = strings(language);
    model.data.words = crate::words::of(language);
    model.notice = Some(Notice::plain(model.data.strings.notices.language_now));
    // The first page writes everything at once when it is accepted.
    if matches!(model.screens.last(), Some(Screen::Welcome(_))) {
        return Vec::new();
    }
    let value = language.as_str().to_owned();
    vec![model.act(vec![Change::Set { name: "language".into(), value }])]
}

fn quit(model: &mut Model) -> Vec<Effect> {
    let asked = matches!(&model.overlay, Some(Overlay::Menu(menu))
        if menu.items.iter().any(|item| item.command == super::message::Command::Quit));
    if model.unsaved.is_none() || asked {
        return vec![Effect::Quit];
    }
    let strings = model.data.strings;
    let question =
        Menu::question(strings.notices.unsaved_ask, super::message::Command::Quit, strings);
    model.overlay = Some(Overlay::Menu(question));
    Vec::new()
}

fn replied(model: &mut Model, reply: Reply) -> Vec<Effect> {
    let strings = model.data.strings;
    match reply {
        Reply::Saved { ticket, writer, news } => {
            model.data.writer = writer;
            model.unsaved = None;
            learn(model, Some(ticket), news);
            if model.undo_waits > 0 && model.data.history.pending().is_empty() {
                model.undo_waits -= 1;
                return undo::last(model);
            }
        }
        Reply::NotSaved(_, failure) => model.unsaved = Some(failure),
        Reply::News(news) => learn(model, None, news),
        Reply::Opened(opening, launcher) => {
            let mut text = format!("{} {launcher}.", strings.notices.handed_to);
            if matches!(model.screens.last(), Some(Screen::Letter(_))) {
                text = format!("{text} {}", strings.letters.paste_there);
            }
            model.notice = Some(Notice::plain(text));
            let change = Change::Opened {
                account: opening.account,
                guide: opening.guide,
                step: opening.step,
                url: opening.address.to_string(),
            };
            return vec![model.act(vec![change])];
        }
        Reply::Mailed(post, launcher, pasted) => {
            return letter::mailed(model, &post, &launcher, pasted);
        }
        Reply::NotOpened(unopened) => {
            let text = match unopened {
                Unopened::NoBrowser => strings.notices.no_browser.to_owned(),
                Unopened::OtherSystem => strings.notices.other_system.to_owned(),
                Unopened::BrowsersOwn => strings.guides.browser_only.to_owned(),
                Unopened::Failed(failure) => strings.failure(&failure),
            };
            model.notice = Some(Notice::warn(text));
        }
        reply @ (Reply::Gone(_)
        | Reply::Proven(_)
        | Reply::NotProven(_)
        | Reply::Written(_)
        | Reply::Exists(_)) => return file::replied(model, reply),
        Reply::Guides(catalogue, opened) => own::taken(model, *catalogue, opened),
        Reply::Guide(account, place, opened) => own::opened(model, account, &place, *opened),
        Reply::Failed(failure) => model.notice = Some(Notice::warn(strings.failure(&failure))),
    }
    Vec::new()
}

fn learn(model: &mut Model, ticket: Option<Ticket>, news: News) {
    if news.whole {
        model.data.history.replace(ticket, news.acts);
    } else if ticket.is_some() || !news.acts.is_empty() {
        model.data.history.confirm(ticket, news.acts);
    }
    if let Some(text) = model.data.strings.reports(&news.reports) {
        model.notice = Some(Notice::warn(text));
    }
}
