//! Search, drawn.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::{Row, State, Told, head, tell};
use crate::ui::data::Data;
use crate::ui::layout::inside;
use crate::ui::search::{Marks, Token};
use crate::ui::text::{fit, width, wrap};
use crate::ui::theme::Tone;
use crate::ui::widget::{pane, put};

/// Under this width what stands beside a result is its sign, or a short word.
const NARROW: u16 = 60;
const SHORT: usize = 8;

/// Draws search.
pub fn view(state: &State, data: &Data, frame: &mut Frame<'_>, area: Rect) {
    let inner = inside(area);
    let head = head(state, inner.height);
    let room = inner.height.saturating_sub(head) as usize;
    let sight = state.in_sight(room);
    let total = state.total.map(|it| data.strings.results(it)).unwrap_or_default();
    pane(frame, area, data.strings.search.title, &total, true);
    line(state, frame, inner);
    if head > 1 {
        let text = fit(&narrowed(state, data), inner.width as usize);
        let below = Rect { y: inner.y + 1, height: 1, ..inner };
        put(frame, below, [Line::styled(text, Tone::Accent.style())]);
    }
    let mut marks = Marks::of(state.words());
    let current = state.current();
    let mut lines: Vec<Line<'static>> = Vec::new();
    for place in sight {
        let Some(row) = state.rows().get(place) else { break };
        let told = tell(row, &mut marks, data);
        match row {
            Row::Heading(text) => {
                lines.push(Line::styled(fit(text, inner.width as usize), Tone::Heading.style()));
            }
            Row::Note(text) => {
                let notes = wrap(text, inner.width as usize);
                lines.extend(notes.into_iter().map(|it| Line::styled(it, Tone::Quiet.style())));
            }
            Row::Found(_) | Row::Offer { .. } => {
                lines.push(result(&told, &mut marks, current == Some(place), inner.width));
            }
        }
    }
    lines.truncate(room);
    let below = Rect { y: inner.y + head, height: room as u16, ..inner };
    put(frame, below, lines);
}

/// The line that is typed, with its cursor.
fn line(state: &State, frame: &mut Frame<'_>, inner: Rect) {
    let columns = (inner.width as usize).saturating_sub(3);
    let scroll = state.input.visual_scroll(columns);
    let mut skipped = 0;
    let shown = state.line().chars().skip_while(|c| {
        let past = skipped < scroll;
        skipped += width(c.encode_utf8(&mut [0; 4]));
        past
    });
    let shown: String = shown.collect();
    let spans = vec![
        Span::styled("› ", Tone::Accent.style()),
        Span::styled(fit(&shown, columns), Tone::Strong.style()),
    ];
    put(frame, Rect { height: 1, ..inner }, [Line::from(spans)]);
    let at = (state.input.visual_cursor().max(scroll) - scroll) as u16 + 2;
    if inner.width > at && inner.height > 0 {
        frame.set_cursor_position((inner.x + at, inner.y));
    }
}

/// What narrows the search, in words.
fn narrowed(state: &State, data: &Data) -> String {
    let strings = data.strings;
    let word = |token: &Token| {
        let filter = token.filter.as_ref()?;
        let label = filter.label(data);
        Some(match token.key {
            Some(key) => format!("{}{} {label}", key.word(strings), strings.colon),
            None => label,
        })
    };
    let words: Vec<String> = state.query.tokens.iter().filter_map(word).collect();
    words.join(" · ")
}

/// What was found, what it belongs to, and where it stands at the right. The letters that were typed are
/// bold and underlined.
fn result(told: &Told, marks: &mut Marks, current: bool, columns: u16) -> Line<'static> {
    let (sign, word, tone) = &told.aside;
    let has_room = columns >= NARROW || tone.is_none() && width(word) <= SHORT;
    let word = if has_room { word.as_str() } else { "" };
    let between = if sign.is_empty() || word.is_empty() { "" } else { " " };
    let aside = width(sign) + width(between) + width(word);
    let room = (columns as usize).saturating_sub(aside + 4);
    let label = fit(&told.label, room);
    let rest = room.saturating_sub(width(&label) + 2);
    let context = if told.context.is_empty() || rest < LEAST_CONTEXT {
        String::new()
    } else {
        fit(&told.context, rest)
    };
    let style = if current { Tone::Selected.style() } else { Tone::Plain.style() };
    let mut spans = vec![Span::styled(if current { "▸ " } else { "  " }, Tone::Strong.style())];
    spans.extend(marked(&label, marks, style));
    let mut taken = width(&label);
    if !context.is_empty() {
        spans.push(Span::raw("  "));
        spans.extend(marked(&context, marks, Tone::Quiet.style()));
        taken += width(&context) + 2;
    }
    spans.push(Span::raw(" ".repeat((room + 2).saturating_sub(taken))));
    spans.push(Span::styled(*sign, tone.unwrap_or(Tone::Quiet).style()));
    spans.push(Span::styled(format!("{between}{word}"), Tone::Quiet.style()));
    Line::from(spans)
}

/// A context that is cut shorter than this says nothing.
const LEAST_CONTEXT: usize = 12;

/// `text` with the letters that were typed set apart.
fn marked(text: &str, marks: &mut Marks, style: Style) -> Vec<Span<'static>> {
    let (letters, _) = marks.on(text);
    let letters: Vec<(char, bool)> = text.chars().zip(letters).collect();
    let runs = letters.chunk_by(|(_, a), (_, b)| a == b);
    let span = |run: &[(char, bool)]| {
        let text: String = run.iter().map(|(c, _)| c).collect();
        let is_typed = run.first().is_some_and(|(_, is)| *is);
        Span::styled(text, if is_typed { style.patch(Tone::Typed.style()) } else { style })
    };
    runs.map(span).collect()
}
