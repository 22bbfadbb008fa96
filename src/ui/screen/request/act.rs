//! What choosing something on the screen of an objection does.

use super::{Scene, Spot, State, menu};
use crate::domain::law::assessment::Move;
use crate::domain::letter::Kind;
use crate::domain::record::account::AccountKey;
use crate::domain::record::request::Round;
use crate::domain::record::status::Status;
use crate::domain::text::id::GuideId;
use crate::ui::data::{Data, Notice};
use crate::ui::message::{Document, Prompt, Purpose};
use crate::ui::overlay::{Field, Menu, Overlay, When};
use crate::ui::screen::Outcome;

/// Chooses `spot`.
pub(super) fn choose(spot: &Spot, scene: &Scene<'_>, data: &Data) -> Outcome {
    let words = &data.strings.requests;
    let cell = || (scene.account.key.clone(), scene.entry.id.clone());
    match spot {
        Spot::Head => over(menu::whole(scene, data)),
        Spot::Move(step) => step_of(*step, scene, data),
        Spot::Note => over(menu::happenings(scene, data)),
        Spot::Authority => over(menu::authority(scene, data)),
        Spot::Event(act, _) if act.is_provisional() => Outcome::Say(Notice::plain(words.saving)),
        Spot::Event(act, status) => match scene.event(act, *status) {
            Some(event) => over(menu::event(event, scene, data)),
            None => Outcome::Stay,
        },
        Spot::Proof(path) => over(menu::proof(path, scene, data)),
        Spot::AddProof => {
            let (account, guide) = cell();
            field(words.proof_where, "", Prompt::Proof(account, guide))
        }
        Spot::Words => {
            let (account, guide) = cell();
            let now = scene.case.note.clone().unwrap_or_default();
            field(data.strings.guide.note, &now, Prompt::Note(account, guide))
        }
    }
}

fn over(menu: Menu) -> Outcome {
    Outcome::Over(Box::new(Overlay::Menu(menu)))
}

fn field(title: &str, value: &str, prompt: Prompt) -> Outcome {
    let input = tui_input::Input::new(value.to_owned());
    let title = title.to_owned();
    Outcome::Over(Box::new(Overlay::Field(Field { title, input, prompt, error: None })))
}

fn step_of(step: Move, scene: &Scene<'_>, data: &Data) -> Outcome {
    let cell = (scene.account.key.clone(), scene.entry.id.clone());
    match step {
        Move::Settle => over(menu::settle(scene, data)),
        Move::Send | Move::SendAgain => Outcome::Guide(cell.0, cell.1),
        Move::Watch => over(menu::happenings(scene, data)),
        Move::GiveMore => {
            let when = when(cell, Purpose::Note(Status::GaveMore), data);
            when.map_or(Outcome::Stay, |when| {
                Outcome::Over(Box::new(Overlay::When(Box::new(when))))
            })
        }
        Move::Remind | Move::ComplainCompany | Move::AnswerRefusal => {
            let kind = if step == Move::AnswerRefusal { Kind::Refusal } else { Kind::Reminder };
            // Where there is no letter, it is done in the person's own words, and noted.
            if scene.has_letter(kind, data) {
                Outcome::Letter(cell.0, cell.1, kind)
            } else {
                over(menu::happenings(scene, data))
            }
        }
        Move::Complain => over(menu::authority(scene, data)),
        Move::Keep => choose(&Spot::AddProof, scene, data),
    }
}

/// Asks where the record of the objection is to be saved.
pub(super) fn save(scene: &Scene<'_>, data: &Data) -> Outcome {
    let (account, guide) = (scene.account.key.clone(), scene.entry.id.clone());
    let path =
        format!("~/{}.html", data.file_name(&scene.account, &guide, data.strings.requests.title));
    let prompt = Prompt::Save(Document::Record(account, guide));
    field(data.strings.requests.save_where, &path, prompt)
}

/// Asks for a day, within what can be: never to come, never before the sending.
pub fn when(cell: (AccountKey, GuideId), purpose: Purpose, data: &Data) -> Option<When> {
    let state = State::new(cell.0.clone(), cell.1.clone());
    let scene = state.scene(data)?;
    let sent = |round: &Round| round.first(Status::Sent).map(|event| event.date);
    let today = data.today;
    let (day, first, last) = match &purpose {
        Purpose::Note(Status::Sent | Status::Draft) => (today, None, today),
        Purpose::Note(_) => (today, scene.round.and_then(sent), today),
        Purpose::Correct(act, status) => {
            let (event, round) = (scene.event(act, *status)?, scene.round_of(act, *status)?);
            let others = round.events.iter().filter(|it| it.status != Status::Sent && !it.strange);
            let next = others.map(|it| it.date).min().filter(|_| *status == Status::Sent);
            let first = sent(round).filter(|_| *status != Status::Sent);
            (event.date, first, next.map_or(today, |next| next.min(today)))
        }
        Purpose::Receipt(act) => {
            let event = scene.event(act, Status::Sent)?;
            (event.received.unwrap_or(event.date), Some(event.date), today)
        }
    };
    Some(When::new(cell, purpose, day.min(last), (first, last), today))
}
