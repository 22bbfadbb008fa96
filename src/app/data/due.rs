//! Dates in words: what screens say of them alike.

use super::Data;
use crate::domain::law::due::{Advice, Due, due};
use crate::domain::record::account::Account;
use crate::domain::text::id::ServiceId;

impl Data {
    /// All dates, the most urgent first, and what is worth doing again.
    pub fn dates(&self) -> (Vec<Due<'_>>, Vec<Advice<'_>>) {
        due(&self.catalogue, self.dossier(), self.survey(), self.today)
    }

    /// The account, and the service if that only borrows its login: `Messenger (Facebook perso)`.
    pub fn holder(&self, account: &Account, service: &ServiceId) -> String {
        let who = self.words.account(account, &self.catalogue);
        let own = account.service.as_ref() == Some(service);
        match self.catalogue.service(service).filter(|_| !own) {
            Some(service) => format!("{} ({who})", service.name.get(self.language())),
            None => who,
        }
    }
}
