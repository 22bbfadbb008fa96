//! What a key is wanted for, given what is shown.

use crate::app::intent::{Intent, Typed};
use crate::app::keymap::{Action, Code, Key, action};
use crate::app::view::{Typing, View};

/// What the front end knows of where things stand: keys that move by the screen need it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Geometry {
    /// How many rows stand in a line; at most one: under each other.
    pub across: usize,
    /// The rows above and below the one under the cursor, where rows stand beside each other.
    pub above: Option<usize>,
    pub below: Option<usize>,
    /// How many lines are shown of what is read, and how many are hidden.
    pub height: usize,
    pub hidden: usize,
    /// How many offers the action line shows.
    pub offers: usize,
}

/// What `key` is wanted for.
pub fn intent_of(key: Key, view: &View, geometry: Geometry) -> Intent {
    if view.typing != Typing::Keys
        && let Some(intent) = typed(key, view)
    {
        return intent;
    }
    let Some(action) = action(key) else { return Intent::Stay };
    match action {
        Action::Up => vertical(-1, view, geometry),
        Action::Down => vertical(1, view, geometry),
        Action::PageUp => page(false, view, geometry),
        Action::PageDown => page(true, view, geometry),
        Action::First => to(0, view),
        Action::Last => to(usize::MAX, view),
        Action::Left => sideways(false, view, geometry),
        Action::Right => sideways(true, view, geometry),
        // Tab goes on where the page knows to what; else it moves the highlight.
        Action::Next => match view.offer(action) {
            Some(_) if key.code == Code::BackTab => vertical(-1, view, geometry),
            Some(offer) => offer.intent.clone(),
            None => highlight(key.code != Code::BackTab, view),
        },
        Action::Enter => view.enter(),
        Action::Back => view.esc.clone(),
        Action::More => more(view, geometry),
        Action::Redraw => Intent::Redraw,
        Action::Suspend => Intent::Suspend,
        Action::Quit => view.offer(action).map_or(Intent::Quit, |offer| offer.intent.clone()),
        action => view.offer(action).map_or(Intent::Stay, |offer| offer.intent.clone()),
    }
}

/// A key while letters are text; `None` for those that mean the same as everywhere.
fn typed(key: Key, view: &View) -> Option<Intent> {
    let filters = view.typing == Typing::Filter;
    let is_empty = |view: &View| view.typed.is_empty();
    let typed = match (key.code, key.ctrl) {
        (Code::Char('a'), true) => Typed::Home,
        (Code::Char('e'), true) => Typed::End,
        (Code::Char('u'), true) => Typed::ClearBefore,
        (Code::Char('w'), true) => Typed::ClearWord,
        // Space ticks what a filter has found; + and - count as long as nothing is typed.
        (Code::Char(' '), false) if filters => {
            return Some(
                view.offer(Action::Toggle).map_or(Intent::Stay, |offer| offer.intent.clone()),
            );
        }
        (Code::Char('+'), false) if filters && is_empty(view) => {
            return view.offer(Action::OneMore).map(|offer| offer.intent.clone());
        }
        (Code::Char('-'), false) if filters && is_empty(view) => {
            return view.offer(Action::OneFewer).map(|offer| offer.intent.clone());
        }
        (Code::Char(c), false) => Typed::Char(c),
        (Code::Backspace, _) => Typed::Backspace,
        (Code::Delete, _) => Typed::Delete,
        (Code::Left, _) if !filters && !is_empty(view) => Typed::Left,
        (Code::Right, _) if !filters && !is_empty(view) => Typed::Right,
        (Code::Home, _) if !filters => Typed::Home,
        (Code::End, _) if !filters => Typed::End,
        _ => return None,
    };
    Some(Intent::Type(typed))
}

fn count(view: &View) -> usize {
    view.main.doc.rows().count()
}

/// The cursor to a row, the reader to a line.
fn to(place: usize, view: &View) -> Intent {
    match count(view) {
        0 => Intent::Scroll(place),
        count => cursor(place.min(count - 1), view),
    }
}

fn cursor(place: usize, view: &View) -> Intent {
    if place == view.at.cursor { Intent::Stay } else { Intent::Cursor(place) }
}

fn vertical(by: isize, view: &View, geometry: Geometry) -> Intent {
    let count = count(view);
    if count == 0 {
        let to = view.at.scroll.min(geometry.hidden).saturating_add_signed(by);
        return Intent::Scroll(to.min(geometry.hidden));
    }
    let now = view.at.cursor.min(count - 1);
    if geometry.across > 1 {
        // Past the last row the action line is entered: Left and Right have other work.
        return match if by > 0 { geometry.below } else { geometry.above } {
            Some(place) => cursor(place, view),
            None if by > 0 => highlight(true, view),
            None => Intent::Stay,
        };
    }
    cursor(now.saturating_add_signed(by).min(count - 1), view)
}

fn page(down: bool, view: &View, geometry: Geometry) -> Intent {
    let by = geometry.height.saturating_sub(1).max(1);
    if geometry.hidden > 0 || count(view) == 0 {
        let now = view.at.scroll.min(geometry.hidden);
        let next = if down { (now + by).min(geometry.hidden) } else { now.saturating_sub(by) };
        return Intent::Scroll(next);
    }
    let now = view.at.cursor;
    to(if down { now.saturating_add(by) } else { now.saturating_sub(by) }, view)
}

/// Left and right walk among rows that stand beside each other, else along the action line.
fn sideways(right: bool, view: &View, geometry: Geometry) -> Intent {
    if geometry.across > 1 {
        let now = view.at.cursor;
        return to(if right { now + 1 } else { now.saturating_sub(1) }, view);
    }
    highlight(right, view)
}

fn highlight(forward: bool, view: &View) -> Intent {
    // What else there is stands behind the last offer.
    let count = view.offers.len() + usize::from(!view.more.is_empty());
    if count < 2 {
        return Intent::Stay;
    }
    let now = view.at.offer.min(count - 1);
    Intent::Highlight(if forward { (now + 1) % count } else { (now + count - 1) % count })
}

/// Everything that the action line has no room for.
fn more(view: &View, geometry: Geometry) -> Intent {
    let hidden = view.offers.iter().skip(geometry.offers.max(1)).chain(&view.more);
    let offers: Vec<_> = hidden.cloned().collect();
    if offers.is_empty() { Intent::Stay } else { Intent::More(offers) }
}
