//! Where the request itself stands.

use super::super::super::record::request::{Event, Round};
use super::super::super::record::round::{days_after, months_after};
use super::super::super::record::status::Status;
use super::super::super::text::date::Day;
use super::super::deadline::{Deadline, Question};
use super::super::meaning::Meaning;
use super::super::region::Region;
use super::{
    ComplaintStanding, GRACE_DAYS, LAST_CONTACT_MONTHS, Limits, RequestStanding, Word,
    before_authority, meaning,
};

/// How long after its last day a request that nobody followed is no longer late, but old.
const OLD_MONTHS: u32 = 9;

pub(super) fn of_request(
    round: &Round,
    complaints: &[ComplaintStanding],
    today: Day,
) -> Option<RequestStanding> {
    let last = round.status()?;
    let deadline = round.deadline();
    let answer = decisive(round);
    let question = open_question(round, deadline.as_ref());
    let old = is_old(round, complaints, deadline.as_ref(), today);
    let wait = wait(round, last, answer, deadline.as_ref());
    let over = deadline.as_ref().is_some_and(|it| it.last_day < today);
    let patient = last.status == Status::Reminded && wait.is_some_and(|wait| wait >= today);
    let word = match (last.status, answer) {
        (Status::Draft | Status::Closed, _) => Word::Noted(last.status),
        (_, Some(answer)) => Word::Noted(answer.status),
        _ if old => Word::Noted(last.status),
        _ if question.is_some_and(|(_, in_time)| in_time) => Word::Noted(Status::AskedMore),
        _ if over && !patient => Word::NoAnswer,
        _ => Word::Noted(last.status),
    };
    let since = match word {
        Word::NoAnswer => deadline.as_ref().map(|it| it.complain_from.into()),
        Word::Noted(Status::AskedMore) => question.map(|(question, _)| question.asked.into()),
        Word::Noted(status) => round.last(status).map(Event::when),
    };
    let first_answer = round.first_answer();
    let late = answer.is_some()
        && first_answer
            .zip(deadline.as_ref())
            .is_some_and(|(answer, deadline)| answer.date > deadline.last_day);
    let since_answer = answer.map(|event| (event.date, &event.act));
    let reminded = round
        .last(Status::Reminded)
        .is_some_and(|event| since_answer.is_none_or(|since| (event.date, &event.act) > since));
    let mut standing = RequestStanding {
        word,
        since: since.unwrap_or_else(|| last.when()),
        noted: (last.status, last.when()),
        meaning: Meaning::NotSent,
        jurisdiction: round.jurisdiction(),
        sent: round.first(Status::Sent).map(Event::when),
        deadline,
        wait,
        question: question.map(|(question, _)| question),
        answer: answer.map(|event| (event.status, event.when())),
        late,
        limits: limits(round, answer, complaints, deadline.as_ref()),
        old,
        reminded,
    };
    standing.meaning = meaning::of_request(&standing, round, today);
    Some(standing)
}

/// What the company decided last, or what became of that.
fn decisive(round: &Round) -> Option<&Event> {
    let answer = round.answer()?;
    let breach = round.last(Status::Breach);
    let after = |event: &&Event| (event.date, &event.act) >= (answer.date, &answer.act);
    Some(breach.filter(after).filter(|_| answer.status != Status::Refused).unwrap_or(answer))
}

/// The question that waits for the person, and whether it came in time.
fn open_question(round: &Round, deadline: Option<&Deadline>) -> Option<(Question, bool)> {
    if round.answer().is_some() {
        return None;
    }
    let question = round.questions().into_iter().rev().find(Question::is_open)?;
    let in_time = deadline.is_none_or(|deadline| question.asked <= deadline.last_day);
    Some((question, in_time))
}

fn wait(
    round: &Round,
    last: &Event,
    answer: Option<&Event>,
    deadline: Option<&Deadline>,
) -> Option<Day> {
    let last_day = deadline.map(|it| it.last_day);
    match last.status {
        Status::Draft | Status::Closed => None,
        _ if answer.is_some() || round.first(Status::Sent).is_none() => None,
        // A reminder within the time takes nothing from it.
        Status::Reminded => days_after(last.counted(), GRACE_DAYS).max(last_day),
        _ => last_day,
    }
}

/// Nothing but its sending, and perhaps a receipt, and its time was over long ago.
fn is_old(
    round: &Round,
    complaints: &[ComplaintStanding],
    deadline: Option<&Deadline>,
    today: Day,
) -> bool {
    let quiet = |status| matches!(status, Status::Draft | Status::Sent | Status::Acknowledged);
    let mut events = round.events.iter().filter(|event| !event.strange);
    let end = deadline.map(|it| it.last_day).or_else(|| round.received());
    let limit = end.and_then(|end| months_after(end, OLD_MONTHS));
    events.all(|event| quiet(event.status))
        && !complaints.iter().any(|complaint| complaint.open)
        && limit.is_some_and(|limit| limit <= today)
}

fn limits(
    round: &Round,
    answer: Option<&Event>,
    complaints: &[ComplaintStanding],
    deadline: Option<&Deadline>,
) -> Limits {
    let done = |event: &Event| matches!(event.status, Status::Accepted | Status::Closed);
    if round.first(Status::Sent).is_none()
        || round.closed().is_some()
        || answer.is_some_and(done)
        || deadline.is_none()
    {
        return Limits::default();
    }
    let decided = answer.map(Event::counted);
    let base = decided.or_else(|| deadline.map(|it| it.last_day));
    let complain_from = decided.or_else(|| deadline.map(|it| it.complain_from));
    let advised_from = decided.or_else(|| deadline.map(Deadline::advised_from));
    let mut limits = Limits { complain_from, advised_from, ..Limits::default() };
    if before_authority(complaints).is_some() {
        return limits;
    }
    let jurisdiction = round.jurisdiction();
    if let Some(bar) = jurisdiction.bar() {
        limits.until = base.and_then(|base| months_after(base, bar.months));
        limits.outer = base.and_then(|base| months_after(base, bar.years * 12));
    } else if jurisdiction.law == Region::Uk {
        limits.until = round.last_contact().and_then(|day| months_after(day, LAST_CONTACT_MONTHS));
        limits.renewable = true;
    }
    limits
}
