//! Undo and redo.

use super::super::record::account::AccountKey;
use super::super::record::act::{ActId, Cell, Change, Operation};
use super::super::record::history::{Redo, Ticket, Undo};
use super::super::record::status::Status;
use super::super::text::id::{GuideId, StepId};
use super::{Facts, Refusal};

/// What undo is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// The newest act of this computer that changed accounts, marks, requests or notes.
    Newest,
    /// The account, and all that happened on it.
    Account(AccountKey),
    /// What happened on it with a guide: newer acts on other cells are passed over.
    Guide(AccountKey, GuideId),
    /// What happened there with a step, the same.
    Step(AccountKey, GuideId, StepId),
}

/// What would be taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenBack {
    /// What it changed: to be named before it is gone.
    pub changes: Vec<Change>,
    /// Whether it is worth a question.
    pub weight: Weight,
    /// How it is taken back.
    pub how: How,
}

/// What taking something back would cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Little: a mark, a note, a nickname.
    Light,
    /// An account that was added.
    Account,
    /// A fact about the world: that an objection was sent, answered, complained about.
    Fact,
}

/// How it is taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum How {
    /// By this operation.
    Write(Operation),
    /// It has no line yet: once it is saved, or by giving it up ([`History::abandon`]).
    ///
    /// [`History::abandon`]: super::super::record::history::History::abandon
    Unsaved(Ticket),
}

/// What undo takes back within `scope`. An undo is never taken back: see [`redo`].
pub fn undo(facts: &Facts<'_>, scope: &Scope) -> Result<TakenBack, Refusal> {
    let keys = match scope {
        Scope::Newest => Vec::new(),
        Scope::Account(account) | Scope::Guide(account, _) | Scope::Step(account, ..) => {
            facts.history.keys_of(account)
        }
    };
    let within = |cell: &Cell| match scope {
        Scope::Newest => true,
        Scope::Account(_) => keys.contains(cell.account()),
        Scope::Guide(_, guide) => keys.contains(cell.account()) && cell.guide() == Some(guide),
        // A step that moves the request has no cell but that of the request.
        Scope::Step(_, guide, step) => {
            keys.contains(cell.account())
                && match cell {
                    Cell::Mark(_, on, id) => on == guide && id == step,
                    Cell::Request(_, on) => on == guide && moves(facts, guide, step),
                    _ => false,
                }
        }
    };
    let (how, changes) = match facts.history.undo_within(facts.writer, within) {
        Undo::Takes(act, changes) => (How::Write(Operation::Undo(vec![act])), changes),
        Undo::Unsaved(ticket) => (How::Unsaved(ticket), facts.history.proposed(ticket).to_vec()),
        Undo::Covered => return Err(Refusal::Covered),
        Undo::Nothing => return Err(Refusal::NothingToUndo),
    };
    Ok(TakenBack { weight: weight(&changes), changes, how })
}

/// What was taken back last, to be written again as a new act: the same keys, dates and law, nothing computed
/// anew. It is offered until this computer does something else; `since`: not what was taken back before this
/// act, which was the newest when the session began.
pub fn redo(facts: &Facts<'_>, since: Option<&ActId>) -> Result<Vec<Change>, Refusal> {
    match facts.history.redo(facts.writer, since) {
        Redo::Offers(changes) => Ok(changes),
        Redo::Covered => Err(Refusal::Covered),
        Redo::Unsaved => Err(Refusal::Unsaved),
        Redo::Nothing => Err(Refusal::NothingToRedo),
    }
}

fn moves(facts: &Facts<'_>, guide: &GuideId, step: &StepId) -> bool {
    let steps = facts.catalogue.entry(guide).map_or(&[][..], |entry| &entry.steps);
    let named = |id: &StepId, was: &[StepId]| id == step || was.contains(step);
    steps.iter().any(|it| named(&it.id, &it.was) && it.moves.is_some())
}

fn weight(changes: &[Change]) -> Weight {
    let of = |change: &Change| match change {
        Change::Add { .. } => Weight::Account,
        Change::Request { status: Status::Draft, .. } => Weight::Light,
        Change::Request { .. } | Change::Strike { .. } => Weight::Fact,
        _ => Weight::Light,
    };
    changes.iter().map(of).max().unwrap_or(Weight::Light)
}

#[cfg(test)]
mod tests {
    use super::super::super::record::act::Mark;
    use super::super::accounts;
    use super::super::steps::{self, Marking};
    use super::super::tests::Person;
    use super::*;

    const OBJECT: &str = "facebook/object";
    const CHATS: &str = "facebook/delete-chats";

    fn marks(
        person: &Person,
        account: &AccountKey,
        on: &str,
        step: &str,
        mark: Mark,
    ) -> Result<Vec<Change>, Refusal> {
        let (guide, step) = (&on.parse().unwrap(), &step.parse().unwrap());
        steps::mark(&person.facts(), &Marking { account, guide, step, mark, on: None })
    }

    fn done(person: &mut Person, account: &AccountKey, on: &str, step: &str) -> Vec<Change> {
        person.does(marks(person, account, on, step, Mark::Done))
    }

    fn of_guide(account: &AccountKey, on: &str) -> Scope {
        Scope::Guide(account.clone(), on.parse().unwrap())
    }

    fn of_step(account: &AccountKey, on: &str, step: &str) -> Scope {
        Scope::Step(account.clone(), on.parse().unwrap(), step.parse().unwrap())
    }

    #[test]
    fn undo_of_what_is_on_the_screen_passes_over_newer_acts_elsewhere() {
        let mut person = Person::new();
        let (a, b) = (person.adds("facebook/a"), person.adds("facebook/b"));
        let first = done(&mut person, &a, OBJECT, "log-in");
        let second = done(&mut person, &a, OBJECT, "open-form");
        let chats = steps::note(&person.facts(), &a, &CHATS.parse().unwrap(), "later");
        let chats = person.does(chats);
        let other = done(&mut person, &b, OBJECT, "log-in");

        let taken = |scope: &Scope| undo(&person.facts(), scope).unwrap().changes;
        assert_eq!(taken(&Scope::Newest), other);
        assert_eq!(taken(&of_guide(&a, OBJECT)), second);
        assert_eq!(taken(&of_guide(&a, CHATS)), chats);
        assert_eq!(taken(&of_step(&a, OBJECT, "log-in")), first);
        assert_eq!(taken(&Scope::Account(a.clone())), chats);
        let nothing = undo(&person.facts(), &of_guide(&b, CHATS));
        assert_eq!(nothing, Err(Refusal::NothingToUndo));

        person.takes_back(&of_step(&a, OBJECT, "log-in"));
        assert_eq!(undo(&person.facts(), &of_guide(&a, OBJECT)).unwrap().changes, second);
        assert_eq!(undo(&person.facts(), &Scope::Newest).unwrap().changes, other);
    }

    #[test]
    fn what_lies_newer_on_the_same_cell_covers_whoever_wrote_it() {
        let mut person = Person::new();
        let a = person.adds("facebook/a");
        let b = person.adds("facebook/b");
        done(&mut person, &a, OBJECT, "log-in");
        person.does_elsewhere(marks(&person, &a, OBJECT, "log-in", Mark::Stuck));
        assert_eq!(undo(&person.facts(), &of_guide(&a, OBJECT)), Err(Refusal::Covered));
        assert_eq!(undo(&person.facts(), &Scope::Newest), Err(Refusal::Covered));
        // One act on two accounts, and a newer one of one's own on one of them.
        person.does(accounts::tie(&person.facts(), &[a.clone(), b.clone()]));
        person.does(accounts::rename(&person.facts(), &b, "c"));
        let cell = |cell: &Cell| *cell == Cell::Account(a.clone());
        assert_eq!(person.history.undo_within(super::super::tests::HERE, cell), Undo::Covered);
    }

    #[test]
    fn it_says_what_an_undo_would_cost() {
        let mut person = Person::new();
        let a = person.adds("facebook/a");
        let weight = |person: &Person| undo(&person.facts(), &Scope::Newest).unwrap().weight;
        assert_eq!(weight(&person), Weight::Account);
        done(&mut person, &a, OBJECT, "log-in");
        assert_eq!(weight(&person), Weight::Light);
        done(&mut person, &a, OBJECT, "send");
        assert_eq!(weight(&person), Weight::Fact);
        // Of the step that sent it, the fact is what there is to take back.
        let step = of_step(&a, OBJECT, "send");
        assert_eq!(undo(&person.facts(), &step).unwrap().weight, Weight::Fact);
        let other = undo(&person.facts(), &of_step(&a, OBJECT, "log-in")).unwrap();
        assert_eq!(other.weight, Weight::Light);
    }

    #[test]
    fn what_has_no_line_yet_is_named_all_the_same() {
        let mut person = Person::new();
        let a = person.adds("facebook/a");
        let first = marks(&person, &a, OBJECT, "log-in", Mark::Done).unwrap();
        let ticket = person.history.propose(Operation::Do(first.clone()));
        let second = marks(&person, &a, OBJECT, "open-form", Mark::Done).unwrap();
        person.history.propose(Operation::Do(second));
        let taken = undo(&person.facts(), &of_step(&a, OBJECT, "log-in")).unwrap();
        assert_eq!((taken.how, taken.changes), (How::Unsaved(ticket), first));
    }

    #[test]
    fn redo_writes_the_same_again_until_something_else_is_done() {
        let mut person = Person::new();
        assert_eq!(redo(&person.facts(), None), Err(Refusal::NothingToRedo));
        let a = person.adds("facebook/a");
        let sent = done(&mut person, &a, OBJECT, "send");
        let accepted = done(&mut person, &a, OBJECT, "keep-mail");
        let before = person.history.dossier().clone();
        let scope = of_guide(&a, OBJECT);
        person.takes_back(&scope);
        person.takes_back(&scope);
        assert_eq!(person.does(redo(&person.facts(), None)), sent);
        // What was opened meanwhile is no other thing done.
        let address = "https://www.facebook.com/".parse().unwrap();
        person.does(steps::opened(&person.facts(), &a, &OBJECT.parse().unwrap(), None, &address));
        assert_eq!(person.does(redo(&person.facts(), None)), accepted);
        let request = |dossier: &super::super::Dossier| {
            let case = dossier.case(&a, &OBJECT.parse().unwrap()).clone();
            let events = case.request.unwrap().rounds.remove(0).events.into_iter();
            events.map(|it| (it.status, it.date, it.sending)).collect::<Vec<_>>()
        };
        assert_eq!(request(person.history.dossier()), request(&before));
        assert_eq!(redo(&person.facts(), None), Err(Refusal::NothingToRedo));

        person.takes_back(&scope);
        done(&mut person, &a, OBJECT, "log-in");
        assert_eq!(redo(&person.facts(), None), Err(Refusal::NothingToRedo));
    }

    #[test]
    fn an_undo_never_names_an_undo_and_a_redo_can_be_taken_back() {
        let mut person = Person::new();
        let a = person.adds("facebook/a");
        let marked = done(&mut person, &a, OBJECT, "log-in");
        for _ in 0..3 {
            assert_eq!(person.takes_back(&of_guide(&a, OBJECT)).changes, marked);
            assert_eq!(person.does(redo(&person.facts(), None)), marked);
        }
        person.takes_back(&of_guide(&a, OBJECT));
        let nothing = undo(&person.facts(), &of_guide(&a, OBJECT));
        assert_eq!(nothing, Err(Refusal::NothingToUndo));
    }

    #[test]
    fn redo_is_refused_where_another_computer_wrote_something_newer() {
        let mut person = Person::new();
        let a = person.adds("facebook/a");
        let marked = done(&mut person, &a, OBJECT, "log-in");
        person.takes_back(&Scope::Newest);
        person.does_elsewhere(marks(&person, &a, OBJECT, "open-form", Mark::Done));
        assert_eq!(redo(&person.facts(), None), Ok(marked));
        person.does_elsewhere(marks(&person, &a, OBJECT, "log-in", Mark::Stuck));
        assert_eq!(redo(&person.facts(), None), Err(Refusal::Covered));
    }

    #[test]
    fn what_was_taken_back_before_the_session_is_not_offered() {
        let mut person = Person::new();
        let a = person.adds("facebook/a");
        done(&mut person, &a, OBJECT, "log-in");
        person.takes_back(&Scope::Newest);
        let newest = person.history.acts().last().unwrap().id.clone();
        let since = redo(&person.facts(), Some(&newest));
        assert_eq!(since, Err(Refusal::NothingToRedo));
    }

    #[test]
    fn what_a_redo_strikes_out_is_what_was_done_again() {
        let mut person = Person::new();
        let a = person.adds("facebook/a");
        done(&mut person, &a, OBJECT, "send");
        let struck = person.does(marks(&person, &a, OBJECT, "send", Mark::Todo));
        assert!(matches!(struck[0], Change::Strike { .. }));
        let none = |person: &Person| {
            person.history.dossier().case(&a, &OBJECT.parse().unwrap()).request.is_none()
        };
        person.takes_back(&of_guide(&a, OBJECT));
        person.takes_back(&of_guide(&a, OBJECT));
        person.does(redo(&person.facts(), None));
        assert!(!none(&person), "it was sent");
        person.does(redo(&person.facts(), None));
        assert!(none(&person), "it was not, after all");
        assert_eq!(redo(&person.facts(), None), Err(Refusal::NothingToRedo));
    }
}
