//! Accounts come, go, and are called otherwise. Each says in a line what it did.

use crate::commands::context::Context;
use crate::commands::named;
use crate::commands::stop::{Done, Stop};
use crate::domain::guide::reference::{Login, Service};
use crate::domain::record::account::{Account, AccountKey, NameError, check_name};
use crate::domain::record::act::Change;
use crate::domain::text::id::ServiceId;
use crate::ui::strings::commands::Named;

/// An account on `service`; without a name, the next nickname that is free.
pub(super) fn add(service: &str, name: Option<&str>, desk: &mut Context) -> Done<String> {
    let service = named::service(service, desk)?;
    has_accounts(service, desk)?;
    let service = service.id.clone();
    let name = match name {
        Some(name) => free(&service, None, name, desk)?,
        None => nickname(&service, desk),
    };
    let account = AccountKey::draw(&mut desk.data.random);
    desk.act(vec![Change::Add { account: account.clone(), service, name }])?;
    Ok(told(desk.data.strings.commands.added, &[account], desk))
}

/// Another nickname for it.
pub(super) fn rename(account: &str, name: &str, desk: &mut Context) -> Done<String> {
    let (account, service) = own(account, desk)?;
    let name = free(&service, Some(&account.key), name, desk)?;
    // The nickname alone, not the `~2` that tells two of one name apart.
    if name != account.given {
        desk.act(vec![Change::Rename { account: account.key.clone(), name }])?;
    }
    Ok(told(desk.data.strings.commands.renamed, &[account.key], desk))
}

/// Where its holder lives.
pub(super) fn set(account: &str, what: &str, country: &str, desk: &mut Context) -> Done<String> {
    if what != "country" {
        return Err(named::unknown(Named::Setting, what, &["country"], desk));
    }
    let (account, _) = own(account, desk)?;
    let country = named::country(country, desk)?;
    if country != account.country {
        desk.act(vec![Change::Country { account: account.key, country }])?;
    }
    let strings = desk.data.strings;
    let name = country.map(|it| strings.country(it, &desk.data.catalogue));
    let name = name.unwrap_or_else(|| strings.accounts.same_country.to_owned());
    Ok(format!("{}{} {name}", strings.accounts.country, strings.colon))
}

/// It is no longer followed. Nobody stays tied to nobody.
pub(super) fn remove(account: &str, desk: &mut Context) -> Done<String> {
    let (account, _) = own(account, desk)?;
    let mut changes = vec![Change::Remove { account: account.key.clone() }];
    changes.extend(left_alone(&account, desk).map(|account| Change::Ungroup { account }));
    desk.act(changes)?;
    let words = &desk.data.strings.commands;
    Ok(format!("{}{} {account}. {}", words.removed, desk.data.strings.colon, words.removed_hint))
}

/// Who would be tied to nobody once `account` leaves its group.
pub(super) fn left_alone(account: &Account, desk: &Context) -> Option<AccountKey> {
    let dossier = desk.data.dossier();
    let mut others =
        dossier.accounts.iter().filter(|it| it.key != account.key && it.is_tied_to(account));
    let first = others.next()?;
    others.next().is_none().then(|| first.key.clone())
}

/// What was done, and to whom.
pub(super) fn told(what: &str, keys: &[AccountKey], desk: &Context) -> String {
    let accounts = keys.iter().filter_map(|key| desk.data.account(key));
    let names: Vec<String> = accounts.map(|account| account.to_string()).collect();
    format!("{what}{} {}", desk.data.strings.colon, names.join(", "))
}

/// An account of a service, rather than the row `me`.
pub(super) fn own(typed: &str, desk: &Context) -> Done<(Account, ServiceId)> {
    let account = named::account(typed, desk)?;
    match account.service.clone() {
        Some(service) => Ok((account, service)),
        None => Err(Stop::Usage(desk.data.strings.commands.me_is_no_account.to_owned())),
    }
}

/// Whether one can have an account there: some services borrow those of others, some need none.
fn has_accounts(service: &Service, desk: &Context) -> Done {
    let strings = desk.data.strings;
    match &service.login {
        Login::Own => Ok(()),
        Login::Borrowed(lenders) => {
            let names: Vec<&str> = lenders.iter().map(ServiceId::as_str).collect();
            Err(Stop::Usage(strings.borrows(&service.id, &names)))
        }
        Login::Person => Err(Stop::Usage(strings.needs_no_account(&service.id))),
    }
}

fn free(
    service: &ServiceId,
    own: Option<&AccountKey>,
    typed: &str,
    desk: &Context,
) -> Done<String> {
    let name = desk.data.dossier().free_name(service, own, typed);
    let wrong = |error: NameError| Stop::Usage(desk.data.strings.name_error(error).to_owned());
    name.map_err(wrong)
}

/// The next nickname that is free: main, second, third, 4, …
fn nickname(service: &ServiceId, desk: &Context) -> String {
    let dossier = desk.data.dossier();
    let mut names = (0..).map(|place| desk.data.strings.nickname(place));
    let is_free =
        |name: &String| check_name(name).is_ok() && dossier.named(service, name).is_none();
    names.find(is_free).unwrap_or_default()
}
