//! optout-tui.
pub mod cli;
pub mod command;
pub mod content;
pub mod domain;
pub mod edge;
pub mod embedded;
pub mod run;
pub mod runtime;
pub mod store;
pub mod ui;
