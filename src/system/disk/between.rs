//! Where a test stands between the program and the disk: it sees every step that changes something, and may
//! let it fail. What is built to be shipped has no such place.

use std::io;
use std::path::Path;

/// A step that changes what is on the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'a> {
    /// A folder is made.
    MakeFolder,
    /// A file is opened that may be new.
    Create,
    /// These bytes are written.
    Write(&'a [u8]),
    /// What was written is cut off again.
    Cut,
    /// What was written is to last.
    Sync,
    /// The names in a folder are to last.
    SyncFolder,
    /// A file takes this name.
    Rename,
    /// A file or an empty folder is taken away.
    Remove,
}

#[cfg(debug_assertions)]
type Observer = Box<dyn FnMut(Step<'_>, &Path) -> io::Result<()>>;

#[cfg(debug_assertions)]
thread_local! {
    static OBSERVER: std::cell::RefCell<Option<Observer>> = const { std::cell::RefCell::new(None) };
}

/// From now on `observer` is asked before every step of this thread; `None`: nobody.
#[cfg(debug_assertions)]
pub fn observe(observer: Option<Observer>) {
    OBSERVER.set(observer);
}

#[cfg(debug_assertions)]
pub(super) fn step(step: Step<'_>, path: &Path) -> io::Result<()> {
    // Taken out while it is asked: it may use the disk itself.
    let Some(mut observer) = OBSERVER.take() else { return Ok(()) };
    let answer = observer(step, path);
    OBSERVER.set(Some(observer));
    answer
}

#[cfg(not(debug_assertions))]
#[expect(clippy::unnecessary_wraps, reason = "a test may let it fail")]
pub(super) const fn step(_: Step<'_>, _: &Path) -> io::Result<()> {
    Ok(())
}
