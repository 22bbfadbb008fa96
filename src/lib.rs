//! optout-tui.
pub mod domain;
pub mod store;
pub mod ui;
