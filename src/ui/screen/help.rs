//! Help: the keys, from the table that dispatches them; the signs; the words.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::Outcome;
use crate::domain::record::progress::State as Stand;
use crate::ui::data::Data;
use crate::ui::keymap::{Action, BINDINGS, label};
use crate::ui::layout::{frame as parts, inside};
use crate::ui::text::{Page, pad};
use crate::ui::theme::{Tone, of_state};
use crate::ui::widget::{pane, put};

/// How far it is scrolled.
#[derive(Debug, Clone, Default)]
pub struct State {
    scroll: usize,
}

/// What can be done here.
pub fn actions(_state: &State, _data: &Data) -> Vec<Action> {
    use Action as A;
    vec![
        A::Toggle,
        A::Down,
        A::Up,
        A::PageDown,
        A::PageUp,
        A::Back,
        A::Search,
        A::Language,
        A::Quit,
        A::First,
        A::Last,
        A::Enter,
        A::Toggle,
    ]
}

/// Carries out `action`.
pub fn update(state: &mut State, action: Action, data: &Data) -> Outcome {
    let inner = inside(parts(data.size, 1).body);
    let rows = inner.height as usize;
    let hidden = page(data, inner.width as usize).len().saturating_sub(rows);
    let page = rows.saturating_sub(1).max(1);
    state.scroll = match action {
        Action::Up => state.scroll.saturating_sub(1),
        Action::Down | Action::Enter => (state.scroll + 1).min(hidden),
        Action::PageUp => state.scroll.saturating_sub(page),
        Action::PageDown | Action::Toggle => (state.scroll + page).min(hidden),
        Action::First => 0,
        Action::Last => hidden,
        Action::Back => return Outcome::Back,
        _ => state.scroll,
    };
    Outcome::Stay
}

fn page(data: &Data, columns: usize) -> Vec<Line<'static>> {
    let strings = data.strings;
    let mut page = Page::new(columns);
    page.heading(strings.help.keys);
    for binding in BINDINGS {
        let keys: Vec<String> = binding.keys.iter().map(|key| label(*key, strings)).collect();
        page.line(Line::from(vec![
            Span::styled(pad(&keys.join(" "), 16), Tone::Strong.style()),
            Span::raw((binding.name)(strings)),
        ]));
    }
    page.heading(strings.help.words);
    let states = &strings.states;
    for (state, word) in [
        (Stand::Todo, states.todo),
        (Stand::Doing, states.doing),
        (Stand::Waiting, states.waiting),
        (Stand::Covered, states.covered),
        (Stand::Done, states.done),
        (Stand::Stuck, states.stuck),
        (Stand::LookAgain, states.look_again),
        (Stand::None, states.none),
    ] {
        let (glyph, tone) = of_state(state);
        page.line(Line::from(vec![Span::styled(pad(glyph, 4), tone.style()), Span::raw(word)]));
    }
    words(data, &mut page);
    page.lines
}

/// What the program never does, and what its words mean.
pub fn words(data: &Data, page: &mut Page) {
    let strings = data.strings;
    page.heading(strings.help.promises);
    for promise in [
        strings.help.promise_network,
        strings.help.promise_password,
        strings.help.promise_address,
        strings.help.promise_disk,
    ] {
        page.hang("• ", promise, Tone::Plain);
    }
    page.heading(strings.help.glossary);
    for (word, meaning) in strings.glossary {
        page.text(word, Tone::Strong);
        page.hang("  ", meaning, Tone::Plain);
    }
}

/// Draws the help.
pub fn view(state: &State, data: &Data, frame: &mut Frame<'_>, area: Rect) {
    let inner = inside(area);
    let lines = page(data, inner.width as usize);
    let rows = inner.height as usize;
    let hidden = lines.len().saturating_sub(rows);
    let scroll = state.scroll.min(hidden);
    let up = if scroll > 0 { "↑" } else { " " };
    let down = if scroll < hidden { "↓" } else { " " };
    let inner = pane(frame, area, data.strings.help.title, &format!("{up}{down}"), true);
    let shown: Vec<Line<'_>> = lines.into_iter().skip(scroll).take(rows).collect();
    put(frame, inner, shown);
}
