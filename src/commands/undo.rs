//! `undo`: takes back the newest act of this computer, and says in words what it was.

use super::context::Context;
use super::stop::{Done, Stop};
use crate::domain::record::act::Operation;
use crate::domain::record::history::Undo;
use crate::ui::theme::Tone;

/// Takes it back. Nothing left to take back is not a failure; something newer on top is one.
pub(super) fn run(desk: &mut Context) -> Done {
    let strings = desk.data.strings;
    let mut page = desk.page();
    match desk.data.history.undo_by(|writer| desk.is_own(writer)) {
        Undo::Takes(id, changes) => {
            // Told before it is taken back: afterwards an account that was added has no name.
            for line in desk.data.all_in_words(&changes) {
                page.hang(
                    &format!("{}{} ", strings.notices.undone, strings.colon),
                    &line,
                    Tone::Plain,
                );
            }
            desk.save(&Operation::Undo(vec![id]))?;
        }
        // A command waits for the disk: nothing is ever on its way there.
        Undo::Nothing | Undo::Unsaved(_) => {
            page.text(strings.notices.nothing_to_undo, Tone::Plain);
        }
        Undo::Covered => return Err(Stop::Refused(strings.notices.covered_undo.to_owned())),
    }
    desk.print(&page)
}
