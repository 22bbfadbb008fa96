//! Reading: everything at the start, afterwards what is new.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::Journal;
use super::bookmark::{Bookmark, Since};
use crate::domain::record::act::{Act, Operation};
use crate::domain::text::failure::{Doing, Failure, Report};
use crate::journal::sheet::Sheet;
use crate::journal::union::union;

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
        let mut chunks = Vec::new();
        let mut read = BTreeMap::new();
        for path in files(&folder)? {
            match Bookmark::start(&path) {
                Ok((from, text)) => chunks.push(Chunk { path, from, text }),
                Err(error) => {
                    self.tell_unreadable(&path, &error);
                    read.insert(path, None);
                }
            }
        }
        self.folder = changed;
        self.read = read;
        self.greatest = None;
        Ok(self.take_in(&chunks))
    }

    /// Adds what is new to the news.
    pub(super) fn read_news(&mut self) -> Result<(), Failure> {
        let folder = self.home.journal();
        let changed = changed(&folder);
        let files = files(&folder)?;
        let mut whole = self.read.keys().any(|known| !files.contains(known));
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
        whole |= chunks.iter().any(|chunk| self.comes_late(chunk));
        if whole {
            self.news.acts = self.read_all()?;
            self.news.whole = true;
        } else {
            let acts = self.take_in(&chunks);
            self.news.acts.extend(acts);
        }
        Ok(())
    }

    /// Every line that is an act, verbatim, in the order of ids: of two lines with one id both, as they
    /// stand; a line that several files hold, once.
    ///
    /// # Errors
    /// When a file cannot be read: half a journal would pass for the whole.
    pub fn lines(&self) -> Result<Vec<String>, Failure> {
        let mut lines = Vec::new();
        for path in files(&self.home.journal())? {
            let text = fs::read(&path);
            let text = text.map_err(|error| Failure::on(Doing::ReadJournal, &path, error))?;
            let entries = Sheet::read(&text).entries.into_iter();
            // A line that is an act is text.
            lines.extend(
                entries.map(|it| (it.act.id, String::from_utf8_lossy(it.line).into_owned())),
            );
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
        let mut entries = Vec::new();
        for Chunk { path, from, text } in chunks {
            let sheet = Sheet::read(text);
            if *path != own {
                // The own file is mended, and that is said then. In another computer's file a last line
                // without its end is simply not there yet.
                let hopeless = sheet.torn.iter().filter(|_| sheet.hopeless);
                for damage in sheet.damaged.iter().chain(hopeless) {
                    let line = from.lines() + damage.number;
                    self.tell_damage(path, line, None);
                }
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
        if let Some(last) = union.acts.last() {
            self.greatest = Some(last.id.clone());
        }
        union.acts
    }

    pub(super) fn tell_damage(&mut self, file: &Path, line: usize, aside: Option<&Path>) {
        self.tell(Report::Damaged {
            file: file.to_path_buf(),
            line,
            aside: aside.map(Path::to_path_buf),
        });
    }

    fn tell_unreadable(&mut self, path: &Path, error: &std::io::Error) {
        let failure = Failure::on(Doing::ReadJournal, path, error);
        self.tell(Report::Unreadable(failure));
    }
}

/// When `folder` last changed: files came, went or were replaced.
pub(super) fn changed(folder: &Path) -> Option<SystemTime> {
    fs::metadata(folder).and_then(|found| found.modified()).ok()
}

/// The files of the journal. A copy that a synchroniser left is one more of them.
pub(super) fn files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let failure = |error| Failure::on(Doing::ReadJournal, folder, error);
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(failure)?,
    };
    let mut files = Vec::new();
    for entry in entries {
        let entry = entry.map_err(failure)?;
        let path = entry.path();
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        if !hidden && path.extension().is_some_and(|it| it == "jsonl") {
            files.push(path);
        }
    }
    files.sort_unstable();
    Ok(files)
}
