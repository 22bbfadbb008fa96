//! optout-tui.
pub mod content;
pub mod domain;
pub mod edge;
pub mod embedded;
pub mod store;
pub mod ui;
