//! "Already done before?": a month, a year, whether the mail was kept. One question after the other.

use chrono::Datelike as _;

use crate::ui::data::Data;
use crate::ui::keymap::Action;
use crate::ui::overlay::Before;

use super::words::words;
use super::{Empty, Turn, act, count};

pub(super) fn describe(before: &Before, data: &Data) -> Turn {
    match before.selected {
        0 => month(before, data),
        1 => year(before, data),
        _ => mail(before, data),
    }
}

/// A question of the three, with what is proposed.
fn question(label: &str, value: &str, how: &str, data: &Data) -> Turn {
    let mut turn = Turn::over(format!("before {label}"), how);
    turn.head(format!("{label}{} {value}", data.strings.colon));
    turn
}

fn name(month: u32, data: &Data) -> &'static str {
    data.strings.months.get(month as usize - 1).copied().unwrap_or("")
}

fn month(before: &Before, data: &Data) -> Turn {
    let own = words(data.language());
    let words = &data.strings.before;
    let mut turn = question(words.month, name(before.month, data), own.how_month, data);
    turn.head.insert(0, words.question.to_owned());
    turn.say(words.again);
    turn.empty = Empty::Send(act([Action::Down]));
    // Months of this year that are still to come are never reached.
    let last = if before.year == data.today.year() { data.today.month() } else { 12 };
    for month in 1..=last {
        let turns = count(before.month.into(), month.into(), Action::Right, Action::Left);
        turn.hide(name(month, data), month.to_string(), act(turns.chain([Action::Down])));
    }
    turn
}

fn year(before: &Before, data: &Data) -> Turn {
    let how = words(data.language()).how_year;
    let mut turn = question(data.strings.before.year, &before.year.to_string(), how, data);
    turn.empty = Empty::Send(act([Action::Down]));
    for year in Before::FIRST_YEAR..=data.today.year() {
        let turns = count(before.year.into(), year.into(), Action::Right, Action::Left);
        turn.hide("", year.to_string(), act(turns.chain([Action::Down])));
    }
    turn
}

fn mail(before: &Before, data: &Data) -> Turn {
    let words = &data.strings.before;
    let when = format!("{} {}", name(before.month, data), before.year);
    let how = super::words::words(data.language()).how_mail;
    let mut turn = Turn::over("before mail", how);
    turn.head(when);
    for (kept, label) in [(true, words.mail_kept), (false, words.mail_lost)] {
        let turned = (before.mail != kept).then_some(Action::Right);
        turn.choose(label, "", turned.into_iter().chain([Action::Enter]));
    }
    turn
}
