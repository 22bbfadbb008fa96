//! One objection: what it is now, what to do next and who hears a complaint at the left, what happened at
//! the right; below one another where there is no room for both.

mod act;
mod clock;
mod law;
mod menu;
mod now;
mod scene;
mod story;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::Outcome;
use crate::domain::law::assessment::Move;
use crate::domain::record::account::AccountKey;
use crate::domain::record::act::ActId;
use crate::domain::record::status::Status;
use crate::domain::text::id::GuideId;
use crate::ui::data::Data;
use crate::ui::keymap::Action;
use crate::ui::layout::{self, inside};
use crate::ui::widget::sheet::Sheet;
use crate::ui::widget::{pane, put};

pub use act::when;
pub use scene::Scene;

/// One objection of one account.
#[derive(Debug, Clone)]
pub struct State {
    /// On which account.
    pub account: AccountKey,
    /// Of which guide.
    pub guide: GuideId,
    /// What the cursor is on, of both panes.
    selected: usize,
    /// Scrolled by pages, away from the cursor.
    scroll: Option<usize>,
}

/// Something that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spot {
    /// The objection itself.
    Head,
    /// Something to do next.
    Move(Move),
    /// Noting what happened.
    Note,
    /// Who hears a complaint.
    Authority,
    /// Something that happened.
    Event(ActId, Status),
    /// A file that the person keeps.
    Proof(String),
    /// One more of them.
    AddProof,
    /// The person's own words.
    Words,
}

impl State {
    /// The objection of `guide` on `account`, with the cursor on what it is.
    pub const fn new(account: AccountKey, guide: GuideId) -> Self {
        Self { account, guide, selected: 0, scroll: None }
    }
}

/// The two panes: their sheets and where they stand. Where there is one only, it holds both.
struct Panes {
    left: (Sheet<Spot>, Rect),
    right: Option<(Sheet<Spot>, Rect)>,
}

fn panes(scene: &Scene<'_>, data: &Data, area: Rect) -> Panes {
    let (left, right) = layout::halves(area);
    let columns = |area: Rect| inside(area).width as usize;
    match right {
        Some(right) => {
            let mut sheet = now::sheet(scene, data, columns(left));
            law::write(scene, data, &mut sheet);
            let story = story::sheet(scene, data, columns(right));
            Panes { left: (sheet, left), right: Some((story, right)) }
        }
        None => Panes { left: (whole(scene, data, columns(left)), left), right: None },
    }
}

/// Everything in one column.
fn whole(scene: &Scene<'_>, data: &Data, columns: usize) -> Sheet<Spot> {
    let mut sheet = now::sheet(scene, data, columns);
    sheet.append(story::sheet(scene, data, columns));
    law::write(scene, data, &mut sheet);
    sheet
}

/// The screen as one column of this width: what is told line by line.
pub fn sheet(state: &State, data: &Data, columns: usize) -> Option<Sheet<Spot>> {
    Some(whole(&state.scene(data)?, data, columns))
}

/// What can be done here, what matters most first.
pub fn actions(state: &State, data: &Data) -> Vec<Action> {
    let scene = state.scene(data);
    scene.map_or_else(|| vec![Action::Back, Action::Quit], |scene| possible(&scene, data))
}

fn possible(scene: &Scene<'_>, data: &Data) -> Vec<Action> {
    use Action as A;
    let mut actions = vec![A::Enter];
    if scene.has_letter(scene.letter_next(), data) {
        actions.push(A::Letter);
    }
    actions.extend([A::Note, A::Save, A::Undo, A::Back, A::Search]);
    actions.extend([A::Help, A::Dates, A::Accounts]);
    actions.extend([A::Language, A::Settings, A::Quit, A::Up, A::Down, A::Left, A::Right]);
    actions.extend([A::NextPane, A::PageUp, A::PageDown, A::First, A::Last, A::Toggle]);
    actions
}

/// Carries out `action`.
pub fn update(state: &mut State, action: Action, data: &Data) -> Outcome {
    let Some(scene) = state.scene(data) else { return Outcome::Back };
    let panes = panes(&scene, data, layout::frame(data.size, 1).body);
    let first = panes.left.0.count();
    let count = first + panes.right.as_ref().map_or(0, |(sheet, _)| sheet.count());
    state.selected = state.selected.min(count.saturating_sub(1));
    let is_right = state.selected >= first;
    match action {
        Action::Up => select(state, state.selected.saturating_sub(1)),
        Action::Down => select(state, (state.selected + 1).min(count.saturating_sub(1))),
        Action::First => select(state, 0),
        Action::Last => select(state, count.saturating_sub(1)),
        Action::Left | Action::NextPane if is_right => select(state, 0),
        Action::Right | Action::NextPane if panes.right.is_some() && !is_right => {
            select(state, first.min(count.saturating_sub(1)));
        }
        Action::PageUp | Action::PageDown => page(state, &panes, action == Action::PageDown),
        Action::Back => return Outcome::Back,
        Action::Enter | Action::Toggle => {
            let place = state.selected;
            let spot = match &panes.right {
                Some((sheet, _)) if is_right => sheet.at(place - first),
                _ => panes.left.0.at(place),
            };
            return spot.map_or(Outcome::Stay, |spot| act::choose(spot, &scene, data));
        }
        Action::Note => return act::choose(&Spot::Words, &scene, data),
        Action::Letter => {
            let kind = scene.letter_next();
            return Outcome::Letter(state.account.clone(), state.guide.clone(), kind);
        }
        Action::Save => return act::save(&scene, data),
        _ => {}
    }
    Outcome::Stay
}

const fn select(state: &mut State, place: usize) {
    state.selected = place;
    state.scroll = None;
}

/// Turns a page of the pane the cursor is in; the cursor comes along.
fn page(state: &mut State, panes: &Panes, down: bool) {
    let first = panes.left.0.count();
    let (sheet, area, before) = match &panes.right {
        Some((sheet, area)) if state.selected >= first => (sheet, *area, first),
        _ => (&panes.left.0, panes.left.1, 0),
    };
    let rows = inside(area).height as usize;
    let now = state.scroll.unwrap_or_else(|| sheet.scroll(state.selected - before, rows));
    let top = sheet.turn(now, rows, down);
    state.selected = before + sheet.seen_from(top);
    state.scroll = Some(top);
}

/// Draws the objection.
pub fn view(state: &State, data: &Data, frame: &mut Frame<'_>, area: Rect) {
    let Some(scene) = state.scene(data) else { return };
    let panes = panes(&scene, data, area);
    let first = panes.left.0.count();
    let is_right = panes.right.is_some() && state.selected >= first;
    let words = &data.strings.requests;
    let left = (!is_right).then_some(state.selected);
    draw(&panes.left, left, state.scroll, words.now, frame);
    if let Some(right) = &panes.right {
        let chosen = is_right.then(|| state.selected - first);
        draw(right, chosen, state.scroll, words.story, frame);
    }
}

fn draw(
    (sheet, area): &(Sheet<Spot>, Rect),
    chosen: Option<usize>,
    scrolled: Option<usize>,
    title: &str,
    frame: &mut Frame<'_>,
) {
    let rows = inside(*area).height as usize;
    let chosen = chosen.map(|place| place.min(sheet.count().saturating_sub(1)));
    let hidden = sheet.height().saturating_sub(rows);
    let scroll = match (chosen, scrolled) {
        (Some(_), Some(top)) => top.min(hidden),
        (Some(place), None) => sheet.scroll(place, rows),
        (None, _) => 0,
    };
    let inner = pane(frame, *area, title, &layout::arrows(scroll, hidden), chosen.is_some());
    let lines = sheet.draw(chosen, true).into_iter().skip(scroll).take(rows).collect::<Vec<_>>();
    put(frame, inner, lines);
}

/// What stands in the title line.
pub fn title(state: &State, data: &Data) -> String {
    let Some(scene) = state.scene(data) else { return String::new() };
    let who = data.holder(&scene.account, &scene.entry.id.service);
    format!("{who} › {}", data.title(scene.entry))
}
