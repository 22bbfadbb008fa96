//! A folder that is watched: the system tells when its files change, and nobody has to look.
//!
//! Only Linux is asked. Elsewhere, and where it has no watch left to give, there is no watcher: then
//! somebody has to look.

#[cfg(any(target_os = "linux", target_os = "android"))]
pub use told::Watcher;
#[cfg(not(any(target_os = "linux", target_os = "android")))]
pub use untold::Watcher;

#[cfg(any(target_os = "linux", target_os = "android"))]
mod told {
    use std::mem::MaybeUninit;
    use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
    use std::path::Path;
    use std::sync::Arc;

    use rustix::fs::inotify::{self, CreateFlags, WatchFlags};
    use rustix::io::{Errno, read};

    /// What is told: a file was written to its end, came or went, or the folder did. Whoever only reads is
    /// not heard.
    const WANTED: WatchFlags = WatchFlags::CLOSE_WRITE
        .union(WatchFlags::MOVED_FROM)
        .union(WatchFlags::MOVED_TO)
        .union(WatchFlags::DELETE)
        .union(WatchFlags::MOVE_SELF)
        .union(WatchFlags::ONLYDIR);

    /// Room for a dozen changes: more are as good as one.
    const ROOM: usize = 1024;

    /// A folder that is watched.
    #[derive(Debug, Clone)]
    pub struct Watcher(Arc<OwnedFd>);

    impl Watcher {
        /// A watcher that watches nothing yet.
        pub fn new() -> Option<Self> {
            let told = inotify::init(CreateFlags::CLOEXEC | CreateFlags::NONBLOCK);
            told.ok().map(|told| Self(Arc::new(told)))
        }

        /// Watches `folder`, again if it is another one under that name by now; whether that can be done. A
        /// folder that is not there yet is watched once it was made and this is asked again.
        pub fn follow(&self, folder: &Path) -> bool {
            let watched = inotify::add_watch(&self.0, folder, WANTED);
            matches!(watched, Ok(_) | Err(Errno::NOENT))
        }

        /// Takes in what was told: it is told once.
        pub(in crate::system) fn hear(&self) {
            let mut told = [MaybeUninit::<u8>::uninit(); ROOM];
            while read(&self.0, &mut told).is_ok_and(|(told, _)| !told.is_empty()) {}
        }
    }

    impl AsFd for Watcher {
        fn as_fd(&self) -> BorrowedFd<'_> {
            self.0.as_fd()
        }
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
mod untold {
    use std::path::Path;

    /// There is none.
    #[derive(Debug, Clone)]
    pub enum Watcher {}

    impl Watcher {
        /// None.
        pub fn new() -> Option<Self> {
            None
        }

        /// Never asked.
        pub fn follow(&self, _folder: &Path) -> bool {
            match *self {}
        }

        /// Never asked.
        #[cfg(unix)]
        pub(in crate::system) fn hear(&self) {
            match *self {}
        }
    }

    #[cfg(unix)]
    impl std::os::fd::AsFd for Watcher {
        fn as_fd(&self) -> std::os::fd::BorrowedFd<'_> {
            match *self {}
        }
    }
}
