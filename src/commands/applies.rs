//! Whether a guide is for an account, and what using it there notes besides.

use super::context::Context;
use super::stop::{Done, Stop};
use crate::domain::guide::catalogue::Entry;
use crate::domain::guide::reference::Login;
use crate::domain::record::account::Account;
use crate::domain::record::act::Change;
use crate::domain::text::id::ServiceId;

/// Whether the guide is for that account; the service that borrows it, where that is not noted yet.
pub(super) fn applies(entry: &Entry, account: &Account, desk: &Context) -> Done<Option<ServiceId>> {
    let service = &entry.id.service;
    let login = desk.data.catalogue.service(service).map(|service| &service.login);
    let lenders = match (login, &account.service) {
        (Some(Login::Person), None) => return Ok(None),
        (Some(Login::Person), Some(_)) => {
            let told = desk.data.strings.is_for_me(&entry.id);
            return Err(Stop::Usage(told));
        }
        (Some(Login::Own), Some(own)) if own == service => return Ok(None),
        (Some(Login::Borrowed(lenders)), Some(own)) if lenders.contains(own) => {
            return Ok((!account.uses.contains(service)).then(|| service.clone()));
        }
        (Some(Login::Borrowed(lenders)), _) => lenders.clone(),
        (Some(Login::Own) | None, _) => vec![service.clone()],
    };
    let accounts = &desk.data.dossier().accounts;
    let fits = |it: &&Account| it.service.as_ref().is_some_and(|own| lenders.contains(own));
    let fitting: Vec<String> = accounts.iter().filter(fits).map(ToString::to_string).collect();
    let lenders: Vec<&str> = lenders.iter().map(ServiceId::as_str).collect();
    Err(Stop::Usage(desk.data.strings.is_for_others(&entry.id, account, &lenders, &fitting)))
}

/// `changes`, and that `account` is used with a service that borrows it.
pub(super) fn with_use(
    mut changes: Vec<Change>,
    uses: Option<ServiceId>,
    account: &Account,
) -> Vec<Change> {
    let account = account.key.clone();
    changes.extend(uses.map(|service| Change::Uses { account, service, on: true }));
    changes
}
