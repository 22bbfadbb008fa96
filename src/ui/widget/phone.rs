//! The menu trail: a hop a line, each further in; on a telephone, beside an outline of it that shows
//! where to tap.

use ratatui::text::{Line, Span};

use crate::domain::guide::{Hop, Spot};
use crate::domain::text::language::Language;
use crate::ui::data::Data;
use crate::ui::text::{Page, width, wrap};
use crate::ui::theme::Tone;

/// Columns and rows of the outline.
const OUTLINE: (usize, usize) = (12, 7);

/// Under this width the trail stands alone.
const ROOM: usize = 40;

/// Puts the trail on the page, beside an outline where one is wanted and there is room.
pub fn trail(hops: &[&Hop], outlined: bool, data: &Data, page: &mut Page) {
    // What is tapped first: a point of a later screen would mislead.
    let spot = hops.first().and_then(|hop| hop.at);
    let drawn = outlined && spot.is_some() && page.columns() >= ROOM;
    let margin = if drawn { OUTLINE.0 + 3 } else { 0 };
    let text = lines(hops, data, page.columns().saturating_sub(margin));
    if !drawn {
        for line in text {
            page.line(line);
        }
        return;
    }
    let outline = outline(spot);
    let rows = text.len().max(outline.len());
    let mut text = text.into_iter();
    let mut outline = outline.into_iter();
    for _ in 0..rows {
        let drawing = outline.next().unwrap_or_else(|| Line::raw(" ".repeat(OUTLINE.0)));
        let mut spans = drawing.spans;
        spans.push(Span::raw("   "));
        spans.extend(text.next().unwrap_or_default().spans);
        page.line(Line::from(spans));
    }
}

fn outline(spot: Option<Spot>) -> Vec<Line<'static>> {
    let (columns, rows) = (OUTLINE.0 - 2, OUTLINE.1 - 2);
    let border = |text: String| Line::styled(text, Tone::Quiet.style());
    let mut lines = vec![border(format!("╭{}╮", "─".repeat(columns)))];
    let at = spot.map(|spot| place(spot, columns, rows));
    for row in 0..rows {
        let mut spans = vec![Span::styled("│", Tone::Quiet.style())];
        match at {
            Some((x, y)) if y == row => {
                spans.push(Span::raw(" ".repeat(x)));
                spans.push(Span::styled("◉", Tone::Strong.style()));
                spans.push(Span::raw(" ".repeat(columns - x - 1)));
            }
            _ => spans.push(Span::raw(" ".repeat(columns))),
        }
        spans.push(Span::styled("│", Tone::Quiet.style()));
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

fn lines(hops: &[&Hop], data: &Data, columns: usize) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    // That a label is the English one is said once a trail.
    let mut told = false;
    for (depth, hop) in hops.iter().enumerate() {
        let lead = match depth {
            0 => String::new(),
            depth => format!("{}└ ", "  ".repeat(depth.min(5) - 1)),
        };
        let room = columns.saturating_sub(width(&lead));
        for (row, part) in rows(hop, data, room).into_iter().enumerate() {
            let start = if row == 0 { lead.clone() } else { " ".repeat(width(&lead)) };
            let mut spans = vec![Span::styled(start, Tone::Quiet.style())];
            spans.extend(part);
            lines.push(Line::from(spans));
        }
        let mut aside = aside(hop, data);
        if hop.label.get(data.language()).is_empty() && !told {
            told = true;
            aside = format!("{} · {aside}", data.strings.guide.unconfirmed_label);
        }
        if !aside.is_empty() {
            let indent = " ".repeat(width(&lead));
            // A dot ends a line rather than beginning the next.
            for part in wrap(&aside.replace(" · ", "\u{a0}· "), room) {
                lines.push(Line::from(vec![
                    Span::raw(indent.clone()),
                    Span::styled(part, Tone::Quiet.style()),
                ]));
            }
        }
    }
    lines
}

/// What the service shows, in rows. "or" is ours and stands back; wordings that do not fit one row
/// begin a row each.
fn rows(hop: &Hop, data: &Data, room: usize) -> Vec<Vec<Span<'static>>> {
    let strong = |text: String| Span::styled(text, Tone::Strong.style());
    let mut wordings: Vec<String> = shown(hop, data).iter().map(ToString::to_string).collect();
    if let Some(sign) = &hop.glyph {
        // `☰` counts as two columns but takes one on most terminals: what stood behind it would stay.
        let sign = sign.replace('☰', "≡");
        match wordings.first_mut() {
            Some(first) => *first = format!("{sign} {first}"),
            None => wordings.push(sign),
        }
    }
    let or = format!("{} ", data.strings.guide.or_label);
    let on_one_row = width(&wordings.join(&format!(" {or}"))) <= room;
    let mut rows: Vec<Vec<Span<'static>>> = Vec::new();
    for (place, wording) in wordings.into_iter().enumerate() {
        let lead = if place == 0 { String::new() } else { or.clone() };
        let (lead, indent) = (Span::styled(lead.clone(), Tone::Quiet.style()), width(&lead));
        if let Some(row) = rows.last_mut().filter(|_| on_one_row) {
            row.extend([Span::raw(" "), lead, strong(wording)]);
            continue;
        }
        let parts = wrap(&wording, room.saturating_sub(indent).max(1));
        for (row, part) in parts.into_iter().enumerate() {
            let start = if row == 0 { lead.clone() } else { Span::raw(" ".repeat(indent)) };
            rows.push(vec![start, strong(part)]);
        }
    }
    rows
}

/// The wordings of the language, else the English ones.
fn shown<'a>(hop: &'a Hop, data: &Data) -> &'a [Box<str>] {
    let own = hop.label.get(data.language());
    if own.is_empty() { hop.label.get(Language::EN) } else { own }
}

/// What the service shows: its sign and its words, newest first.
pub fn label(hop: &Hop, data: &Data) -> String {
    let words = words(hop, data);
    match &hop.glyph {
        Some(glyph) if !words.is_empty() => format!("{glyph} {words}"),
        Some(glyph) => glyph.to_string(),
        None => words,
    }
}

/// The words that the service shows, newest first.
pub fn words(hop: &Hop, data: &Data) -> String {
    let or = format!(" {} ", data.strings.guide.or_label);
    shown(hop, data).iter().map(AsRef::as_ref).collect::<Vec<&str>>().join(&or)
}

/// Where it sits, and what to look for where no source shows the label.
pub fn aside(hop: &Hop, data: &Data) -> String {
    let language = data.language();
    let mut parts = Vec::new();
    if let Some(spot) = hop.at {
        parts.push(data.strings.spot(spot).to_owned());
    }
    let wanted = hop.look_for.get(language);
    if !wanted.is_empty() {
        let quote = |word: &str| match language {
            Language::FR => format!("«\u{a0}{word}\u{a0}»"),
            _ => format!("“{word}”"),
        };
        let words: Vec<String> = wanted.iter().map(|word| quote(word)).collect();
        let or = format!(" {} ", data.strings.guide.or_label);
        parts.push(format!("{} {}", data.strings.guide.look_for, words.join(&or)));
    }
    parts.join(" · ")
}
