//! What is put in order when the journal is opened: what was killed half way, what was torn off, what others
//! have forgotten meanwhile. All of it under the lock, and only if there is anything.

use std::fs;
use std::path::{Path, PathBuf};

use super::plan::Plan;
use super::{Journal, PATIENCE_AT_START};
use crate::domain::record::act::Act;
use crate::domain::text::failure::{Doing, Failure, Report};
use crate::system::disk;

impl Journal {
    /// The acts as they are afterwards; `None`: they stay as they were read.
    pub(super) fn put_in_order(&mut self) -> Option<Vec<Act>> {
        let plan = self.find_plan();
        let left_over = self.left_over();
        let evidence = self.evidence_of_the_forgotten();
        let in_order = plan.is_none()
            && left_over.is_empty()
            && evidence.is_empty()
            && self.unclean.is_empty()
            && !self.is_damaged();
        if in_order {
            return None;
        }
        // Every reader obeys what is planned, whether or not it can be carried out now.
        if let Some(plan) = &plan {
            self.planned = plan.tombs();
        }
        let own = self.own_file();
        let locked = self.lock(PATIENCE_AT_START);
        if own != self.own_file() {
            // It is one of the others now: what is odd in it is told and stays.
            self.tell_scraps(&own);
        }
        let Ok(Some(_lock)) = locked else {
            // Where another window is busy it is not damage, and it may be that which forgets.
            return self.read_all().ok();
        };
        for path in &left_over {
            drop(disk::remove(path));
        }
        for folder in &evidence {
            drop(disk::remove_folder(folder));
        }
        let mut acts = self.read_all().ok()?;
        let own = self.own_file();
        if self.is_damaged() && self.mend().is_err() {
            self.tell_scraps(&own);
        }
        // Under the lock it is there or it is not: another window may have carried it out.
        if let Some(plan) = self.find_plan() {
            self.finish(&plan);
            acts = self.read_all().ok()?;
        }
        if !self.unclean.is_empty() {
            for path in std::mem::take(&mut self.unclean) {
                self.clean_late(&path).ok();
            }
            acts = self.read_all().ok()?;
        }
        Some(acts)
    }

    /// Carries out what was planned and interrupted.
    fn finish(&mut self, plan: &Plan) {
        let done = match self.own_as_left() {
            Ok(()) => self.carry_out(plan),
            Err(failure) => Err(failure),
        };
        match done {
            Ok(left) if left.unreached.is_empty() => self.tell(Report::Forgotten),
            Ok(left) => left.unreached.into_iter().for_each(|failure| {
                self.tell(Report::Unforgotten(failure));
            }),
            Err(failure) => self.tell(Report::Unforgotten(failure)),
        }
    }

    fn find_plan(&mut self) -> Option<Plan> {
        let path = self.home.plan();
        match Plan::read(&path) {
            Ok(plan) => plan,
            Err(error) => {
                let failure = Failure::on(Doing::Forget, path, error);
                self.tell(Report::Unforgotten(failure));
                None
            }
        }
    }

    /// Files whose writing was killed: they hold what is elsewhere, or what was forgotten since.
    fn left_over(&self) -> Vec<PathBuf> {
        let folders = [self.home.journal(), self.home.damaged(), self.home.local().into()];
        folders.iter().flat_map(|folder| left_over_in(folder)).collect()
    }

    /// Folders of evidence whose account is forgotten, for good: a late copy brings none back. That of the row
    /// You is not among them: what is kept there after its tombstone is new.
    fn evidence_of_the_forgotten(&self) -> Vec<PathBuf> {
        if self.tombs.is_empty() {
            return Vec::new();
        }
        let entries = fs::read_dir(self.home.evidence()).into_iter().flatten().flatten();
        let is_gone = |path: &PathBuf| {
            let name = path.file_name().and_then(|name| name.to_str());
            name.is_some_and(|key| self.tombs.has_account(key))
        };
        entries.map(|entry| entry.path()).filter(is_gone).collect()
    }
}

fn left_over_in(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let left = entries.filter(|entry| disk::is_left_over(&entry.file_name().to_string_lossy()));
    left.map(|entry| entry.path()).filter(|path| !path.is_dir()).collect()
}
