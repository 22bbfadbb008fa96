//! The time line of a request: what happened, and what the law computes of it. Receipt, objection page, calendar
//! and record are all drawn from it.

use super::super::record::act::ActId;
use super::super::record::request::{Request, Track};
use super::super::record::round::{days_after, months_after};
use super::super::record::status::Status;
use super::super::text::date::{Day, SourceDate};
use super::jurisdiction::Hearing;
use super::region::Region;
use super::standing::{ComplaintStanding, Standing, Word};

/// What a point is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PointKind {
    /// This happened.
    Happened(Status),
    /// Answer the question by then: a courtesy.
    AnswerQuestion,
    /// The last day for the answer.
    LastDay,
    /// The last day that the company may claim.
    ClaimedDay,
    /// After a reminder: a courtesy.
    GraceOver,
    /// From then on one may complain.
    MayComplain,
    /// The company has to have acknowledged the complaint (United Kingdom).
    CompanyDays,
    /// The last day for a complaint to the authority.
    ComplainUntil,
    /// The outermost day for it.
    Outermost,
    /// The authority has to have told how it goes.
    AuthorityTells,
    /// From then on a court, or the tribunal, may be asked.
    CourtFrom,
    /// What is missing should be told by then (Regulation (EU) 2025/2518, Art. 4(2)).
    MissingTold,
    /// It should be with the leading authority by then (the same).
    PassedOn,
    /// The leading authority should have a draft by then (the same).
    DraftDecision,
}

/// How a point is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// The person noted it.
    Noted,
    /// The law computes it.
    Computed,
    /// It is to be expected, and no right.
    Expected,
}

/// A point on the time line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// The day, or the month where no more is known.
    pub when: SourceDate,
    /// What.
    pub kind: PointKind,
    /// How it is known.
    pub basis: Basis,
    /// What it belongs to.
    pub track: Track,
    /// The act that noted it.
    pub act: Option<ActId>,
    /// It could not follow what came before.
    pub strange: bool,
    /// It is said to have happened on a day to come.
    pub doubtful: bool,
}

impl Point {
    /// Whether it is over by `today`; what is of today is not.
    pub fn is_past(&self, today: Day) -> bool {
        self.when.latest() < today
    }

    /// The day that it is ordered by.
    pub fn day(&self) -> Day {
        self.when.earliest()
    }
}

/// The points of the present round and of the complaints, in order.
pub fn timeline(request: &Request, standing: &Standing, today: Day) -> Vec<Point> {
    let mut points = Vec::new();
    let present = request.present(today);
    let open = |track: Track| standing.complaints.iter().any(|it| it.track == track && it.open);
    for round in &request.rounds {
        let is_present = present.is_some_and(|present| std::ptr::eq(present, round));
        let shown = round.events.iter().filter(|event| {
            is_present || event.is_doubtful(today) || (!event.strange && open(event.track))
        });
        points.extend(shown.map(|event| Point {
            when: event.when(),
            kind: PointKind::Happened(event.status),
            basis: Basis::Noted,
            track: event.track,
            act: Some(event.act.clone()),
            strange: event.strange,
            doubtful: event.is_doubtful(today),
        }));
    }
    of_request(standing, &mut points, today);
    for complaint in &standing.complaints {
        of_complaint(complaint, standing, &mut points, today);
    }
    // On one day, what happened comes before what follows from it.
    points.sort_by_key(|point| (point.day(), point.basis));
    points
}

fn computed(kind: PointKind, track: Track, day: Option<Day>) -> Option<Point> {
    Some(Point {
        when: day?.into(),
        kind,
        basis: Basis::Computed,
        track,
        act: None,
        strange: false,
        doubtful: false,
    })
}

fn of_request(standing: &Standing, points: &mut Vec<Point>, today: Day) {
    let request = &standing.request;
    let of = |kind, day| computed(kind, Track::Request, day);
    let ended = matches!(request.word, Word::Noted(Status::Closed | Status::Draft)) || request.old;
    let Some(deadline) = request.deadline.filter(|_| !ended) else { return };
    let waits = request.answer.is_none();
    if let Some(question) = request.question {
        points.extend(of(PointKind::AnswerQuestion, question.courtesy()));
    }
    if waits || request.late {
        points.extend(of(PointKind::LastDay, Some(deadline.last_day)));
    }
    if waits {
        points.extend(of(PointKind::ClaimedDay, deadline.claimed_day()));
        let grace = request.wait.filter(|wait| *wait > deadline.last_day && *wait >= today);
        points.extend(of(PointKind::GraceOver, grace));
    }
    let limits = request.limits;
    let heard = request.jurisdiction.hearing() != Hearing::Nobody;
    if standing.before_authority().is_none() && heard {
        points.extend(of(PointKind::MayComplain, limits.complain_from));
        points.extend(of(PointKind::ComplainUntil, limits.until));
        points.extend(of(PointKind::Outermost, limits.outer));
    }
}

/// The day from which complaints are handled by Regulation (EU) 2025/2518.
const NEW_PROCEDURE: (i32, u32, u32) = (2027, 4, 2);

fn of_complaint(
    complaint: &ComplaintStanding,
    standing: &Standing,
    points: &mut Vec<Point>,
    today: Day,
) {
    if !complaint.open {
        return;
    }
    let limit = complaint.limit.map(|limit| limit.day);
    if let Track::Company(_) = complaint.track {
        let told = complaint.acknowledged.is_some();
        let day = limit.filter(|day| !told || *day >= today);
        points.extend(computed(PointKind::CompanyDays, complaint.track, day.filter(|_| !told)));
        return;
    }
    points.extend(computed(PointKind::AuthorityTells, complaint.track, limit));
    points.extend(computed(PointKind::CourtFrom, complaint.track, complaint.court_from));
    let lodged = complaint.begun.latest();
    let (year, month, day) = NEW_PROCEDURE;
    let new = Some(lodged) >= Day::from_ymd_opt(year, month, day);
    let seat = standing.request.deadline.and_then(|it| it.why.calendar.country);
    let abroad = seat != complaint.country;
    if new && abroad && standing.request.jurisdiction.law == Region::Eu {
        let expected = [
            (PointKind::MissingTold, days_after(lodged, 14)),
            (PointKind::PassedOn, days_after(lodged, 42)),
            (PointKind::DraftDecision, months_after(lodged, 15)),
        ];
        let expected = expected.into_iter().filter_map(|(kind, day)| {
            Some(Point { basis: Basis::Expected, ..computed(kind, complaint.track, day)? })
        });
        points.extend(expected);
    }
}
