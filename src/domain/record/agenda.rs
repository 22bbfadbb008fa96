//! What to do next, across all accounts.

use std::collections::HashSet;

use super::super::guide::catalogue::{Catalogue, Entry};
use super::super::law::standing::Word;
use super::super::text::id::{Goal, ServiceId};
use super::account::Account;
use super::dossier::Dossier;
use super::overview::Overview;
use super::progress::{Progress, State};

/// Why something is next; the order is that of urgency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// A step did not work.
    Stuck,
    /// It was sent, the time is over, and no answer came.
    NoAnswer,
    /// What was done must be looked at again.
    LookAgain,
    /// It was begun.
    Continue,
    /// It was sent: the answer must be found and kept.
    Answer,
    /// It was sent long ago, and nothing was kept: send it again.
    Again,
    /// It was not begun.
    Start,
}

impl Why {
    /// The word in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Stuck => "stuck",
            Self::NoAnswer => "no-answer",
            Self::LookAgain => "look-again",
            Self::Continue => "continue",
            Self::Answer => "answer",
            Self::Again => "again",
            Self::Start => "start",
        }
    }
}

/// One thing to do.
#[derive(Debug, Clone)]
pub struct Next<'a> {
    /// On which account.
    pub account: &'a Account,
    /// Which guide.
    pub entry: &'a Entry,
    /// Where it stands.
    pub progress: &'a Progress,
    /// Why now.
    pub why: Why,
}

/// What to do next among the guides that `keeps` lets through: by urgency; then knowing which accounts are
/// tied, which can spare an objection; then the objections, those on accounts first; then the rest; the
/// shortest first.
pub fn agenda<'a>(
    catalogue: &'a Catalogue,
    dossier: &'a Dossier,
    survey: &'a Overview,
    keeps: impl Fn(&Entry, &Account) -> bool,
) -> Vec<Next<'a>> {
    let mut agenda: Vec<Next<'a>> = Vec::new();
    let stands = survey.stands(catalogue);
    for (account, entry, progress) in stands.filter(|(account, entry, _)| keeps(entry, account)) {
        let standing = progress.standing.as_ref();
        // What an authority has is awaited, whatever the company does not say.
        let silent = standing
            .is_some_and(|it| it.request.word == Word::NoAnswer && it.before_authority().is_none());
        let why = match progress.state {
            State::Stuck => Why::Stuck,
            State::Waiting if silent => Why::NoAnswer,
            State::Waiting if standing.is_some_and(|it| it.request.old) => Why::Again,
            State::LookAgain => Why::LookAgain,
            State::Doing => Why::Continue,
            State::Waiting if standing.is_some() => Why::Answer,
            State::Todo => Why::Start,
            State::Waiting | State::Covered | State::Done | State::Declined | State::None => {
                continue;
            }
        };
        agenda.push(Next { account, entry, progress, why });
    }
    let maker = |id: &ServiceId| catalogue.service(id).map(|service| &service.maker);
    let services = dossier.accounts.iter().filter_map(|account| account.service.as_ref());
    let makers: HashSet<_> = services.map(maker).collect();
    let has_account = |entry: &Entry| makers.contains(&maker(&entry.id.service));
    let rank = |next: &Next<'_>| {
        let goal = match next.entry.id.goal {
            Goal::Accounts if has_account(next.entry) => 0,
            Goal::Object => 1,
            _ => 2,
        };
        // What is asked of everybody comes after what the person has an account for.
        (next.why, goal, goal > 0 && next.account.key.is_me(), next.entry.minutes)
    };
    agenda.sort_by_cached_key(rank);
    agenda
}
