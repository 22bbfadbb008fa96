//! A telling as lines of a given width: wrapped here, so that heights are known before anything is drawn.

use std::ops::Range;

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::setting::{MEASURE, Setting};
use super::text::{fit, pad, width, wrap};
use super::theme::{CURRENT, HEADING, METER, QUIET, STRONG, Theme, of_sign, style};
use super::{address, code, phone, time};
use crate::app::doc::{Block, Cell, Doc, Input, Meter, Row, Sign, Tone};
use crate::domain::text::language::visible;

/// How much room the name of a fact has at least.
const NAME: usize = 12;

/// Columns between the cells of a row.
const GUTTER: usize = 2;

/// From this width on, rows whose cells have names stand in a table.
const TABLE: usize = 50;

/// The columns of the name of a group of rows that stand beside each other.
const GROUP: usize = 13;

/// The least that a row takes which stands beside others.
const CELL: usize = 18;

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

/// `doc` in lines.
pub fn flow(doc: &Doc, setting: Setting) -> Flow {
    let mut flow = Flow::default();
    let mut at = 0;
    while let Some(block) = doc.blocks.get(at) {
        let meters = doc
            .blocks
            .iter()
            .skip(at)
            .map_while(|it| if let Block::Meter(meter) = it { Some(meter) } else { None });
        let meters: Vec<&Meter> = meters.collect();
        if !meters.is_empty() {
            flow.meters(&meters, setting);
            at += meters.len();
            continue;
        }
        let names = if let Block::Columns(names) = block { names.as_slice() } else { &[] };
        at += usize::from(!names.is_empty());
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
            flow.table(names, &rows, setting);
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
        } else if names.is_empty() {
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
    fn hang(&mut self, mark: &Span<'static>, text: &str, tone: Style, setting: Setting) {
        let margin = width(&mark.content);
        let columns = setting.columns.min(MEASURE).saturating_sub(margin);
        for (place, line) in wrap(text, columns).into_iter().enumerate() {
            let start = if place == 0 { mark.clone() } else { Span::raw(" ".repeat(margin)) };
            self.lines.push(Line::from(vec![start, Span::styled(line, tone)]));
        }
    }

    fn text(&mut self, text: &str, tone: Style, setting: Setting) {
        self.hang(&Span::raw(""), text, tone, setting);
    }

    /// Meters: beside each other where there is room for all of them with bars, else under each other.
    fn meters(&mut self, meters: &[&Meter], setting: Setting) {
        let text = |meter: &&Meter| width(&meter.name) + width(&meter.words) + 4;
        let texts = meters.iter().map(text).sum::<usize>() + 4 * meters.len().saturating_sub(1);
        let (most, least) = BAR;
        let each = setting.columns.saturating_sub(texts) / meters.len().max(1);
        if each >= least + 6 {
            let mut spans = Vec::new();
            for (place, it) in meters.iter().enumerate() {
                spans.extend((place > 0).then(|| Span::raw("    ")));
                spans.extend(meter(it, width(&it.name), each.min(most), setting.theme));
            }
            return self.lines.push(Line::from(spans));
        }
        let name = meters.iter().map(|it| width(&it.name)).max().unwrap_or(0);
        let words = meters.iter().map(|it| width(&it.words)).max().unwrap_or(0);
        let bar = setting.columns.saturating_sub(name + words + 4);
        let bar = if bar < least { 0 } else { bar.min(most) };
        for it in meters {
            if bar == 0 {
                let name = Span::styled(format!("{}  ", it.name), STRONG);
                self.hang(&name, &it.words, Style::new(), setting);
                continue;
            }
            self.lines.push(Line::from(meter(it, name, bar, setting.theme)));
        }
    }

    fn signed(&mut self, sign: Sign, text: &str, tone: Style, setting: Setting) {
        let mark = Span::styled(format!("{} ", setting.theme.sign(sign)), of_sign(sign));
        self.hang(&mark, text, tone, setting);
    }

    fn block(&mut self, block: &Block, setting: Setting) {
        match block {
            Block::Heading(text, aside) => self.heading(text, aside, setting),
            Block::Title(text) | Block::Part(text) => {
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
            Block::Under(text) => self.hang(&Span::raw("  "), text, Style::new(), setting),
            Block::Fact(name, lines) => self.fact(name, lines, NAME + GUTTER, setting),
            Block::Trail(hops, spot) => {
                phone::trail(hops, *spot, setting.columns.min(MEASURE), &mut self.lines);
            }
            Block::Link((number, of), link, about) => {
                let mark = if *of > 1 { format!("{number}/{of} ") } else { String::new() };
                self.hang(&Span::styled(mark, QUIET), link, style(Tone::Accent), setting);
                if !about.is_empty() {
                    self.hang(&Span::raw("  "), about, QUIET, setting);
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
            Block::Letter(text) => self.letter(text, setting),
            Block::Quote(text) => {
                for line in text.lines() {
                    self.hang(&Span::styled("│ ", QUIET), line, Style::new(), setting);
                }
            }
            Block::Event(event) => {
                let mark = format!("{} {}  ", setting.theme.sign(Sign::Bullet), event.date);
                self.hang(&Span::styled(mark, QUIET), &event.what, STRONG, setting);
                for remark in &event.remarks {
                    self.hang(&Span::raw("  "), remark, Style::new(), setting);
                }
                for line in event.note.iter().flat_map(|note| note.lines()) {
                    self.hang(&Span::styled("  │ ", QUIET), line, Style::new(), setting);
                }
            }
            Block::Time(points) => time::lines(points, setting, &mut self.lines),
            Block::Meter(it) => self.meters(&[it], setting),
            Block::Input(input) => self.input(input, setting),
            Block::Columns(_) => {}
            Block::Row(row) => self.rows(&[row], setting),
            Block::Flow(rows) => self.beside("", 0, rows, setting),
            Block::Group(name, rows) => {
                let wide = if setting.columns < TABLE { 0 } else { GROUP };
                if wide == 0 {
                    self.text(name, HEADING, setting);
                }
                self.beside(name, wide, rows, setting);
            }
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
        let aside = &fit(aside, setting.columns.saturating_sub(width(text) + 2));
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
            self.hang(&Span::styled(mark, QUIET), line, Style::new(), setting);
        }
    }

    fn input(&mut self, input: &Input, setting: Setting) {
        let label =
            if input.label.is_empty() { String::new() } else { format!("{}  ", input.label) };
        let room = setting.columns.min(MEASURE).saturating_sub(width(&label)).max(4);
        let (shown, column) = around(&input.value, input.at, room);
        let shown = pad(&shown, room);
        let tone = if input.selected && input.current { CURRENT } else { STRONG };
        if input.current {
            self.caret = Some((width(&label) + column, self.lines.len()));
        }
        self.lines.push(Line::from(vec![Span::styled(label, QUIET), Span::styled(shown, tone)]));
    }

    /// Rows whose cells have names: the names stand above them; where it is narrow, each row is a heading, with its
    /// cells by name under it.
    fn table(&mut self, names: &[String], rows: &[&Row], setting: Setting) {
        if names.is_empty() {
            return self.rows(rows, setting);
        }
        if setting.columns < TABLE {
            let tall: Vec<Row> = rows.iter().map(|row| tall(row, names, setting.theme)).collect();
            return self.rows(&tall.iter().collect::<Vec<_>>(), setting);
        }
        let head = names.iter().map(|name| Cell::quiet(name.as_str()));
        let head = Row::new(head, crate::app::intent::Intent::Stay);
        let mut all = vec![&head];
        all.extend(rows);
        let shape = Columns::of(&all, setting);
        self.row(&head, &shape, false, setting);
        self.shaped(rows, &shape, &[], setting);
    }

    /// A letter, line by line, with its marks set apart: such a mark may go on in the next line.
    fn letter(&mut self, text: &str, setting: Setting) {
        let mut is_mark = false;
        for paragraph in text.lines() {
            let paragraph = visible(paragraph);
            if paragraph.is_empty() {
                self.lines.push(Line::default());
                continue;
            }
            for line in wrap(&paragraph, setting.columns.min(MEASURE)) {
                let mut spans: Vec<Span<'static>> = Vec::new();
                for letter in line.chars() {
                    is_mark |= letter == '‹';
                    let tone = if is_mark { STRONG } else { Style::new() };
                    match spans.last_mut() {
                        Some(last) if last.style == tone => last.content.to_mut().push(letter),
                        _ => spans.push(Span::styled(letter.to_string(), tone)),
                    }
                    is_mark &= letter != '›';
                }
                self.lines.push(Line::from(spans));
            }
        }
    }

    /// Rows under each other: their cells stand in columns that are as wide as what they hold.
    fn rows(&mut self, rows: &[&Row], setting: Setting) {
        let shape = Columns::of(rows, setting);
        if setting.columns >= TABLE || !shape.is_tight(rows, setting.theme) {
            return self.shaped(rows, &shape, &[], setting);
        }
        // What would be wrapped into a few letters a line stands under its row instead.
        let (kept, moved): (Vec<Row>, Vec<Option<&str>>) = rows.iter().copied().map(parted).unzip();
        let kept: Vec<&Row> = kept.iter().collect();
        let shape = Columns::of(&kept, setting);
        self.shaped(&kept, &shape, &moved, setting);
    }

    /// `moved`: what stands under each row, in its own tone.
    fn shaped(&mut self, rows: &[&Row], shape: &Columns, moved: &[Option<&str>], setting: Setting) {
        for (place, row) in rows.iter().enumerate() {
            let start = self.lines.len();
            let current = setting.cursor == Some(self.rows.len());
            self.row(row, shape, current, setting);
            if let Some(text) = moved.get(place).copied().flatten() {
                let margin = Span::raw(" ".repeat(shape.margin));
                self.hang(&margin, text, style(row.tone), setting);
            }
            for under in &row.under {
                self.hang(&Span::raw(" ".repeat(shape.margin)), under, QUIET, setting);
            }
            self.rows.push((start..self.lines.len(), 0..setting.columns));
        }
    }

    fn row(&mut self, row: &Row, shape: &Columns, current: bool, setting: Setting) {
        let tone = |cell: Tone| if current { CURRENT } else { style(cell) };
        // One bar from the first cell to the last.
        let bar = if current { CURRENT } else { Style::new() };
        let gap = |columns: usize| Span::styled(" ".repeat(columns), bar);
        let mut spans = vec![Span::styled(if current { "▸ " } else { "  " }, STRONG)];
        if shape.signs > 0 {
            let sign = row.sign.map_or("", |sign| setting.theme.sign(sign));
            let style = row.sign.map_or(Style::new(), of_sign);
            spans.push(Span::styled(pad(sign, shape.signs), style));
        }
        let mut more: Vec<String> = Vec::new();
        let mut indent = shape.margin;
        let whole = [shape.room];
        // What stands alone has the whole width.
        let widths = if row.cells.len() == 1 { &whole[..] } else { &shape.widths[..] };
        for ((place, cell), columns) in row.cells.iter().enumerate().zip(widths) {
            let last = place + 1 == row.cells.len();
            let cell_tone = if cell.tone == Tone::Plain { row.tone } else { cell.tone };
            let mut room = *columns;
            if let Some(sign) = cell.sign {
                let glyph = format!("{} ", setting.theme.sign(sign));
                room = room.saturating_sub(width(&glyph));
                spans.push(Span::styled(glyph, if current { CURRENT } else { of_sign(sign) }));
            }
            let text = if let Some(caret) = cell.typed {
                let start: usize = spans.iter().map(|it| width(&it.content)).sum();
                if last {
                    // What is typed may become longer than what stands in the other rows.
                    room = room.max(setting.columns.saturating_sub(start));
                }
                let (shown, column) = around(&cell.text, caret.at, room);
                self.caret = Some((start + column, self.lines.len()));
                let tone = if caret.selected { CURRENT } else { STRONG };
                let rest = room.saturating_sub(width(&shown));
                spans.push(Span::styled(shown, tone));
                if !last {
                    spans.push(Span::raw(" ".repeat(rest + GUTTER)));
                }
                continue;
            } else if cell.wraps && more.is_empty() {
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
                spans.push(gap(rest));
                spans.push(Span::styled(text, tone(cell_tone)));
            } else {
                spans.push(Span::styled(text, tone(cell_tone)));
                if !last {
                    spans.push(gap(rest));
                }
            }
            if !last {
                spans.push(gap(GUTTER));
            }
        }
        self.lines.push(Line::from(spans));
        for part in more {
            let start = Span::raw(" ".repeat(indent));
            self.lines.push(Line::from(vec![start, Span::styled(part, tone(row.tone))]));
        }
    }

    /// Rows beside each other on a grid, as many as there is room for; one that is wider takes more of the grid.
    /// `name` stands before them, in so many columns.
    fn beside(&mut self, name: &str, indent: usize, rows: &[Row], setting: Setting) {
        let room = setting.columns.saturating_sub(indent).max(1);
        let across = (room / CELL).max(1);
        let unit = room / across;
        let start = |line: usize| {
            let name = if line == 0 { pad(name, indent) } else { " ".repeat(indent) };
            vec![Span::styled(name, HEADING)]
        };
        let mut spans = start(0);
        let (mut line, mut used) = (0, 0);
        for row in rows {
            let sign = row.sign.map_or("", |sign| setting.theme.sign(sign));
            let whole = width(&label(row)) + width(sign) + 4;
            let units = whole.div_ceil(unit).clamp(1, across);
            if used > 0 && used + units > across {
                self.lines.push(Line::from(std::mem::take(&mut spans)));
                (line, used) = (line + 1, 0);
                spans = start(line);
            }
            let current = setting.cursor == Some(self.rows.len());
            let style = if current { CURRENT } else { style(row.tone) };
            let sign_style = row.sign.map_or(Style::new(), of_sign);
            let (from, columns) = (indent + used * unit, units * unit);
            let text = fit(&label(row), columns.saturating_sub(width(sign) + 4));
            let rest = columns.saturating_sub(3 + width(sign) + width(&text));
            spans.push(Span::styled(if current { "▸ " } else { "  " }, STRONG));
            spans.push(Span::styled(format!("{sign} "), sign_style));
            spans.push(Span::styled(text, style));
            spans.push(Span::raw(" ".repeat(rest)));
            let at = self.lines.len();
            self.rows.push((at..at + 1, from..from + columns));
            used += units;
        }
        self.lines.push(Line::from(spans));
    }
}

/// A row without what it would wrap, and that.
fn parted(row: &Row) -> (Row, Option<&str>) {
    let wraps = |it: &(usize, &Cell)| it.0 > 0 && it.1.wraps;
    let Some((place, cell)) = row.cells.iter().enumerate().find(wraps) else {
        return (row.clone(), None);
    };
    let others = row.cells.iter().enumerate().filter(|(other, _)| *other != place);
    let cells = others.map(|(_, cell)| cell.clone()).collect();
    (Row { cells, ..row.clone() }, Some(cell.text.as_str()))
}

/// A row of a table that is too narrow for one: its name, and under it its other cells, each by name.
fn tall(row: &Row, names: &[String], theme: Theme) -> Row {
    let mut cells = row.cells.iter();
    let mut tall = Row { cells: cells.next().cloned().into_iter().collect(), ..row.clone() };
    let told = cells
        .zip(names.iter().skip(1))
        .filter(|(cell, _)| cell.sign.is_some() || !cell.text.is_empty());
    let told = told.map(|(cell, name)| {
        let sign = cell.sign.map(|sign| theme.sign(sign)).unwrap_or_default();
        let parts = [name.as_str(), sign, &cell.text];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\u{a0}")
    });
    let told: Vec<String> = told.collect();
    if !told.is_empty() {
        tall.under.insert(0, told.join("  "));
    }
    tall
}

/// What is typed stays in sight: as much of it around its cursor as there is room for, and the column of the cursor.
fn around(value: &str, at: usize, room: usize) -> (String, usize) {
    let room = room.max(1);
    let before: String = value.chars().take(at).collect();
    let mut skip = 0;
    while width(&before.chars().skip(skip).collect::<String>()) + 1 > room {
        skip += 1;
    }
    let shown: String = value.chars().skip(skip).collect();
    let column = width(&before.chars().skip(skip).collect::<String>());
    (fit(&shown, room), column)
}

fn label(row: &Row) -> String {
    row.cells.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(" ")
}

/// The widths of the cells of rows that follow each other.
struct Columns {
    signs: usize,
    margin: usize,
    widths: Vec<usize>,
    /// All of them together.
    room: usize,
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
        let is_alone = |row: &&&Row| count > 1 && row.cells.len() == 1;
        let natural = |place: usize| {
            let others = rows.iter().filter(|row| !is_alone(row));
            others.filter_map(|row| row.cells.get(place)).map(wide).max().unwrap_or(0)
        };
        let mut widths: Vec<usize> = (0..count).map(natural).collect();
        let gutters = GUTTER * count.saturating_sub(1);
        let room = setting.columns.saturating_sub(margin + gutters);
        let whole = setting.columns.saturating_sub(margin);
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
        Self { signs, margin, widths, room: whole }
    }

    /// Whether something would be wrapped, further in, that has little room.
    fn is_tight(&self, rows: &[&Row], theme: Theme) -> bool {
        rows.iter().any(|row| {
            let mut cells = row.cells.iter().zip(&self.widths).skip(1);
            cells.any(|(cell, room)| {
                let sign = cell.sign.map_or(0, |sign| width(theme.sign(sign)) + 1);
                cell.wraps && width(&cell.text) + sign > *room
            })
        })
    }
}

/// The widest and the narrowest bar of a meter.
const BAR: (usize, usize) = (24, 6);

/// A meter: its name, a bar, and the same in words.
fn meter(meter: &Meter, name: usize, bar: usize, theme: Theme) -> Vec<Span<'static>> {
    let part = |count: usize| {
        if meter.total == 0 { 0 } else { (count * bar).div_ceil(meter.total).min(bar) }
    };
    let settled = part(meter.settled);
    let waiting = part(meter.waiting).min(bar - settled);
    let (full, half, free) = if theme.ascii { ("#", "=", ".") } else { ("█", "▒", "░") };
    let gap = if bar == 0 { "" } else { "  " };
    vec![
        Span::styled(format!("{}  ", pad(&meter.name, name)), STRONG),
        Span::styled(full.repeat(settled), METER),
        Span::raw(half.repeat(waiting)),
        Span::styled(free.repeat(bar - settled - waiting), QUIET),
        Span::raw(format!("{gap}{}", meter.words)),
    ]
}
