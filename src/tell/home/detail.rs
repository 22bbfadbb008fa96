//! What is under the cursor of home, beside it; below that, what was done last.

use super::super::{deeds, names, objection};
use super::{Under, table, what, who};
use crate::app::App;
use crate::app::doc::{Block, Doc, Sign};
use crate::app::view::Pane;
use crate::domain::guide::catalogue::Entry;
use crate::domain::law::region::Presence;
use crate::domain::record::account::Account;
use crate::domain::record::lanes::{Line, Task};
use crate::domain::record::progress::Progress;

/// How many of the things that were done last are told.
const LAST: usize = 3;

pub(super) fn pane(under: &Under<'_>, app: &App) -> Pane {
    let words = app.words;
    let mut pane = match under {
        Under::Line(line) => of_line(line, app),
        Under::Waiting(it) => {
            let mut doc = Doc::new();
            told(it.account, it.entry, it.progress, &mut doc, app);
            Pane::new(names::holder(it.account, &it.entry.id.service, app), doc)
        }
        Under::Holder(holder) => {
            let mut doc = Doc::new();
            for (sign, text) in table::guides(holder, app) {
                doc.item(sign, text);
            }
            Pane::new(names::account(holder.account, app), doc)
        }
        Under::Further(_) => {
            let mut doc = Doc::new();
            doc.text(words.home_further_about());
            Pane::new(words.home_further(), doc)
        }
        Under::More(_) | Under::Add => Pane::default(),
    };
    let last = deeds::last(LAST, app);
    if !last.is_empty() {
        pane.doc.gap().heading(words.home_last_done());
    }
    for event in last {
        pane.doc.push(Block::Event(event));
    }
    pane
}

/// A guide on an account.
pub(super) fn of_guide(account: &Account, entry: &Entry, progress: &Progress, app: &App) -> Pane {
    let mut doc = Doc::new();
    told(account, entry, progress, &mut doc, app);
    Pane::new(names::title(entry, app), doc)
}

fn of_line(line: &Line<'_>, app: &App) -> Pane {
    let words = app.words;
    let mut doc = Doc::new();
    doc.strong(what(line, app));
    if let Some(account) = line.accounts.first() {
        told(account, line.entry, line.progress, &mut doc, app);
    }
    match line.task {
        Task::StillHolds(day) => {
            let day = words.day_near(day, app.data.today);
            doc.gap().text(words.home_still_asked(&day));
        }
        Task::Mend => {
            doc.gap().text(words.own_shown_half());
        }
        _ => {}
    }
    Pane::new(who(line, app), doc)
}

/// The objection by its time line and what it means; a guide by what it is good for.
fn told(account: &Account, entry: &Entry, progress: &Progress, doc: &mut Doc, app: &App) {
    let words = app.words;
    let case = app.data.dossier().case(&account.key, &entry.id);
    if let (Some(request), Some(standing)) = (&case.request, &progress.standing) {
        doc.gap().push(Block::Time(objection::points(request, standing, app)));
        doc.gap().text(words.meaning(standing.request.meaning));
        return;
    }
    let guide = app.data.catalogue.guide(&entry.id);
    if progress.presence == Presence::Missing && entry.card.is_none() {
        doc.gap().text(words.guide_not_offered());
        let elsewhere = guide.as_ref().and_then(|guide| guide.regions.elsewhere.as_ref());
        if let Some(elsewhere) = elsewhere {
            doc.gap().text(elsewhere.get(app.language()));
        }
    } else if let Some(guide) = guide {
        doc.gap().text(guide.why.get(app.language()));
        for does in guide.does.iter().take(1) {
            doc.gap().item(Sign::Done, does.get(app.language()));
        }
        for not in guide.does_not.iter().take(1) {
            doc.item(Sign::Not, not.get(app.language()));
        }
    }
    if let Some(note) = &case.note {
        doc.gap().push(Block::Quote(note.clone()));
    }
}
