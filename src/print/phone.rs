//! The menu trail: a hop a line, each further in; on a phone, beside an outline of it that shows where to tap.

use ratatui::text::{Line, Span};

use super::text::{width, wrap};
use super::theme::{QUIET, STRONG};
use crate::app::doc::Hop;
use crate::domain::guide::Spot;

/// Columns and rows of the outline.
const OUTLINE: (usize, usize) = (12, 7);

/// Under this width the trail stands alone.
const ROOM: usize = 40;

/// Writes the trail, beside an outline where the first hop has a place on it and there is room.
pub fn trail(hops: &[Hop], spot: Option<Spot>, columns: usize, lines: &mut Vec<Line<'static>>) {
    let Some(spot) = spot.filter(|_| columns >= ROOM) else {
        lines.extend(written(hops, columns));
        return;
    };
    let margin = OUTLINE.0 + 3;
    let text = written(hops, columns.saturating_sub(margin));
    let outline = outline(spot);
    let rows = text.len().max(outline.len());
    let mut text = text.into_iter();
    let mut outline = outline.into_iter();
    for _ in 0..rows {
        let drawing = outline.next().unwrap_or_else(|| Line::raw(" ".repeat(OUTLINE.0)));
        let mut spans = drawing.spans;
        spans.push(Span::raw("   "));
        spans.extend(text.next().unwrap_or_default().spans);
        lines.push(Line::from(spans));
    }
}

fn outline(spot: Spot) -> Vec<Line<'static>> {
    let (columns, rows) = (OUTLINE.0 - 2, OUTLINE.1 - 2);
    let border = |text: String| Line::styled(text, QUIET);
    let mut lines = vec![border(format!("╭{}╮", "─".repeat(columns)))];
    let (x, y) = place(spot, columns, rows);
    for row in 0..rows {
        let mut spans = vec![Span::styled("│", QUIET)];
        if y == row {
            spans.push(Span::raw(" ".repeat(x)));
            spans.push(Span::styled("◉", STRONG));
            spans.push(Span::raw(" ".repeat(columns - x - 1)));
        } else {
            spans.push(Span::raw(" ".repeat(columns)));
        }
        spans.push(Span::styled("│", QUIET));
        lines.push(Line::from(spans));
    }
    lines.push(border(format!("╰{}╯", "─".repeat(columns))));
    lines
}

/// Where the tap point sits inside the outline.
const fn place(spot: Spot, columns: usize, rows: usize) -> (usize, usize) {
    let (left, middle, right) = (1, columns / 2, columns - 2);
    let (top, centre, bottom) = (0, rows / 2, rows - 1);
    match spot {
        Spot::TopLeft => (left, top),
        Spot::Top => (middle, top),
        Spot::TopRight => (right, top),
        Spot::Left => (left, centre),
        Spot::Centre => (middle, centre),
        Spot::Right => (right, centre),
        Spot::BottomLeft => (left, bottom),
        Spot::Bottom => (middle, bottom),
        Spot::BottomRight => (right, bottom),
    }
}

fn written(hops: &[Hop], columns: usize) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    for (depth, hop) in hops.iter().enumerate() {
        let lead = match depth {
            0 => String::new(),
            depth => format!("{}└ ", "  ".repeat(depth.min(5) - 1)),
        };
        let margin = width(&lead);
        let room = columns.saturating_sub(margin).max(8);
        // A dot ends a line rather than beginning the next.
        let about = hop.about.replace(" · ", "\u{a0}· ");
        let mut start = lead;
        for part in wrap(&hop.label(), room) {
            let lead = Span::styled(std::mem::replace(&mut start, " ".repeat(margin)), QUIET);
            lines.push(Line::from(vec![lead, Span::styled(part, STRONG)]));
        }
        let used = lines.last().map_or(0, Line::width);
        if !about.is_empty() && used + width(&about) + 3 <= columns {
            if let Some(last) = lines.last_mut() {
                last.spans.push(Span::styled(format!("   {about}"), QUIET));
            }
        } else if !about.is_empty() {
            for part in wrap(&about, room) {
                let lead = Span::raw(" ".repeat(margin));
                lines.push(Line::from(vec![lead, Span::styled(part, QUIET)]));
            }
        }
    }
    lines
}

impl Hop {
    /// What the service shows: its sign and its wordings.
    pub fn label(&self) -> String {
        let words = self.wordings.join(" / ");
        match &self.glyph {
            // `☰` counts as two columns but takes one on most terminals: what stood behind it would stay.
            Some(glyph) if words.is_empty() => glyph.replace('☰', "≡"),
            Some(glyph) => format!("{} {words}", glyph.replace('☰', "≡")),
            None => words,
        }
    }
}
