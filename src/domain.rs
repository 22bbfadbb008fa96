//! What the program is about, and nothing of the machine it runs on: guides, accounts, what was done,
//! what was sent. Pure: `today` is handed in, no clock, no disk, no terminal.

pub mod guide;
pub mod law;
pub mod letter;
pub mod ops;
pub mod record;
pub mod text;
