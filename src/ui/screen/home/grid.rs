//! The table of accounts and goals; on a narrow screen, a heading per account and a line per guide.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::{Below, NARROW, State};
use crate::domain::record::account::Account;
use crate::domain::record::progress::{Progress, State as Stand};
use crate::domain::text::id::Goal;
use crate::ui::data::{Data, Shown};
use crate::ui::keymap::{Action, shown as shown_key};
use crate::ui::layout::scroll_to;
use crate::ui::text::{fit, pad, width, wrap};
use crate::ui::theme::Tone;
use crate::ui::widget::{pane, put};

/// What a pane takes of the width.
const BORDERS: usize = 4;

/// What stands in the table: accounts, goals, or on a narrow screen single guides.
pub struct Grid<'a> {
    /// The rows of home: accounts, and where they stand with what is shown of them.
    rows: Vec<(&'a Account, Vec<Shown<'a>>)>,
    goals: Vec<Goal>,
    /// On a narrow screen: which account and which guide each line is.
    lines: Option<Vec<(usize, usize)>>,
    /// What is said where no account stands, line by line.
    nobody: Vec<String>,
}

impl<'a> Grid<'a> {
    /// The table of `data` at its present size.
    pub fn new(data: &'a Data) -> Self {
        let rows = data.shown();
        let goals = goals(&rows);
        let lines = (data.size.0 < NARROW).then(|| {
            let of = |(row, (_, guides)): (usize, &(_, Vec<Shown<'_>>))| {
                (0..guides.len()).map(move |guide| (row, guide)).collect::<Vec<_>>()
            };
            rows.iter().enumerate().flat_map(of).collect()
        });
        let columns = (data.size.0 as usize).saturating_sub(BORDERS);
        let nobody = data.nobody().map(|text| wrap(text, columns)).unwrap_or_default();
        Self { rows, goals, lines, nobody }
    }

    /// How many lines the cursor can stand on.
    pub fn rows(&self) -> usize {
        self.lines.as_ref().map_or(self.rows.len(), Vec::len)
    }

    /// The last column the cursor can stand on.
    pub fn last_column(&self) -> usize {
        if self.lines.is_some() { 0 } else { self.goals.len().saturating_sub(1) }
    }

    /// How many lines it wants on the screen.
    pub fn height(&self) -> usize {
        let said = self.nobody.len() + usize::from(!self.nobody.is_empty());
        match &self.lines {
            Some(lines) => lines.len() + self.rows.len() + said,
            None => self.rows.len() + 1 + said,
        }
    }

    /// The account of a row.
    pub fn account(&self, row: usize) -> Option<&'a Account> {
        let row = match &self.lines {
            Some(lines) => lines.get(row)?.0,
            None => row,
        };
        self.rows.get(row).map(|(account, _)| *account)
    }

    /// The guides under the cursor.
    pub fn guides(&self, row: usize, column: usize) -> Vec<Shown<'a>> {
        let line = match &self.lines {
            Some(lines) => lines.get(row).map(|(row, _)| *row),
            None => Some(row),
        };
        let Some((_, all)) = line.and_then(|row| self.rows.get(row)) else {
            return Vec::new();
        };
        match (&self.lines, self.goals.get(column)) {
            (Some(lines), _) => {
                let place = lines.get(row).map_or(0, |(_, guide)| *guide);
                all.get(place).copied().into_iter().collect()
            }
            (None, Some(goal)) => {
                all.iter().copied().filter(|(entry, _)| entry.id.goal == *goal).collect()
            }
            (None, None) => Vec::new(),
        }
    }
}

/// The goals that at least one guide of the table has, in order.
fn goals(rows: &[(&Account, Vec<Shown<'_>>)]) -> Vec<Goal> {
    let mut present = [false; Goal::ALL.len()];
    for (entry, _) in rows.iter().flat_map(|(_, guides)| guides) {
        if let Some(it) = present.get_mut(entry.id.goal as usize) {
            *it = true;
        }
    }
    Goal::ALL.into_iter().zip(present).filter(|(_, has)| *has).map(|(goal, _)| goal).collect()
}

/// A guide on an account, in a line of a menu: state, service if it is borrowed, title.
pub(super) fn guide_label((entry, progress): Shown<'_>, account: &Account, data: &Data) -> String {
    let (glyph, word, _) = data.stand(progress);
    let title = data.title(entry);
    let own = account.service.as_ref() == Some(&entry.id.service);
    let service = data.catalogue.service(&entry.id.service).filter(|_| !own);
    match service {
        Some(service) => {
            format!("{glyph} {} · {title}  {word}", service.name.get(data.language()))
        }
        None => format!("{glyph} {title}  {word}"),
    }
}

/// The cell of several guides: one tells its state; several tell how many are done, and the worst state.
fn cell(guides: &[Shown<'_>], room: usize, data: &Data) -> (String, Tone) {
    let stands: Vec<&Progress> = guides.iter().map(|(_, progress)| *progress).collect();
    match stands.as_slice() {
        [] => ("·".to_owned(), Tone::Quiet),
        [only] => told(only, "", room, data),
        several => {
            let done = |it: &Progress| matches!(it.state, Stand::Done | Stand::Covered);
            let counted: Vec<&Progress> =
                several.iter().copied().filter(|it| it.state != Stand::None).collect();
            let finished = counted.iter().copied().filter(|it| done(it)).count();
            let urgency = |state: Stand| match state {
                Stand::Stuck => 0,
                Stand::LookAgain => 1,
                Stand::Waiting => 2,
                Stand::Doing => 3,
                Stand::Todo => 4,
                Stand::Covered => 5,
                Stand::Done => 6,
                Stand::Declined | Stand::None => 7,
            };
            let Some(first) = several.iter().min_by_key(|it| urgency(it.state)) else {
                return (String::new(), Tone::Quiet);
            };
            if finished == counted.len() && finished > 0 {
                return (format!("✓ {finished}/{}", counted.len()), Tone::Good);
            }
            let begun = several.iter().any(|it| it.state != Stand::Todo && it.state != Stand::None);
            match first.state {
                Stand::Todo | Stand::Doing => {
                    let glyph = if begun { "◐" } else { "○" };
                    (format!("{glyph} {finished}/{}", counted.len()), Tone::Plain)
                }
                _ if counted.len() < 2 => told(first, "", room, data),
                _ => told(first, &format!(" +{}", counted.len() - 1), room, data),
            }
        }
    }
}

/// A state in words; rather without its date than with half of it.
fn told(progress: &Progress, more: &str, room: usize, data: &Data) -> (String, Tone) {
    let (glyph, word, tone) = data.stand(progress);
    let whole = format!("{glyph} {word}{more}");
    let bare = progress.request.as_ref().map(|outlook| data.strings.outlook(outlook));
    match bare.filter(|bare| width(&whole) > room && word.starts_with(bare)) {
        Some(bare) => (format!("{glyph} {bare}{more}"), tone),
        None => (whole, tone),
    }
}

/// Draws the table, or the list on a narrow screen.
pub(super) fn view(state: &State, grid: &Grid<'_>, data: &Data, frame: &mut Frame<'_>, area: Rect) {
    let here = state.below == Below::No;
    let title = match data.pack() {
        Some(pack) => {
            format!("{} · {}", data.strings.home.accounts, pack.name.get(data.language()))
        }
        None => data.strings.home.accounts.to_owned(),
    };
    let inner = pane(frame, area, &title, &aside(grid, data), here);
    let (mut lines, mut at) = match &grid.lines {
        Some(lines) => narrow(state, grid, lines, data, inner.width as usize),
        None => table(state, grid, data, inner.width as usize),
    };
    if !grid.nobody.is_empty() {
        let text = grid.nobody.iter().map(|it| Line::styled(it.clone(), Tone::Quiet.style()));
        let mut text: Vec<Line<'_>> = text.collect();
        // What it points at stands below: the rest of the list, or what is next.
        if grid.lines.is_some() {
            text.push(Line::default());
            at += text.len();
            lines.splice(0..0, text);
        } else {
            lines.push(Line::default());
            lines.append(&mut text);
        }
    }
    let head = usize::from(grid.lines.is_none()).min(lines.len());
    let rows = (inner.height as usize).saturating_sub(head);
    let first = scroll_to(at, lines.len() - head, rows);
    let mut shown: Vec<Line<'_>> = lines.iter().take(head).cloned().collect();
    shown.extend(lines.into_iter().skip(head).skip(first).take(rows));
    put(frame, inner, shown);
}

/// How many accounts the pack leaves out, and the key that shows them; what the mark in cells means.
fn aside(grid: &Grid<'_>, data: &Data) -> String {
    let mut parts = Vec::new();
    let mut shown = grid.rows.iter().flat_map(|(_, guides)| guides);
    if grid.lines.is_none() && shown.any(|(entry, _)| entry.own.is_some()) {
        parts.push(data.strings.own.legend.to_owned());
    }
    match data.left_out() {
        0 => {}
        many => parts.push(format!("+ {many} · {}", shown_key(Action::Filter, data.strings))),
    }
    parts.join(" · ")
}

fn table(
    state: &State,
    grid: &Grid<'_>,
    data: &Data,
    columns: usize,
) -> (Vec<Line<'static>>, usize) {
    let language = data.language();
    let service = |account: &Account| match &account.service {
        Some(id) => {
            data.catalogue.service(id).map_or(id.to_string(), |it| it.name.get(language).into())
        }
        None => data.strings.home.you.to_owned(),
    };
    let accounts = || grid.rows.iter().map(|(account, _)| *account);
    let services = accounts().map(|it| width(&service(it))).max().unwrap_or(0);
    let names = accounts().map(|it| width(&it.name)).max().unwrap_or(0).min(14);
    let head = services + names + 6;
    let room = columns.saturating_sub(head);
    let shown = (room / 18).clamp(1, grid.goals.len().max(1));
    let first = scroll_to(state.column, grid.goals.len(), shown);
    let each = (room / shown).min(26);
    let goals = || grid.goals.iter().enumerate().skip(first).take(shown);
    let mut title = vec![Span::raw(" ".repeat(head))];
    for (_, goal) in goals() {
        let goal = fit(data.strings.goal(*goal), each.saturating_sub(2));
        title.push(Span::styled(pad(&goal, each), Tone::Heading.style()));
    }
    if first + shown < grid.goals.len() {
        title.push(Span::styled("›", Tone::Quiet.style()));
    }
    let mut lines = vec![Line::from(title)];
    for (row, account) in accounts().enumerate() {
        let current = row == state.row && state.below == Below::No;
        let mark = if current { "▸ " } else { "  " };
        let name = format!("{mark}{}  {}", pad(&service(account), services), account.name);
        let tone = if current { Tone::Strong } else { Tone::Plain };
        let mut spans = vec![Span::styled(pad(&name, head), tone.style())];
        for (column, _) in goals() {
            let guides = grid.guides(row, column);
            let mark = if guides.iter().any(|(entry, _)| entry.own.is_some()) { " *" } else { "" };
            let wide = each.saturating_sub(2 + width(mark));
            let (text, tone) = cell(&guides, wide, data);
            let text = fit(&text, wide) + mark;
            let rest = each.saturating_sub(width(&text));
            if current && column == state.column {
                spans.push(Span::styled(text, Tone::Selected.style()));
            } else {
                let (sign, word) = text.split_at(text.find(' ').unwrap_or(text.len()));
                spans.push(Span::styled(sign.to_owned(), tone.style()));
                spans.push(Span::raw(word.to_owned()));
            }
            spans.push(Span::raw(" ".repeat(rest)));
        }
        lines.push(Line::from(spans));
    }
    (lines, state.row)
}

fn narrow(
    state: &State,
    grid: &Grid<'_>,
    places: &[(usize, usize)],
    data: &Data,
    columns: usize,
) -> (Vec<Line<'static>>, usize) {
    let mut lines = Vec::new();
    let mut at = 0;
    let mut heading = None;
    for (row, (account, guide)) in places.iter().enumerate() {
        let Some((holder, guides)) = grid.rows.get(*account) else {
            continue;
        };
        if heading != Some(*account) {
            heading = Some(*account);
            let name = data.strings.account(holder, &data.catalogue);
            lines.push(Line::styled(fit(&name, columns), Tone::Heading.style()));
        }
        let Some((entry, progress)) = guides.get(*guide) else {
            continue;
        };
        let current = row == state.row && state.below == Below::No;
        if current {
            at = lines.len();
        }
        let (glyph, word, tone) = data.stand(progress);
        let own = holder.service.as_ref() == Some(&entry.id.service);
        let service = data.catalogue.service(&entry.id.service).filter(|_| !own);
        let title = match service {
            Some(service) => {
                format!("{} · {}", service.name.get(data.language()), data.title(entry))
            }
            None => data.title(entry),
        };
        let room = columns.saturating_sub(width(&word) + 5);
        let style = if current { Tone::Selected.style() } else { Tone::Plain.style() };
        lines.push(Line::from(vec![
            Span::styled(if current { "▸ " } else { "  " }, Tone::Strong.style()),
            Span::styled(format!("{glyph} "), tone.style()),
            Span::styled(pad(&data.fitted(&title, room), room), style),
            Span::raw(format!(" {word}")),
        ]));
    }
    (lines, at)
}
