//! The own file: locked, the one that was left, or away.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::time::Duration;

use super::bookmark::Bookmark;
use super::last::{Last, Mark, Place};
use super::{Journal, read};
use crate::domain::text::failure::{Doing, Failure, NewName, Report};
use crate::system::disk;
use crate::system::home::Home;
use crate::system::lock::{Lock, NoLock};

/// Whether something other than a file has that name: somebody's mistake, which would come back every time.
pub(super) fn is_odd(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|found| !found.is_file())
}

/// What is kept for this computer alone, and has something other than a file in its place.
pub(super) fn odd_file(home: &Home) -> Option<Failure> {
    let paths = [home.writer(), home.lock(), home.computer(), home.mouse(), home.plan()];
    let odd = paths.into_iter().find(|path| is_odd(path))?;
    Some(Failure::on(Doing::KeepLocal, odd, "it is not a file"))
}

impl Journal {
    /// Where the local state cannot be written, what this computer writes is locked by itself; where nothing
    /// can be locked, the file is this session's alone and needs no lock.
    pub(super) fn lock(&mut self, patience: Duration) -> Result<Option<Lock>, Failure> {
        if self.writer.is_of_session() {
            return Ok(None);
        }
        let path = self.home.lock();
        let held = |path: &Path| {
            let cause = "another window of this program has been writing for too long";
            Failure::on(Doing::LockJournal, path, cause)
        };
        match Lock::take(&path, patience) {
            Ok(lock) => {
                if let Err(error) = self.writer.keep(&self.home) {
                    let failure = Failure::on(Doing::KeepLocal, self.home.writer(), error);
                    if is_odd(&self.home.writer()) {
                        return Err(failure);
                    }
                    self.tell(Report::Local(failure));
                    self.writer.derive(&self.home);
                }
                self.tell_name();
                return Ok(Some(lock));
            }
            Err(NoLock::Held) => return Err(held(&path)),
            Err(NoLock::Impossible(error)) => {
                let failure = Failure::on(Doing::KeepLocal, &path, error);
                if is_odd(&path) {
                    return Err(failure);
                }
                self.tell(Report::Local(failure));
            }
        }
        self.writer.derive(&self.home);
        if self.writer.is_of_session() {
            return Ok(None);
        }
        let own = self.own_file();
        match Lock::take(&own, patience) {
            Ok(lock) => Ok(Some(lock)),
            Err(NoLock::Held) => Err(held(&own)),
            Err(NoLock::Impossible(_)) => {
                self.writer.last_for_this_session();
                Ok(None)
            }
        }
    }

    fn tell_name(&mut self) {
        if let Some((name, why)) = self.writer.renamed() {
            self.tell(Report::NewName { file: self.file_of(&name), why });
        }
    }

    /// Why what was read is not all there is.
    pub(super) fn missing(&self) -> Option<Failure> {
        let unread = self.told.iter().find_map(|report| match report {
            Report::Unreadable(failure) => Some(failure.clone()),
            _ => None,
        });
        self.away().or(unread)
    }

    /// Nothing that was there is made anew without asking.
    pub(super) fn must_be_new(&self) -> Result<(), Failure> {
        if self.found {
            return Err(read::gone(&self.home.journal()));
        }
        self.away().map_or(Ok(()), Err)
    }

    /// Whether the own file is away, or was emptied, although this computer has written to it.
    fn away(&self) -> Option<Failure> {
        let own = self.own_file();
        let is_unread = matches!(self.read.get(&own), Some(None));
        if !self.writer.is_kept() || is_unread || self.end_of(&own).is_some() {
            return None;
        }
        let elsewhere = read::place_holder(&own);
        if elsewhere.exists() {
            return Some(Failure::on(Doing::FindOwnFile, elsewhere, "only its name is here"));
        }
        self.last()?.before?;
        let cause = "this computer wrote there before, and nothing of it is there";
        Some(Failure::on(Doing::FindOwnFile, own, cause))
    }

    fn last(&self) -> Option<Last> {
        self.writer.is_kept().then(|| Last::read(&self.home, self.writer.name()))?
    }

    fn end_of(&self, path: &Path) -> Option<Mark> {
        self.read.get(path).and_then(Option::as_ref).and_then(Bookmark::last)
    }

    /// Sees that the own file ends in what this computer wrote last. Where it ends in something else, somebody
    /// else writes under that name, or it was put back: then it is left to itself.
    pub(super) fn own_as_left(&mut self) -> Result<(), Failure> {
        if let Some(failure) = self.away() {
            return Err(failure);
        }
        match self.last() {
            Some(last) if !last.is_end(self.end_of(&self.own_file())) => {
                self.renew(NewName::Changed)
            }
            _ => Ok(()),
        }
    }

    fn renew(&mut self, why: NewName) -> Result<(), Failure> {
        let renewed = self.writer.renew(&self.home, why);
        renewed.map_err(|error| Failure::on(Doing::KeepLocal, self.home.writer(), error))?;
        self.tell_name();
        Ok(())
    }

    /// The person said to go on without the file or the folder that is away: what is written from now on
    /// stands in a new one. Should the old one come back, it is read beside it.
    ///
    /// # Errors
    /// When another window is writing, or the local state cannot be written.
    pub fn go_on_without(&mut self) -> Result<(), Failure> {
        self.found = false;
        if self.last().is_some() && (self.away().is_some() || !self.own_file().exists()) {
            let _lock = self.lock(self.patience)?;
            self.renew(NewName::Left)?;
        }
        Ok(())
    }

    /// Notes that the own file, which ends in `before`, will end in `after`.
    pub(super) fn note_last(&mut self, before: Option<Mark>, after: Option<Mark>) {
        if !self.writer.is_kept() {
            return;
        }
        let path = self.home.last(self.writer.name());
        let noted = match after.zip(Place::of(self.home.local())) {
            Some((after, place)) => {
                Last { place, before, after }.keep(&self.home, self.writer.name())
            }
            None => disk::remove(&path),
        };
        match noted {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                // An old note would say that somebody else had written since.
                disk::remove(&path).ok();
                self.tell(Report::Local(Failure::on(Doing::KeepLocal, path, error)));
            }
            _ => {}
        }
    }
}
