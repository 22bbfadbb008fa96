//! Undo is about what is on the screen: it names what it takes back, and asks before it takes back an account or a
//! fact of an objection.

use crate::app::App;
use crate::app::effect::Effect;
use crate::app::intent::Intent;
use crate::app::layer::{Choice, Page};
use crate::app::view::Offer;
use crate::domain::ops::undo::{How, Scope, Weight, redo as again, undo as back};
use crate::domain::record::act::Operation;

/// What is on the screen.
fn scope(app: &App) -> Scope {
    match app.page().map(|layer| &layer.page) {
        Some(Page::Guide(it)) => Scope::Guide(it.account.clone(), it.guide.clone()),
        Some(Page::Receipt(it)) => Scope::Guide(it.account.clone(), it.guide.clone()),
        Some(Page::Objection(it)) => Scope::Guide(it.account.clone(), it.guide.clone()),
        Some(Page::Letter(it)) => Scope::Guide(it.account.clone(), it.guide.clone()),
        _ => Scope::Newest,
    }
}

pub(super) fn undo(app: &mut App, surely: bool) -> Vec<Effect> {
    let taken = match back(&app.facts(), &scope(app)) {
        Ok(taken) => taken,
        Err(refusal) => {
            super::wish::refuse(app, &refusal);
            return Vec::new();
        }
    };
    let words = app.words;
    let what = crate::app::page::acts::in_words(app, &taken.changes);
    if taken.weight != Weight::Light && !surely {
        let yes = Offer::plain(words.answer_undo(), Intent::UndoSurely);
        let no = Offer::plain(words.answer_no(), Intent::Stay);
        app.open(Choice::question(words.question_undo(&what), vec![yes, no]));
        return Vec::new();
    }
    app.say(words.notice_undone_what(&what));
    match taken.how {
        How::Write(operation) => vec![app.propose(operation)],
        How::Unsaved(ticket) => {
            app.data.history.abandon(ticket);
            app.data.changed();
            app.unsaved = None;
            Vec::new()
        }
    }
}

pub(super) fn redo(app: &mut App) -> Vec<Effect> {
    match again(&app.facts(), None) {
        Ok(changes) => {
            let what = crate::app::page::acts::in_words(app, &changes);
            app.say(app.words.notice_redone(&what));
            vec![app.propose(Operation::Do(changes))]
        }
        Err(refusal) => {
            super::wish::refuse(app, &refusal);
            Vec::new()
        }
    }
}

impl App {
    /// Whether what was taken back last can be done again.
    pub fn can_redo(&self) -> bool {
        again(&self.facts(), None).is_ok()
    }
}
