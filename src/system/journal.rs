//! The journal on the disk: a file per computer, only ever appended to, and only by that computer.
//!
//! To write: lock, read what is new, choose the stamp, one write with its newline, fsync, release.
//! No descriptor is kept between two acts.

mod bookmark;
mod forget;
mod import;
mod mend;
mod read;
mod writer;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use self::bookmark::Bookmark;
use self::writer::Writer;
use super::clock;
use super::disk;
use super::home::Home;
use super::lock::{Lock, NoLock};
use crate::domain::record::act::{Act, ActId, Operation};
use crate::domain::record::forget::Tombs;
use crate::domain::text::failure::{Doing, Failure, Report};
use crate::journal::line;

/// How long another window may hold the journal before this one gives up.
const PATIENCE: Duration = Duration::from_secs(5);
/// The same while the program starts: what is damaged can also be mended with the next act.
const PATIENCE_AT_START: Duration = Duration::from_millis(500);

/// The journal of this computer, and what was read of all others.
#[derive(Debug)]
pub struct Journal {
    home: Home,
    writer: Writer,
    patience: Duration,
    /// How far each file was read; `None`: it could not be read, which was said.
    read: BTreeMap<PathBuf, Option<Bookmark>>,
    /// When the folder last changed, as far as is known.
    folder: Option<SystemTime>,
    /// The greatest id in the folder.
    greatest: Option<ActId>,
    /// What was forgotten.
    tombs: Tombs,
    /// What was already said, so that it is said once.
    told: Vec<Report>,
    /// What was read while something failed, and still has to be handed out.
    news: News,
}

/// What the journal held when it was opened.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Loaded {
    /// All acts, each once, in the order of their ids.
    pub acts: Vec<Act>,
    /// What was odd.
    pub reports: Vec<Report>,
}

/// What other windows and computers wrote since the journal was last read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct News {
    /// The acts, in the order of their ids.
    pub acts: Vec<Act>,
    /// They are all acts there are: files came late, were rewritten or went, so that what is known must
    /// be replaced by this.
    pub whole: bool,
    /// What was odd.
    pub reports: Vec<Report>,
}

/// An act that is on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appended {
    /// Its id.
    pub own: ActId,
    /// The act itself, and whatever others wrote before it.
    pub news: News,
}

impl Journal {
    /// Opens the journal of `home`. Never fails and, unless something has to be mended, never writes: in
    /// an absent or unreadable home the guides can still be read.
    pub fn open(home: &Home) -> (Self, Loaded) {
        let mut journal = Self {
            home: home.clone(),
            writer: Writer::find(home),
            patience: PATIENCE,
            read: BTreeMap::new(),
            folder: None,
            greatest: None,
            tombs: Tombs::default(),
            told: Vec::new(),
            news: News::default(),
        };
        let mut acts = match journal.read_all() {
            Ok(acts) => acts,
            Err(failure) => {
                journal.tell(Report::Unreadable(failure));
                Vec::new()
            }
        };
        if journal.is_damaged()
            && let Some(mended) = journal.mend_at_start()
        {
            acts = mended;
        }
        if journal.forgets_late()
            && let Some(cleaned) = journal.forget_at_start()
        {
            acts = cleaned;
        }
        let reports = std::mem::take(&mut journal.news.reports);
        (journal, Loaded { acts, reports })
    }

    /// The name under which this computer writes. It may change with the first act, where two windows
    /// drew one at once, and where the local state cannot be written.
    pub fn writer(&self) -> &str {
        self.writer.name()
    }

    /// How long an act waits while another window writes, before it fails.
    pub fn set_patience(&mut self, patience: Duration) {
        self.patience = patience;
    }

    /// Whether reading would find something: a look at the own file and at the folder, no more.
    pub fn has_news(&self) -> bool {
        let own = self.own_file();
        let stirred = match self.read.get(&own) {
            Some(Some(bookmark)) => !bookmark.is_at_end(&own),
            _ => false,
        };
        stirred || read::changed(&self.home.journal()) != self.folder
    }

    /// What others wrote since the last look.
    pub fn refresh(&mut self) -> Result<News, Failure> {
        self.read_news()?;
        Ok(std::mem::take(&mut self.news))
    }

    /// Writes `deed`, and returns once it lasts.
    pub fn append(&mut self, deed: &Operation) -> Result<Appended, Failure> {
        let lock = self.prepare()?;
        let act = self.write(deed)?;
        drop(lock);
        let own = act.id.clone();
        self.greatest = Some(own.clone());
        let mut news = std::mem::take(&mut self.news);
        news.acts.push(act);
        Ok(Appended { own, news })
    }

    /// What comes before every writing: the folder, the lock, what others wrote, and mending.
    fn prepare(&mut self) -> Result<Option<Lock>, Failure> {
        let folder = self.home.journal();
        let made = disk::make_folder(&folder);
        made.map_err(|error| Failure::on(Doing::MakeFolder, &folder, error))?;
        let lock = self.lock(self.patience)?;
        self.read_news()?;
        self.mend_before_writing()?;
        Ok(lock)
    }

    fn own_file(&self) -> PathBuf {
        let name = format!("{}.jsonl", self.writer.name());
        self.home.journal().join(name)
    }

    /// Where there can be no lock, the file is this session's alone and needs none.
    fn lock(&mut self, patience: Duration) -> Result<Option<Lock>, Failure> {
        if self.writer.is_of_session() {
            return Ok(None);
        }
        match Lock::take(&self.home.lock(), patience) {
            Ok(lock) => {
                self.writer.keep(&self.home);
                Ok(Some(lock))
            }
            Err(NoLock::Impossible) => {
                self.writer = Writer::of_session();
                Ok(None)
            }
            Err(NoLock::Held) => {
                let cause = "another window of this program has been writing for too long";
                Err(Failure::on(Doing::LockJournal, self.home.lock(), cause))
            }
        }
    }

    /// One write with its newline, and fsync.
    fn write(&mut self, deed: &Operation) -> Result<Act, Failure> {
        let path = self.own_file();
        let failure =
            |cause: &dyn std::fmt::Display| Failure::on(Doing::WriteJournal, &path, cause);
        let now = clock::now();
        let greatest = self.greatest.as_ref().map_or(0, |id| id.stamp);
        let Some(next) = greatest.checked_add(1) else {
            return Err(failure(&"an act of it has the greatest id there can be"));
        };
        let id = ActId { stamp: now.stamp.max(next), writer: self.writer.name().into() };
        let mut text = line::write(&id, &now.at, deed).map_err(|error| failure(&error))?;
        text.push('\n');
        let bookmark = self.read.get(&path).and_then(Option::as_ref);
        let open = bookmark.is_some_and(Bookmark::is_open);
        let whole = if open { format!("\n{text}") } else { text.clone() };
        disk::add(&path, whole.as_bytes()).map_err(|error| failure(&error))?;
        let bookmark = bookmark.cloned().unwrap_or_default();
        let bookmark = bookmark.after(&path, whole.len(), text.as_bytes());
        self.read.insert(path, Some(bookmark));
        Ok(Act { id, at: now.at.into(), deed: deed.clone(), strange: 0 })
    }

    fn tell(&mut self, report: Report) {
        if !self.told.contains(&report) {
            self.told.push(report.clone());
            self.news.reports.push(report);
        }
    }
}
