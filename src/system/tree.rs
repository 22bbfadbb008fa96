//! Reads a folder of guides. Its sizes are bounded, and nothing outside of it is read.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::disk;
use super::file::{self, Saved};
use crate::domain::text::failure::{Doing, Failure};

/// The longest file that is read.
pub const LONGEST: u64 = 256 * 1024;
/// The longest file that is taken in by `import`: a journal of a lifetime is shorter.
const LONGEST_IMPORT: u64 = 64 * 1024 * 1024;
/// How many files and folders a folder may hold in all.
pub const MOST: usize = 20_000;
/// How many folders deep files are looked for.
pub const DEEPEST: usize = 8;

/// What a folder holds, before it is read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Listing {
    /// The folder; of a single file, the folder above the one it lies in.
    pub root: PathBuf,
    /// `*.toml` and `ids.txt`, by name: the path below the root, and where it lies.
    pub names: Vec<(String, PathBuf)>,
    /// What is not read, by name.
    pub skipped: Vec<Skipped>,
    /// A single file was asked for.
    pub is_file: bool,
}

/// What a folder holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tree {
    /// The folder; of a single file, the folder above the one it lies in.
    pub root: PathBuf,
    /// `*.toml` and `ids.txt`, by name.
    pub leaves: Vec<Leaf>,
    /// What was not read, by name.
    pub skipped: Vec<Skipped>,
    /// A single file was asked for.
    pub is_file: bool,
}

/// A file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Leaf {
    /// Its path below the root, with forward slashes.
    pub name: String,
    /// What it says.
    pub bytes: Vec<u8>,
}

/// A file or folder that was not read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Skipped {
    /// Its path below the root, with forward slashes.
    pub name: String,
    /// Why.
    pub why: Why,
}

/// Why something was not read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// Longer than [`LONGEST`].
    TooLong,
    /// The folder holds more than [`MOST`] files: what is left of it was not looked at.
    TooMany,
    /// Deeper than [`DEEPEST`] folders.
    TooDeep,
    /// A link to a folder, or to something outside of the root.
    Link,
    /// A device, a pipe, a socket.
    NoFile,
    /// What the system said.
    Unreadable(String),
}

/// Whether there is anything at `path`.
pub fn is_there(path: &Path) -> bool {
    !matches!(fs::symlink_metadata(path), Err(error) if error.kind() == ErrorKind::NotFound)
}

/// Reads `path`, a folder or a single file.
pub fn read(path: &Path) -> Result<Tree, Failure> {
    let Listing { root, names, mut skipped, is_file } = list(path)?;
    let mut leaves = Vec::with_capacity(names.len());
    for (name, path) in names {
        match bytes(&path) {
            Ok(bytes) => leaves.push(Leaf { name, bytes }),
            Err(why) => skipped.push(Skipped { name, why }),
        }
    }
    skipped.sort_unstable();
    Ok(Tree { root, leaves, skipped, is_file })
}

/// Lists `path`, a folder or a single file.
pub fn list(path: &Path) -> Result<Listing, Failure> {
    let failure = |error| Failure::on(Doing::ReadGuides, path, error);
    let real = path.canonicalize().map_err(failure)?;
    if real.is_dir() {
        fs::read_dir(&real).map_err(failure)?;
        let mut walk = Walk::at(real);
        walk.folder("", 0);
        return Ok(walk.finish());
    }
    // A guide is known by the folder it lies in as much as by its own name.
    let root = real.parent().and_then(Path::parent).unwrap_or(&real);
    let name = slashed(real.strip_prefix(root).unwrap_or(&real));
    let mut walk = Walk::at(root.to_path_buf());
    walk.listing.is_file = true;
    walk.listing.names.push((name, real.clone()));
    Ok(walk.finish())
}

/// The whole of a file that the person named: a file, and not of any size.
pub fn read_whole(path: &Path) -> Result<Vec<u8>, Failure> {
    let failure = |cause: &dyn std::fmt::Display| Failure::on(Doing::ReadFile, path, cause);
    disk::read(path, LONGEST_IMPORT).map_err(|error| failure(&error))
}

/// Puts `bytes` in the place of what a file of guides says, all or nothing.
pub fn rewrite(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let written = disk::rewrite(path, bytes);
    written.map(|_| ()).map_err(|error| Failure::on(Doing::WriteGuides, path, error))
}

/// Writes a file of guides that is not there yet, and the folders above it.
pub fn plant(path: &Path, text: &str) -> Result<Saved, Failure> {
    if let Some(folder) = path.parent() {
        let made = disk::make_folder(folder);
        made.map_err(|error| Failure::on(Doing::MakeFolder, folder, error))?;
    }
    file::save(path, text, false)
}

struct Walk {
    listing: Listing,
    seen: usize,
}

impl Walk {
    fn at(root: PathBuf) -> Self {
        let listing = Listing { root, ..Listing::default() };
        Self { listing, seen: 0 }
    }

    fn finish(mut self) -> Listing {
        self.listing.names.sort_unstable();
        self.listing.skipped.sort_unstable();
        self.listing
    }

    fn skip(&mut self, name: impl Into<String>, why: Why) {
        let name = name.into();
        self.listing.skipped.push(Skipped { name, why });
    }

    fn folder(&mut self, below: &str, depth: usize) {
        let entries = match fs::read_dir(self.listing.root.join(below)) {
            Ok(entries) => entries,
            Err(error) => return self.skip(below, Why::Unreadable(error.to_string())),
        };
        let mut entries: Vec<_> = entries.flatten().take(MOST + 1).collect();
        // Which files are left out of a crowded folder is not a matter of chance.
        entries.sort_by_cached_key(fs::DirEntry::file_name);
        for entry in entries {
            let own = entry.file_name().to_string_lossy().into_owned();
            if own.starts_with('.') {
                continue;
            }
            let name = if below.is_empty() { own } else { format!("{below}/{own}") };
            if self.seen == MOST {
                return self.skip(below, Why::TooMany);
            }
            self.seen += 1;
            match entry.file_type() {
                Ok(kind) if kind.is_dir() && depth == DEEPEST => self.skip(name, Why::TooDeep),
                Ok(kind) if kind.is_dir() => self.folder(&name, depth + 1),
                Ok(kind) if kind.is_symlink() && entry.path().is_dir() => {
                    self.skip(name, Why::Link);
                }
                Ok(kind) if is_content(&name) => self.leaf(entry.path(), name, kind.is_symlink()),
                Ok(_) => {}
                Err(error) => self.skip(name, Why::Unreadable(error.to_string())),
            }
        }
    }

    fn leaf(&mut self, path: PathBuf, name: String, link: bool) {
        if !link {
            return self.listing.names.push((name, path));
        }
        match path.canonicalize() {
            Ok(target) if target.starts_with(&self.listing.root) && !target.is_dir() => {
                self.listing.names.push((name, target));
            }
            _ => self.skip(name, Why::Link),
        }
    }
}

/// What a file of guides says.
pub fn bytes(path: &Path) -> Result<Vec<u8>, Why> {
    let unreadable = |error: std::io::Error| match error.kind() {
        ErrorKind::NotFound => Why::Link,
        _ => Why::Unreadable(error.to_string()),
    };
    if !fs::metadata(path).map_err(unreadable)?.is_file() {
        return Err(Why::NoFile);
    }
    disk::read(path, LONGEST).map_err(|error| match error.kind() {
        ErrorKind::FileTooLarge => Why::TooLong,
        _ => unreadable(error),
    })
}

fn is_content(name: &str) -> bool {
    let own = name.rsplit('/').next().unwrap_or(name);
    own == "ids.txt" || Path::new(own).extension().is_some_and(|it| it == "toml")
}

fn slashed(path: &Path) -> String {
    let parts = path.components().map(|part| part.as_os_str().to_string_lossy());
    parts.collect::<Vec<_>>().join("/")
}
