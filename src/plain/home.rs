//! Home: every account with its guides, what to do next.

use crate::domain::guide::catalogue::Entry;
use crate::domain::law::assessment::Assessment;
use crate::domain::record::account::Account;
use crate::domain::record::progress::{Progress, State};
use crate::ui::data::Data;
use crate::ui::model::Model;
use crate::ui::screen::home::{catalogue, coming, line_of, who, why};
use crate::ui::view::place;

use super::voice::spoken;
use super::words::words;
use super::{Empty, Turn, pick};

/// How many lines of "Next" are said: every guide stands in the list above it.
const NEXT: usize = 5;

pub(super) fn describe(model: &Model) -> Turn {
    let data = &model.data;
    let (strings, own) = (data.strings, words(data.language()));
    // Another pack is another list: it is said whole.
    let pack = data.pack();
    let key = pack.map_or("", |pack| &pack.key);
    let mut turn = Turn::at(format!("home {key}"), own.choice_at_home);
    turn.empty = Empty::Leave;
    let set = if data.today_is_set {
        format!(" ({})", strings.settings.today_is_set)
    } else {
        String::new()
    };
    let guides = catalogue(data).map_or_else(String::new, |of| format!(", {of}"));
    turn.head(format!("optout-tui, {}{set}{guides}", spoken(&place(model))));
    let accounts = data.home();
    if let Some(pack) = pack {
        let name = pack.name.get(data.language());
        let left_out = match data.left_out() {
            0 => String::new(),
            many => format!(" ({}{} {many})", own.left_out, strings.colon),
        };
        turn.say(format!("{}{} {name}{left_out}", strings.home.packs, strings.colon));
    }
    if let Some(text) = data.nobody() {
        turn.say(text);
    }
    // The cursor passes every guide of every account, the dates, then what is next.
    let mut line = 0;
    let is_bare = |it: &&Account| it.key.is_me() && data.guides(it).is_empty();
    for account in accounts.iter().filter(|it| !is_bare(it)) {
        turn.gap();
        turn.say(format!("{}{}", strings.account(account, &data.catalogue), strings.colon));
        for entry in data.guides(account) {
            let own = account.service.as_ref() == Some(&entry.id.service);
            let title = title(entry, !own, data);
            let state = state(&data.progress(entry, account), data);
            turn.choose(format!("{title}{} {state}", strings.colon), "", pick(line));
            line += 1;
        }
    }
    let dates = coming(data);
    if !dates.is_empty() {
        turn.gap();
        turn.say(format!("{}{}", strings.requests.dates, strings.colon));
        for due in &dates {
            let day = strings.day(due.day);
            let label = format!("{day}{} {}", strings.colon, line_of(due, data));
            turn.choose(spoken(&label), "", pick(line));
            line += 1;
        }
    }
    let next = data.agenda();
    turn.gap();
    match next.len() {
        0 => turn.say(strings.home.nothing_next),
        many if many > NEXT => {
            turn.say(format!("{}, {} {many}{}", strings.home.next, own.first_of, strings.colon));
        }
        _ => turn.say(format!("{}{}", strings.home.next, strings.colon)),
    }
    for (place, next) in next.iter().take(NEXT).enumerate() {
        let title = data.title(next.entry);
        let why = why(next, data).map(|(_, word)| format!("{word}, ")).unwrap_or_default();
        let minutes = strings.minutes(next.entry.minutes);
        let label = format!("{}, {title}{} {why}{minutes}", who(next, data), strings.colon);
        turn.choose(label, "", pick(line + place));
    }
    turn.gap();
    turn
}

fn title(entry: &Entry, borrowed: bool, data: &Data) -> String {
    let title = data.title(entry);
    let service = data.catalogue.service(&entry.id.service).filter(|_| borrowed);
    match service {
        Some(service) => format!("{}, {title}", service.name.get(data.language())),
        None => title,
    }
}

/// Where a guide stands: the words of the table, its numbers in words.
pub(super) fn state(progress: &Progress, data: &Data) -> String {
    let (states, own) = (&data.strings.states, words(data.language()));
    let Progress { done, total, .. } = progress;
    let steps = if *total == 1 { own.step } else { own.steps };
    match (progress.state, progress.next, &progress.request) {
        (State::Todo, _, None) => format!("{}, {total}\u{a0}{steps}", states.todo),
        (State::Doing, _, None) => {
            format!("{}, {done} {} {total}\u{a0}{steps}", states.doing, own.of)
        }
        (State::Stuck, Some(step), request) if !request.as_ref().is_some_and(Assessment::stops) => {
            format!("{} {} {step}", states.stuck, own.at_step)
        }
        _ => spoken(&data.stand(progress).1),
    }
}
