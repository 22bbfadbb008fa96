//! `forget`: takes something out of the journal, for good.

use super::context::Context;
use super::named;
use super::stop::{Done, Stop};
use crate::cli::Forget as Asked;
use crate::domain::ops::accounts::{Forget, forget};
use crate::domain::record::forget::Forgotten;
use crate::print::page::Tone;
use crate::system::terminal;

/// Says what will be gone and what cannot be reached, asks, and forgets.
pub(super) fn run(asked: &Asked, desk: &mut Context) -> Done {
    let forgotten = what(asked, desk)?;
    let words = desk.data.words;
    let mut page = desk.page();
    page.text(&desk.data.erased(&forgotten), Tone::Strong);
    page.text(&format!("{} {}", words.forget_stays(), words.forget_others()), Tone::Plain);
    desk.print(&page)?;
    if !asked.yes {
        if !terminal::is_there() {
            return Err(Stop::Usage(words.forget_add_yes().to_owned()));
        }
        desk.print_line(words.forget_ask())?;
        if !terminal::says(words.forget_yes_word())? {
            return desk.print_line(words.forget_unchanged());
        }
    }
    desk.forget(forgotten)?;
    desk.print_line(words.forget_done())
}

/// What is meant.
fn what(asked: &Asked, desk: &Context) -> Done<Vec<Forgotten>> {
    let what = match (&asked.account, &asked.guide) {
        _ if asked.everything => Forget::Everything,
        _ if asked.identity => Forget::Identity,
        (None, _) => {
            return Err(Stop::Usage(desk.data.words.forget_say_what().to_owned()));
        }
        (Some(account), None) => Forget::Account(named::account(account, desk)?.key),
        (Some(account), Some(guide)) => {
            Forget::Notes(named::account(account, desk)?.key, named::guide(guide, desk)?.id.clone())
        }
    };
    Ok(forget(&desk.facts(), &what))
}
