//! optout-tui.
pub mod domain;
pub mod edge;
pub mod store;
pub mod ui;
