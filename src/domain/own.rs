//! Guides of the person's own: what the catalogue keeps of their files, and how they lie beside ours.
//!
//! What stays in memory is an index; the text of a guide is read again when it is opened.

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;

use super::address::Address;
use super::catalogue::{Catalogue, Entry};
use super::company::Company;
use super::guide::Guide;
use super::id::{GuideId, ServiceId};
use super::language::Text;
use super::reference::{Maker, Service};

/// What is kept of a guide of the person's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Own {
    /// Its file.
    pub file: PathBuf,
    /// The titles of its steps.
    pub titles: Vec<Text>,
    /// How many mistakes its file has. What could be read of it is shown all the same, without addresses.
    pub faults: usize,
    /// What is shown is what the file said before it had mistakes.
    pub kept: bool,
}

/// Something wrong with a file of the person's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file.
    pub file: PathBuf,
    /// The guide that its path says it is.
    pub guide: Option<GuideId>,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The code of the rule that it breaks.
    pub rule: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub remedy: String,
}

/// A guide of the person's own, read when it was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// The guide; where its file has mistakes, what could be read of it, without addresses.
    pub guide: Guide,
    /// Its line of the index.
    pub entry: Entry,
    /// What is wrong with its file.
    pub faults: Vec<Fault>,
}

/// Everything that was read of the folders of the person's own guides.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Addition {
    /// Who makes their services. Those that the program knows stay as they are.
    pub makers: Vec<Maker>,
    /// Whom to write to, the same.
    pub companies: Vec<Company>,
    /// Services, as their files say. Those that the program knows stay as they are.
    pub services: Vec<Service>,
    /// The guides, until they are laid beside ours. Those that the program has are replaced.
    pub entries: Vec<Entry>,
    /// What is wrong with the files.
    pub faults: Vec<Fault>,
    /// How many files there are.
    pub files: usize,
}

impl Entry {
    /// The line of the index for a guide of the person's own.
    pub fn of_own(guide: &Guide, file: PathBuf, faults: usize) -> Self {
        let titles = guide.steps.iter().map(|step| step.title.clone()).collect();
        Self {
            own: Some(Box::new(Own { file, titles, faults, kept: false })),
            ..Self::of(guide, (0, 0))
        }
    }

    /// Whether its file has mistakes: then it is there to be mended, not to be followed.
    pub fn is_faulty(&self) -> bool {
        self.own.as_ref().is_some_and(|own| own.faults > 0)
    }

    /// Whether all of it was read, if perhaps before its file had mistakes.
    fn is_whole(&self) -> bool {
        self.own.as_ref().is_none_or(|own| own.faults == 0 || own.kept)
    }

    /// Its file has mistakes now; what it said before stays.
    fn keep(&mut self, faults: usize) {
        if let Some(own) = &mut self.own {
            own.faults = faults;
            own.kept = true;
        }
    }

    /// Whose it is: the word in JSON.
    pub fn origin(&self) -> &'static str {
        if self.own.is_some() { "yours" } else { "ours" }
    }
}

impl Catalogue {
    /// The catalogue with the person's own guides beside ours, and in the place of ours.
    #[must_use]
    pub fn with(mut self, mut own: Addition) -> Self {
        for maker in &own.makers {
            if self.reference.makers.iter().all(|it| it.key != maker.key) {
                self.reference.makers.push(Maker { own: true, ..maker.clone() });
            }
        }
        for service in &own.services {
            if self.service(&service.id).is_none() {
                self.reference.services.push(Service { own: true, ..service.clone() });
            }
        }
        self.reference.services.sort_by(|a, b| (a.order, &a.id).cmp(&(b.order, &b.id)));
        let orders: HashMap<&ServiceId, u32> =
            self.reference.services.iter().map(|it| (&it.id, it.order)).collect();
        let replaced: HashSet<&GuideId> = own.entries.iter().map(|entry| &entry.id).collect();
        self.entries.retain(|entry| !replaced.contains(&entry.id));
        self.entries.append(&mut own.entries);
        let place = |entry: &Entry| (orders.get(&entry.id.service).copied(), entry.id.clone());
        self.entries.sort_by_cached_key(place);
        self.own = own;
        self
    }

    /// What is wrong with the person's file of this guide.
    pub fn faults<'a>(&'a self, id: &'a GuideId) -> impl Iterator<Item = &'a Fault> {
        self.own.faults.iter().filter(move |fault| fault.guide.as_ref() == Some(id))
    }

    /// Takes in what was read of a guide when it was opened. While it has mistakes, what it said before
    /// stays in use.
    pub fn take(&mut self, opened: Opened) {
        let id = opened.guide.id.clone();
        self.own.faults.retain(|fault| fault.guide.as_ref() != Some(&id));
        let faults = opened.faults.len();
        self.own.faults.extend(opened.faults);
        let known = self.opened.iter().any(|guide| guide.id == id);
        let Some(entry) = self.entries.iter_mut().find(|entry| entry.id == id) else { return };
        if faults > 0 && known && entry.is_whole() {
            entry.keep(faults);
            return;
        }
        *entry = opened.entry;
        self.opened.retain(|guide| guide.id != id);
        self.opened.push(opened.guide);
    }

    /// Takes over what was opened `before` all files were read again, for guides whose file has mistakes
    /// now: what they said then stays in use.
    pub fn inherit(&mut self, before: &Self) {
        for guide in &before.opened {
            let faults = self.faults(&guide.id).count();
            let last = before.entry(&guide.id).filter(|it| it.own.is_some() && it.is_whole());
            let Some(last) = last.filter(|_| faults > 0) else { continue };
            let Some(entry) = self.entries.iter_mut().find(|entry| entry.id == guide.id) else {
                continue;
            };
            entry.clone_from(last);
            entry.keep(faults);
            self.opened.push(guide.clone());
        }
    }

    /// Whether our own catalogue says that `address` belongs to `service` or its maker: what the person's
    /// files say of that is their author's word.
    pub fn vouches(&self, service: &ServiceId, address: &Address) -> bool {
        if address.is_settings() {
            return true;
        }
        let Some(service) = self.service(service) else { return false };
        let maker = self.reference.makers.iter().find(|it| it.key == service.maker && !it.own);
        let own = (!service.own).then_some(&service.hosts);
        let mut rules = own.into_iter().chain(maker.map(|it| &it.hosts)).flatten();
        rules.any(|rule| rule.admits(address))
    }
}
