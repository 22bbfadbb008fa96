//! Where things stand, from the size of the screen alone: read by `update` and `view` alike.

use ratatui::layout::{Constraint, Layout, Rect};

/// The smallest screen that is drawn.
pub const SMALLEST: (u16, u16) = (40, 12);

/// Whether the screen is too small to draw on.
pub const fn is_too_small((columns, rows): (u16, u16)) -> bool {
    columns < SMALLEST.0 || rows < SMALLEST.1
}

/// The screen: a title line, the body, a notice line, the footer.
#[derive(Debug, Clone, Copy)]
pub struct Frame {
    /// Who, where, when.
    pub title: Rect,
    /// The screen itself.
    pub body: Rect,
    /// What just happened.
    pub notice: Rect,
    /// The keys.
    pub footer: Rect,
}

/// Under this height no line is kept free for notices: they cover the footer until the next key.
const LOW: u16 = 16;

/// The four parts of a screen of this size; a notice of several lines covers the end of the body.
pub fn frame(size: (u16, u16), notice_rows: u16) -> Frame {
    let area = Rect::new(0, 0, size.0, size.1);
    let free = u16::from(size.1 >= LOW);
    let [title, body, notice, footer] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Min(0),
        Constraint::Length(free),
        Constraint::Length(1),
    ])
    .areas(area);
    let end = if free == 1 { notice.bottom() } else { footer.bottom() };
    let height = notice_rows.min(end.saturating_sub(body.y));
    let notice = Rect { y: end - height, height, ..footer };
    Frame { title, body, notice, footer }
}

/// The guide: steps and step, side by side or one at a time.
#[derive(Debug, Clone, Copy)]
pub struct Panes {
    /// The list of steps; empty when only the step is shown.
    pub list: Rect,
    /// The step; empty when only the list is shown.
    pub detail: Rect,
    /// Both are shown.
    pub both: bool,
}

/// The two panes of the guide within `body`; `on_detail`: which one is shown when only one fits.
pub fn panes(body: Rect, on_detail: bool) -> Panes {
    if body.width < 76 {
        let none = Rect::new(body.x, body.y, 0, 0);
        return if on_detail {
            Panes { list: none, detail: body, both: false }
        } else {
            Panes { list: body, detail: none, both: false }
        };
    }
    let list = (body.width / 3).clamp(28, 38);
    let [list, detail] =
        Layout::horizontal([Constraint::Length(list), Constraint::Min(0)]).spacing(-1).areas(body);
    Panes { list, detail, both: true }
}

/// Under this width two halves are too narrow to read.
const TWO: u16 = 96;

/// `body` in two halves; in one, where it is narrow.
pub fn halves(body: Rect) -> (Rect, Option<Rect>) {
    if body.width < TWO {
        return (body, None);
    }
    let halves = Layout::horizontal([Constraint::Ratio(1, 2), Constraint::Min(0)]);
    let [left, right] = halves.spacing(-1).areas(body);
    (left, Some(right))
}

/// Whether there is more above and below what is shown: `↑↓`; nothing where all is.
pub fn arrows(scroll: usize, hidden: usize) -> String {
    if hidden == 0 {
        return String::new();
    }
    let up = if scroll > 0 { "↑" } else { " " };
    let down = if scroll < hidden { "↓" } else { " " };
    format!("{up}{down}")
}

/// The inside of a bordered pane, with one column of air left and right.
pub fn inside(pane: Rect) -> Rect {
    Rect {
        x: pane.x.saturating_add(2).min(pane.right()),
        y: pane.y.saturating_add(1).min(pane.bottom()),
        width: pane.width.saturating_sub(4),
        height: pane.height.saturating_sub(2),
    }
}

/// A box of this size in the middle of `area`, smaller if need be.
pub fn centred(area: Rect, columns: u16, rows: u16) -> Rect {
    let (columns, rows) = (columns.min(area.width), rows.min(area.height));
    Rect {
        x: area.x + (area.width - columns) / 2,
        y: area.y + (area.height - rows) / 2,
        width: columns,
        height: rows,
    }
}

/// The first line to show so that `selected` of `count` lines is within `rows`, near the middle.
pub fn scroll_to(selected: usize, count: usize, rows: usize) -> usize {
    selected.saturating_sub(rows / 2).min(count.saturating_sub(rows))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_selected_line_is_always_in_sight() {
        for count in 0..30 {
            for rows in 1..12 {
                for selected in 0..count {
                    let first = scroll_to(selected, count, rows);
                    assert!(first <= selected && selected < first + rows);
                }
            }
        }
    }

    #[test]
    fn no_size_breaks_the_layout() {
        for columns in [0, 1, 39, 40, 76, 100, 65535] {
            for rows in [0, 1, 12, 30] {
                let frame = frame((columns, rows), 1);
                let panes = panes(frame.body, true);
                inside(panes.detail);
                centred(frame.body, 50, 20);
            }
        }
    }
}
