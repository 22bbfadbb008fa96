//! `optout-tui`: refuse AI training on your data, step by step, in a terminal.
//!
//! A house of rooms. Each knows only the rooms that the arrows lead from; `tests/stories/architecture.rs`
//! holds them to it.
//!
//! ```text
//!  domain    what it is about: guides, accounts, acts, what they add up to. Pure.
//!    ↑
//!  content   guide files → domain, or what is wrong with them, and where. Pure; runs in build.rs too.
//!  journal   lines of the journal ⇄ acts. Pure.
//!  ui        the model, its screens and words, drawn on a grid. Knows no disk, no clock, no browser.
//!  plain     the same model as numbered lines.
//!  paper     what leaves as a file: the calendar, the record of objections. Pure.
//!    ↑
//!  system    the only room with windows: files, browser, clock, locale, terminal, signals.
//!    ↑
//!  start     what is known when the program starts.
//!  user_guides  the person's own guides, read and laid beside ours.
//!  runtime   the loop: messages in, effects out, frames.
//!  commands  what scripts ask for: one verb a file.
//!    ↑
//!  run       from arguments to work: the only place that wires the rooms together.
//! ```
//!
//! A key becomes an [`ui::keymap::Action`]; [`ui::update::update`] changes the [`ui::model::Model`] and
//! returns effects; what changes data is a [`domain::record::act::Change`], shown at once, appended to the journal
//! by [`system::journal::Journal`], and only then called saved. The words of the whole (service, account,
//! guide, step, mark, request, act, journal, dossier) are those of `docs/CONTENT.md` and mean one thing.

pub mod app;
pub mod cli;
pub mod commands;
pub mod content;
pub mod domain;
pub mod embedded;
pub mod journal;
pub mod paper;
pub mod plain;
pub mod print;
pub mod run;
pub mod session;
pub mod start;
pub mod system;
pub mod tell;
pub mod tui;
pub mod user_guides;
pub mod words;
pub mod world;
