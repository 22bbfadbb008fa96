//! Home: accounts are rows, goals are columns; under it, what to do next, and the dates that are coming.

mod dates;
mod grid;
mod next;

use ratatui::layout::{Constraint, Layout, Rect};

use super::Outcome;
use crate::domain::record::account::{Account, AccountKey};
use crate::domain::record::agenda::Next;

use crate::domain::law::assessment::Assessment;
use crate::domain::law::due::{Due, What};
use crate::domain::record::progress::Progress;
use crate::domain::text::id::GuideId;
use crate::ui::data::{Data, Notice, Shown};
use crate::ui::keymap::Action;
use crate::ui::message::Command;
use crate::ui::overlay::{Item, Menu, Overlay, packs};

pub use dates::{coming, line_of};
pub use grid::Grid;
pub use next::{who, why};

/// Where the cursor is.
#[derive(Debug, Clone, Default)]
pub struct State {
    row: usize,
    column: usize,
    below: Below,
}

/// Where the cursor is under the table.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Below {
    /// It is in the table.
    #[default]
    No,
    /// On this line of what to do next.
    Next(usize),
    /// On this date.
    Date(usize),
}

impl State {
    const fn next(&self) -> Option<usize> {
        match self.below {
            Below::Next(line) => Some(line),
            Below::No | Below::Date(_) => None,
        }
    }

    const fn date(&self) -> Option<usize> {
        match self.below {
            Below::Date(line) => Some(line),
            Below::No | Below::Next(_) => None,
        }
    }
}

/// Under this width each account is a heading with a line per guide.
const NARROW: u16 = 60;

/// Under this width the dates stand above what to do next, else beside it.
const BESIDE: u16 = 124;

/// Under this height one pane is shown at a time, and the most urgent date in a line.
const LOW: u16 = 14;

/// What stands on home.
struct Scene<'a> {
    grid: Grid<'a>,
    next: Vec<Next<'a>>,
    dates: Vec<Due<'a>>,
    beside: bool,
}

impl<'a> Scene<'a> {
    fn new(data: &'a Data) -> Self {
        let grid = Grid::new(data);
        let next = data.agenda();
        let dates = coming(data);
        Self { grid, next, dates, beside: data.size.0 >= BESIDE }
    }
}

/// Of when the guides are: `guides of Oct 2026`.
pub fn catalogue(data: &Data) -> Option<String> {
    data.catalogue.newest().map(|newest| data.strings.catalogue_of(newest))
}

/// What can be done here.
pub fn actions(state: &State, data: &Data) -> Vec<Action> {
    use Action as A;
    let mut actions = vec![A::Enter];
    if !requests(state, &Grid::new(data), data).is_empty() {
        actions.push(A::Request);
    }
    actions.extend([
        A::Dates,
        A::Accounts,
        A::Search,
        A::Filter,
        A::Undo,
        A::Language,
        A::Settings,
        A::Help,
        A::Quit,
    ]);
    actions.extend([A::NextPane, A::Up, A::Down, A::Left, A::Right, A::First, A::Last, A::Back]);
    actions.extend([A::PageUp, A::PageDown, A::Toggle]);
    if state.below != Below::No && data.size.0 < BESIDE {
        actions.retain(|action| !matches!(action, A::Left | A::Right));
    }
    actions
}

/// The guides under the cursor whose objection has a story.
fn requests<'a>(state: &State, grid: &Grid<'a>, data: &Data) -> Vec<Shown<'a>> {
    let Some(account) = grid.account(state.row).filter(|_| state.below == Below::No) else {
        return Vec::new();
    };
    let sent =
        |(entry, _): &Shown<'_>| data.dossier().case(&account.key, &entry.id).request.is_some();
    grid.guides(state.row, state.column).into_iter().filter(sent).collect()
}

/// Carries out `action`.
pub fn update(state: &mut State, action: Action, data: &Data) -> Outcome {
    let scene = Scene::new(data);
    settle(state, &scene);
    match action {
        Action::NextPane => state.below = next_pane(state.below, &scene),
        Action::Up | Action::PageUp => up(state, &scene),
        Action::Down | Action::PageDown => down(state, &scene),
        Action::Left | Action::Right if state.below != Below::No => aside(state, action, &scene),
        Action::Left => state.column = state.column.saturating_sub(1),
        Action::Right => state.column = (state.column + 1).min(scene.grid.last_column()),
        Action::First => *state = State::default(),
        Action::Last if !scene.next.is_empty() => state.below = Below::Next(scene.next.len() - 1),
        Action::Enter | Action::Toggle => return enter(state, &scene, data),
        Action::Request => return request(state, &scene.grid, data),
        Action::Filter => return Outcome::Over(Box::new(Overlay::Menu(packs(data)))),
        Action::Back => return program_menu(data),
        _ => {}
    }
    Outcome::Stay
}

/// Accounts, guides and dates come and go under the cursor: it stays on something that is there.
fn settle(state: &mut State, scene: &Scene<'_>) {
    state.row = state.row.min(scene.grid.rows().saturating_sub(1));
    state.column = state.column.min(scene.grid.last_column());
    state.below = match state.below {
        Below::Next(line) if !scene.next.is_empty() => Below::Next(line.min(scene.next.len() - 1)),
        Below::Date(line) if !scene.dates.is_empty() => {
            Below::Date(line.min(scene.dates.len() - 1))
        }
        _ => Below::No,
    };
}

/// From the table to what stands under it, and round again.
const fn next_pane(below: Below, scene: &Scene<'_>) -> Below {
    let next = if scene.next.is_empty() { Below::No } else { Below::Next(0) };
    let date = if scene.dates.is_empty() { Below::No } else { Below::Date(0) };
    match (below, scene.beside) {
        (Below::No, true) if !matches!(next, Below::No) => next,
        (Below::No | Below::Next(_), true) => date,
        (Below::No, false) if !matches!(date, Below::No) => date,
        (Below::No | Below::Date(_), false) => next,
        (Below::Date(_), true) | (Below::Next(_), false) => Below::No,
    }
}

fn up(state: &mut State, scene: &Scene<'_>) {
    let last = scene.dates.len();
    state.below = match state.below {
        Below::Next(0) if !scene.beside && last > 0 => Below::Date(last - 1),
        Below::Next(0) | Below::Date(0) => {
            state.row = scene.grid.rows().saturating_sub(1);
            Below::No
        }
        Below::Next(line) => Below::Next(line - 1),
        Below::Date(line) => Below::Date(line - 1),
        Below::No => {
            state.row = state.row.saturating_sub(1);
            Below::No
        }
    };
}

fn down(state: &mut State, scene: &Scene<'_>) {
    let (next, dates) = (scene.next.len(), scene.dates.len());
    state.below = match state.below {
        Below::Next(line) => Below::Next((line + 1).min(next.saturating_sub(1))),
        Below::Date(line) if line + 1 < dates => Below::Date(line + 1),
        Below::Date(_) if !scene.beside && next > 0 => Below::Next(0),
        Below::Date(line) => Below::Date(line),
        Below::No if state.row + 1 < scene.grid.rows() => {
            state.row += 1;
            Below::No
        }
        Below::No => match next_pane(Below::No, scene) {
            Below::No => Below::No,
            below => below,
        },
    };
}

/// From what to do next to the dates beside it, and back.
const fn aside(state: &mut State, action: Action, scene: &Scene<'_>) {
    state.below = match (state.below, action) {
        (Below::Next(_), Action::Right) if !scene.dates.is_empty() => Below::Date(0),
        (Below::Date(_), Action::Left) if !scene.next.is_empty() => Below::Next(0),
        (below, _) => below,
    };
}

fn enter(state: &State, scene: &Scene<'_>, data: &Data) -> Outcome {
    if let Some(chosen) = state.next().and_then(|line| scene.next.get(line)) {
        let (account, guide) = (chosen.account.key.clone(), chosen.entry.id.clone());
        return if chosen.progress.request.as_ref().is_some_and(Assessment::is_pressing) {
            Outcome::Request(account, guide)
        } else {
            Outcome::Guide(account, guide)
        };
    }
    if let Some(due) = state.date().and_then(|line| scene.dates.get(line)) {
        let (account, guide) = (due.account.key.clone(), due.entry.id.clone());
        return match due.what {
            What::Answer | What::Authority | What::Complaint | What::Question => {
                Outcome::Request(account, guide)
            }
            What::LookAgain => Outcome::Look(account, guide),
        };
    }
    let Some(account) = scene.grid.account(state.row) else {
        return Outcome::Stay;
    };
    let guides = scene.grid.guides(state.row, state.column);
    match guides.as_slice() {
        [] => Outcome::Say(Notice::plain(data.strings.home.nothing_here)),
        [(only, progress)] if is_pressing(progress) => {
            Outcome::Request(account.key.clone(), only.id.clone())
        }
        [(only, _)] => Outcome::Guide(account.key.clone(), only.id.clone()),
        several => several_of(several, account, data, |progress| {
            if is_pressing(progress) { Command::Request } else { Command::Guide }
        }),
    }
}

/// Whether what comes next is about an answer, or the want of one: its screen is opened, not the guide.
fn is_pressing(progress: &Progress) -> bool {
    progress.request.as_ref().is_some_and(Assessment::is_pressing)
}

/// The objection under the cursor.
fn request(state: &State, grid: &Grid<'_>, data: &Data) -> Outcome {
    let Some(account) = grid.account(state.row) else { return Outcome::Stay };
    match requests(state, grid, data).as_slice() {
        [] => Outcome::Stay,
        [(only, _)] => Outcome::Request(account.key.clone(), only.id.clone()),
        several => several_of(several, account, data, |_| Command::Request),
    }
}

/// Which of several guides is meant.
fn several_of(
    guides: &[Shown<'_>],
    account: &Account,
    data: &Data,
    command: impl Fn(&Progress) -> fn(AccountKey, GuideId) -> Command,
) -> Outcome {
    let item = |shown: &Shown<'_>| {
        let (entry, progress) = *shown;
        let label = grid::guide_label(*shown, account, data);
        Item::new(label, command(progress)(account.key.clone(), entry.id.clone()))
    };
    let menu = Menu::new(data.strings.home.several, guides.iter().map(item).collect());
    Outcome::Over(Box::new(Overlay::Menu(menu)))
}

/// The program's menu: everything that is not about one guide.
fn program_menu(data: &Data) -> Outcome {
    use Action as A;
    let items = [
        A::Search,
        A::Dates,
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
    let scene = Scene::new(data);
    let mut state = state.clone();
    settle(&mut state, &scene);
    let (next, dates) = (scene.next.as_slice(), scene.dates.as_slice());
    if area.height < LOW {
        let area = dates::line(state.date(), dates, data, frame, area);
        if state.next().is_some() {
            next::view(state.next(), next, data, frame, area);
        } else {
            grid::view(&state, &scene.grid, data, frame, area);
        }
        return;
    }
    // The table takes what it needs, at most what leaves a few lines under it; the rest is for those.
    let wanted = scene.grid.height() as u16 + 2;
    let lines = if scene.beside { next.len().max(dates.len()) } else { next.len() };
    let least = (lines.clamp(1, 4) as u16 + 2).min(area.height / 2);
    let stacked = if scene.beside || dates.is_empty() {
        0
    } else {
        dates.len().min(if area.height < 20 { 1 } else { 3 }) as u16 + 2
    };
    let above = wanted.min(area.height.saturating_sub(least + stacked));
    let [above, middle, below] = Layout::vertical([
        Constraint::Length(above),
        Constraint::Length(stacked),
        Constraint::Min(0),
    ])
    .areas(area);
    grid::view(&state, &scene.grid, data, frame, above);
    if stacked > 0 {
        dates::view(state.date(), dates, data, frame, middle);
    }
    let below = if scene.beside && !dates.is_empty() {
        let split = Layout::horizontal([Constraint::Ratio(11, 20), Constraint::Min(0)]);
        let [left, right] = split.areas(below);
        dates::view(state.date(), dates, data, frame, right);
        left
    } else {
        below
    };
    next::view(state.next(), next, data, frame, below);
}
