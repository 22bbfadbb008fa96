//! Draws `docs/gallery` anew with the real program, over content that does not change: `cargo run --example gallery`.
#![expect(clippy::unwrap_used, clippy::panic, reason = "its parts are those of the tests")]
#![expect(clippy::disallowed_methods, reason = "it writes pictures, not the person’s data")]

use std::fs;
use std::io::{ErrorKind, Result};

#[path = "../tests/support/frozen.rs"]
mod frozen;
#[path = "../tests/support/gallery.rs"]
mod gallery;
#[path = "../tests/support/picture.rs"]
mod picture;
#[path = "../tests/support/story.rs"]
#[expect(dead_code, reason = "the stories use the rest")]
mod story;

fn main() -> Result<()> {
    let folder = gallery::folder();
    let mut files = gallery::others();
    for language in gallery::LANGUAGES {
        files.extend(gallery::pictures(language));
    }
    // What has no screen any more goes.
    match fs::remove_dir_all(&folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    for (name, text) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap_or(&folder))?;
        fs::write(path, text)?;
    }
    Ok(())
}
