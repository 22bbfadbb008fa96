//! The cursor on a sheet that fills a pane: how it walks, and how the pane is drawn around it.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::sheet::Sheet;
use super::{pane, put};
use crate::ui::keymap::Action;
use crate::ui::layout::{arrows, inside};

/// Where the cursor is on a sheet.
#[derive(Debug, Clone, Copy, Default)]
pub struct Cursor {
    selected: usize,
    /// Scrolled by pages, away from the cursor.
    scroll: Option<usize>,
}

impl Cursor {
    /// The cursor of a sheet that is read from its beginning, wherever what can be chosen begins.
    pub const fn at_top() -> Self {
        Self { selected: 0, scroll: Some(0) }
    }

    /// What it is on.
    pub fn on<'a, T>(&self, sheet: &'a Sheet<T>) -> Option<&'a T> {
        sheet.at(self.place(sheet))
    }

    /// Things come and go under it: it stays on one that is there.
    fn place<T>(&self, sheet: &Sheet<T>) -> usize {
        self.selected.min(sheet.count().saturating_sub(1))
    }

    /// Follows `action` on a sheet of which `rows` lines are shown, if that is a way to walk.
    pub fn walk<T>(&mut self, action: Action, sheet: &Sheet<T>, rows: usize) {
        let (now, last) = (self.place(sheet), sheet.count().saturating_sub(1));
        let to = |selected| Self { selected, scroll: None };
        *self = match action {
            Action::Up => to(now.saturating_sub(1)),
            Action::Down => to((now + 1).min(last)),
            Action::First => to(0),
            Action::Last => to(last),
            Action::PageUp | Action::PageDown => {
                let top = self.scroll.unwrap_or_else(|| sheet.scroll(now, rows));
                let top = sheet.turn(top, rows, action == Action::PageDown);
                Self { selected: sheet.seen_from(top), scroll: Some(top) }
            }
            _ => *self,
        };
    }

    /// Draws the sheet around it, in a pane with this title.
    pub fn view<T>(&self, sheet: &Sheet<T>, title: &str, frame: &mut Frame<'_>, area: Rect) {
        let (rows, chosen) = (inside(area).height as usize, self.place(sheet));
        let hidden = sheet.height().saturating_sub(rows);
        let scroll = self.scroll.unwrap_or_else(|| sheet.scroll(chosen, rows)).min(hidden);
        let inner = pane(frame, area, title, &arrows(scroll, hidden), true);
        let lines = sheet.draw(Some(chosen), true).into_iter().skip(scroll).take(rows);
        put(frame, inner, lines);
    }
}
