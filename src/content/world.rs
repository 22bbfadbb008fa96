//! Everything that can be referred to: what the files say, and what was known before them.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

use super::claimed::Claimed;
use super::outline::Outline;
use crate::domain::guide::catalogue::Reference;
use crate::domain::guide::reference::{Maker, Retired, Service};
use crate::domain::law::Law;
use crate::domain::law::region::{Country, Region};
use crate::domain::letter::Kind;
use crate::domain::text::address::HostRule;
use crate::domain::text::id::{GuideId, ServiceId};

/// Everything that can be referred to.
pub(super) struct World<'w> {
    /// Guides, by their files: one that cannot be read is there all the same.
    pub(super) guides: HashSet<&'w GuideId>,
    /// Services, by their files.
    pub(super) service_ids: HashSet<&'w ServiceId>,
    /// Services that could be read.
    pub(super) services: HashMap<&'w ServiceId, &'w Service>,
    pub(super) makers: Vec<&'w Maker>,
    /// Who lists hosts: what was known, then what the files say.
    pub(super) listed: [&'w Reference; 2],
    /// Hosts, and whose they are, once a file lays claim to one.
    pub(super) claimed: OnceCell<Claimed<'w>>,
    pub(super) companies: Vec<Box<str>>,
    pub(super) authorities: Vec<Country>,
    pub(super) letters: Vec<Kind>,
    /// Regions whose law is told.
    pub(super) law_keys: Vec<Region>,
    /// Laws that could be read.
    pub(super) laws: Vec<&'w Law>,
    pub(super) retired: Vec<&'w Retired>,
    pub(super) outlines: &'w [Outline],
}

impl<'w> World<'w> {
    pub(super) fn service(&self, id: &ServiceId) -> Option<&'w Service> {
        self.services.get(id).copied()
    }

    /// The maker that was the first to list what `rule` lays claim to.
    pub(super) fn holder(&self, rule: &HostRule) -> Option<&'w str> {
        let [before, own] = self.listed;
        self.claimed.get_or_init(|| Claimed::of(before, own)).holder(rule)
    }

    pub(super) fn maker(&self, key: &str) -> Option<&'w Maker> {
        self.makers.iter().copied().find(|maker| *maker.key == *key)
    }
}
