//! Undo, in words.

use super::super::message::Effect;
use super::super::model::{Model, Notice};
use crate::domain::act::{Change, Deed};
use crate::domain::history::Undo;

/// Takes back the newest act of this computer, and says what it was.
pub(super) fn last(model: &mut Model) -> Vec<Effect> {
    let notices = &model.data.strings.notices;
    match model.data.history.undo(&model.data.writer) {
        Undo::Nothing => model.notice = Some(Notice::plain(notices.nothing_to_undo)),
        Undo::Covered => model.notice = Some(Notice::warn(notices.covered_undo)),
        // It is on its way to the disk, or could not be saved: that banner says so.
        Undo::Unsaved(_) => {}
        Undo::Takes(id, changes) => {
            let text = format!("{} · {}", notices.undone, model.data.in_words(&changes));
            model.notice = Some(Notice::plain(text));
            return vec![model.propose(Deed::Undo(vec![id]))];
        }
    }
    Vec::new()
}

impl super::super::model::Data {
    /// An act in words: what it was about, and what it did to it.
    pub fn in_words(&self, changes: &[Change]) -> String {
        let told = changes.iter().find_map(|change| self.change_in_words(change));
        told.unwrap_or_default()
    }

    fn change_in_words(&self, change: &Change) -> Option<String> {
        let strings = self.strings;
        let who = |key| {
            let account = self.account(key);
            account.map_or_else(String::new, |it| strings.account(&it, &self.catalogue))
        };
        let title = |guide| {
            let entry = self.catalogue.entry(guide);
            entry.map_or_else(String::new, |it| it.title.get(self.language()).to_owned())
        };
        Some(match change {
            Change::Mark { account, guide, step, mark, .. } => {
                let guide = self.catalogue.guide(guide);
                let step = guide.as_ref().and_then(|it| it.steps.iter().find(|s| s.id == *step));
                let step = step.map_or_else(String::new, |it| it.title.get(self.language()).into());
                let (glyph, _) = crate::ui::theme::of_mark(*mark);
                format!("{}, {step}: {glyph}", who(account))
            }
            Change::Request { account, guide, status, .. } => {
                format!("{}, {}: {}", who(account), title(guide), strings.status(*status))
            }
            Change::Note { account, guide, .. } => {
                format!("{}, {}: {}", who(account), title(guide), strings.guide.note)
            }
            Change::Add { account, .. } => format!("{}: {}", strings.accounts.add, who(account)),
            Change::Rename { account, .. } => {
                format!("{}: {}", strings.accounts.rename, who(account))
            }
            Change::Remove { .. } => strings.accounts.remove.to_owned(),
            Change::Country { account, .. } => {
                format!("{}: {}", strings.accounts.country, who(account))
            }
            Change::Group { accounts, .. } => {
                let names: Vec<String> = accounts.iter().map(who).collect();
                format!("{}: {}", strings.accounts.tied, names.join(", "))
            }
            Change::Ungroup { account } => {
                format!("{}: {}", strings.accounts.untie, who(account))
            }
            Change::Uses { account, .. } => format!("{}: {}", strings.accounts.uses, who(account)),
            Change::Opened { .. } | Change::Platform { .. } | Change::Set { .. } => return None,
        })
    }
}
