//! What forgetting takes away, in words, and what there is to forget.

use std::collections::BTreeMap;

use super::Data;
use crate::domain::record::account::AccountKey;
use crate::domain::record::forget::Forgotten;
use crate::domain::record::losses::{Loss, losses};
use crate::domain::text::id::GuideId;

impl Data {
    /// What `forgotten` erases, with everything in it counted.
    pub fn erased(&self, forgotten: &[Forgotten]) -> String {
        let words = self.words;
        let what = match forgotten.first() {
            Some(Forgotten::Account(key)) => {
                format!("{} {}", self.who(key), words.forget_of_account())
            }
            Some(Forgotten::Notes { account, guide }) => {
                format!("{}, {}", words.forget_of_notes(), self.what(account, guide))
            }
            Some(Forgotten::Identity) => words.forget_of_letters().to_owned(),
            Some(Forgotten::Everything) | None => words.forget_of_everything().to_owned(),
        };
        self.words.forget_erases_what(&what, &losses(self.history.acts(), forgotten))
    }

    /// What taking in another journal would erase here, with everything in it counted, and what to do.
    pub fn would_erase(&self, forgotten: &[Forgotten], losses: &BTreeMap<Loss, usize>) -> String {
        let words = self.words;
        let name = |forgotten: &Forgotten| match forgotten {
            Forgotten::Account(key) => self.who(key),
            Forgotten::Notes { account, guide } => {
                format!("{}, {}", words.forget_of_notes(), self.what(account, guide))
            }
            Forgotten::Identity => words.forget_of_letters().to_owned(),
            Forgotten::Everything => words.forget_of_everything().to_owned(),
        };
        let named: Vec<String> = forgotten.iter().map(name).collect();
        let erased = words.forget_erases_what(&named.join(", "), losses);
        format!("{} {erased} {}", words.import_brings_tombs(), words.import_say_yes())
    }

    /// An account, and those that turned out to be the same.
    pub fn account_to_forget(&self, account: &AccountKey) -> Vec<Forgotten> {
        self.history.keys_of(account).into_iter().map(Forgotten::Account).collect()
    }

    /// The notes and the paths of proofs on a guide.
    pub fn notes_to_forget(&self, account: &AccountKey, guide: &GuideId) -> Vec<Forgotten> {
        let keys = self.history.keys_of(account).into_iter();
        keys.map(|account| Forgotten::Notes { account, guide: guide.clone() }).collect()
    }

    /// Whether anything of it is kept: what undo took back is.
    pub fn keeps(&self, forgotten: &[Forgotten]) -> bool {
        !losses(self.history.acts(), forgotten).is_empty()
    }
}
