#![expect(clippy::disallowed_methods, reason = "this room is the edge")]
//! The only room with windows: files and locks, browser, clock, locale. Everything else is handed what
//! it needs, and hands back what it wants done.

pub mod browser;
pub mod clock;
pub mod disk;
pub mod environment;
pub mod file;
pub mod home;
pub mod journal;
pub mod local;
pub mod locale;
pub mod lock;
mod machine;
pub mod output;
pub mod path;
#[cfg(unix)]
pub mod signals;
pub mod terminal;
pub mod tree;
pub mod watcher;
