//! What the objection is now, what it means, and what to do next.

use super::{Scene, Spot, clock};
use crate::domain::law::assessment::{Assessment, Computed, Move};
use crate::domain::law::cover::Cover;
use crate::domain::law::deadline::Clock;
use crate::domain::law::region::Region;
use crate::domain::letter::Kind;
use crate::domain::record::status::Status;
use crate::ui::data::Data;
use crate::ui::text::capital;
use crate::ui::theme::{Tone, of_outlook, of_status};
use crate::ui::widget::sheet::Sheet;

/// The sheet.
pub(super) fn sheet(scene: &Scene<'_>, data: &Data, columns: usize) -> Sheet<Spot> {
    let mut sheet = Sheet::new(columns);
    head(scene, data, &mut sheet);
    clock::write(scene, data, &mut sheet);
    next(scene, data, &mut sheet);
    sheet
}

/// What it is, in a line, and what that means.
fn head(scene: &Scene<'_>, data: &Data, sheet: &mut Sheet<Spot>) {
    let (strings, words) = (data.strings, &data.strings.requests);
    let Some(outlook) = &scene.outlook else {
        let (sign, tone) = of_status(Status::Draft);
        match &scene.cover {
            Some(cover) => {
                let (sign, text, tone) = data.cover_in_words(cover);
                sheet.headline(Spot::Head, sign, tone, &text);
                if matches!(cover, Cover::By(..) | Cover::If(_)) {
                    return sheet.text(words.covered, Tone::Plain);
                }
            }
            None => sheet.headline(Spot::Head, sign, tone, &capital(strings.states.todo)),
        }
        sheet.text(words.nothing_yet, Tone::Plain);
        return;
    };
    let (sign, tone) = of_outlook(outlook);
    let word = strings.outlook(outlook);
    let silent = outlook.computed == Some(Computed::NoAnswer);
    let date =
        if silent { strings.since_day(outlook.since()) } else { strings.on_day(outlook.date) };
    let late = if outlook.computed == Some(Computed::Late) {
        format!(" · {}", words.late)
    } else {
        String::new()
    };
    let name = capital(&format!("{word} {date}{late}"));
    sheet.headline(Spot::Head, sign, tone, &name);
    for sentence in meaning(scene, outlook, data) {
        sheet.text(&sentence, Tone::Plain);
    }
}

/// What it means, in plain words.
fn meaning(scene: &Scene<'_>, outlook: &Assessment, data: &Data) -> Vec<String> {
    let (strings, words) = (data.strings, &data.strings.requests);
    if outlook.moves.contains(&Move::Settle) {
        return vec![words.differ.to_owned()];
    }
    if outlook.old {
        return vec![strings.advice(outlook.date)];
    }
    let over = outlook.computed == Some(Computed::NoAnswer);
    let answer = match scene.law.clock() {
        Clock::Month | Clock::Days(_) => words.sent,
        Clock::Courtesy(_) => words.sent_courtesy,
        Clock::None => words.sent_no_clock,
    };
    let told = match outlook.status {
        Status::Draft => words.draft,
        Status::Reminded if over => words.reminded_over,
        Status::Reminded => words.reminded,
        Status::ComplainedCompany if over => words.complained_company_over,
        Status::ComplainedCompany => words.complained_company,
        Status::Complained if scene.law == Region::Uk => strings.tribunal(),
        Status::Complained if over => words.complained_silent,
        Status::Complained if scene.law == Region::Eu => words.complained,
        Status::Complained => words.complained_elsewhere,
        Status::Accepted => words.accepted,
        Status::Refused | Status::Partly | Status::Breach => words.refused,
        Status::Closed => words.closed,
        _ if over => words.no_answer,
        Status::Sent => answer,
        Status::Acknowledged => words.acknowledged,
        Status::AskedMore => words.asked_more,
        Status::GaveMore | Status::DeclinedMore => words.gave_more,
        Status::Extended if outlook.deadline.is_some_and(|it| it.extended) => words.extended,
        Status::Extended => words.extended_late,
        _ => words.complained,
    };
    let mut sentences = vec![told.to_owned()];
    let owed = !outlook.status.is_final() && outlook.deadline.is_some();
    sentences.extend(strings.pause(outlook.pause).filter(|_| owed));
    let late = outlook.deadline.filter(|_| outlook.computed == Some(Computed::Late));
    sentences.extend(late.map(|deadline| strings.answered_late(deadline.last_day)));
    sentences
}

/// The one or two things to do next, and noting what happened.
fn next(scene: &Scene<'_>, data: &Data, sheet: &mut Sheet<Spot>) {
    let words = &data.strings.requests;
    sheet.heading(words.what_next);
    let moves = match &scene.outlook {
        Some(outlook) => outlook.moves.clone(),
        None => vec![Move::Send],
    };
    for step in moves {
        let label = match step {
            Move::Settle => words.settle,
            Move::Send => words.send,
            Move::SendAgain => words.send_again,
            Move::Watch => words.watch,
            Move::GiveMore => words.give_more,
            Move::Remind if !scene.has_letter(Kind::Reminder, data) => words.remind_plainly,
            Move::AnswerRefusal if !scene.has_letter(Kind::Refusal, data) => words.answer_plainly,
            Move::Remind => words.remind,
            Move::AnswerRefusal => words.answer_refusal,
            Move::ComplainCompany => words.complain_company,
            // The Swiss authority takes a report, the Brazilian one a petition.
            Move::Complain if !scene.has_letter(Kind::Complaint, data) => words.report,
            Move::Complain => words.complain,
            Move::Keep => words.keep,
        };
        let of = scene.authority(data).filter(|_| step == Move::Complain);
        let label = match of {
            Some(authority) => format!("{label} · {}", authority.name),
            None => label.to_owned(),
        };
        sheet.spot(Spot::Move(step), "", Tone::Plain, &label);
    }
    sheet.spot(Spot::Note, "", Tone::Plain, words.note_it);
}
