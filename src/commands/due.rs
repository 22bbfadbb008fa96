//! `due`: every date that counts, the most urgent first.

use ratatui::text::{Line, Span};
use serde::Serialize;

use super::context::{Context, print_json};
use super::stop::{Done, Stop};
use crate::cli::Due as Asked;
use crate::domain::law::deadline::Deadline;
use crate::domain::law::due::{Due, Urgency, What};
use crate::domain::text::date::Day;
use crate::print::page::Tone;
use crate::print::text::{pad, width, wrap};

/// Shows them; the exit status tells whether one is of today or over.
pub(super) fn run(asked: &Asked, desk: &Context) -> Done {
    let data = &desk.data;
    let (dates, advice) = data.dates();
    let pressing = dates.iter().any(Due::is_pressing);
    if asked.json {
        print_json(&Document { format: 1, due: dates.iter().map(Date::of).collect() })?;
    } else {
        let mut page = desk.page();
        let lines: Vec<[String; 4]> = dates.iter().map(|it| row(it, desk)).collect();
        let widest =
            |column: usize| lines.iter().filter_map(|it| it.get(column)).map(|it| width(it)).max();
        let [day, far, what] = [0, 1, 2].map(|column| widest(column).unwrap_or(0));
        let room = page.columns().saturating_sub(day + far + what + 6).max(16);
        for (date, [on, distance, about, rest]) in dates.iter().zip(&lines) {
            let tone = if date.urgency == Urgency::Coming { Tone::Plain } else { Tone::Strong };
            let mut rest = wrap(rest, room).into_iter();
            page.line(Line::from(vec![
                Span::styled(pad(on, day), tone.style()),
                Span::raw("  "),
                Span::styled(pad(distance, far), tone.style()),
                Span::raw(format!("  {}  ", pad(about, what))),
                Span::raw(rest.next().unwrap_or_default()),
            ]));
            for more in rest {
                page.line(Line::raw(format!("{}{more}", " ".repeat(day + far + what + 6))));
            }
            for sentence in data.words.beside(date, data.today) {
                for line in wrap(&sentence, page.columns().saturating_sub(4).max(16)) {
                    page.line(Line::styled(format!("    {line}"), Tone::Quiet.style()));
                }
            }
        }
        if dates.is_empty() {
            page.text(data.words.due_nothing(), Tone::Plain);
        }
        for advice in &advice {
            page.gap();
            let text = data.words.objection_send_again_advice(advice.sent);
            page.text(&format!("{} · {text}", advice.account), Tone::Quiet);
        }
        desk.print(&page)?;
    }
    if pressing { Err(Stop::Found) } else { Ok(()) }
}

/// Day, how far, what, and of what.
fn row(due: &Due<'_>, desk: &Context) -> [String; 4] {
    let data = &desk.data;
    let title = data.title(due.entry);
    // A yearly look is of today for good: nobody is late with it.
    let day = if due.what == What::LookAgain { due.day.max(data.today) } else { due.day };
    [
        data.words.day(day),
        data.words.distance(day, data.today),
        data.words.due_name(due.what).to_owned(),
        format!("{} · {title}", due.account),
    ]
}

#[derive(Serialize)]
struct Document {
    format: u32,
    due: Vec<Date>,
}

#[derive(Serialize)]
struct Date {
    account: String,
    guide: String,
    /// Of the request, or of a complaint about it.
    track: &'static str,
    what: &'static str,
    one_month: Option<Day>,
    last_day: Day,
    complain_from: Option<Day>,
    /// What the company may claim, where the answer to its question is dated.
    #[serde(skip_serializing_if = "Option::is_none")]
    claimed: Option<Day>,
    /// Until when a complaint is heard, where that time ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<Day>,
    state: &'static str,
    /// The day that is waited for: after a reminder or a complaint it is another than the last day.
    day: Day,
    courtesy: bool,
    extended: bool,
    /// It rests on something noted on a day to come.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    doubtful: bool,
}

impl Date {
    fn of(due: &Due<'_>) -> Self {
        let deadline = due.deadline.as_ref();
        Self {
            account: due.account.to_string(),
            guide: due.entry.id.to_string(),
            track: due.track.as_str(),
            what: due.what.as_str(),
            one_month: deadline.and_then(|it| it.one_month),
            last_day: deadline.map_or(due.day, |it| it.last_day),
            complain_from: due.complain_from,
            claimed: deadline.and_then(Deadline::claimed_day),
            until: due.limits.until,
            state: due.urgency.as_str(),
            day: due.day,
            courtesy: due.courtesy,
            extended: deadline.is_some_and(|it| it.extended),
            doubtful: due.doubtful.is_some(),
        }
    }
}
