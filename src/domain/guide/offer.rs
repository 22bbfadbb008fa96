//! Whether a guide is offered where somebody lives, and what is left where it is not.

use super::super::law::region::{Country, Presence};
use super::super::text::id::{Goal, GuideId};
use super::catalogue::Catalogue;
use super::entry::Entry;
use super::reference::Login;

/// What is left of a service whose guide is not offered, in this order.
const LEFT: [Goal; 3] = [Goal::Limit, Goal::DeleteChats, Goal::Hide];

/// Whether a guide is offered in a country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Whether it exists there, as far as the sources say.
    pub presence: Presence,
    /// Where it is missing: other guides of that service, then its maker's of the row You. Only those that
    /// have steps and are not missing there themselves.
    pub left: Vec<GuideId>,
}

impl Catalogue {
    /// Whether `guide` is offered to who lives in `country`; nothing where there is no such guide.
    pub fn offer(&self, guide: &GuideId, country: Country) -> Option<Offer> {
        let region = self.region(country);
        let presence = self.entry(guide)?.regions.presence(region);
        if presence != Presence::Missing {
            return Some(Offer { presence, left: Vec::new() });
        }
        let is_left = |entry: &&Entry| {
            let is_there = entry.regions.presence(region) != Presence::Missing;
            is_there && entry.card.is_none() && entry.id != *guide
        };
        let own = LEFT.map(|goal| GuideId { service: guide.service.clone(), goal });
        let own = own.iter().filter_map(|id| self.entry(id));
        let maker = self.service(&guide.service).map(|service| &service.maker);
        let of_person = self.reference.services.iter().filter(|service| {
            service.login == Login::Person
                && Some(&service.maker) == maker
                && service.id != guide.service
        });
        let of_person = of_person.flat_map(|service| {
            self.entries.iter().filter(move |entry| entry.id.service == service.id)
        });
        let left = own.chain(of_person).filter(is_left);
        Some(Offer { presence, left: left.map(|entry| entry.id.clone()).collect() })
    }
}
