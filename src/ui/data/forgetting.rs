//! What forgetting takes away, in words, and what there is to forget.

use super::Data;
use crate::domain::account::AccountKey;
use crate::domain::forget::Forgotten;
use crate::domain::id::GuideId;
use crate::domain::losses::losses;

impl Data {
    /// What `forgotten` erases, with everything in it counted.
    pub fn erased(&self, forgotten: &[Forgotten]) -> String {
        let words = &self.strings.forgetting;
        let what = match forgotten.first() {
            Some(Forgotten::Account(key)) => format!("{} {}", self.who(key), words.of_account),
            Some(Forgotten::Notes { account, guide }) => {
                format!("{}, {}", words.of_notes, self.what(account, guide))
            }
            Some(Forgotten::Identity) => words.of_letters.to_owned(),
            Some(Forgotten::Everything) | None => words.of_everything.to_owned(),
        };
        self.strings.erases(&what, &losses(self.history.acts(), forgotten))
    }

    /// Whether the person left words or paths on a guide: what undo took back is still kept.
    pub fn has_notes(&self, account: &AccountKey, guide: &GuideId) -> bool {
        let notes = Forgotten::Notes { account: account.clone(), guide: guide.clone() };
        self.keeps(&notes)
    }

    /// Whether there is anything to forget of it.
    pub fn keeps(&self, forgotten: &Forgotten) -> bool {
        !losses(self.history.acts(), std::slice::from_ref(forgotten)).is_empty()
    }
}
