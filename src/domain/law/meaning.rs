//! What a state means for the person: the key of a sentence, with the days that it needs.

use super::super::record::details::{About, Outcome};
use super::super::record::request::{Round, Track};
use super::super::record::status::Status;
use super::super::text::date::Day;
use super::jurisdiction::{Clock, Jurisdiction};
use super::standing::{ComplaintStanding, RequestStanding, Word};

/// What a state means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// Nothing was sent: no time runs.
    NotSent,
    /// The company has to answer by the last day.
    TimeRuns,
    /// No law sets that day: it is a courtesy.
    TimeRunsByCourtesy,
    /// No law sets a time.
    NoTimeSet,
    /// A receipt came, which is no answer: the time runs on.
    ReceiptIsNoAnswer,
    /// The company asks something, and the time runs all the same; it may claim the days until it is answered.
    Asks {
        /// About what.
        about: About,
        /// More than a week after receipt: not without undue delay?
        late: bool,
        /// The certain last day is over.
        over: bool,
    },
    /// It was given what it asked for: until that day it may claim its time.
    Gave {
        /// What it may claim.
        claimed: Option<Day>,
    },
    /// What it asked for was declined: only the last day counts.
    Declined,
    /// It took two more months, in time.
    Extended,
    /// It wants two more months, too late: the last day stands.
    ExtendedTooLate,
    /// The company says yes.
    Accepted {
        /// After the last day.
        late: bool,
    },
    /// The company says yes to a part.
    AcceptedInPart,
    /// The company says no.
    Refused {
        /// After the last day.
        late: bool,
        /// It had said yes before.
        taken_back: bool,
        /// Reasons and remedies are missing, which Art. 12(4) asks for; nothing: nobody said.
        unreasoned: Option<bool>,
    },
    /// What was accepted is not kept.
    Breach,
    /// The time is over and nothing was decided; the company may claim it until that day.
    Silent {
        /// What it may claim, where that is still to come.
        claimed: Option<Day>,
        /// The question came too late to suspend anything.
        late_question: bool,
        /// The notice came too late to extend anything.
        late_notice: bool,
    },
    /// It was reminded: a fortnight is a courtesy.
    Reminded,
    /// Sent long ago, and nothing was kept: send it again, it is harmless.
    Old,
    /// The person is done with it.
    Closed,
    /// The company has thirty days to acknowledge the complaint (United Kingdom).
    CompanyHasDays,
    /// The complaint came before the law set the company a time; the contact counts all the same.
    CompanyHasNoDays,
    /// Those days are over.
    CompanySilent,
    /// The company has the complaint; the outcome is due without undue delay.
    CompanyHasIt {
        /// It said so after its days.
        late: bool,
    },
    /// The company answered the complaint.
    CompanyAnswered,
    /// The authority has the complaint; a receipt is no progress.
    AuthorityHasIt {
        /// It said so.
        received: bool,
        /// It has a time.
        has_time: bool,
    },
    /// The authority wants something.
    AuthorityAsks,
    /// Another authority has it; the own one stays the contact.
    PassedOn,
    /// The authority said nothing in its time.
    AuthoritySilent {
        /// It was asked since.
        chased: bool,
    },
    /// It was asked how it goes.
    Chased,
    /// It decided.
    Decided(Option<Outcome>),
    /// The complaint was withdrawn.
    Withdrawn,
    /// The decision was contested.
    Appealed,
}

/// Asked later than this after receipt, a question comes not without undue delay: our threshold, not law.
const PROMPT_DAYS: i64 = 7;

pub(super) fn of_request(standing: &RequestStanding, round: &Round, today: Day) -> Meaning {
    let deadline = standing.deadline.as_ref();
    let over = deadline.is_some_and(|deadline| deadline.last_day < today);
    let status = match standing.word {
        _ if standing.old => return Meaning::Old,
        Word::NoAnswer => {
            let claimed = deadline.and_then(|it| it.claimed_day()).filter(|day| *day >= today);
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
            let before = |it: &&super::super::record::request::Event| {
                matches!(it.status, Status::Accepted | Status::Partly) && !it.strange
            };
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
        Status::GaveMore => Meaning::Gave { claimed: deadline.and_then(|it| it.claimed_day()) },
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
            has_time: standing.limit.is_some()
                && jurisdiction.clock(super::super::text::id::Goal::Object) == Clock::Month,
        },
    }
}
