//! What every command works with: the catalogue, the dossier, the journal to add to, paper to write on.

use std::sync::Arc;

use serde::Serialize;

use super::stop::{Done, Stop};
use crate::app::data::Data;
use crate::cli::Options;
use crate::domain::guide::catalogue::Entry;
use crate::domain::guide::user_guides::Opened;
use crate::domain::ops::Facts;
use crate::domain::record::account::Keys;
use crate::domain::record::act::{Change, Operation};
use crate::domain::record::forget::Forgotten;
use crate::domain::text::failure::{Doing, Failure, Report};
use crate::domain::text::language::{is_invisible, visible};
use crate::print::page::Page;
use crate::start::{Needs, Start, start};
use crate::system::environment::Environment;
use crate::system::home::Home;
use crate::system::journal::{Imported, Journal, News};
use crate::system::output::{self, Written};
use crate::system::terminal;
use crate::user_guides;
use crate::words::Told;

/// Where output goes to a file or a pipe, nobody says how wide it is.
const USUAL_COLUMNS: usize = 80;
/// Narrower than this, words would be broken more often than not.
const LEAST_COLUMNS: usize = 30;

/// What every command works with.
pub(super) struct Context {
    /// The catalogue, what was done, the day, the words.
    pub(super) data: Data,
    /// Where things are kept.
    pub(super) home: Home,
    /// What the shell has set.
    pub(super) environment: Environment,
    journal: Journal,
    keys: Keys,
    /// Columns and rows are not what a stream has: only the columns count here.
    columns: usize,
}

impl Context {
    /// Reads what is kept. What was odd in it is said on standard error, in one line.
    /// Where part of it is missing, only what does not need it goes on.
    pub(super) fn open(options: &Options, environment: Environment, needs: Needs) -> Told<Self> {
        let Start { mut data, home, journal, clock: _, environment, reports, missing } =
            start(options, environment, needs)?;
        if let Some(failure) = missing {
            // Of a file that cannot be read one can go without, of the own one or of the folder not.
            let is_a_file = || failure.path.as_ref().is_some_and(|path| path.is_file());
            let goes_on = match needs {
                Needs::Nothing | Needs::Home => true,
                Needs::Known => failure.doing == Doing::ReadJournal && is_a_file(),
                Needs::Journal => false,
            };
            if !goes_on {
                return Err((failure, data.words));
            }
            output::warn(&data.theme.plain(&data.words.failure(&failure)));
        }
        data.catalogue = user_guides::beside(Arc::unwrap_or_clone(data.catalogue), &home).into();
        for id in data.needed() {
            // One that cannot be read goes without its text, as a guide that is no more.
            if let Ok(opened) = user_guides::open(&data.catalogue, &id) {
                Arc::make_mut(&mut data.catalogue).take(opened);
            }
        }
        let columns = terminal::columns().unwrap_or(USUAL_COLUMNS).max(LEAST_COLUMNS);
        let keys = Keys::of(data.random.clone());
        let desk = Self { data, home, environment, journal, keys, columns };
        desk.report(&reports);
        Ok(desk)
    }

    /// What comes of what was written.
    fn learn(&mut self, news: News) {
        self.data.writer = self.journal.writer().into();
        if news.whole {
            self.data.history.replace(None, news.acts);
        } else {
            self.data.history.confirm(None, news.acts);
        }
        self.data.changed();
        self.report(&news.reports);
    }

    fn report(&self, reports: &[Report]) {
        if let Some(line) = self.data.words.journal_reports(reports) {
            self.warn(&line);
        }
    }

    /// The whole of a guide, and what is wrong with its file where it is one of the person's own.
    pub(super) fn guide(&self, entry: &Entry) -> Done<Opened> {
        if entry.own.is_some() {
            return Ok(user_guides::open(&self.data.catalogue, &entry.id)?);
        }
        let Some(guide) = self.data.catalogue.guide(&entry.id) else {
            let cause = format!("{} cannot be unpacked", entry.id);
            return Err(Stop::Failed(Failure::of(Doing::ReadGuides, cause)));
        };
        let faults = self.data.catalogue.faults(&entry.id).cloned().collect();
        Ok(Opened { guide, entry: entry.clone(), faults })
    }

    /// Says a line on standard error: what is not an answer to what was asked.
    pub(super) fn warn(&self, line: &str) {
        output::warn(&self.data.theme.plain(line));
    }

    /// What operations may read.
    pub(super) fn facts(&self) -> Facts<'_> {
        Facts {
            catalogue: &self.data.catalogue,
            history: &self.data.history,
            writer: &self.data.writer,
            today: self.data.today,
            keys: &self.keys,
        }
    }

    /// Writes an act, and returns once it lasts and the dossier shows it.
    pub(super) fn act(&mut self, changes: Vec<Change>) -> Done {
        self.save(&Operation::Do(changes))
    }

    /// The same for an act that takes others back.
    pub(super) fn save(&mut self, deed: &Operation) -> Done {
        let news = self.journal.append(deed)?.news;
        self.learn(news);
        Ok(())
    }

    /// Forgets it, for good.
    pub(super) fn forget(&mut self, forgotten: Vec<Forgotten>) -> Done {
        let forgot = self.journal.forget(forgotten)?;
        self.learn(forgot.news);
        match forgot.unreached.into_iter().next() {
            Some(failure) => Err(Stop::Failed(failure)),
            None => Ok(()),
        }
    }

    /// Takes in lines of other journals: how many were new. What would erase something here needs `erase`.
    pub(super) fn import(&mut self, lines: &[Vec<u8>], erase: bool) -> Done<usize> {
        let imported = if erase {
            self.journal.import_and_erase(lines)?
        } else {
            self.journal.import(lines)?
        };
        match imported {
            Imported::Taken { new, news } => {
                self.learn(news);
                Ok(new)
            }
            Imported::WouldErase { forgotten, losses } => {
                Err(Stop::Refused(self.data.would_erase(&forgotten, &losses)))
            }
        }
    }

    /// Every line of the journal, verbatim.
    pub(super) fn lines(&self) -> Done<Vec<String>> {
        Ok(self.journal.lines()?)
    }

    /// An empty page of the width of the terminal.
    pub(super) fn page(&self) -> Page {
        Page::new(self.columns)
    }

    /// Prints a page.
    pub(super) fn print(&self, page: &Page) -> Done {
        print_raw(&self.data.theme.text(&page.lines))
    }

    /// Prints a path and a word on it. Without its accents, it would be another path.
    pub(super) fn print_exact(&self, path: &str, word: &str) -> Done {
        print_raw(&format!("{}{}\n", visible(path), self.data.theme.plain(word)))
    }

    /// Prints a line that is never wrapped.
    pub(super) fn print_line(&self, line: &str) -> Done {
        print_raw(&format!("{}\n", self.data.theme.plain(line)))
    }
}

/// Prints one JSON document.
pub(super) fn print_json(document: &impl Serialize) -> Done {
    print_raw(&json(document)?)
}

/// One JSON document. What a terminal might obey or hide stands in it as `\u…`.
pub(super) fn json(document: &impl Serialize) -> Done<String> {
    let told = |error| Failure::of(Doing::Print, error);
    let text = serde_json::to_string_pretty(document).map_err(told)?;
    Ok(format!("{}\n", escaped(&text)))
}

/// Prints text that was made for a terminal already.
pub(super) fn print_raw(text: &str) -> Done {
    match output::print(text)? {
        Written::Whole => Ok(()),
        Written::Unread => Err(Stop::Unread),
    }
}

fn escaped(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for c in json.chars() {
        if (c.is_control() && c != '\n') || is_invisible(c) {
            let mut units = [0; 2];
            for unit in c.encode_utf16(&mut units) {
                text.extend(["\\u", &format!("{unit:04x}")]);
            }
        } else {
            text.push(c);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_json_moves_a_terminal_and_nothing_is_lost() {
        let odd = "a\u{202e}b\u{9b}2Jc\u{e0041}d\né";
        let json = escaped(&serde_json::to_string(odd).unwrap());
        assert_eq!(json, r#""a\u202eb\u009b2Jc\udb40\udc41d\né""#);
        assert_eq!(serde_json::from_str::<String>(&json).unwrap(), odd);
    }
}
