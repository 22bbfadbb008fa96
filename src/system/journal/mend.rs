//! Mending the own file: what is no act is moved aside, and only then taken out.

use std::path::{Path, PathBuf};

use super::Journal;
use super::bookmark::Bookmark;
use crate::domain::text::failure::{Doing, Failure};
use crate::journal::sheet::Sheet;
use crate::system::disk::Unadded;
use crate::system::{clock, disk};

impl Journal {
    /// Whether the own file holds anything that is no act, or an act that is still being written.
    pub(super) fn is_damaged(&self) -> bool {
        let own = self.read.get(&self.own_file()).and_then(Option::as_ref);
        own.is_some_and(|own| own.is_damaged() || own.is_behind())
    }

    /// What must be in order before a line is added. Under the lock.
    pub(super) fn mend_before_writing(&mut self) -> Result<(), Failure> {
        let own = self.own_file();
        if matches!(self.read.get(&own), Some(None)) {
            let cause = "it cannot be read, so nothing can be added to it";
            return Err(Failure::on(Doing::ReadJournal, own, cause));
        }
        if !self.is_damaged() {
            return Ok(());
        }
        let mended = self.mend();
        let bookmark = self.read.get(&own).and_then(Option::as_ref);
        match mended {
            // Nothing can be added to half a line; with damage further up one can go on.
            Err(failure) if bookmark.is_some_and(Bookmark::is_behind) => Err(failure),
            Err(_) => {
                self.tell_scraps(&own);
                Ok(())
            }
            Ok(()) => Ok(()),
        }
    }

    /// Moves what is no act to a dated file beside, and takes it out of the own one. Under the lock.
    pub(super) fn mend(&mut self) -> Result<(), Failure> {
        let own = self.own_file();
        let failure = |error| Failure::on(Doing::WriteJournal, &own, error);
        let (start, text) = Bookmark::start(&own).map_err(failure)?;
        let sheet = Sheet::read(&text);
        if sheet.is_whole() {
            let past = start.past(&sheet, &text);
            self.read.insert(own, Some(past));
            return Ok(());
        }
        let aside = self.aside(&own);
        let kept = disk::make_folder(&self.home.damaged()).and_then(|()| {
            let added = disk::add(&aside, &sheet.scraps(&text));
            added.map_err(|Unadded { error, .. }| error)
        });
        let promise = kept.map_err(|error| Failure::on(Doing::WriteJournal, &aside, error))?;
        self.heed(promise);
        let promise = disk::replace(&own, &sheet.mended()).map_err(failure)?;
        self.heed(promise);
        self.tell_scraps_of(&own, &sheet, Some(&aside));
        let (start, text) = Bookmark::start(&own).map_err(failure)?;
        let past = start.past(&Sheet::read(&text), &text);
        self.read.insert(own, Some(past));
        Ok(())
    }

    /// Tells what is no act in `file`, where it could not be moved aside.
    pub(super) fn tell_scraps(&mut self, file: &Path) {
        if let Ok((_, text)) = Bookmark::start(file) {
            self.tell_scraps_of(file, &Sheet::read(&text), None);
        }
    }

    fn tell_scraps_of(&mut self, file: &Path, sheet: &Sheet<'_>, aside: Option<&Path>) {
        for damage in sheet.damaged.iter().chain(&sheet.torn) {
            self.tell_damage(file, damage.number, aside);
        }
    }

    /// Where what is taken out of `own` is kept: one file a day.
    fn aside(&self, own: &Path) -> PathBuf {
        let at = clock::now().at;
        let (day, _) = at.split_once('T').unwrap_or((&at, ""));
        let name = own.file_name().unwrap_or_default().to_string_lossy();
        self.home.damaged().join(format!("{day}-{name}.txt"))
    }
}
