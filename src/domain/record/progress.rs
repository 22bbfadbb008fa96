//! Where an account stands with a guide.

use super::super::guide::catalogue::{Catalogue, Entry, StepLine};
use super::super::law::assessment::{Assessment, of};
use super::super::law::cover::{Cover, cover};
use super::super::law::region::Presence;
use super::super::law::standing::{Standing, Word, standing};
use super::super::text::date::Day;
use super::super::text::platform::Platform;
use super::account::Account;
use super::act::Mark;
use super::dossier::{Case, Dossier};
use super::status::Status;

/// The state of a guide on an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Nothing was done.
    Todo,
    /// Begun.
    Doing,
    /// A step did not work, or the company refused.
    Stuck,
    /// An answer is awaited.
    Waiting,
    /// An accepted objection of another account answers for it.
    Covered,
    /// What was done must be looked at again.
    LookAgain,
    /// Done.
    Done,
    /// Put away: it is not for the person.
    Declined,
    /// There is nothing to do here.
    None,
}

impl State {
    /// The word in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Todo => "todo",
            Self::Doing => "doing",
            Self::Stuck => "stuck",
            Self::Waiting => "waiting",
            Self::Covered => "covered",
            Self::LookAgain => "look-again",
            Self::Done => "done",
            Self::Declined => "declined",
            Self::None => "none",
        }
    }
}

/// What a step shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepState {
    /// To do.
    Todo,
    /// Done.
    Done,
    /// Left out on purpose.
    Skipped,
    /// Did not work.
    Stuck,
    /// Done before the guide changed: look again.
    Changed,
}

/// Where an account stands with a guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// The state.
    pub state: State,
    /// Required steps done.
    pub done: usize,
    /// Required steps of the route, less the skipped ones.
    pub total: usize,
    /// The first required step that is open, counted from 1 on the route.
    pub next: Option<usize>,
    /// What covers it.
    pub cover: Option<Cover>,
    /// Where the request and the complaints about it stand.
    pub standing: Option<Standing>,
    /// The same as one status, for the screens that are going away.
    pub request: Option<Assessment>,
    /// Whether the right or the route exists where the holder lives.
    pub presence: Presence,
    /// The route.
    pub platform: Platform,
    /// The file of the guide, which is the person's own, has mistakes: it is not followed.
    pub faulty: bool,
}

/// What `step` shows.
pub fn step_state(step: &StepLine, case: &Case) -> StepState {
    let marked = case.mark(&step.id, &step.was);
    if let Some(status) = step.moves {
        let reached = case.request.as_ref().and_then(|request| request.has_reached(status));
        if reached.is_some() {
            return StepState::Done;
        }
    }
    match marked.map(|marked| (marked.mark, marked.revision)) {
        Some((Mark::Done, revision)) if revision < step.changed => StepState::Changed,
        Some((Mark::Done, _)) if step.moves.is_none() => StepState::Done,
        Some((Mark::Skip, _)) => StepState::Skipped,
        Some((Mark::Stuck, _)) => StepState::Stuck,
        Some((Mark::Done | Mark::Todo, _)) | None => StepState::Todo,
    }
}

/// Where `account` stands with `entry` on `today`.
pub fn progress(
    catalogue: &Catalogue,
    dossier: &Dossier,
    entry: &Entry,
    account: &Account,
    today: Day,
) -> Progress {
    let case = dossier.case(&account.key, &entry.id);
    let platform = dossier.platform(&account.key, &entry.id, &entry.platforms);
    let country = dossier.country_of(account);
    let presence =
        country.map_or(Presence::Exists, |it| entry.regions.presence(catalogue.region(it)));
    let (mut done, mut total, mut next) = (0, 0, None);
    let (mut stuck, mut changed) = (false, false);
    for (place, step) in (1..).zip(entry.steps_on(platform)) {
        let state = step_state(step, case);
        changed |= state == StepState::Changed;
        stuck |= state == StepState::Stuck;
        if step.optional || state == StepState::Skipped {
            continue;
        }
        total += 1;
        if state == StepState::Done {
            done += 1;
        } else if next.is_none() {
            next = Some(place);
        }
    }
    let noted = case.request.as_ref();
    let standing = noted.and_then(|request| standing(request, today));
    let request =
        standing.as_ref().zip(noted).map(|(standing, request)| of(standing, request, today));
    let cover = cover(catalogue, dossier, entry, account);
    let faulty = entry.is_faulty();
    let state = if entry.card.is_some() || faulty {
        State::None
    } else if let Some(standing) = &standing {
        of_request(standing, stuck)
    } else if presence == Presence::Missing && case.is_untouched() {
        State::None
    } else if case.declined {
        match &cover {
            Some(Cover::By(..)) => State::Covered,
            Some(Cover::If(..)) => State::Waiting,
            Some(Cover::Was(..) | Cover::JoinedLater(..)) | None => State::Declined,
        }
    } else if changed {
        State::LookAgain
    } else if stuck {
        State::Stuck
    } else if total > 0 && done == total {
        State::Done
    } else {
        match &cover {
            Some(Cover::By(..)) => State::Covered,
            Some(Cover::If(..)) => State::Waiting,
            Some(Cover::Was(..) | Cover::JoinedLater(..)) => State::LookAgain,
            None if case.is_untouched() => State::Todo,
            None => State::Doing,
        }
    };
    Progress { state, done, total, next, cover, standing, request, presence, platform, faulty }
}

fn of_request(standing: &Standing, stuck: bool) -> State {
    match standing.request.word {
        Word::Noted(Status::Draft) => State::Doing,
        Word::Noted(Status::Accepted | Status::Closed) => State::Done,
        _ if standing.stops() || stuck => State::Stuck,
        _ => State::Waiting,
    }
}
