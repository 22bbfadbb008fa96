//! Hosts that belong to somebody: whoever listed one first holds it.

use std::collections::HashMap;

use crate::domain::guide::catalogue::Reference;
use crate::domain::text::address::HostRule;
use crate::domain::text::owner::tenant;

/// Who has listed what, by whose domain it is under.
pub(super) struct Claimed<'w>(HashMap<&'w str, Vec<(&'w str, &'w HostRule)>>);

impl<'w> Claimed<'w> {
    /// What was known comes first, and makers come before services.
    pub(super) fn of(before: &'w Reference, own: &'w Reference) -> Self {
        let mut listed: HashMap<&str, Vec<(&str, &HostRule)>> = HashMap::new();
        for reference in [before, own] {
            let makers = reference.makers.iter().map(|maker| (&maker.key, &maker.hosts));
            let services =
                reference.services.iter().map(|service| (&service.maker, &service.hosts));
            for (maker, hosts) in makers.chain(services) {
                // Who says nothing of his maker has a problem of his own, and holds nothing.
                for rule in hosts.iter().filter(|_| !maker.is_empty()) {
                    listed.entry(tenant(rule.host())).or_default().push((maker, rule));
                }
            }
        }
        Self(listed)
    }

    /// The maker that was the first to list what `rule` lays claim to.
    pub(super) fn holder(&self, rule: &HostRule) -> Option<&'w str> {
        let mut listed = self.0.get(tenant(rule.host()))?.iter();
        listed.find(|(_, held)| held.meets(rule)).map(|(maker, _)| *maker)
    }
}
