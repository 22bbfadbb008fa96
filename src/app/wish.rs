//! What a person can do, as one value: each is an operation of [`crate::domain::ops`], whoever asks for it.

use crate::domain::guide::LetterKind;
use crate::domain::letter::Blank;
use crate::domain::record::account::AccountKey;
use crate::domain::record::act::{ActId, Mark};
use crate::domain::record::forget::Forgotten;
use crate::domain::record::noting::Noting;
use crate::domain::text::date::Day;
use crate::domain::text::id::{GuideId, ServiceId, StepId};
use crate::domain::text::language::Language;
use crate::domain::text::platform::Platform;
use crate::domain::law::region::Country;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    // Accounts.
    /// That many new accounts on each service, under the usual names; borrowed logins go with the first one of
    /// their lender.
    AddAccounts(Vec<(ServiceId, usize)>),
    AddAccount(ServiceId, String),
    Rename(AccountKey, String),
    Country(AccountKey, Option<Country>),
    /// Uses a service with the login of this account, or no longer.
    Uses(AccountKey, ServiceId, bool),
    Tie(Vec<AccountKey>),
    Untie(AccountKey),
    Remove(AccountKey),
    Join(AccountKey, AccountKey),
    Forget(Vec<Forgotten>),
    // Steps.
    Mark(AccountKey, GuideId, StepId, Mark),
    /// Puts a guide away, or takes it back.
    PutAway(AccountKey, GuideId, bool),
    Platform(AccountKey, GuideId, Platform),
    Note(AccountKey, GuideId, String),
    Looked(AccountKey, GuideId),
    // The objection.
    NoteFact(AccountKey, GuideId, Noting),
    /// Something that was noted happened on another day.
    CorrectDay(ActId, Day),
    /// The company received it on another day than it was sent.
    CorrectReceipt(ActId, Option<Day>),
    CorrectWords(ActId, String),
    Strike(ActId),
    /// It was sent in that month, or on that day; whether the mail that accepts it was kept.
    DoneBefore(AccountKey, GuideId, Noting, bool),
    Proof(AccountKey, GuideId, String),
    // Letters.
    Wrote(AccountKey, GuideId, LetterKind, Language),
    Remember(Vec<(Blank, String)>),
    // Settings.
    SetCountry(Option<Country>),
    SetLanguage(Language),
    /// The phone, as its word: `android`, `ios`, `none`.
    SetPhone(String),
    LookAgainEvery(u32),
    Computer(Platform),
    Mouse(bool),
}
