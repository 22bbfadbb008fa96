//! Writes `docs/COMMANDS.md` anew: `cargo run --example commands`.
#![expect(clippy::unwrap_used, reason = "its parts are those of the tests")]
#![expect(clippy::disallowed_methods, reason = "it writes a document, not the person’s data")]

#[path = "../tests/support/commands.rs"]
mod commands;

fn main() -> std::io::Result<()> {
    std::fs::write(commands::path(), commands::text())
}
