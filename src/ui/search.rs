//! Search: what was typed, against the words of every guide and step, of the accounts and the actions.
//!
//! Pure, and of one pass: the distinct words of the catalogue are few, so each typed word is compared with
//! all of them once, and a guide is then as good as the best of its words. Two and a half thousand guides
//! take a fraction of the time between two keys, without remembering what the last key found.
//!
//! ```text
//!  words      a text as words without case and accents
//!  index      the words of the catalogue, each once, and which guide and step has which
//!  likeness   how much a word is like one that was typed
//!  filter     `goal:object`: what narrows a search, in both languages
//!  query      a typed line: words and filters
//!  find       what fits a query, best first
//!  nearby     what fits of accounts, services and actions
//!  holders    who has the guides of a service
//!  marks      which letters of a line were typed
//! ```

pub mod filter;
mod find;
mod holders;
mod index;
mod likeness;
mod marks;
mod nearby;
mod query;
pub mod words;

pub use find::{Finding, Found, find};
pub use index::Index;
pub use marks::Marks;
pub use query::{Query, Token};
