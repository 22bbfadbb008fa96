//! What an objection amounts to on a given day: what is computed from its dates, and what to do next.

use chrono::Months;

use super::super::record::request::{Request, Round};
use super::super::record::status::Status;
use super::super::text::date::Day;
use super::deadline::Deadline;
use super::region::Region;

/// What is computed from dates and never typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Computed {
    /// The time is over and nothing was decided: silence.
    NoAnswer,
    /// The answer came after the last day.
    Late,
}

impl Computed {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::NoAnswer, Self::Late];

    /// The word in JSON; refused as a status that is typed.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoAnswer => "no-answer",
            Self::Late => "late",
        }
    }
}

/// Something to do next, the most useful first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Move {
    /// Accepted and refused: say which holds.
    Settle,
    /// Send it.
    Send,
    /// It is long ago and nothing was kept: send it again, it is harmless.
    SendAgain,
    /// Look for the answer, and note it.
    Watch,
    /// Give what was asked for.
    GiveMore,
    /// Remind the company.
    Remind,
    /// Answer the refusal.
    AnswerRefusal,
    /// Complain to the company itself (United Kingdom).
    ComplainCompany,
    /// Complain to the authority.
    Complain,
    /// Keep the answer, as a proof.
    Keep,
}

/// After a reminder: a courtesy, not law.
pub const GRACE_DAYS: u64 = 14;

/// After a complaint to the company: it acknowledges within 30 days (United Kingdom, Data (Use and Access)
/// Act 2025), then one may go on.
pub const COMPANY_DAYS: u64 = 30;

/// After a complaint to the authority: silent for longer, one may go to court (GDPR, Art. 78(2)).
pub const AUTHORITY_MONTHS: u32 = 3;

/// The ICO wants a complaint within three months of the last contact with the company.
pub const LAST_CONTACT_MONTHS: u32 = 3;

/// How long after its last day an objection that nobody followed is no longer late, but old.
const OLD_MONTHS: u32 = 9;

/// What an objection amounts to on a given day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// What was noted last.
    pub status: Status,
    /// On which day.
    pub date: Day,
    /// What follows from the dates.
    pub computed: Option<Computed>,
    /// When the answer is due, or was.
    pub deadline: Option<Deadline>,
    /// The day to wait for: of the answer, or what it takes after a reminder or a complaint.
    pub until: Option<Day>,
    /// For how many days more the company may claim that it waited for something.
    pub pause: i64,
    /// The last day for a complaint to the authority, where there is one.
    pub complain_until: Option<Day>,
    /// It was sent long ago, and nothing was kept: advice, not an alarm.
    pub old: bool,
    /// What to do next, the most useful first.
    pub moves: Vec<Move>,
}

impl Assessment {
    /// The word in JSON: what is computed, else what was noted.
    pub const fn as_str(&self) -> &'static str {
        match self.computed {
            Some(Computed::NoAnswer) => Computed::NoAnswer.as_str(),
            Some(Computed::Late) | None => self.status.as_str(),
        }
    }

    /// Since when it is so.
    pub fn since(&self) -> Day {
        let silent = self.computed == Some(Computed::NoAnswer);
        let next = self.until.filter(|_| silent).and_then(|until| until.succ_opt());
        next.unwrap_or(self.date)
    }

    /// Whether it is the company that stops it, not a step that did not work.
    pub const fn stops(&self) -> bool {
        matches!(self.status, Status::Refused | Status::AskedMore)
    }

    /// Whether it needs the person: silence, a refusal, a question, or an old story. What is waited for
    /// does not.
    pub fn is_pressing(&self) -> bool {
        self.computed == Some(Computed::NoAnswer) || self.old || self.stops()
    }

    /// Whether the authority may be asked now.
    pub fn may_complain(&self) -> bool {
        self.moves.contains(&Move::Complain)
    }
}

/// What `request` amounts to on `today`; nothing where nothing holds of it.
pub fn outlook(request: &Request, today: Day) -> Option<Assessment> {
    let round = request.round()?;
    let now = round.status()?;
    let (status, date, law) = (now.status, now.date, round.law());
    let deadline = round.deadline();
    let until = until(round, status, date, deadline.as_ref());
    let open = status != Status::Draft && !status.is_final();
    let over = open && until.is_some_and(|until| until < today);
    let old = over_for_long(round, deadline.as_ref(), today);
    let late_answer = || {
        let last_day = deadline.map(|it| it.last_day);
        round.answer().zip(last_day).is_some_and(|(answer, last)| answer.date > last)
    };
    let computed = if over && !old {
        Some(Computed::NoAnswer)
    } else if matches!(status, Status::Accepted | Status::Refused) && late_answer() {
        Some(Computed::Late)
    } else {
        None
    };
    let complain_until = (law == Region::Uk && open)
        .then(|| date.checked_add_months(Months::new(LAST_CONTACT_MONTHS)));
    Some(Assessment {
        status,
        date,
        computed,
        deadline,
        until,
        pause: round.pause(today),
        complain_until: complain_until.flatten(),
        old,
        moves: moves(round, status, law, over, old),
    })
}

fn until(round: &Round, status: Status, date: Day, deadline: Option<&Deadline>) -> Option<Day> {
    let days = |count| date.checked_add_days(chrono::Days::new(count));
    let months = |count| date.checked_add_months(Months::new(count));
    let last_day = deadline.map(|it| it.last_day);
    match status {
        // Where they asked for more, they wait for the person: silence is nobody's fault.
        Status::Draft | Status::AskedMore | Status::Accepted | Status::Refused | Status::Closed => {
            None
        }
        Status::Sent | Status::Acknowledged | Status::GaveMore | Status::Extended => last_day,
        // A reminder within the time takes nothing from it.
        Status::Reminded => days(GRACE_DAYS).max(last_day),
        Status::ComplainedCompany => days(COMPANY_DAYS),
        Status::Complained if round.law() == Region::Eu => months(AUTHORITY_MONTHS),
        Status::Complained => None,
    }
}

/// Nothing but its sending, and perhaps a receipt, and its time was over long ago.
fn over_for_long(round: &Round, deadline: Option<&Deadline>, today: Day) -> bool {
    let quiet = |status| matches!(status, Status::Draft | Status::Sent | Status::Acknowledged);
    let mut events = round.events.iter().filter(|event| !event.strange);
    let end = deadline.map(|it| it.last_day).or_else(|| round.received());
    let limit = end.and_then(|end| end.checked_add_months(Months::new(OLD_MONTHS)));
    events.all(|event| quiet(event.status)) && limit.is_some_and(|limit| limit <= today)
}

fn moves(round: &Round, status: Status, law: Region, over: bool, old: bool) -> Vec<Move> {
    use Move as M;
    if round.answers_differ() {
        return vec![M::Settle];
    }
    let before = |status| round.first(status).is_some();
    // Where the authority hears a complaint about an objection by right, and after what.
    let complain: &[Move] = match law {
        Region::Uk if !before(Status::ComplainedCompany) => &[M::ComplainCompany],
        // In Switzerland it is a report, in Brazil a petition, after asking.
        Region::Eu | Region::Uk | Region::Ch | Region::Br => &[M::Complain],
        Region::Jp | Region::Kr | Region::Us | Region::Elsewhere => &[],
    };
    let mut moves = match status {
        Status::Draft => vec![M::Send],
        _ if old => vec![M::SendAgain],
        Status::AskedMore => vec![M::GiveMore],
        Status::Refused if before(Status::Reminded) => complain.to_vec(),
        Status::Refused => [&[M::AnswerRefusal], complain].concat(),
        Status::Accepted => vec![M::Keep],
        Status::Closed => Vec::new(),
        _ if !over => vec![M::Watch],
        Status::Sent | Status::Acknowledged | Status::GaveMore | Status::Extended => {
            [&[M::Remind], complain].concat()
        }
        Status::Reminded | Status::ComplainedCompany => complain.to_vec(),
        Status::Complained => vec![M::Watch],
    };
    if moves.is_empty() && status != Status::Closed {
        moves.push(M::Watch);
    }
    moves
}
