//! What is shown, on cells.

use std::ops::Range;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::symbols::merge::MergeStrategy;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block as Border, BorderType, Clear};

use super::flow::{Flow, flow};
use super::setting::{MEASURE, Setting};
use super::text::{fit, width, wrap};
use super::theme::{BORDER, CURRENT, HEADING, QUIET, STRONG, Theme, style};
use crate::app::doc::{Block, Doc, Tone};
use crate::app::keymap::{Action, shown as key_of};
use crate::app::view::{Offer, Pane, Shape, Shown, Typing, View};
use crate::domain::text::language::capital;
use crate::words::Words;

/// The smallest screen that is drawn.
pub const SMALLEST: (u16, u16) = (40, 12);

/// A list of fewer lines than this begins with the row under the cursor.
const LOW: usize = 4;
/// On a screen of fewer lines than this, an address stands without what is known of it.
const BARE: u16 = 16;

/// From this width on, what is under the cursor stands beside the list.
const DETAIL: u16 = 100;
/// From this width on, the checklist stands beside the step.
const CHECKLIST: u16 = 76;
/// From this width on, fields and what they make stand beside each other.
const FORM: u16 = 90;

/// What stands around the view itself.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    pub theme: Theme,
    pub words: &'a dyn Words,
    /// What just happened, or a banner that stays.
    pub message: Option<(&'a str, Tone)>,
}

/// Where things came to stand.
#[derive(Debug, Clone, Default)]
pub struct Laid {
    /// The area of each row that is in sight, with its place among the rows.
    pub rows: Vec<(usize, Rect)>,
    /// How many rows of a block stand in one line, where rows stand beside each other.
    pub across: usize,
    /// The rows that stand above and below the one under the cursor, where rows stand beside each other.
    pub above: Option<usize>,
    pub below: Option<usize>,
    /// How many lines of what is read are hidden, and how many are shown.
    pub hidden: usize,
    pub height: usize,
    /// The offers that found room: place and area.
    pub offers: Vec<(usize, Rect)>,
    /// Addresses in sight: where, and what they lead to.
    pub links: Vec<(Rect, String)>,
}

/// Draws what is shown.
pub fn draw(shown: &Shown, around: Around<'_>, frame: &mut Frame<'_>) -> Laid {
    let area = frame.area();
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        let lines = wrap(around.words.notice_too_small(), area.width as usize);
        put(frame.buffer_mut(), area, lines.into_iter().map(Line::raw));
        around.theme.finish(frame.buffer_mut());
        return Laid::default();
    }
    let mut laid = page(&shown.page, shown.over.is_none(), around, frame, area);
    if let Some(over) = &shown.over {
        let above = Rect { y: area.y + 1, height: area.height.saturating_sub(2), ..area };
        laid = boxed(over, around, frame, above);
        let line = Rect { y: area.bottom() - 1, height: 1, ..area };
        frame.render_widget(Clear, line);
        laid.offers = offers(over, around, frame, line);
    }
    if shown.over.as_ref().unwrap_or(&shown.page).unlinked {
        laid.links.clear();
    }
    around.theme.finish(frame.buffer_mut());
    laid
}

fn page(view: &View, on_top: bool, around: Around<'_>, frame: &mut Frame<'_>, area: Rect) -> Laid {
    let columns = area.width as usize;
    let setting = Setting { columns: columns.saturating_sub(2), theme: around.theme, cursor: None };
    if view.shape == Shape::Bare {
        return bare(view, around, frame, area);
    }
    let message = message(around, columns);
    let head = flow(&view.head, setting);
    let foot = flow(&view.foot, setting);
    let most = (area.height / 3) as usize;
    let address = foot.links.last().map(|(lines, _)| lines.end);
    let bottom = address.filter(|_| area.height < BARE).unwrap_or(foot.lines.len()).min(most);
    let [title, top, body, bottom, said, line] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Length(head.lines.len().min(most) as u16),
        Constraint::Min(0),
        Constraint::Length(bottom as u16),
        Constraint::Length(message.len() as u16),
        Constraint::Length(1),
    ])
    .areas(area);
    title_line(view, frame, title);
    put(frame.buffer_mut(), indented(top), head.lines.iter().cloned());
    let mut laid = body_of(view, on_top, around, frame, body);
    let below = indented(bottom);
    laid.links.extend(links(&foot, 0, below));
    put(frame.buffer_mut(), below, foot.lines);
    put(frame.buffer_mut(), said, message);
    if on_top {
        laid.offers = offers(view, around, frame, line);
    }
    laid
}

fn indented(area: Rect) -> Rect {
    Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area }
}

/// The banner of what is not saved, else what just happened; at most three lines, in full width.
fn message(around: Around<'_>, columns: usize) -> Vec<Line<'static>> {
    let Some((text, tone)) = around.message else { return Vec::new() };
    let lines = wrap(text, columns.saturating_sub(2)).into_iter();
    lines.take(3).map(|it| Line::styled(format!(" {it}"), style(tone))).collect()
}

fn title_line(view: &View, frame: &mut Frame<'_>, area: Rect) {
    let columns = area.width as usize;
    // The longest of the wordings that leaves the left side whole.
    let fits = |right: &&String| width(&view.title) + width(right) + 4 <= columns;
    let right = view.aside.iter().find(fits).or(view.aside.last()).cloned().unwrap_or_default();
    let right = fit(&right, columns.saturating_sub(12));
    let left = fit(&view.title, columns.saturating_sub(width(&right) + 4));
    let gap = columns.saturating_sub(width(&left) + width(&right) + 2);
    let line = Line::from(vec![
        Span::raw(" "),
        Span::styled(left, STRONG),
        Span::raw(" ".repeat(gap)),
        Span::styled(right, QUIET),
    ]);
    put(frame.buffer_mut(), area, [line]);
}

fn body_of(
    view: &View,
    on_top: bool,
    around: Around<'_>,
    frame: &mut Frame<'_>,
    area: Rect,
) -> Laid {
    match (view.shape, &view.side) {
        (Shape::Detail, Some(side)) if area.width >= DETAIL => {
            let [left, right] =
                Layout::horizontal([Constraint::Percentage(57), Constraint::Min(0)]).areas(area);
            let laid = list(&view.main, view, on_top, around, frame, left);
            read(side, 0, false, around, frame, right);
            laid
        }
        (Shape::Checklist, Some(side)) if area.width >= CHECKLIST => {
            let wide = (area.width / 3).clamp(26, 40);
            let [left, right] =
                Layout::horizontal([Constraint::Min(0), Constraint::Length(wide)]).areas(area);
            let mut laid = read(side, view.at.scroll, true, around, frame, left);
            let listed = list_bare(&view.main, view, on_top, around, frame, right);
            laid.rows = listed.rows;
            laid
        }
        (Shape::Checklist, Some(side)) => {
            // As many lines of the list as show where one is; the step takes the rest.
            let rows = view.main.doc.rows().count() as u16;
            let high = rows.min(if area.height < 16 { 1 } else { 5 }) + 1;
            let [top, below] =
                Layout::vertical([Constraint::Length(high), Constraint::Min(0)]).areas(area);
            let mut laid = read(side, view.at.scroll, true, around, frame, below);
            let listed = list_bare(&view.main, view, on_top, around, frame, top);
            laid.rows = listed.rows;
            laid
        }
        (Shape::Form, Some(side)) if area.width >= FORM => {
            let [left, right] =
                Layout::horizontal([Constraint::Percentage(50), Constraint::Min(0)]).areas(area);
            let mut laid = read(side, view.at.scroll, false, around, frame, right);
            let listed = list(&view.main, view, on_top, around, frame, left);
            (laid.rows, laid.across) = (listed.rows, listed.across);
            (laid.above, laid.below) = (listed.above, listed.below);
            laid
        }
        (Shape::Form, Some(side)) => {
            let rows = view.main.doc.rows().count() as u16 + 2;
            let high = rows.min(area.height / 2).max(4);
            let [top, below] =
                Layout::vertical([Constraint::Length(high), Constraint::Min(0)]).areas(area);
            let mut laid = read(side, view.at.scroll, false, around, frame, below);
            let listed = list(&view.main, view, on_top, around, frame, top);
            (laid.rows, laid.across) = (listed.rows, listed.across);
            (laid.above, laid.below) = (listed.above, listed.below);
            laid
        }
        _ => list(&view.main, view, on_top, around, frame, area),
    }
}

/// The inside of a bordered pane, with one column of air left and right.
fn inside(pane: Rect) -> Rect {
    Rect {
        x: pane.x.saturating_add(2).min(pane.right()),
        y: pane.y.saturating_add(1).min(pane.bottom()),
        width: pane.width.saturating_sub(4),
        height: pane.height.saturating_sub(2),
    }
}

fn frame_of(pane: &Pane, signs: &str, strong: bool, frame: &mut Frame<'_>, area: Rect) {
    let aside = [pane.aside.as_str(), signs].into_iter().filter(|it| !it.is_empty());
    let aside = aside.collect::<Vec<_>>().join(" · ");
    let room = (area.width as usize).saturating_sub(width(&aside) + 8);
    let mut block = Border::bordered()
        .border_type(BorderType::Rounded)
        .border_style(if strong { Style::new() } else { BORDER })
        .merge_borders(MergeStrategy::Exact);
    if !pane.title.is_empty() {
        let title = format!(" {} ", fit(&pane.title, room));
        block = block.title(Line::from(Span::styled(title, HEADING)));
    }
    if !aside.is_empty() {
        let aside = Span::styled(format!(" {aside} "), QUIET);
        block = block.title(Line::from(aside).right_aligned());
    }
    frame.render_widget(block, area);
}

/// A pane that the cursor walks on; one without rows is read.
fn list(
    pane: &Pane,
    view: &View,
    on_top: bool,
    around: Around<'_>,
    frame: &mut Frame<'_>,
    area: Rect,
) -> Laid {
    let count = pane.doc.rows().count();
    if count == 0 {
        return read(pane, view.at.scroll, true, around, frame, area);
    }
    let inner = inside(area);
    let cursor = Some(view.at.cursor.min(count - 1)).filter(|_| on_top);
    let setting = Setting { columns: inner.width as usize, theme: around.theme, cursor };
    let flow = flow(&pane.doc, setting);
    let signs = place(&flow, view.at.cursor.min(count - 1), inner.height as usize);
    let mut frame_signs = arrows(signs.0, flow.lines.len().saturating_sub(inner.height as usize));
    if !frame_signs.is_empty() {
        frame_signs = format!("{}/{count} {frame_signs}", view.at.cursor.min(count - 1) + 1);
    }
    frame_of(pane, &frame_signs, on_top, frame, area);
    let (above, below) = around_row(&flow, view.at.cursor.min(count - 1));
    Laid { above, below, ..lay(flow, signs.0, on_top, inner, frame) }
}

/// The rows above and below one: in the nearest line that has rows, the one nearest to its middle.
fn around_row(flow: &Flow, cursor: usize) -> (Option<usize>, Option<usize>) {
    let Some((own, columns)) = flow.rows.get(cursor) else { return (None, None) };
    let middle = |columns: &Range<usize>| columns.start + columns.len() / 2;
    let nearest = |line: Option<usize>| {
        let line = line?;
        let of_line = flow.rows.iter().enumerate().filter(|(_, (lines, _))| lines.start == line);
        of_line
            .min_by_key(|(_, (_, other))| middle(other).abs_diff(middle(columns)))
            .map(|(place, _)| place)
    };
    let starts = || flow.rows.iter().map(|(lines, _)| lines.start);
    let above = starts().filter(|start| *start < own.start).max();
    let below = starts().filter(|start| *start > own.start).min();
    (nearest(above), nearest(below))
}

/// The same without a frame.
fn list_bare(
    pane: &Pane,
    view: &View,
    on_top: bool,
    around: Around<'_>,
    frame: &mut Frame<'_>,
    area: Rect,
) -> Laid {
    let inner = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
    let count = pane.doc.rows().count();
    let cursor = Some(view.at.cursor.min(count.saturating_sub(1))).filter(|_| on_top);
    let setting = Setting { columns: inner.width as usize, theme: around.theme, cursor };
    let flow = flow(&pane.doc, setting);
    let (first, _) =
        place(&flow, view.at.cursor.min(count.saturating_sub(1)), inner.height as usize);
    lay(flow, first, on_top, inner, frame)
}

/// The first line to show so that the row under the cursor is in sight, near the middle; its lines.
fn place(flow: &Flow, cursor: usize, height: usize) -> (usize, Range<usize>) {
    let lines = flow.rows.get(cursor).map_or(0..0, |(lines, _)| lines.clone());
    let most = flow.lines.len().saturating_sub(height);
    // What stands above the first row is seen with it.
    let above = if height < LOW { 0 } else { height / 2 };
    let first = if cursor == 0 && lines.end <= height {
        0
    } else {
        lines.start.saturating_sub(above).min(most)
    };
    (first, lines)
}

/// Whether there is more above and below what is shown: `↑↓`; nothing where all is.
fn arrows(scroll: usize, hidden: usize) -> String {
    if hidden == 0 {
        return String::new();
    }
    let up = if scroll > 0 { "↑" } else { " " };
    let down = if scroll < hidden { "↓" } else { " " };
    format!("{up}{down}")
}

fn lay(flow: Flow, first: usize, on_top: bool, inner: Rect, frame: &mut Frame<'_>) -> Laid {
    let height = inner.height as usize;
    let mut laid = Laid { height, ..Laid::default() };
    let mut line = None;
    for (place, (lines, columns)) in flow.rows.iter().enumerate() {
        let (start, end) = (lines.start.max(first), lines.end.min(first + height));
        if start < end {
            laid.rows.push((
                place,
                Rect {
                    x: inner.x + columns.start as u16,
                    y: inner.y + (start - first) as u16,
                    width: (columns.len() as u16).min(inner.width),
                    height: (end - start) as u16,
                },
            ));
        }
        if line == Some(lines.start) {
            laid.across = laid.across.max(1) + 1;
        }
        line = Some(lines.start);
    }
    laid.links = links(&flow, first, inner);
    if let Some((x, y)) = flow.caret.filter(|(_, y)| on_top && (first..first + height).contains(y))
    {
        let x = (inner.x + x as u16).min(inner.right().saturating_sub(1));
        frame.set_cursor_position((x, inner.y + (y - first) as u16));
    }
    put(frame.buffer_mut(), inner, flow.lines.into_iter().skip(first).take(height));
    laid
}

/// A pane that is read.
fn read(
    pane: &Pane,
    scroll: usize,
    strong: bool,
    around: Around<'_>,
    frame: &mut Frame<'_>,
    area: Rect,
) -> Laid {
    let inner = inside(area);
    let columns = inner.width as usize;
    let setting = Setting { columns, theme: around.theme, cursor: None };
    let height = inner.height as usize;
    let mut flow = flow(&pane.doc, setting);
    if flow.lines.len() > height
        && let Some(bare) = without_outline(&pane.doc, setting)
        && bare.lines.len() <= height
    {
        flow = bare;
    }
    let hidden = flow.lines.len().saturating_sub(height);
    let scroll = scroll.min(hidden);
    frame_of(pane, &arrows(scroll, hidden), strong, frame, area);
    let laid = lay(flow, scroll, true, inner, frame);
    Laid { hidden, ..laid }
}

/// The same without the drawing of a phone: it makes way where all the words then have room.
fn without_outline(doc: &Doc, setting: Setting) -> Option<Flow> {
    let mut bare = doc.clone();
    let mut drawn = false;
    for block in &mut bare.blocks {
        if let Block::Trail(_, spot) = block {
            drawn |= spot.take().is_some();
        }
    }
    drawn.then(|| flow(&bare, setting))
}

/// A box in the middle, over a cleared ground.
fn boxed(view: &View, around: Around<'_>, frame: &mut Frame<'_>, area: Rect) -> Laid {
    let columns = (area.width as usize).saturating_sub(4).min(MEASURE).min(64);
    let setting = Setting { columns: columns.saturating_sub(4), theme: around.theme, cursor: None };
    let lines = flow(&view.main.doc, setting).lines;
    let widest = lines.iter().map(Line::width).max().unwrap_or(0).max(width(&view.main.title) + 6);
    let wide = (widest.max(30) as u16 + 4).min(area.width);
    let high = (lines.len() as u16 + 2).min(area.height);
    let place = Rect {
        x: area.x + (area.width - wide) / 2,
        y: area.y + (area.height - high) / 2,
        width: wide,
        height: high,
    };
    frame.render_widget(Clear, place);
    list(&view.main, view, true, around, frame, place)
}

/// The whole screen but the action line, without frames.
fn bare(view: &View, around: Around<'_>, frame: &mut Frame<'_>, area: Rect) -> Laid {
    let [body, line] = Layout::vertical([Constraint::Min(0), Constraint::Length(1)]).areas(area);
    let setting = Setting { columns: body.width as usize, theme: around.theme, cursor: None };
    let mut flow = flow(&view.main.doc, setting);
    let is_code = |block: &Block| matches!(block, Block::Code(_));
    if flow.lines.len() > body.height as usize && view.main.doc.blocks.iter().any(is_code) {
        // Half a code is none.
        let mut doc = view.main.doc.clone();
        doc.blocks.retain(|block| !is_code(block));
        doc.blocks.insert(0, Block::Text(Tone::Plain, around.words.phone_too_small().to_owned()));
        flow = super::flow::flow(&doc, setting);
    }
    let hidden = flow.lines.len().saturating_sub(body.height as usize);
    let scroll = view.at.scroll.min(hidden);
    let laid = lay(flow, scroll, true, body, frame);
    let offers = offers(view, around, frame, line);
    Laid { hidden, offers, ..laid }
}

fn links(flow: &Flow, first: usize, area: Rect) -> Vec<(Rect, String)> {
    let seen = first..first + area.height as usize;
    let links = flow.links.iter().flat_map(|(lines, url)| lines.clone().map(move |it| (it, url)));
    links
        .filter(|(line, _)| seen.contains(line))
        .map(|(line, url)| {
            let wide = flow.lines.get(line).map_or(0, Line::width) as u16;
            let y = area.y + (line - first) as u16;
            (Rect { x: area.x, y, width: wide.min(area.width), height: 1 }, url.clone())
        })
        .collect()
}

/// An offer as it stands on the action line: its name, then its key.
fn written(offer: &Offer, typing: Typing, words: &dyn Words) -> (String, String) {
    let key = offer.action.map_or_else(String::new, |action| match action {
        Action::Enter => "⏎".to_owned(),
        Action::Toggle => "␣".to_owned(),
        // Where letters are text, it is reached with the arrows.
        Action::More if typing != Typing::Keys => String::new(),
        action => key_of(action, words),
    });
    (capital(&offer.label), key)
}

/// The action line: as many offers as there is room for, the highlighted one in reverse; the rest under "More".
fn offers(
    view: &View,
    around: Around<'_>,
    frame: &mut Frame<'_>,
    area: Rect,
) -> Vec<(usize, Rect)> {
    let words = around.words;
    let size = |offer: &Offer| {
        let (label, key) = written(offer, view.typing, words);
        width(&label) + if key.is_empty() { 0 } else { width(&key) + 1 } + 4
    };
    let more =
        Offer::new(Action::More, capital(words.action_more()), crate::app::intent::Intent::Stay);
    let columns = area.width as usize;
    // Past the last offer stands "More".
    let current = view.at.offer.min(view.offers.len());
    let last_offer = current.min(view.offers.len().saturating_sub(1));
    // The highlighted one is always seen.
    let mut first = 0;
    let fits = |first: usize| {
        let mut room = columns.saturating_sub(1);
        let mut count = 0;
        for (place, offer) in view.offers.iter().enumerate().skip(first) {
            let last = place + 1 == view.offers.len() && view.more.is_empty();
            let rest = if last { 0 } else { size(&more) };
            if size(offer) + rest > room {
                break;
            }
            room -= size(offer);
            count += 1;
        }
        count.max(1)
    };
    while first + fits(first) <= last_offer {
        first += 1;
    }
    let count = fits(first);
    let mut column = area.x + 1;
    let mut laid = Vec::new();
    let mut spans = vec![Span::raw(" ")];
    let last = (first + count).min(view.offers.len());
    for (place, offer) in view.offers.iter().enumerate().take(last).skip(first) {
        let (label, key) = written(offer, view.typing, words);
        let marked = place == current;
        let plain = if marked { CURRENT } else { Style::new() };
        let mut wide = width(&label);
        spans.push(Span::styled(if marked { format!(" {label}") } else { label }, plain));
        wide += usize::from(marked);
        if marked {
            spans.push(Span::styled(" ⏎ ", CURRENT));
            wide += 3;
        } else if !key.is_empty() {
            spans.push(Span::styled(format!(" {key}"), STRONG));
            wide += width(&key) + 1;
        }
        laid.push((place, Rect { x: column, y: area.y, width: wide as u16, height: 1 }));
        spans.push(Span::raw("  "));
        column += wide as u16 + 2;
    }
    if first > 0 || last < view.offers.len() || !view.more.is_empty() {
        let (label, key) = written(&more, view.typing, words);
        if current == view.offers.len() {
            spans.push(Span::styled(format!(" {label} "), CURRENT));
            spans.push(Span::styled(" ⏎", STRONG));
        } else {
            spans.push(Span::raw(label));
            spans.push(Span::styled(format!(" {key}"), STRONG));
        }
    }
    put(frame.buffer_mut(), area, [Line::from(spans)]);
    laid
}

/// Writes `lines` one under the other, as far as there is room. They are wrapped already: a paragraph would look at
/// every letter once more for where to break them.
fn put<'l>(buffer: &mut Buffer, area: Rect, lines: impl IntoIterator<Item = Line<'l>>) {
    let area = area.intersection(buffer.area);
    for (row, line) in (area.top()..area.bottom()).zip(lines) {
        let mut column = area.left();
        for span in &line.spans {
            let style = line.style.patch(span.style);
            column = write(buffer, column..area.right(), row, &span.content, style);
        }
    }
}

/// Writes `text`; where it ends. Most of it is plain ASCII, a column a letter: what is not asks for the rules of
/// Unicode, which take most of the time of a frame.
fn write(buffer: &mut Buffer, columns: Range<u16>, row: u16, text: &str, style: Style) -> u16 {
    if !text.bytes().all(|b| b == b' ' || b.is_ascii_graphic()) {
        return buffer.set_stringn(columns.start, row, text, columns.len(), style).0;
    }
    let mut end = columns.start;
    for (column, letter) in columns.zip(text.chars()) {
        if let Some(cell) = buffer.cell_mut((column, row)) {
            cell.set_char(letter).set_style(style);
        }
        end = column + 1;
    }
    end
}

/// Whether `doc` says nothing.
pub fn is_silent(doc: &Doc) -> bool {
    doc.is_empty()
}
