//! All that happened to the request of one account and guide: round after round, and the complaints beside.

use super::super::law::region::Country;
use super::super::text::date::Day;
use super::super::text::id::Goal;
use super::act::{ActId, Sending};
use super::round::doubt;
use super::round::growing::Growing;
pub use super::round::{Event, Round, Track};
use super::status::Status;

/// All requests of one account and guide, the newest last, and the complaints about them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// What is asked.
    pub goal: Goal,
    /// Never empty once something happened.
    pub rounds: Vec<Round>,
    /// What was noted and is not told yet.
    untold: Vec<Event>,
}

impl Default for Request {
    fn default() -> Self {
        Self::new(Goal::Object)
    }
}

/// A complaint about a request: to the company itself, or to an authority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint<'a> {
    /// Which one.
    pub track: Track,
    /// What happened to it, by date, then by act; its beginning first.
    pub events: Vec<&'a Event>,
    /// What was noted when the request was sent that it is about.
    pub sending: Option<&'a Sending>,
    /// The person is done with it, and with the request.
    pub closed: Option<&'a Event>,
}

impl<'a> Complaint<'a> {
    /// Its beginning.
    pub fn begun(&self) -> Option<&'a Event> {
        self.events.first().copied()
    }

    /// What was noted last.
    pub fn status(&self) -> Option<&'a Event> {
        self.closed.or_else(|| self.events.last().copied())
    }

    /// The first event with this status.
    pub fn first(&self, status: Status) -> Option<&'a Event> {
        self.events.iter().copied().find(|event| event.status == status)
    }

    /// The last event with this status.
    pub fn last(&self, status: Status) -> Option<&'a Event> {
        self.events.iter().rev().copied().find(|event| event.status == status)
    }

    /// Whether it went to the company itself.
    pub const fn is_to_company(&self) -> bool {
        matches!(self.track, Track::Company(_))
    }

    /// Whether something is still awaited of it.
    pub fn is_open(&self) -> bool {
        let ends = |event: &&Event| matches!(event.status, Status::Decided | Status::Withdrawn);
        let last =
            self.events.iter().rev().find(|event| ends(event) || event.status == Status::Appealed);
        self.closed.is_none() && last.is_none_or(|event| event.status == Status::Appealed)
    }

    /// The country of the authority: noted with it, else that where the person lived.
    pub fn country(&self) -> Option<Country> {
        let noted = self.events.iter().find_map(|event| event.details.country);
        noted.or_else(|| self.sending.and_then(|sending| sending.country))
    }

    /// The number under which the other side keeps it, the last one noted.
    pub fn number(&self) -> Option<&'a str> {
        self.events.iter().rev().find_map(|event| event.details.number.as_deref())
    }
}

impl Request {
    /// A request that asks this, to which nothing happened yet.
    pub const fn new(goal: Goal) -> Self {
        Self { goal, rounds: Vec::new(), untold: Vec::new() }
    }

    /// The present round.
    pub fn round(&self) -> Option<&Round> {
        self.rounds.last()
    }

    /// The round that counts on `today`: none that is said to begin later, if there is another.
    pub fn present(&self, today: Day) -> Option<&Round> {
        let begun = |round: &&Round| round.events.iter().any(|event| !event.is_doubtful(today));
        self.rounds.iter().rev().find(begun).or_else(|| self.round())
    }

    /// What was noted last of the request.
    pub fn status(&self) -> Option<&Event> {
        self.round()?.status()
    }

    /// Every event, in order.
    pub fn events(&self) -> impl Iterator<Item = &Event> {
        self.rounds.iter().flat_map(|round| &round.events)
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
        self.events().find(|event| event.act == *act)
    }

    /// What this act noted as `status`.
    pub fn noted(&self, act: &ActId, status: Status) -> Option<&Event> {
        self.events().find(|event| event.act == *act && event.status == status)
    }

    /// The complaints, the oldest first. They stand beside the rounds: sending again ends none.
    pub fn complaints(&self) -> Vec<Complaint<'_>> {
        let mut complaints: Vec<Complaint<'_>> = Vec::new();
        for round in &self.rounds {
            for event in &round.events {
                if event.track == Track::Request {
                    let closed = match event.status {
                        Status::Closed if !event.strange => Some(event),
                        Status::Reopened if !event.strange => None,
                        _ => continue,
                    };
                    for complaint in &mut complaints {
                        complaint.closed = closed;
                    }
                    continue;
                }
                if event.strange {
                    continue;
                }
                let of = complaints.iter_mut().find(|complaint| complaint.track == event.track);
                if let Some(complaint) = of {
                    complaint.events.push(event);
                } else {
                    let (track, events) = (event.track, vec![event]);
                    let sending = round.sending();
                    complaints.push(Complaint { track, events, sending, closed: None });
                }
            }
        }
        complaints
    }

    /// Notes an event. Nothing is refused: what cannot follow is kept and marked. The rounds follow from the
    /// dates, whatever the order in which the acts arrive, once it is [settled](Self::settle).
    pub(super) fn note(&mut self, event: Event) {
        self.untold.push(event);
    }

    /// Takes out what `act` noted as `status`.
    pub(super) fn strike(&mut self, act: &ActId, status: Status) {
        let rounds = std::mem::take(&mut self.rounds);
        let told = rounds.into_iter().flat_map(|round| round.events);
        self.untold.splice(0..0, told);
        self.untold.retain(|event| event.act != *act || event.status != status);
    }

    /// Whether nothing happened, or all of it was struck out.
    pub(super) fn is_empty(&self) -> bool {
        self.rounds.is_empty() && self.untold.is_empty()
    }

    /// Tells what was noted or struck since: once for any number of acts.
    pub(super) fn settle(&mut self) {
        if self.untold.is_empty() {
            return;
        }
        let rounds = std::mem::take(&mut self.rounds);
        let mut events: Vec<Event> = rounds.into_iter().flat_map(|round| round.events).collect();
        events.append(&mut self.untold);
        events.sort_by(|a, b| (a.date, &a.act).cmp(&(b.date, &b.act)));
        self.tell(events);
    }

    /// The rounds that `events` make, which stand in their order, and the complaints beside them.
    fn tell(&mut self, mut events: Vec<Event>) {
        doubt(&mut events);
        let tracks = Tracks::of(&events);
        let mut growing = Growing::new(self.goal);
        for (mut event, track) in events.into_iter().zip(tracks) {
            event.track = track.unwrap_or(Track::Request);
            let is_sent = event.status == Status::Sent;
            if self.rounds.is_empty() || (is_sent && growing.ends_before(event.date)) {
                self.rounds.push(Round { goal: self.goal, events: Vec::new() });
                growing = Growing::new(self.goal);
            }
            if let Some(round) = self.rounds.last_mut() {
                // What has no complaint to belong to cannot follow.
                event.strange = track.is_none() || !growing.follows(event.status);
                growing.take(&event);
                round.events.push(event);
            }
        }
    }
}

/// The complaints among events, while it is found out what belongs to which.
#[derive(Default)]
struct Tracks {
    complaints: Vec<Begun>,
    /// What begins or repeats one, on which day, and which one it is; in the order of days.
    begins: Vec<(Status, Day, Track)>,
}

struct Begun {
    track: Track,
    authority: (Option<Box<str>>, Option<Country>),
    /// Since when nothing more is awaited of it.
    over: Option<Day>,
}

impl Tracks {
    /// What each event belongs to; nothing where there is no complaint that it could be about.
    fn of(events: &[Event]) -> Vec<Option<Track>> {
        let mut tracks = Self::default();
        let mut lived: Option<Country> = None;
        let mut begun = Vec::with_capacity(events.len());
        for event in events {
            lived = event.sending.as_ref().map_or(lived, |sending| sending.country);
            begun.push(tracks.take(event, lived));
        }
        let pairs = events.iter().zip(begun);
        pairs.map(|(event, begun)| begun.or_else(|| tracks.track(event))).collect()
    }

    /// Takes in what begins, ends or resumes a complaint.
    fn take(&mut self, event: &Event, lived: Option<Country>) -> Option<Track> {
        let is_company = |begun: &&mut Begun| matches!(begun.track, Track::Company(_));
        let mut open = self.complaints.iter_mut().rev().filter(|begun| begun.over.is_none());
        match event.status {
            Status::ComplainedCompany | Status::Complained => {
                return Some(self.begin(event, lived));
            }
            Status::Answered => {
                if let Some(begun) = open.find(is_company) {
                    begun.over = Some(event.date);
                }
            }
            Status::Decided | Status::Withdrawn => {
                if let Some(begun) = open.find(|begun| !is_company(begun)) {
                    begun.over = Some(event.date);
                }
            }
            Status::Appealed => {
                let mut all = self.complaints.iter_mut().rev();
                if let Some(begun) = all.find(|begun| !is_company(begun)) {
                    begun.over = None;
                }
            }
            Status::Closed => open.for_each(|begun| begun.over = Some(event.date)),
            _ => {}
        }
        None
    }

    fn begin(&mut self, event: &Event, lived: Option<Country>) -> Track {
        let to_company = event.status == Status::ComplainedCompany;
        let country = event.details.country.or(lived).filter(|_| !to_company);
        let authority = (event.details.authority.clone(), country);
        let same = |begun: &&Begun| {
            let (name, country) = &begun.authority;
            let named = name.is_some() && authority.0.is_some() && *name != authority.0;
            matches!(begun.track, Track::Company(_)) == to_company
                && begun.over.is_none()
                && *country == authority.1
                && !named
        };
        let known = self.complaints.iter().rev().find(same).map(|begun| begun.track);
        let track = known.unwrap_or_else(|| {
            let of = |begun: &&Begun| matches!(begun.track, Track::Company(_)) == to_company;
            let number = self.complaints.iter().filter(of).count() + 1;
            let number = u16::try_from(number).unwrap_or(u16::MAX);
            let track = if to_company { Track::Company(number) } else { Track::Authority(number) };
            self.complaints.push(Begun { track, authority, over: None });
            track
        });
        self.begins.push((event.status, event.date, track));
        track
    }

    fn track(&self, event: &Event) -> Option<Track> {
        let until = self.begins.partition_point(|(_, date, _)| *date <= event.date);
        let before = || self.begins.iter().take(until).rev();
        let latest =
            |status: Status| before().find(|(of, _, _)| *of == status).map(|(_, _, track)| *track);
        match event.status {
            // A receipt that comes while a complaint runs is one for the latest complaint.
            Status::Acknowledged => {
                let last = before().next().map(|(_, _, track)| *track);
                let runs = |track: &Track| {
                    let begun = self.complaints.iter().find(|begun| begun.track == *track);
                    begun.is_some_and(|begun| begun.over.is_none_or(|over| over >= event.date))
                };
                Some(last.filter(runs).unwrap_or(Track::Request))
            }
            Status::Answered => latest(Status::ComplainedCompany),
            status if status.is_of_authority() => latest(Status::Complained),
            _ => Some(Track::Request),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::law::region::Region;
    use super::super::act::Sending;
    use super::super::details::Details;
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
            details: Details::default(),
            track: Track::Request,
            strange: false,
            unsure: false,
        }
    }

    fn after(events: &[(Status, &str)]) -> Request {
        let mut request = Request::default();
        for (stamp, (status, date)) in (1..).zip(events) {
            request.note(event(stamp, *status, date));
            request.settle();
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
                request.settle();
            }
            request
        };
        let expected = fold(&[0, 1, 2, 3, 4]);
        assert_eq!(expected.rounds.len(), 2);
        for order in [[4, 3, 2, 1, 0], [2, 0, 4, 1, 3], [1, 3, 0, 2, 4]] {
            assert_eq!(fold(&order), expected);
        }
        assert_eq!(expected.round().unwrap().pause(), 4);
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
        request.settle();
        assert!(request.event(&act(2)).is_some(), "it noted something else");
        request.strike(&act(2), Status::Accepted);
        request.settle();
        assert!(request.event(&act(2)).is_none());
        assert_eq!(request.rounds.len(), 2, "its time was over long before the second");
        request.strike(&act(3), Status::Sent);
        request.settle();
        assert_eq!(request.status().unwrap().date.to_string(), "2025-05-20");
        request.strike(&act(1), Status::Sent);
        request.settle();
        assert!(request.rounds.is_empty());
    }

    #[test]
    fn two_answers_on_one_round_are_for_the_person_to_settle() {
        let differ = |events: [(Status, &str); 3]| after(&events).round().unwrap().answers_differ();
        let (sent, yes, no) = (Status::Sent, Status::Accepted, Status::Refused);
        // A company may take back what it accepted: what came later holds.
        assert!(!differ([(sent, "2026-10-01"), (yes, "2026-10-02"), (no, "2026-10-09")]));
        assert!(differ([(sent, "2026-10-01"), (no, "2026-10-02"), (yes, "2026-10-02")]));
        assert!(!differ([(sent, "2026-10-01"), (no, "2026-10-02"), (yes, "2026-10-09")]));
    }
}
