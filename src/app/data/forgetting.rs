//! What forgetting takes away, in words, and what there is to forget.

use super::Data;
use crate::domain::record::account::AccountKey;
use crate::domain::record::forget::Forgotten;
use crate::domain::record::losses::losses;
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
