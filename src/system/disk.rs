//! The disk: what is written stays written (folders 0700, files 0600, fsync before anyone is told), and
//! nothing is waited for that never ends.

pub mod between;

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use self::between::{Step, step};

/// What the disk says of bytes that were written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub(super) enum Promise {
    /// They last.
    Kept,
    /// This file system does not know how to promise that: they are written, and no more can be done.
    None,
}

impl Promise {
    /// What can be said of both.
    pub(super) fn and(self, other: Self) -> Self {
        if self == Self::Kept { other } else { self }
    }
}

/// Why bytes were not added.
#[derive(Debug)]
pub(super) struct Unadded {
    pub(super) error: io::Error,
    /// Some of them, or all, may stand there all the same.
    pub(super) left: bool,
}

/// Options for a file that only its owner reads.
fn private() -> OpenOptions {
    #[cfg_attr(not(unix), expect(unused_mut, reason = "there are no modes here"))]
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
}

/// Opens `path` if it is a file: a pipe, a device or a socket under its name would be waited for, or never
/// end.
///
/// # Errors
/// When it is something else, or cannot be opened.
pub(super) fn open(path: &Path, options: &mut OpenOptions) -> io::Result<File> {
    // Looked at before it is opened: to open some devices is to do something with them.
    if is_odd(path) {
        return Err(no_file());
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        // Should it become a pipe meanwhile, opening it would wait for its other end.
        let flags = rustix::fs::OFlags::NONBLOCK | rustix::fs::OFlags::NOCTTY;
        options.custom_flags(flags.bits().cast_signed());
    }
    let file = options.open(path)?;
    if file.metadata()?.is_file() { Ok(file) } else { Err(no_file()) }
}

/// Whether something other than a file has that name.
fn is_odd(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|found| !found.is_file())
}

fn no_file() -> io::Error {
    io::Error::other("it is not a file")
}

/// The lock of a folder: made if it is not there, never read.
pub(super) fn open_lock(path: &Path) -> io::Result<File> {
    open(path, private().read(true).write(true).create(true).truncate(false))
}

/// A file that must not be there yet, to be written and read by its owner only.
pub(super) fn create_new(path: &Path) -> io::Result<File> {
    step(Step::Create, path)?;
    private().write(true).create_new(true).open(path)
}

/// The whole of a file of `most` bytes at most.
///
/// # Errors
/// When it is longer, is no file, or cannot be read.
pub(super) fn read(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let file = open(path, OpenOptions::new().read(true))?;
    let length = file.metadata()?.len();
    read_on(file, length, most)
}

/// What is left to read in `file`, some `length` bytes and `most` at most: it may grow meanwhile.
pub(super) fn read_on(file: File, length: u64, most: u64) -> io::Result<Vec<u8>> {
    let too_long = || {
        io::Error::new(ErrorKind::FileTooLarge, format!("it is longer than {} KiB", most / 1024))
    };
    if length > most {
        return Err(too_long());
    }
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or(0) + 1);
    file.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most { Err(too_long()) } else { Ok(bytes) }
}

/// Makes `folder` and what is missing above it, for its owner only, and sees to it that they last.
pub(super) fn make_folder(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    if let Some(above) = folder.parent().filter(|above| !above.as_os_str().is_empty()) {
        make_folder(above)?;
    }
    #[cfg_attr(not(unix), expect(unused_mut, reason = "there are no modes here"))]
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    step(Step::MakeFolder, folder)?;
    match builder.create(folder) {
        // Another window was faster.
        Err(error) if error.kind() == ErrorKind::AlreadyExists && folder.is_dir() => Ok(()),
        Ok(()) => sync_entry(folder).map(|_| ()),
        Err(error) => Err(error),
    }
}

/// Sees to it that the name of `path` lasts, not only its bytes.
pub(super) fn sync_entry(path: &Path) -> io::Result<Promise> {
    match path.parent() {
        Some(above) if cfg!(unix) && !above.as_os_str().is_empty() => {
            promise(step(Step::SyncFolder, above).and_then(|()| File::open(above)?.sync_all()))
        }
        // Windows writes names through, and has no handle for a folder to flush.
        _ => Ok(Promise::Kept),
    }
}

/// Sees to it that the bytes of `file` last.
pub(super) fn sync(file: &File, path: &Path) -> io::Result<Promise> {
    promise(step(Step::Sync, path).and_then(|()| file.sync_data()))
}

/// Network and other file systems that know no fsync say so with one of these.
fn promise(synced: io::Result<()>) -> io::Result<Promise> {
    match synced {
        Ok(()) => Ok(Promise::Kept),
        Err(error) if knows_no_promise(&error) => Ok(Promise::None),
        Err(error) => Err(error),
    }
}

#[cfg(unix)]
fn knows_no_promise(error: &io::Error) -> bool {
    use rustix::io::Errno;
    let code = error.raw_os_error().map(Errno::from_raw_os_error);
    let known = [Errno::INVAL, Errno::NOTSUP, Errno::OPNOTSUPP, Errno::NOSYS];
    code.is_some_and(|code| known.contains(&code))
}

#[cfg(not(unix))]
fn knows_no_promise(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported)
}

/// Puts `bytes` in the place of what `path` holds: all or nothing, whatever happens meanwhile.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> io::Result<Promise> {
    put(path, bytes, None)
}

/// The same for a file that is not ours alone: whoever could read it still can.
pub(super) fn rewrite(path: &Path, bytes: &[u8]) -> io::Result<Promise> {
    put(path, bytes, Some(fs::metadata(path)?.permissions()))
}

fn put(path: &Path, bytes: &[u8], permissions: Option<Permissions>) -> io::Result<Promise> {
    // Where the person made it a link, it stays one.
    let target = path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
    if is_odd(&target) {
        return Err(no_file());
    }
    let beside = beside(&target);
    let written = (|| {
        // What is left of a writing that was killed, or was laid there.
        match remove(&beside) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let mut file = create_new(&beside)?;
        step(Step::Write(bytes), &beside)?;
        file.write_all(bytes)?;
        if let Some(permissions) = permissions {
            file.set_permissions(permissions)?;
        }
        let promise = sync(&file, &beside)?;
        drop(file);
        rename(&beside, &target)?;
        Ok(promise.and(sync_entry(&target)?))
    })();
    if written.is_err() {
        // What is left of it is of no use to anyone, and the first error is the one to tell.
        remove(&beside).ok();
    }
    written
}

/// The name under which a file is written before it takes the place of `target`.
fn beside(target: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(target.file_name().unwrap_or_default());
    name.push(".new");
    target.with_file_name(name)
}

/// Whether a file of this name was being written when its writer was killed.
pub(super) fn is_left_over(name: &str) -> bool {
    name.strip_prefix('.').is_some_and(|rest| rest.strip_suffix(".new").is_some())
}

/// Adds `bytes` at the end of `path` and does not return before they last.
pub(super) fn add(path: &Path, bytes: &[u8]) -> Result<Promise, Unadded> {
    let whole = |error| Unadded { error, left: false };
    let new = !path.exists();
    step(Step::Create, path).map_err(whole)?;
    let mut file = open(path, private().append(true).create(true)).map_err(whole)?;
    let before = file.metadata().map_err(whole)?.len();
    let written = step(Step::Write(bytes), path)
        .and_then(|()| file.write_all(bytes))
        .and_then(|()| sync(&file, path));
    let named = || if new { sync_entry(path) } else { Ok(Promise::Kept) };
    match written.and_then(|promise| Ok(promise.and(named()?))) {
        Ok(promise) => Ok(promise),
        Err(error) => {
            // These bytes were never acknowledged, and the caller still has them: a half of them, or all
            // of them once more after the retry, would be worse.
            let left = cut(path, before).is_err();
            Err(Unadded { error, left })
        }
    }
}

/// Appending handles cannot cut everywhere.
fn cut(path: &Path, length: u64) -> io::Result<()> {
    step(Step::Cut, path)?;
    open(path, OpenOptions::new().write(true))?.set_len(length)
}

/// Sees once more to it that what `path` holds lasts.
pub(super) fn sync_again(path: &Path) -> io::Result<Promise> {
    let file = open(path, OpenOptions::new().append(true))?;
    Ok(sync(&file, path)?.and(sync_entry(path)?))
}

/// Writes `bytes` over the beginning of a file, at once and without a promise: what helps to notice
/// something, and is missed by nobody.
pub(super) fn overwrite(path: &Path, bytes: &[u8]) -> io::Result<()> {
    step(Step::Write(bytes), path)?;
    open(path, private().write(true).create(true).truncate(false))?.write_all(bytes)
}

/// Gives a file another name; one that is there is replaced.
pub(super) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    step(Step::Rename, to)?;
    fs::rename(from, to)
}

/// Takes a file away.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    // Where there is nothing to take away, nothing happens on the disk.
    fs::symlink_metadata(path)?;
    step(Step::Remove, path)?;
    fs::remove_file(path)
}

/// Takes a folder away with all that is in it; links in it are not followed.
pub(super) fn remove_folder(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            remove_folder(&entry.path())?;
        } else {
            remove(&entry.path())?;
        }
    }
    step(Step::Remove, folder)?;
    fs::remove_dir(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_longer_than_it_may_be_is_not_read() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("x");
        assert_eq!(add(&path, &[b'x'; 100]).unwrap(), Promise::Kept);
        assert_eq!(read(&path, 100).unwrap().len(), 100);
        assert_eq!(read(&path, 99).unwrap_err().kind(), ErrorKind::FileTooLarge);
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_file_is_neither_read_nor_written() {
        let dir = tempfile::tempdir().unwrap();
        let pipe = dir.path().join("pipe");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.unwrap().success());
        let zero = dir.path().join("zero");
        std::os::unix::fs::symlink("/dev/zero", &zero).unwrap();
        let circle = dir.path().join("circle");
        std::os::unix::fs::symlink(&circle, &circle).unwrap();
        let socket = dir.path().join("socket");
        let _listens = std::os::unix::net::UnixListener::bind(&socket).unwrap();
        for path in [&pipe, &zero, &socket, &dir.path().to_path_buf()] {
            for error in [
                read(path, 100).unwrap_err(),
                add(path, b"x").unwrap_err().error,
                overwrite(path, b"x").unwrap_err(),
                replace(path, b"x").unwrap_err(),
                open_lock(path).unwrap_err(),
            ] {
                assert_eq!(error.to_string(), "it is not a file", "{}", path.display());
            }
        }
        assert!(read(&circle, 100).is_err() && add(&circle, b"x").is_err());
        // Whatever lies where a file is written first is put out of the way, not written to.
        let target = dir.path().join("target");
        fs::rename(&pipe, beside(&target)).unwrap();
        assert_eq!(replace(&target, b"x").unwrap(), Promise::Kept);
        assert_eq!(read(&target, 100).unwrap(), b"x");
        assert!(!beside(&target).exists());
    }
}
