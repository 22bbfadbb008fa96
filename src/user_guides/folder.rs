//! What lies in the folders of the person's own guides.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::skipped::fault;
use crate::domain::guide::user_guide::Fault;
use crate::domain::text::id::GuideId;
use crate::system::home::Home;
use crate::system::tree::{self, Listing, Skipped, Why};

/// What lies in the folders.
pub(super) struct Folder {
    /// Files that are guides by their path.
    pub(super) guides: Vec<(GuideId, PathBuf)>,
    /// All other files, under the names that content has for them.
    pub(super) others: Vec<(String, PathBuf)>,
    /// What is not read.
    pub(super) faults: Vec<Fault>,
}

/// Lists the folders; of two files of one name that of the later folder.
pub(super) fn list(home: &Home) -> Folder {
    let mut names: BTreeMap<String, PathBuf> = BTreeMap::new();
    let mut faults = Vec::new();
    for folder in home.guide_folders() {
        if !tree::is_there(&folder) {
            continue;
        }
        match tree::list(&folder) {
            Ok(Listing { root, names: own, skipped, .. }) => {
                names.extend(own);
                let told = |it: &Skipped| fault(&root.join(&it.name), &it.name, &it.why);
                faults.extend(skipped.iter().map(told));
            }
            Err(failure) => faults.push(fault(&folder, "", &Why::Unreadable(failure.cause))),
        }
    }
    let mut folder = Folder { guides: Vec::new(), others: Vec::new(), faults };
    for (name, path) in names {
        match name.strip_suffix(".toml").and_then(|stem| stem.parse().ok()) {
            Some(id) => folder.guides.push((id, path)),
            None => folder.others.push((name, path)),
        }
    }
    folder
}
