//! A round while its events are told one after the other: what the next one is judged by is kept, not looked for
//! among all that came before.

use std::cell::OnceCell;

use super::super::super::law::deadline::{Deadline, Running};
use super::super::super::law::jurisdiction::Jurisdiction;
use super::super::super::text::date::Day;
use super::super::super::text::id::Goal;
use super::super::status::Status;
use super::{Event, ask};

/// What is known of a round so far.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about the round")]
pub(in super::super) struct Growing {
    /// The first sending: its day, and the day that counts.
    sent: Option<(Day, Day)>,
    /// When the company received it, as it was noted last.
    received: Option<Day>,
    has_law: bool,
    /// What its clock depends on, as far as it is known.
    running: Running,
    /// The last event that counts, and the last that neither closes nor reopens.
    last: Option<(Status, Day)>,
    open: Option<(Status, Day)>,
    has_answer: bool,
    was_accepted: bool,
    was_asked: bool,
    /// Counted when it is asked for, and anew when something changes it.
    deadline: OnceCell<Option<Deadline>>,
}

impl Growing {
    /// A round of these events.
    pub(in super::super) fn of(goal: Goal, events: &[Event]) -> Self {
        let mut growing = Self::new(goal);
        for event in events {
            growing.take(event);
        }
        growing
    }

    pub(in super::super) fn new(goal: Goal) -> Self {
        Self {
            sent: None,
            received: None,
            has_law: false,
            running: Running::of(Day::MIN, Jurisdiction::of(None), goal, None),
            last: None,
            open: None,
            has_answer: false,
            was_accepted: false,
            was_asked: false,
            deadline: OnceCell::new(),
        }
    }

    /// Takes in an event that was judged.
    pub(in super::super) fn take(&mut self, event: &Event) {
        use Status as S;
        if let Some(sending) = event.sending.as_ref().filter(|_| !self.has_law) {
            self.has_law = true;
            self.running.jurisdiction = Jurisdiction::noted(sending);
            self.running.seat = sending.holidays;
            self.deadline.take();
        }
        if event.status == S::Sent && !event.strange && self.sent.is_none() {
            self.sent = Some((event.date, event.counted()));
            self.deadline.take();
        }
        let tells = match event.status {
            S::Sent => self.sent.is_some_and(|(sent, _)| sent == event.date),
            S::Acknowledged => event.counts(),
            _ => false,
        };
        if let Some(received) = event.received.filter(|_| tells) {
            self.received = Some(received);
            self.deadline.take();
        }
        if !event.counts() {
            return;
        }
        let now = (event.status, event.date);
        self.last = Some(now);
        if !matches!(event.status, S::Closed | S::Reopened) {
            self.open = Some(now);
        }
        self.has_answer |= event.status.is_answer();
        match event.status {
            S::Accepted | S::Partly => self.was_accepted = true,
            S::Extended => {
                self.running.notices.push(event.counted());
                self.deadline.take();
            }
            S::AskedMore | S::GaveMore | S::DeclinedMore => {
                self.was_asked |= event.status == S::AskedMore;
                ask(&mut self.running.questions, event, self.running.goal);
                self.deadline.take();
            }
            _ => {}
        }
    }

    /// What it is now, and since when.
    fn status(&self) -> Option<(Status, Day)> {
        match self.last {
            Some((Status::Reopened, _)) => self.open,
            last => last,
        }
    }

    /// Whether `status` makes sense after what is there.
    pub(in super::super) fn follows(&self, status: Status) -> bool {
        use Status as S;
        let was_sent = self.sent.is_some();
        let now = self.status().map(|(now, _)| now);
        match status {
            S::Draft => !was_sent,
            S::Sent => true,
            _ if !was_sent => false,
            S::Reopened => now == Some(S::Closed),
            S::Closed => true,
            _ if now == Some(S::Closed) => false,
            S::GaveMore | S::DeclinedMore => self.was_asked,
            S::Breach => self.was_accepted,
            _ => true,
        }
    }

    /// Whether a sending on `date` begins another round: this one was answered, or its time is over.
    pub(in super::super) fn ends_before(&mut self, date: Day) -> bool {
        let Some((now, since)) = self.status().filter(|_| self.sent.is_some()) else {
            return false;
        };
        if self.has_answer || now.is_final() {
            return true;
        }
        let Some((_, sent)) = self.sent else { return false };
        self.running.received = self.received.map_or(sent, |received| received.max(sent));
        // Counting it takes its time, and most of what comes comes within the month.
        if self.running.earliest().is_some_and(|earliest| date <= earliest) {
            return false;
        }
        match self.deadline.get_or_init(|| self.running.deadline()) {
            Some(deadline) => date >= deadline.complain_from,
            None => date > since,
        }
    }
}
