//! A page of text on which some lines can be chosen. A gutter of two columns keeps the cursor apart from
//! what is read; headings stand in it.

use ratatui::text::{Line, Span};

use crate::ui::layout::scroll_to;
use crate::ui::text::{Page, pad, width, wrap};
use crate::ui::theme::Tone;

/// Columns that the cursor takes.
const GUTTER: usize = 2;

/// A page of text on which some lines can be chosen.
#[derive(Debug, Clone)]
pub struct Sheet<T> {
    lines: Vec<Line<'static>>,
    spots: Vec<Spot<T>>,
    columns: usize,
}

/// Something on a sheet that can be chosen.
#[derive(Debug, Clone)]
struct Spot<T> {
    what: T,
    /// Its first line.
    from: usize,
    /// The line after its name.
    name: usize,
    /// The line after what stands under it.
    to: usize,
}

/// A piece of a sheet, as it is told line by line.
#[derive(Debug)]
pub enum Piece<'a> {
    /// A line that is only read.
    Text(&'a Line<'static>),
    /// Something that can be chosen: its place among its like, and its name.
    Spot(usize, String),
}

impl<T> Sheet<T> {
    /// An empty sheet of this width.
    pub const fn new(columns: usize) -> Self {
        Self { lines: Vec::new(), spots: Vec::new(), columns }
    }

    /// Columns for text.
    pub const fn room(&self) -> usize {
        self.columns.saturating_sub(GUTTER)
    }

    /// How many lines it has.
    pub const fn height(&self) -> usize {
        self.lines.len()
    }

    /// How many things can be chosen.
    pub const fn count(&self) -> usize {
        self.spots.len()
    }

    /// What can be chosen at this place.
    pub fn at(&self, place: usize) -> Option<&T> {
        self.spots.get(place).map(|spot| &spot.what)
    }

    /// Where something that `fits` can be chosen.
    pub fn place(&self, fits: impl FnMut(&T) -> bool) -> Option<usize> {
        self.spots.iter().map(|spot| &spot.what).position(fits)
    }

    /// A heading, after an empty line unless it comes first.
    pub fn heading(&mut self, text: &str) {
        self.gap();
        let mut page = Page::new(self.columns);
        page.text(text, Tone::Heading);
        self.lines.extend(page.lines);
    }

    /// A wrapped paragraph.
    pub fn text(&mut self, text: &str, tone: Tone) {
        self.write(|page| page.text(text, tone));
    }

    /// Text, written as on a page.
    pub fn write(&mut self, write: impl FnOnce(&mut Page)) {
        let mut page = Page::new(self.room());
        write(&mut page);
        self.lines.extend(page.lines.into_iter().map(indented));
    }

    /// A value behind its name, which takes `head` columns.
    pub fn fact(&mut self, head: usize, name: &str, value: &str, tone: Tone) {
        self.write(|page| page.hang(&pad(name, head), value, tone));
    }

    /// Something that can be chosen, behind a sign of its own tone; without one, at the margin.
    pub fn spot(&mut self, what: T, sign: &str, tone: Tone, name: &str) {
        let from = self.lines.len();
        let margin = if sign.is_empty() { 0 } else { width(sign) + 1 };
        for (place, part) in wrap(name, self.room().saturating_sub(margin)).into_iter().enumerate()
        {
            let start = if place == 0 { pad(sign, margin) } else { " ".repeat(margin) };
            let parts = vec![Span::styled(start, tone.style()), Span::raw(part)];
            self.lines.push(indented(Line::from(parts)));
        }
        let end = self.lines.len();
        self.spots.push(Spot { what, from, name: end, to: end });
    }

    /// A value that can be chosen, behind its name, which takes `head` columns.
    pub fn row(&mut self, what: T, head: usize, name: &str, value: &str) {
        let from = self.lines.len();
        for (place, part) in wrap(value, self.room().saturating_sub(head)).into_iter().enumerate() {
            let start = if place == 0 { pad(name, head) } else { " ".repeat(head) };
            self.lines.push(indented(Line::from(vec![Span::raw(start), Span::raw(part)])));
        }
        let end = self.lines.len();
        self.spots.push(Spot { what, from, name: end, to: end });
    }

    /// What the sheet is about: can be chosen, and is what the eye meets first.
    pub fn headline(&mut self, what: T, sign: &str, tone: Tone, name: &str) {
        let from = self.lines.len();
        self.spot(what, sign, tone, name);
        for line in self.lines.iter_mut().skip(from) {
            if let Some(name) = line.spans.last_mut() {
                name.style = Tone::Strong.style();
            }
        }
    }

    /// A wrapped paragraph that belongs to what was last put there to be chosen.
    pub fn under(&mut self, margin: usize, text: &str, tone: Tone) {
        self.write(|page| page.hang(&" ".repeat(margin), text, tone));
        let end = self.lines.len();
        if let Some(spot) = self.spots.last_mut() {
            spot.to = end;
        }
    }

    /// Ready-made lines that belong to it.
    pub fn lines_under(&mut self, lines: impl IntoIterator<Item = Line<'static>>) {
        self.lines.extend(lines.into_iter().map(indented));
        let end = self.lines.len();
        if let Some(spot) = self.spots.last_mut() {
            spot.to = end;
        }
    }

    /// An empty line, unless there is one or nothing yet.
    pub fn gap(&mut self) {
        if self.lines.last().is_some_and(|line| line.width() > 0) {
            self.lines.push(Line::default());
        }
    }

    /// Another sheet of the same width below this one.
    pub fn append(&mut self, mut other: Self) {
        self.gap();
        let by = self.lines.len();
        for spot in &mut other.spots {
            spot.from += by;
            spot.name += by;
            spot.to += by;
        }
        self.spots.append(&mut other.spots);
        self.lines.append(&mut other.lines);
    }

    /// The first line to show of `rows`: what is chosen stands near the middle.
    pub fn scroll(&self, chosen: usize, rows: usize) -> usize {
        // What stands before the first of them is what the sheet begins with.
        let first = self.spots.first().map_or(0, |spot| spot.to);
        let at = self.spots.get(chosen).map_or(0, |spot| spot.from);
        if chosen == 0 && first <= rows { 0 } else { scroll_to(at, self.lines.len(), rows) }
    }

    /// The first line to show once a page of `rows` was turned.
    pub const fn turn(&self, top: usize, rows: usize, down: bool) -> usize {
        let by = if rows > 1 { rows - 1 } else { 1 };
        let hidden = self.lines.len().saturating_sub(rows);
        let next = if down { top + by } else { top.saturating_sub(by) };
        if next > hidden { hidden } else { next }
    }

    /// The first thing that can be chosen on the lines from `top` on, or the last one before it.
    pub fn seen_from(&self, top: usize) -> usize {
        let from = self.spots.iter().position(|spot| spot.from >= top);
        from.unwrap_or(self.spots.len().saturating_sub(1))
    }

    /// Its lines with the cursor on what is chosen; `here`: the cursor moves on this sheet.
    pub fn draw(&self, chosen: Option<usize>, here: bool) -> Vec<Line<'static>> {
        let mut lines = self.lines.clone();
        let Some(spot) = chosen.and_then(|place| self.spots.get(place)) else { return lines };
        let tone = if here { Tone::Selected } else { Tone::Resting };
        for (place, line) in lines.iter_mut().enumerate().take(spot.name).skip(spot.from) {
            if let Some(gutter) = line.spans.first_mut().filter(|_| place == spot.from) {
                *gutter = Span::styled("▸ ", Tone::Strong.style());
            }
            if let Some(name) = line.spans.last_mut() {
                name.style = tone.style();
            }
        }
        lines
    }

    /// Its pieces, from the first on.
    pub fn pieces(&self) -> Vec<Piece<'_>> {
        let mut pieces = Vec::new();
        for (at, line) in self.lines.iter().enumerate() {
            match self.spots.iter().position(|spot| (spot.from..spot.name).contains(&at)) {
                Some(place) => match pieces.last_mut() {
                    Some(Piece::Spot(last, name)) if *last == place => {
                        *name = format!("{name} {}", line.to_string().trim());
                    }
                    _ => pieces.push(Piece::Spot(place, line.to_string().trim().to_owned())),
                },
                None => pieces.push(Piece::Text(line)),
            }
        }
        pieces
    }
}

fn indented(mut line: Line<'static>) -> Line<'static> {
    if line.width() > 0 {
        line.spans.insert(0, Span::raw(" ".repeat(GUTTER)));
    }
    line
}
