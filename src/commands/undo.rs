//! `undo`: takes back the newest act of this computer, and says in words what it was.

use super::context::Context;
use super::operation::refused;
use super::stop::Done;
use crate::domain::ops::Refusal;
use crate::domain::ops::undo::{How, Scope, undo};
use crate::print::page::Tone;

/// Takes it back. Nothing left to take back is not a failure; something newer on top is one.
pub(super) fn run(desk: &mut Context) -> Done {
    let words = desk.data.words;
    let mut page = desk.page();
    let taken = match undo(&desk.facts(), &Scope::Newest) {
        Ok(taken) => taken,
        Err(Refusal::NothingToUndo) => {
            page.text(words.notice_nothing_to_undo(), Tone::Plain);
            return desk.print(&page);
        }
        Err(refusal) => return Err(refused(&refusal, desk)),
    };
    // Told before it is taken back: afterwards an account that was added has no name.
    for line in desk.data.all_in_words(&taken.changes) {
        let label = format!("{}{} ", words.notice_undone(), desk.data.words.colon());
        page.hang(&label, &line, Tone::Plain);
    }
    // A command waits for the disk: nothing is ever on its way there.
    if let How::Write(operation) = taken.how {
        desk.save(&operation)?;
    }
    desk.print(&page)
}
