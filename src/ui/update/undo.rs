//! Undo, in words.

use super::super::data::Notice;
use super::super::message::{Command, Effect};
use super::super::model::Model;
use super::super::overlay::{Menu, Overlay};
use crate::domain::act::{Change, Deed};
use crate::domain::history::Undo;

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
            return vec![model.propose(Deed::Undo(vec![id]))];
        }
    }
    Vec::new()
}

impl super::super::data::Data {
    /// An act in words: what it was about, and what it did to it.
    pub fn in_words(&self, changes: &[Change]) -> String {
        let told = changes.iter().find_map(|change| self.change_in_words(change, changes));
        told.unwrap_or_default()
    }

    /// The accounts that an act added.
    fn added(&self, changes: &[Change]) -> String {
        let keys = changes.iter().filter_map(|change| match change {
            Change::Add { account, .. } => self.account(account),
            _ => None,
        });
        let names = keys.map(|it| self.strings.account(&it, &self.catalogue));
        names.collect::<Vec<_>>().join(", ")
    }

    fn change_in_words(&self, change: &Change, changes: &[Change]) -> Option<String> {
        let strings = self.strings;
        let who = |key| {
            let account = self.account(key);
            account.map_or_else(String::new, |it| strings.account(&it, &self.catalogue))
        };
        let title = |guide| {
            let entry = self.catalogue.entry(guide);
            entry.map_or_else(String::new, |it| it.title.get(self.language()).to_owned())
        };
        let (what, of) = match change {
            Change::Mark { account, guide, step, mark, .. } => {
                let guide = self.catalogue.guide(guide);
                let step = guide.as_ref().and_then(|it| it.steps.iter().find(|s| s.id == *step));
                let step = step.map_or_else(String::new, |it| it.title.get(self.language()).into());
                let (glyph, _) = crate::ui::theme::of_mark(*mark);
                (format!("{}, {step}", who(account)), glyph.to_owned())
            }
            Change::Request { account, guide, status, .. } => {
                (format!("{}, {}", who(account), title(guide)), strings.status(*status).into())
            }
            Change::Note { account, guide, .. } => {
                (format!("{}, {}", who(account), title(guide)), strings.guide.note.into())
            }
            Change::Add { .. } => (strings.accounts.add.into(), self.added(changes)),
            Change::Rename { account, .. } => (strings.accounts.rename.into(), who(account)),
            Change::Remove { .. } => return Some(strings.accounts.remove.to_owned()),
            Change::Country { account, .. } => (strings.accounts.country.into(), who(account)),
            Change::Group { accounts, .. } => {
                let names: Vec<String> = accounts.iter().map(who).collect();
                (strings.accounts.tied.into(), names.join(", "))
            }
            Change::Ungroup { account } => (strings.accounts.untie.into(), who(account)),
            Change::Uses { account, .. } => (strings.accounts.uses.into(), who(account)),
            Change::Opened { .. } | Change::Platform { .. } | Change::Set { .. } => return None,
        };
        Some(format!("{what}{} {of}", strings.colon))
    }
}
