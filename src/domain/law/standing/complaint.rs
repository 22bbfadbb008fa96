//! Where a complaint stands.

use super::super::super::record::request::{Complaint, Event};
use super::super::super::record::round::{days_after, months_after};
use super::super::super::record::status::Status;
use super::super::super::text::date::Day;
use super::super::holiday::{Calendar, Whose};
use super::super::jurisdiction::Jurisdiction;
use super::super::meaning::Meaning;
use super::super::region::{Country, Region};
use super::{AUTHORITY_MONTHS, COMPANY_DAYS, ComplaintStanding, Limit, meaning};

pub(super) fn of_complaint(complaint: &Complaint<'_>, today: Day) -> Option<ComplaintStanding> {
    let (begun, last) = (complaint.begun()?, complaint.status()?);
    let jurisdiction =
        complaint.sending.map_or_else(|| Jurisdiction::of(None), Jurisdiction::noted);
    let limit = limit(complaint, begun, jurisdiction);
    let authority = complaint.events.iter().find_map(|event| event.details.authority.clone());
    let to = complaint.events.iter().rev().find_map(|event| event.details.to.clone());
    let received =
        complaint.last(Status::Acknowledged).or_else(|| complaint.last(Status::Received));
    let chased = complaint.last(Status::Chased).zip(limit);
    let decided = complaint.last(Status::Decided);
    let mut standing = ComplaintStanding {
        track: complaint.track,
        word: last.status,
        since: last.when(),
        meaning: Meaning::NotSent,
        begun: begun.when(),
        country: complaint.country().filter(|_| !complaint.is_to_company()),
        authority,
        to,
        number: complaint.number().map(str::to_owned),
        open: complaint.is_open() && complaint.first(Status::Answered).is_none(),
        limit,
        court_from: limit
            .filter(|_| !complaint.is_to_company())
            .and_then(|limit| limit.day.succ_opt()),
        acknowledged: received.map(Event::when),
        chased: chased.is_some_and(|(event, limit)| event.date > limit.day),
        outcome: decided.and_then(|event| event.details.outcome),
    };
    standing.meaning = meaning::of_complaint(&standing, jurisdiction, today);
    Some(standing)
}

/// What the law gives the other side.
fn limit(complaint: &Complaint<'_>, begun: &Event, jurisdiction: Jurisdiction) -> Option<Limit> {
    let day = begun.received.unwrap_or(begun.date).max(begun.counted());
    if complaint.is_to_company() {
        let calendar = Calendar { country: Some(Country::british()), whose: Whose::Law };
        let end = days_after(day, COMPANY_DAYS).filter(|_| jurisdiction.has_company_days(day))?;
        return Some(Limit::of(end, calendar));
    }
    if !matches!(jurisdiction.law, Region::Eu | Region::Uk) {
        return None;
    }
    let calendar = Calendar { country: complaint.country(), whose: Whose::Authority };
    Some(Limit::of(months_after(day, AUTHORITY_MONTHS)?, calendar))
}
