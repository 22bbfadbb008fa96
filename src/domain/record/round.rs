//! One objection, from its sending to its end.

use super::super::law::deadline::{Deadline, deadline};
use super::super::law::region::Region;
use super::super::text::date::Day;
use super::act::{ActId, Sending};
use super::status::Status;

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The act that noted it.
    pub act: ActId,
    /// What happened.
    pub status: Status,
    /// On which day.
    pub date: Day,
    /// When the company received it, if that was noted.
    pub received: Option<Day>,
    /// What was noted when it was sent.
    pub sending: Option<Sending>,
    /// In the person's words.
    pub note: Option<String>,
    /// It could not follow what came before: kept, shown, and marked.
    pub strange: bool,
}

/// One objection, from its sending to its end.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Round {
    /// What happened, by date, then by act.
    pub events: Vec<Event>,
}

impl Round {
    /// What it is now: the event of the latest date, then of the latest act.
    pub fn status(&self) -> Option<&Event> {
        self.events.iter().rev().find(|event| !event.strange)
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
    pub fn law(&self) -> Region {
        self.sending().map_or(Region::Elsewhere, |sending| sending.law)
    }

    /// When the company received it: the day of sending, unless another was noted.
    pub fn received(&self) -> Option<Day> {
        let sent = self.first(Status::Sent)?.date;
        let noted = self.events.iter().rev().find_map(|event| event.received);
        Some(noted.map_or(sent, |received| received.max(sent)))
    }

    /// When its answer is due, if one is owed.
    pub fn deadline(&self) -> Option<Deadline> {
        let seat = self.sending().and_then(|sending| sending.holidays);
        let notice = self.first(Status::Extended).map(|event| event.date);
        deadline(self.received()?, self.law(), seat, notice)
    }

    /// The answer: the last acceptance or refusal.
    pub fn answer(&self) -> Option<&Event> {
        let is_answer = |event: &&Event| {
            matches!(event.status, Status::Accepted | Status::Refused) && !event.strange
        };
        self.events.iter().rev().find(is_answer)
    }

    /// Whether it was accepted and refused, and the one does not simply replace the other: for the person
    /// to settle.
    pub fn answers_differ(&self) -> bool {
        let (accepted, refused) = (self.last(Status::Accepted), self.last(Status::Refused));
        // A company may give way after a refusal; it may not take back what it accepted.
        accepted.zip(refused).is_some_and(|(accepted, refused)| accepted.date <= refused.date)
    }

    /// For how many days, up to `today`, the company waited for something that it had asked for: it may
    /// claim as many more (EDPB, Guidelines 01/2022).
    pub fn pause(&self, today: Day) -> i64 {
        let mut asked: Option<Day> = None;
        let mut days = 0;
        for event in self.events.iter().filter(|event| !event.strange) {
            match event.status {
                Status::AskedMore => asked = asked.or(Some(event.date)),
                Status::GaveMore => {
                    days += asked.take().map_or(0, |asked| (event.date - asked).num_days());
                }
                _ => {}
            }
        }
        let is_open = self.status().is_some_and(|event| event.status == Status::AskedMore);
        let open = asked.filter(|_| is_open).map_or(0, |asked| (today - asked).num_days());
        days + open.max(0)
    }

    /// Whether `status` can be noted next. What is noted all the same, after a merge, is judged by
    /// `follows`.
    pub fn admits(&self, status: Status) -> bool {
        use Status as S;
        let now = self.status().map(|event| event.status);
        match (now, status) {
            (None, S::Draft) | (_, S::Sent) => true,
            (None | Some(S::Draft | S::Closed), _) | (_, S::Draft) => false,
            (_, S::Closed) => true,
            (Some(S::Accepted), _) => false,
            (Some(S::Refused), next) => {
                matches!(next, S::Reminded | S::ComplainedCompany | S::Complained | S::Accepted)
            }
            (_, S::Acknowledged | S::Extended) => {
                self.first(status).is_none() && self.first(S::Complained).is_none()
            }
            (_, S::GaveMore) => now == Some(S::AskedMore),
            (_, S::AskedMore) => now != Some(S::AskedMore),
            (_, S::ComplainedCompany | S::Complained) => self.first(status).is_none(),
            (_, S::Accepted | S::Refused | S::Reminded) => true,
        }
    }

    /// Whether `status` makes sense after what is there.
    pub(super) fn follows(&self, status: Status) -> bool {
        use Status as S;
        let was_sent = self.first(S::Sent).is_some();
        match (self.status().map(|event| event.status), status) {
            (_, S::Draft) => !was_sent,
            (_, S::Sent) => true,
            _ if !was_sent => false,
            (Some(S::Closed), next) => next == S::Closed,
            (_, S::GaveMore) => self.first(S::AskedMore).is_some(),
            (_, _) => true,
        }
    }

    /// Whether a sending on `date` begins another round: this one was decided, or its time is over.
    pub(super) fn ends_before(&self, date: Day) -> bool {
        let Some(now) = self.status().filter(|_| self.first(Status::Sent).is_some()) else {
            return false;
        };
        let over = || match self.deadline() {
            Some(deadline) => date >= deadline.complain_from,
            None => date > now.date,
        };
        now.status.is_final() || over()
    }
}
