//! Who has the guides of a service, and where they stand with them.

use std::collections::HashMap;

use crate::domain::guide::catalogue::Entry;
use crate::domain::guide::reference::Login;
use crate::domain::guide::route;
use crate::domain::record::account::Account;
use crate::domain::record::dossier::Phone;
use crate::domain::record::progress::State;
use crate::domain::text::id::ServiceId;
use crate::domain::text::platform::Platform;
use crate::ui::data::Data;

/// The accounts of the person, and which of them have the guides of a service.
pub(super) struct Holders<'a> {
    data: &'a Data,
    /// The accounts, in the order of the screen.
    pub(super) accounts: Vec<Account>,
    /// Their places, by service.
    of: HashMap<ServiceId, Vec<usize>>,
}

impl<'a> Holders<'a> {
    pub(super) fn new(data: &'a Data) -> Self {
        let mut holders = Self { data, accounts: data.rows(), of: HashMap::new() };
        for (place, account) in holders.accounts.iter().enumerate() {
            let mut add = |service: &ServiceId| {
                holders.of.entry(service.clone()).or_default().push(place);
            };
            if account.key.is_me() {
                let services = data.catalogue.reference.services.iter();
                let needs_none = services.filter(|it| it.login == Login::Person);
                needs_none.for_each(|service| add(&service.id));
            }
            account.service.iter().chain(&account.uses).for_each(add);
        }
        holders
    }

    /// The places of the accounts that have the guides of `service`.
    pub(super) fn of(&self, service: &ServiceId) -> &[usize] {
        self.of.get(service).map_or(&[], Vec::as_slice)
    }

    /// Whether one of these is an account, rather than the row of the person.
    pub(super) fn has_own(&self, holders: &[usize]) -> bool {
        let is_own = |it: &usize| self.accounts.get(*it).is_some_and(|it| !it.key.is_me());
        holders.iter().any(is_own)
    }

    /// Whether `holder` stands with a guide in one of `states`; in any, if none is asked for.
    pub(super) fn is_in_state(&self, entry: &Entry, holder: usize, states: &[State]) -> bool {
        let is_in = |account: &Account| states.contains(&self.data.progress(entry, account).state);
        states.is_empty() || self.accounts.get(holder).is_some_and(is_in)
    }

    /// Whether a step is on another route than the one that the first of `holders` follows.
    pub(super) fn is_elsewhere(&self, place: u32, step: u16, holders: &[usize]) -> bool {
        let Some(entry) = self.data.catalogue.entries.get(place as usize) else { return false };
        let step = entry.steps.get(usize::from(step)).filter(|step| !step.on.is_empty());
        let Some(step) = step else { return false };
        let followed = match holders.first().and_then(|it| self.accounts.get(*it)) {
            Some(account) => {
                self.data.dossier().platform(&account.key, &entry.id, &entry.platforms)
            }
            None => self.data.phone().and_then(Phone::platform).unwrap_or(Platform::Web),
        };
        !step.on.contains(&route(&entry.platforms, followed))
    }
}
