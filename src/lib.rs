//! optout-tui.
pub mod domain;
