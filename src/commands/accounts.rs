//! `accounts`: the list, and what changes it.

mod change;
mod list;
mod tie;

use super::context::{Context, print_json};
use super::stop::Done;
use crate::cli::{AccountChange, Accounts};

/// Carries out the change that was asked for, or shows the list.
pub(super) fn run(asked: &Accounts, desk: &mut Context) -> Done {
    let told = match &asked.change {
        None => None,
        Some(AccountChange::Add { service, name }) => {
            Some(change::add(service, name.as_deref(), desk)?)
        }
        Some(AccountChange::Rename { account, name }) => Some(change::rename(account, name, desk)?),
        Some(AccountChange::Set { account, what, country }) => {
            Some(change::set(account, what, country, desk)?)
        }
        Some(AccountChange::Remove { account }) => Some(change::remove(account, desk)?),
        Some(AccountChange::Group { accounts }) => Some(tie::group(accounts, desk)?),
        Some(AccountChange::Join { account, other }) => Some(tie::join(account, other, desk)?),
        Some(AccountChange::Ungroup { account }) => Some(tie::ungroup(account, desk)?),
    };
    match told {
        _ if asked.json => print_json(&list::Document::of(desk)),
        Some(told) => desk.print_line(&told),
        None => desk.print(&list::page(desk)),
    }
}
