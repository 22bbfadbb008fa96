//! A file that the person asked for: a letter, a calendar, a record. Theirs to keep where they like.

use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::disk;
use crate::domain::text::failure::{Doing, Failure};

/// What became of a file that was to be saved.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub enum Saved {
    /// It is there, at this path from the root.
    At(PathBuf),
    /// There is one already, and nobody said to replace it.
    Exists(PathBuf),
}

/// Saves `text` at `path`, whole or not at all, for its owner only. What is there already is only replaced
/// if `replace` says so, and only if it is a file.
///
/// # Errors
/// When the disk refuses, or something other than a file is there.
pub fn save(path: &Path, text: &str, replace: bool) -> Result<Saved, Failure> {
    let failure = |cause: &dyn std::fmt::Display| Failure::on(Doing::SaveFile, path, cause);
    let whole = std::path::absolute(path).map_err(|error| failure(&error))?;
    match fs::metadata(&whole) {
        Ok(found) if !found.is_file() => {
            return Err(failure(&"something else than a file is there"));
        }
        Ok(_) if !replace => return Ok(Saved::Exists(whole)),
        Ok(_) | Err(_) => {}
    }
    // Where the person made it a link, it stays one.
    let target = whole.canonicalize().unwrap_or_else(|_| whole.clone());
    match put(&target, text.as_bytes(), replace) {
        Ok(()) => Ok(Saved::At(whole)),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(Saved::Exists(whole)),
        Err(error) => Err(failure(&error)),
    }
}

/// Writes beside `target`, then gives what was written its name.
fn put(target: &Path, bytes: &[u8], replace: bool) -> io::Result<()> {
    // A name that nobody can have put a link under before: the folder may be everybody's.
    let mut name = std::ffi::OsString::from(".");
    name.push(target.file_name().ok_or(ErrorKind::InvalidInput)?);
    name.push(format!(".{:08x}", fastrand::u32(..)));
    let beside = target.with_file_name(name);
    let mut file = disk::create_new(&beside)?;
    let written = file.write_all(bytes).and_then(|()| disk::sync(&file, &beside));
    drop(file);
    let named = written.and_then(|_| {
        if replace { fs::rename(&beside, target) } else { name_new(&beside, target) }
    });
    if named.is_err() {
        // What is left of it is of no use to anyone, and the first error is the one to tell.
        fs::remove_file(&beside).ok();
    }
    named.and_then(|()| disk::sync_entry(target)).map(|_| ())
}

/// Gives `beside` the name `target`, unless something has that name by now.
fn name_new(beside: &Path, target: &Path) -> io::Result<()> {
    match fs::hard_link(beside, target) {
        Ok(()) => fs::remove_file(beside),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(error),
        // Cards and some network folders know no second name; a look is the best there is.
        Err(_) if target.symlink_metadata().is_ok() => Err(ErrorKind::AlreadyExists.into()),
        Err(_) => fs::rename(beside, target),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_saved_once_and_replaced_when_told() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("record.html");
        let text = || fs::read_to_string(&path).unwrap();
        assert_eq!(save(&path, "one", false), Ok(Saved::At(path.clone())));
        assert_eq!(save(&path, "two", false), Ok(Saved::Exists(path.clone())));
        assert_eq!(text(), "one");
        assert_eq!(save(&path, "two", true), Ok(Saved::At(path.clone())));
        assert_eq!(text(), "two");
        let files: Vec<_> = fs::read_dir(dir.path()).unwrap().collect();
        assert_eq!(files.len(), 1, "{files:?}");
    }

    #[test]
    fn what_is_no_file_stays_as_it_is() {
        let dir = tempfile::tempdir().unwrap();
        let failure = save(dir.path(), "x", true).unwrap_err();
        assert_eq!((failure.doing, failure.path), (Doing::SaveFile, Some(dir.path().into())));
        let nowhere = dir.path().join("nowhere").join("x");
        assert_eq!(save(&nowhere, "x", false).unwrap_err().path, Some(nowhere.clone()));
        assert_eq!(save(&nowhere, "x", true).unwrap_err().doing, Doing::SaveFile);
    }

    #[cfg(unix)]
    #[test]
    fn only_its_owner_reads_it_and_links_hold() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let dir = tempfile::tempdir().unwrap();
        let path = |name| dir.path().join(name);
        let mode = |name| fs::metadata(path(name)).unwrap().permissions().mode() & 0o777;
        assert_eq!(save(&path("new"), "x", false), Ok(Saved::At(path("new"))));
        assert_eq!(mode("new"), 0o600);
        symlink(path("new"), path("link")).unwrap();
        assert_eq!(save(&path("link"), "y", false), Ok(Saved::Exists(path("link"))));
        assert_eq!(save(&path("link"), "y", true), Ok(Saved::At(path("link"))));
        assert!(path("link").is_symlink());
        assert_eq!(fs::read_to_string(path("new")).unwrap(), "y");
        // A link to nothing is somebody's link all the same.
        symlink(path("nothing"), path("dangling")).unwrap();
        assert_eq!(save(&path("dangling"), "z", false), Ok(Saved::Exists(path("dangling"))));
        assert!(!path("nothing").exists());
    }
}
