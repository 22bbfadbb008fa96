//! Writes `docs/CATALOGUE.md` anew: `cargo run --example catalogue`.
#![expect(clippy::unwrap_used, reason = "its parts are those of the tests")]
#![expect(clippy::disallowed_methods, reason = "it writes a document, not the person’s data")]

#[path = "../tests/support/catalogue.rs"]
mod catalogue;

fn main() -> std::io::Result<()> {
    std::fs::write(catalogue::path(), catalogue::text(&optout_tui::embedded::catalogue()))
}
