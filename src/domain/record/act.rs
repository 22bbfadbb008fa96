//! What a person did: the only way in which anything changes. One act is one line of the journal.

pub use super::act_id::{ActId, NO_STAMP_FROM};
pub use super::change::{Cell, Change, Mark, Sending};
use super::forgotten::Forgotten;

/// One act: changes, or the taking back of earlier acts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// Who and when.
    pub id: ActId,
    /// The clock of the computer that wrote it, UTC; only shown.
    pub at: Box<str>,
    /// What it did.
    pub deed: Operation,
    /// Changes of a newer version: kept in the journal, not understood here.
    pub strange: u32,
}

/// What an act did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Operation {
    /// Changes, applied in order.
    Do(Vec<Change>),
    /// Takes back these acts.
    Undo(Vec<ActId>),
    /// Forgets this, for good.
    Forget(Vec<Forgotten>),
}
