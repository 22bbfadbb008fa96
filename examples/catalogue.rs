//! Prints `docs/CATALOGUE.md`: `cargo run --example catalogue > docs/CATALOGUE.md`.
#![expect(clippy::unwrap_used, reason = "its parts are those of the tests")]
#![expect(clippy::print_stdout, reason = "that is what it is for")]

#[path = "../tests/support/catalogue.rs"]
mod catalogue;

fn main() {
    print!("{}", catalogue::text(&optout_tui::embedded::catalogue()));
}
