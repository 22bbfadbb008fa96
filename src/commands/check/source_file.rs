//! Files that are checked together: they may refer to each other.

use std::path::PathBuf;

use crate::commands::stop::Done;
use crate::content::{self, File, Known, Problem, fix_spaces};
use crate::domain::guide::catalogue::{Catalogue, Reference};
use crate::domain::guide::library::Library;
use crate::domain::text::date::Day;
use crate::domain::text::encoding::{Decoded, decode};
use crate::domain::text::id::GuideId;
use crate::system::tree::{self, Why};
use crate::user_guides::of_skipped;

/// A file on its way through the check.
#[derive(Debug)]
pub(super) struct Paper {
    /// What the content calls it: `facebook/object.toml`.
    pub(super) name: String,
    /// What the person calls it, so that an editor finds it.
    pub(super) shown: String,
    /// Where it lies.
    pub(super) path: PathBuf,
    /// What it says.
    pub(super) text: Vec<u8>,
    /// Read for what others refer to; nobody asked what is wrong with it.
    pub(super) is_context: bool,
}

/// What is there and could not be read.
#[derive(Debug)]
pub(super) struct Unread {
    /// What the content calls it.
    pub(super) name: String,
    /// What the person calls it.
    pub(super) shown: String,
    /// Why.
    pub(super) why: Why,
}

impl Unread {
    /// The guide that it would be: others may refer to it all the same.
    fn guide(&self) -> Option<GuideId> {
        self.name.strip_suffix(".toml")?.parse().ok()
    }
}

/// Files that are checked together.
#[derive(Debug, Default)]
pub(super) struct Heap {
    /// The folder that their names start from.
    pub(super) root: PathBuf,
    /// They refer to nothing beyond themselves: a whole folder of content.
    pub(super) is_whole: bool,
    /// The files.
    pub(super) papers: Vec<Paper>,
    /// What could not be read.
    pub(super) skipped: Vec<Unread>,
}

impl Heap {
    /// Puts the spaces that French sentences miss. Only a file whose text changes is written; returns
    /// what the person calls those.
    pub(super) fn fix(&mut self) -> Done<Vec<String>> {
        let mut mended = Vec::new();
        for paper in self.papers.iter_mut().filter(|paper| !paper.is_context) {
            let is_toml = paper.path.extension().is_some_and(|ending| ending == "toml");
            let Decoded { text, rest } = decode(&paper.text);
            if !is_toml || rest.is_some() {
                continue;
            }
            let fixed = fix_spaces(text);
            if fixed != text {
                // The mark before the text, if there is one, stays.
                let mark = paper.text.strip_suffix(text.as_bytes()).unwrap_or_default();
                let whole = [mark, fixed.as_bytes()].concat();
                tree::rewrite(&paper.path, &whole)?;
                paper.text = whole;
                mended.push(paper.shown.clone());
            }
        }
        Ok(mended)
    }

    /// What is wrong and what could be better on `today`, under the names that the person knows.
    pub(super) fn check(&self, catalogue: &Catalogue, today: Day) -> (Vec<Problem>, Vec<Problem>) {
        let file = |paper: &Paper| File { name: paper.name.clone(), text: paper.text.clone() };
        let files: Vec<File> = self.papers.iter().map(file).collect();
        let mut guides: Vec<GuideId> = self.skipped.iter().filter_map(Unread::guide).collect();
        let nothing = (Reference::default(), Library::default());
        let (reference, library) = if self.is_whole {
            (&nothing.0, &nothing.1)
        } else {
            guides.extend(catalogue.entries.iter().map(|entry| entry.id.clone()));
            (&catalogue.reference, catalogue.library())
        };
        let known = Known { reference, library, guides: &guides, broken: &[] };
        let reading = content::read_on(today, known, &files);
        let shown = |problem: Problem| {
            let paper = self.papers.iter().find(|paper| paper.name == problem.file)?;
            (!paper.is_context).then(|| Problem { file: paper.shown.clone(), ..problem })
        };
        let unread = self.skipped.iter().map(unread);
        let problems = unread.chain(reading.problems.into_iter().filter_map(shown)).collect();
        (problems, reading.warnings.into_iter().filter_map(shown).collect())
    }

    /// The files, under the names that the person knows.
    pub(super) fn shown(&self) -> Vec<File> {
        let asked = self.papers.iter().filter(|paper| !paper.is_context);
        asked.map(|paper| File { name: paper.shown.clone(), text: paper.text.clone() }).collect()
    }
}

/// A file that is not even read.
fn unread(skipped: &Unread) -> Problem {
    let (rule, message, remedy) = of_skipped(&skipped.why);
    Problem {
        file: skipped.shown.clone(),
        span: 0..0,
        line: 1,
        column: 1,
        rule,
        message,
        remedy: remedy.to_owned(),
    }
}
