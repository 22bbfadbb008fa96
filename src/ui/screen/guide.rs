//! The guide: its steps at the left, the step at the right.

mod about;
mod act;
mod address;
mod changed;
mod detail;
mod list;
mod menu;
mod scene;
mod told;
mod trust;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::Outcome;
use crate::domain::guide::catalogue::StepLine;
use crate::domain::guide::{Guide, Step};
use crate::domain::letter::Kind;
use crate::domain::record::account::AccountKey;
use crate::domain::record::progress::StepState;
use crate::domain::text::id::StepId;
use crate::ui::data::Data;
use crate::ui::keymap::Action;
use crate::ui::layout::{self, Panes};

pub use scene::Scene;

/// One guide on one account.
#[derive(Debug, Clone)]
pub struct State {
    /// On which account.
    pub account: AccountKey,
    /// The whole guide.
    pub guide: Box<Guide>,
    /// 0: what stands before the first step; else the step, from 1.
    selected: usize,
    /// The cursor is in the step rather than in the list.
    on_detail: bool,
    scroll: usize,
    /// Which link of the ladder comes next.
    rung: usize,
}

impl State {
    /// The guide on `account`, with the cursor on the first step that is open, or before the first one
    /// when nothing was done yet.
    pub fn new(account: AccountKey, guide: Guide, data: &Data) -> Self {
        let mut state = Self {
            account,
            guide: Box::new(guide),
            selected: 0,
            on_detail: false,
            scroll: 0,
            rung: 0,
        };
        if let Some(scene) = state.scene(data)
            && !scene.case.is_untouched()
        {
            let open = |(_, _, state): &(&Step, &StepLine, StepState)| {
                !matches!(state, StepState::Done | StepState::Skipped)
            };
            let first = scene.steps.iter().position(open);
            state.selected = first.map_or(0, |place| place + 1);
        }
        state.rung = state.first_rung(data);
        state
    }

    /// Its file was read again.
    pub fn renew(&mut self, guide: Guide) {
        self.selected = self.selected.min(guide.steps.len());
        *self.guide = guide;
    }

    /// Moves the cursor to `step`; whether it is on the route that is followed.
    pub fn turn_to(&mut self, step: &StepId, data: &Data) -> bool {
        let scene = self.scene(data);
        let place = scene.and_then(|scene| scene.steps.iter().position(|it| it.0.id == *step));
        if let Some(place) = place {
            self.select(place + 1, data);
            self.on_detail = true;
        }
        place.is_some()
    }

    /// A card has no steps: it takes the whole screen.
    fn panes(&self, body: Rect) -> Panes {
        if self.guide.steps.is_empty() {
            let none = Rect { width: 0, height: 0, ..body };
            return Panes { list: none, detail: body, both: true };
        }
        layout::panes(body, self.on_detail)
    }

    /// A step that did not work starts with the second address.
    fn first_rung(&self, data: &Data) -> usize {
        let state = self.scene(data).and_then(|it| it.current(self.selected).map(|step| step.2));
        usize::from(state == Some(StepState::Stuck))
    }

    fn select(&mut self, selected: usize, data: &Data) {
        self.selected = selected;
        self.scroll = 0;
        self.rung = self.first_rung(data);
    }
}

/// What can be done here, what matters most first.
pub fn actions(state: &State, data: &Data) -> Vec<Action> {
    use Action as A;
    let mut actions = Vec::new();
    if let Some(scene) = state.scene(data) {
        if let Some((step, ..)) = scene.current(state.selected) {
            actions.push(A::Toggle);
            if state.address(&scene).is_some() {
                actions.extend([A::Open, A::Phone]);
            }
            if step.text_to_paste().is_some() || !step.links.is_empty() {
                actions.push(A::Copy);
            }
            if step.letter().is_some() {
                actions.push(A::Letter);
            }
            actions.extend([A::Stuck, A::Skip]);
            if actions.contains(&A::Copy) {
                actions.push(A::Show);
            }
            actions.extend([A::Sources, A::Report]);
        } else {
            actions.push(A::Enter);
            if scene.guide.request {
                actions.push(A::Before);
            }
            actions.push(A::Sources);
        }
        if scene.guide.platforms.len() > 1 {
            actions.push(A::Platform);
        }
    }
    if state.guide.request {
        actions.push(A::Request);
        if !actions.contains(&A::Letter) {
            actions.push(A::Letter);
        }
    }
    actions.extend([
        A::Note,
        A::Undo,
        A::Back,
        A::Search,
        A::Help,
        A::Language,
        A::Dates,
        A::Accounts,
    ]);
    actions.push(A::Settings);
    actions.extend([A::Up, A::Down, A::Left, A::Right, A::PageUp, A::PageDown, A::First, A::Last]);
    actions.extend([A::NextPane, A::Enter, A::Quit]);
    actions
}

/// Carries out `action`.
pub fn update(state: &mut State, action: Action, data: &Data) -> Outcome {
    let panes = state.panes(layout::frame(data.size, 1).body);
    match action {
        Action::Up | Action::Down | Action::PageUp | Action::PageDown => {
            walk(state, action, panes, data);
            return Outcome::Stay;
        }
        Action::First | Action::Last => {
            let last = state.scene(data).map_or(0, |scene| scene.steps.len());
            state.select(if action == Action::First { 0 } else { last }, data);
            return Outcome::Stay;
        }
        Action::NextPane => state.on_detail = !state.on_detail,
        Action::Right => state.on_detail = true,
        Action::Left => state.on_detail = false,
        Action::Back if state.on_detail && !panes.both => state.on_detail = false,
        Action::Back => return Outcome::Back,
        Action::Letter => {
            let scene = state.scene(data);
            let step = scene.as_ref().and_then(|scene| scene.current(state.selected));
            let kind = step.and_then(|(step, ..)| step.letter()).unwrap_or(Kind::Objection);
            return Outcome::Letter(state.account.clone(), state.guide.id.clone(), kind);
        }
        Action::Request => {
            return Outcome::Request(state.account.clone(), state.guide.id.clone());
        }
        Action::Enter if !state.on_detail && !panes.both => state.on_detail = true,
        _ => return act::act(state, action, data, panes),
    }
    Outcome::Stay
}

fn walk(state: &mut State, action: Action, panes: Panes, data: &Data) {
    let Some(scene) = state.scene(data) else {
        return;
    };
    let last = scene.steps.len();
    let (hidden, rows) = detail::beyond(state, &scene, data, panes);
    let page = matches!(action, Action::PageUp | Action::PageDown);
    if state.on_detail || page || last == 0 {
        let by = if page { rows.saturating_sub(1).max(1) } else { 1 };
        state.scroll = match action {
            Action::Up | Action::PageUp => state.scroll.min(hidden).saturating_sub(by),
            _ => (state.scroll + by).min(hidden),
        };
        return;
    }
    let selected = match action {
        Action::Up => state.selected.saturating_sub(1),
        _ => (state.selected + 1).min(last),
    };
    state.select(selected, data);
}

/// Draws the guide.
pub fn view(state: &State, data: &Data, frame: &mut Frame<'_>, area: Rect) {
    let Some(scene) = state.scene(data) else {
        return;
    };
    let panes = state.panes(area);
    if panes.list.width > 0 {
        list::view(state, &scene, data, frame, panes.list);
    }
    if panes.detail.width > 0 {
        detail::view(state, &scene, data, frame, panes.detail);
    }
}

/// What stands in the title line: account and guide; platform and age, in wordings from long to short.
pub fn title(state: &State, data: &Data) -> (String, Vec<String>) {
    let Some(scene) = state.scene(data) else { return (String::new(), Vec::new()) };
    let strings = data.strings;
    let who = data.holder(&scene.account, &scene.guide.id.service);
    let left = format!("{who} › {}", data.title(scene.entry));
    let platform = strings.platform(scene.platform);
    let ages = strings.age(&scene.guide.checked, scene.age(), data.today);
    let mut rights: Vec<String> = ages.iter().map(|age| format!("{platform} · {age}")).collect();
    rights.push(platform.to_owned());
    (left, rights)
}
