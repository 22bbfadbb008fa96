//! The guide as it is told line by line: where the reader is, and what the drawn panes say of it.

use ratatui::text::Line;

use super::{Scene, State, about, address, changed, trust};
use crate::domain::guide::{Link, Step};
use crate::domain::record::progress::StepState;
use crate::ui::data::Data;
use crate::ui::text::Page;

impl State {
    /// The step the cursor is on, from 1 (0: what stands before the first), and whether that is read
    /// rather than the list.
    pub fn place(&self) -> (usize, bool) {
        (self.selected, self.on_detail)
    }

    /// What stands before the first step.
    pub fn introduction(&self, data: &Data, columns: usize) -> Vec<Line<'static>> {
        let scene = self.scene(data);
        scene.map_or_else(Vec::new, |scene| about::page(&scene, data, columns))
    }

    /// What changed since the person did it, and what they did that is no longer asked.
    pub fn since(&self, scene: &Scene<'_>, data: &Data, columns: usize) -> Vec<Line<'static>> {
        let mut page = Page::new(columns);
        changed::since(scene, data, &mut page);
        page.lines
    }

    /// What changed on `step` since the person did it.
    pub fn changes(
        &self,
        scene: &Scene<'_>,
        step: &Step,
        now: StepState,
        data: &Data,
        columns: usize,
    ) -> Vec<Line<'static>> {
        let mut page = Page::new(columns);
        changed::on_step(scene, step, now, data, &mut page);
        page.lines
    }

    /// The claims that the sources of `step` belong to.
    pub fn disputes(
        &self,
        scene: &Scene<'_>,
        step: &Step,
        data: &Data,
        columns: usize,
    ) -> Vec<Line<'static>> {
        let mut page = Page::new(columns);
        trust::on_step(scene, step, data, &mut page);
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
