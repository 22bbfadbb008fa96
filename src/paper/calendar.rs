//! The dates of the dossier, for any calendar program (RFC 5545): the last day of an answer, the day from
//! which one may complain and the last one, a question that waits, the three months of an authority, the yearly
//! look at what was done; and what of all that is over, cancelled.
//!
//! The same dossier on the same day gives the same bytes: identifiers and stamps come from the data, so
//! that importing it again changes what changed and doubles nothing.

mod event;
mod lines;
mod objection;

use self::event::Event;
use self::lines::Lines;
use self::objection::Objection;
use crate::app::data::Data;
use crate::domain::guide::catalogue::Entry;
use crate::domain::law::due::{Due, What};
use crate::domain::record::account::Account;

/// Whose names these identifiers are.
const DOMAIN: &str = "optout-tui";

/// The name of the day from which one may complain.
const COMPLAIN: &str = "complain";

/// The calendar, as a file. It has no event where nothing is due: what was objected to long ago, with
/// nothing kept, is advice and no date.
pub fn calendar(data: &Data) -> String {
    let (dates, _) = data.dates();
    let mut events: Vec<Event> = dates.iter().flat_map(|due| events(due, data)).collect();
    let over = over(&events, data);
    events.extend(over);
    events.sort_by(|a, b| (a.day, &a.uid).cmp(&(b.day, &b.uid)));
    let mut lines = Lines::new(data.theme);
    let version = env!("CARGO_PKG_VERSION");
    let language = data.language().as_str().to_uppercase();
    lines.plain("BEGIN", "VCALENDAR");
    lines.plain("VERSION", "2.0");
    lines.plain("PRODID", &format!("-//optout-tui//optout-tui {version}//{language}"));
    lines.plain("CALSCALE", "GREGORIAN");
    // There is no METHOD: one that publishes would have to name an organizer (RFC 5546, section 3.2.1).
    // What Google, Apple and Assessment call it by; other programs pass over it.
    lines.text("X-WR-CALNAME", data.words.calendar_name());
    for event in &events {
        event.write(&mut lines);
    }
    lines.plain("END", "VCALENDAR");
    lines.whole()
}

/// What stands in the calendar for a date.
fn events(due: &Due<'_>, data: &Data) -> Vec<Event> {
    let objection = || Objection::of(due, data).filter(Objection::is_of_its_track);
    match due.what {
        What::Answer => objection()
            .map(|it| [Some(it.answer()), it.complaint()].into_iter().flatten().collect())
            .unwrap_or_default(),
        What::Authority => Objection::of(due, data).map(|it| it.authority()).into_iter().collect(),
        What::LookAgain => vec![look_again(due, data)],
        What::Question => objection().map(|it| it.question()).into_iter().collect(),
        // Without a last day there is nothing to be late for.
        What::Complaint if due.limits.until == Some(due.day) => {
            Objection::of(due, data).map(|it| it.complain_by()).into_iter().collect()
        }
        What::Complaint => Vec::new(),
    }
}

/// What an earlier calendar may have told of requests, and is over.
fn over(events: &[Event], data: &Data) -> Vec<Event> {
    let mut over = Vec::new();
    for (account, entry, progress) in data.survey().stands(&data.catalogue) {
        let case = data.dossier().case(&account.key, &entry.id);
        let round = case.request.as_ref().and_then(|request| request.present(data.today));
        let old = progress.standing.as_ref().is_none_or(|standing| standing.request.old);
        let Some((round, deadline)) = round.and_then(|it| Some((it, it.deadline()?))) else {
            continue;
        };
        for (what, day) in [
            (What::Answer.as_str(), Some(deadline.last_day)),
            (COMPLAIN, deadline.last_day.succ_opt()),
        ] {
            let uid = uid(account, entry, what, data);
            let is_live = events.iter().any(|event| event.uid == uid);
            let Some(day) = day.filter(|_| !is_live && !old) else { continue };
            over.push(Event {
                uid,
                stamp: round.events.iter().map(|it| it.act.stamp).max().unwrap_or_default(),
                day,
                summary: data.words.calendar_over(&subject(account, entry, data)),
                text: vec![data.words.calendar_over_text().to_owned()],
                alarm: false,
                sequence: round.events.len(),
                over: true,
            });
        }
    }
    over
}

fn look_again(due: &Due<'_>, data: &Data) -> Event {
    let words = data.words;
    let guide = due.entry.title.get(data.language());
    let summary = if due.account.key.is_me() {
        words.calendar_look_again_own(guide)
    } else {
        words.calendar_look_again(&subject(due.account, due.entry, data), guide)
    };
    let case = data.dossier().case(&due.account.key, &due.entry.id);
    let events = case.request.iter().flat_map(|it| &it.rounds).flat_map(|it| &it.events);
    let acts = events.map(|event| &event.act).chain(case.newest_mark());
    let looked = case.looked.and_then(|day| day.and_hms_opt(0, 0, 0));
    let looked = looked.and_then(|at| u64::try_from(at.and_utc().timestamp_millis()).ok());
    Event {
        uid: uid(due.account, due.entry, due.what.as_str(), data),
        stamp: acts.map(|act| act.stamp).chain(looked).max().unwrap_or_default(),
        day: due.day,
        summary,
        text: vec![words.calendar_look_again_text(guide)],
        alarm: false,
        sequence: 0,
        over: false,
    }
}

/// What a calendar program knows an event by: the account's key, the guide, and what it is. `me` is
/// everybody's key, so the computer that wrote first stands with it.
fn uid(account: &Account, entry: &Entry, what: &str, data: &Data) -> String {
    let mut key = account.key.as_str().to_owned();
    if account.key.is_me()
        && let Some(first) = data.history.acts().first()
    {
        key = format!("{key}-{}", first.id.writer);
    }
    // A key is letters and digits, unless somebody wrote the journal by hand.
    key.retain(|c| c.is_ascii_graphic());
    format!("{key}.{}.{}.{what}@{DOMAIN}", entry.id.service, entry.id.goal)
}

/// Whose date it is: the service of the guide and the nickname; what needs no account goes by its guide.
fn subject(account: &Account, entry: &Entry, data: &Data) -> String {
    if account.key.is_me() {
        return entry.title.get(data.language()).to_owned();
    }
    let service = &entry.id.service;
    let name = data.catalogue.service(service);
    let name = name.map_or(service.as_str(), |it| it.name.get(data.language()));
    format!("{name} {}", account.name)
}
