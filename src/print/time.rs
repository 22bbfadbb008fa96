//! The time line: across where there is room for it, else downwards.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::setting::Setting;
use super::text::{pad, width, wrap};
use super::theme::{QUIET, STRONG, of_sign};
use crate::app::doc::{Point, Sign, When};

/// Columns between two points that stand beside each other.
const GUTTER: usize = 3;
/// How narrow a point may stand beside others.
const NARROW: usize = 18;

/// Writes the points.
pub fn lines(points: &[Point], setting: Setting, lines: &mut Vec<Line<'static>>) {
    match room(points, setting.columns) {
        Some(rooms) => across(points, &rooms, setting, lines),
        None => down(points, setting, lines),
    }
}

/// How wide each point stands where they stand beside each other: as wide as what it holds, else alike.
fn room(points: &[Point], columns: usize) -> Option<Vec<usize>> {
    let count = points.len();
    let gutters = GUTTER * count.saturating_sub(1);
    let natural = |point: &Point| width(&point.date).max(width(&point.what));
    let rooms: Vec<usize> = points.iter().map(natural).collect();
    if count < 2 {
        return None;
    }
    if rooms.iter().sum::<usize>() + gutters <= columns {
        return Some(rooms);
    }
    let alike = columns.saturating_sub(gutters) / count;
    let narrowest = points.iter().map(|point| width(&point.date)).max().unwrap_or(0).max(NARROW);
    (alike >= narrowest).then(|| vec![alike; count])
}

const fn tone(when: When) -> Style {
    match when {
        When::Past => Style::new(),
        When::Today => STRONG,
        When::Coming => QUIET,
    }
}

/// `•━━━━━━━┆┄┄┄┄┄┆`, and under each point its day, and what it is.
fn across(points: &[Point], rooms: &[usize], setting: Setting, lines: &mut Vec<Line<'static>>) {
    let (past, coming) = if setting.theme.ascii { ("-", ".") } else { ("━", "┄") };
    let mut line = Vec::new();
    let mut dates = Vec::new();
    let mut texts: Vec<Vec<String>> = Vec::new();
    for (place, (point, room)) in points.iter().zip(rooms).enumerate() {
        let sign = match point.when {
            When::Past | When::Today => Sign::Bullet,
            When::Coming => Sign::Between,
        };
        let last = place + 1 == points.len();
        let sign = setting.theme.sign(sign);
        line.push(Span::styled(sign, tone(point.when)));
        let gutter = if last { 0 } else { GUTTER };
        if !last {
            let stroke = if point.when == When::Coming { coming } else { past };
            line.push(Span::styled(stroke.repeat(room + gutter - width(sign)), QUIET));
        }
        dates.push(Span::styled(pad(&point.date, room + gutter), tone(point.when)));
        texts.push(wrap(&point.what, (*room).max(1)));
    }
    lines.push(Line::from(line));
    lines.push(Line::from(dates));
    let high = texts.iter().map(Vec::len).max().unwrap_or(0);
    for row in 0..high {
        let parts = texts.iter().zip(rooms).enumerate().map(|(place, (text, room))| {
            let gutter = if place + 1 == texts.len() { 0 } else { GUTTER };
            Span::raw(pad(text.get(row).map_or("", String::as_str), room + gutter))
        });
        lines.push(Line::from(parts.collect::<Vec<_>>()));
    }
}

fn down(points: &[Point], setting: Setting, lines: &mut Vec<Line<'static>>) {
    let head = points.iter().map(|point| width(&point.date)).max().unwrap_or(0);
    for (place, point) in points.iter().enumerate() {
        if place > 0 {
            let between = setting.theme.sign(Sign::Between);
            lines.push(Line::styled(between, QUIET));
        }
        let (sign, style) = match point.when {
            When::Past => (Sign::Bullet, of_sign(Sign::Bullet)),
            When::Today => (Sign::Bullet, STRONG),
            When::Coming => (Sign::Waiting, QUIET),
        };
        let date = format!("{} {}  ", setting.theme.sign(sign), pad(&point.date, head));
        let margin = width(&date);
        let room = setting.columns.saturating_sub(margin).max(8);
        let mut start = Span::styled(date, style);
        for part in wrap(&point.what, room) {
            let lead = std::mem::replace(&mut start, Span::raw(" ".repeat(margin)));
            let style = if point.when == When::Today { STRONG } else { Style::new() };
            lines.push(Line::from(vec![lead, Span::styled(part, style)]));
        }
    }
}
