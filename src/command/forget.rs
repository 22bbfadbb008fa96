//! `forget`: takes something out of the journal, for good.

use super::desk::Desk;
use super::named;
use super::stop::{Done, Stop};
use crate::cli::Forget as Asked;
use crate::domain::account::AccountKey;
use crate::domain::act::Deed;
use crate::domain::forget::Forgotten;
use crate::edge::terminal;
use crate::ui::theme::Tone;

/// Says what will be gone and what cannot be reached, asks, and forgets.
pub(super) fn run(asked: &Asked, desk: &mut Desk) -> Done {
    let (forgotten, what) = what(asked, desk)?;
    let strings = desk.data.strings;
    let mut page = desk.page();
    page.text(&what, Tone::Strong);
    page.text(strings.commands.forget_reach, Tone::Plain);
    desk.print(&page)?;
    if !asked.yes {
        if !terminal::is_there() {
            return Err(Stop::Usage(strings.commands.forget_yes.to_owned()));
        }
        desk.print_line(strings.commands.forget_ask)?;
        if !terminal::says(strings.commands.forget_word)? {
            desk.print_line(strings.commands.forget_not)?;
            return Ok(());
        }
    }
    desk.forget(forgotten)?;
    desk.print_line(strings.commands.forgotten)
}

/// What is meant, and how it is said.
fn what(asked: &Asked, desk: &Desk) -> Done<(Vec<Forgotten>, String)> {
    let data = &desk.data;
    let strings = data.strings;
    if asked.everything {
        let mut all = vec![Forgotten::Everything];
        let keys = data.history.acts().iter().flat_map(keys);
        let mut keys: Vec<AccountKey> = keys.collect();
        keys.sort_unstable();
        keys.dedup();
        all.extend(keys.into_iter().map(Forgotten::Account));
        return Ok((all, strings.commands.forget_everything.to_owned()));
    }
    if asked.identity {
        return Ok((vec![Forgotten::Identity], strings.commands.forget_identity.to_owned()));
    }
    let Some(typed) = &asked.account else {
        return Err(Stop::Usage(strings.commands.forget_what.to_owned()));
    };
    let account = named::account(typed, desk)?;
    if let Some(guide) = &asked.guide {
        let guide = named::guide(guide, desk)?.id.clone();
        let what = format!("{} {account}, {guide}.", strings.commands.forget_notes);
        return Ok((vec![Forgotten::Notes { account: account.key, guide }], what));
    }
    let what = format!("{} {account}.", strings.commands.forget_account);
    Ok((vec![Forgotten::Account(account.key)], what))
}

/// The accounts that an act made.
fn keys(act: &crate::domain::act::Act) -> Vec<AccountKey> {
    use crate::domain::act::Change;
    let Deed::Do(changes) = &act.deed else { return Vec::new() };
    let made = changes.iter().filter_map(|change| match change {
        Change::Add { account, .. } => Some(account.clone()),
        _ => None,
    });
    made.collect()
}
