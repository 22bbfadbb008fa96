//! Content: the guides and what stands behind them, from the text of files to the domain, or to
//! diagnostics that point at what is wrong and say what to write instead.
//!
//! Pure: files come in as names and bytes, nothing is read from a disk. One pass tells all that is wrong,
//! not the first thing only. `docs/CONTENT.md` describes the files, `docs/RULES.md` the rules.

mod address;
mod authorities;
mod blanks;
mod changes;
mod characters;
mod checked;
mod claim;
mod claimed;
mod companies;
mod emoji;
mod evidence;
mod french;
mod gathered;
mod guide;
mod ids;
mod ladder;
mod lands;
mod letters;
mod literal;
mod outline;
mod page;
mod place;
mod problem;
mod reading;
mod reference;
mod regions;
mod render;
mod resolve;
mod retired;
mod rule;
mod service;
mod sheet;
mod spaces;
mod steps;
mod syntax;
mod table;
mod text;
mod toml10;
mod trail;
mod tree;
mod value;
mod vanished;
mod world;

pub use problem::{Problem, Span};
pub use reading::{Known, Reading, read, read_beside, read_on};
pub use render::render;
pub use rule::{Rule, Severity};
pub use spaces::fix_spaces;

/// A file of content, as it lies in its folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its path relative to the root of the content, with forward slashes: `facebook/object.toml`.
    pub name: String,
    /// Its bytes.
    pub text: Vec<u8>,
}
