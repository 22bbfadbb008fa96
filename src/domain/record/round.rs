//! One request, from its sending to its end, and what happened meanwhile.

use std::collections::HashSet;

use chrono::{DateTime, Datelike, Days, Months};

use super::super::law::deadline::{Deadline, Question, Running};
use super::super::law::jurisdiction::Jurisdiction;
use super::super::law::region::Region;
use super::super::text::date::{Day, SourceDate};
use super::super::text::id::Goal;
use super::act::{ActId, Sending};
use super::details::{About, Details, Precision};
use super::status::Status;
use growing::Growing;

pub(super) mod growing;

/// What something belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Track {
    /// The request itself.
    Request,
    /// The complaint of this number to the company (United Kingdom).
    Company(u16),
    /// The complaint of this number to an authority.
    Authority(u16),
}

impl Track {
    /// The word in `due`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Company(_) | Self::Authority(_) => "complaint",
        }
    }

    /// The word in `status`: who has the complaint.
    pub const fn addressee(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Company(_) => "company",
            Self::Authority(_) => "authority",
        }
    }
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The act that noted it.
    pub act: ActId,
    /// What happened.
    pub status: Status,
    /// On which day; the first of a month of which no more is known.
    pub date: Day,
    /// When the company received it, if that was noted.
    pub received: Option<Day>,
    /// What was noted when it was sent.
    pub sending: Option<Sending>,
    /// In the person's words.
    pub note: Option<String>,
    /// What else was noted.
    pub details: Details,
    /// What it belongs to.
    pub track: Track,
    /// It could not follow what came before: kept, shown, and marked.
    pub strange: bool,
    /// Only its month may be meant, and nobody said so: told as the month, and asked about once.
    pub unsure: bool,
}

/// Noted so many days after a first of a month, an old day is told as the month.
const DOUBT_DAYS: i64 = 31;

impl Event {
    /// Whether only the month is known, or told.
    pub fn is_month(&self) -> bool {
        self.unsure || self.details.precision == Some(Precision::Month)
    }

    /// The date as exact as it is known.
    pub fn when(&self) -> SourceDate {
        let day = SourceDate::from(self.date);
        if self.is_month() { SourceDate { day: None, ..day } } else { day }
    }

    /// The day from which clocks count: the last of a month of which no more is known.
    pub fn counted(&self) -> Day {
        if self.is_month() { self.when().latest() } else { self.date }
    }

    /// When the act noted it, by the clock of that computer.
    pub fn noted_on(&self) -> Option<Day> {
        let millis = i64::try_from(self.act.stamp).ok()?;
        DateTime::from_timestamp_millis(millis).map(|at| at.date_naive())
    }

    /// Whether an older program may have noted a month by its first day.
    fn may_be_month(&self) -> bool {
        let late = |noted: Day| (noted - self.date).num_days() > DOUBT_DAYS;
        self.details.precision.is_none()
            && self.received.is_none()
            && self.date.day() == 1
            && self.noted_on().is_some_and(late)
    }

    /// Whether it is said to have happened on a day to come.
    pub fn is_doubtful(&self, today: Day) -> bool {
        self.date > today
    }

    pub(super) fn counts(&self) -> bool {
        !self.strange && self.track == Track::Request
    }
}

/// One request, from its sending to its end, and what happened meanwhile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// What was asked.
    pub goal: Goal,
    /// What happened, by date, then by act; on complaints too.
    pub events: Vec<Event>,
}

impl Default for Round {
    fn default() -> Self {
        Self { goal: Goal::Object, events: Vec::new() }
    }
}

impl Round {
    /// What was noted last of the request: the event of the latest date, then of the latest act.
    pub fn status(&self) -> Option<&Event> {
        let mut events = self.events.iter().rev().filter(|event| event.counts());
        let last = events.next()?;
        if last.status == Status::Reopened {
            return events.find(|it| !matches!(it.status, Status::Closed | Status::Reopened));
        }
        Some(last)
    }

    /// The first event with this status.
    pub fn first(&self, status: Status) -> Option<&Event> {
        self.events.iter().find(|event| event.status == status && !event.strange)
    }

    /// The last event with this status.
    pub fn last(&self, status: Status) -> Option<&Event> {
        self.events.iter().rev().find(|event| event.status == status && !event.strange)
    }

    /// What was noted when it was sent.
    pub fn sending(&self) -> Option<&Sending> {
        self.events.iter().find_map(|event| event.sending.as_ref())
    }

    /// The law that counts: that of the day it was sent.
    pub fn jurisdiction(&self) -> Jurisdiction {
        self.sending().map_or_else(|| Jurisdiction::of(None), Jurisdiction::noted)
    }

    /// The word of the law that counts.
    pub fn law(&self) -> Region {
        self.jurisdiction().law
    }

    /// When the company received it: the day of sending, unless another was noted, with it or with a receipt.
    /// When a later copy came moves nothing.
    pub fn received(&self) -> Option<Day> {
        let sent = self.first(Status::Sent)?;
        let tells = |event: &&Event| match event.status {
            Status::Sent => event.date == sent.date,
            Status::Acknowledged => event.counts(),
            _ => false,
        };
        let noted = self.events.iter().rev().filter(tells).find_map(|event| event.received);
        let sent = sent.counted();
        Some(noted.map_or(sent, |received| received.max(sent)))
    }

    /// What the clock depends on.
    pub fn running(&self) -> Option<Running> {
        let seat = self.sending().and_then(|sending| sending.holidays);
        let mut running = Running::of(self.received()?, self.jurisdiction(), self.goal, seat);
        let notices = self.events.iter().filter(|it| it.counts() && it.status == Status::Extended);
        running.notices.extend(notices.map(Event::counted));
        running.questions = self.questions();
        Some(running)
    }

    /// When its answer is due, if one is owed.
    pub fn deadline(&self) -> Option<Deadline> {
        self.running()?.deadline()
    }

    /// What the company asked, and what became of it, in order. Several in a row are one.
    pub fn questions(&self) -> Vec<Question> {
        let mut questions = Vec::new();
        for event in self.events.iter().filter(|event| event.counts()) {
            ask(&mut questions, event, self.goal);
        }
        questions
    }

    /// The answer: the last acceptance or refusal, whole or in part.
    pub fn answer(&self) -> Option<&Event> {
        let is_answer = |event: &&Event| event.status.is_answer() && event.counts();
        self.events.iter().rev().find(is_answer)
    }

    /// The first answer: the one whose day says whether it was late.
    pub fn first_answer(&self) -> Option<&Event> {
        self.events.iter().find(|event| event.status.is_answer() && event.counts())
    }

    /// Whether two different answers stand on one day, so that none replaces the other: for the person to
    /// settle.
    pub fn answers_differ(&self) -> bool {
        let Some(answer) = self.answer() else { return false };
        let mut others = self.events.iter().filter(|it| it.status.is_answer() && it.counts());
        others.any(|other| other.date == answer.date && other.status != answer.status)
    }

    /// For how many days the company waited for something that it had asked for in time, as far as its answer is
    /// dated.
    pub fn pause(&self) -> i64 {
        let last = self.deadline().map_or(Day::MAX, |deadline| deadline.last_day);
        let questions = self.questions();
        let answered = questions.iter().filter(|question| question.asked <= last);
        answered.filter_map(|question| Some((question.given? - question.asked).num_days())).sum()
    }

    /// Whether the person is done with it.
    pub fn closed(&self) -> Option<&Event> {
        self.status().filter(|event| event.status == Status::Closed)
    }

    /// The last day on which the two sides wrote to each other: what the ICO counts from.
    pub fn last_contact(&self) -> Option<Day> {
        let contact = |event: &&Event| {
            !event.strange
                && !event.status.is_of_authority()
                && !matches!(
                    event.status,
                    Status::Draft
                        | Status::Complained
                        | Status::Breach
                        | Status::Closed
                        | Status::Reopened
                )
                && !matches!(event.track, Track::Authority(_))
        };
        self.events.iter().filter(contact).map(Event::counted).max()
    }

    /// Whether `status` can be noted next. What is noted all the same, after a merge, is judged by
    /// `follows`.
    pub fn admits(&self, status: Status) -> bool {
        use Status as S;
        let open = || self.closed().is_none();
        match status {
            S::Draft => self.events.is_empty(),
            S::Sent => true,
            S::GaveMore => open() && self.questions().iter().any(|it| it.given.is_none()),
            S::DeclinedMore => open() && self.questions().iter().any(Question::is_open),
            _ => self.follows(status) && !(status == S::Closed && self.closed().is_some()),
        }
    }

    /// Whether `status` makes sense after what is there; of complaints, only whether something was sent.
    fn follows(&self, status: Status) -> bool {
        Growing::of(self.goal, &self.events).follows(status)
    }
}

/// What an event that counts does to the questions before it.
pub(super) fn ask(questions: &mut Vec<Question>, event: &Event, goal: Goal) {
    let day = event.counted();
    // What is given is given to all that was asked: those that still wait are the last ones.
    let waits = |it: &&Question| it.given.is_none();
    match event.status {
        Status::AskedMore => {
            let usual = if goal == Goal::Access { About::Scope } else { About::Identity };
            let about = event.details.about.unwrap_or(usual);
            let open = |it: &Question| it.is_open() && it.about == about;
            if !questions.iter().rev().take_while(waits).any(open) {
                questions.push(Question { asked: day, about, given: None, declined: None });
            }
        }
        Status::GaveMore => {
            // What was declined and then given after all was given.
            for question in questions.iter_mut().rev().take_while(|it| it.given.is_none()) {
                question.given = Some(day.max(question.asked));
            }
        }
        Status::DeclinedMore => {
            let waiting = questions.iter_mut().rev().take_while(|it| it.given.is_none());
            for question in waiting.filter(|it| it.is_open()) {
                question.declined = Some(day.max(question.asked));
            }
        }
        _ => {}
    }
}

/// Nobody said whether the first of a month means the day. What one act noted of a sending and of its answer
/// was noted by the same month.
pub(super) fn doubt(events: &mut [Event]) {
    let asks = |event: &&Event| event.status == Status::Sent && event.may_be_month();
    let unsure: HashSet<(ActId, Day)> =
        events.iter().filter(asks).map(|event| (event.act.clone(), event.date)).collect();
    if unsure.is_empty() {
        return events.iter_mut().for_each(|event| event.unsure = false);
    }
    for event in events {
        let with = unsure.contains(&(event.act.clone(), event.date));
        let told = matches!(event.status, Status::Sent | Status::Accepted);
        event.unsure = told && event.details.precision.is_none() && with;
    }
}

/// `months` after `day`, never moved.
pub fn months_after(day: Day, months: u32) -> Option<Day> {
    day.checked_add_months(Months::new(months))
}

/// `days` after `day`, never moved.
pub fn days_after(day: Day, days: u64) -> Option<Day> {
    day.checked_add_days(Days::new(days))
}
