//! Dates: what is due, on which account, and how urgent it is.

use chrono::{DateTime, Months};

use super::super::guide::catalogue::{Catalogue, Entry};
use super::super::record::account::Account;
use super::super::record::dossier::{Case, Dossier};
use super::super::record::overview::Overview;
use super::super::record::progress::State;
use super::super::record::status::Status;
use super::super::text::date::Day;
use super::assessment::{Assessment, outlook};
use super::deadline::Deadline;

/// What is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// The answer of the company.
    Answer,
    /// The answer of the authority.
    Authority,
    /// A look at what was done a year ago.
    LookAgain,
}

impl What {
    /// The word in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Authority => "authority",
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
    /// What is due.
    pub what: What,
    /// On which day.
    pub day: Day,
    /// The clock of the answer.
    pub deadline: Option<Deadline>,
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
        let request = case.request.as_ref();
        match request.and_then(|request| outlook(request, today)) {
            Some(outlook) if outlook.old => {
                advice.push(Advice { account, entry, sent: outlook.date });
            }
            Some(outlook) if outlook.status != Status::Accepted => {
                dates.extend(answer(account, entry, &outlook, today));
            }
            _ if progress.state != State::Done => {}
            _ => {
                let months = dossier.setup.look_again_months();
                dates.extend(look_again(account, entry, case, months, today));
            }
        }
    }
    dates.sort_by_key(|date| (date.urgency, date.day));
    (dates, advice)
}

fn answer<'a>(
    account: &'a Account,
    entry: &'a Entry,
    outlook: &Assessment,
    today: Day,
) -> Option<Due<'a>> {
    let day = outlook.until?;
    let complained = outlook.status == Status::Complained;
    let what = if complained { What::Authority } else { What::Answer };
    let deadline = outlook.deadline.filter(|_| !complained);
    let urgency = Urgency::of(day, today);
    Some(Due { account, entry, what, day, deadline, urgency })
}

fn look_again<'a>(
    account: &'a Account,
    entry: &'a Entry,
    case: &Case,
    months: u16,
    today: Day,
) -> Option<Due<'a>> {
    let day = last_look(case)?.checked_add_months(Months::new(months.into()))?;
    let (what, deadline) = (What::LookAgain, None);
    Some(Due { account, entry, what, day, deadline, urgency: Urgency::of(day, today) })
}

/// The day on which the person last did something here that holds.
fn last_look(case: &Case) -> Option<Day> {
    let marked = case.newest_mark().and_then(|act| {
        let millis = i64::try_from(act.stamp).ok()?;
        DateTime::from_timestamp_millis(millis).map(|at| at.date_naive())
    });
    let request = case.request.as_ref().and_then(|request| request.status());
    let noted = request.map(|event| event.date);
    // What was accepted counts from its date; its steps may have been ticked much later.
    noted.or(marked).max(case.looked)
}
