//! The commands, as a shell runs them: what they print, what they write, how they end.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test stops at the first surprise, starts the program and looks at the disk itself"
)]

#[path = "support/own.rs"]
mod own_guides;

mod cli {
    mod accounts;
    mod at_once;
    mod broken;
    mod calendar;
    mod check;
    mod documents;
    mod export;
    mod forget;
    mod help;
    mod import;
    mod journal;
    mod letter;
    mod mark;
    mod names;
    mod new;
    mod open;
    mod ops_accounts;
    mod ops_put_away;
    mod ops_settings;
    mod output;
    mod own;
    mod read;
    mod request;
    mod set;
    mod shell;
    mod shells;
    mod story;
    mod traps;
}
