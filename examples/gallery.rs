//! Draws `docs/gallery` anew: `cargo run --example gallery`.
#![expect(clippy::unwrap_used, reason = "its parts are those of the tests")]
#![expect(clippy::panic, reason = "its parts are those of the tests")]
#![expect(clippy::disallowed_methods, reason = "it writes pictures, not the person’s data")]

#[path = "../tests/support/frozen.rs"]
mod frozen;
#[path = "../tests/support/gallery.rs"]
mod gallery;
#[expect(dead_code, reason = "the journeys use the rest")]
#[path = "../tests/support/journey.rs"]
mod journey;
#[path = "../tests/support/picture.rs"]
mod picture;
#[path = "../tests/support/screens.rs"]
mod screens;

use std::fs;
use std::io;

fn main() -> io::Result<()> {
    let folder = gallery::folder();
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    for (path, text) in gallery::files() {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, text)?;
    }
    Ok(())
}
