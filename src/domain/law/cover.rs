//! How far an objection made on one account answers for the accounts tied to it.
//!
//! Read from the accounts noted when it was sent, never from today's groups: Meta's rule is about the
//! accounts that shared an Accounts Centre at that moment.

use super::super::guide::catalogue::{Catalogue, Entry};
use super::super::record::account::{Account, AccountKey};
use super::super::record::dossier::Dossier;
use super::super::record::request::{Request, Round};
use super::super::record::status::Status;
use super::super::text::date::Day;
use super::super::text::id::GuideId;

/// What covers an account that has no objection of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cover {
    /// Covered by this account's objection, accepted that day.
    By(AccountKey, Day),
    /// Covered if this account's objection is accepted.
    If(AccountKey),
    /// Was covered by an objection accepted that day; no longer tied.
    Was(AccountKey, Day),
    /// Tied to this account only since: object again.
    JoinedLater(AccountKey),
}

/// What covers `account` for `entry`, if it has no objection of its own there.
pub fn cover(
    catalogue: &Catalogue,
    dossier: &Dossier,
    entry: &Entry,
    account: &Account,
) -> Option<Cover> {
    if dossier.case(&account.key, &entry.id).request.is_some() {
        return None;
    }
    let answers = |guide: &&GuideId| {
        **guide == entry.id
            || catalogue.entry(guide).is_some_and(|other| other.covers.contains(&entry.id))
    };
    // Of many requests few are on a guide that answers for this one.
    let answering: Vec<&GuideId> = dossier.requested().filter(answers).collect();
    if answering.is_empty() {
        return None;
    }
    let mut found: Vec<Cover> = Vec::new();
    for (key, guide) in dossier.objections() {
        let answers = answering.contains(&guide);
        let itself = *key == account.key && *guide == entry.id;
        if let Some(holder) = dossier.account(key).filter(|_| answers && !itself) {
            let request = dossier.case(key, guide).request.as_ref();
            found.extend(request.and_then(|it| by_request(it, holder, account)));
        }
    }
    found.into_iter().min_by_key(rank)
}

/// Of all rounds that still count, the one that says most: sending again takes nothing back that was
/// accepted, but what the company decided since counts.
fn by_request(request: &Request, holder: &Account, account: &Account) -> Option<Cover> {
    let mut rounds = request.rounds.iter().rev();
    let mut decided = false;
    let counting = std::iter::from_fn(|| {
        let round = rounds.next().filter(|_| !decided)?;
        decided = round.answer().is_some() && round.closed().is_none();
        Some(round)
    });
    let found = counting.filter_map(|round| by(round, holder, account));
    found.min_by_key(rank)
}

fn by(round: &Round, holder: &Account, account: &Account) -> Option<Cover> {
    let sending = round.sending()?;
    let accepted = round.answer().filter(|event| event.status == Status::Accepted);
    let decided = round.answer().is_some() || round.status()?.status.is_final();
    if accepted.is_none() && decided {
        return None;
    }
    let itself = holder.key == account.key;
    let tied = itself || holder.is_tied_to(account);
    let noted = itself || sending.group.contains(&account.key);
    match accepted {
        _ if !noted => tied.then(|| Cover::JoinedLater(holder.key.clone())),
        Some(accepted) if tied => Some(Cover::By(holder.key.clone(), accepted.date)),
        Some(accepted) => Some(Cover::Was(holder.key.clone(), accepted.date)),
        None => tied.then(|| Cover::If(holder.key.clone())),
    }
}

const fn rank(cover: &Cover) -> u8 {
    match cover {
        Cover::By(..) => 0,
        Cover::If(..) => 1,
        Cover::JoinedLater(..) => 2,
        Cover::Was(..) => 3,
    }
}
