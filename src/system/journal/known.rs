//! Every act that was handed out, by its id: how one notices that some are in no file any more.

use crate::domain::record::act::{Act, ActId};

/// An id without what it costs to keep many.
type Id = (u64, [u8; 8]);

/// Ids, in order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Known(Vec<Id>);

impl Known {
    /// Those of `acts`, which stand in their order.
    pub(super) fn of(acts: &[Act]) -> Self {
        Self(acts.iter().map(|act| short(&act.id)).collect())
    }

    pub(super) fn contains(&self, id: &ActId) -> bool {
        self.0.binary_search(&short(id)).is_ok()
    }

    pub(super) fn add(&mut self, id: &ActId) {
        let id = short(id);
        if let Err(place) = self.0.binary_search(&id) {
            self.0.insert(place, id);
        }
    }

    /// Adds all of `others`.
    pub(super) fn add_all(&mut self, others: &Self) {
        self.0.extend(&others.0);
        self.0.sort_unstable();
        self.0.dedup();
    }

    /// How many of these are not among `others`.
    pub(super) fn not_in(&self, others: &Self) -> usize {
        let is_gone = |id: &&Id| others.0.binary_search(id).is_err();
        self.0.iter().filter(is_gone).count()
    }
}

fn short(id: &ActId) -> Id {
    let mut writer = [0; 8];
    for (to, from) in writer.iter_mut().zip(id.writer.bytes()) {
        *to = from;
    }
    (id.stamp, writer)
}
