//! What is done with a guide on an account: its steps, its route, notes, and putting it away.

use super::super::guide::catalogue::{Entry, StepLine};
use super::super::guide::route;
use super::super::record::account::{Account, AccountKey};
use super::super::record::act::{Change, Mark};
use super::super::record::sending::reach;
use super::super::record::status::Status;
use super::super::text::address::Address;
use super::super::text::id::{GuideId, StepId};
use super::super::text::platform::Platform;
use super::{Facts, Refusal, with_use};

/// A step that is marked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marking<'a> {
    /// The account.
    pub account: &'a AccountKey,
    /// The guide.
    pub guide: &'a GuideId,
    /// The step, by its id or one that it had once.
    pub step: &'a StepId,
    /// What it is now.
    pub mark: Mark,
    /// Where it was done, if that was said; else where the guide is followed, if the step is there.
    pub on: Option<Platform>,
}

/// Marks it. A step that moves the request has no tick of its own: done notes what it moves to, today, with
/// what comes before it; to do strikes that out, with all that followed. Who does something on a guide that
/// was put away takes it up again, and uses the service that borrows the account.
pub fn mark(facts: &Facts<'_>, marking: &Marking<'_>) -> Result<Vec<Change>, Refusal> {
    let Marking { mark, on: said, .. } = *marking;
    let account = facts.account(marking.account)?;
    let entry = facts.entry(marking.guide)?;
    let uses = facts.applies(entry, &account)?;
    let step = step(entry, marking.step)?;
    let on = platform(facts, &account, entry, step, said)?;
    let mut changes = match (step.moves, mark) {
        (Some(status), Mark::Done) => moved(facts, &account, entry, status, said),
        (Some(status), Mark::Todo) => {
            let mut changes = moved_back(facts, &account, entry, status)?;
            changes.extend(marked(facts, &account, entry, step, mark, on, said.is_some()));
            changes
        }
        _ => marked(facts, &account, entry, step, mark, on, said.is_some()),
    };
    let is_work = matches!(mark, Mark::Done | Mark::Stuck) && !changes.is_empty();
    if is_work && facts.dossier().case(&account.key, &entry.id).declined {
        changes.push(declined(&account, entry, false));
    }
    Ok(with_use(changes, uses, &account))
}

/// Puts a guide away, because it is not for the person, or takes it back. What was marked or sent stays.
pub fn put_away(
    facts: &Facts<'_>,
    account: &AccountKey,
    guide: &GuideId,
    away: bool,
) -> Result<Vec<Change>, Refusal> {
    let account = facts.account(account)?;
    let entry = facts.entry(guide)?;
    facts.applies(entry, &account)?;
    let is_new = facts.dossier().case(&account.key, guide).declined != away;
    Ok(is_new.then(|| declined(&account, entry, away)).into_iter().collect())
}

/// The platform on which a guide is followed from now on.
pub fn set_platform(
    facts: &Facts<'_>,
    account: &AccountKey,
    guide: &GuideId,
    on: Platform,
) -> Result<Vec<Change>, Refusal> {
    let account = facts.account(account)?.key;
    let entry = facts.entry(guide)?;
    let is_new = facts.dossier().platform(&account, guide, &entry.platforms) != on;
    let change = Change::Platform { account, guide: guide.clone(), on };
    Ok(is_new.then_some(change).into_iter().collect())
}

/// The person's own words on a guide; empty: none.
pub fn note(
    facts: &Facts<'_>,
    account: &AccountKey,
    guide: &GuideId,
    text: &str,
) -> Result<Vec<Change>, Refusal> {
    let account = facts.account(account)?.key;
    let text = text.trim();
    let is_new = facts.dossier().case(&account, guide).note.as_deref().unwrap_or_default() != text;
    let change = Change::Note { account, guide: guide.clone(), text: text.to_owned() };
    Ok(is_new.then_some(change).into_iter().collect())
}

/// A file that the person keeps, or no longer.
pub fn proof(
    facts: &Facts<'_>,
    account: &AccountKey,
    guide: &GuideId,
    path: &str,
    on: bool,
) -> Result<Vec<Change>, Refusal> {
    let account = facts.account(account)?.key;
    let kept = &facts.dossier().case(&account, guide).proofs;
    let is_new = kept.iter().any(|kept| kept == path) != on;
    let change = Change::Proof { account, guide: guide.clone(), path: path.to_owned(), on };
    Ok(is_new.then_some(change).into_iter().collect())
}

/// An address was handed to the browser: that of a step, or without one that of the objection.
pub fn opened(
    facts: &Facts<'_>,
    account: &AccountKey,
    guide: &GuideId,
    step: Option<&StepId>,
    address: &Address,
) -> Result<Vec<Change>, Refusal> {
    let account = facts.account(account)?.key;
    let (guide, step, url) = (guide.clone(), step.cloned(), address.to_string());
    Ok(vec![Change::Opened { account, guide, step, url }])
}

/// The person looked again today: what was done still holds.
pub fn looked(
    facts: &Facts<'_>,
    account: &AccountKey,
    guide: &GuideId,
) -> Result<Vec<Change>, Refusal> {
    let account = facts.account(account)?.key;
    let is_new = facts.dossier().case(&account, guide).looked != Some(facts.today);
    let change = Change::Looked { account, guide: guide.clone(), date: facts.today };
    Ok(is_new.then_some(change).into_iter().collect())
}

fn step<'a>(entry: &'a Entry, id: &StepId) -> Result<&'a StepLine, Refusal> {
    let by_id = entry.steps.iter().find(|step| step.id == *id);
    by_id
        .or_else(|| entry.steps.iter().find(|step| step.was.contains(id)))
        .ok_or_else(|| Refusal::NoStep(entry.id.clone(), id.clone()))
}

/// The platform it is done on: the one that was said, else the one that is followed, else one that has the
/// step.
fn platform(
    facts: &Facts<'_>,
    account: &Account,
    entry: &Entry,
    step: &StepLine,
    said: Option<Platform>,
) -> Result<Platform, Refusal> {
    let is_on = |platform: Platform| entry.steps_on(platform).any(|other| other.id == step.id);
    if let Some(said) = said {
        return if is_on(said) {
            Ok(said)
        } else {
            Err(Refusal::NotOn(entry.id.clone(), step.id.clone(), said))
        };
    }
    let followed = facts.dossier().platform(&account.key, &entry.id, &entry.platforms);
    let own = || step.on.first().copied().unwrap_or(followed);
    Ok(if is_on(followed) { followed } else { route(&entry.platforms, own()) })
}

fn moved(
    facts: &Facts<'_>,
    account: &Account,
    entry: &Entry,
    status: Status,
    said: Option<Platform>,
) -> Vec<Change> {
    let request = facts.dossier().case(&account.key, &entry.id).request.as_ref();
    if request.is_some_and(|request| request.has_reached(status).is_some()) {
        return Vec::new();
    }
    let guide = &entry.id;
    let mut changes = reach(facts.catalogue, facts.dossier(), account, guide, status, facts.today);
    // A request does not say where it was made; what was said of it counts from now on.
    let (account, guide) = (account.key.clone(), guide.clone());
    changes.extend(said.map(|on| Change::Platform { account, guide, on }));
    changes
}

/// The request as it was before `status`: what brought it there, and what followed, did not happen.
fn moved_back(
    facts: &Facts<'_>,
    account: &Account,
    entry: &Entry,
    status: Status,
) -> Result<Vec<Change>, Refusal> {
    let request = facts.dossier().case(&account.key, &entry.id).request.as_ref();
    let reached = request.and_then(|request| request.has_reached(status));
    let Some((round, reached)) = request.and_then(|request| request.round()).zip(reached) else {
        return Ok(Vec::new());
    };
    let since = round.events.iter().skip_while(|event| {
        (event.date, &event.act) < (reached.date, &reached.act)
            || (event.act == reached.act && event.status != reached.status)
    });
    let strike = |event: &super::super::record::round::Event| {
        if event.act.is_provisional() {
            return Err(Refusal::Unsaved);
        }
        Ok(Change::Strike {
            account: account.key.clone(),
            guide: entry.id.clone(),
            act: event.act.clone(),
            status: event.status,
        })
    };
    since.map(strike).collect()
}

fn marked(
    facts: &Facts<'_>,
    account: &Account,
    entry: &Entry,
    step: &StepLine,
    mark: Mark,
    on: Platform,
    is_said: bool,
) -> Vec<Change> {
    let case = facts.dossier().case(&account.key, &entry.id);
    let is_there = || {
        let same_place = !is_said || case.platform == Some(on);
        let marked = case.mark(&step.id, &step.was);
        same_place && marked.is_some_and(|it| it.mark == mark && it.revision >= entry.revision)
    };
    let ids = match mark {
        // The mark may stand under a former id.
        Mark::Todo => case.names(&step.id, &step.was),
        Mark::Done | Mark::Skip | Mark::Stuck if is_there() => Vec::new(),
        Mark::Done | Mark::Skip | Mark::Stuck => vec![&step.id],
    };
    let one = |step: &StepId| Change::Mark {
        account: account.key.clone(),
        guide: entry.id.clone(),
        step: step.clone(),
        mark,
        on,
        revision: entry.revision,
    };
    ids.into_iter().map(one).collect()
}

fn declined(account: &Account, entry: &Entry, on: bool) -> Change {
    Change::Decline { account: account.key.clone(), guide: entry.id.clone(), on }
}
