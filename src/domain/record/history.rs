//! The acts behind the dossier: their union, what is not yet on disk, and what undo takes back.

use super::account::AccountKey;
use super::act::{Act, ActId, Cell, Change, Operation};
use super::dossier::{Dossier, undone};
use super::forget::Tombs;
use super::join::Joined;

/// Hands out what the person did, until the disk has confirmed it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ticket(pub u32);

/// An act that is shown and not yet on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pending {
    /// Its ticket.
    pub ticket: Ticket,
    /// What it does.
    pub deed: Operation,
}

/// All acts, those on disk and those on their way there, and what they add up to.
#[derive(Debug, Clone, Default)]
pub struct History {
    acts: Vec<Act>,
    pending: Vec<Pending>,
    dossier: Dossier,
    tickets: u32,
    version: u64,
    /// Names under which this computer wrote before.
    former: Vec<Box<str>>,
}

/// What undo would take back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Undo {
    /// This act.
    Takes(ActId, Vec<Change>),
    /// Nothing of this computer is left to take back.
    Nothing,
    /// Something newer lies on the same cell: nothing is changed.
    Covered,
    /// The newest one has no line yet: it can only be taken back once it is saved, or given up.
    Unsaved(Ticket),
}

/// What redo would do again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Redo {
    /// These changes, as they were.
    Offers(Vec<Change>),
    /// Nothing was taken back, or something else was done since.
    Nothing,
    /// Something newer lies on the same cell.
    Covered,
    /// It names an act that has no line yet.
    Unsaved,
}

impl History {
    /// The history of `acts`: sorted by id, each id once.
    pub fn new(mut acts: Vec<Act>) -> Self {
        acts.sort_by(|a, b| a.id.cmp(&b.id));
        acts.dedup_by(|a, b| a.id == b.id);
        let dossier = Dossier::fold(&acts);
        Self { acts, dossier, ..Self::default() }
    }

    /// What stands under these names is this computer's to take back, too.
    pub fn call_own(&mut self, writers: Vec<Box<str>>) {
        self.former = writers;
    }

    fn is_own(&self, act: &Act, writer: &str) -> bool {
        *act.id.writer == *writer || self.former.contains(&act.id.writer)
    }

    /// Another number after each change.
    pub fn version(&self) -> u64 {
        self.version
    }

    /// What it adds up to, with what is pending.
    pub fn dossier(&self) -> &Dossier {
        &self.dossier
    }

    /// The acts on disk, in order.
    pub fn acts(&self) -> &[Act] {
        &self.acts
    }

    /// Every key under which something happened on `account`: its own, and those of accounts that were
    /// joined to it.
    pub fn keys_of(&self, account: &AccountKey) -> Vec<AccountKey> {
        Joined::of(&self.acts, &undone(&self.acts)).all_of(account)
    }

    /// What is shown and not yet on disk.
    pub fn pending(&self) -> &[Pending] {
        &self.pending
    }

    /// Shows `deed` at once and hands out the ticket under which it is to be saved.
    pub fn propose(&mut self, deed: Operation) -> Ticket {
        self.version += 1;
        self.tickets += 1;
        let ticket = Ticket(self.tickets);
        self.pending.push(Pending { ticket, deed });
        match self.pending.last() {
            Some(pending) if !needs_all(&pending.deed) => {
                self.dossier.apply(&provisional(&self.acts, pending));
            }
            _ => self.refold(),
        }
        ticket
    }

    /// The disk has `acts`: the one under `ticket`, and whatever others wrote in the meantime.
    pub fn confirm(&mut self, ticket: Option<Ticket>, acts: Vec<Act>) {
        self.version += 1;
        let first = self.pending.first().filter(|_| ticket.is_some());
        let awaited = first.filter(|first| Some(first.ticket) == ticket).cloned();
        let newest = self.acts.last().map(|act| &act.id);
        // The usual case, in which the dossier already shows what was saved: only its name changes.
        if let (Some(awaited), [act]) = (awaited, acts.as_slice())
            && Some(&act.id) > newest
            && act.deed == awaited.deed
            && !needs_all(&act.deed)
            && let Operation::Do(changes) = &act.deed
        {
            let shown = provisional(&self.acts, &awaited).id;
            self.dossier.rename(changes, &shown.writer, &act.id);
            self.pending.remove(0);
            self.acts.extend(acts);
            return;
        }
        self.settle(ticket);
        self.acts.extend(acts);
        self.acts.sort_by(|a, b| a.id.cmp(&b.id));
        self.acts.dedup_by(|a, b| a.id == b.id);
        self.refold();
    }

    /// The disk has `acts` and no others, the one under `ticket` among them.
    pub fn replace(&mut self, ticket: Option<Ticket>, acts: Vec<Act>) {
        self.version += 1;
        self.settle(ticket);
        self.acts.clear();
        self.confirm(None, acts);
    }

    fn settle(&mut self, ticket: Option<Ticket>) {
        self.pending.retain(|pending| Some(pending.ticket) != ticket);
    }

    /// Gives up what is pending under `ticket`: it was never saved.
    pub fn abandon(&mut self, ticket: Ticket) {
        self.version += 1;
        self.settle(Some(ticket));
        self.refold();
    }

    /// What undo takes back: the newest act of `writer` that changed accounts, marks, requests or notes.
    pub fn undo(&self, writer: &str) -> Undo {
        self.undo_within(writer, |_| true)
    }

    /// The same among the acts that changed a cell of which `within` holds. Newer acts on other cells are
    /// passed over.
    pub fn undo_within(&self, writer: &str, within: impl Fn(&Cell) -> bool) -> Undo {
        let undone = undone(&self.acts);
        let on_its_way = |id: &ActId| {
            let takes = |deed: &Operation| matches!(deed, Operation::Undo(ids) if ids.contains(id));
            self.pending.iter().any(|pending| takes(&pending.deed))
        };
        let unsaved = self.pending.iter().rev();
        let unsaved = unsaved.map(|it| (&it.deed, true, Err(it.ticket)));
        let saved = self.acts.iter().rev();
        let saved = saved.filter(|act| !undone.contains_key(&act.id) && !on_its_way(&act.id));
        let saved = saved.map(|act| (&act.deed, self.is_own(act, writer), Ok(&act.id)));
        let mut newer: Vec<Cell> = Vec::new();
        for (deed, is_own, act) in unsaved.chain(saved) {
            let Operation::Do(changes) = deed else {
                continue;
            };
            let cells: Vec<Cell> = changes.iter().flat_map(Change::cells).collect();
            if !is_own || !cells.iter().any(&within) {
                newer.extend(cells);
                continue;
            }
            let is_covered = |change: &Change| newer.iter().any(|cell| covers(cell, change));
            return match act {
                _ if changes.iter().any(is_covered) => Undo::Covered,
                Ok(id) => Undo::Takes(id.clone(), changes.clone()),
                Err(ticket) => Undo::Unsaved(ticket),
            };
        }
        Undo::Nothing
    }

    /// What is proposed under `ticket`.
    pub fn proposed(&self, ticket: Ticket) -> &[Change] {
        let pending = self.pending.iter().find(|pending| pending.ticket == ticket);
        match pending.map(|pending| &pending.deed) {
            Some(Operation::Do(changes)) => changes,
            _ => &[],
        }
    }

    /// What `writer` took back last, after the act `since`, and did nothing else since. What was opened
    /// meanwhile does not count. Done again is what is written just as it was.
    pub fn redo(&self, writer: &str, since: Option<&ActId>) -> Redo {
        let saved = self.acts.iter().filter(|act| self.is_own(act, writer));
        let saved = saved.filter(|act| since.is_none_or(|since| act.id > *since));
        let saved = saved.map(|act| (&act.deed, Some(&act.id)));
        let unsaved = self.pending.iter().map(|it| (&it.deed, None));
        let mut taken: Vec<(Vec<&ActId>, Vec<Change>)> = Vec::new();
        // The acts that were done again, and under which id they stand since.
        let mut again: Vec<(&ActId, Option<&ActId>)> = Vec::new();
        for (deed, id) in saved.chain(unsaved) {
            match deed {
                Operation::Undo(ids) => {
                    let acts = self.acts.iter().filter(|act| ids.contains(&act.id));
                    let ids = acts.clone().map(|act| &act.id).collect();
                    let changes = acts.flat_map(|act| match &act.deed {
                        Operation::Do(changes) => changes.as_slice(),
                        Operation::Undo(_) | Operation::Forget(_) => &[],
                    });
                    taken.push((ids, changes.cloned().collect()));
                }
                Operation::Do(changes) if changes.iter().all(|it| it.cells().is_empty()) => {}
                Operation::Do(changes) => match taken.pop() {
                    Some((ids, before)) if renamed(&before, &again).as_ref() == Some(changes) => {
                        again.extend(ids.into_iter().map(|before| (before, id)));
                    }
                    _ => taken.clear(),
                },
                Operation::Forget(_) => taken.clear(),
            }
        }
        let Some((ids, changes)) = taken.pop() else { return Redo::Nothing };
        let undone = undone(&self.acts);
        let newest = ids.into_iter().max();
        let newer = self.acts.iter().filter(|act| {
            Some(&act.id) > newest && !self.is_own(act, writer) && !undone.contains_key(&act.id)
        });
        let covers = |act: &Act| match &act.deed {
            Operation::Do(newer) => {
                let mut cells = newer.iter().flat_map(Change::cells);
                cells.any(|cell| changes.iter().any(|change| covers(&cell, change)))
            }
            // What was forgotten elsewhere is not brought back.
            Operation::Forget(_) => true,
            Operation::Undo(_) => false,
        };
        if newer.into_iter().any(covers) {
            return Redo::Covered;
        }
        renamed(&changes, &again).map_or(Redo::Unsaved, Redo::Offers)
    }

    fn refold(&mut self) {
        if self.pending.iter().any(|pending| needs_all(&pending.deed)) {
            let mut acts = self.acts.clone();
            let pending = self.pending.iter();
            acts.extend(pending.map(|pending| provisional(&self.acts, pending)));
            self.dossier = Dossier::fold(&remembered(acts));
            return;
        }
        self.dossier = Dossier::fold(&self.acts);
        for pending in &self.pending {
            self.dossier.apply(&provisional(&self.acts, pending));
        }
    }
}

/// Whether a newer write to `cell` stands in the way of taking `change` back. An account that somebody
/// else has used since is not taken from under what they noted there.
fn covers(cell: &Cell, change: &Change) -> bool {
    match change {
        Change::Add { account, .. } => cell.account() == account,
        _ => change.cells().contains(cell),
    }
}

/// `changes` that are done again. What they strike out may have been done again as well: then it is named as
/// it stands now, if it has a line.
fn renamed(changes: &[Change], again: &[(&ActId, Option<&ActId>)]) -> Option<Vec<Change>> {
    let mut changes = changes.to_vec();
    for change in &mut changes {
        let Change::Strike { act, .. } = change else { continue };
        for (before, now) in again {
            if *before == act {
                *act = (*now)?.clone();
            }
        }
    }
    Some(changes)
}

/// Whether it changes how earlier acts are read.
fn needs_all(deed: &Operation) -> bool {
    match deed {
        Operation::Do(changes) => changes.iter().any(|it| matches!(it, Change::Join { .. })),
        Operation::Undo(_) | Operation::Forget(_) => true,
    }
}

/// What is being forgotten is gone from the screen before it is gone from the disk.
fn remembered(acts: Vec<Act>) -> Vec<Act> {
    let mut tombs = Tombs::default();
    for act in &acts {
        tombs.add(act);
    }
    acts.into_iter().filter_map(|act| tombs.leave(act)).collect()
}

/// An act that has no line yet: it sorts after all that have one, and among its like by ticket.
fn provisional(acts: &[Act], pending: &Pending) -> Act {
    let newest = acts.last().map_or(0, |act| act.id.stamp);
    Act {
        id: ActId {
            stamp: newest.saturating_add(1),
            writer: format!("~{:07}", pending.ticket.0).into(),
        },
        at: "".into(),
        deed: pending.deed.clone(),
        strange: 0,
    }
}
