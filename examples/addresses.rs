//! Prints every page that the content names, one a line, for a checker of links:
//! `cargo run --example addresses`.
#![expect(clippy::unwrap_used, reason = "its parts are those of the tests")]
#![expect(clippy::print_stdout, reason = "that is what it is for")]

#[path = "../tests/support/addresses.rs"]
mod addresses;

fn main() {
    for page in addresses::pages(&optout_tui::embedded::catalogue()) {
        println!("{page}");
    }
}
