//! What other windows and computers write while this one is open: told by a watcher, or looked for.

use std::time::Duration;

use super::Loop;

/// How long it may stay unseen where nobody tells of it.
const BETWEEN_LOOKS: Duration = Duration::from_millis(900);

impl Loop {
    /// Has the folder of the journal watched.
    pub(super) fn follow(&mut self) {
        self.watcher = self.watcher.take().filter(|watcher| watcher.follow(&self.folder));
    }

    /// How long to wait for whatever comes, and for `longest` at most.
    pub(super) fn at_most(&self, longest: Duration) -> Duration {
        if self.watcher.is_some() { longest } else { longest.min(BETWEEN_LOOKS) }
    }
}
