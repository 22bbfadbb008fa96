//! Which meaning a state has.

use super::super::super::record::request::{Event, Round, Track};
use super::super::super::record::status::Status;
use super::super::super::text::date::Day;
use super::super::super::text::id::Goal;
use super::super::deadline::Deadline;
use super::super::jurisdiction::{Clock, Jurisdiction};
use super::super::meaning::Meaning;
use super::{ComplaintStanding, RequestStanding, Word};

/// Asked later than this after receipt, a question comes not without undue delay: our threshold, not law.
const PROMPT_DAYS: i64 = 7;

pub(super) fn of_request(standing: &RequestStanding, round: &Round, today: Day) -> Meaning {
    let deadline = standing.deadline.as_ref();
    let over = deadline.is_some_and(|deadline| deadline.last_day < today);
    let status = match standing.word {
        _ if standing.old => return Meaning::Old,
        Word::NoAnswer => {
            let claimed = deadline.and_then(Deadline::claimed_day).filter(|day| *day >= today);
            let last = deadline.map(|it| it.last_day);
            let late = |asked: Day| last.is_some_and(|last| asked > last);
            let late_question = round.questions().iter().any(|question| late(question.asked));
            let late_notice = deadline.is_some_and(|it| it.late_notice.is_some());
            return Meaning::Silent { claimed, late_question, late_notice };
        }
        Word::Noted(status) => status,
    };
    match status {
        Status::Draft => Meaning::NotSent,
        Status::Closed => Meaning::Closed,
        Status::Accepted => Meaning::Accepted { late: standing.late },
        Status::Partly => Meaning::AcceptedInPart,
        Status::Breach => Meaning::Breach,
        Status::Refused => {
            let refused = round.answer();
            let before =
                |it: &&Event| matches!(it.status, Status::Accepted | Status::Partly) && !it.strange;
            let taken_back = round.events.iter().any(|it| before(&it));
            let unreasoned = refused.and_then(|event| event.details.reasons).map(|named| !named);
            Meaning::Refused { late: standing.late, taken_back, unreasoned }
        }
        Status::AskedMore => match standing.question {
            Some(question) => {
                let received = round.received();
                let waited = received.map_or(0, |from| (question.asked - from).num_days());
                Meaning::Asks { about: question.about, late: waited > PROMPT_DAYS, over }
            }
            None => Meaning::TimeRuns,
        },
        Status::GaveMore => Meaning::Gave { claimed: deadline.and_then(Deadline::claimed_day) },
        Status::DeclinedMore => Meaning::Declined,
        Status::Reminded if over => Meaning::Reminded,
        _ => time_runs(standing, status),
    }
}

fn time_runs(standing: &RequestStanding, status: Status) -> Meaning {
    let Some(deadline) = &standing.deadline else { return Meaning::NoTimeSet };
    match status {
        _ if deadline.courtesy => Meaning::TimeRunsByCourtesy,
        Status::Acknowledged => Meaning::ReceiptIsNoAnswer,
        _ if deadline.extended => Meaning::Extended,
        _ if deadline.late_notice.is_some() => Meaning::ExtendedTooLate,
        _ => Meaning::TimeRuns,
    }
}

pub(super) fn of_complaint(
    standing: &ComplaintStanding,
    jurisdiction: Jurisdiction,
    today: Day,
) -> Meaning {
    let over = standing.limit.is_some_and(|limit| limit.day < today);
    let company = matches!(standing.track, Track::Company(_));
    match standing.word {
        Status::Closed => Meaning::Closed,
        Status::Answered => Meaning::CompanyAnswered,
        Status::Acknowledged if company => {
            let late = standing.limit.zip(standing.acknowledged);
            Meaning::CompanyHasIt { late: late.is_some_and(|(limit, on)| on.latest() > limit.day) }
        }
        Status::ComplainedCompany if standing.acknowledged.is_some() => {
            Meaning::CompanyHasIt { late: false }
        }
        Status::ComplainedCompany if standing.limit.is_none() => Meaning::CompanyHasNoDays,
        Status::ComplainedCompany if over => Meaning::CompanySilent,
        Status::ComplainedCompany => Meaning::CompanyHasDays,
        Status::Decided => Meaning::Decided(standing.outcome),
        Status::Withdrawn => Meaning::Withdrawn,
        Status::Appealed => Meaning::Appealed,
        Status::Asked => Meaning::AuthorityAsks,
        _ if over => Meaning::AuthoritySilent { chased: standing.chased },
        Status::PassedOn => Meaning::PassedOn,
        Status::Chased => Meaning::Chased,
        _ => Meaning::AuthorityHasIt {
            received: standing.acknowledged.is_some(),
            has_time: standing.limit.is_some() && jurisdiction.clock(Goal::Object) == Clock::Month,
        },
    }
}
