//! Whether a guide is for an account, and what using it there notes besides.

use super::context::Context;
use super::operation::refused;
use super::stop::Done;
use crate::domain::guide::catalogue::Entry;
pub(super) use crate::domain::ops::with_use;
use crate::domain::record::account::Account;
use crate::domain::text::id::ServiceId;

/// Whether the guide is for that account; the service that borrows it, where that is not noted yet.
pub(super) fn applies(entry: &Entry, account: &Account, desk: &Context) -> Done<Option<ServiceId>> {
    desk.facts().applies(entry, account).map_err(|refusal| refused(&refusal, desk))
}
