//! The person's own guides beside ours, and in the place of ours.

use std::collections::{HashMap, HashSet};

use super::super::text::address::Address;
use super::super::text::id::{GuideId, ServiceId};
use super::catalogue::Catalogue;
use super::entry::Entry;
use super::reference::{Maker, Service};
use super::user_guide::Fault;
use super::user_guides::{Addition, Opened};

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
        self.place();
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
        let Some(entry) = self.entry_mut(&id) else { return };
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
            let Some(entry) = self.entry_mut(&guide.id) else { continue };
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
