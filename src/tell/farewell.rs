//! The last words of the program.

use super::deeds::standing;
use super::names;
use crate::app::App;
use crate::domain::law::due::{Urgency, What};
use crate::domain::record::account::AccountKey;
use crate::domain::record::act::{Act, Change, Mark};
use crate::domain::record::lanes::lanes;
use crate::domain::record::progress::State;
use crate::domain::text::id::GuideId;

/// How many things a line names before it only counts.
const NAMED: usize = 4;

/// What was done today, whom one waits for, the next date: the last words of the program, none where nothing was
/// done.
pub(super) fn lines(app: &App) -> Vec<String> {
    let words = app.words;
    let done = today(app);
    if done.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![words.farewell_done(&some(done, app))];
    let data = &app.data;
    let lanes = lanes(&data.catalogue, data.dossier(), data.survey(), data.today);
    let awaited = lanes.waiting.iter().map(|it| {
        let mut who = names::holder(it.account, &it.entry.id.service, app);
        if let Some(authority) = names::authority(it.progress, app) {
            who = format!("{authority} ({who})");
        }
        match it.until {
            Some(until) => words.farewell_until(&who, &words.day_near(until, data.today)),
            None => who,
        }
    });
    let awaited: Vec<String> = awaited.collect();
    if !awaited.is_empty() {
        lines.push(words.farewell_awaited(&some(awaited, app)));
    }
    let (dates, _) = data.dates();
    let next = dates
        .iter()
        .filter(|date| date.urgency != Urgency::Late && date.what != What::LookAgain)
        .min_by_key(|date| date.day);
    if let Some(next) = next {
        let who = names::holder(next.account, &next.entry.id.service, app);
        let day = words.day_near(next.day, data.today);
        lines.push(words.farewell_next(&day, &who, words.due_name(next.what)));
    }
    // A day that ends in a point ends the sentence as well.
    let ended = |line: String| match line.strip_suffix("..") {
        Some(rest) => format!("{rest}."),
        None => line,
    };
    lines.into_iter().map(ended).collect()
}

fn some(mut names: Vec<String>, app: &App) -> String {
    let more = names.len().saturating_sub(NAMED);
    names.truncate(NAMED);
    if more > 0 {
        names.push(app.words.home_more(more));
    }
    names.join(", ")
}

/// What was done today or since the program was started, a phrase for each guide and one for new accounts.
fn today(app: &App) -> Vec<String> {
    let words = app.words;
    let today = app.data.today.to_string();
    let of_today = |act: &Act| {
        act.at.starts_with(&today) || app.since.as_ref().is_none_or(|since| act.id > *since)
    };
    let mut guides: Vec<(AccountKey, GuideId, usize)> = Vec::new();
    let mut added = 0;
    let acts = standing(app).into_iter().filter(|(act, _)| of_today(act));
    for change in acts.flat_map(|(_, changes)| changes) {
        let (account, guide, steps) = match change {
            Change::Request { account, guide, .. } => (account, guide, 0),
            Change::Mark { account, guide, mark: Mark::Done, .. } => (account, guide, 1),
            Change::Add { .. } => {
                added += 1;
                continue;
            }
            _ => continue,
        };
        match guides.iter_mut().find(|(key, id, _)| key == account && id == guide) {
            Some((_, _, count)) => *count += steps,
            None => guides.push((account.clone(), guide.clone(), steps)),
        }
    }
    let phrase = |(key, guide, steps): (AccountKey, GuideId, usize)| {
        let account = app.data.account(&key)?;
        let entry = app.data.catalogue.entry(&guide)?;
        let progress = app.data.progress(entry, &account);
        let what = match (&progress.standing, progress.state) {
            (Some(standing), _) => names::noted(standing, app).to_owned(),
            (None, State::Done) => words.home_done(&names::title(entry, app)),
            (None, _) => words.home_steps(steps),
        };
        Some(words.home_deed(&names::holder(&account, &guide.service, app), &what))
    };
    let mut done: Vec<String> = guides.into_iter().filter_map(phrase).collect();
    done.extend((added > 0).then(|| words.home_accounts_added(added)));
    done
}
