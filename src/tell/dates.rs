//! Everything that is due, the most urgent first; under it, what is worth doing again.

use super::{single, under_cursor};
use crate::app::App;
use crate::app::doc::{Cell, Doc, Row, Sign};
use crate::app::effect::Document;
use crate::app::intent::Intent;
use crate::app::keymap::Action;
use crate::app::layer::{Ask, Purpose, offer};
use crate::app::page::{guide, objection};
use crate::app::view::{At, Offer, View};
use crate::domain::law::due::{Due, Urgency, What};
use crate::domain::text::language::capital;

pub(super) fn view(at: At, app: &App) -> View {
    let words = app.words;
    let (dates, advice) = app.data.dates();
    let mut doc = Doc::new();
    let mut over = None;
    for due in &dates {
        let is_over = due.urgency == Urgency::Late;
        if over != Some(is_over) {
            doc.heading(if is_over { words.dates_over() } else { words.dates_coming() });
            over = Some(is_over);
        }
        doc.row(row(due, app));
    }
    if !advice.is_empty() {
        doc.heading(words.dates_advice());
    }
    for it in &advice {
        let who = app.data.holder(it.account, &it.entry.id.service);
        let page = objection::State::new(it.account.key.clone(), it.entry.id.clone());
        let text = format!("{who} · {}", app.data.title(it.entry));
        doc.row(
            Row::of(text, Intent::open(page))
                .sign(Sign::Waiting)
                .under(words.objection_send_again_advice(it.sent)),
        );
    }
    if dates.is_empty() && advice.is_empty() {
        doc.text(words.dates_none());
    }
    let save = Ask::new(
        words.objection_save_where(),
        "~/optout-tui.ics",
        Purpose::Save(Document::Calendar),
    );
    let mut offers = Vec::new();
    if let Some(intent) = under_cursor(&doc, at.cursor) {
        offers.push(Offer::new(Action::Enter, capital(words.action_open()), intent));
    }
    offers.push(Offer::new(Action::Save, words.dates_save(), Intent::open(save)));
    offers.push(offer(Action::Back, Intent::Back, words));
    View { offers, ..single(words.dates_title(), doc) }
}

/// A date: the day, how far away it is, on which account and guide; under it what is due.
fn row(due: &Due<'_>, app: &App) -> Row {
    let words = app.words;
    let (account, entry) = (due.account.key.clone(), due.entry.id.clone());
    let intent = match due.what {
        What::LookAgain => Intent::open(guide::State::new(account, entry)),
        _ => Intent::open(objection::State::new(account, entry)),
    };
    let sign = match due.urgency {
        Urgency::Late | Urgency::Today => Sign::Needs,
        Urgency::Coming => Sign::Waiting,
    };
    let who = app.data.holder(due.account, &due.entry.id.service);
    let cells = [
        Cell::from(words.day_near(due.day, app.data.today)),
        Cell::wrapped(format!("{who} · {}", app.data.title(due.entry))),
    ];
    let mut what = words.due_name(due.what).to_owned();
    // Nobody is late here: what is over stands under its heading, with its day.
    if due.day >= app.data.today {
        what = format!("{what} · {}", words.distance(due.day, app.data.today));
    }
    Row::new(cells, intent).sign(sign).under(what)
}
