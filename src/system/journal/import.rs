//! Taking in lines of other journals: those that are not there yet, as they stand.

use std::collections::{BTreeMap, HashSet};

use super::bookmark::Bookmark;
use super::last::Mark;
use super::{Journal, News};
use crate::domain::record::forget::{Forgotten, Tombs};
use crate::domain::record::losses::{Loss, losses_by};
use crate::domain::text::failure::{Doing, Failure};
use crate::journal::sheet::{Entry, Sheet};
use crate::system::disk::{self, Unadded};

/// What became of lines of other journals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Imported {
    /// They were taken in.
    Taken {
        /// How many were not there yet.
        new: usize,
        /// All acts there are now.
        news: News,
    },
    /// Nothing was: among them are tombstones that would erase something here, for good.
    WouldErase {
        /// What they name and is here.
        forgotten: Vec<Forgotten>,
        /// What of it is here.
        losses: BTreeMap<Loss, usize>,
    },
}

impl Journal {
    /// Adds those of `lines` that no file of the journal holds, in one write, and returns once they last.
    /// Where that would erase something here, nothing is added.
    ///
    /// # Errors
    /// When they do not last: then none is added.
    pub fn import(&mut self, lines: &[Vec<u8>]) -> Result<Imported, Failure> {
        self.take_over(lines, false)
    }

    /// The same, whatever it erases: the person said so.
    ///
    /// # Errors
    /// As [`Self::import`].
    pub fn import_and_erase(&mut self, lines: &[Vec<u8>]) -> Result<Imported, Failure> {
        self.take_over(lines, true)
    }

    fn take_over(&mut self, lines: &[Vec<u8>], erase: bool) -> Result<Imported, Failure> {
        let lock = self.prepare()?;
        let mut known = HashSet::new();
        for path in self.list()?.files {
            let told = |error| Failure::on(Doing::ReadJournal, &path, error);
            let (_, text) = Bookmark::start(&path).map_err(told)?;
            known.extend(Sheet::read(&text).entries.iter().map(|entry| entry.line.to_vec()));
        }
        // A tombstone among them counts for all of them.
        let sheets: Vec<Sheet<'_>> = lines.iter().map(|line| Sheet::read(line)).collect();
        let mut brought = Tombs::default();
        let mut tombs = self.tombs.clone();
        for Entry { act, .. } in sheets.iter().flat_map(|sheet| &sheet.entries) {
            brought.add(act);
            tombs.add(act);
        }
        if !erase && !brought.is_empty() {
            let before = self.known.clone();
            let acts = self.read_all()?;
            self.known.add_all(&before);
            let losses = losses_by(&acts, &brought);
            if !losses.is_empty() {
                let forgotten = brought.touching(&acts);
                return Ok(Imported::WouldErase { forgotten, losses });
            }
        }
        let lines = lines.iter().filter_map(|line| Self::admit(&tombs, line));
        let new: Vec<Vec<u8>> = lines.filter(|line| known.insert(line.clone())).collect();
        self.add_lines(&new)?;
        self.read_anew()?;
        let own = self.own_file();
        if self.unclean.remove(&own) {
            let told = |error| Failure::on(Doing::WriteJournal, &own, error);
            self.clean_late(&own).map_err(told)?;
            self.read_anew()?;
        }
        drop(lock);
        Ok(Imported::Taken { new: new.len(), news: std::mem::take(&mut self.news) })
    }

    fn add_lines(&mut self, lines: &[Vec<u8>]) -> Result<(), Failure> {
        let Some(last) = lines.last() else { return Ok(()) };
        let own = self.own_file();
        let bookmark = self.read.get(&own).and_then(Option::as_ref);
        let (open, before) = bookmark.map_or((false, None), |it| (it.is_open(), it.last()));
        let mut text = if open { b"\n".to_vec() } else { Vec::new() };
        for line in lines {
            text.extend(line.iter().chain(b"\n"));
        }
        let stamp = Sheet::read(last).entries.last().map_or(0, |entry| entry.act.id.stamp);
        self.note_last(before, Some(Mark::of(stamp, last)));
        let added = disk::add(&own, &text);
        let promise =
            added.map_err(|Unadded { error, .. }| Failure::on(Doing::WriteJournal, &own, error))?;
        let last = Mark::of(stamp, last);
        self.note_last(Some(last), Some(last));
        self.heed(promise);
        Ok(())
    }
}
