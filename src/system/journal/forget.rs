//! Forgetting: the one thing that rewrites the journal.

use std::fs;
use std::path::{Path, PathBuf};

use super::bookmark::Bookmark;
use super::read::files;
use super::{Journal, News, PATIENCE_AT_START};
use crate::domain::record::act::{Act, Operation};
use crate::domain::record::forget::{Forgotten, Tombs};
use crate::domain::text::failure::{Doing, Failure};
use crate::journal::forget::{needles, scraps_without, without};
use crate::system::disk;

impl Journal {
    /// Writes the tombstone, then takes what it names out of every file of the journal and every side file,
    /// each whole or not at all; all acts that are left.
    pub fn forget(&mut self, forgotten: Vec<Forgotten>) -> Result<News, Failure> {
        let lock = self.prepare()?;
        let folder = self.home.journal();
        // What it says is looked for in what cannot be read, so it must be known before it is gone.
        let before = self.read_all()?;
        let tomb = self.write(&Operation::Forget(forgotten))?;
        self.greatest = Some(tomb.id.clone());
        self.tombs.add(&tomb);
        let needles = needles(&before, &self.tombs);
        for path in files(&folder)? {
            self.clean(&path, &needles)?;
        }
        for path in self.side_files() {
            let told = |error| Failure::on(Doing::WriteJournal, &path, error);
            let text = fs::read(&path).map_err(told)?;
            match scraps_without(&text, &needles) {
                Some(left) if left.is_empty() => fs::remove_file(&path).map_err(told)?,
                Some(left) => disk::replace(&path, &left).map_err(told)?,
                None => {}
            }
        }
        let acts = self.read_all()?;
        drop(lock);
        let reports = std::mem::take(&mut self.news).reports;
        Ok(News { acts, whole: true, reports })
    }

    /// Whether the own file still holds what another computer has forgotten.
    pub(super) fn forgets_late(&self) -> bool {
        let own = self.own_file();
        !self.tombs.is_empty()
            && Bookmark::start(&own)
                .is_ok_and(|(_, text)| without(&text, &self.tombs, &[]).is_some())
    }

    /// Cleans the own file; nothing: it stays as it is until the next start.
    pub(super) fn forget_at_start(&mut self) -> Option<Vec<Act>> {
        self.lock(PATIENCE_AT_START).ok()??;
        let own = self.own_file();
        self.clean(&own, &[]).ok()?;
        self.read_all().ok()
    }

    pub(super) fn clean(&self, path: &Path, needles: &[String]) -> Result<(), Failure> {
        let told = |error| Failure::on(Doing::WriteJournal, path, error);
        let (_, text) = Bookmark::start(path).map_err(told)?;
        match without(&text, &self.tombs, needles) {
            Some(left) => disk::replace(path, &left).map_err(told),
            None => Ok(()),
        }
    }

    fn side_files(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.home.damaged());
        let paths = entries.into_iter().flatten().flatten().map(|entry| entry.path());
        paths.filter(|path| path.is_file()).collect()
    }

    /// A line of another journal as it may be taken in: without what was forgotten.
    pub(super) fn admit(tombs: &Tombs, line: &[u8]) -> Option<Vec<u8>> {
        match without(line, tombs, &[]) {
            None => Some(line.to_vec()),
            Some(left) => Some(left.trim_ascii_end().to_vec()).filter(|left| !left.is_empty()),
        }
    }
}
