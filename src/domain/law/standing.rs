//! Where a request and the complaints about it stand on a given day: the one place that decides it. Everybody
//! tells it, nobody else works it out.

mod complaint;
mod meaning;
mod request;
mod steps;

use std::borrow::Cow;

use super::super::record::details::Outcome;
use super::super::record::request::{Complaint, Event, Request, Round, Track};
use super::super::record::status::Status;
use super::super::text::date::{Day, SourceDate};
use super::deadline::{Deadline, Question};
use super::holiday::Calendar;
use super::jurisdiction::Jurisdiction;
use super::meaning::Meaning;
use super::next::Next;
use super::region::{Country, Region};
use complaint::of_complaint;
use request::of_request;

/// After a reminder: a courtesy, not law.
pub const GRACE_DAYS: u64 = 14;

/// A company acknowledges a complaint within so many days (United Kingdom, DPA 2018, s. 164A).
pub const COMPANY_DAYS: u64 = 30;

/// An authority that is silent for longer may be taken to court (GDPR, Art. 78(2)), or in the United Kingdom to
/// the tribunal (DPA 2018, s. 166).
pub const AUTHORITY_MONTHS: u32 = 3;

/// The ICO wants a complaint within so many months of the last contact with the company.
pub const LAST_CONTACT_MONTHS: u32 = 3;

/// What something is now: noted, or computed from dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Word {
    /// As noted.
    Noted(Status),
    /// The time is over and nothing was decided: silence.
    NoAnswer,
}

impl Word {
    /// The word in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Noted(status) => status.as_str(),
            Self::NoAnswer => "no-answer",
        }
    }

    /// Whether it is this, as noted.
    pub fn is(self, status: Status) -> bool {
        self == Self::Noted(status)
    }
}

/// Something that a person has to settle, or to look at again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doubt {
    /// It is dated on a day to come: judged as if it had not happened yet.
    ToCome(Event),
    /// The company did it before it received the request.
    BeforeReceipt(Event),
    /// The day may be meant as the month.
    MonthOnly(Event),
    /// In the United Kingdom: was the reminder a complaint to the company?
    Reminder(Event),
    /// Two different answers stand on one day.
    Answers,
    /// It could not follow what came before.
    Strange(Event),
    /// The law was not known when it was sent: it is taken from the country.
    LawSince(Country),
}

/// Until when a complaint is heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Limits {
    /// The first day on which one may complain.
    pub complain_from: Option<Day>,
    /// From when a complaint is not called premature.
    pub advised_from: Option<Day>,
    /// The last day, where the law or the authority ends the time; never moved.
    pub until: Option<Day>,
    /// The outermost day, where the law knows one beside.
    pub outer: Option<Day>,
    /// A new contact with the company gives new time (United Kingdom).
    pub renewable: bool,
}

impl Limits {
    /// Whether the time for a complaint is over.
    pub fn is_over(&self, today: Day) -> bool {
        self.until.is_some_and(|until| until < today)
    }
}

/// Where the request itself stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestStanding {
    /// What it is.
    pub word: Word,
    /// Since when.
    pub since: SourceDate,
    /// What was noted last, and when.
    pub noted: (Status, SourceDate),
    /// What that means.
    pub meaning: Meaning,
    /// The law that counts.
    pub jurisdiction: Jurisdiction,
    /// When it was sent.
    pub sent: Option<SourceDate>,
    /// The certain and the claimed day, and why.
    pub deadline: Option<Deadline>,
    /// The day that is waited for: the last day, or what a reminder gives beyond.
    pub wait: Option<Day>,
    /// The question that waits for the person.
    pub question: Option<Question>,
    /// The answer that holds.
    pub answer: Option<(Status, SourceDate)>,
    /// The answer came after the last day.
    pub late: bool,
    /// Until when a complaint is heard.
    pub limits: Limits,
    /// It was sent long ago, and nothing was kept: advice, not an alarm.
    pub old: bool,
    /// Reminded since the answer, or since it was sent where there is none.
    pub reminded: bool,
}

/// A day that a complaint gives the other side, and why it is that one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// The day.
    pub day: Day,
    /// The end before it moved to a working day.
    pub end: Day,
    /// Whose free days moved it.
    pub calendar: Calendar,
}

impl Limit {
    fn of(end: Day, calendar: Calendar) -> Self {
        Self { day: calendar.working_day(end), end, calendar }
    }
}

/// Where a complaint stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintStanding {
    /// Which one.
    pub track: Track,
    /// What was noted last.
    pub word: Status,
    /// When.
    pub since: SourceDate,
    /// What that means.
    pub meaning: Meaning,
    /// When it was made.
    pub begun: SourceDate,
    /// The country of the authority.
    pub country: Option<Country>,
    /// The short name of the authority, if noted.
    pub authority: Option<Box<str>>,
    /// The office, or to whom it was passed on.
    pub to: Option<String>,
    /// The number under which they keep it.
    pub number: Option<String>,
    /// Something is still awaited of it.
    pub open: bool,
    /// What the law gives the other side: thirty days, three months; nothing where it sets none.
    pub limit: Option<Limit>,
    /// From when one may turn to a court, or to the tribunal.
    pub court_from: Option<Day>,
    /// Acknowledged, or received, on this day.
    pub acknowledged: Option<SourceDate>,
    /// It was asked how it goes since the limit.
    pub chased: bool,
    /// How the authority decided.
    pub outcome: Option<Outcome>,
}

/// Where a request and the complaints about it stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The request.
    pub request: RequestStanding,
    /// The complaints, the oldest first.
    pub complaints: Vec<ComplaintStanding>,
    /// What to do, the recommended first; never empty.
    pub next: Vec<Next>,
    /// What to settle, or to look at again.
    pub doubts: Vec<Doubt>,
}

impl Standing {
    /// The complaint that counts: the last open one, that to an authority first; else the last one.
    pub fn complaint(&self) -> Option<&ComplaintStanding> {
        let authority = |it: &&ComplaintStanding| matches!(it.track, Track::Authority(_));
        let open = || self.complaints.iter().rev().filter(|it| it.open);
        let found = open().find(authority).or_else(|| open().next());
        found.or_else(|| self.complaints.last())
    }

    /// The earliest day to come on which something is said to have happened.
    pub fn to_come(&self) -> Option<Day> {
        let days = self.doubts.iter().filter_map(|doubt| match doubt {
            Doubt::ToCome(event) => Some(event.date),
            _ => None,
        });
        days.min()
    }

    /// The complaint to an authority that is not over.
    pub fn before_authority(&self) -> Option<&ComplaintStanding> {
        before_authority(&self.complaints)
    }

    /// The complaint to the company that counts, where one was made.
    pub fn before_company(&self) -> Option<&ComplaintStanding> {
        before_company(&self.complaints)
    }

    /// Whether it is the company that stops it, or the authority: the person is to decide how it goes on.
    pub fn stops(&self) -> bool {
        let decided = |it: &ComplaintStanding| {
            matches!(it.track, Track::Authority(_))
                && it.word == Status::Decided
                && it.outcome != Some(Outcome::Upheld)
        };
        let asked = |it: &ComplaintStanding| it.word == Status::Asked;
        match self.before_authority() {
            Some(complaint) => asked(complaint),
            None => match self.request.word {
                Word::Noted(
                    Status::Refused | Status::Partly | Status::Breach | Status::AskedMore,
                ) => true,
                Word::Noted(Status::Accepted | Status::Closed | Status::Draft) => false,
                _ => self.complaints.last().is_some_and(decided),
            },
        }
    }

    /// Whether it needs the person: silence, a refusal, a question, or an old story.
    pub fn is_pressing(&self) -> bool {
        let silent = self.request.word == Word::NoAnswer && self.before_authority().is_none();
        silent || self.request.old || self.stops()
    }
}

fn before_authority(complaints: &[ComplaintStanding]) -> Option<&ComplaintStanding> {
    let of = |it: &&ComplaintStanding| it.open && matches!(it.track, Track::Authority(_));
    complaints.iter().rev().find(of)
}

fn before_company(complaints: &[ComplaintStanding]) -> Option<&ComplaintStanding> {
    complaints.iter().rev().find(|it| matches!(it.track, Track::Company(_)))
}

/// Where `request` and the complaints about it stand on `today`; nothing where nothing holds of it.
pub fn standing(request: &Request, today: Day) -> Option<Standing> {
    let whole = request.present(today)?;
    let round = known(whole, today);
    let complaints: Vec<Complaint<'_>> = request
        .complaints()
        .into_iter()
        .filter_map(|mut complaint| {
            complaint.events.retain(|event| !event.is_doubtful(today));
            complaint.closed = complaint.closed.filter(|event| !event.is_doubtful(today));
            (!complaint.events.is_empty()).then_some(complaint)
        })
        .collect();
    let complaints: Vec<ComplaintStanding> =
        complaints.iter().filter_map(|it| of_complaint(it, today)).collect();
    let request_now = of_request(&round, &complaints, today)?;
    let doubts = doubts(request, whole, &round, today);
    let next = steps::next(&request_now, &complaints, &doubts, today);
    Some(Standing { request: request_now, complaints, next, doubts })
}

/// The round without what is said to happen on a day to come, if anything is left of it then.
fn known(round: &Round, today: Day) -> Cow<'_, Round> {
    if round.events.iter().all(|event| !event.is_doubtful(today)) {
        return Cow::Borrowed(round);
    }
    let mut known = round.clone();
    known.events.retain(|event| !event.is_doubtful(today));
    if known.status().is_none() { Cow::Borrowed(round) } else { Cow::Owned(known) }
}

fn doubts(request: &Request, whole: &Round, known: &Round, today: Day) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    let to_come = request.events().filter(|event| event.is_doubtful(today));
    doubts.extend(to_come.cloned().map(Doubt::ToCome));
    if known.answers_differ() {
        doubts.push(Doubt::Answers);
    }
    let received = known.received();
    let jurisdiction = known.jurisdiction();
    for event in whole.events.iter().filter(|event| !event.is_doubtful(today)) {
        if event.strange {
            doubts.push(Doubt::Strange(event.clone()));
        } else if event.unsure && event.status == Status::Sent {
            doubts.push(Doubt::MonthOnly(event.clone()));
        } else if event.status.is_of_company()
            && event.track == Track::Request
            && event.status != Status::Acknowledged
            && event.details.confirmed != Some(true)
            && received.is_some_and(|received| event.counted() < received)
        {
            doubts.push(Doubt::BeforeReceipt(event.clone()));
        } else if event.status == Status::Reminded
            && jurisdiction.law == Region::Uk
            && event.details.confirmed != Some(true)
        {
            doubts.push(Doubt::Reminder(event.clone()));
        }
    }
    let since = jurisdiction.country.filter(|_| jurisdiction.taken_from_country);
    doubts.extend(since.map(Doubt::LawSince));
    doubts
}
