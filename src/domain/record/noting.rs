//! Noting what happened to an objection: what can be noted, and why something cannot.

use super::super::guide::catalogue::Catalogue;
use super::super::law::region::Region;
use super::super::text::date::Day;
use super::super::text::id::GuideId;
use super::account::Account;
use super::act::Change;
use super::dossier::Dossier;
use super::request::Round;
use super::sending::{happened, law_of, sent};
use super::status::Status;

/// What is to be noted.
#[derive(Debug, Clone)]
pub struct Noting {
    /// What happened.
    pub status: Status,
    /// On which day.
    pub date: Day,
    /// When the company received it, if not that day.
    pub received: Option<Day>,
    /// In the person's words.
    pub note: Option<String>,
}

/// Why it cannot be noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The guide sends no objection.
    NoObjection,
    /// That day is still to come.
    Future(Day),
    /// That day is before the day it was sent.
    BeforeSending(Day),
    /// It came before it was sent.
    ReceivedBefore(Day),
    /// Only a sending, or a receipt of it, is received.
    NothingToReceive,
    /// It was never sent: that comes first.
    NotSent,
    /// It cannot come next; these can.
    CannotFollow(Vec<Status>),
    /// A complaint to the company itself comes first in the United Kingdom only.
    OnlyBritish,
}

/// What can be noted next on `account` and `guide`, in the order of the story.
pub fn notable(
    catalogue: &Catalogue,
    dossier: &Dossier,
    account: &Account,
    guide: &GuideId,
) -> Vec<Status> {
    let request = dossier.case(&account.key, guide).request.as_ref();
    let empty = Round::default();
    let round = request.and_then(|request| request.round()).unwrap_or(&empty);
    let law = round.sending().map_or_else(|| law_of(catalogue, dossier, account), |it| it.law);
    let can = |status: &Status| {
        round.admits(*status) && (*status != Status::ComplainedCompany || law == Region::Uk)
    };
    Status::ALL.into_iter().filter(can).collect()
}

/// The change that notes it on `today`.
///
/// # Errors
/// When it cannot have happened, or not then.
pub fn note(
    catalogue: &Catalogue,
    dossier: &Dossier,
    account: &Account,
    guide: &GuideId,
    noting: Noting,
    today: Day,
) -> Result<Change, Refusal> {
    let Noting { status, date, received, note } = noting;
    if !catalogue.entry(guide).is_some_and(|entry| entry.request) {
        return Err(Refusal::NoObjection);
    }
    let latest = received.map_or(date, |received| received.max(date));
    if latest > today {
        return Err(Refusal::Future(latest));
    }
    let request = dossier.case(&account.key, guide).request.as_ref();
    let round = request.and_then(|request| request.round());
    let was_sent = round.and_then(|round| round.first(Status::Sent)).map(|event| event.date);
    let allowed = notable(catalogue, dossier, account, guide);
    if !allowed.contains(&status) {
        return Err(match status {
            Status::ComplainedCompany if round.is_some_and(|it| it.admits(status)) => {
                Refusal::OnlyBritish
            }
            _ if was_sent.is_none() => Refusal::NotSent,
            _ => Refusal::CannotFollow(allowed),
        });
    }
    if let Some(sent) = was_sent.filter(|sent| status != Status::Sent && date < *sent) {
        return Err(Refusal::BeforeSending(sent));
    }
    if let Some(received) = received {
        if !matches!(status, Status::Sent | Status::Acknowledged) {
            return Err(Refusal::NothingToReceive);
        }
        let sent = if status == Status::Sent { Some(date) } else { was_sent };
        if let Some(sent) = sent.filter(|sent| received < *sent) {
            return Err(Refusal::ReceivedBefore(sent));
        }
    }
    let mut change = if status == Status::Sent {
        sent(catalogue, dossier, account, guide, date)
    } else {
        happened(&account.key, guide, status, date)
    };
    if let Change::Request { received: on, note: words, .. } = &mut change {
        *on = received;
        *words = note.map(|note| note.trim().to_owned()).filter(|note| !note.is_empty());
    }
    Ok(change)
}
