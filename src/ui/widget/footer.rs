//! The keys of the screen: as many as fit, what matters most first.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use crate::ui::keymap::{Action, name, shown};
use crate::ui::strings::Strings;
use crate::ui::text::width;
use crate::ui::theme::Tone;

/// Draws the footer. `?` and the way back always find room.
pub fn view(actions: &[Action], strings: &Strings, frame: &mut Frame<'_>, area: Rect) {
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
                | Action::NextPane
        )
    };
    let last = [Action::Help].into_iter().filter(|action| actions.contains(action));
    let mut hints: Vec<(String, &str)> = Vec::new();
    let tail: Vec<(String, &str)> =
        last.map(|action| (shown(action, strings), name(action, strings))).collect();
    let length = |(key, word): &(String, &str)| width(key) + width(word) + 4;
    let mut room = (area.width as usize).saturating_sub(tail.iter().map(length).sum::<usize>() + 1);
    for action in actions.iter().filter(|it| !silent(it) && **it != Action::Help) {
        let hint = (shown(*action, strings), name(*action, strings));
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
    frame.render_widget(Paragraph::new(Line::from(spans)), area);
}
