//! What the program is about, and nothing of the machine it runs on: guides, accounts, what was done,
//! what was sent. Pure: `today` is handed in, no clock, no disk, no terminal.

pub mod account;
pub mod act;
pub mod address;
pub mod agenda;
pub mod catalogue;
pub mod change;
pub mod cover;
pub mod date;
pub mod deadline;
pub mod dossier;
pub mod due;
pub mod failure;
pub mod forget;
pub mod guide;
pub mod history;
pub mod holiday;
pub mod id;
mod join;
pub mod language;
pub mod noting;
pub mod outlook;
pub mod pack;
pub mod platform;
pub mod progress;
pub mod reference;
pub mod region;
pub mod request;
pub mod round;
pub mod sending;
pub mod setup;
pub mod status;
pub mod word;
