//! optout-tui.
pub mod domain;
pub mod ui;
