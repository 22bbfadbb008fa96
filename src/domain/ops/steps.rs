//! What is done with a guide on an account: its steps, its route, notes, and putting it away.

use super::super::guide::catalogue::{Entry, StepLine};
use super::super::guide::route;
use super::super::record::account::{Account, AccountKey};
use super::super::record::act::{Change, Mark};
use super::super::record::progress::{StepState, step_state};
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

/// Whether the guide asks for nothing more once this step is done: where one is asked whether it holds.
pub fn is_last(
    facts: &Facts<'_>,
    account: &AccountKey,
    guide: &GuideId,
    id: &StepId,
) -> Result<bool, Refusal> {
    let account = facts.account(account)?;
    let entry = facts.entry(guide)?;
    let last = step(entry, id)?;
    let dossier = facts.dossier();
    let case = dossier.case(&account.key, guide);
    let platform = dossier.platform(&account.key, guide, &entry.platforms);
    let is_open = |step: &&StepLine| {
        let state = step_state(step, case);
        !step.optional && !matches!(state, StepState::Done | StepState::Skipped)
    };
    let mut open = entry.steps_on(platform).filter(is_open);
    Ok(open.next().is_some_and(|step| step.id == last.id) && open.next().is_none())
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
        let not_on = || Refusal::NotOn(entry.id.clone(), step.id.clone(), said);
        return is_on(said).then_some(said).ok_or_else(not_on);
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

#[cfg(test)]
mod tests {
    use super::super::super::record::progress::{State, progress};
    use super::super::tests::Person;
    use super::super::undo::Scope;
    use super::*;

    fn guide(text: &str) -> GuideId {
        text.parse().unwrap()
    }

    fn marks(
        person: &Person,
        account: &AccountKey,
        on: &str,
        step: &str,
        mark: Mark,
    ) -> Result<Vec<Change>, Refusal> {
        let (guide, step) = (&guide(on), &step.parse().unwrap());
        super::mark(&person.facts(), &Marking { account, guide, step, mark, on: None })
    }

    fn state(person: &Person, account: &AccountKey, on: &str) -> State {
        let facts = person.facts();
        let entry = facts.entry(&guide(on)).unwrap();
        let account = facts.account(account).unwrap();
        progress(facts.catalogue, facts.dossier(), entry, &account, facts.today).state
    }

    const OBJECT: &str = "facebook/object";

    #[test]
    fn a_step_is_marked_once_and_taken_back() {
        let mut person = Person::new();
        let a = person.adds("facebook/a");
        assert_eq!(marks(&person, &a, OBJECT, "log-in", Mark::Todo), Ok(Vec::new()));
        assert_eq!(person.does(marks(&person, &a, OBJECT, "log-in", Mark::Done)).len(), 1);
        assert_eq!(marks(&person, &a, OBJECT, "log-in", Mark::Done), Ok(Vec::new()));
        person.does(marks(&person, &a, OBJECT, "log-in", Mark::Stuck));
        assert_eq!(state(&person, &a, OBJECT), State::Stuck);
        person.does(marks(&person, &a, OBJECT, "log-in", Mark::Todo));
        assert_eq!(state(&person, &a, OBJECT), State::Todo);
        let none = marks(&person, &a, OBJECT, "nothing", Mark::Done);
        assert_eq!(none, Err(Refusal::NoStep(guide(OBJECT), "nothing".parse().unwrap())));
    }

    #[test]
    fn the_last_step_is_the_only_required_one_that_is_open() {
        let mut person = Person::new();
        let a = person.adds("facebook/a");
        let last = |person: &Person, step: &str| {
            is_last(&person.facts(), &a, &guide(OBJECT), &step.parse().unwrap()).unwrap()
        };
        for step in ["log-in", "open-form", "check-email"] {
            assert!(!last(&person, "send"));
            person.does(marks(&person, &a, OBJECT, step, Mark::Done));
        }
        person.does(marks(&person, &a, OBJECT, "keep-mail", Mark::Skip));
        assert!(last(&person, "send") && !last(&person, "keep-mail"));
        person.does(marks(&person, &a, OBJECT, "send", Mark::Done));
        assert!(!last(&person, "send"), "it is done");
    }

    #[test]
    fn a_mark_under_a_former_id_is_taken_away_there() {
        let mut person = Person::new();
        let a = person.adds("facebook/a");
        let facts = person.facts();
        let mut entry = facts.entry(&guide(OBJECT)).unwrap().clone();
        let former: StepId = "sign-in".parse().unwrap();
        let old = Change::Mark {
            account: a.clone(),
            guide: guide(OBJECT),
            step: former.clone(),
            mark: Mark::Done,
            on: Platform::Web,
            revision: 1,
        };
        person.does(Ok(vec![old]));
        entry.steps[0].was = vec![former.clone()];
        let account = person.facts().account(&a).unwrap();
        let step = step(&entry, &former).unwrap();
        let on = Platform::Web;
        let away = marked(&person.facts(), &account, &entry, step, Mark::Todo, on, false);
        let [Change::Mark { step, mark: Mark::Todo, .. }] = away.as_slice() else {
            panic!("{away:?}")
        };
        assert_eq!(*step, former);
    }

    #[test]
    fn a_step_that_sends_notes_it_and_its_undoing_strikes_it_out() {
        let mut person = Person::new();
        let a = person.adds("facebook/a");
        let request = |person: &Person| {
            let case = person.history.dossier().case(&a, &guide(OBJECT)).clone();
            let rounds = case.request.into_iter().flat_map(|it| it.rounds);
            rounds.flat_map(|it| it.events).map(|it| it.status).collect::<Vec<_>>()
        };
        // What comes before it is noted with it.
        person.does(marks(&person, &a, OBJECT, "keep-mail", Mark::Done));
        assert_eq!(request(&person), [Status::Sent, Status::Accepted]);
        assert_eq!(marks(&person, &a, OBJECT, "send", Mark::Done), Ok(Vec::new()));
        // Only what that step said, not what else stood in the act.
        person.does(marks(&person, &a, OBJECT, "keep-mail", Mark::Todo));
        assert_eq!(request(&person), [Status::Sent]);
        person.does(marks(&person, &a, OBJECT, "keep-mail", Mark::Done));
        person.does(marks(&person, &a, OBJECT, "send", Mark::Todo));
        assert_eq!(request(&person), []);
        // It was one act: one undo brings both back.
        person.takes_back(&Scope::Newest);
        assert_eq!(request(&person), [Status::Sent, Status::Accepted]);
    }

    #[test]
    fn the_undoing_of_what_has_no_line_yet_waits() {
        let mut person = Person::new();
        let a = person.adds("facebook/a");
        let sent = marks(&person, &a, OBJECT, "send", Mark::Done).unwrap();
        person.history.propose(super::super::super::record::act::Operation::Do(sent));
        assert_eq!(marks(&person, &a, OBJECT, "send", Mark::Todo), Err(Refusal::Unsaved));
    }

    #[test]
    fn who_works_with_a_borrowed_login_uses_it() {
        let mut person = Person::new();
        let a = person.adds("facebook/a");
        let chats = "messenger/delete-chats";
        let wrote = person.does(marks(&person, &a, chats, "reset-ai", Mark::Done));
        assert!(matches!(wrote.last(), Some(Change::Uses { on: true, .. })));
        let wrote = person.does(marks(&person, &a, chats, "reset-ai", Mark::Stuck));
        assert_eq!(wrote.len(), 1, "that is known");
    }

    #[test]
    fn a_guide_that_is_put_away_waits_for_nobody_and_comes_back_with_work() {
        let mut person = Person::new();
        let a = person.adds("facebook/a");
        let away = |person: &Person, away| put_away(&person.facts(), &a, &guide(OBJECT), away);
        person.does(marks(&person, &a, OBJECT, "log-in", Mark::Done));
        person.does(away(&person, true));
        assert_eq!(state(&person, &a, OBJECT), State::Declined);
        assert_eq!(away(&person, true), Ok(Vec::new()));
        // Looking through it, or leaving steps out, is no work.
        person.does(marks(&person, &a, OBJECT, "open-form", Mark::Skip));
        assert_eq!(state(&person, &a, OBJECT), State::Declined);
        person.does(away(&person, false));
        assert_eq!(state(&person, &a, OBJECT), State::Doing, "what was done is left");
        person.does(away(&person, true));
        let wrote = person.does(marks(&person, &a, OBJECT, "open-form", Mark::Done));
        assert!(matches!(wrote.last(), Some(Change::Decline { on: false, .. })));
        assert_eq!(state(&person, &a, OBJECT), State::Doing);
        person.takes_back(&Scope::Newest);
        assert_eq!(state(&person, &a, OBJECT), State::Declined);
    }

    #[test]
    fn what_was_sent_and_what_covers_come_before_what_was_put_away() {
        let mut person = Person::new();
        let (a, b) = (person.adds("facebook/a"), person.adds("facebook/b"));
        person.does(super::super::accounts::tie(&person.facts(), &[a.clone(), b.clone()]));
        for account in [&a, &b] {
            person.does(put_away(&person.facts(), account, &guide(OBJECT), true));
        }
        person.does(marks(&person, &a, OBJECT, "send", Mark::Done));
        person.does(put_away(&person.facts(), &a, &guide(OBJECT), true));
        assert_eq!(state(&person, &a, OBJECT), State::Waiting);
        assert_eq!(state(&person, &b, OBJECT), State::Waiting, "covered if it is accepted");
        person.does(marks(&person, &a, OBJECT, "keep-mail", Mark::Done));
        assert_eq!(state(&person, &a, OBJECT), State::Done);
        assert_eq!(state(&person, &b, OBJECT), State::Covered);
        person.does(super::super::accounts::untie(&person.facts(), &a));
        assert_eq!(state(&person, &b, OBJECT), State::Declined, "nothing covers it any more");
    }

    #[test]
    fn notes_files_and_looks_are_written_where_they_say_something_new() {
        let mut person = Person::new();
        let a = person.adds("facebook/a");
        let on = guide(OBJECT);
        assert_eq!(note(&person.facts(), &a, &on, " \n"), Ok(Vec::new()));
        person.does(note(&person.facts(), &a, &on, " pupils are on it "));
        assert_eq!(note(&person.facts(), &a, &on, "pupils are on it"), Ok(Vec::new()));
        assert_eq!(person.does(note(&person.facts(), &a, &on, "")).len(), 1);
        assert_eq!(proof(&person.facts(), &a, &on, "/mail", false), Ok(Vec::new()));
        person.does(proof(&person.facts(), &a, &on, "/mail", true));
        assert_eq!(proof(&person.facts(), &a, &on, "/mail", true), Ok(Vec::new()));
        person.does(looked(&person.facts(), &a, &on));
        assert_eq!(looked(&person.facts(), &a, &on), Ok(Vec::new()));
        let web = set_platform(&person.facts(), &a, &on, Platform::Web);
        assert_eq!(web, Ok(Vec::new()), "it is followed there");
        let gone = AccountKey::of("gone");
        assert_eq!(looked(&person.facts(), &gone, &on), Err(Refusal::NoAccount));
    }
}
