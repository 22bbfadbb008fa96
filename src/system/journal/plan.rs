//! What is to be forgotten, noted before anything is: whatever interrupts it, the next start goes on.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::domain::record::act::{Act, ActId, Operation};
use crate::domain::record::forget::{Forgotten, Tombs};
use crate::journal::forget::Word;
use crate::system::disk;

/// A plan is as long as what somebody wrote about one account; of everything it holds every word.
const LONGEST: u64 = 128 * 1024 * 1024;

const IS_NONE: [ErrorKind; 3] =
    [ErrorKind::NotFound, ErrorKind::NotADirectory, ErrorKind::PermissionDenied];

/// What is to be forgotten.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Plan {
    /// The id of its tombstone.
    pub(super) id: ActId,
    /// When it was asked for.
    pub(super) at: String,
    /// What the tombstone says.
    pub(super) forget: Vec<Forgotten>,
    /// What goes with it, in lines that cannot be read.
    pub(super) words: Vec<Word>,
    /// Folders of evidence that go with it.
    pub(super) folders: Vec<PathBuf>,
}

impl Plan {
    /// That of `path`, if there is one.
    pub(super) fn read(path: &Path) -> io::Result<Option<Self>> {
        let text = match disk::read(path, LONGEST) {
            // That the local state cannot be used at all is told otherwise.
            Err(error) if IS_NONE.contains(&error.kind()) => return Ok(None),
            text => text?,
        };
        serde_json::from_slice(&text).map(Some).map_err(io::Error::other)
    }

    /// Keeps it.
    pub(super) fn write(&self, path: &Path) -> io::Result<()> {
        let text = serde_json::to_vec(self).map_err(io::Error::other)?;
        disk::replace(path, &text).map(|_| ())
    }

    /// What it will leave: nobody sees any more what it names.
    pub(super) fn tombs(&self) -> Tombs {
        let mut tombs = Tombs::default();
        tombs.add(&Act {
            id: self.id.clone(),
            at: self.at.as_str().into(),
            deed: Operation::Forget(self.forget.clone()),
            strange: 0,
        });
        tombs
    }

    /// Whether everything goes.
    pub(super) fn is_of_everything(&self) -> bool {
        self.forget.contains(&Forgotten::Everything)
    }
}
