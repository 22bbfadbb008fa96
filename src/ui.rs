//! The full screen: a model, messages that change it, effects that it asks for, a view that draws it.
//! Knows the terminal's cells and keys and the domain; knows nothing of disks, clocks and browsers.
//!
//! ```text
//!  title    optout-tui                                 France · iPhone · 22 Nov 2026
//!  body     ┌ Accounts ──────────────┐  one Screen of the stack, and over it
//!           │           ╭ Menu ────╮ │  at most one Overlay: a menu, a question,
//!           └───────────│          │─┘  a field, a QR code, a text to copy
//!  notice    Handed to xdg-open       what just happened, or a banner that stays
//!  footer    Space done · o open      the actions of the screen, from the keymap
//! ```

pub mod data;
pub mod input;
pub mod keymap;
pub mod layout;
pub mod message;
pub mod model;
pub mod overlay;
pub mod screen;
pub mod search;
pub mod strings;
pub mod text;
pub mod theme;
pub mod update;
pub mod view;
pub mod widget;
