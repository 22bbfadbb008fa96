//! The person's own guides: what lies in their folders is read, checked, and laid beside ours.
//!
//! Files are read some at a time, and of a guide only its line of the index is kept: it is read again when
//! it is opened. What is wrong with a file is told, and takes nothing else down.

mod folder;
mod skipped;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::thread;

use self::folder::{Folder, list};
pub use self::skipped::of_skipped;
use crate::content::{self, File, Known, Problem, Reading};
use crate::domain::guide::Guide;
use crate::domain::guide::catalogue::{Catalogue, Entry, Reference};
use crate::domain::guide::library::Library;
use crate::domain::guide::user_guide::Fault;
use crate::domain::guide::user_guides::{Addition, Opened};
use crate::domain::text::failure::{Doing, Failure};
use crate::domain::text::id::{GuideId, ServiceId};
use crate::domain::text::language::Text;
use crate::system::home::Home;
use crate::system::tree::{self, Why};

/// How many guides are read at a time: their text is all that is in memory at once.
const BATCH: usize = 16;

/// How many problems of one file are kept; `check` tells all of them.
const TOLD: usize = 20;

/// Whether there is a folder with guides of the person's own.
pub fn is_there(home: &Home) -> bool {
    home.guide_folders().iter().any(|folder| tree::is_there(folder))
}

/// Ours, with the person's own guides beside and in their place.
pub fn beside(ours: Catalogue, home: &Home) -> Catalogue {
    if !is_there(home) {
        return ours;
    }
    let own = read(&ours, home);
    ours.with(own)
}

/// Everything that the folders say.
fn read(ours: &Catalogue, home: &Home) -> Addition {
    let Folder { guides, others, mut faults } = list(home);
    let files = guides.len() + others.len();
    let ids: Vec<GuideId> = guides.iter().map(|(id, _)| id.clone()).collect();
    let ids: Vec<GuideId> = ours.entries.iter().map(|it| it.id.clone()).chain(ids).collect();
    let known =
        Known { reference: &ours.reference, library: ours.library(), guides: &ids, broken: &[] };
    let reading = read_files(known, &others, &mut faults);
    let mut own = Addition { files, ..standing(reading, &faults) };
    let services = others.iter().filter_map(|(name, _)| service(name));
    let read: Vec<&ServiceId> = own.services.iter().map(|service| &service.id).collect();
    let broken: Vec<ServiceId> = services.filter(|id| !read.contains(&id)).collect();
    let world = World::of(ours, &own);
    let known = Known { guides: &ids, broken: &broken, ..world.known() };
    let has_ours = |id: &GuideId| ours.entry(id).is_some();
    let paths: HashMap<&GuideId, &PathBuf> = guides.iter().map(|(id, path)| (id, path)).collect();
    own.entries.reserve_exact(guides.len());
    for (entries, more) in in_batches(known, &guides) {
        faults.extend(more);
        let mut entries = unpack(&entries);
        for entry in &mut entries {
            if let (Some(own), Some(path)) = (&mut entry.own, paths.get(&entry.id)) {
                own.file.clone_from(path);
            }
        }
        let entries = entries.into_iter();
        // Where ours can be followed, a file with mistakes does not take its place.
        own.entries.extend(entries.filter(|it| !it.is_faulty() || !has_ours(&it.id)));
    }
    faults.sort_by(|a, b| (&a.file, a.line, a.column).cmp(&(&b.file, b.line, b.column)));
    own.faults = faults;
    own
}

/// What one guide of the person's own says now.
///
/// # Errors
/// When it is no longer there, or cannot be read.
pub fn open(catalogue: &Catalogue, id: &GuideId) -> Result<Opened, Failure> {
    let own = catalogue.entry(id).and_then(|entry| entry.own.as_ref());
    let path = own.map(|own| own.file.clone()).unwrap_or_default();
    let failure = |cause: &str| Failure::on(Doing::ReadGuides, &path, cause);
    let text = tree::bytes(&path).map_err(|why| match why {
        Why::Unreadable(cause) => failure(&cause),
        why => failure(&of_skipped(&why).1),
    })?;
    let ids: Vec<GuideId> = catalogue.entries.iter().map(|it| it.id.clone()).collect();
    let world = World::of(catalogue, &catalogue.own);
    let known = Known { guides: &ids, ..world.known() };
    let file = File { name: format!("{id}.toml"), text };
    let reading = content::read_beside(known, &[file]);
    let faults = told(&reading.problems, |_| path.clone());
    let whole = reading.guides.into_iter().next();
    let half = || reading.faulty.into_iter().next().map(bare);
    let guide = whole.or_else(half).ok_or_else(|| failure("its service cannot be read"))?;
    let entry = Entry::of_own(&guide, path.clone(), faults.len());
    Ok(Opened { guide, entry, faults })
}

/// What a guide of the person's own may refer to.
struct World<'w> {
    reference: Reference,
    /// Only where companies are added: ours are many.
    library: Option<Library>,
    ours: &'w Catalogue,
}

impl<'w> World<'w> {
    fn of(ours: &'w Catalogue, own: &Addition) -> Self {
        let mut reference = ours.reference.clone();
        // Here a service is what its file says: that is what its author checks against.
        reference.services.retain(|it| own.services.iter().all(|own| own.id != it.id));
        reference.services.extend(own.services.iter().cloned());
        reference.makers.extend(own.makers.iter().cloned());
        let library = (!own.companies.is_empty()).then(|| {
            let mut library = ours.library().clone();
            library.companies.extend(own.companies.iter().cloned());
            library
        });
        Self { reference, library, ours }
    }

    fn known(&self) -> Known<'_> {
        let library = self.library.as_ref().unwrap_or_else(|| self.ours.library());
        Known { reference: &self.reference, library, guides: &[], broken: &[] }
    }
}

/// What stands of files that are no guides: services without problems, and what is behind them.
fn standing(reading: Reading, faults: &[Fault]) -> Addition {
    let companies_are_sound =
        faults.iter().all(|fault| !fault.file.ends_with("reference/companies.toml"));
    let (makers, companies) = if companies_are_sound {
        (reading.reference.makers, reading.library.companies)
    } else {
        (Vec::new(), Vec::new())
    };
    Addition { makers, companies, services: reading.reference.services, ..Addition::default() }
}

/// The service whose file this is.
fn service(name: &str) -> Option<ServiceId> {
    name.strip_suffix("/service.toml")?.parse().ok()
}

/// Lines of the index, packed until all files are read: small things that stay, strewn among large ones
/// that go, would keep the memory of both.
type Packed = Vec<u8>;

fn unpack(packed: &Packed) -> Vec<Entry> {
    // Packed here with the same code: it cannot be unreadable.
    postcard::from_bytes(packed).unwrap_or_default()
}

/// The lines of the index for `guides`, and what is wrong with their files, on two threads.
fn in_batches(known: Known<'_>, guides: &[(GuideId, PathBuf)]) -> Vec<(Packed, Vec<Fault>)> {
    let batches = Mutex::new(guides.chunks(BATCH));
    let work = || {
        let mut done = Vec::new();
        loop {
            let Some(batch) = batches.lock().ok().and_then(|mut left| left.next()) else {
                return done;
            };
            done.push(read_guides(known, batch));
        }
    };
    if guides.len() <= BATCH {
        return work();
    }
    thread::scope(|scope| {
        let other = thread::Builder::new().name("guides".into()).spawn_scoped(scope, work);
        let mut done = work();
        done.extend(other.ok().and_then(|thread| thread.join().ok()).unwrap_or_default());
        done
    })
}

fn read_guides(known: Known<'_>, batch: &[(GuideId, PathBuf)]) -> (Packed, Vec<Fault>) {
    let named: Vec<(String, PathBuf)> =
        batch.iter().map(|(id, path)| (format!("{id}.toml"), path.clone())).collect();
    let mut faults = Vec::new();
    let reading = read_files(known, &named, &mut faults);
    let path = |guide: &Guide| {
        let found = batch.iter().find(|(id, _)| *id == guide.id);
        found.map(|(_, path)| path.clone()).unwrap_or_default()
    };
    let count = |path: &Path| faults.iter().filter(|fault| fault.file == path).count();
    let sound = reading.guides.iter().map(|guide| Entry::of_own(guide, path(guide), 0));
    let faulty = reading.faulty.into_iter().map(|guide| {
        let path = path(&guide);
        let count = count(&path);
        Entry::of_own(&bare(guide), path, count)
    });
    let entries: Vec<Entry> = sound.chain(faulty).collect();
    (postcard::to_allocvec(&entries).unwrap_or_default(), faults)
}

/// Reads files, and notes what is wrong with them.
fn read_files(known: Known<'_>, named: &[(String, PathBuf)], faults: &mut Vec<Fault>) -> Reading {
    let mut files = Vec::with_capacity(named.len());
    for (name, path) in named {
        match tree::bytes(path) {
            Ok(text) => files.push(File { name: name.clone(), text }),
            Err(why) => faults.push(skipped::fault(path, name, &why)),
        }
    }
    let reading = content::read_beside(known, &files);
    let path = |file: &str| {
        let found = named.iter().find(|(name, _)| name == file);
        found.map(|(_, path)| path.clone()).unwrap_or_default()
    };
    faults.extend(told(&reading.problems, path));
    reading
}

/// Problems as the wizard tells them, so many for each file.
fn told(problems: &[Problem], path: impl Fn(&str) -> PathBuf) -> Vec<Fault> {
    let mut faults: Vec<Fault> = Vec::new();
    for of_file in problems.chunk_by(|a, b| a.file == b.file) {
        faults.extend(of_file.iter().take(TOLD).map(|problem| Fault {
            file: path(&problem.file),
            guide: problem.file.strip_suffix(".toml").and_then(|stem| stem.parse().ok()),
            line: problem.line,
            column: problem.column,
            rule: problem.rule.as_str(),
            message: problem.message.clone(),
            remedy: problem.remedy.clone(),
        }));
    }
    faults
}

/// A guide with mistakes: where it leads to cannot be trusted, and what has no title goes by its id.
fn bare(mut guide: Guide) -> Guide {
    let name = |title: &mut Text, id: &str| {
        if title.en.is_empty() {
            *title = Text::same(id);
        }
    };
    name(&mut guide.title, &guide.id.to_string());
    for step in &mut guide.steps {
        name(&mut step.title, step.id.as_str());
        step.links.clear();
        for rung in &mut step.stuck {
            rung.link = None;
        }
    }
    guide
}
