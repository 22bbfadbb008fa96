//! Content: what is compiled in keeps every rule; what breaks one is told, all of it at once.

#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test may stop at the first surprise, and reads the folder it tests"
)]

mod content {
    mod base;
    mod hostile;
    mod letters;
    mod reading;
    mod rules;
    mod shipped;
    mod spaces;
}
