//! The document on the commands is what the program takes.

use crate::support::commands;

#[test]
fn the_document_is_what_the_commands_are_now() {
    let kept = std::fs::read_to_string(commands::path()).unwrap_or_default();
    assert!(
        kept == commands::text(),
        "docs/COMMANDS.md is out of date; to renew it: cargo run --example commands"
    );
}
