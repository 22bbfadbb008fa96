//! What lies over a screen: a box in the middle, drawn over a cleared ground.

pub mod when;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Paragraph};

use super::put;
use crate::domain::text::address::Address;
use crate::ui::data::Data;
use crate::ui::layout::{centred, scroll_to};
use crate::ui::overlay::{Before, Field, Menu, Overlay, Tie};
use crate::ui::text::{capital, fit, pad, width, wrap};
use crate::ui::theme::Tone;
use crate::ui::widget::{pane, qr};

/// Draws what lies over the screen.
pub fn view(overlay: &Overlay, data: &Data, frame: &mut Frame<'_>, area: Rect) {
    match overlay {
        Overlay::Menu(it) => menu(it, frame, area),
        Overlay::Field(it) => field(it, data, frame, area),
        Overlay::Tie(it) => tie(it, data, frame, area),
        Overlay::Before(it) => before(it, data, frame, area),
        Overlay::When(it) => when::view(it, data, frame, area),
        Overlay::Qr(address) => code(address, data, frame, area),
        Overlay::Code(text) => of_text(text, data, frame, area),
        Overlay::Text(text, first) => plain(text, *first, data, frame, area),
    }
}

fn boxed(frame: &mut Frame<'_>, area: Rect, title: &str, lines: Vec<Line<'static>>) -> Rect {
    let widest = lines.iter().map(Line::width).max().unwrap_or(0).max(width(title) + 4);
    let place = centred(area, widest as u16 + 4, lines.len() as u16 + 2);
    frame.render_widget(Clear, place);
    let inner = pane(frame, place, title, "", true);
    put(frame, inner, lines);
    inner
}

fn cursor(current: bool) -> Span<'static> {
    Span::styled(if current { "▸ " } else { "  " }, Tone::Strong.style())
}

fn chosen(current: bool) -> ratatui::style::Style {
    if current { Tone::Selected.style() } else { Tone::Plain.style() }
}

fn menu(menu: &Menu, frame: &mut Frame<'_>, area: Rect) {
    let room = (area.width as usize).saturating_sub(8).max(1);
    let keys = menu.items.iter().map(|item| width(&item.key)).max().unwrap_or(0);
    let labels = menu.items.iter().map(|item| width(&item.label)).max().unwrap_or(0);
    let labels = labels.min(room.saturating_sub(keys + 4));
    let mut lines: Vec<Line<'static>> = Vec::new();
    if !menu.text.is_empty() {
        // Sentences read best in short lines; an address is best seen in one.
        let word = menu.text.split_whitespace().map(width).max().unwrap_or(0);
        let columns = room.min(word.max(54));
        // The answers are not pushed out by the question, nor it by them.
        let free = (area.height as usize).saturating_sub(2 + menu.items.len()).max(2);
        lines.extend(question(menu, columns, free).into_iter().map(Line::raw));
        if lines.len() < free {
            lines.push(Line::default());
        }
    }
    let head = lines.len();
    let rows = (area.height as usize).saturating_sub(2 + head).max(1);
    let first = scroll_to(menu.selected, menu.items.len(), rows);
    for (place, item) in menu.items.iter().enumerate().skip(first).take(rows) {
        let current = place == menu.selected;
        let mut spans = vec![cursor(current)];
        // A line without a key takes its room.
        let whole = labels + if keys > 0 { keys + 2 } else { 0 };
        let columns = if item.key.is_empty() { whole } else { labels };
        spans.push(Span::styled(pad(&item.label, columns), chosen(current)));
        if !item.key.is_empty() {
            spans.push(Span::styled(format!("  {}", pad(&item.key, keys)), Tone::Quiet.style()));
        }
        lines.push(Line::from(spans));
    }
    boxed(frame, area, &fit(&menu.title, room), lines);
}

/// The lines of a question. Of one that is too long its beginning is seen, and its end with the cursor on
/// the first answer: nobody says yes to what they could not read.
fn question(menu: &Menu, columns: usize, rows: usize) -> Vec<String> {
    let mut lines = wrap(&menu.text, columns);
    if lines.len() > rows {
        // The margins are given up before a word is.
        lines = wrap(&menu.text, columns + 4);
    }
    let hidden = lines.len().saturating_sub(rows);
    if hidden > 0 && menu.selected == 0 {
        lines.drain(..hidden);
    }
    lines.truncate(rows);
    lines
}

fn field(field: &Field, data: &Data, frame: &mut Frame<'_>, area: Rect) {
    let columns = (area.width as usize).saturating_sub(8).min(50);
    let value = field.input.value();
    let scroll = field.input.visual_scroll(columns.saturating_sub(1));
    let shown: String = {
        let mut skipped = 0;
        let visible = value.chars().skip_while(|c| {
            let past = skipped < scroll;
            skipped += width(c.encode_utf8(&mut [0; 4]));
            past
        });
        visible.collect()
    };
    let mut lines = vec![Line::styled(pad(&shown, columns), Tone::Strong.style())];
    if let Some(error) = &field.error {
        lines
            .extend(wrap(error, columns).into_iter().map(|it| Line::styled(it, Tone::Bad.style())));
    }
    let keys = &data.strings.keys;
    let notices = &data.strings.notices;
    let hint = format!(
        "{} {} · {} {}",
        keys.enter,
        notices.choose.to_lowercase(),
        keys.escape,
        notices.cancel.to_lowercase()
    );
    lines.push(Line::styled(hint, Tone::Quiet.style()));
    let inner = boxed(frame, area, &fit(&field.title, columns), lines);
    let at = (field.input.visual_cursor().max(scroll) - scroll) as u16;
    if inner.width > 0 {
        frame.set_cursor_position((inner.x + at.min(inner.width - 1), inner.y));
    }
}

fn tie(tie: &Tie, data: &Data, frame: &mut Frame<'_>, area: Rect) {
    let columns = (area.width as usize).saturating_sub(8).min(54);
    let mut lines: Vec<Line<'static>> =
        wrap(data.strings.accounts.tie_hint, columns).into_iter().map(Line::raw).collect();
    lines.push(Line::default());
    let rows = (area.height as usize).saturating_sub(2 + lines.len()).max(1);
    let first = scroll_to(tie.selected, tie.others.len(), rows);
    for (place, (key, picked)) in tie.others.iter().enumerate().skip(first).take(rows) {
        let current = place == tie.selected;
        let name = data.account(key).map(|it| data.strings.account(&it, &data.catalogue));
        let sign = if *picked { "✓" } else { "○" };
        let text = format!("{sign} {}", name.unwrap_or_default());
        lines.push(Line::from(vec![
            cursor(current),
            Span::styled(fit(&text, columns), chosen(current)),
        ]));
    }
    boxed(frame, area, data.strings.accounts.tie, lines);
}

fn before(before: &Before, data: &Data, frame: &mut Frame<'_>, area: Rect) {
    let words = &data.strings.before;
    let columns = (area.width as usize).saturating_sub(8).min(56);
    let month = data.strings.months.get(before.month as usize - 1).copied().unwrap_or("");
    let mail = if before.mail { words.mail_kept } else { words.mail_lost };
    let rows = [
        (words.month, month.to_owned()),
        (words.year, before.year.to_string()),
        (words.mail, mail.to_owned()),
    ];
    let head = rows.iter().map(|(label, _)| width(label)).max().unwrap_or(0) + 2;
    let mut lines: Vec<Line<'static>> =
        wrap(words.question, columns).into_iter().map(Line::raw).collect();
    lines.push(Line::default());
    for (place, (label, value)) in rows.into_iter().enumerate() {
        let current = place == before.selected;
        let value = fit(&value, columns.saturating_sub(head + 6));
        let (open, close) = if current { ("‹ ", " ›") } else { ("  ", "") };
        lines.push(Line::from(vec![
            cursor(current),
            Span::raw(pad(label, head)),
            Span::styled(open, Tone::Quiet.style()),
            Span::styled(value, chosen(current)),
            Span::styled(close, Tone::Quiet.style()),
        ]));
    }
    if area.height > 12 {
        lines.push(Line::default());
        lines.extend(
            wrap(words.again, columns).into_iter().map(|it| Line::styled(it, Tone::Quiet.style())),
        );
    }
    lines.extend(
        wrap(words.hint, columns).into_iter().map(|it| Line::styled(it, Tone::Quiet.style())),
    );
    boxed(frame, area, words.title, lines);
}

/// The QR code over the whole screen; where it does not fit, or would not be black on white, the
/// address in groups to type.
fn code(address: &Address, data: &Data, frame: &mut Frame<'_>, area: Rect) {
    frame.render_widget(Clear, area);
    let (columns, rows) = (area.width as usize, area.height as usize);
    let code = if qr::is_plain(data) { None } else { qr::code(address.as_str(), columns, rows) };
    if let Some(code) = code {
        let wide = code.first().map_or(0, Line::width) as u16;
        let place = centred(area, wide, code.len() as u16);
        // Where the code leads stands beside it: nobody should follow what they cannot read.
        if area.height > place.height && columns >= address.as_str().len() {
            let line = Line::styled(address.as_str().to_owned(), Tone::Accent.style());
            let row = Rect { y: area.bottom() - 1, height: 1, ..area };
            frame.render_widget(Paragraph::new(line.centered()), row);
        }
        frame.render_widget(Paragraph::new(code), place);
        return;
    }
    let room = columns.saturating_sub(8).min(56);
    let mut lines: Vec<Line<'static>> =
        wrap(data.strings.notices.qr_small, room).into_iter().map(Line::raw).collect();
    lines.push(Line::default());
    for line in qr::groups(address.as_str(), room) {
        lines.push(Line::styled(line, Tone::Strong.style()));
    }
    boxed(frame, area, &capital(data.strings.actions.phone), lines);
}

/// The QR code of a text over the whole screen. Whether it fits was asked before; a window that was made
/// smaller since shows the text itself.
fn of_text(text: &str, data: &Data, frame: &mut Frame<'_>, area: Rect) {
    let (columns, rows) = (area.width as usize, area.height as usize);
    match qr::code(text, columns, rows).filter(|_| !qr::is_plain(data)) {
        Some(code) => {
            frame.render_widget(Clear, area);
            let wide = code.first().map_or(0, Line::width) as u16;
            let place = centred(area, wide, code.len() as u16);
            frame.render_widget(Paragraph::new(code), place);
        }
        None => plain(text, 0, data, frame, area),
    }
}

/// The text alone from the left edge on, so that a mouse selects nothing else.
/// The lines of a text that is shown in full, and how many of them are beyond the end of a screen of
/// `size`, of which the footer takes one.
fn full(text: &str, (columns, rows): (u16, u16)) -> (Vec<String>, usize) {
    let wrapped = text.lines().flat_map(|paragraph| wrap(paragraph, columns as usize));
    let lines: Vec<String> = wrapped.collect();
    // An empty line and the hint stand below.
    let hidden = lines.len().saturating_sub((rows as usize).saturating_sub(3));
    (lines, hidden)
}

/// How far a text that is shown in full can be scrolled on a screen of this size.
pub fn last_line(text: &str, size: (u16, u16)) -> usize {
    full(text, size).1
}

fn plain(text: &str, first: usize, data: &Data, frame: &mut Frame<'_>, area: Rect) {
    frame.render_widget(Clear, area);
    let (lines, hidden) = full(text, data.size);
    let first = first.min(hidden);
    let shown = (area.height as usize).saturating_sub(2);
    let mut lines: Vec<Line<'static>> =
        lines.into_iter().skip(first).take(shown).map(Line::raw).collect();
    let more = match (first > 0, first < hidden) {
        (true, true) => "↑↓ ",
        (true, false) => "↑ ",
        (false, true) => "↓ ",
        (false, false) => "",
    };
    lines.push(Line::default());
    let hint = format!("{more}{}", data.strings.notices.close);
    lines.push(Line::styled(hint, Tone::Quiet.style()));
    put(frame, area, lines);
}
