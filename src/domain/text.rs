//! What everything is written with: languages, dates, ids, addresses, fixed words, failures.

pub mod address;
pub mod date;
mod detour;
pub mod encoding;
pub mod failure;
pub mod folding;
pub mod id;
pub mod language;
pub mod mail;
pub mod owner;
pub mod platform;
pub mod project;
pub mod word;
