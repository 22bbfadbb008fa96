//! The keys of the screen: as many as fit, what matters most first.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::put;
use crate::ui::keymap::{Action, shown};
use crate::ui::strings::Strings;
use crate::ui::text::width;
use crate::ui::theme::Tone;

/// Draws the footer. `?` always finds room; `today` is told where the date was set by hand.
pub fn view(
    actions: &[(Action, &'static str)],
    today: Option<&str>,
    strings: &Strings,
    frame: &mut Frame<'_>,
    area: Rect,
) {
    let silent = |action: &Action| {
        matches!(
            action,
            Action::Up
                | Action::Down
                | Action::Left
                | Action::Right
                | Action::First
                | Action::Last
                | Action::PageUp
                | Action::PageDown
        )
    };
    let hint = |(action, word): &(Action, &'static str)| (shown(*action, strings), *word);
    let tail: Vec<(String, &str)> =
        actions.iter().filter(|(action, _)| *action == Action::Help).map(hint).collect();
    let length = |(key, word): &(String, &str)| width(key) + width(word) + 4;
    let today = today.unwrap_or_default();
    let area = Rect { width: area.width.saturating_sub(width(today) as u16 + 1), ..area };
    let mut room = (area.width as usize).saturating_sub(tail.iter().map(length).sum::<usize>() + 1);
    let mut hints: Vec<(String, &str)> = Vec::new();
    for action in
        actions.iter().filter(|(it, word)| !silent(it) && !word.is_empty() && *it != Action::Help)
    {
        let hint = hint(action);
        if hints.contains(&hint) {
            continue;
        }
        if length(&hint) > room {
            break;
        }
        room -= length(&hint);
        hints.push(hint);
    }
    hints.extend(tail);
    let mut spans = vec![Span::raw(" ")];
    for (place, (key, word)) in hints.into_iter().enumerate() {
        if place > 0 {
            spans.push(Span::styled(" · ", Tone::Quiet.style()));
        }
        spans.push(Span::styled(key, Tone::Strong.style()));
        spans.push(Span::styled(format!(" {word}"), Tone::Quiet.style()));
    }
    put(frame, area, [Line::from(spans)]);
    let rest = Rect { x: area.right(), width: width(today) as u16, ..area };
    let rest = rest.intersection(frame.area());
    put(frame, rest, [Line::styled(today, Tone::Quiet.style())]);
}
