//! Undo, in words.

use super::super::data::Notice;
use super::super::message::{Command, Effect};
use super::super::model::Model;
use super::super::overlay::{Menu, Overlay};
use crate::domain::record::act::{Change, Operation};
use crate::domain::record::history::Undo;

/// Takes back the newest act of this computer, and says what it was.
pub(super) fn last(model: &mut Model) -> Vec<Effect> {
    let notices = &model.data.strings.notices;
    match model.data.history.undo(&model.data.writer) {
        Undo::Nothing => model.notice = Some(Notice::plain(notices.nothing_to_undo)),
        Undo::Covered => model.notice = Some(Notice::warn(notices.covered_undo)),
        // It is on its way to the disk: it is taken back once it is there.
        Undo::Unsaved(_) if model.unsaved.is_none() => model.undo_waits += 1,
        // What could not be saved was never written: it is given up, not taken back.
        Undo::Unsaved(ticket) => {
            model.data.history.abandon(ticket);
            if model.data.history.pending().is_empty() {
                model.unsaved = None;
            }
            model.notice = Some(Notice::plain(notices.undone));
        }
        // Pressed once too often, it would take the accounts away: that is asked.
        Undo::Takes(id, changes) if changes.iter().any(|it| matches!(it, Change::Add { .. })) => {
            let text = format!("{}. {}", model.data.in_words(&changes), notices.undo_accounts_ask);
            let command = Command::TakeBack(vec![id]);
            let question = Menu::question(text, command, model.data.strings);
            model.overlay = Some(Overlay::Menu(question));
        }
        Undo::Takes(id, changes) => {
            let text = format!("{} · {}", notices.undone, model.data.in_words(&changes));
            model.notice = Some(Notice::plain(text));
            return vec![model.propose(Operation::Undo(vec![id]))];
        }
    }
    Vec::new()
}
