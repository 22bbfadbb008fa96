//! What a tombstone names: an account by its opaque key, a guide by its id, nobody by name.

use serde::{Deserialize, Serialize};

use super::super::text::id::GuideId;
use super::account::AccountKey;

/// What is forgotten.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Forgotten {
    /// An account and all that happened on it, whenever it is told.
    Account(AccountKey),
    /// The notes and the paths of proofs that were kept on a guide until then.
    Notes {
        /// The account.
        account: AccountKey,
        /// The guide.
        guide: GuideId,
    },
    /// What letters remembered of the person until then.
    Identity,
    /// Everything until then.
    Everything,
}
