//! `forget`: takes something out of the journal, for good.

use super::context::Context;
use super::named;
use super::stop::{Done, Stop};
use crate::cli::Forget as Asked;
use crate::domain::record::forget::Forgotten;
use crate::system::terminal;
use crate::ui::theme::Tone;

/// Says what will be gone and what cannot be reached, asks, and forgets.
pub(super) fn run(asked: &Asked, desk: &mut Context) -> Done {
    let forgotten = what(asked, desk)?;
    let words = &desk.data.strings.forgetting;
    let mut page = desk.page();
    page.text(&desk.data.erased(&forgotten), Tone::Strong);
    page.text(&format!("{} {}", words.stays, words.others), Tone::Plain);
    desk.print(&page)?;
    if !asked.yes {
        if !terminal::is_there() {
            return Err(Stop::Usage(words.add_yes.to_owned()));
        }
        desk.print_line(words.ask)?;
        if !terminal::says(words.yes_word)? {
            return desk.print_line(words.unchanged);
        }
    }
    desk.forget(forgotten)?;
    desk.print_line(words.done)
}

/// What is meant.
fn what(asked: &Asked, desk: &Context) -> Done<Vec<Forgotten>> {
    let data = &desk.data;
    if asked.everything {
        return Ok(Forgotten::everything(data.history.acts()));
    }
    if asked.identity {
        return Ok(vec![Forgotten::Identity]);
    }
    let Some(typed) = &asked.account else {
        return Err(Stop::Usage(data.strings.forgetting.say_what.to_owned()));
    };
    let account = named::account(typed, desk)?.key;
    let Some(guide) = &asked.guide else {
        return Ok(data.account_to_forget(&account));
    };
    let guide = named::guide(guide, desk)?.id.clone();
    Ok(data.notes_to_forget(&account, &guide))
}
