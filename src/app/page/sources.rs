//! What a guide rests on: disputes, ages, sources.

use crate::domain::record::account::AccountKey;
use crate::domain::text::id::{GuideId, StepId};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    pub account: AccountKey,
    pub guide: GuideId,
    /// What this step rests on comes first.
    pub step: Option<StepId>,
}
