//! A day that is asked for: keys on it, and what is noted with it.

use tui_input::InputRequest;

use super::super::data::Notice;
use super::super::keymap::Action;
use super::super::message::{Effect, Purpose, Typed};
use super::super::model::Model;
use super::super::overlay::{Overlay, Row, When};
use super::super::screen::request;
use crate::domain::ops::objection::{Fact, Objection};
use crate::domain::record::act::Change;
use crate::domain::record::status::Status;
use crate::domain::text::date::Day;
use crate::domain::text::language::visible;

/// A bound key.
pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let Some(Overlay::When(when)) = &mut model.overlay else { return Vec::new() };
    match action {
        Action::Up => when.walk(false),
        Action::Down | Action::NextPane => when.walk(true),
        Action::Left => when.turn(false),
        Action::Right | Action::Toggle => when.turn(true),
        Action::Enter => return submit(model),
        _ => {}
    }
    Vec::new()
}

/// A letter or a digit.
pub(super) fn typed(when: &mut When, typed: Typed) {
    if when.row() == Row::Words {
        when.words.handle(request_of(typed));
        return;
    }
    if let Typed::Char(digit) = typed
        && let Some(digit) = digit.to_digit(10)
    {
        when.digit(digit);
    }
}

/// The same for any line that is typed.
pub(super) const fn request_of(typed: Typed) -> InputRequest {
    match typed {
        Typed::Char(c) => InputRequest::InsertChar(c),
        Typed::Backspace => InputRequest::DeletePrevChar,
        Typed::Delete => InputRequest::DeleteNextChar,
        Typed::Left => InputRequest::GoToPrevChar,
        Typed::Right => InputRequest::GoToNextChar,
        Typed::Home => InputRequest::GoToStart,
        Typed::End => InputRequest::GoToEnd,
    }
}

/// Notes what happened on that day; a day that cannot be stays, with the reason under it.
fn submit(model: &mut Model) -> Vec<Effect> {
    let Some(Overlay::When(when)) = &model.overlay else { return Vec::new() };
    let Ok(day) = when.date() else { return Vec::new() };
    let when = when.clone();
    model.overlay = None;
    let changes = changes(&when, day, model).unwrap_or_default();
    if changes.is_empty() {
        return Vec::new();
    }
    let (strings, words) = (model.data.strings, &model.data.strings.requests);
    let (done, status) = match when.purpose {
        Purpose::Note(status) => (words.noted, status),
        Purpose::Correct(_, status) => (words.corrected, status),
        Purpose::Receipt(_) => (words.corrected, Status::Acknowledged),
    };
    let text =
        format!("{done}{} {} {}.", strings.colon, strings.status(status), strings.on_day(day));
    model.notice = Some(Notice::plain(text));
    vec![model.act(changes)]
}

fn changes(when: &When, day: Day, model: &Model) -> Option<Vec<Change>> {
    let data = &model.data;
    let state = request::State::new(when.account.clone(), when.guide.clone());
    let scene = state.scene(data)?;
    match &when.purpose {
        Purpose::Note(status) => {
            let received = when.received.filter(|received| *received > day);
            let note = Some(visible(when.words.value()).into_owned());
            let fact = Fact { received, note, sure: true, ..Fact::on(*status, day) };
            let (catalogue, dossier, today) = (&*data.catalogue, data.dossier(), data.today);
            let (account, guide) = (&scene.account, &when.guide);
            Objection { catalogue, dossier, account, guide, today }.note(fact).ok()
        }
        Purpose::Correct(act, status) => {
            let event = scene.event(act, *status)?;
            Some(scene.again(event, |event| event.date = day))
        }
        Purpose::Receipt(act) => {
            let event = scene.event(act, Status::Sent)?;
            Some(scene.again(event, |event| event.received = Some(day)))
        }
    }
}
