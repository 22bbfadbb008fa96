//! The guide as it is told line by line: where the reader is, and what the drawn panes say of it.

use ratatui::text::Line;

use super::{Scene, State, about, address};
use crate::domain::guide::Link;
use crate::ui::data::Data;
use crate::ui::text::Page;

impl State {
    /// The step the cursor is on, from 1 (0: what stands before the first), and whether that is read
    /// rather than the list.
    pub fn place(&self) -> (usize, bool) {
        (self.selected, self.on_detail)
    }

    /// What stands before the first step, with its sources or without.
    pub fn introduction(&self, data: &Data, columns: usize, sources: bool) -> Vec<Line<'static>> {
        let Some(scene) = self.scene(data) else { return Vec::new() };
        if sources {
            return about::page(&scene, data, columns);
        }
        let mut page = Page::new(columns);
        about::body(&scene, data, &mut page);
        page.lines
    }

    /// The rung of the ladder that `o` opens, from 0, its link, and what is known of it.
    pub fn rung<'a>(&self, scene: &Scene<'a>, data: &Data) -> Option<(usize, &'a Link, String)> {
        let (step, ..) = scene.current(self.selected)?;
        let ladder = scene.ladder(step);
        let rung = self.rung.min(ladder.len().saturating_sub(1));
        let link = *ladder.get(rung)?;
        Some((rung, link, address::about(link, rung, ladder.len(), &scene.guide.id, data)))
    }
}
