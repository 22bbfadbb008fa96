//! What a person did, and what it adds up to: accounts, acts, the dossier, requests.

pub mod account;
pub mod act;
pub mod act_id;
pub mod agenda;
pub mod change;
pub mod details;
pub mod dossier;
pub mod doubt;
pub mod ending;
pub mod forget;
pub(super) mod forgotten;
pub mod history;
pub(super) mod join;
pub mod lanes;
pub mod losses;
pub mod overview;
pub mod progress;
pub mod request;
pub mod round;
pub mod sending;
pub mod setup;
pub mod status;
