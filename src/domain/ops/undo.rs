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
