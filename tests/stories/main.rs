//! The stories: what the program does, told one by one over content that does not change.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a story stops at the first surprise, starts programs, looks at the disk, and says what it passes over"
)]

mod architecture;
mod browser;
mod catalogue;
mod cli;
mod commands;
mod content;
mod documents;
mod dossier;
mod faults;
mod filling;
mod format;
mod gallery;
#[cfg(target_os = "linux")]
mod golden;
mod journal;
mod links;
mod merge;
mod network;
mod objections;
mod readme;
mod renamed;
mod schema;
mod support;
mod union;
mod ways;
mod wizard;
