//! The dates of home: what is late, and what comes within a month.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};

use crate::domain::law::due::Due;
use crate::ui::data::Data;
use crate::ui::layout::scroll_to;
use crate::ui::text::{fit, pad, width};
use crate::ui::theme::Tone;
use crate::ui::widget::{pane, put};

/// How many days ahead home looks.
const AHEAD: i64 = 31;

/// What is late, and what comes soon.
pub fn coming(data: &Data) -> Vec<Due<'_>> {
    let (mut dates, _) = data.dates();
    dates.retain(|due| (due.day - data.today).num_days() <= AHEAD);
    dates
}

/// A date in words: on which account, what is due, how far away it is.
pub fn line_of(due: &Due<'_>, data: &Data) -> String {
    let who = data.holder(due.account, &due.entry.id.service);
    let far = data.strings.distance(due.day, data.today);
    format!("{who} · {} · {far}", data.strings.due(due.what))
}

/// Draws the pane.
pub(super) fn view(
    selected: Option<usize>,
    dates: &[Due<'_>],
    data: &Data,
    frame: &mut Frame<'_>,
    area: Rect,
) {
    let all = dates.len().to_string();
    let title = data.strings.requests.dates;
    let hidden = dates.len() > area.height.saturating_sub(2) as usize;
    let inner = pane(frame, area, title, if hidden { &all } else { "" }, selected.is_some());
    let rows = inner.height as usize;
    let first = scroll_to(selected.unwrap_or(0), dates.len(), rows);
    let head = dates.iter().map(|due| width(&data.strings.near(due.day, data.today))).max();
    let head = head.unwrap_or(0) + 2;
    let shown = dates.iter().enumerate().skip(first).take(rows);
    let lines: Vec<Line<'_>> = shown
        .map(|(place, due)| row(due, selected == Some(place), head, data, inner.width as usize))
        .collect();
    put(frame, inner, lines);
}

/// Draws the most urgent date, or the one the cursor is on, in the last line; returns what is left.
pub(super) fn line(
    selected: Option<usize>,
    dates: &[Due<'_>],
    data: &Data,
    frame: &mut Frame<'_>,
    area: Rect,
) -> Rect {
    let Some(due) = dates.get(selected.unwrap_or(0)) else { return area };
    let [above, below] = Layout::vertical([Constraint::Min(0), Constraint::Length(1)]).areas(area);
    let head = width(&data.strings.near(due.day, data.today)) + 2;
    let columns = (below.width as usize).saturating_sub(2);
    let line = row(due, selected.is_some(), head, data, columns);
    let inside = Rect { x: below.x + 1, width: columns as u16, ..below };
    put(frame, inside, [line]);
    above
}

fn row(due: &Due<'_>, current: bool, head: usize, data: &Data, columns: usize) -> Line<'static> {
    let (sign, tone) = Data::due_sign(due);
    let day = pad(&data.strings.near(due.day, data.today), head);
    let room = columns.saturating_sub(head + 4);
    let style = if current { Tone::Selected.style() } else { Tone::Plain.style() };
    Line::from(vec![
        Span::styled(if current { "▸ " } else { "  " }, Tone::Strong.style()),
        Span::styled(format!("{sign} "), tone.style()),
        Span::styled(format!("{day}{}", fit(&line_of(due, data), room)), style),
    ])
}
