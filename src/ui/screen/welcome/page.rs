//! The first page, drawn.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::{Row, State};
use crate::domain::guide::catalogue::Catalogue;
use crate::domain::law::region::Country;
use crate::domain::text::id::ServiceId;
use crate::domain::text::language::Language;
use crate::ui::data::Data;
use crate::ui::layout::{inside, scroll_to};
use crate::ui::text::{pad, width, wrap};
use crate::ui::theme::Tone;
use crate::ui::widget::{pane, put};

/// Draws the page.
pub fn view(state: &State, data: &Data, frame: &mut Frame<'_>, area: Rect) {
    let strings = data.strings;
    let inner = inside(area);
    let columns = inner.width as usize;
    let rows = state.rows(data);
    let labels: Vec<String> = rows.iter().map(|row| label(*row, state, data)).collect();
    let head = labels.iter().map(|it| width(it) + 1).max().unwrap_or(0).min(columns / 2);
    let mut lines: Vec<Line<'_>> = Vec::new();
    if inner.height as usize >= rows.len() + 5 {
        for part in wrap(strings.welcome.hello, columns) {
            lines.push(Line::raw(part));
        }
        lines.push(Line::default());
    }
    let mut at = 0;
    for (place, (row, label)) in rows.iter().zip(&labels).enumerate() {
        let current = place == state.selected;
        if current {
            at = lines.len();
        }
        if *row == Row::Start {
            lines.push(Line::default());
            at = if current { lines.len() } else { at };
            let tone = if current { Tone::Selected } else { Tone::Strong };
            lines.push(Line::from(vec![
                Span::raw(if current { "▸ " } else { "  " }),
                Span::styled(format!(" {} ", strings.welcome.start), tone.style()),
            ]));
            continue;
        }
        let value = value(*row, state, data);
        let (open, close) = if current { ("‹ ", " ›") } else { ("  ", "") };
        let unused = value == strings.welcome.not_used;
        let style = match (current, unused) {
            (true, _) => Tone::Selected.style(),
            (false, true) => Tone::Quiet.style(),
            (false, false) => Tone::Strong.style(),
        };
        lines.push(Line::from(vec![
            Span::styled(if current { "▸ " } else { "  " }, Tone::Strong.style()),
            Span::raw(pad(label, head)),
            Span::styled(open, Tone::Quiet.style()),
            Span::styled(value, style),
            Span::styled(close, Tone::Quiet.style()),
        ]));
        let told = match row {
            Row::Country => follows(state.country, data),
            Row::Pack => promise(state, data),
            _ => String::new(),
        };
        if !told.is_empty() {
            for part in wrap(&told, columns.saturating_sub(4)) {
                lines.push(Line::styled(format!("    {part}"), Tone::Quiet.style()));
            }
        }
    }
    let room = inner.height as usize;
    if lines.len() + 3 <= room {
        lines.push(Line::default());
        for part in wrap(strings.welcome.names, columns) {
            lines.push(Line::styled(part, Tone::Quiet.style()));
        }
    }
    let first = scroll_to(at, lines.len(), room);
    let up = if first > 0 { "↑" } else { " " };
    let down = if first + room < lines.len() { "↓" } else { " " };
    let aside = format!("{up}{down}");
    pane(frame, area, strings.welcome.title, aside.trim(), true);
    let shown: Vec<Line<'_>> = lines.into_iter().skip(first).take(room).collect();
    put(frame, inner, shown);
}

pub(super) fn name(id: &ServiceId, catalogue: &Catalogue, language: Language) -> String {
    catalogue.service(id).map_or_else(|| id.to_string(), |it| it.name.get(language).to_owned())
}

pub(super) fn label(row: Row, state: &State, data: &Data) -> String {
    let words = &data.strings.welcome;
    let service = |id: &ServiceId| name(id, &data.catalogue, data.language());
    match row {
        Row::Country => words.country.to_owned(),
        Row::Language => words.language.to_owned(),
        Row::Phone => words.phone.to_owned(),
        Row::Computer => words.computer.to_owned(),
        Row::Pack => words.pack.to_owned(),
        Row::Own(place) => state.own.get(place).map_or_else(String::new, |(id, _)| service(id)),
        Row::Borrowed(place) => {
            state.borrowed.get(place).map_or_else(String::new, |(id, _)| service(id))
        }
        Row::Start => words.start.to_owned(),
    }
}

pub(super) fn value(row: Row, state: &State, data: &Data) -> String {
    let strings = data.strings;
    let words = &strings.welcome;
    match row {
        Row::Country => match state.country {
            Some(country) => strings.country(country, &data.catalogue),
            None => "?".to_owned(),
        },
        Row::Language => strings.language_name.to_owned(),
        Row::Phone => strings.phone(state.phone).to_owned(),
        Row::Computer => strings.platform(state.computer).to_owned(),
        Row::Pack => {
            let pack = state.pack(data).map(|pack| pack.name.get(data.language()));
            pack.unwrap_or(strings.home.everything).to_owned()
        }
        Row::Own(place) => match state.count(place, data) {
            0 => words.not_used.to_owned(),
            1 => format!("1 {}", words.one_account),
            many => format!("{many} {}", words.accounts),
        },
        Row::Borrowed(place) => {
            let Some((id, lender)) = state.borrowed.get(place) else {
                return String::new();
            };
            let lenders = data.catalogue.service(id).map(|it| state.lenders(it, data));
            match lender.as_ref().filter(|it| lenders.is_some_and(|all| all.contains(it))) {
                Some(lender) => {
                    format!("{} {}", words.with, name(lender, &data.catalogue, data.language()))
                }
                None => words.not_used.to_owned(),
            }
        }
        Row::Start => String::new(),
    }
}

/// For whom the pack is.
pub(super) fn promise(state: &State, data: &Data) -> String {
    let why = state.pack(data).and_then(|pack| pack.why.as_ref());
    why.map_or_else(String::new, |why| why.get(data.language()).to_owned())
}

/// What follows from the country: the right, as the record of its law has it, and who hears a complaint.
pub(super) fn follows(country: Option<Country>, data: &Data) -> String {
    let words = &data.strings.welcome;
    let Some(country) = country else {
        return String::new();
    };
    let law = data.catalogue.law(data.catalogue.region(country));
    let objection = law.is_some_and(|law| law.objection);
    let right = if objection { words.may_object } else { words.may_not };
    match data.catalogue.authority(country) {
        Some(authority) => format!("{right} · {} {}", words.complaints_to, authority.name),
        None => right.to_owned(),
    }
}
