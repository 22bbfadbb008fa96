//! All that happened to the objection of one account and guide, round after round.

use super::act::ActId;
pub use super::round::{Event, Round};
use super::status::Status;

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

    /// The event that this act noted.
    pub fn event(&self, act: &ActId) -> Option<&Event> {
        self.rounds.iter().flat_map(|round| &round.events).find(|event| event.act == *act)
    }

    /// Notes an event. Nothing is refused: what cannot follow is kept and marked. The rounds follow from the
    /// dates, whatever the order in which the acts arrive.
    pub(super) fn note(&mut self, event: Event) {
        let rounds = std::mem::take(&mut self.rounds);
        let mut events: Vec<Event> = rounds.into_iter().flat_map(|round| round.events).collect();
        let place =
            events.partition_point(|other| (other.date, &other.act) <= (event.date, &event.act));
        events.insert(place, event);
        self.tell(events);
    }

    /// Takes out what `act` noted as `status`.
    pub(super) fn strike(&mut self, act: &ActId, status: Status) {
        let rounds = std::mem::take(&mut self.rounds);
        let mut events: Vec<Event> = rounds.into_iter().flat_map(|round| round.events).collect();
        events.retain(|event| event.act != *act || event.status != status);
        self.tell(events);
    }

    /// The rounds that `events` make, which stand in their order.
    fn tell(&mut self, events: Vec<Event>) {
        for mut event in events {
            let ended =
                |round: &Round| event.status == Status::Sent && round.ends_before(event.date);
            if self.rounds.last().is_none_or(ended) {
                self.rounds.push(Round::default());
            }
            if let Some(round) = self.rounds.last_mut() {
                event.strange = !round.follows(event.status);
                round.events.push(event);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::law::region::Region;
    use super::super::act::Sending;
    use super::*;

    fn event(stamp: u64, status: Status, date: &str) -> Event {
        Event {
            act: ActId { stamp, writer: "aaaaaaaa".into() },
            status,
            date: date.parse().unwrap(),
            received: None,
            sending: (status == Status::Sent).then(|| Sending {
                country: "FR".parse().ok(),
                law: Region::Eu,
                company: None,
                holidays: "IE".parse().ok(),
                group: Vec::new(),
            }),
            note: None,
            strange: false,
        }
    }

    fn after(events: &[(Status, &str)]) -> Request {
        let mut request = Request::default();
        for (stamp, (status, date)) in (1..).zip(events) {
            request.note(event(stamp, *status, date));
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

    #[test]
    fn an_earlier_objection_that_is_noted_later_is_a_round_of_its_own() {
        let request = after(&[(Status::Sent, "2026-11-20"), (Status::Sent, "2025-05-01")]);
        let dates: Vec<String> =
            request.rounds.iter().map(|it| it.events[0].date.to_string()).collect();
        assert_eq!(dates, ["2025-05-01", "2026-11-20"]);
        assert_eq!(request.status().unwrap().date.to_string(), "2026-11-20");
    }

    #[test]
    fn sending_it_twice_within_the_month_starts_no_other_clock() {
        let request = after(&[(Status::Sent, "2026-03-05"), (Status::Sent, "2026-03-20")]);
        assert_eq!(request.rounds.len(), 1);
        let due = request.round().unwrap().deadline().unwrap();
        assert_eq!(due.last_day.to_string(), "2026-04-07");
        let later = after(&[(Status::Sent, "2026-03-05"), (Status::Sent, "2026-04-08")]);
        assert_eq!(later.rounds.len(), 2);
    }

    #[test]
    fn the_rounds_do_not_depend_on_the_order_in_which_acts_arrive() {
        let story = [
            (Status::Sent, "2025-05-20"),
            (Status::Accepted, "2025-05-21"),
            (Status::Sent, "2026-09-01"),
            (Status::AskedMore, "2026-09-05"),
            (Status::GaveMore, "2026-09-09"),
        ];
        let events: Vec<Event> =
            (1..).zip(story).map(|(stamp, (status, date))| event(stamp, status, date)).collect();
        let fold = |order: &[usize]| {
            let mut request = Request::default();
            for place in order {
                request.note(events[*place].clone());
            }
            request
        };
        let expected = fold(&[0, 1, 2, 3, 4]);
        assert_eq!(expected.rounds.len(), 2);
        for order in [[4, 3, 2, 1, 0], [2, 0, 4, 1, 3], [1, 3, 0, 2, 4]] {
            assert_eq!(fold(&order), expected);
        }
        assert_eq!(expected.round().unwrap().pause("2026-11-22".parse().unwrap()), 4);
    }

    #[test]
    fn what_is_struck_out_was_never_there() {
        let mut request = after(&[
            (Status::Sent, "2025-05-20"),
            (Status::Accepted, "2025-05-21"),
            (Status::Sent, "2026-09-01"),
        ]);
        let act = |stamp| ActId { stamp, writer: "aaaaaaaa".into() };
        request.strike(&act(2), Status::Sent);
        assert!(request.event(&act(2)).is_some(), "it noted something else");
        request.strike(&act(2), Status::Accepted);
        assert!(request.event(&act(2)).is_none());
        assert_eq!(request.rounds.len(), 2, "its time was over long before the second");
        request.strike(&act(3), Status::Sent);
        assert_eq!(request.status().unwrap().date.to_string(), "2025-05-20");
        request.strike(&act(1), Status::Sent);
        assert!(request.rounds.is_empty());
    }

    #[test]
    fn two_answers_on_one_round_are_for_the_person_to_settle() {
        let differ = |events: [(Status, &str); 3]| after(&events).round().unwrap().answers_differ();
        let (sent, yes, no) = (Status::Sent, Status::Accepted, Status::Refused);
        assert!(differ([(sent, "2026-10-01"), (yes, "2026-10-02"), (no, "2026-10-09")]));
        assert!(differ([(sent, "2026-10-01"), (no, "2026-10-02"), (yes, "2026-10-02")]));
        assert!(!differ([(sent, "2026-10-01"), (no, "2026-10-02"), (yes, "2026-10-09")]));
    }
}
