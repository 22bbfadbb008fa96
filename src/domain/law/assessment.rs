//! What the screens that are going away read of a request: one status, one day and the next moves, taken from its
//! [`Standing`]. Nothing is decided here.

use super::super::record::request::Request;
use super::super::record::status::Status;
use super::super::text::date::Day;
use super::deadline::Deadline;
use super::next::Step;
pub use super::standing::GRACE_DAYS;
use super::standing::{Standing, Word, standing};

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

/// What a request amounts to on a given day, as one status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// What was noted last, of the request or of a complaint that runs.
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
    stopped: bool,
}

impl Assessment {
    /// Whether it is the company that stops it, not a step that did not work.
    pub const fn stops(&self) -> bool {
        self.stopped
    }

    /// Whether it needs the person.
    pub fn is_pressing(&self) -> bool {
        self.computed == Some(Computed::NoAnswer) || self.old || self.stopped
    }

    /// Since when it is so.
    pub fn since(&self) -> Day {
        let silent = self.computed == Some(Computed::NoAnswer);
        let next = self.deadline.filter(|_| silent).map(|deadline| deadline.complain_from);
        next.unwrap_or(self.date)
    }
}

/// What `request` amounts to on `today`; nothing where nothing holds of it.
pub fn outlook(request: &Request, today: Day) -> Option<Assessment> {
    Some(of(&standing(request, today)?, request, today))
}

/// The same, of a standing that is known.
pub fn of(standing: &Standing, request: &Request, today: Day) -> Assessment {
    let pause = request.present(today).map_or(0, super::super::record::round::Round::pause);
    let request = &standing.request;
    let complaint = standing.complaint().filter(|complaint| {
        complaint.open && !matches!(request.word, Word::Noted(it) if it.is_answer())
    });
    let (status, date, until) = match complaint {
        Some(complaint) => {
            let begins = if complaint.country.is_some() || complaint.court_from.is_some() {
                Status::Complained
            } else {
                Status::ComplainedCompany
            };
            (begins, complaint.begun, complaint.limit.map(|limit| limit.day))
        }
        None => match request.word {
            Word::Noted(status) => (status, request.since, request.wait),
            Word::NoAnswer => (request.noted.0, request.noted.1, request.wait),
        },
    };
    let over = until.is_some_and(|until| until < today);
    let computed = match request.word {
        Word::NoAnswer if complaint.is_none() => Some(Computed::NoAnswer),
        _ if complaint.is_some() && over => Some(Computed::NoAnswer),
        Word::Noted(it) if it.is_answer() && request.late => Some(Computed::Late),
        _ => None,
    };
    let mut moves: Vec<Move> = standing.next.iter().filter_map(|next| move_of(next.step)).collect();
    let mut seen = Vec::new();
    moves.retain(|step| {
        let new = !seen.contains(step);
        seen.push(*step);
        new
    });
    Assessment {
        status,
        date: date.earliest(),
        computed,
        deadline: request.deadline,
        until,
        pause,
        complain_until: request.limits.until.filter(|_| !status.is_final()),
        old: request.old,
        moves,
        stopped: standing.stops(),
    }
}

const fn move_of(step: Step) -> Option<Move> {
    Some(match step {
        Step::Settle => Move::Settle,
        Step::Send => Move::Send,
        Step::SendAgain => Move::SendAgain,
        Step::Wait | Step::Nothing | Step::Chase | Step::AnswerAuthority => Move::Watch,
        Step::ExplainNoId | Step::DeclineToNarrow | Step::GiveMore => Move::GiveMore,
        Step::Remind | Step::RenewContact => Move::Remind,
        Step::AnswerRefusal | Step::WriteAboutPart | Step::WriteAboutBreach => Move::AnswerRefusal,
        Step::ComplainCompany => Move::ComplainCompany,
        Step::ComplainAuthority | Step::Report | Step::Petition => Move::Complain,
        Step::Keep => Move::Keep,
        Step::Court | Step::Tribunal | Step::ReadRemedies => return None,
    })
}
