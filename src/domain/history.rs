//! The acts behind the dossier: their union, what is not yet on disk, and what undo takes back.

use super::act::{Act, ActId, Cell, Change, Deed};
use super::dossier::{Dossier, undone};

/// Hands out what the person did, until the disk has confirmed it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ticket(pub u32);

/// An act that is shown and not yet on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pending {
    /// Its ticket.
    pub ticket: Ticket,
    /// What it does.
    pub deed: Deed,
}

/// All acts, those on disk and those on their way there, and what they add up to.
#[derive(Debug, Clone, Default)]
pub struct History {
    acts: Vec<Act>,
    pending: Vec<Pending>,
    dossier: Dossier,
    tickets: u32,
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
}

impl History {
    /// The history of `acts`: sorted by id, each id once.
    pub fn new(mut acts: Vec<Act>) -> Self {
        acts.sort_by(|a, b| a.id.cmp(&b.id));
        acts.dedup_by(|a, b| a.id == b.id);
        let dossier = Dossier::fold(&acts);
        Self { acts, dossier, ..Self::default() }
    }

    /// What it adds up to, with what is pending.
    pub fn dossier(&self) -> &Dossier {
        &self.dossier
    }

    /// The acts on disk, in order.
    pub fn acts(&self) -> &[Act] {
        &self.acts
    }

    /// What is shown and not yet on disk.
    pub fn pending(&self) -> &[Pending] {
        &self.pending
    }

    /// Shows `deed` at once and hands out the ticket under which it is to be saved.
    pub fn propose(&mut self, deed: Deed) -> Ticket {
        self.tickets += 1;
        let ticket = Ticket(self.tickets);
        self.pending.push(Pending { ticket, deed });
        match self.pending.last() {
            Some(Pending { deed: deed @ Deed::Do(_), .. }) => {
                let act = provisional(&self.acts, deed.clone());
                self.dossier.apply(&act);
            }
            _ => self.refold(),
        }
        ticket
    }

    /// The disk has `acts`: the one under `ticket`, and whatever others wrote in the meantime.
    pub fn confirm(&mut self, ticket: Option<Ticket>, acts: Vec<Act>) {
        let first_in_line =
            ticket.is_none() || self.pending.first().map(|next| next.ticket) == ticket;
        let own = acts.len() == 1 && ticket.is_some();
        let plain = acts.iter().all(|act| matches!(act.deed, Deed::Do(_)));
        let newest = self.acts.last().map(|act| act.id.clone());
        let appended = acts.iter().all(|act| Some(&act.id) > newest.as_ref());
        self.pending.retain(|pending| Some(pending.ticket) != ticket);
        self.acts.extend(acts);
        if !(first_in_line && own && plain && appended) {
            self.acts.sort_by(|a, b| a.id.cmp(&b.id));
            self.acts.dedup_by(|a, b| a.id == b.id);
            self.refold();
        }
    }

    /// Gives up what is pending under `ticket`: it was never saved.
    pub fn abandon(&mut self, ticket: Ticket) {
        self.pending.retain(|pending| pending.ticket != ticket);
        self.refold();
    }

    /// What undo takes back: the newest act of `writer` that changed accounts, marks, requests or notes.
    pub fn undo(&self, writer: &str) -> Undo {
        let undone = undone(&self.acts);
        let own = |act: &&Act| &*act.id.writer == writer && !undone.contains_key(&act.id);
        let standing = self.acts.iter().rev().filter(|act| !undone.contains_key(&act.id));
        let mut newer: Vec<Cell> = Vec::new();
        for act in standing {
            let Deed::Do(changes) = &act.deed else {
                continue;
            };
            let cells: Vec<Cell> = changes.iter().flat_map(Change::cells).collect();
            if cells.is_empty() {
                continue;
            }
            if own(&act) {
                return if cells.iter().any(|cell| newer.contains(cell)) {
                    Undo::Covered
                } else {
                    Undo::Takes(act.id.clone(), changes.clone())
                };
            }
            newer.extend(cells);
        }
        Undo::Nothing
    }

    fn refold(&mut self) {
        let pending_undo = |pending: &Pending| matches!(pending.deed, Deed::Undo(_));
        if self.pending.iter().any(pending_undo) {
            let mut acts = self.acts.clone();
            for pending in &self.pending {
                acts.push(provisional(&acts, pending.deed.clone()));
            }
            self.dossier = Dossier::fold(&acts);
            return;
        }
        self.dossier = Dossier::fold(&self.acts);
        for pending in &self.pending {
            self.dossier.apply(&provisional(&self.acts, pending.deed.clone()));
        }
    }
}

/// An act that has no line yet: it sorts after all that have one.
fn provisional(acts: &[Act], deed: Deed) -> Act {
    let stamp = acts.last().map_or(1, |act| act.id.stamp + 1);
    Act { id: ActId { stamp, writer: "~pending".into() }, at: "".into(), deed, strange: 0 }
}
