//! The journal on the disk: a file per computer, only ever appended to, and only by that computer.
//!
//! To write: lock, read what is new, see that the own file is the one that was left, choose the stamp, one
//! write with its newline, fsync, release. No descriptor is kept between two acts.

mod bookmark;
mod forget;
mod import;
mod known;
mod last;
mod mend;
mod order;
mod own;
mod plan;
mod read;
mod writer;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use self::bookmark::Bookmark;
pub use self::forget::Forgot;
pub use self::import::Imported;
use self::known::Known;
use self::last::Mark;
use self::writer::Writer;
use super::clock;
use super::disk::{self, Promise, Unadded};
use super::home::Home;
use super::lock::Lock;
use crate::domain::record::act::{Act, ActId, NO_STAMP_FROM, Operation};
use crate::domain::record::forget::Tombs;
use crate::domain::record::history::Ticket;
use crate::domain::text::failure::{Doing, Failure, Report};
use crate::journal::line;

/// How long another window may hold the journal before this one gives up.
const PATIENCE: Duration = Duration::from_secs(5);
/// The same while the program starts: what is damaged can also be mended with the next act.
const PATIENCE_AT_START: Duration = Duration::from_millis(500);
/// So many milliseconds before the last stamp there can be, a stamp that is none of this day is no floor
/// for what is written: it would leave no room.
const ROOM: u64 = 1 << 32;

/// The journal of this computer, and what was read of all others.
#[derive(Debug)]
pub struct Journal {
    home: Home,
    writer: Writer,
    patience: Duration,
    /// How far each file was read; `None`: it could not be read, which was said.
    read: BTreeMap<PathBuf, Option<Bookmark>>,
    /// Files that nobody else cleans, with something in them that was forgotten.
    unclean: BTreeSet<PathBuf>,
    /// When the folder last changed, as far as is known.
    folder: Option<SystemTime>,
    /// The folder was there: from now on its absence is one.
    found: bool,
    /// The greatest id in the folder.
    greatest: Option<ActId>,
    /// What every new stamp is greater than.
    floor: u64,
    /// What was forgotten.
    tombs: Tombs,
    /// What is planned to be forgotten, and not done yet.
    planned: Tombs,
    /// Every act that was handed out.
    known: Known,
    /// What was saved in this session.
    saved: HashMap<Ticket, ActId>,
    /// Acts whose lines may stand in the file although nobody could be told so: the id, and the time.
    unsure: HashMap<Ticket, (ActId, String)>,
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
    /// Why these are not all acts: a file or a folder that cannot be read, or is away. Nothing may be told
    /// as if what is missing had never been.
    pub missing: Option<Failure>,
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
    /// Opens the journal of `home`. Never fails and, unless something has to be put in order, never writes: in
    /// an absent or unreadable home the guides can still be read.
    pub fn open(home: &Home) -> (Self, Loaded) {
        let (writer, unread) = Writer::find(home);
        let mut journal = Self::new(home.clone(), writer);
        // What is no file is somebody's mistake; what may not be read can be done without.
        let odd = own::odd_file(home);
        if let Some(failure) = unread.filter(|_| odd.is_none()) {
            journal.tell(Report::Local(failure));
        }
        let acts = match journal.read_all() {
            Ok(acts) => acts,
            Err(failure) => {
                journal.tell(Report::Unreadable(failure));
                Vec::new()
            }
        };
        let acts = journal.put_in_order().unwrap_or(acts);
        let missing = odd.or_else(|| journal.missing());
        let newer = acts.iter().map(|act| act.strange).fold(0, u32::saturating_add);
        if newer > 0 {
            journal.tell(Report::Newer(newer));
        }
        let reports = std::mem::take(&mut journal.news.reports);
        (journal, Loaded { acts, reports, missing })
    }

    fn new(home: Home, writer: Writer) -> Self {
        Self {
            home,
            writer,
            patience: PATIENCE,
            read: BTreeMap::new(),
            unclean: BTreeSet::new(),
            folder: None,
            found: false,
            greatest: None,
            floor: 0,
            tombs: Tombs::default(),
            planned: Tombs::default(),
            known: Known::default(),
            saved: HashMap::new(),
            unsure: HashMap::new(),
            told: Vec::new(),
            news: News::default(),
        }
    }

    /// The name under which this computer writes. It may change with the first act, where two windows
    /// drew one at once, where the local state cannot be written, and where the own file is another.
    pub fn writer(&self) -> &str {
        self.writer.name()
    }

    /// Every name under which this computer wrote, the present one first: what it may take back.
    pub fn writers(&self) -> Vec<Box<str>> {
        self.writer.all().map(Into::into).collect()
    }

    /// How long an act waits while another window writes, before it fails.
    pub fn set_patience(&mut self, patience: Duration) {
        self.patience = patience;
    }

    /// Whether reading would find something: a look at the folder and at each of its files, no more.
    pub fn has_news(&self) -> bool {
        let grew = |(path, bookmark): (&PathBuf, &Option<Bookmark>)| {
            bookmark.as_ref().is_some_and(|bookmark| !bookmark.is_at_end(path))
        };
        read::changed(&self.home.journal()) != self.folder || self.read.iter().any(grew)
    }

    /// What others wrote since the last look.
    ///
    /// # Errors
    /// When the folder is gone ([`Doing::FindJournal`]) or cannot be read: what is known stays.
    pub fn refresh(&mut self) -> Result<News, Failure> {
        self.read_news()?;
        Ok(std::mem::take(&mut self.news))
    }

    /// Writes `deed`, and returns once it lasts.
    ///
    /// # Errors
    /// When it does not last: then it is not written. Where the own file ([`Doing::FindOwnFile`]) or the folder
    /// ([`Doing::FindJournal`]) is away, nothing is written before [`Self::go_on_without`].
    pub fn append(&mut self, deed: &Operation) -> Result<Appended, Failure> {
        self.save(None, deed)
    }

    /// The same for what may be asked for again while it is under way, or after it failed: under one ticket
    /// it is one act.
    ///
    /// # Errors
    /// As [`Self::append`].
    pub fn append_once(&mut self, ticket: Ticket, deed: &Operation) -> Result<Appended, Failure> {
        if let Some(own) = self.saved.get(&ticket).cloned() {
            return Ok(Appended { own, news: std::mem::take(&mut self.news) });
        }
        let appended = self.save(Some(ticket), deed)?;
        self.saved.insert(ticket, appended.own.clone());
        self.unsure.remove(&ticket);
        Ok(appended)
    }

    fn save(&mut self, ticket: Option<Ticket>, deed: &Operation) -> Result<Appended, Failure> {
        let lock = self.prepare()?;
        let (id, at) = match ticket.and_then(|ticket| self.unsure.get(&ticket)) {
            Some((id, _)) if self.known.contains(id) => {
                // It stood there all the time, and was read with what others wrote.
                let own = id.clone();
                let path = self.own_file();
                let synced = disk::sync_again(&path);
                let promise =
                    synced.map_err(|error| Failure::on(Doing::WriteJournal, &path, error))?;
                self.heed(promise);
                return Ok(Appended { own, news: std::mem::take(&mut self.news) });
            }
            Some(tried) => tried.clone(),
            None => self.next_id(),
        };
        let written = self.write(&id, &at, deed);
        let act = written.map_err(|(failure, left)| {
            if let Some(ticket) = ticket.filter(|_| left) {
                self.unsure.insert(ticket, (id, at));
            }
            failure
        })?;
        drop(lock);
        let own = act.id.clone();
        let mut news = std::mem::take(&mut self.news);
        news.acts.push(act);
        Ok(Appended { own, news })
    }

    /// What comes before every writing: the folder, the lock, what others wrote, and order in the own file.
    fn prepare(&mut self) -> Result<Option<Lock>, Failure> {
        let folder = self.home.journal();
        if !folder.is_dir() {
            self.must_be_new()?;
        }
        let made = disk::make_folder(&folder);
        made.map_err(|error| Failure::on(Doing::MakeFolder, &folder, error))?;
        let lock = self.lock(self.patience)?;
        self.found = true;
        self.read_news()?;
        self.mend_before_writing()?;
        self.own_as_left()?;
        Ok(lock)
    }

    /// The id and the time of what is written now. Under the lock, after everything was read.
    fn next_id(&self) -> (ActId, String) {
        let now = clock::now();
        // A clock that is past the last stamp there can be says nothing.
        let stamp = Some(now.stamp).filter(|stamp| *stamp < NO_STAMP_FROM);
        let stamp = stamp.unwrap_or(0).max(self.floor + 1);
        (ActId { stamp, writer: self.writer.name().into() }, now.at)
    }

    /// One write with its newline, and fsync; on failure, whether the line may stand there all the same.
    fn write(&mut self, id: &ActId, at: &str, deed: &Operation) -> Result<Act, (Failure, bool)> {
        let path = self.own_file();
        let failure =
            |cause: &dyn std::fmt::Display| Failure::on(Doing::WriteJournal, &path, cause);
        let line = line::write(id, at, deed).map_err(|error| (failure(&error), false))?;
        let mark = Mark::of(id.stamp, line.as_bytes());
        let bookmark = self.read.get(&path).and_then(Option::clone).unwrap_or_default();
        let open = if bookmark.is_open() { "\n" } else { "" };
        let whole = format!("{open}{line}\n");
        self.note_last(bookmark.last(), Some(mark));
        let promise = disk::add(&path, whole.as_bytes())
            .map_err(|Unadded { error, left }| (failure(&error), left))?;
        // From now on only this line may stand last.
        self.note_last(Some(mark), Some(mark));
        self.heed(promise);
        let bookmark = bookmark.after(&path, whole.as_bytes(), 1, mark);
        self.read.insert(path, Some(bookmark));
        self.known.add(id);
        self.greatest = self.greatest.take().max(Some(id.clone()));
        self.floor = self.floor.max(id.stamp);
        Ok(Act { id: id.clone(), at: at.into(), deed: deed.clone(), strange: 0 })
    }

    fn own_file(&self) -> PathBuf {
        self.file_of(self.writer.name())
    }

    fn file_of(&self, writer: &str) -> PathBuf {
        self.home.journal().join(format!("{writer}.jsonl"))
    }

    fn tell(&mut self, report: Report) {
        if !self.told.contains(&report) {
            self.told.push(report.clone());
            self.news.reports.push(report);
        }
    }

    /// A place that promises nothing is told of once, and for all sessions.
    fn heed(&mut self, promise: Promise) {
        let said = self.home.unpromised();
        if promise == Promise::None && !said.exists() {
            self.tell(Report::NoPromise(self.home.journal()));
            disk::overwrite(&said, b"said\n").ok();
        }
    }
}
