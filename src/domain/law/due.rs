//! Dates: what is due, on which account, and how urgent it is.

use chrono::{DateTime, Months};

use super::super::guide::catalogue::{Catalogue, Entry};
use super::super::record::account::Account;
use super::super::record::dossier::{Case, Dossier};
use super::super::record::overview::Overview;
use super::super::record::progress::State;
use super::super::record::request::Track;
use super::super::record::status::Status;
use super::super::text::date::Day;
use super::deadline::Deadline;
use super::jurisdiction::{Hearing, Jurisdiction};
use super::standing::{ComplaintStanding, Limits, Standing, Word};

/// What is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// The answer of the company.
    Answer,
    /// The answer of the authority.
    Authority,
    /// A complaint: it may be made.
    Complaint,
    /// An answer of the person, to a question of the company.
    Question,
    /// A look at what was done a year ago.
    LookAgain,
}

impl What {
    /// The word in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Authority => "authority",
            Self::Complaint => "complaint",
            Self::Question => "question",
            Self::LookAgain => "look-again",
        }
    }
}

/// How urgent it is; the order is that of urgency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Urgency {
    /// The day is over.
    Late,
    /// It is today.
    Today,
    /// It is still to come.
    Coming,
}

impl Due<'_> {
    /// Whether it makes a script look: a yearly look does not.
    pub fn is_pressing(&self) -> bool {
        self.urgency != Urgency::Coming && self.what != What::LookAgain
    }
}

impl Urgency {
    /// The word in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Late => "late",
            Self::Today => "today",
            Self::Coming => "coming",
        }
    }

    fn of(day: Day, today: Day) -> Self {
        match day.cmp(&today) {
            std::cmp::Ordering::Less => Self::Late,
            std::cmp::Ordering::Equal => Self::Today,
            std::cmp::Ordering::Greater => Self::Coming,
        }
    }
}

/// One date.
#[derive(Debug, Clone)]
pub struct Due<'a> {
    /// On which account.
    pub account: &'a Account,
    /// Of which guide.
    pub entry: &'a Entry,
    /// Of the request, or of a complaint about it.
    pub track: Track,
    /// What is due.
    pub what: What,
    /// On which day: what is waited for, or done by then.
    pub day: Day,
    /// The clock of the answer.
    pub deadline: Option<Deadline>,
    /// From which day one may complain, where that is the way on.
    pub complain_from: Option<Day>,
    /// Until when a complaint is heard, where it may be made.
    pub limits: Limits,
    /// The law that counts.
    pub jurisdiction: Jurisdiction,
    /// No law sets it.
    pub courtesy: bool,
    /// The company itself has a complaint (United Kingdom).
    pub told: bool,
    /// It rests on something that is said to have happened on this day, which is still to come.
    pub doubtful: Option<Day>,
    /// How urgent it is.
    pub urgency: Urgency,
}

/// What was objected to long ago, and nothing was kept: advice, not a date.
#[derive(Debug, Clone)]
pub struct Advice<'a> {
    /// On which account.
    pub account: &'a Account,
    /// Of which guide.
    pub entry: &'a Entry,
    /// When it was sent.
    pub sent: Day,
}

/// All dates, the most urgent first.
pub fn due<'a>(
    catalogue: &'a Catalogue,
    dossier: &'a Dossier,
    survey: &'a Overview,
    today: Day,
) -> (Vec<Due<'a>>, Vec<Advice<'a>>) {
    let (mut dates, mut advice) = (Vec::new(), Vec::new());
    for (account, entry, progress) in survey.stands(catalogue) {
        let case = dossier.case(&account.key, &entry.id);
        if case.is_untouched() {
            continue;
        }
        if let Some(standing) = &progress.standing {
            if standing.request.old {
                let sent = standing.request.since.earliest();
                advice.push(Advice { account, entry, sent });
            }
            let rows = Rows { account, entry, standing, today };
            dates.extend(rows.of_request());
            dates.extend(standing.complaints.iter().filter_map(|it| rows.of_complaint(it)));
            if !standing.request.word.is(Status::Accepted) {
                continue;
            }
        }
        if progress.state == State::Done {
            let months = dossier.setup.look_again_months();
            dates.extend(look_again(account, entry, case, months, today));
        }
    }
    dates.sort_by_key(|date| (date.urgency, date.day));
    (dates, advice)
}

/// The dates of one request and of the complaints about it: neither silences the other.
struct Rows<'a> {
    account: &'a Account,
    entry: &'a Entry,
    standing: &'a Standing,
    today: Day,
}

impl<'a> Rows<'a> {
    fn row(&self, what: What, track: Track, day: Day) -> Due<'a> {
        Due {
            account: self.account,
            entry: self.entry,
            track,
            what,
            day,
            deadline: None,
            complain_from: None,
            limits: Limits::default(),
            jurisdiction: self.standing.request.jurisdiction,
            courtesy: false,
            told: self.standing.before_company().is_some(),
            doubtful: self.standing.to_come(),
            urgency: Urgency::of(day, self.today),
        }
    }

    fn of_request(&self) -> Vec<Due<'a>> {
        let request = &self.standing.request;
        if request.old {
            return Vec::new();
        }
        let limits = request.limits;
        let mut rows = Vec::new();
        if let Some(day) = request.question.and_then(|question| question.courtesy()) {
            let row = self.row(What::Question, Track::Request, day);
            rows.push(Due { courtesy: true, ..row });
        }
        if let Some(day) = request.wait {
            let deadline = request.deadline;
            rows.push(Due {
                deadline,
                complain_from: deadline.map(|it| it.complain_from),
                limits,
                courtesy: deadline.is_some_and(|it| it.courtesy),
                ..self.row(What::Answer, Track::Request, day)
            });
        }
        rows.extend(self.complaint());
        rows
    }

    /// After a refusal, whole or in part, or a breach: the complaint, from its day on.
    fn complaint(&self) -> Option<Due<'a>> {
        let request = &self.standing.request;
        let decided =
            matches!(request.word, Word::Noted(Status::Refused | Status::Partly | Status::Breach));
        let heard = request.jurisdiction.hearing() != Hearing::Nobody;
        // Once it is made, its own rows tell how it goes on.
        if !decided || !heard || !self.standing.complaints.is_empty() {
            return None;
        }
        let limits = request.limits;
        let from = limits.complain_from?;
        // Without an end, it is of today for as long as nothing is done.
        let day = limits.until.unwrap_or_else(|| from.max(self.today));
        let row = self.row(What::Complaint, Track::Request, day);
        Some(Due { complain_from: Some(from), limits, ..row })
    }

    fn of_complaint(&self, complaint: &ComplaintStanding) -> Option<Due<'a>> {
        let limit = complaint.limit.map(|limit| limit.day);
        if let Track::Authority(_) = complaint.track {
            let row = self.row(What::Authority, complaint.track, limit?);
            return complaint.open.then_some(row);
        }
        // Only the last one to the company leads on.
        let last = self.standing.before_company()?;
        if last.track != complaint.track
            || complaint.word == Status::Closed
            || self.standing.request.word.is(Status::Accepted)
            || self.standing.before_authority().is_some()
        {
            return None;
        }
        let limits = self.standing.request.limits;
        let complain_from = limit.and_then(|day| day.succ_opt());
        if complaint.open && complaint.acknowledged.is_none() && limit.is_some() {
            let row = self.row(What::Answer, complaint.track, limit?);
            return Some(Due { complain_from, limits, ..row });
        }
        let row = self.row(What::Complaint, complaint.track, limits.until?);
        Some(Due { complain_from, limits, ..row })
    }
}

fn look_again<'a>(
    account: &'a Account,
    entry: &'a Entry,
    case: &Case,
    months: u16,
    today: Day,
) -> Option<Due<'a>> {
    let day = last_look(case)?.checked_add_months(Months::new(months.into()))?;
    // A yearly look is never late: it is of today for good.
    let urgency = Urgency::of(day, today).max(Urgency::Today);
    Some(Due {
        account,
        entry,
        track: Track::Request,
        what: What::LookAgain,
        day,
        deadline: None,
        complain_from: None,
        limits: Limits::default(),
        jurisdiction: Jurisdiction::of(None),
        courtesy: false,
        told: false,
        doubtful: None,
        urgency,
    })
}

/// The day on which the person last did something here that holds.
fn last_look(case: &Case) -> Option<Day> {
    let marked = case.newest_mark().and_then(|act| {
        let millis = i64::try_from(act.stamp).ok()?;
        DateTime::from_timestamp_millis(millis).map(|at| at.date_naive())
    });
    let round = case.request.as_ref().and_then(|request| request.round());
    let noted = round.and_then(|round| round.answer().or_else(|| round.status()));
    let noted = noted.map(|event| event.date);
    // What was accepted counts from its date; its steps may have been ticked much later.
    noted.or(marked).max(case.looked)
}
