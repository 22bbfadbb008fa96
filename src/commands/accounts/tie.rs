//! Accounts that are tied at the service: they share an Accounts Centre.

use super::change::{left_alone, own, told};
use super::list::accounts;
use crate::commands::context::Context;
use crate::commands::stop::{Done, Stop};
use crate::domain::record::account::{Account, AccountKey};
use crate::domain::record::act::Change;

/// Ties them. Who is tied to one of them already is tied to all of them from now on.
pub(super) fn group(typed: &[String], desk: &mut Context) -> Done<String> {
    let strings = desk.data.strings;
    let mut named: Vec<Account> = Vec::new();
    for one in typed {
        let (account, _) = own(one, desk)?;
        if !named.iter().any(|other| other.key == account.key) {
            named.push(account);
        }
    }
    if named.len() < 2 {
        return Err(Stop::Usage(strings.commands.two_accounts.to_owned()));
    }
    can_be_tied(&named, desk)?;
    let comes_along =
        |it: &Account| named.iter().any(|one| one.key == it.key || one.is_tied_to(it));
    let all: Vec<Account> = accounts(desk).into_iter().filter(comes_along).collect();
    let is_new = all.iter().any(|account| named.iter().any(|one| !one.is_tied_to(account)));
    let keys: Vec<AccountKey> = all.into_iter().map(|account| account.key).collect();
    if is_new {
        let group = AccountKey::draw(&mut desk.data.random);
        desk.act(vec![Change::Group { accounts: keys.clone(), group }])?;
    }
    Ok(told(strings.commands.tied_now, &keys, desk))
}

/// Services say by a word which accounts share an Accounts Centre.
fn can_be_tied(named: &[Account], desk: &Context) -> Done {
    let rule = |account: &Account| {
        let service = account.service.as_ref().and_then(|id| desk.data.catalogue.service(id));
        service.and_then(|service| service.grouping.clone())
    };
    let first = named.first().and_then(rule);
    let odd = named.iter().find(|account| rule(account).is_none() || rule(account) != first);
    match odd {
        None => Ok(()),
        Some(odd) => {
            Err(Stop::Usage(format!("{odd}: {}", desk.data.strings.commands.cannot_be_tied)))
        }
    }
}

/// Two accounts of one service are one: the first stays, with all that happened on either.
pub(super) fn join(first: &str, second: &str, desk: &mut Context) -> Done<String> {
    let strings = desk.data.strings;
    let (account, service) = own(first, desk)?;
    let (other, other_service) = own(second, desk)?;
    if account.key == other.key || service != other_service {
        return Err(Stop::Usage(strings.commands.two_of_one_service.to_owned()));
    }
    let keys = [account.key.clone()];
    desk.act(vec![Change::Join { account: account.key, other: other.key }])?;
    Ok(told(strings.accounts.joined, &keys, desk))
}

/// Unties it. Nobody stays tied to nobody.
pub(super) fn ungroup(typed: &str, desk: &mut Context) -> Done<String> {
    let strings = desk.data.strings;
    let (account, _) = own(typed, desk)?;
    if account.group.is_none() {
        return Ok(format!("{account}: {}", strings.accounts.alone));
    }
    let mut keys = vec![account.key.clone()];
    keys.extend(left_alone(&account, desk));
    let changes = keys.iter().cloned().map(|account| Change::Ungroup { account });
    desk.act(changes.collect())?;
    Ok(told(strings.commands.untied, &keys, desk))
}
