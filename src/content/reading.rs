//! All files at once: read, follow what they refer to, put in order.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

use super::File;
use super::gathered::Gathered;
use super::page::{Page, quote};
use super::problem::Problem;
use super::resolve::resolve;
use super::rule::Rule;
use super::sheet;
use super::vanished::vanished;
use super::world::World;
use crate::domain::guide::Guide;
use crate::domain::guide::catalogue::Reference;
use crate::domain::guide::library::Library;
use crate::domain::guide::reference::Service;
use crate::domain::text::date::Day;
use crate::domain::text::id::{GuideId, ServiceId};

/// What a set of files says, and what is wrong with it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// Services in their order, countries, packs. Services with problems are left out.
    pub reference: Reference,
    /// Companies, authorities, laws, letters.
    pub library: Library,
    /// The guides without problems whose service has none, in the order of services and goals.
    pub guides: Vec<Guide>,
    /// Guides with problems, as far as they could be read: to be shown to their author, not to be followed.
    pub faulty: Vec<Guide>,
    /// What is wrong, by file and place.
    pub problems: Vec<Problem>,
    /// What could be better, by file and place: it keeps nothing from being used.
    pub warnings: Vec<Problem>,
}

/// What was there before the files: the catalogue that a person's own guides add to.
#[derive(Debug, Clone, Copy)]
pub struct Known<'k> {
    /// Services, makers, countries.
    pub reference: &'k Reference,
    /// Companies, authorities, laws, letters, retired addresses.
    pub library: &'k Library,
    /// The guides.
    pub guides: &'k [GuideId],
    /// Services that have a file which cannot be read: nothing is said of them, their guides are left out.
    pub broken: &'k [ServiceId],
}

/// Reads content that stands by itself.
pub fn read(files: &[File]) -> Reading {
    let (reference, library) = (Reference::default(), Library::default());
    read_beside(Known { reference: &reference, library: &library, guides: &[], broken: &[] }, files)
}

/// Reads content that may refer to what is known already, and adds to it. The reading holds only what
/// the files themselves say.
pub fn read_beside(known: Known<'_>, files: &[File]) -> Reading {
    read_by(None, known, files)
}

/// The same as an author needs it, who may have written a day that has not been yet. What is compiled in,
/// and what is read beside it, does not depend on a clock.
pub fn read_on(today: Day, known: Known<'_>, files: &[File]) -> Reading {
    read_by(Some(today), known, files)
}

fn read_by(today: Option<Day>, known: Known<'_>, files: &[File]) -> Reading {
    let mut gathered = Gathered::default();
    let mut files: Vec<&File> = files.iter().collect();
    files.sort_by(|a, b| a.name.cmp(&b.name));
    let mut pages: Vec<Page<'_>> =
        files.into_iter().map(|file| sheet::read(file, today, &mut gathered)).collect();
    let world = world(&gathered, known);
    for page in &mut pages {
        let outline = page.outline.and_then(|at| gathered.outlines.get(at));
        resolve(page, outline, &world);
        need_service(page, &world);
        if page.name == "ids.txt" {
            vanished(page, &gathered.released, &world);
        }
    }
    assemble(gathered, known, pages)
}

fn world<'w>(gathered: &'w Gathered, known: Known<'w>) -> World<'w> {
    let (own, base) = (&gathered.reference, known.reference);
    let services_before = base.services.iter().map(|service| &service.id);
    let companies_before = known.library.companies.iter().map(|company| &company.key);
    let seats_before = known.library.authorities.iter().map(|authority| &authority.country);
    let letters_before = known.library.letters.iter().map(|letter| letter.kind);
    let laws_before =
        known.library.laws.iter().filter(|law| !gathered.law_keys.contains(&law.region));
    let laws: Vec<_> = gathered.library.laws.iter().chain(laws_before).collect();
    let told_before = known.library.laws.iter().map(|law| law.region);
    World {
        guides: gathered.guide_files.iter().chain(known.guides).collect(),
        service_ids: {
            let own = gathered.service_files.iter().chain(known.broken);
            own.chain(services_before).collect()
        },
        services: services(gathered, known),
        // What is known comes first: nobody's file adds hosts to a maker of ours.
        makers: base.makers.iter().chain(&own.makers).collect(),
        listed: [base, own],
        claimed: OnceCell::new(),
        companies: gathered.company_keys.iter().chain(companies_before).cloned().collect(),
        authorities: gathered.seats.iter().chain(seats_before).copied().collect(),
        letters: gathered.letters.iter().copied().chain(letters_before).collect(),
        law_keys: gathered.law_keys.iter().copied().chain(told_before).collect(),
        laws,
        retired: gathered.library.retired.iter().chain(&known.library.retired).collect(),
        outlines: &gathered.outlines,
    }
}

/// The services that could be read. One whose own file is broken is not looked up elsewhere: its hosts
/// are not what its author meant.
fn services<'w>(gathered: &'w Gathered, known: Known<'w>) -> HashMap<&'w ServiceId, &'w Service> {
    let is_before = |service: &&Service| !gathered.service_files.contains(&service.id);
    let before = known.reference.services.iter().filter(is_before);
    let all = gathered.reference.services.iter().chain(before);
    all.map(|service| (&service.id, service)).collect()
}

/// Guides need the service they are about.
fn need_service(page: &mut Page<'_>, world: &World<'_>) {
    if let Some(service) = page.guide.as_ref().map(|id| id.service.clone())
        && !world.service_ids.contains(&service)
    {
        let message = format!("the folder {} has no service.toml", quote(service.as_str()));
        page.note(
            Rule::MisplacedFile,
            0..0,
            message,
            "write it, as docs/CONTENT.md shows, or move the guide",
        );
    }
}

/// Leaves out what has problems and puts the rest in order.
fn assemble(gathered: Gathered, known: Known<'_>, mut pages: Vec<Page<'_>>) -> Reading {
    let sound: HashSet<&str> =
        pages.iter().filter(|page| page.problems.is_empty()).map(|page| page.name).collect();
    let is_sound = |name: String| sound.contains(&*name);
    let mut reference = gathered.reference;
    reference.services.retain(|service| is_sound(format!("{}/service.toml", service.id)));
    reference.services.sort_by(|a, b| (a.order, &a.id).cmp(&(b.order, &b.id)));
    // A service that has a file here is what that file says, or nothing.
    let before = known.reference.services.iter();
    let before = before.filter(|service| !gathered.service_files.contains(&service.id));
    let services = reference.services.iter().chain(before);
    let orders: HashMap<&ServiceId, u32> = services.map(|it| (&it.id, it.order)).collect();
    let place = |guide: &Guide| (orders.get(&guide.id.service).copied(), guide.id.clone());
    let mut guides = gathered.guides;
    guides.retain(|guide| orders.contains_key(&guide.id.service));
    guides.sort_by_cached_key(place);
    let (guides, faulty) =
        guides.into_iter().partition(|guide| is_sound(format!("{}.toml", guide.id)));
    let (mut problems, mut warnings) = (Vec::new(), Vec::new());
    for page in &mut pages {
        for (told, all) in
            [(&mut page.problems, &mut problems), (&mut page.warnings, &mut warnings)]
        {
            told.sort_by_key(|problem| (problem.span.start, problem.span.end));
            all.append(told);
        }
    }
    Reading { reference, library: gathered.library, guides, faulty, problems, warnings }
}
