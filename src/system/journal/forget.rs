//! Forgetting: the one thing that rewrites the journal. It is done or not begun: first the plan, then the
//! tombstone, the evidence, side files, the files of others, the own file; the plan goes last.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::bookmark::Bookmark;
use super::last::Mark;
use super::plan::Plan;
use super::{Journal, News};
use crate::domain::record::account::AccountKey;
use crate::domain::record::act::Operation;
use crate::domain::record::forget::{Forgotten, Tombs};
use crate::domain::text::failure::{Doing, Failure, Report};
use crate::domain::text::id::GuideId;
use crate::journal::forget::{Cleaned, Wanted, scraps_without, without, words};
use crate::journal::sheet::Sheet;
use crate::system::disk;

/// What is left after forgetting.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Forgot {
    /// All acts that are left.
    pub news: News,
    /// What could not be reached: the next start goes on with it.
    pub unreached: Vec<Failure>,
}

/// What forgetting could not do.
#[derive(Debug, Default)]
pub(super) struct Left {
    pub(super) unreached: Vec<Failure>,
}

impl Journal {
    /// Forgets it: every file of the journal, every side file and the evidence, each whole or not at all.
    /// Damaged lines that may hold something of it are told ([`Report::Undecided`]).
    ///
    /// # Errors
    /// When it is not begun, and everything stays ([`Doing::PlanForgetting`] and whatever keeps an act from
    /// being written).
    pub fn forget(&mut self, forgotten: Vec<Forgotten>) -> Result<Forgot, Failure> {
        let lock = self.prepare()?;
        // What it says is looked for in what cannot be read, so it must be known before it is gone.
        let before = self.read_all()?;
        let (id, at) = self.next_id();
        let mut plan = Plan { id, at, forget: forgotten, words: Vec::new(), folders: Vec::new() };
        plan.words = words(&before, &plan.tombs());
        plan.folders = plan.forget.iter().filter_map(|it| self.evidence_on(it)).collect();
        let path = self.home.plan();
        let planned = disk::make_folder(self.home.local()).and_then(|()| plan.write(&path));
        planned.map_err(|error| Failure::on(Doing::PlanForgetting, &path, error))?;
        let Left { unreached } = self.carry_out(&plan)?;
        for failure in &unreached {
            self.tell(Report::Unforgotten(failure.clone()));
        }
        self.news.acts = self.read_all()?;
        drop(lock);
        let mut news = std::mem::take(&mut self.news);
        news.whole = true;
        Ok(Forgot { news, unreached })
    }

    /// Does what `plan` says, from wherever it was interrupted. Under the lock.
    pub(super) fn carry_out(&mut self, plan: &Plan) -> Result<Left, Failure> {
        self.write_tombstone(plan)?;
        self.planned = Tombs::default();
        let mut left = Left::default();
        for folder in &plan.folders {
            left.heed(missing_is_fine(disk::remove_folder(folder)), folder);
        }
        for path in self.side_files() {
            let cleaned = self.clean_side_file(&path, plan);
            left.heed(cleaned, &path);
        }
        let own = self.own_file();
        let mut files = match self.list() {
            Ok(listing) => listing.files,
            Err(failure) => {
                left.unreached.push(failure);
                Vec::new()
            }
        };
        files.sort_by_key(|path| *path == own);
        for path in files {
            let cleaned = self.clean(&path, Some(plan));
            left.heed(cleaned, &path);
        }
        if left.unreached.is_empty() {
            let path = self.home.plan();
            let ended = disk::remove(&path).and_then(|()| disk::sync_entry(&path));
            left.heed(missing_is_fine(ended.map(|_| ())), &path);
        }
        Ok(left)
    }

    /// Without a tombstone nothing is begun: then the plan goes again.
    fn write_tombstone(&mut self, plan: &Plan) -> Result<(), Failure> {
        if self.known.contains(&plan.id) || self.tombs.has(&plan.id) {
            return Ok(());
        }
        let written = self.write(&plan.id, &plan.at, &Operation::Forget(plan.forget.clone()));
        match written {
            Ok(tomb) => {
                self.tombs.add(&tomb);
                Ok(())
            }
            Err((failure, left)) => {
                if !left {
                    disk::remove(&self.home.plan()).ok();
                }
                Err(failure)
            }
        }
    }

    /// Cleans a file of what was forgotten before, by this computer or another.
    pub(super) fn clean_late(&mut self, path: &Path) -> std::io::Result<()> {
        self.clean(path, None)
    }

    fn clean(&mut self, path: &Path, plan: Option<&Plan>) -> std::io::Result<()> {
        let (_, text) = Bookmark::start(path)?;
        let Cleaned { left, undecided } = without(&text, self.wanted(plan));
        self.tell_undecided(path, undecided);
        let Some(left) = left else { return Ok(()) };
        let end = |text: &[u8]| Mark::of_last(&Sheet::read(text).entries);
        let is_own = *path == self.own_file();
        if is_own {
            self.note_last(end(&text), end(&left));
        }
        let promise = disk::replace(path, &left)?;
        if is_own {
            self.note_last(end(&left), end(&left));
        }
        self.heed(promise);
        Ok(())
    }

    fn clean_side_file(&mut self, path: &Path, plan: &Plan) -> std::io::Result<()> {
        let (_, text) = Bookmark::start(path)?;
        let Cleaned { left, undecided } = scraps_without(&text, self.wanted(Some(plan)));
        self.tell_undecided(path, undecided);
        match left {
            Some(left) if left.is_empty() => disk::remove(path),
            Some(left) => disk::replace(path, &left).map(|promise| self.heed(promise)),
            None => Ok(()),
        }
    }

    fn wanted<'a>(&'a self, plan: Option<&'a Plan>) -> Wanted<'a> {
        Wanted {
            tombs: &self.tombs,
            words: plan.map_or(&[], |plan| &plan.words),
            everything: plan.is_some_and(Plan::is_of_everything),
        }
    }

    fn tell_undecided(&mut self, path: &Path, lines: Vec<usize>) {
        if !lines.is_empty() {
            self.tell(Report::Undecided { file: path.to_path_buf(), lines });
        }
    }

    fn side_files(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.home.damaged());
        let paths = entries.into_iter().flatten().flatten().map(|entry| entry.path());
        paths.filter(|path| path.is_file()).collect()
    }

    /// Where the evidence lies that goes with it. A key from a journal is a name and never a path.
    fn evidence_on(&self, forgotten: &Forgotten) -> Option<PathBuf> {
        let evidence = self.home.evidence();
        match forgotten {
            Forgotten::Account(key) => folder_of(&evidence, key),
            Forgotten::Notes { account, guide } => {
                Some(folder_of(&evidence, account)?.join(folder_name(guide)))
            }
            Forgotten::Everything => Some(evidence),
            Forgotten::Identity => None,
        }
    }

    /// A line of another journal as it may be taken in: without what was forgotten.
    pub(super) fn admit(tombs: &Tombs, line: &[u8]) -> Option<Vec<u8>> {
        if tombs.is_empty() {
            return Some(line.to_vec());
        }
        match without(line, Wanted::by(tombs)).left {
            None => Some(line.to_vec()),
            Some(left) => Some(left.trim_ascii_end().to_vec()).filter(|left| !left.is_empty()),
        }
    }
}

fn folder_of(evidence: &Path, key: &AccountKey) -> Option<PathBuf> {
    let plain = |b: u8| b.is_ascii_alphanumeric();
    let name = key.as_str();
    (!name.is_empty() && name.bytes().all(plain)).then(|| evidence.join(name))
}

/// The folder of a guide within that of its account.
fn folder_name(guide: &GuideId) -> String {
    guide.to_string().replace('/', "-")
}

fn missing_is_fine(done: std::io::Result<()>) -> std::io::Result<()> {
    match done {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

impl Left {
    fn heed(&mut self, done: std::io::Result<()>, path: &Path) {
        if let Err(error) = done {
            self.unreached.push(Failure::on(Doing::Forget, path, error));
        }
    }
}
