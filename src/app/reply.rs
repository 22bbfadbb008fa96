//! What the world replies, taken in.

use super::App;
use super::apply::{carry_out, exists, settle};
use super::effect::{Effect, News, Reply};
use super::keymap::{Action, shown};
use super::layer::Page;
use super::page;
use super::wish::Wish;
use crate::domain::record::act::{Change, Operation};
use crate::domain::record::history::Ticket;
use crate::domain::text::failure::Unopened;

/// Takes in what the world replies; the effects are to be carried out in order.
pub fn reply(app: &mut App, reply: Reply) -> Vec<Effect> {
    let effects = take(app, reply);
    settle(app);
    effects
}

fn take(app: &mut App, reply: Reply) -> Vec<Effect> {
    let words = app.words;
    match reply {
        Reply::Saved { ticket, writer, news } => {
            app.data.writer = writer;
            let erased = app
                .data
                .history
                .pending()
                .iter()
                .any(|it| it.ticket == ticket && matches!(it.deed, Operation::Forget(_)));
            learn(app, Some(ticket), news);
            if erased && app.notice.is_none() {
                app.say(words.forget_done());
            }
            // What failed before it is still to be saved: the banner goes with the last of it.
            if app.data.history.pending().is_empty() {
                app.unsaved = None;
            } else if app.unsaved.is_some() {
                return app.unsaved();
            }
        }
        Reply::NotSaved(_, failure) => app.unsaved = Some(failure),
        Reply::News(news) => learn(app, None, news),
        Reply::Opened(opening, launcher) => {
            let mut text = words.notice_handed_to(&launcher);
            if matches!(app.page().map(|top| &top.page), Some(Page::Letter(_))) {
                text = format!("{text}. {}", words.letter_paste_there());
            }
            app.say(text);
            page::guide::opened(app, &opening);
            let change = Change::Opened {
                account: opening.account,
                guide: opening.guide,
                step: opening.step,
                url: opening.address.to_string(),
            };
            return vec![app.propose(Operation::Do(vec![change]))];
        }
        Reply::Mailed(post, launcher, pasted) => {
            return page::letter::mailed(app, &post, &launcher, pasted);
        }
        Reply::NotOpened(unopened) => {
            let text = match unopened {
                Unopened::NoBrowser => {
                    // From now on addresses are copied, or go to the phone.
                    app.has_browser = false;
                    words.notice_no_browser(
                        &shown(Action::Copy, words),
                        &shown(Action::Phone, words),
                    )
                }
                Unopened::BrowsersOwn => words.notice_browser_only("").trim().to_owned(),
                Unopened::OtherSystem => words.notice_other_system().to_owned(),
                Unopened::Failed(failure) => words.failure(&failure),
            };
            app.warn(text);
        }
        Reply::Written(writing) => return page::letter::written(app, &writing),
        Reply::Exists(writing) => exists(app, writing),
        Reply::Proven(proving) => {
            app.layers.retain(|layer| !matches!(layer.page, Page::Ask(_)));
            return carry_out(
                app,
                super::intent::Intent::Do(Wish::Proof(
                    proving.account,
                    proving.guide,
                    proving.path,
                )),
            );
        }
        Reply::NotProven(failure) => {
            let text = words.failure(&failure);
            match app.top_mut().map(|top| &mut top.page) {
                Some(Page::Ask(ask)) => ask.error = Some(text),
                _ => app.warn(text),
            }
        }
        Reply::Gone(paths) => app.data.gone = paths,
        Reply::Guides(catalogue, opened) => page::guide::reread(app, *catalogue, opened),
        Reply::Guide(account, place, opened) => page::guide::read(app, account, &place, *opened),
        Reply::Failed(failure) => app.warn(words.failure(&failure)),
    }
    Vec::new()
}

fn learn(app: &mut App, ticket: Option<Ticket>, news: News) {
    if news.whole {
        app.data.history.replace(ticket, news.acts);
    } else if ticket.is_some() || !news.acts.is_empty() {
        app.data.history.confirm(ticket, news.acts);
    }
    app.data.changed();
    if let Some(text) = app.words.journal_reports(&news.reports) {
        app.warn(text);
    }
}
