//! An objection that was sent: its statuses, dates and rounds.

use super::act::{ActId, Sending};
use super::date::Day;
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
    /// In the person's words.
    pub note: Option<String>,
    /// It could not follow what came before: kept, shown, and marked.
    pub strange: bool,
}

/// One objection, from its sending to its answer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Round {
    /// What was noted when it was sent.
    pub sending: Option<Sending>,
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

    /// Whether `status` can come next.
    pub fn admits(&self, status: Status) -> bool {
        use Status as S;
        let was_sent = self.first(S::Sent).is_some();
        match (self.status().map(|event| event.status), status) {
            (_, S::Draft) => !was_sent,
            (_, S::Sent) => true,
            (None, _) => false,
            (Some(S::Closed | S::Accepted), next) => next == S::Closed,
            (Some(S::Refused), next) => matches!(
                next,
                S::Reminded | S::ComplainedCompany | S::Complained | S::Accepted | S::Closed
            ),
            (_, S::GaveMore) => self.first(S::AskedMore).is_some(),
            (_, _) => was_sent,
        }
    }
}

/// All objections of one account and guide, the newest last.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Request {
    /// Never empty once something happened.
    pub rounds: Vec<Round>,
}

impl Request {
    /// The present round.
    pub fn round(&self) -> Option<&Round> {
        self.rounds.last()
    }

    /// What it is now.
    pub fn status(&self) -> Option<&Event> {
        self.round()?.status()
    }

    /// Whether the present round has reached `status`: a step with `moves` shows done then.
    pub fn has_reached(&self, status: Status) -> Option<&Event> {
        let round = self.round()?;
        let accepted = || round.first(Status::Accepted);
        round.first(status).or_else(|| match status {
            // What is answered was sent, and what is accepted needs no more.
            Status::Sent | Status::AskedMore => accepted(),
            _ => None,
        })
    }

    /// The acts that brought the present round to `status` or past it: what is taken back with it.
    pub fn acts_behind(&self, status: Status) -> Vec<ActId> {
        let Some(round) = self.round() else {
            return Vec::new();
        };
        let from = round.first(status).map(|event| (event.date, &event.act));
        let since = |event: &&Event| from.is_none_or(|from| (event.date, &event.act) >= from);
        let mut acts: Vec<ActId> =
            round.events.iter().filter(since).map(|event| event.act.clone()).collect();
        acts.dedup();
        acts
    }

    /// Notes an event. Nothing is refused: what cannot follow is kept and marked.
    pub(super) fn note(&mut self, mut event: Event, sending: Option<Sending>) {
        let ended =
            self.status().is_some_and(|now| now.status.is_final() && now.date <= event.date);
        if self.rounds.is_empty() || (event.status == Status::Sent && ended) {
            self.rounds.push(Round::default());
        }
        let Some(round) = self.rounds.last_mut() else {
            return;
        };
        event.strange = !round.admits(event.status);
        if event.status == Status::Sent && sending.is_some() {
            round.sending = sending;
        }
        let place = round
            .events
            .partition_point(|other| (other.date, &other.act) <= (event.date, &event.act));
        round.events.insert(place, event);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(stamp: u64, status: Status, date: &str) -> Event {
        Event {
            act: ActId { stamp, writer: "aaaaaaaa".into() },
            status,
            date: date.parse().unwrap(),
            received: None,
            note: None,
            strange: false,
        }
    }

    fn after(events: &[(Status, &str)]) -> Request {
        let mut request = Request::default();
        for (stamp, (status, date)) in (1..).zip(events) {
            request.note(event(stamp, *status, date), None);
        }
        request
    }

    #[test]
    fn the_usual_way_at_meta_is_sent_then_accepted() {
        let request = after(&[(Status::Sent, "2026-11-22"), (Status::Accepted, "2026-11-22")]);
        assert_eq!(request.status().unwrap().status, Status::Accepted);
        assert_eq!(request.rounds.len(), 1);
    }

    #[test]
    fn the_present_status_is_that_of_the_latest_date() {
        let request = after(&[
            (Status::Sent, "2026-10-01"),
            (Status::Reminded, "2026-11-05"),
            (Status::Acknowledged, "2026-10-02"),
        ]);
        assert_eq!(request.status().unwrap().status, Status::Reminded);
    }

    #[test]
    fn sending_again_after_an_answer_opens_a_new_round_and_keeps_the_old_one() {
        let request = after(&[
            (Status::Sent, "2025-05-20"),
            (Status::Accepted, "2025-05-20"),
            (Status::Sent, "2026-11-22"),
        ]);
        assert_eq!(request.rounds.len(), 2);
        assert_eq!(request.status().unwrap().status, Status::Sent);
        assert!(request.has_reached(Status::Accepted).is_none());
    }

    #[test]
    fn what_cannot_follow_is_kept_and_marked() {
        let request = after(&[(Status::Accepted, "2026-11-22")]);
        assert!(request.status().is_none());
        assert!(request.rounds[0].events[0].strange);
    }

    #[test]
    fn what_is_taken_back_is_what_came_since() {
        let request = after(&[
            (Status::Sent, "2026-10-01"),
            (Status::Acknowledged, "2026-10-02"),
            (Status::Accepted, "2026-10-09"),
        ]);
        let stamps = |status| -> Vec<u64> {
            request.acts_behind(status).into_iter().map(|act| act.stamp).collect()
        };
        assert_eq!(stamps(Status::Accepted), [3]);
        assert_eq!(stamps(Status::Sent), [1, 2, 3]);
        assert!(Request::default().acts_behind(Status::Sent).is_empty());
    }

    #[test]
    fn what_was_accepted_was_sent() {
        let request = after(&[(Status::Sent, "2026-11-22"), (Status::Accepted, "2026-11-23")]);
        assert!(request.has_reached(Status::Sent).is_some());
        assert!(request.has_reached(Status::AskedMore).is_some());
        assert!(request.has_reached(Status::Refused).is_none());
    }
}
