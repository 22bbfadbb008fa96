//! The gallery shows the screens as they are.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![expect(clippy::panic, reason = "a test that cannot go on has failed")]
#![expect(clippy::disallowed_methods, reason = "this test looks at the disk")]

#[path = "support/gallery.rs"]
mod gallery;
#[expect(dead_code, reason = "the journeys use the rest")]
#[path = "support/journey.rs"]
mod journey;
#[path = "support/picture.rs"]
mod picture;
#[path = "support/screens.rs"]
mod screens;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn the_gallery_is_what_the_screens_are_now() {
    let folder = gallery::folder();
    let mut stale = Vec::new();
    let files = gallery::files();
    for (path, text) in &files {
        if fs::read_to_string(folder.join(path)).ok().as_ref() != Some(text) {
            stale.push(path.display().to_string());
        }
    }
    let wanted: BTreeSet<PathBuf> = files.into_iter().map(|(path, _)| folder.join(path)).collect();
    let odd = all(&folder).into_iter().filter(|path| !wanted.contains(path));
    stale.extend(odd.map(|path| path.display().to_string()));
    assert_eq!(stale, [""; 0], "to bring it up to date: cargo run --example gallery");
}

fn all(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(all(&path)) } else { found.push(path) }
    }
    found
}
