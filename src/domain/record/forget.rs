//! Forgetting: what a tombstone takes out of the journal, for good and wherever it turns up again.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap, HashSet};

use super::super::text::id::GuideId;
use super::account::AccountKey;
use super::act::{Act, ActId, Change, Operation};
pub use super::forgotten::Forgotten;

/// The tombstones of a journal: of each thing the latest, for what came after one comes after those before.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tombs {
    acts: BTreeSet<ActId>,
    accounts: HashMap<AccountKey, ActId>,
    notes: HashMap<AccountKey, HashMap<GuideId, ActId>>,
    identity: Option<ActId>,
    everything: Option<ActId>,
}

/// What a tombstone leaves of a change.
enum Left {
    All,
    Part(Box<Change>),
    Nothing,
}

impl Tombs {
    /// Takes the tombstones of `act` in.
    pub fn add(&mut self, act: &Act) {
        let Operation::Forget(all) = &act.deed else { return };
        if !self.acts.insert(act.id.clone()) {
            return;
        }
        for forgotten in all {
            let tomb = match forgotten {
                Forgotten::Account(key) => self.accounts.entry(key.clone()),
                Forgotten::Notes { account, guide } => {
                    let of_account = self.notes.entry(account.clone()).or_default();
                    later(of_account.entry(guide.clone()), &act.id);
                    continue;
                }
                Forgotten::Identity => {
                    self.identity = self.identity.take().max(Some(act.id.clone()));
                    continue;
                }
                Forgotten::Everything => {
                    self.everything = self.everything.take().max(Some(act.id.clone()));
                    continue;
                }
            };
            later(tomb, &act.id);
        }
    }

    /// Whether nothing was ever forgotten.
    pub fn is_empty(&self) -> bool {
        self.acts.is_empty()
    }

    /// Whether the tombstones of this act were taken in.
    pub fn has(&self, act: &ActId) -> bool {
        self.acts.contains(act)
    }

    /// Whether the account with this key is forgotten for good. The row You is never.
    pub fn has_account(&self, key: &str) -> bool {
        let key = AccountKey::of(key);
        !key.is_me() && self.accounts.contains_key(&key)
    }

    /// Whether a change of a newer version that names these keys may stay: what it says is not known.
    pub fn spares(&self, id: &ActId, text: &str) -> bool {
        if is_before(id, self.everything.as_ref()) {
            return false;
        }
        let named: HashSet<&str> = text.split('"').collect();
        let is_noted = |key: &AccountKey| {
            let guides = self.notes.get(key).into_iter().flatten();
            guides
                .filter(|(_, tomb)| id < *tomb)
                .any(|(guide, _)| named.contains(guide.to_string().as_str()))
        };
        let mut keys = named.iter().map(|name| AccountKey::of(name));
        !keys.any(|key| self.is_gone(id, &key) || is_noted(&key))
    }

    /// What is left of `act`; nothing: it is gone as a whole.
    pub fn leave(&self, mut act: Act) -> Option<Act> {
        let id = &act.id;
        match &mut act.deed {
            Operation::Do(changes) if changes.is_empty() || self.is_empty() => {}
            Operation::Do(changes) => {
                changes.retain_mut(|change| match self.left(id, change) {
                    Left::All => true,
                    Left::Part(part) => {
                        *change = *part;
                        true
                    }
                    Left::Nothing => false,
                });
                if changes.is_empty() && act.strange == 0 {
                    return None;
                }
            }
            Operation::Undo(_) if is_before(id, self.everything.as_ref()) => return None,
            Operation::Undo(_) | Operation::Forget(_) => {}
        }
        Some(act)
    }

    /// What is left of a change of the act `id`.
    pub fn change(&self, id: &ActId, change: &Change) -> Option<Change> {
        match self.left(id, change) {
            Left::All => Some(change.clone()),
            Left::Part(part) => Some(*part),
            Left::Nothing => None,
        }
    }

    /// Whether anything of `act` goes.
    pub fn touches(&self, act: &Act) -> bool {
        match &act.deed {
            Operation::Do(changes) => {
                let goes = |change: &Change| !matches!(self.left(&act.id, change), Left::All);
                !self.is_empty() && changes.iter().any(goes)
            }
            Operation::Undo(_) => is_before(&act.id, self.everything.as_ref()),
            Operation::Forget(_) => false,
        }
    }

    /// What of it takes something out of `acts`, each once.
    pub fn touching(&self, acts: &[Act]) -> Vec<Forgotten> {
        let mut found = Vec::new();
        let mut seen = HashSet::new();
        for act in acts.iter().filter(|act| self.touches(act)) {
            if is_before(&act.id, self.everything.as_ref()) {
                return vec![Forgotten::Everything];
            }
            let Operation::Do(changes) = &act.deed else { continue };
            for change in changes {
                for cause in self.causes(&act.id, change) {
                    if seen.insert(cause.clone()) {
                        found.push(cause);
                    }
                }
            }
        }
        found
    }

    fn causes(&self, id: &ActId, change: &Change) -> Vec<Forgotten> {
        let gone = keys(change).into_iter().filter(|key| self.is_gone(id, key));
        let accounts: Vec<Forgotten> = gone.cloned().map(Forgotten::Account).collect();
        match change {
            _ if !accounts.is_empty() => accounts,
            Change::Blank { .. } if is_before(id, self.identity.as_ref()) => {
                vec![Forgotten::Identity]
            }
            _ => match notes_tomb(self, id, change) {
                Some((account, guide)) => {
                    vec![Forgotten::Notes { account: account.clone(), guide: guide.clone() }]
                }
                None => Vec::new(),
            },
        }
    }

    fn left(&self, id: &ActId, change: &Change) -> Left {
        if is_before(id, self.everything.as_ref()) {
            return Left::Nothing;
        }
        let is_gone = |key: &AccountKey| self.is_gone(id, key);
        match change {
            Change::Group { accounts, group } if accounts.iter().any(is_gone) => {
                let kept = accounts.iter().filter(|key| !is_gone(key));
                let accounts: Vec<AccountKey> = kept.cloned().collect();
                if accounts.is_empty() {
                    return Left::Nothing;
                }
                Left::Part(Box::new(Change::Group { accounts, group: group.clone() }))
            }
            Change::Blank { .. } if is_before(id, self.identity.as_ref()) => Left::Nothing,
            Change::Group { .. } => Left::All,
            change if keys(change).into_iter().any(is_gone) => Left::Nothing,
            change => match notes_tomb(self, id, change) {
                Some(_) => without_notes(change),
                None => Left::All,
            },
        }
    }

    fn is_gone(&self, id: &ActId, key: &AccountKey) -> bool {
        // What is noted under You after it was forgotten is new.
        self.accounts.get(key).is_some_and(|tomb| !key.is_me() || id < tomb)
    }
}

fn later<K>(tomb: Entry<'_, K, ActId>, id: &ActId) {
    let tomb = tomb.or_insert_with(|| id.clone());
    if *tomb < *id {
        *tomb = id.clone();
    }
}

fn is_before(id: &ActId, tomb: Option<&ActId>) -> bool {
    tomb.is_some_and(|tomb| id < tomb)
}

/// Every account that a change is about.
fn keys(change: &Change) -> Vec<&AccountKey> {
    match change {
        Change::Group { accounts, .. } => accounts.iter().collect(),
        Change::Join { account, other } => vec![account, other],
        Change::Blank { account, .. } => account.iter().collect(),
        change => change.account().into_iter().collect(),
    }
}

/// The account and guide of `change`, if it holds notes on them that are forgotten.
fn notes_tomb<'a>(
    tombs: &Tombs,
    id: &ActId,
    change: &'a Change,
) -> Option<(&'a AccountKey, &'a GuideId)> {
    let (Change::Note { account, guide, .. }
    | Change::Proof { account, guide, .. }
    | Change::Request { account, guide, .. }) = change
    else {
        return None;
    };
    let tomb = tombs.notes.get(account)?.get(guide)?;
    let has_notes = match change {
        Change::Request { note, details, .. } => note.is_some() || details.of.is_some(),
        _ => true,
    };
    (id < tomb && has_notes).then_some((account, guide))
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
}

fn without_notes(change: &Change) -> Left {
    let mut change = change.clone();
    match &mut change {
        Change::Request { note, details, .. } => {
            *note = None;
            details.of = None;
            Left::Part(Box::new(change))
        }
        _ => Left::Nothing,
    }
}
