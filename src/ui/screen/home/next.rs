//! What to do next.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::domain::record::agenda::{Next, Why};
use crate::domain::record::progress::State;
use crate::ui::data::Data;
use crate::ui::layout::scroll_to;
use crate::ui::text::width;
use crate::ui::theme::{Tone, of_state};
use crate::ui::widget::{pane, put};

/// Draws the list; `selected`: the line the cursor is on, when it is here.
pub(super) fn view(
    selected: Option<usize>,
    agenda: &[Next<'_>],
    data: &Data,
    frame: &mut Frame<'_>,
    area: Rect,
) {
    let total: u32 = agenda.iter().map(|next| u32::from(next.entry.minutes)).sum();
    let sum = if agenda.is_empty() {
        String::new()
    } else {
        format!("{} · {}", agenda.len(), data.strings.minutes(total as u16))
    };
    let inner = pane(frame, area, data.strings.home.next, &sum, selected.is_some());
    if agenda.is_empty() {
        let line = Line::styled(data.strings.home.nothing_next, Tone::Quiet.style());
        put(frame, inner, [line]);
        return;
    }
    let rows = inner.height as usize;
    let first = scroll_to(selected.unwrap_or(0), agenda.len(), rows);
    let shown = agenda.iter().enumerate().skip(first).take(rows);
    let lines: Vec<Line<'_>> = shown
        .map(|(place, next)| line(place, next, selected == Some(place), data, inner.width))
        .collect();
    put(frame, inner, lines);
}

/// The state that makes it urgent, and its word.
pub fn why(next: &Next<'_>, data: &Data) -> Option<(State, &'static str)> {
    let states = &data.strings.states;
    let stopped = next.progress.request.as_ref().filter(|outlook| outlook.stops());
    match next.why {
        Why::Stuck => {
            let word = stopped.map_or(states.stuck, |outlook| data.strings.outlook(outlook));
            Some((State::Stuck, word))
        }
        Why::NoAnswer => Some((State::LookAgain, states.no_answer)),
        Why::Again => Some((State::LookAgain, states.again)),
        Why::LookAgain => Some((State::LookAgain, states.look_again)),
        Why::Continue => Some((State::Doing, states.doing)),
        Why::Answer => Some((State::Waiting, states.waiting)),
        Why::Start => None,
    }
}

/// The account, and the service if that only borrows its login.
pub fn who(next: &Next<'_>, data: &Data) -> String {
    data.holder(next.account, &next.entry.id.service)
}

fn line(place: usize, next: &Next<'_>, current: bool, data: &Data, columns: u16) -> Line<'static> {
    let strings = data.strings;
    let why = why(next, data);
    let who = who(next, data);
    let minutes = strings.minutes(next.entry.minutes);
    let (sign, sign_tone) = why.map_or(("", Tone::Plain), |(state, _)| of_state(state));
    let tail = why.map_or(minutes.clone(), |(_, word)| format!(" {word} · {minutes}"));
    let title = data.title(next.entry);
    let mark = if current { "▸" } else { " " };
    let room = (columns as usize).saturating_sub(width(&tail) + width(sign) + 6);
    let text = data.fitted(&format!("{who} · {title}"), room);
    let gap = room.saturating_sub(width(&text));
    let style = if current { Tone::Selected.style() } else { Tone::Plain.style() };
    Line::from(vec![
        Span::styled(format!("{mark}{:>2} ", place + 1), Tone::Quiet.style()),
        Span::styled(text, style),
        Span::raw(" ".repeat(gap + 1)),
        Span::styled(sign, sign_tone.style()),
        Span::styled(tail, Tone::Quiet.style()),
    ])
}
