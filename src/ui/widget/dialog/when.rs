//! A day that is asked for.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::{boxed, chosen, cursor};
use crate::ui::data::Data;
use crate::ui::message::Purpose;
use crate::ui::overlay::{Row, When, Wrong};
use crate::ui::text::{capital, fit, pad, width, wrap};
use crate::ui::theme::Tone;

/// Columns for words.
const WORDS: usize = 30;

pub(super) fn view(when: &When, data: &Data, frame: &mut Frame<'_>, area: Rect) {
    let words = &data.strings.requests;
    let columns = (area.width as usize).saturating_sub(8).min(56);
    let rows = when.rows().iter().map(|row| (*row, label(*row, data), value(*row, when, data)));
    let rows: Vec<_> = rows.collect();
    let head = rows.iter().map(|(_, label, _)| width(label)).max().unwrap_or(0) + 2;
    let room = columns.saturating_sub(head + 6);
    let mut lines: Vec<Line<'static>> = Vec::new();
    let mut place = None;
    for (at, (row, label, value)) in rows.into_iter().enumerate() {
        let current = at == when.selected;
        let mut spans = vec![cursor(current), Span::raw(pad(label, head))];
        if row == Row::Words {
            let room = room.min(WORDS);
            let scroll = when.words.visual_scroll(room.saturating_sub(1));
            let shown: String = value.chars().skip(scroll).collect();
            spans.push(Span::raw("  "));
            spans.push(Span::styled(pad(&shown, room), Tone::Strong.style()));
            let cursor = when.words.visual_cursor().max(scroll) - scroll;
            place = current.then_some((head + 4 + cursor, at));
        } else {
            let (open, close) = if current { ("‹ ", " ›") } else { ("  ", "") };
            spans.push(Span::styled(open, Tone::Quiet.style()));
            spans.push(Span::styled(fit(&value, room), chosen(current)));
            spans.push(Span::styled(close, Tone::Quiet.style()));
        }
        lines.push(Line::from(spans));
    }
    if area.height > 12 {
        lines.push(Line::default());
    }
    let (said, tone) = told(when, data);
    lines.extend(wrap(&said, columns).into_iter().map(|it| Line::styled(it, tone.style())));
    let hint = wrap(words.when_hint, columns);
    lines.extend(hint.into_iter().map(|it| Line::styled(it, Tone::Quiet.style())));
    let inner = boxed(frame, area, &fit(&title(when, data), columns), lines);
    if let Some((column, row)) = place
        && inner.width > 0
        && (row as u16) < inner.height
    {
        let column = (column as u16).min(inner.width - 1);
        frame.set_cursor_position((inner.x + column, inner.y + row as u16));
    }
}

/// What the day is asked for.
pub fn title(when: &When, data: &Data) -> String {
    let strings = data.strings;
    match &when.purpose {
        Purpose::Note(status) => strings.as_said(*status).to_owned(),
        Purpose::Correct(_, status) => {
            let word = capital(strings.status(*status));
            format!("{word} · {}", strings.requests.correct)
        }
        Purpose::Receipt(_) => strings.requests.receipt.to_owned(),
    }
}

fn label(row: Row, data: &Data) -> &'static str {
    let words = &data.strings.requests;
    match row {
        Row::Day => words.day,
        Row::Month => words.month,
        Row::Year => words.year,
        Row::Received => words.received,
        Row::Words => words.words_on_it,
    }
}

fn value(row: Row, when: &When, data: &Data) -> String {
    match row {
        Row::Day => when.day.to_string(),
        Row::Month => {
            let month =
                when.month.checked_sub(1).and_then(|it| data.strings.months.get(it as usize));
            month.map_or_else(|| when.month.to_string(), |month| (*month).to_owned())
        }
        Row::Year => when.year.to_string(),
        Row::Received => match when.received {
            Some(day) => data.strings.day(day),
            None => data.strings.requests.same_day.to_owned(),
        },
        Row::Words => when.words.value().to_owned(),
    }
}

/// How far the day is, or what is wrong with it.
pub fn told(when: &When, data: &Data) -> (String, Tone) {
    let words = &data.strings.requests;
    match when.date() {
        Ok(day) => {
            let distance = data.strings.away(day, when.today);
            (format!("{} · {distance}", data.strings.day(day)), Tone::Plain)
        }
        Err(wrong) => {
            let text = match wrong {
                Wrong::NoDay => words.no_day,
                Wrong::Future => words.in_future,
                Wrong::Early => words.before_sending,
                Wrong::Late => words.after_answer,
            };
            (text.to_owned(), Tone::Bad)
        }
    }
}
