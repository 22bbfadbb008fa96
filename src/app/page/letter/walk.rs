//! From line to line of a letter: what is empty, what comes next, what is typed into.

use super::{Spot, State, change, spots, top};
use crate::app::App;
use crate::app::data::Data;
use crate::app::line::Line;
use crate::domain::letter::Blank;
use crate::domain::letter::filling::Draft;

/// The row that is empty and must not be; the last one where all is said.
pub(super) fn first_empty(draft: &Draft<'_>, spots: &[Spot]) -> usize {
    let missing = &draft.filled.missing;
    let is_empty = |spot: &Spot| match spot {
        Spot::Office => missing.contains(&Blank::Authority),
        Spot::Reason(_) => missing.contains(&Blank::Grounds),
        Spot::Blank(blank) => missing.contains(blank),
        _ => false,
    };
    spots.iter().position(is_empty).unwrap_or(spots.len().saturating_sub(1))
}

/// What is empty first.
pub(super) fn first(state: &State, data: &Data) -> usize {
    let Some(draft) = state.draft(data) else { return 0 };
    first_empty(&draft, &state.spots(&draft, data))
}

/// The cursor to this row; where it is a line to type, into it.
pub(super) fn go(app: &mut App, place: usize, types: bool) {
    let blank = match spots(app).get(place) {
        Some(Spot::Blank(blank)) if types => Some(*blank),
        _ => None,
    };
    if let Some(top) = app.top_mut() {
        (top.at.cursor, top.at.offer) = (place, 0);
    }
    if let Some(blank) = blank {
        begin(app, blank);
    }
}

/// Begins to type into `blank`: what stands there is selected.
pub(super) fn begin(app: &mut App, blank: Blank) {
    let Some(state) = top(app) else { return };
    let now = match blank {
        Blank::Grounds => state.own_words().map(str::to_owned),
        blank => state.draft(&app.data).and_then(|it| it.place(blank)?.value.clone()),
    };
    let now = now.unwrap_or_default();
    change(app, |state| {
        state.take_in();
        state.typing = Some((blank, Line::of(now.clone()), now));
    });
}

/// The cursor moved away from the line that is typed: from line to line one goes on typing.
pub(in crate::app) fn moved(app: &mut App) {
    let mut was_typing = false;
    change(app, |state| was_typing = state.back());
    if let Some(place) = app.top().map(|top| top.at.cursor).filter(|_| was_typing) {
        go(app, place, true);
    }
}

/// A line was typed; left empty, one goes on to the next.
pub(super) fn done(app: &mut App) {
    let typing = top(app).and_then(State::typing);
    if typing.is_some_and(|(_, line)| line.value().trim().is_empty()) {
        return next(app);
    }
    change(app, State::take_in);
    if let Some(place) = top(app).map(|state| first(state, &app.data)) {
        go(app, place, true);
    }
}

/// To what is empty first; from the reasons, of which one is enough, on to what is empty below them.
pub(super) fn go_on(app: &mut App) {
    let Some(state) = top(app) else { return };
    let Some(draft) = state.draft(&app.data) else { return };
    let spots = state.spots(&draft, &app.data);
    let now = app.top().map_or(0, |top| top.at.cursor);
    let missing = &draft.filled.missing;
    let below = spots.iter().position(|spot| match spot {
        Spot::Blank(blank) => *blank != Blank::Grounds && missing.contains(blank),
        _ => false,
    });
    let is_reason = |spot: &Spot| matches!(spot, Spot::Reason(_));
    let place = match below {
        Some(below) if spots.get(now).is_some_and(is_reason) => below,
        _ => first_empty(&draft, &spots),
    };
    go(app, place, true);
}

/// On to the next line to type; after the last one, to what stands below it.
pub(super) fn next(app: &mut App) {
    let Some(blank) = top(app).and_then(State::typing).map(|(blank, _)| blank) else { return };
    change(app, State::take_in);
    let spots = spots(app);
    let now = spots.iter().position(|spot| *spot == Spot::Blank(blank)).unwrap_or(0);
    let line = |spot: &Spot| matches!(spot, Spot::Blank(_));
    let below = spots.iter().skip(now + 1);
    match below.clone().position(line) {
        Some(steps) => go(app, now + 1 + steps, true),
        None => go(app, (now + 1).min(spots.len().saturating_sub(1)), false),
    }
}
