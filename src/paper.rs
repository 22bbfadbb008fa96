//! What leaves the program as a file: the calendar of dates, the record of objections. Pure: text in the
//! person's language, made of what every screen may read; whoever calls it saves it.
//!
//! ```text
//!  calendar    dates as RFC 5545 has them, for any calendar program
//!  proof       what was asked, of whom, when, and what came back: a sheet
//!  rests       on what a guide rests, for its own sheet and for the record
//!  block       what a sheet is made of: knows neither terminals nor markup
//!  markdown    a sheet as CommonMark
//!  html        a sheet as one page that needs nothing else
//! ```

pub mod block;
mod calendar;
mod html;
pub mod markdown;
mod proof;
pub mod rests;

pub use calendar::calendar;
pub use proof::{Format, is_provable, proof, proof_of_account};
