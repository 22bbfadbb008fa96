//! Accounts come, go, and are called otherwise. Each says in a line what it did.

use crate::commands::context::Context;
use crate::commands::named;
use crate::commands::operation::carry_out;
use crate::commands::stop::Done;
use crate::domain::ops::accounts;
use crate::domain::record::account::AccountKey;
use crate::domain::record::act::Change;
use crate::words::Named;

/// An account on `service`; without a name, the next nickname that is free.
pub(super) fn add(service: &str, name: Option<&str>, desk: &mut Context) -> Done<String> {
    let service = named::service(service, desk)?.id.clone();
    let main = desk.data.words.accounts_nickname(0);
    let changes = accounts::add(&desk.facts(), &service, name, &main);
    let added = changes.iter().flatten().filter_map(Change::account).cloned();
    let added: Vec<AccountKey> = added.collect();
    carry_out(changes, desk)?;
    Ok(told(desk.data.words.accounts_added(), &added, desk))
}

/// Another nickname for it.
pub(super) fn rename(account: &str, name: &str, desk: &mut Context) -> Done<String> {
    let account = named::account(account, desk)?.key;
    let changes = accounts::rename(&desk.facts(), &account, name);
    carry_out(changes, desk)?;
    Ok(told(desk.data.words.accounts_renamed(), &[account], desk))
}

/// Where its holder lives.
pub(super) fn set(account: &str, what: &str, country: &str, desk: &mut Context) -> Done<String> {
    if what != "country" {
        return Err(named::unknown(Named::Setting, what, &["country"], desk));
    }
    let account = named::account(account, desk)?.key;
    let country = named::country(country, desk)?;
    let changes = accounts::set_country(&desk.facts(), &account, country);
    carry_out(changes, desk)?;
    let words = desk.data.words;
    let name = country.map(|it| words.country(it, &desk.data.catalogue));
    let name = name.unwrap_or_else(|| words.accounts_same_country().to_owned());
    Ok(format!("{}{} {name}", words.accounts_country(), words.colon()))
}

/// It is no longer followed.
pub(super) fn remove(account: &str, desk: &mut Context) -> Done<String> {
    let account = named::account(account, desk)?;
    let changes = accounts::remove(&desk.facts(), &account.key);
    carry_out(changes, desk)?;
    let words = desk.data.words;
    Ok(format!(
        "{}{} {account}. {}",
        words.accounts_removed(),
        desk.data.words.colon(),
        words.accounts_removed_hint()
    ))
}

/// What was done, and to whom.
pub(super) fn told(what: &str, keys: &[AccountKey], desk: &Context) -> String {
    let accounts = keys.iter().filter_map(|key| desk.data.account(key));
    let names: Vec<String> = accounts.map(|account| account.to_string()).collect();
    format!("{what}{} {}", desk.data.words.colon(), names.join(", "))
}
