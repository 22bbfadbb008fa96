//! All guides there are: a light index for every screen, each guide in full when it is opened, and what
//! is looked up when somebody writes.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use super::super::law::Law;
use super::super::law::authority::Authority;
use super::super::law::company::Company;
use super::super::law::region::{Country, Region};
use super::super::letter::{Kind, Letter, Reason};
use super::super::record::account::Account;
use super::super::text::id::{Goal, GuideId, ServiceId, StepId};
use super::super::text::language::Text;
pub use super::entry::{Entry, StepLine};
use super::library::Library;
use super::reference::{Land, Login, Maker, Pack, Service};
use super::user_guides::Addition;
use super::{Guide, Paste, Step};

/// What every screen needs of what stands behind the guides.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Reference {
    /// Who makes the services.
    pub makers: Vec<Maker>,
    /// Where people live.
    pub lands: Vec<Land>,
    /// Named selections of guides.
    pub packs: Vec<Pack>,
    /// The services, in the order of the screen.
    pub services: Vec<Service>,
}

/// All guides there are.
#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    /// Services, countries, packs.
    pub reference: Reference,
    /// The guides, in the order of services and goals.
    pub entries: Vec<Entry>,
    pub(super) bodies: &'static [u8],
    /// Where the library stands among the packed guides: start and end.
    pub(super) shelf: (u32, u32),
    pub(super) library: OnceLock<Library>,
    /// Where each service and its guides stand.
    pub(super) places: HashMap<ServiceId, Place>,
    /// What the person's own files say; their guides stand among the entries.
    pub own: Addition,
    /// Guides of the person's own, as they were when they were last opened.
    pub(super) opened: Vec<Guide>,
}

/// Where a service stands among the services, and its guides among the entries: from, to.
#[derive(Debug, Clone, Default)]
pub(super) struct Place {
    service: Option<usize>,
    guides: Range<usize>,
}

impl Catalogue {
    /// Finds out where everything stands, once services and entries are in their order.
    pub(super) fn place(&mut self) {
        let mut places: HashMap<ServiceId, Place> =
            HashMap::with_capacity(self.reference.services.len());
        for (at, service) in self.reference.services.iter().enumerate() {
            places.insert(service.id.clone(), Place { service: Some(at), guides: 0..0 });
        }
        let mut start = 0;
        for of_one in self.entries.chunk_by(|a, b| a.id.service == b.id.service) {
            let end = start + of_one.len();
            if let Some(first) = of_one.first() {
                places.entry(first.id.service.clone()).or_default().guides = start..end;
            }
            start = end;
        }
        self.places = places;
    }

    /// The line of the index for `id`.
    pub fn entry(&self, id: &GuideId) -> Option<&Entry> {
        let guides = self.places.get(&id.service)?.guides.clone();
        self.entries.get(guides)?.iter().find(|entry| entry.id.goal == id.goal)
    }

    /// The same, to be changed.
    pub(super) fn entry_mut(&mut self, id: &GuideId) -> Option<&mut Entry> {
        let guides = self.places.get(&id.service)?.guides.clone();
        self.entries.get_mut(guides)?.iter_mut().find(|entry| entry.id.goal == id.goal)
    }

    /// The whole guide. One of the person's own is there once it was opened.
    pub fn guide(&self, id: &GuideId) -> Option<Guide> {
        let entry = self.entry(id)?;
        match entry.own {
            Some(_) => self.opened.iter().find(|guide| guide.id == *id).cloned(),
            None => self.unpacked(entry.body),
        }
    }

    /// What a step is called.
    pub fn step_title(&self, guide: &GuideId, step: &StepId) -> Option<Text> {
        let entry = self.entry(guide)?;
        let called = |line: &StepLine| line.id == *step || line.was.contains(step);
        let place = entry.steps.iter().position(called)?;
        self.step_titles(entry).into_iter().nth(place)
    }

    /// What the steps of a guide are called, in the order of its lines.
    pub fn step_titles(&self, entry: &Entry) -> Vec<Text> {
        // They stand behind the body.
        let (_, start) = entry.body;
        match &entry.own {
            Some(own) => own.titles(),
            None => self.unpacked((start, self.bodies.len() as u32)).unwrap_or_default(),
        }
    }

    /// What is looked up when somebody writes: unpacked when it is first asked for.
    pub fn library(&self) -> &Library {
        // The build script packed it with the same code: it cannot be unreadable.
        self.library.get_or_init(|| self.unpacked(self.shelf).unwrap_or_default())
    }

    fn unpacked<T: serde::de::DeserializeOwned>(&self, (start, end): (u32, u32)) -> Option<T> {
        postcard::from_bytes(self.bodies.get(start as usize..end as usize)?).ok()
    }

    /// The service of this id.
    pub fn service(&self, id: &ServiceId) -> Option<&Service> {
        self.reference.services.get(self.places.get(id)?.service?)
    }

    /// Who makes a service.
    pub fn maker(&self, service: &ServiceId) -> Option<&Maker> {
        let key = &self.service(service)?.maker;
        self.reference.makers.iter().find(|maker| maker.key == *key)
    }

    /// The company a guide's objection goes to.
    pub fn company(&self, guide: &GuideId) -> Option<&Company> {
        self.company_of_key(self.service(&guide.service)?.company.as_deref()?)
    }

    /// The company with this key: that of a request, whatever the guide says today.
    pub fn company_of_key(&self, key: &str) -> Option<&Company> {
        let mut companies = self.library().companies.iter().chain(&self.own.companies);
        companies.find(|company| *company.key == *key)
    }

    /// What is known about `country`.
    pub fn land(&self, country: Country) -> Option<&Land> {
        self.reference.lands.iter().find(|land| land.code == country)
    }

    /// The region of `country`: what its law is, if it is not among the countries one picks from.
    pub fn region(&self, country: Country) -> Region {
        self.land(country).map_or_else(|| country.law(), |land| land.region)
    }

    /// The authority that hears complaints of people in `country`.
    pub fn authority(&self, country: Country) -> Option<&Authority> {
        let land = self.land(country).or_else(|| self.land(country.state()));
        let seat = land?.authority?;
        self.library().authorities.iter().find(|authority| authority.country == seat)
    }

    /// What the law of `region` says.
    pub fn law(&self, region: Region) -> Option<&Law> {
        self.library().laws.iter().find(|law| law.region == region)
    }

    /// The letter of this kind.
    pub fn letter(&self, kind: Kind) -> Option<&Letter> {
        self.library().letters.iter().find(|letter| letter.kind == kind)
    }

    /// The reason with this key.
    pub fn reason(&self, key: &str) -> Option<&Reason> {
        self.library().reasons.iter().find(|reason| *reason.key == *key)
    }

    /// The pack with this key.
    pub fn pack(&self, key: &str) -> Option<&Pack> {
        self.reference.packs.iter().find(|pack| *pack.key == *key)
    }

    /// What a step has to paste: its text, or the name of the letter.
    pub fn to_paste<'a>(&'a self, step: &'a Step) -> Option<&'a Text> {
        match step.copy.as_ref()? {
            Paste::Text(text) => Some(text),
            Paste::Letter(kind) => Some(&self.letter(*kind)?.title),
        }
    }

    /// Services whose guides appear on accounts of `service` when the person uses them with it.
    pub fn borrowers<'a>(&'a self, service: &'a ServiceId) -> impl Iterator<Item = &'a Service> {
        self.reference.services.iter().filter(move |borrower| match &borrower.login {
            Login::Borrowed(lenders) => lenders.contains(service),
            Login::Own | Login::Person => false,
        })
    }

    /// The guides that appear on the row of `account`, in the order of the index.
    pub fn guides_for<'a>(&'a self, account: &Account) -> Vec<&'a Entry> {
        let places = self.places_for(account).into_iter();
        places.filter_map(|place| self.entries.get(place)).collect()
    }

    /// Where they stand in the index.
    pub fn places_for(&self, account: &Account) -> Vec<usize> {
        let guides = |id: &ServiceId| self.places.get(id).map(|place| place.guides.clone());
        let mut places: Vec<usize> = if let Some(own) = &account.service {
            std::iter::once(own).chain(&account.uses).filter_map(guides).flatten().collect()
        } else {
            let services = self.reference.services.iter();
            let person = services.filter(|service| service.login == Login::Person);
            person.filter_map(|service| guides(&service.id)).flatten().collect()
        };
        places.sort_unstable();
        places.dedup();
        places
    }

    /// Whether `entry` appears on the row of `account`.
    pub fn is_for(&self, entry: &Entry, account: &Account) -> bool {
        let service = &entry.id.service;
        match &account.service {
            Some(own) => service == own || account.uses.contains(service),
            None => self.service(service).is_some_and(|service| service.login == Login::Person),
        }
    }

    /// The goals that at least one guide has, in order.
    pub fn goals(&self) -> Vec<Goal> {
        let has = |goal: &Goal| self.entries.iter().any(|entry| entry.id.goal == *goal);
        Goal::ALL.into_iter().filter(has).collect()
    }

    /// The date of the newest evidence in it.
    pub fn newest(&self) -> Option<super::super::text::date::SourceDate> {
        self.entries.iter().map(|entry| entry.checked.on).max()
    }
}
