//! A telling as lines of a given width: wrapped here, so that heights are known before anything is drawn.

use std::ops::Range;

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::text::{fit, pad, width, wrap};
use super::theme::{CURRENT, HEADING, QUIET, STRONG, Theme, of_sign, style};
use super::{address, code, phone, time};
use crate::app::doc::{Block, Cell, Doc, Input, Meter, Row, Sign, Tone};

/// The widest text: longer lines are hard to follow.
pub const MEASURE: usize = 84;

/// How much room the name of a fact has at least.
const NAME: usize = 12;

/// Columns between the cells of a row.
const GUTTER: usize = 2;

/// A telling in lines.
#[derive(Debug, Default)]
pub struct Flow {
    pub lines: Vec<Line<'static>>,
    /// Which lines each row takes, and from which column to which, where rows stand beside each other.
    pub rows: Vec<(Range<usize>, Range<usize>)>,
    /// Which lines show an address, and the address.
    pub links: Vec<(Range<usize>, String)>,
    /// Where the cursor of a line that is typed stands: column and line.
    pub caret: Option<(usize, usize)>,
}

/// How a telling is set.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    pub columns: usize,
    pub theme: Theme,
    /// The row that the cursor is on, if this telling has the cursor.
    pub cursor: Option<usize>,
}

/// `doc` in lines.
pub fn flow(doc: &Doc, setting: Setting) -> Flow {
    let mut flow = Flow::default();
    let mut at = 0;
    while let Some(block) = doc.blocks.get(at) {
        // Rows that follow each other share the widths of their cells.
        let run = doc.blocks.iter().skip(at).take_while(|it| matches!(it, Block::Row(_))).count();
        if run > 0 {
            let rows: Vec<&Row> = doc
                .blocks
                .iter()
                .skip(at)
                .take(run)
                .filter_map(|it| if let Block::Row(row) = it { Some(row) } else { None })
                .collect();
            flow.rows(&rows, setting);
            at += run;
        } else if let Block::Fact(..) = block {
            // Facts that follow each other have their lines under each other.
            let run = doc.blocks.iter().skip(at).map_while(|it| match it {
                Block::Fact(name, lines) => Some((name, lines)),
                _ => None,
            });
            let head = run.clone().map(|(name, _)| width(name)).max().unwrap_or(0);
            let head = head.clamp(NAME, (setting.columns / 3).max(NAME)) + GUTTER;
            for (name, lines) in run {
                flow.fact(name, lines, head, setting);
                at += 1;
            }
        } else {
            flow.block(block, setting);
            at += 1;
        }
    }
    flow
}

impl Flow {
    fn gap(&mut self) {
        if self.lines.last().is_some_and(|line| line.width() > 0) {
            self.lines.push(Line::default());
        }
    }

    /// A wrapped paragraph behind `mark`, its other lines standing under the first.
    fn hang(&mut self, mark: Span<'static>, text: &str, tone: Style, setting: Setting) {
        let margin = width(&mark.content);
        let columns = setting.columns.min(MEASURE).saturating_sub(margin);
        for (place, line) in wrap(text, columns).into_iter().enumerate() {
            let start = if place == 0 { mark.clone() } else { Span::raw(" ".repeat(margin)) };
            self.lines.push(Line::from(vec![start, Span::styled(line, tone)]));
        }
    }

    fn text(&mut self, text: &str, tone: Style, setting: Setting) {
        self.hang(Span::raw(""), text, tone, setting);
    }

    fn signed(&mut self, sign: Sign, text: &str, tone: Style, setting: Setting) {
        let mark = Span::styled(format!("{} ", setting.theme.sign(sign)), of_sign(sign));
        self.hang(mark, text, tone, setting);
    }

    fn block(&mut self, block: &Block, setting: Setting) {
        match block {
            Block::Title(text) => {
                self.gap();
                self.text(text, STRONG, setting);
            }
            Block::Heading(text, aside) => self.heading(text, aside, setting),
            Block::Part(text) => {
                self.gap();
                self.text(text, STRONG, setting);
            }
            Block::Step(number, title) => {
                self.gap();
                self.text(&format!("{number}. {title}"), STRONG, setting);
            }
            Block::Text(tone, text) => self.text(text, style(*tone), setting),
            Block::Sign(sign, text) | Block::Item(sign, text) => {
                self.signed(*sign, text, Style::new(), setting);
            }
            Block::Under(text) => self.hang(Span::raw("  "), text, Style::new(), setting),
            Block::Fact(name, lines) => self.fact(name, lines, NAME + GUTTER, setting),
            Block::Trail(hops, spot) => {
                phone::trail(hops, *spot, setting.columns.min(MEASURE), &mut self.lines);
            }
            Block::Link((number, of), link, about) => {
                let mark = if *of > 1 { format!("{number}/{of} ") } else { String::new() };
                self.hang(Span::styled(mark, QUIET), link, style(Tone::Accent), setting);
                if !about.is_empty() {
                    self.hang(Span::raw("  "), about, QUIET, setting);
                }
            }
            Block::Address(link, about) => {
                let start = self.lines.len();
                self.lines.extend(address::lines(link, setting.columns));
                self.links.push((start..self.lines.len(), link.to_string()));
                if !about.is_empty() {
                    self.text(about, QUIET, setting);
                }
            }
            Block::Copy(text) => {
                let columns = setting.columns.min(MEASURE).saturating_sub(2);
                for part in text.lines().flat_map(|line| wrap(line, columns)) {
                    self.lines.push(Line::from(vec![Span::styled("│ ", QUIET), Span::raw(part)]));
                }
            }
            Block::Quote(text) => {
                for line in text.lines() {
                    self.hang(Span::styled("│ ", QUIET), line, Style::new(), setting);
                }
            }
            Block::Event(event) => {
                let mark = format!("{} {}  ", setting.theme.sign(Sign::Bullet), event.date);
                self.hang(Span::styled(mark, QUIET), &event.what, STRONG, setting);
                for remark in &event.remarks {
                    self.hang(Span::raw("  "), remark, Style::new(), setting);
                }
                for line in event.note.iter().flat_map(|note| note.lines()) {
                    self.hang(Span::styled("  │ ", QUIET), line, Style::new(), setting);
                }
            }
            Block::Time(points) => time::lines(points, setting, &mut self.lines),
            Block::Meter(it) => self.lines.push(meter(it, setting)),
            Block::Input(input) => self.input(input, setting),
            Block::Row(row) => self.rows(&[row], setting),
            Block::Flow(rows) => self.beside(rows, setting),
            Block::Code(text) => match code::code(text, setting.columns, usize::MAX) {
                Some(lines) if !setting.theme.ascii => self.lines.extend(lines),
                _ => {
                    let groups = code::groups(text, setting.columns);
                    self.lines.extend(groups.into_iter().map(Line::raw));
                }
            },
            Block::Bare(text) => {
                for line in text.lines() {
                    let parts = wrap(line, setting.columns);
                    self.lines.extend(parts.into_iter().map(Line::raw));
                    if line.is_empty() {
                        self.lines.push(Line::default());
                    }
                }
            }
            Block::Gap => self.gap(),
        }
    }

    fn heading(&mut self, text: &str, aside: &str, setting: Setting) {
        self.gap();
        if aside.is_empty() {
            return self.text(text, HEADING, setting);
        }
        let room = setting.columns.saturating_sub(width(aside) + 1);
        let head = pad(text, room);
        self.lines.push(Line::from(vec![
            Span::styled(head, HEADING),
            Span::styled(format!(" {aside}"), QUIET),
        ]));
    }

    fn fact(&mut self, name: &str, lines: &[String], head: usize, setting: Setting) {
        let head = head.max((width(name) + GUTTER).min(setting.columns / 2));
        for (place, line) in lines.iter().enumerate() {
            let mark = if place == 0 { pad(name, head) } else { " ".repeat(head) };
            self.hang(Span::styled(mark, QUIET), line, Style::new(), setting);
        }
    }

    fn input(&mut self, input: &Input, setting: Setting) {
        let label =
            if input.label.is_empty() { String::new() } else { format!("{}  ", input.label) };
        let room = setting.columns.min(MEASURE).saturating_sub(width(&label)).max(4);
        // What is typed stays in sight: the line is shown around its cursor.
        let before: String = input.value.chars().take(input.at).collect();
        let mut skip = 0;
        while width(&before.chars().skip(skip).collect::<String>()) + 1 > room {
            skip += 1;
        }
        let shown: String = input.value.chars().skip(skip).collect();
        let shown = pad(&fit(&shown, room), room);
        let tone = if input.selected && input.current { CURRENT } else { STRONG };
        if input.current {
            let column = width(&label) + width(&before.chars().skip(skip).collect::<String>());
            self.caret = Some((column, self.lines.len()));
        }
        self.lines.push(Line::from(vec![Span::styled(label, QUIET), Span::styled(shown, tone)]));
    }

    /// Rows under each other: their cells stand in columns that are as wide as what they hold.
    fn rows(&mut self, rows: &[&Row], setting: Setting) {
        let shape = Columns::of(rows, setting);
        for row in rows {
            let start = self.lines.len();
            let current = setting.cursor == Some(self.rows.len());
            self.row(row, &shape, current, setting);
            for under in &row.under {
                self.hang(Span::raw(" ".repeat(shape.margin)), under, QUIET, setting);
            }
            self.rows.push((start..self.lines.len(), 0..setting.columns));
        }
    }

    fn row(&mut self, row: &Row, shape: &Columns, current: bool, setting: Setting) {
        let tone = |cell: Tone| if current { CURRENT } else { style(cell) };
        let mut spans = vec![Span::styled(if current { "▸ " } else { "  " }, STRONG)];
        if shape.signs > 0 {
            let sign = row.sign.map_or("", |sign| setting.theme.sign(sign));
            let style = row.sign.map_or(Style::new(), of_sign);
            spans.push(Span::styled(pad(sign, shape.signs), style));
        }
        let mut more: Vec<String> = Vec::new();
        let mut indent = shape.margin;
        for ((place, cell), columns) in row.cells.iter().enumerate().zip(&shape.widths) {
            let last = place + 1 == row.cells.len();
            let cell_tone = if cell.tone == Tone::Plain { row.tone } else { cell.tone };
            let mut room = *columns;
            if let Some(sign) = cell.sign {
                let glyph = format!("{} ", setting.theme.sign(sign));
                room = room.saturating_sub(width(&glyph));
                spans.push(Span::styled(glyph, of_sign(sign)));
            }
            let text = if cell.wraps && more.is_empty() {
                let mut parts = wrap(&cell.text, room.max(1)).into_iter();
                let first = parts.next().unwrap_or_default();
                more = parts.collect();
                if !more.is_empty() {
                    indent = spans.iter().map(|it| width(&it.content)).sum();
                }
                first
            } else {
                fit(&cell.text, room)
            };
            let rest = room.saturating_sub(width(&text));
            if cell.right {
                spans.push(Span::raw(" ".repeat(rest)));
                spans.push(Span::styled(text, tone(cell_tone)));
            } else {
                spans.push(Span::styled(text, tone(cell_tone)));
                if !last {
                    spans.push(Span::raw(" ".repeat(rest)));
                }
            }
            if !last {
                spans.push(Span::raw(" ".repeat(GUTTER)));
            }
        }
        self.lines.push(Line::from(spans));
        for part in more {
            let start = Span::raw(" ".repeat(indent));
            self.lines.push(Line::from(vec![start, Span::styled(part, tone(row.tone))]));
        }
    }

    /// Rows beside each other, as many as there is room for.
    fn beside(&mut self, rows: &[Row], setting: Setting) {
        let (each, across) = grid(rows, setting);
        for line in rows.chunks(across) {
            let mut spans = Vec::new();
            let start = self.lines.len();
            for (place, row) in line.iter().enumerate() {
                let current = setting.cursor == Some(self.rows.len());
                let style = if current { CURRENT } else { style(row.tone) };
                let sign = row.sign.map_or("", |sign| setting.theme.sign(sign));
                let sign_style = row.sign.map_or(Style::new(), of_sign);
                let room = each.saturating_sub(4 + width(sign));
                let text = fit(&label(row), room);
                let used = 3 + width(sign) + width(&text);
                spans.push(Span::styled(if current { "▸ " } else { "  " }, STRONG));
                spans.push(Span::styled(format!("{sign} "), sign_style));
                spans.push(Span::styled(text, style));
                spans.push(Span::raw(" ".repeat(each.saturating_sub(used))));
                self.rows.push((start..start + 1, place * each..(place + 1) * each));
            }
            self.lines.push(Line::from(spans));
        }
    }
}

fn label(row: &Row) -> String {
    row.cells.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(" ")
}

/// How wide each of the rows is that stand beside each other, and how many stand in a line.
fn grid(rows: &[Row], setting: Setting) -> (usize, usize) {
    let widest = rows.iter().map(|row| width(&label(row)) + 7).max().unwrap_or(1);
    let each = widest.clamp(12, setting.columns.max(12));
    (each, (setting.columns / each).max(1))
}

/// How many rows of a block of rows beside each other stand in a line.
pub fn across(rows: &[Row], setting: Setting) -> usize {
    grid(rows, setting).1
}

/// The widths of the cells of rows that follow each other.
struct Columns {
    signs: usize,
    margin: usize,
    widths: Vec<usize>,
}

impl Columns {
    fn of(rows: &[&Row], setting: Setting) -> Self {
        let sign = |row: &&Row| row.sign.map_or(0, |sign| width(setting.theme.sign(sign)) + 1);
        let signs = rows.iter().map(sign).max().unwrap_or(0);
        let margin = 2 + signs;
        let count = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        let wide = |cell: &Cell| {
            let sign = cell.sign.map_or(0, |sign| width(setting.theme.sign(sign)) + 1);
            width(&cell.text) + sign
        };
        let natural = |place: usize| {
            rows.iter().filter_map(|row| row.cells.get(place)).map(wide).max().unwrap_or(0)
        };
        let mut widths: Vec<usize> = (0..count).map(natural).collect();
        let gutters = GUTTER * count.saturating_sub(1);
        let room = setting.columns.saturating_sub(margin + gutters);
        // The widest gives way first, down to a few letters.
        while widths.iter().sum::<usize>() > room {
            let Some(widest) = widths.iter_mut().max() else { break };
            if *widest <= 6 {
                break;
            }
            *widest -= 1;
        }
        // What stands at the right end stands there.
        let ends_right = rows.iter().any(|row| row.cells.last().is_some_and(|cell| cell.right));
        if ends_right && count > 1 {
            let spare = room.saturating_sub(widths.iter().sum());
            if let Some(before) = widths.get_mut(count - 2) {
                *before += spare;
            }
        }
        Self { signs, margin, widths }
    }
}

fn meter(meter: &Meter, setting: Setting) -> Line<'static> {
    let name = format!("{}  ", meter.name);
    let room = setting.columns.saturating_sub(width(&name) + width(&meter.words) + 2);
    let bar = room.min(24);
    let part = |count: usize| {
        if meter.total == 0 { 0 } else { (count * bar).div_ceil(meter.total).min(bar) }
    };
    let settled = part(meter.settled);
    let waiting = part(meter.waiting).min(bar - settled);
    let (full, half, free) =
        if setting.theme.ascii { ("#", "=", ".") } else { ("█", "▒", "░") };
    Line::from(vec![
        Span::styled(name, STRONG),
        Span::styled(full.repeat(settled), of_sign(Sign::Settled)),
        Span::raw(half.repeat(waiting)),
        Span::styled(free.repeat(bar - settled - waiting), QUIET),
        Span::raw(format!("  {}", meter.words)),
    ])
}
