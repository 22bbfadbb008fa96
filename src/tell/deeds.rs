//! What was done, in few words, the newest first.

use super::names;
use crate::app::App;
use crate::app::doc::Event;
use crate::domain::record::account::AccountKey;
use crate::domain::record::act::{Act, ActId, Change, Mark, Operation};
use crate::domain::record::details::Precision;
use crate::domain::text::date::Day;
use crate::domain::text::id::GuideId;

/// The acts that nobody took back, in order.
pub(super) fn standing(app: &App) -> Vec<(&Act, &[Change])> {
    let acts = app.data.history.acts();
    let taken = |act: &Act| match &act.deed {
        Operation::Undo(ids) => ids.clone(),
        Operation::Do(_) | Operation::Forget(_) => Vec::new(),
    };
    let undone: Vec<ActId> = acts.iter().flat_map(taken).collect();
    let changes = |act: &'_ Act| matches!(act.deed, Operation::Do(_)) && !undone.contains(&act.id);
    acts.iter()
        .filter(|act| changes(act))
        .filter_map(|act| match &act.deed {
            Operation::Do(changes) => Some((act, changes.as_slice())),
            Operation::Undo(_) | Operation::Forget(_) => None,
        })
        .collect()
}

/// The last things that were done, the newest first. Steps of one guide that were done in a row are one.
pub(super) fn last(count: usize, app: &App) -> Vec<Event> {
    let words = app.words;
    let mut told: Vec<Event> = Vec::new();
    for (act, changes) in standing(app).into_iter().rev() {
        let told_of = |change: &Change| Some((in_words(change, app)?, day_of(change)));
        let Some((what, stated)) = changes.iter().find_map(told_of) else { continue };
        let noted = || act.at.get(..10).and_then(|day| day.parse::<Day>().ok());
        let Some(day) = stated.or_else(noted) else { continue };
        if told.last().is_some_and(|it| it.what == what && it.day == day) {
            continue;
        }
        if told.len() == count {
            break;
        }
        let date = words.day_near(day, app.data.today);
        told.push(Event { day, date, what, remarks: Vec::new(), note: None });
    }
    told
}

/// The day that was stated, of what happened elsewhere.
fn day_of(change: &Change) -> Option<Day> {
    match change {
        Change::Request { date, details, .. } if details.precision != Some(Precision::Month) => {
            Some(*date)
        }
        _ => None,
    }
}

/// Something that was done; of settings, routes and openings nothing is told.
fn in_words(change: &Change, app: &App) -> Option<String> {
    let words = app.words;
    match change {
        Change::Request { account, guide, status, .. } => {
            Some(words.home_deed(&who(account, guide, app), words.status_name(*status)))
        }
        Change::Mark { account, guide, mark: Mark::Done, .. } => {
            let title = names::title(app.data.catalogue.entry(guide)?, app);
            Some(words.home_deed(&who(account, guide, app), &title))
        }
        Change::Add { account, .. } => {
            Some(words.home_deed(&names::of_key(account, app), words.home_added()))
        }
        _ => None,
    }
}

fn who(account: &AccountKey, guide: &GuideId, app: &App) -> String {
    let account = app.data.account(account);
    account.map(|it| names::holder(&it, &guide.service, app)).unwrap_or_default()
}
