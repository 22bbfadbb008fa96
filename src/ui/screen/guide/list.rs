//! The steps.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::{Scene, State};
use crate::domain::guide::Step;
use crate::domain::record::progress::StepState;
use crate::ui::data::Data;
use crate::ui::layout::scroll_to;
use crate::ui::text::{width, wrap};
use crate::ui::theme::{Tone, of_step};
use crate::ui::widget::{more, pane, put};

/// Draws the list.
pub(super) fn view(
    state: &State,
    scene: &Scene<'_>,
    data: &Data,
    frame: &mut Frame<'_>,
    area: Rect,
) {
    let strings = data.strings;
    let progress = data.progress(scene.entry, &scene.account);
    let title = if scene.steps.is_empty() {
        strings.guide.steps.to_owned()
    } else {
        format!("{} {}/{}", strings.guide.steps, progress.done, progress.total)
    };
    let inner = pane(frame, area, &title, "", !state.on_detail);
    let columns = inner.width as usize;
    let mut lines: Vec<Line<'_>> = Vec::new();
    let mut starts = Vec::new();
    let optional = format!("({})", strings.states.optional);
    let current = state.selected == 0;
    starts.push(0);
    lines.push(Line::from(vec![
        cursor(current),
        Span::styled(strings.guide.about, row(current, state.on_detail, Tone::Plain)),
    ]));
    for (place, (step, line, now)) in (1..).zip(&scene.steps) {
        let current = state.selected == place;
        let (glyph, tone) = of_step(*now);
        let mark = format!("{glyph} {place} ");
        let room = columns.saturating_sub(width(&mark) + 2);
        starts.push(lines.len());
        let mut text = step.title.get(data.language()).to_owned();
        if line.optional {
            text = format!("{text} {optional}");
        }
        let quiet = matches!(now, StepState::Done | StepState::Skipped);
        let base = if quiet { Tone::Quiet } else { Tone::Plain };
        for (row_of, part) in wrap(&text, room).into_iter().enumerate() {
            let lead = if row_of == 0 {
                vec![cursor(current), Span::styled(mark.clone(), tone.style())]
            } else {
                vec![Span::raw(" ".repeat(width(&mark) + 2))]
            };
            let mut spans = lead;
            let style = row(current, state.on_detail, base);
            // What may be left out says so without standing out.
            let word = line.optional.then_some(optional.as_str()).filter(|_| !current);
            match word.and_then(|word| part.strip_suffix(word)) {
                Some(rest) => spans.extend([
                    Span::styled(rest.to_owned(), style),
                    Span::styled(optional.clone(), Tone::Quiet.style()),
                ]),
                None => spans.push(Span::styled(part, style)),
            }
            lines.push(Line::from(spans));
        }
        let under = after(scene, step, *now, data);
        for part in under.iter().flat_map(|word| wrap(word, room)) {
            let indent = Span::raw(" ".repeat(width(&mark) + 2));
            lines.push(Line::from(vec![indent, Span::styled(part, Tone::Quiet.style())]));
        }
    }
    let rows = inner.height as usize;
    let at = starts.get(state.selected).copied().unwrap_or(0);
    let first = scroll_to(at, lines.len(), rows);
    let hidden = lines.len().saturating_sub(first + rows);
    let shown: Vec<Line<'_>> = lines.into_iter().skip(first).take(rows).collect();
    put(frame, inner, shown);
    if hidden > 0 {
        more(frame, Rect { y: inner.bottom(), height: 1, ..inner }, "↓");
    }
}

fn cursor(current: bool) -> Span<'static> {
    Span::styled(if current { "▸ " } else { "  " }, Tone::Strong.style())
}

fn row(current: bool, elsewhere: bool, base: Tone) -> ratatui::style::Style {
    match (current, elsewhere) {
        (true, false) => Tone::Selected.style(),
        (true, true) => Tone::Resting.style(),
        (false, _) => base.style(),
    }
}

/// The words under a step whose glyph alone would not do.
fn after(scene: &Scene<'_>, step: &Step, state: StepState, data: &Data) -> Option<String> {
    let states = &data.strings.states;
    match state {
        StepState::Stuck => Some(states.stuck.to_owned()),
        StepState::Skipped => Some(states.skipped.to_owned()),
        StepState::Changed => {
            let change = scene.changed_last(step, state);
            change.map(|change| data.strings.changed_on(change.on))
        }
        StepState::Todo | StepState::Done => None,
    }
}
