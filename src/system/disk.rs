//! Writing to the disk so that it stays written: folders 0700, files 0600, fsync before anyone is told.

use std::fs::{DirBuilder, File, OpenOptions, Permissions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Options for a file that only its owner reads.
pub(super) fn private() -> OpenOptions {
    #[cfg_attr(not(unix), expect(unused_mut, reason = "there are no modes here"))]
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
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
    match builder.create(folder) {
        // Another window was faster.
        Err(error) if error.kind() == ErrorKind::AlreadyExists && folder.is_dir() => Ok(()),
        Ok(()) => sync_entry(folder),
        Err(error) => Err(error),
    }
}

/// Sees to it that the name of `path` lasts, not only its bytes.
pub(super) fn sync_entry(path: &Path) -> io::Result<()> {
    match path.parent() {
        Some(above) if cfg!(unix) && !above.as_os_str().is_empty() => sync_folder(above),
        // Windows writes names through, and has no handle for a folder to flush.
        _ => Ok(()),
    }
}

fn sync_folder(folder: &Path) -> io::Result<()> {
    match File::open(folder).and_then(|opened| opened.sync_all()) {
        // Some network file systems know no fsync of folders; nothing better can be done there.
        Err(error) if matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => {
            Ok(())
        }
        done => done,
    }
}

/// Puts `bytes` in the place of what `path` holds: all or nothing, whatever happens meanwhile.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    put(path, bytes, None)
}

/// The same for a file that is not ours alone: whoever could read it still can.
pub(super) fn rewrite(path: &Path, bytes: &[u8]) -> io::Result<()> {
    put(path, bytes, Some(std::fs::metadata(path)?.permissions()))
}

fn put(path: &Path, bytes: &[u8], permissions: Option<Permissions>) -> io::Result<()> {
    // Where the person made it a link, it stays one.
    let target = path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
    let beside = beside(&target);
    let written = (|| {
        let mut file = private().write(true).create(true).truncate(true).open(&beside)?;
        file.write_all(bytes)?;
        if let Some(permissions) = permissions {
            file.set_permissions(permissions)?;
        }
        file.sync_all()?;
        drop(file);
        std::fs::rename(&beside, &target)?;
        sync_entry(&target)
    })();
    if written.is_err() {
        // What is left of it is of no use to anyone, and the first error is the one to tell.
        std::fs::remove_file(&beside).ok();
    }
    written
}

fn beside(target: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(target.file_name().unwrap_or_default());
    name.push(".new");
    target.with_file_name(name)
}

/// Adds `bytes` at the end of `path` and does not return before they last.
pub(super) fn add(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let new = !path.exists();
    let mut file = private().append(true).create(true).open(path)?;
    let before = file.metadata()?.len();
    let written = file.write_all(bytes).and_then(|()| file.sync_data());
    if let Err(error) = written {
        // These bytes were never acknowledged, and the caller still has them: a half of them, or all
        // of them once more after the retry, would be worse. Appending handles cannot cut everywhere.
        let cut = OpenOptions::new().write(true).open(path);
        cut.and_then(|file| file.set_len(before)).ok();
        return Err(error);
    }
    if new { sync_entry(path) } else { Ok(()) }
}
