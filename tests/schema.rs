//! The JSON Schemas say of the files of content what their reader says: the same keys, the same words, and
//! nothing that they refuse is taken. So an editor that follows them leads nobody astray.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test stops at the first surprise, and reads what it tests"
)]

#[path = "content/base.rs"]
mod base;

#[path = "support/schema.rs"]
mod written;

mod schema {
    mod paper;
    mod proof;
    mod second_opinion;
    mod validator;
}
