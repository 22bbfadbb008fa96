//! What goes wrong around the program: damage, kills, disks that fail, files that are away or are none. Each
//! story is one that somebody met.

mod away;
mod forgetting;
mod growth;
mod sums;
mod writing;

use std::fs;
use std::path::{Path, PathBuf};

/// Every file below `folder`.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// Whether any file below `folder` holds `word`.
fn holds(folder: &Path, word: &str) -> bool {
    let texts = files(folder).into_iter().map(|path| fs::read(path).unwrap());
    texts.into_iter().any(|text| String::from_utf8_lossy(&text).contains(word))
}
