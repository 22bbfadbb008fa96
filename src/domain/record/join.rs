//! Accounts that turned out to be one, after a merge of two computers: what happened on the one happened
//! on the other.

use std::collections::HashMap;

use super::account::AccountKey;
use super::act::{Act, ActId, Change, Operation};

/// Which accounts are another one.
#[derive(Debug, Default)]
pub(super) struct Joined(HashMap<AccountKey, AccountKey>);

impl Joined {
    /// What `acts` join, but for those that were taken back.
    pub(super) fn of(acts: &[Act], undone: &HashMap<&ActId, &ActId>) -> Self {
        let mut joined = Self::default();
        for act in acts.iter().filter(|act| !undone.contains_key(&act.id)) {
            let Operation::Do(changes) = &act.deed else { continue };
            for change in changes {
                if let Change::Join { account, other } = change {
                    joined.add(account, other);
                }
            }
        }
        joined.shorten();
        joined
    }

    fn add(&mut self, account: &AccountKey, other: &AccountKey) {
        let (account, other) = (self.shortened(account), self.shortened(other));
        // Joined before, the other way round: nothing is left to join.
        if account != other && !account.is_me() && !other.is_me() {
            self.0.insert(other, account);
        }
    }

    /// The account that `key` is; whatever leads there leads there at once from now on.
    fn shortened(&mut self, key: &AccountKey) -> AccountKey {
        let last = self.of_key(key);
        let mut now = key.clone();
        while let Some(next) = self.0.get_mut(&now).filter(|next| **next != last) {
            now = std::mem::replace(next, last.clone());
        }
        last
    }

    fn shorten(&mut self) {
        let keys: Vec<AccountKey> = self.0.keys().cloned().collect();
        for key in &keys {
            self.shortened(key);
        }
    }

    /// Whether every account is itself.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// `account`, and the accounts that are joined to it.
    pub(super) fn all_of(&self, account: &AccountKey) -> Vec<AccountKey> {
        let mut joined: Vec<AccountKey> =
            self.0.keys().filter(|key| self.of_key(key) == *account).cloned().collect();
        joined.sort_unstable();
        std::iter::once(account.clone()).chain(joined).collect()
    }

    /// The account that `key` is.
    fn of_key(&self, key: &AccountKey) -> AccountKey {
        let mut now = key;
        while let Some(next) = self.0.get(now) {
            now = next;
        }
        now.clone()
    }

    /// `change` as it counts: on the account that its account is. What only makes or names the account
    /// that is no more counts for nothing.
    pub(super) fn apply(&self, change: &Change) -> Option<Change> {
        let mut change = change.clone();
        let own = match &mut change {
            Change::Add { account, .. }
            | Change::Rename { account, .. }
            | Change::Remove { account }
            | Change::Country { account, .. } => {
                return (!self.0.contains_key(account)).then_some(change);
            }
            Change::Join { .. } | Change::Set { .. } => return Some(change),
            Change::Group { accounts, .. } => {
                for account in accounts.iter_mut() {
                    *account = self.of_key(account);
                }
                return Some(change);
            }
            Change::Blank { account, .. } => {
                *account = account.as_ref().map(|account| self.of_key(account));
                return Some(change);
            }
            Change::Request { account, sending, .. } => {
                for tied in sending.iter_mut().flat_map(|sending| &mut sending.group) {
                    *tied = self.of_key(tied);
                }
                account
            }
            Change::Ungroup { account }
            | Change::Uses { account, .. }
            | Change::Mark { account, .. }
            | Change::Strike { account, .. }
            | Change::Note { account, .. }
            | Change::Proof { account, .. }
            | Change::Looked { account, .. }
            | Change::Decline { account, .. }
            | Change::Letter { account, .. }
            | Change::Opened { account, .. }
            | Change::Platform { account, .. } => account,
        };
        *own = self.of_key(own);
        Some(change)
    }
}
