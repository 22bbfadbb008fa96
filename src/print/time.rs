//! The time line: across where there is room for it, else downwards.

use ratatui::text::{Line, Span};

use super::flow::Setting;
use super::text::{pad, width, wrap};
use super::theme::{QUIET, STRONG, of_sign};
use crate::app::doc::{Point, Sign, When};

/// Writes the points.
pub fn lines(points: &[Point], setting: Setting, lines: &mut Vec<Line<'static>>) {
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
            let style =
                if point.when == When::Today { STRONG } else { ratatui::style::Style::new() };
            lines.push(Line::from(vec![lead, Span::styled(part, style)]));
        }
    }
}
