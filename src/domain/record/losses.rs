//! What a tombstone would take away, counted: it is said before it is written.

use std::collections::{BTreeMap, BTreeSet};

use super::act::{Act, ActId, Change, Operation};
use super::forget::{Forgotten, Tombs};

/// A kind of what can be lost, what matters most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Loss {
    /// An account and its nicknames.
    Account,
    /// A step that was done, skipped or stuck.
    Step,
    /// An objection and all that happened to it.
    Objection,
    /// Words of the person's own.
    Note,
    /// The path of a proof.
    Proof,
    /// That a letter was written.
    Letter,
    /// What a blank of letters is filled with.
    Blank,
    /// That an address was opened.
    Opening,
    /// A setting.
    Setting,
}

/// How many of each kind `forgotten` would take out of `acts`; what was noted twice on one thing is one.
pub fn losses(acts: &[Act], forgotten: &[Forgotten]) -> BTreeMap<Loss, usize> {
    let mut tombs = Tombs::default();
    let id = ActId { stamp: u64::MAX, writer: "".into() };
    let deed = Operation::Forget(forgotten.to_vec());
    tombs.add(&Act { id, at: "".into(), deed, strange: 0 });
    losses_by(acts, &tombs)
}

/// The same of tombstones that are written already, somewhere.
pub fn losses_by(acts: &[Act], tombs: &Tombs) -> BTreeMap<Loss, usize> {
    let mut lost = BTreeSet::new();
    for act in acts {
        let Operation::Do(changes) = &act.deed else { continue };
        for change in changes {
            match tombs.change(&act.id, change) {
                None => lost.extend(all_of(change)),
                Some(left) if left != *change => lost.extend(words_on(change)),
                Some(_) => {}
            }
        }
    }
    let mut counted = BTreeMap::new();
    for (loss, _) in lost {
        *counted.entry(loss).or_default() += 1;
    }
    counted
}

/// What goes with a change, and what tells it from others of its kind.
fn all_of(change: &Change) -> Vec<(Loss, String)> {
    let whole = match change {
        Change::Add { account, .. } => (Loss::Account, account.as_str().to_owned()),
        Change::Mark { account, guide, step, .. } => {
            (Loss::Step, format!("{} {guide} {step}", account.as_str()))
        }
        Change::Request { account, guide, .. } => {
            (Loss::Objection, format!("{} {guide}", account.as_str()))
        }
        Change::Proof { path, .. } => (Loss::Proof, path.clone()),
        Change::Letter { account, guide, kind, date, .. } => {
            (Loss::Letter, format!("{} {guide} {kind} {date}", account.as_str()))
        }
        Change::Blank { name, value, .. } if !value.is_empty() => (Loss::Blank, name.to_string()),
        Change::Opened { url, .. } => (Loss::Opening, url.clone()),
        Change::Set { name, .. } => (Loss::Setting, name.clone()),
        _ => return words_on(change),
    };
    let mut lost = words_on(change);
    lost.push(whole);
    lost
}

/// The person's own words in it.
fn words_on(change: &Change) -> Vec<(Loss, String)> {
    match change {
        Change::Note { account, guide, text }
        | Change::Request { account, guide, note: Some(text), .. }
            if !text.is_empty() =>
        {
            vec![(Loss::Note, format!("{} {guide} {text}", account.as_str()))]
        }
        _ => Vec::new(),
    }
}
