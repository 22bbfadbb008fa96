//! The step under the cursor: what to do, where, what one should see, and what else to try.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::{Scene, State, about, address, changed, trust};
use crate::domain::guide::{Hop, Step};
use crate::domain::record::progress::StepState;
use crate::ui::data::Data;
use crate::ui::layout::{Panes, inside};
use crate::ui::text::{Page, capital, wrap};
use crate::ui::theme::Tone;
use crate::ui::widget::{address as whole, more, pane, phone, put};

/// How many lines of the step are beyond the pane, and how many rows it has.
pub(super) fn beyond(
    state: &State,
    scene: &Scene<'_>,
    data: &Data,
    panes: Panes,
) -> (usize, usize) {
    let inner = inside(panes.detail);
    let (page, foot) = content(state, scene, data, inner);
    let rows = room(inner, foot.len());
    (page.len().saturating_sub(rows), rows)
}

fn room(inner: Rect, foot: usize) -> usize {
    let foot = if foot == 0 { 0 } else { foot + 1 };
    (inner.height as usize).saturating_sub(foot)
}

type Lines = Vec<Line<'static>>;

fn content(state: &State, scene: &Scene<'_>, data: &Data, inner: Rect) -> (Lines, Lines) {
    let columns = inner.width as usize;
    let Some((step, _, now)) = scene.current(state.selected) else {
        return (about::page(scene, data, columns), Vec::new());
    };
    let foot = address::foot(state, scene, step, data, columns);
    let page = |outline| step_page(state, scene, step, now, data, columns, outline);
    let rows = room(inner, foot.len());
    let whole = page(true);
    if whole.len() <= rows {
        return (whole, foot);
    }
    // The outline of the phone makes way where all the words then fit.
    let bare = page(false);
    (if bare.len() <= rows { bare } else { whole }, foot)
}

/// Draws the step.
pub(super) fn view(
    state: &State,
    scene: &Scene<'_>,
    data: &Data,
    frame: &mut Frame<'_>,
    area: Rect,
) {
    let title = match scene.current(state.selected) {
        Some((step, ..)) => {
            format!("{} · {}", state.selected, step.title.get(data.language()))
        }
        None if scene.guide.card.is_some() => capital(data.strings.states.card),
        None => data.strings.guide.before_you_start.to_owned(),
    };
    let inner = inside(area);
    let (page, foot) = content(state, scene, data, inner);
    let rows = room(inner, foot.len());
    let hidden = page.len().saturating_sub(rows);
    let scroll = state.scroll.min(hidden);
    let aside = if scroll > 0 { "↑" } else { "" };
    let current = state.on_detail || scene.steps.is_empty();
    let inner = pane(frame, area, &title, aside, current);
    let mut shown: Lines = page.into_iter().skip(scroll).take(rows).collect();
    // A heading is not left alone at the end.
    let heading = |line: &&mut Line<'_>| {
        line.spans.last().is_some_and(|it| it.style == Tone::Heading.style())
    };
    if scroll < hidden
        && let Some(last) = shown.last_mut().filter(heading)
    {
        *last = Line::default();
    }
    put(frame, inner, shown);
    let height = (foot.len() as u16).min(inner.height);
    let below = Rect { y: inner.bottom() - height, height, ..inner };
    let mut end = Rect { y: inner.bottom(), height: 1, ..inner };
    if height > 0 && below.y > inner.y {
        end.y = below.y - 1;
        let line = Line::styled("─".repeat(inner.width as usize), Tone::Quiet.style());
        put(frame, end, [line]);
        end.width = end.width.saturating_sub(1);
    }
    put(frame, below, foot);
    if scroll < hidden {
        more(frame, end, &format!("↓ {}", data.strings.keys.page_down));
    }
}

fn step_page(
    state: &State,
    scene: &Scene<'_>,
    step: &Step,
    now: StepState,
    data: &Data,
    columns: usize,
    outline: bool,
) -> Lines {
    let language = data.language();
    let strings = data.strings;
    let mut page = Page::new(columns);
    if now == StepState::Stuck {
        ladder(strings.guide.ladder, state, scene, step, data, &mut page);
        page.gap();
    }
    changed::on_step(scene, step, now, data, &mut page);
    page.text(step.text.get(language), Tone::Plain);
    let hops: Vec<&Hop> = step.trail(scene.route).collect();
    if !hops.is_empty() {
        page.gap();
        phone::trail(&hops, outline && scene.route.is_phone(), data, &mut page);
    }
    if let Some(copy) = data.catalogue.to_paste(step) {
        page.heading(strings.guide.text_to_copy);
        for part in wrap(copy.get(language), columns.saturating_sub(2)) {
            let bar = Span::styled("│ ", Tone::Quiet.style());
            page.line(Line::from(vec![bar, Span::raw(part)]));
        }
        if step.letter().is_some() {
            page.text(strings.letters.write_hint, Tone::Quiet);
        }
    }
    if let Some(expect) = &step.expect {
        page.heading(strings.guide.expect);
        page.text(expect.get(language), Tone::Plain);
    }
    // Whoever meets an old address should not have to find out by themselves what else there is.
    if now != StepState::Stuck && scene.has_old_link(step, data.today) {
        page.gap();
        ladder(strings.trust.link_is_old, state, scene, step, data, &mut page);
    } else if now != StepState::Stuck && !step.stuck.is_empty() {
        page.gap();
        page.text(strings.guide.stuck_hint, Tone::Quiet);
    }
    page.gap();
    trust::on_step(scene, step, data, &mut page);
    page.text(&data.rests_on(scene.guide, step), Tone::Quiet);
    page.lines
}

/// The addresses left to try, then what else helps.
fn ladder(
    heading: &str,
    state: &State,
    scene: &Scene<'_>,
    step: &Step,
    data: &Data,
    page: &mut Page,
) {
    let language = data.language();
    page.sign("!", Tone::Bad, heading);
    for (place, link) in step.ladder(scene.route).enumerate() {
        let current = place == state.rung;
        let mark = if current { "▸ " } else { "  " };
        let tone = if current { Tone::Strong } else { Tone::Quiet };
        let text = format!("{} {}", place + 1, data.strings.role(link.role));
        page.hang(mark, &text, tone);
        for line in whole::lines(&link.url, page.columns().saturating_sub(2)) {
            let mut spans = vec![Span::raw("  ")];
            spans.extend(line.spans);
            page.line(Line::from(spans));
        }
    }
    for rung in &step.stuck {
        page.gap();
        page.hang("• ", rung.symptom.get(language), Tone::Strong);
        page.hang("  ", rung.remedy.get(language), Tone::Plain);
        if let Some(link) = &rung.link {
            for line in whole::lines(link, page.columns().saturating_sub(2)) {
                let mut spans = vec![Span::raw("  ")];
                spans.extend(line.spans);
                page.line(Line::from(spans));
            }
        }
    }
}
