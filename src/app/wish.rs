//! What a person can do, as one value: each is an operation of [`crate::domain::ops`], whoever asks for it.

use crate::domain::guide::LetterKind;
use crate::domain::law::region::Country;
use crate::domain::letter::Blank;
use crate::domain::ops::accounts::{Forget, Several};
use crate::domain::ops::settings::Setting;
use crate::domain::record::account::AccountKey;
use crate::domain::record::act::Mark;
use crate::domain::text::id::{GuideId, ServiceId, StepId};
use crate::domain::text::language::Language;
use crate::domain::text::platform::Platform;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    // Accounts.
    /// Country, language, phone and accounts of the set-up: one act each kind.
    SetUp(Vec<Setting>, Vec<Several>),
    AddAccount(ServiceId, Option<String>),
    Rename(AccountKey, String),
    Country(AccountKey, Option<Country>),
    /// Uses a service with the login of this account, or no longer.
    Use(AccountKey, ServiceId, bool),
    /// Tied to these and to nobody else.
    TieOnly(AccountKey, Vec<AccountKey>),
    Untie(AccountKey),
    Remove(AccountKey),
    Join(AccountKey, AccountKey),
    Forget(Forget),
    // Steps.
    Mark(AccountKey, GuideId, StepId, Mark),
    /// Marks several steps in one act.
    Marks(AccountKey, GuideId, Vec<StepId>, Mark),
    /// Puts a guide away, or takes it back.
    PutAway(AccountKey, GuideId, bool),
    Platform(AccountKey, GuideId, Platform),
    Note(AccountKey, GuideId, String),
    /// What was done a while ago still holds.
    Looked(AccountKey, GuideId),
    Proof(AccountKey, GuideId, String),
    // The objection.
    Objection(super::page::objection::Fact),
    // Letters.
    Wrote(AccountKey, GuideId, LetterKind, Language),
    Remember(AccountKey, Vec<(Blank, String)>),
    // Settings.
    Set(Setting),
    Computer(Platform),
    Mouse(bool),
}
