//! What the journal's files say: lines into acts and back, and the union of any number of files.
//!
//! Pure: bytes are handed in. A line or a change of a newer version is kept and counted, never dropped.

pub mod forget;
pub mod import;
pub mod line;
mod members;
mod quick;
pub mod sheet;
pub mod sum;
pub mod union;
mod word;
