//! The gallery shows the screens as they are.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::support::gallery;

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
