//! Forgetting: what a tombstone takes out of the journal, for good and wherever it turns up again.

use super::super::text::id::GuideId;
use super::account::AccountKey;
use super::act::{Act, ActId, Change, Operation};
pub use super::forgotten::Forgotten;

/// The tombstones of a journal.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tombs(Vec<(ActId, Forgotten)>);

/// What a tombstone leaves of a change.
enum Left {
    All,
    Part(Box<Change>),
    Nothing,
}

impl Tombs {
    /// Takes the tombstones of `act` in.
    pub fn add(&mut self, act: &Act) {
        if let Operation::Forget(all) = &act.deed {
            for forgotten in all {
                let tomb = (act.id.clone(), forgotten.clone());
                if !self.0.contains(&tomb) {
                    self.0.push(tomb);
                }
            }
        }
    }

    /// Whether nothing was ever forgotten.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a change of a newer version that names these keys may stay: what it says is not known.
    pub fn spares(&self, id: &ActId, text: &str) -> bool {
        !self.0.iter().any(|(tomb, forgotten)| match forgotten {
            Forgotten::Account(key) => text.contains(&format!("\"{}\"", key.as_str())),
            Forgotten::Notes { account, guide } => {
                id < tomb && text.contains(account.as_str()) && text.contains(&guide.to_string())
            }
            Forgotten::Identity => false,
            Forgotten::Everything => id < tomb,
        })
    }

    /// What is left of `act`; nothing: it is gone as a whole.
    pub fn leave(&self, act: Act) -> Option<Act> {
        let Operation::Do(changes) = &act.deed else {
            let all = |(tomb, forgotten): &(ActId, Forgotten)| {
                *forgotten == Forgotten::Everything && act.id < *tomb
            };
            let undo = matches!(act.deed, Operation::Undo(_));
            return (!(undo && self.0.iter().any(all))).then_some(act);
        };
        if changes.is_empty() || self.is_empty() {
            return Some(act);
        }
        let left: Vec<Change> =
            changes.iter().filter_map(|change| self.change(&act.id, change)).collect();
        let gone = left.is_empty() && act.strange == 0;
        (!gone).then_some(Act { deed: Operation::Do(left), ..act })
    }

    /// What is left of a change of the act `id`.
    pub fn change(&self, id: &ActId, change: &Change) -> Option<Change> {
        let mut change = change.clone();
        for (tomb, forgotten) in &self.0 {
            match forgotten.leaves(&change, id < tomb) {
                Left::All => {}
                Left::Part(part) => change = *part,
                Left::Nothing => return None,
            }
        }
        Some(change)
    }
}

impl Forgotten {
    /// Everything in `acts`. The accounts are named one by one: what happened on them is gone whenever it
    /// is told, even by a computer that knows nothing of this yet.
    pub fn everything(acts: &[Act]) -> Vec<Self> {
        let changes = acts.iter().flat_map(|act| match &act.deed {
            Operation::Do(changes) => changes.as_slice(),
            Operation::Undo(_) | Operation::Forget(_) => &[],
        });
        let mut keys: Vec<AccountKey> = changes
            .filter_map(|change| match change {
                Change::Add { account, .. } => Some(account.clone()),
                _ => None,
            })
            .collect();
        keys.sort_unstable();
        keys.dedup();
        std::iter::once(Self::Everything).chain(keys.into_iter().map(Self::Account)).collect()
    }

    /// What is left of `change`; `before`: it was told before this was forgotten.
    fn leaves(&self, change: &Change, before: bool) -> Left {
        match self {
            Self::Account(key) if key.is_me() && !before => Left::All,
            Self::Account(key) => of_account(key, change),
            Self::Notes { account, guide } if before => of_notes(account, guide, change),
            Self::Identity if before && matches!(change, Change::Blank { .. }) => Left::Nothing,
            Self::Everything if before => Left::Nothing,
            Self::Notes { .. } | Self::Identity | Self::Everything => Left::All,
        }
    }
}

fn of_account(key: &AccountKey, change: &Change) -> Left {
    match change {
        Change::Group { accounts, group } if accounts.contains(key) => {
            let accounts: Vec<AccountKey> =
                accounts.iter().filter(|other| *other != key).cloned().collect();
            if accounts.is_empty() {
                return Left::Nothing;
            }
            Left::Part(Box::new(Change::Group { accounts, group: group.clone() }))
        }
        Change::Blank { account: Some(account), .. } if account == key => Left::Nothing,
        Change::Join { account, other } if account == key || other == key => Left::Nothing,
        change if change.account() == Some(key) => Left::Nothing,
        _ => Left::All,
    }
}

fn of_notes(of: &AccountKey, on: &GuideId, change: &Change) -> Left {
    match change {
        Change::Note { account, guide, .. } | Change::Proof { account, guide, .. }
            if account == of && guide == on =>
        {
            Left::Nothing
        }
        Change::Request { account, guide, note, details, .. }
            if account == of && guide == on && (note.is_some() || details.of.is_some()) =>
        {
            let mut change = change.clone();
            if let Change::Request { note, details, .. } = &mut change {
                *note = None;
                details.of = None;
            }
            Left::Part(Box::new(change))
        }
        _ => Left::All,
    }
}
