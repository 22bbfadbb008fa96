//! `next`: what to do now, the most urgent first.

use ratatui::text::{Line, Span};
use serde::Serialize;

use super::context::{Context, print_json};
use super::stop::Done;
use crate::app::data::Data;
use crate::app::doc::Sign;
use crate::app::signs::of_state;
use crate::cli::Next as Asked;
use crate::domain::guide::catalogue::Entry;
use crate::domain::record::account::Account;
use crate::domain::record::agenda::{Next, Why, agenda};
use crate::domain::record::lanes::{Line as Todo, lanes};
use crate::domain::record::progress::State;
use crate::domain::text::id::StepId;
use crate::print::page::Tone;
use crate::print::text::{pad, width, wrap};

/// Shows it.
pub(super) fn run(asked: &Asked, desk: &Context) -> Done {
    let data = &desk.data;
    // What home has to do, in its order: what waits is no work, and what is only offered is none either.
    let lanes = lanes(&data.catalogue, data.dossier(), data.survey(), data.today);
    let lines: Vec<_> = lanes.now.iter().chain(&lanes.ten).collect();
    let is_of = |line: &Todo<'_>, entry: &Entry, account: &Account| {
        line.entry.id == entry.id && line.accounts.iter().any(|it| it.key == account.key)
    };
    let place = |entry: &Entry, account: &Account| {
        lines.iter().position(|line| is_of(line, entry, account))
    };
    let needed = |entry: &Entry, account: &Account| place(entry, account).is_some();
    let mut next = agenda(&data.catalogue, data.dossier(), data.survey(), needed);
    next.sort_by_key(|it| place(it.entry, it.account));
    if asked.json {
        return print_json(&Document { format: 1, next: next.iter().map(One::of).collect() });
    }
    let mut page = desk.page();
    if next.is_empty() {
        let words = data.words;
        let none = data.dossier().accounts.is_empty();
        let told = if none { words.accounts_none_yet() } else { words.home_nothing_next() };
        page.text(told, Tone::Plain);
    }
    let guides: Vec<String> =
        next.iter().map(|it| format!("{}  {}", it.account, it.entry.id)).collect();
    let widest = guides.iter().map(|it| width(it)).max().unwrap_or(0).min(page.columns() / 2);
    let room = page.columns().saturating_sub(widest + 4).max(16);
    for (one, guide) in next.iter().zip(&guides) {
        let sign = why(one, data).map_or(Sign::Todo, |(state, _)| of_state(state));
        let mut about = wrap(&about(one, data), room).into_iter();
        page.line(Line::from(vec![
            Span::styled(sign.glyph(), Tone::Of(sign).style()),
            Span::raw(format!(" {}  ", pad(guide, widest))),
            Span::raw(about.next().unwrap_or_default()),
        ]));
        for more in about {
            page.line(Line::raw(format!("{}{more}", " ".repeat(widest + 4))));
        }
    }
    desk.print(&page)
}

/// The state that makes it urgent, and its word.
fn why(next: &Next<'_>, data: &Data) -> Option<(State, &'static str)> {
    let words = data.words;
    let stopped = next.progress.request.as_ref().filter(|assessment| assessment.stops());
    match next.why {
        Why::Stuck => {
            let word =
                stopped.map_or(words.state_name(State::Stuck), |it| words.assessment_name(it));
            Some((State::Stuck, word))
        }
        Why::NoAnswer => Some((State::LookAgain, words.state_no_answer())),
        Why::Again => Some((State::LookAgain, words.state_send_again())),
        Why::LookAgain => Some((State::LookAgain, words.state_name(State::LookAgain))),
        Why::Continue => Some((State::Doing, words.state_name(State::Doing))),
        Why::Answer => Some((State::Waiting, words.state_name(State::Waiting))),
        Why::Start => None,
    }
}

/// The title, why it is urgent, and how long it takes.
fn about(next: &Next<'_>, data: &Data) -> String {
    let mut parts = vec![data.title(next.entry)];
    parts.extend(why(next, data).map(|(_, word)| word.to_owned()));
    parts.push(data.words.minutes(next.entry.minutes));
    parts.join(" · ")
}

#[derive(Serialize)]
struct Document {
    format: u32,
    next: Vec<One>,
}

#[derive(Serialize)]
struct One {
    account: String,
    guide: String,
    step: Option<StepId>,
    why: &'static str,
    minutes: u16,
}

impl One {
    fn of(next: &Next<'_>) -> Self {
        let place = next.progress.next.and_then(|place| place.checked_sub(1));
        let mut steps = next.entry.steps_on(next.progress.platform);
        Self {
            account: next.account.to_string(),
            guide: next.entry.id.to_string(),
            step: place.and_then(|place| steps.nth(place)).map(|step| step.id.clone()),
            why: next.why.as_str(),
            minutes: next.entry.minutes,
        }
    }
}
