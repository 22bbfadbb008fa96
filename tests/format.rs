//! What guide files may say, and what follows from it: ladders, endings, places, addresses, days.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test stops at the first surprise, and makes the files that it checks"
)]

#[path = "content/base.rs"]
mod base;

mod format {
    mod address;
    mod days;
    mod echo;
    mod encoding;
    mod ending;
    mod fields;
    mod ladder;
    mod offer;
    mod program;
}
