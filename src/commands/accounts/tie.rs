//! Accounts that are tied at the service: they share an Accounts Centre.

use super::change::told;
use super::list;
use crate::commands::context::Context;
use crate::commands::named;
use crate::commands::operation::carry_out;
use crate::commands::stop::Done;
use crate::domain::ops::accounts;
use crate::domain::record::account::AccountKey;
use crate::domain::record::act::Change;

/// Ties them.
pub(super) fn group(typed: &[String], desk: &mut Context) -> Done<String> {
    let named = typed.iter().map(|one| Ok(named::account(one, desk)?.key));
    let named = named.collect::<Done<Vec<AccountKey>>>()?;
    let changes = accounts::tie(&desk.facts(), &named);
    carry_out(changes, desk)?;
    let first = named.first().and_then(|key| desk.data.account(key));
    let together = list::accounts(desk).into_iter();
    let together = together.filter(|it| first.as_ref().is_some_and(|first| it.is_tied_to(first)));
    let keys: Vec<AccountKey> = together.map(|account| account.key).collect();
    Ok(told(desk.data.words.accounts_tied_now(), &keys, desk))
}

/// Two accounts of one service are one: the first stays, with all that happened on either.
pub(super) fn join(first: &str, second: &str, desk: &mut Context) -> Done<String> {
    let account = named::account(first, desk)?.key;
    let other = named::account(second, desk)?.key;
    let changes = accounts::join(&desk.facts(), &account, &other);
    carry_out(changes, desk)?;
    Ok(told(desk.data.words.accounts_joined(), &[account], desk))
}

/// Unties it.
pub(super) fn ungroup(typed: &str, desk: &mut Context) -> Done<String> {
    let account = named::account(typed, desk)?;
    let changes = accounts::untie(&desk.facts(), &account.key);
    let freed = changes.iter().flatten().filter_map(Change::account).cloned();
    let freed: Vec<AccountKey> = freed.collect();
    if carry_out(changes, desk)? {
        return Ok(told(desk.data.words.accounts_untied(), &freed, desk));
    }
    Ok(format!("{account}{} {}", desk.data.words.colon(), desk.data.words.accounts_alone()))
}
