//! Keys while something lies over the screen.

use tui_input::InputRequest;

use super::super::data::Notice;
use super::super::keymap::Action;
use super::super::message::{Command, Effect, Typed};
use super::super::model::Model;
use super::super::overlay::{Before, Overlay, Row, Tie};
use super::super::widget::dialog::last_line;
use super::{command, search, when};
use crate::domain::ops::objection::Objection;
use crate::domain::record::account::AccountKey;
use crate::domain::record::act::Change;
use crate::domain::text::date::SourceDate;
use crate::domain::text::language::visible;

/// A bound key.
pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    if action == Action::Back {
        model.overlay = None;
        return Vec::new();
    }
    match &mut model.overlay {
        Some(Overlay::Menu(menu)) => {
            let last = menu.items.len().saturating_sub(1);
            match action {
                Action::Up => menu.selected = menu.selected.checked_sub(1).unwrap_or(last),
                Action::Down | Action::NextPane => {
                    menu.selected = if menu.selected >= last { 0 } else { menu.selected + 1 };
                }
                Action::First => menu.selected = 0,
                Action::Last => menu.selected = last,
                Action::PageUp => menu.selected = menu.selected.saturating_sub(8),
                Action::PageDown => menu.selected = (menu.selected + 8).min(last),
                Action::Left => model.overlay = None,
                Action::Enter | Action::Toggle | Action::Right => {
                    let chosen = menu.items.get(menu.selected).map(|item| item.command.clone());
                    // A question stays where Right or Space cannot say yes by accident.
                    if action == Action::Enter || menu.text.is_empty() {
                        return chosen.map_or_else(Vec::new, |it| command::perform(model, it));
                    }
                }
                other => {
                    let bound =
                        |item: &&super::super::overlay::Item| item.command == Command::Act(other);
                    if menu.items.iter().any(|item| bound(&item)) {
                        return command::perform(model, Command::Act(other));
                    }
                }
            }
        }
        Some(Overlay::Tie(_)) => return tie_act(model, action).unwrap_or_default(),
        Some(Overlay::Before(_)) => return before_act(model, action),
        Some(Overlay::When(_)) => return when::act(model, action),
        Some(Overlay::Field(_)) if action == Action::Enter => return command::submit(model),
        Some(Overlay::Text(text, first))
            if matches!(
                action,
                Action::Up
                    | Action::Down
                    | Action::PageUp
                    | Action::PageDown
                    | Action::First
                    | Action::Last
            ) =>
        {
            let last = last_line(text, model.data.size);
            let page = (model.data.size.1 as usize).saturating_sub(4).max(1);
            *first = match action {
                Action::Up => first.saturating_sub(1),
                Action::Down => (*first + 1).min(last),
                Action::PageUp => first.saturating_sub(page),
                Action::PageDown => (*first + page).min(last),
                Action::First => 0,
                _ => last,
            };
        }
        Some(Overlay::Qr(_) | Overlay::Code(_) | Overlay::Text(..))
            if matches!(action, Action::Enter | Action::Toggle | Action::Phone | Action::Show) =>
        {
            model.overlay = None;
        }
        Some(Overlay::Qr(address)) if action == Action::Copy => {
            let text = address.to_string();
            return copied(model, text);
        }
        Some(Overlay::Code(text)) if action == Action::Copy => {
            let text = text.clone();
            return copied(model, text);
        }
        _ => {}
    }
    Vec::new()
}

fn copied(model: &mut Model, text: String) -> Vec<Effect> {
    model.notice = Some(Notice::plain(model.data.strings.notices.copied));
    vec![Effect::Copy(text)]
}

fn tie_act(model: &mut Model, action: Action) -> Option<Vec<Effect>> {
    let Some(Overlay::Tie(tie)) = &mut model.overlay else {
        return None;
    };
    let last = tie.others.len().saturating_sub(1);
    match action {
        Action::Up => tie.selected = tie.selected.saturating_sub(1),
        Action::Down => tie.selected = (tie.selected + 1).min(last),
        Action::First => tie.selected = 0,
        Action::Last => tie.selected = last,
        Action::Toggle => {
            let (_, picked) = tie.others.get_mut(tie.selected)?;
            *picked = !*picked;
        }
        Action::Enter => {
            let tie = tie.clone();
            model.overlay = None;
            let changes = tied(&tie, model);
            return Some(if changes.is_empty() { Vec::new() } else { vec![model.act(changes)] });
        }
        _ => {}
    }
    None
}

/// What tying writes: those that are picked share a group; those that were let go have none.
fn tied(tie: &Tie, model: &mut Model) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut accounts: Vec<AccountKey> =
        tie.others.iter().filter(|(_, picked)| *picked).map(|(key, _)| key.clone()).collect();
    let own = model.data.account(&tie.account);
    for (key, picked) in &tie.others {
        let was = model.data.account(key);
        let tied = own.as_ref().zip(was.as_ref()).is_some_and(|(a, b)| a.is_tied_to(b));
        if tied && !picked {
            changes.push(Change::Ungroup { account: key.clone() });
        }
    }
    if accounts.is_empty() {
        if own.is_some_and(|it| it.group.is_some()) {
            changes.push(Change::Ungroup { account: tie.account.clone() });
        }
        return changes;
    }
    accounts.insert(0, tie.account.clone());
    let group = AccountKey::draw(&mut model.data.random);
    changes.push(Change::Group { accounts, group });
    changes
}

fn before_act(model: &mut Model, action: Action) -> Vec<Effect> {
    let today = model.data.today;
    let Some(Overlay::Before(before)) = &mut model.overlay else {
        return Vec::new();
    };
    match action {
        Action::Up => before.selected = before.selected.saturating_sub(1),
        Action::Down | Action::NextPane => before.selected = (before.selected + 1).min(2),
        Action::Left => before.turn(false, today),
        Action::Right | Action::Toggle => before.turn(true, today),
        Action::Enter => {
            let before = before.clone();
            model.overlay = None;
            return done_before(model, &before);
        }
        _ => {}
    }
    Vec::new()
}

fn done_before(model: &mut Model, before: &Before) -> Vec<Effect> {
    let (data, guide) = (&model.data, &before.guide);
    let account = data.account(&before.account);
    let Some((account, date)) = account.zip(before.date()) else { return Vec::new() };
    let (catalogue, dossier, today) = (&*data.catalogue, data.dossier(), data.today);
    let objection = Objection { catalogue, dossier, account: &account, guide, today };
    let month = SourceDate { day: None, ..date.into() };
    let Ok(changes) = objection.done_before(month, before.mail) else { return Vec::new() };
    if !before.mail {
        model.notice = Some(Notice::plain(data.strings.before.confirm));
    }
    vec![model.act(changes)]
}

/// A key while a line is typed, or a letter over a menu.
pub(super) fn typed(model: &mut Model, typed: Typed) -> Vec<Effect> {
    match &mut model.overlay {
        Some(Overlay::Field(field)) => {
            field.error = None;
            field.input.handle(when::request_of(typed));
        }
        Some(Overlay::When(it)) => when::typed(it, typed),
        Some(Overlay::Menu(menu)) => {
            if let Typed::Char(letter) = typed {
                menu.jump(letter);
            }
        }
        None => search::edit(model, when::request_of(typed)),
        _ => {}
    }
    Vec::new()
}

/// Pasted text: one line, nothing invisible.
pub(super) fn paste(model: &mut Model, text: &str) {
    let line = text.lines().collect::<Vec<_>>().join(" ");
    let input = match &mut model.overlay {
        Some(Overlay::Field(field)) => &mut field.input,
        Some(Overlay::When(when)) if when.row() == Row::Words => &mut when.words,
        Some(Overlay::When(when)) => return when.paste(&line),
        None => return search::paste(model, &visible(&line)),
        _ => return,
    };
    for c in visible(&line).chars().take(500) {
        input.handle(InputRequest::InsertChar(c));
    }
}
