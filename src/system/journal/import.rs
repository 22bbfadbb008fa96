//! Taking in lines of other journals: those that are not there yet, as they stand.

use std::collections::HashSet;

use super::bookmark::Bookmark;
use super::read::files;
use super::{Journal, News};
use crate::domain::text::failure::{Doing, Failure};
use crate::journal::sheet::Sheet;
use crate::system::disk;

impl Journal {
    /// Adds those of `lines` that no file of the journal holds, in one write, and returns once they last:
    /// how many there were, and all acts there are now.
    pub fn import(&mut self, lines: &[Vec<u8>]) -> Result<(usize, News), Failure> {
        let lock = self.prepare()?;
        let folder = self.home.journal();
        let mut known = HashSet::new();
        for path in files(&folder)? {
            let told = |error| Failure::on(Doing::ReadJournal, &path, error);
            let (_, text) = Bookmark::start(&path).map_err(told)?;
            known.extend(Sheet::read(&text).entries.iter().map(|entry| entry.line.to_vec()));
        }
        // A tombstone among them counts for all of them.
        let mut tombs = self.tombs.clone();
        let entries = lines.iter().flat_map(|line| Sheet::read(line).entries);
        entries.for_each(|entry| tombs.add(&entry.act));
        let lines = lines.iter().filter_map(|line| Self::admit(&tombs, line));
        let new: Vec<Vec<u8>> = lines.filter(|line| known.insert(line.clone())).collect();
        if !new.is_empty() {
            let own = self.own_file();
            let open = self.read.get(&own).and_then(Option::as_ref).is_some_and(Bookmark::is_open);
            let mut text = if open { b"\n".to_vec() } else { Vec::new() };
            for line in &new {
                text.extend(line.iter().chain(b"\n"));
            }
            disk::add(&own, &text)
                .map_err(|error| Failure::on(Doing::WriteJournal, &own, error))?;
        }
        let mut acts = self.read_all()?;
        if self.forgets_late() {
            let own = self.own_file();
            self.clean(&own, &[])?;
            acts = self.read_all()?;
        }
        drop(lock);
        let reports = std::mem::take(&mut self.news).reports;
        Ok((new.len(), News { acts, whole: true, reports }))
    }
}
