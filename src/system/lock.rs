//! One writer at a time among the windows of this computer.

use std::fs::{File, TryLockError};
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

use super::disk;

/// Held until it is dropped, or its process ends in whatever way.
#[derive(Debug)]
pub(super) struct Lock(File);

/// Why there is no lock.
#[derive(Debug)]
pub(super) enum NoLock {
    /// Another window had it all the time.
    Held,
    /// There can be none here: the folder cannot be written, or the file system knows no locks.
    Impossible(io::Error),
}

const PAUSE: Duration = Duration::from_millis(2);
const LONGEST_PAUSE: Duration = Duration::from_millis(4);

impl Lock {
    /// Waits for the lock, `patience` at most. What is at `path` is locked, and made if nothing is there.
    pub(super) fn take(path: &Path, patience: Duration) -> Result<Self, NoLock> {
        if let Some(folder) = path.parent() {
            disk::make_folder(folder).map_err(NoLock::Impossible)?;
        }
        let file = disk::open_lock(path).map_err(NoLock::Impossible)?;
        let since = Instant::now();
        let mut pause = PAUSE;
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Self(file)),
                Err(TryLockError::Error(error)) => return Err(NoLock::Impossible(error)),
                Err(TryLockError::WouldBlock) if since.elapsed() >= patience => {
                    return Err(NoLock::Held);
                }
                Err(TryLockError::WouldBlock) => {
                    // `File::lock` would wait without an end.
                    std::thread::sleep(pause);
                    pause = (pause * 2).min(LONGEST_PAUSE);
                }
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing does it too, but Windows takes its time then.
        self.0.unlock().ok();
    }
}
