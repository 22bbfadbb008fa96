//! One writer at a time among the windows of this computer.

use std::fs::{File, TryLockError};
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
    Impossible,
}

const PAUSE: Duration = Duration::from_millis(2);
const LONGEST_PAUSE: Duration = Duration::from_millis(25);

impl Lock {
    /// Waits for the lock, `patience` at most.
    pub(super) fn take(path: &Path, patience: Duration) -> Result<Self, NoLock> {
        let folder = path.parent().ok_or(NoLock::Impossible)?;
        disk::make_folder(folder).or(Err(NoLock::Impossible))?;
        let opened = disk::private().read(true).write(true).create(true).truncate(false).open(path);
        let file = opened.or(Err(NoLock::Impossible))?;
        let since = Instant::now();
        let mut pause = PAUSE;
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Self(file)),
                Err(TryLockError::Error(_)) => return Err(NoLock::Impossible),
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
