//! Reading: everything at the start, afterwards what is new.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::bookmark::{Bookmark, Since};
use super::known::Known;
use super::{Journal, ROOM};
use crate::domain::record::act::{Act, NO_STAMP_FROM, Operation};
use crate::domain::text::failure::{Doing, Failure, Report};
use crate::journal::forget::{Wanted, is_touched};
use crate::journal::sheet::Sheet;
use crate::journal::union::union;
use crate::system::clock;

/// A stamp that is further ahead than this is doubtful.
const AHEAD: Duration = Duration::from_secs(2 * 24 * 60 * 60);

/// Bytes of a file, and the place where they begin.
struct Chunk {
    path: PathBuf,
    from: Bookmark,
    text: Vec<u8>,
}

impl Journal {
    /// All acts there are, whatever was read before.
    pub(super) fn read_all(&mut self) -> Result<Vec<Act>, Failure> {
        let folder = self.home.journal();
        let changed = changed(&folder);
        let Listing { files, elsewhere } = self.list()?;
        let mut chunks = Vec::new();
        let mut read = BTreeMap::new();
        for path in files {
            match Bookmark::start(&path) {
                Ok((from, text)) => chunks.push(Chunk { path, from, text }),
                Err(error) => {
                    self.tell_unreadable(&path, &error);
                    read.insert(path, None);
                }
            }
        }
        for path in elsewhere {
            self.tell_unreadable(&path, &"only its name is here, a synchroniser took it away");
        }
        self.folder = changed;
        self.found |= changed.is_some();
        self.read = read;
        self.unclean.clear();
        self.greatest = None;
        self.floor = 0;
        let acts = self.take_in(&chunks);
        self.known = Known::of(&acts);
        Ok(acts)
    }

    /// Adds what is new to the news.
    pub(super) fn read_news(&mut self) -> Result<(), Failure> {
        let changed = changed(&self.home.journal());
        let files = self.list()?.files;
        let mut whole = self.read.keys().any(|known| files.binary_search(known).is_err());
        let mut chunks = Vec::new();
        for path in files {
            match self.since(&path) {
                Ok((_, Since::Nothing)) => {}
                Ok((from, Since::Bytes(text))) => chunks.push(Chunk { path, from, text }),
                Ok((_, Since::Rewritten)) => whole = true,
                Err(error) => {
                    self.tell_unreadable(&path, &error);
                    self.read.insert(path, None);
                }
            }
        }
        self.folder = changed;
        self.found |= changed.is_some();
        if whole || chunks.iter().any(|chunk| self.comes_late(chunk)) {
            return self.read_anew();
        }
        let acts = self.take_in(&chunks);
        for act in &acts {
            self.known.add(&act.id);
        }
        self.news.acts.extend(acts);
        Ok(())
    }

    /// Reads everything again. What was known and is in no file any more, although nobody has forgotten it
    /// meanwhile, is told and stays.
    pub(super) fn read_anew(&mut self) -> Result<(), Failure> {
        let tombs = self.tombs.clone();
        let before = self.known.clone();
        let acts = self.read_all()?;
        let lost = before.not_in(&self.known);
        if lost == 0 || self.tombs != tombs {
            self.news.acts = acts;
            self.news.whole = true;
            return Ok(());
        }
        self.tell(Report::Vanished(lost));
        self.news.acts.extend(acts.into_iter().filter(|act| !before.contains(&act.id)));
        self.known.add_all(&before);
        Ok(())
    }

    /// Every line that is an act, verbatim, in the order of ids: of two lines with one id both, as they
    /// stand; a line that several files hold, once; none of what was forgotten.
    ///
    /// # Errors
    /// When a file cannot be read: half a journal would pass for the whole.
    pub fn lines(&self) -> Result<Vec<String>, Failure> {
        let mut lines = Vec::new();
        for path in self.list()?.files {
            let (_, text) = Bookmark::start(&path)
                .map_err(|error| Failure::on(Doing::ReadJournal, &path, error))?;
            let entries = Sheet::read(&text).entries.into_iter();
            lines.extend(entries.filter_map(|entry| {
                let line = Self::admit(&self.tombs, entry.line)?;
                let line = Self::admit(&self.planned, &line)?;
                // A line that is an act is text.
                Some((entry.act.id, String::from_utf8_lossy(&line).into_owned()))
            }));
        }
        lines.sort_unstable();
        lines.dedup();
        Ok(lines.into_iter().map(|(_, line)| line).collect())
    }

    fn since(&self, path: &Path) -> std::io::Result<(Bookmark, Since)> {
        if let Some(Some(bookmark)) = self.read.get(path) {
            let mut bookmark = bookmark.clone();
            let since = bookmark.since(path)?;
            return Ok((bookmark, since));
        }
        let (start, text) = Bookmark::start(path)?;
        Ok((start, Since::Bytes(text)))
    }

    /// Whether it holds an act that sorts before one that is known: a synchroniser brought it, or it is
    /// a copy. Rare, and cheaper to read again than to remember every line.
    fn comes_late(&self, chunk: &Chunk) -> bool {
        let entries = Sheet::read(&chunk.text).entries;
        // What is forgotten is taken out of everything that was read before.
        let late = |act: &Act| {
            Some(&act.id) <= self.greatest.as_ref() || matches!(act.deed, Operation::Forget(_))
        };
        entries.iter().any(|entry| late(&entry.act))
    }

    /// The acts of `chunks`, with everything that has to be remembered or said about them.
    fn take_in(&mut self, chunks: &[Chunk]) -> Vec<Act> {
        let own = self.own_file();
        let sheets: Vec<Sheet<'_>> = chunks.iter().map(|chunk| Sheet::read(&chunk.text)).collect();
        for entry in sheets.iter().flat_map(|sheet| &sheet.entries) {
            self.tombs.add(&entry.act);
        }
        let mut entries = Vec::with_capacity(sheets.iter().map(|sheet| sheet.entries.len()).sum());
        for (Chunk { path, from, text }, sheet) in chunks.iter().zip(sheets) {
            if *path != own {
                // The own file is mended, and that is said then. In another computer's file a last line
                // without its end is simply not there yet, unless nobody could ever end it.
                let hopeless = sheet.torn.iter().filter(|_| sheet.hopeless);
                for damage in sheet.damaged.iter().chain(hopeless) {
                    let line = from.lines() + damage.number;
                    self.tell_damage(path, line, None);
                }
            }
            let wanted = Wanted::by(&self.tombs);
            if self.is_ours_to_clean(path) && sheet.entries.iter().any(|it| is_touched(it, wanted))
            {
                self.unclean.insert(path.clone());
            }
            let past = from.clone().past(&sheet, text);
            self.read.insert(path.clone(), Some(past));
            entries.extend(sheet.entries);
        }
        let union = union(entries, std::mem::take(&mut self.tombs));
        self.tombs = union.tombs;
        for id in union.twins {
            self.tell(Report::Twin { id });
        }
        let mut acts = union.acts;
        if !self.planned.is_empty() {
            acts = acts.into_iter().filter_map(|act| self.planned.leave(act)).collect();
        }
        self.note_stamps(&acts);
        acts
    }

    /// Remembers where new stamps begin, and tells of those that are ahead.
    fn note_stamps(&mut self, acts: &[Act]) {
        self.greatest = self.greatest.take().max(acts.last().map(|act| act.id.clone()));
        let ahead = clock::now().stamp + AHEAD.as_millis() as u64;
        let is_floor = |stamp: &u64| *stamp < NO_STAMP_FROM - ROOM || *stamp <= ahead;
        let floor = acts.iter().rev().map(|act| act.id.stamp).find(is_floor);
        self.floor = self.floor.max(floor.unwrap_or(0));
        // What was done by a right clock after something that was ahead has a stamp ahead, too.
        let stamps = acts.iter().rev().take_while(|act| act.id.stamp > ahead);
        let told: Vec<u64> = stamps
            .map(|act| clock::stamp_of(&act.at).unwrap_or(act.id.stamp))
            .filter(|stamp| *stamp > ahead)
            .collect();
        if let Some(until) = told.iter().max().and_then(|stamp| clock::day_of(*stamp)) {
            self.tell(Report::Ahead { acts: told.len(), until });
        }
    }

    pub(super) fn tell_damage(&mut self, file: &Path, line: usize, aside: Option<&Path>) {
        self.tell(Report::Damaged {
            file: file.to_path_buf(),
            line,
            aside: aside.map(Path::to_path_buf),
        });
    }

    fn tell_unreadable(&mut self, path: &Path, error: &dyn std::fmt::Display) {
        let failure = Failure::on(Doing::ReadJournal, path, error);
        self.tell(Report::Unreadable(failure));
    }

    /// What lies in the folder. That it is not there is nothing odd, unless it was.
    pub(super) fn list(&self) -> Result<Listing, Failure> {
        let folder = self.home.journal();
        match list(&folder) {
            Err(error) if error.kind() == ErrorKind::NotFound => {
                if self.found {
                    Err(gone(&folder))
                } else {
                    Ok(Listing::default())
                }
            }
            listed => listed.map_err(|error| Failure::on(Doing::ReadJournal, folder, error)),
        }
    }

    /// Whether nobody else cleans a file of this name: it is one of this computer, or a copy.
    fn is_ours_to_clean(&self, path: &Path) -> bool {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
        let is_writer = name.len() == 8 && name.bytes().all(plain);
        !is_writer || self.writer.all().any(|own| own == name)
    }
}

/// What lies in the folder of the journal.
#[derive(Debug, Default)]
pub(super) struct Listing {
    /// The files of the journal, in order. A copy that a synchroniser left is one more of them.
    pub(super) files: Vec<PathBuf>,
    /// Those of which a synchroniser left only the name.
    elsewhere: Vec<PathBuf>,
}

fn list(folder: &Path) -> std::io::Result<Listing> {
    let mut listing = Listing::default();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if let Some(name) = of_place_holder(&name) {
            listing.elsewhere.push(folder.join(name));
        } else if !name.starts_with('.') && path.extension().is_some_and(|it| it == "jsonl") {
            listing.files.push(path);
        }
    }
    listing.files.sort_unstable();
    listing.elsewhere.retain(|path| listing.files.binary_search(path).is_err());
    Ok(listing)
}

/// What iCloud leaves in the place of a file that it keeps elsewhere: `.NAME.icloud`.
pub(super) fn place_holder(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.icloud"))
}

fn of_place_holder(name: &str) -> Option<&str> {
    let name = name.strip_prefix('.')?.strip_suffix(".icloud")?;
    name.strip_suffix(".jsonl").map(|_| name)
}

/// The folder was there.
pub(super) fn gone(folder: &Path) -> Failure {
    Failure::on(Doing::FindJournal, folder, "it was there, and is there no more")
}

/// When `folder` last changed: files came, went or were replaced.
pub(super) fn changed(folder: &Path) -> Option<SystemTime> {
    fs::metadata(folder).and_then(|found| found.modified()).ok()
}
