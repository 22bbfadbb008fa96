//! Home: accounts are rows, goals are columns; under it, what to do next.

mod grid;
mod next;

use ratatui::layout::{Constraint, Layout, Rect};

use super::Outcome;
use crate::domain::agenda::Next;
use crate::ui::data::{Data, Notice};
use crate::ui::keymap::Action;
use crate::ui::message::Command;
use crate::ui::overlay::{Item, Menu, Overlay, packs};

pub use grid::Grid;
pub use next::{who, why};

/// Where the cursor is.
#[derive(Debug, Clone, Default)]
pub struct State {
    row: usize,
    column: usize,
    /// The line of "Next" the cursor is on, when it is there.
    next: Option<usize>,
}

/// Under this width each account is a heading with a line per guide.
const NARROW: u16 = 60;

/// Under this height one pane is shown at a time.
const LOW: u16 = 14;

/// What can be done here.
pub fn actions(state: &State, _data: &Data) -> Vec<Action> {
    use Action as A;
    let mut actions = vec![A::Enter];
    actions.extend([A::Accounts, A::Filter, A::Undo, A::Language, A::Settings, A::Help, A::Quit]);
    actions.extend([A::NextPane, A::Up, A::Down, A::Left, A::Right, A::First, A::Last, A::Back]);
    actions.extend([A::PageUp, A::PageDown, A::Toggle]);
    if state.next.is_some() {
        actions.retain(|action| !matches!(action, A::Left | A::Right));
    }
    actions
}

/// Carries out `action`.
pub fn update(state: &mut State, action: Action, data: &Data) -> Outcome {
    let grid = Grid::new(data);
    let next = data.agenda(&grid.accounts);
    settle(state, &grid, next.len());
    match action {
        Action::NextPane => {
            state.next = if state.next.is_some() || next.is_empty() { None } else { Some(0) };
        }
        Action::Up | Action::PageUp => up(state, &grid),
        Action::Down | Action::PageDown => down(state, &grid, next.len()),
        Action::Left => state.column = state.column.saturating_sub(1),
        Action::Right => state.column = (state.column + 1).min(grid.last_column()),
        Action::First => *state = State::default(),
        Action::Last if !next.is_empty() => state.next = Some(next.len() - 1),
        Action::Enter | Action::Toggle => return enter(state, &grid, &next, data),
        Action::Filter => return Outcome::Over(Box::new(Overlay::Menu(packs(data)))),
        Action::Back => return program_menu(data),
        _ => {}
    }
    Outcome::Stay
}

/// Accounts and guides come and go under the cursor: it stays on something that is there.
fn settle(state: &mut State, grid: &Grid, next: usize) {
    state.row = state.row.min(grid.rows().saturating_sub(1));
    state.column = state.column.min(grid.last_column());
    state.next = state.next.filter(|_| next > 0).map(|line| line.min(next - 1));
}

fn up(state: &mut State, grid: &Grid) {
    match state.next {
        Some(0) => {
            state.next = None;
            state.row = grid.rows().saturating_sub(1);
        }
        Some(line) => state.next = Some(line - 1),
        None => state.row = state.row.saturating_sub(1),
    }
}

fn down(state: &mut State, grid: &Grid, next: usize) {
    match state.next {
        Some(line) => state.next = Some((line + 1).min(next.saturating_sub(1))),
        None if state.row + 1 < grid.rows() => state.row += 1,
        None if next > 0 => state.next = Some(0),
        None => {}
    }
}

fn enter(state: &State, grid: &Grid, next: &[Next<'_>], data: &Data) -> Outcome {
    if let Some(chosen) = state.next.and_then(|line| next.get(line)) {
        return Outcome::Guide(chosen.account.key.clone(), chosen.entry.id.clone());
    }
    let Some(account) = grid.account(state.row) else {
        return Outcome::Stay;
    };
    let guides = grid.guides(state.row, state.column, data);
    match guides.as_slice() {
        [] => Outcome::Say(Notice::plain(data.strings.home.nothing_here)),
        [only] => Outcome::Guide(account.key.clone(), only.id.clone()),
        several => {
            let item = |entry: &&crate::domain::catalogue::Entry| {
                let label = grid::guide_label(entry, account, data);
                Item::new(label, Command::Guide(account.key.clone(), entry.id.clone()))
            };
            let items = several.iter().map(item).collect();
            let menu = Menu::new(data.strings.home.several, items);
            Outcome::Over(Box::new(Overlay::Menu(menu)))
        }
    }
}

/// The program's menu: everything that is not about one guide.
fn program_menu(data: &Data) -> Outcome {
    use Action as A;
    let items = [
        A::Accounts,
        A::Filter,
        A::Undo,
        A::Language,
        A::Settings,
        A::Help,
        A::Redraw,
        A::Suspend,
        A::Quit,
    ];
    let items = items.into_iter().map(|action| Item::action(action, data.strings)).collect();
    Outcome::Over(Box::new(Overlay::Menu(Menu::new(data.strings.home.program, items))))
}

/// Draws home.
pub fn view(state: &State, data: &Data, frame: &mut ratatui::Frame<'_>, area: Rect) {
    let grid = Grid::new(data);
    let agenda = data.agenda(&grid.accounts);
    let mut state = state.clone();
    settle(&mut state, &grid, agenda.len());
    if area.height < LOW {
        if state.next.is_some() {
            next::view(state.next, &agenda, data, frame, area);
        } else {
            grid::view(&state, &grid, data, frame, area);
        }
        return;
    }
    // The table takes what it needs, at most what leaves a few lines of "Next"; the rest is for those.
    let wanted = grid.height() as u16 + 2;
    let least = (agenda.len().clamp(1, 4) as u16 + 2).min(area.height / 2);
    let above = wanted.min(area.height.saturating_sub(least));
    let [above, below] =
        Layout::vertical([Constraint::Length(above), Constraint::Min(0)]).areas(area);
    grid::view(&state, &grid, data, frame, above);
    next::view(state.next, &agenda, data, frame, below);
}
