//! A letter: what it is made of at the left, what it says at the right; where there is no room for both,
//! one or the other.

mod act;
mod form;
mod preview;
mod scene;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::Outcome;
use crate::domain::letter::{Blank, Kind};
use crate::domain::record::account::AccountKey;
use crate::domain::text::id::GuideId;
use crate::domain::text::language::Language;
use crate::ui::data::Data;
use crate::ui::keymap::Action;
use crate::ui::layout::{self, inside};
use crate::ui::message::Choice;
use crate::ui::widget::sheet::Sheet;
use crate::ui::widget::{pane, put};

pub use scene::Scene;

/// A letter that is being written.
#[derive(Debug, Clone)]
pub struct State {
    /// On which account.
    pub account: AccountKey,
    /// Of which guide.
    pub guide: GuideId,
    kind: Kind,
    language: Language,
    short: bool,
    /// The reasons that were picked, by their keys.
    picked: Vec<Box<str>>,
    /// What fills blanks, in this letter only.
    filled: Vec<(Blank, String)>,
    /// Which of several authorities.
    office: Option<usize>,
    selected: usize,
    /// Scrolled by pages, away from the cursor.
    scroll: Option<usize>,
    /// The cursor is in the preview.
    on_preview: bool,
    /// How far the preview is scrolled.
    down: usize,
}

/// Something that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spot {
    /// Which letter it is.
    Kind,
    /// In which language.
    Language,
    /// How long.
    Length,
    /// The person's own reason.
    OwnWords,
    /// A reason that is ready.
    Reason(Box<str>),
    /// A blank.
    Blank(Blank),
    /// Copying it.
    Copy,
    /// Saving it.
    Save,
    /// Reading it, where the preview has no room beside the form.
    Read,
    /// Handing it to the mail program, or the page where it is pasted.
    Open,
}

impl State {
    /// The letter `kind` on `account` and `guide`, in the language that is read there.
    pub fn new(account: AccountKey, guide: GuideId, kind: Kind, data: &Data) -> Self {
        let mut state = Self {
            account,
            guide,
            kind,
            language: data.language(),
            short: false,
            picked: Vec::new(),
            filled: Vec::new(),
            office: None,
            selected: 0,
            scroll: None,
            on_preview: false,
            down: 0,
        };
        state.turn_to(kind, data);
        state
    }

    /// Another letter, with what was typed so far.
    fn turn_to(&mut self, kind: Kind, data: &Data) {
        self.kind = kind;
        let own = data.language();
        let speaks = |scene: &Scene<'_>, language: Language| {
            scene.authority.is_none_or(|it| it.speaks(language.as_str()))
        };
        let fits = self.scene(data).filter(|_| kind == Kind::Complaint).map(|scene| {
            let all = [own, crate::words::next_after(own)];
            all.into_iter().find(|language| speaks(&scene, *language)).unwrap_or(own)
        });
        self.language = fits.unwrap_or(own);
        // A form has a box; an authority wants the whole story.
        self.short = matches!(kind, Kind::Objection | Kind::Erasure);
    }

    /// Takes what was chosen over the screen.
    pub fn take(&mut self, choice: Choice, data: &Data) {
        match choice {
            Choice::Kind(kind) => self.turn_to(kind, data),
            Choice::Office(place) => self.office = Some(place),
            Choice::Fill(blank, value) => {
                self.filled.retain(|(other, _)| *other != blank);
                self.filled.push((blank, value));
            }
        }
        self.down = 0;
    }
}

/// The form and the preview, where they stand.
fn places(state: &State, scene: &Scene<'_>, area: Rect) -> (Option<Rect>, Option<Rect>) {
    // There is nothing to preview where there is no letter.
    if scene.wording.is_none() {
        return (Some(area), None);
    }
    match layout::halves(area) {
        (left, Some(right)) => (Some(left), Some(right)),
        (one, None) if state.on_preview => (None, Some(one)),
        (one, None) => (Some(one), None),
    }
}

/// What can be done here, what matters most first.
pub fn actions(state: &State, data: &Data) -> Vec<Action> {
    use Action as A;
    let mut actions = vec![A::Enter];
    if let Some(scene) = state.scene(data)
        && scene.wording.is_some()
    {
        actions.extend([A::Copy, A::Save]);
        if scene.leads_somewhere() {
            actions.push(A::Open);
        }
        actions.extend([A::Show, A::NextPane, A::Left, A::Right]);
    }
    actions.extend([A::Back, A::Undo, A::Search, A::Help, A::Dates]);
    actions.extend([A::Accounts, A::Language, A::Settings]);
    actions.extend([A::Quit, A::Up, A::Down, A::PageUp, A::PageDown, A::First, A::Last]);
    actions.push(A::Toggle);
    actions
}

/// Carries out `action`.
pub fn update(state: &mut State, action: Action, data: &Data) -> Outcome {
    let body = layout::frame(data.size, 1).body;
    let Some(scene) = state.scene(data) else { return Outcome::Back };
    let (form_area, preview_area) = places(state, &scene, body);
    if let Some(outcome) = act::key(action, state, &scene, data) {
        return outcome;
    }
    if let Some(area) = preview_area.filter(|_| state.on_preview) {
        let inner = inside(area);
        let lines = preview::lines(state, &scene, data, inner.width as usize).len();
        drop(scene);
        return scroll(state, action, lines, inner.height as usize, form_area.is_some());
    }
    let inner = inside(form_area.unwrap_or(body));
    let sheet = form::sheet(state, &scene, data, inner.width as usize, preview_area.is_none());
    let rows = inner.height as usize;
    let last = sheet.count().saturating_sub(1);
    let now = state.selected.min(last);
    let mut to = (now, None);
    match action {
        Action::Up => to.0 = now.saturating_sub(1),
        Action::Down => to.0 = (now + 1).min(last),
        Action::First => to.0 = 0,
        Action::Last => to.0 = last,
        Action::PageUp | Action::PageDown => {
            let top = state.scroll.unwrap_or_else(|| sheet.scroll(now, rows));
            let top = sheet.turn(top, rows, action == Action::PageDown);
            to = (sheet.seen_from(top), Some(top));
        }
        Action::Right | Action::NextPane => {
            state.on_preview = true;
            return Outcome::Stay;
        }
        Action::Enter | Action::Toggle => {
            let spot = sheet.at(now).cloned();
            drop(scene);
            return spot.map_or(Outcome::Stay, |spot| act::choose(state, &spot, data));
        }
        Action::Back => return Outcome::Back,
        _ => {}
    }
    (state.selected, state.scroll) = to;
    Outcome::Stay
}

/// Keys while the cursor is in the preview.
fn scroll(state: &mut State, action: Action, lines: usize, rows: usize, both: bool) -> Outcome {
    let hidden = lines.saturating_sub(rows);
    let page = rows.saturating_sub(1).max(1);
    let now = state.down.min(hidden);
    state.down = match action {
        Action::Up => now.saturating_sub(1),
        Action::Down => (now + 1).min(hidden),
        Action::PageUp => now.saturating_sub(page),
        Action::PageDown | Action::Toggle => (now + page).min(hidden),
        Action::First => 0,
        Action::Last => hidden,
        Action::Back if both => return Outcome::Back,
        Action::Left | Action::NextPane | Action::Back | Action::Enter => {
            state.on_preview = false;
            now
        }
        _ => now,
    };
    Outcome::Stay
}

/// The form as one column of this width, and what the letter says: what is told line by line.
pub fn told(
    state: &State,
    data: &Data,
    columns: usize,
) -> Option<(Sheet<Spot>, Vec<Line<'static>>)> {
    let scene = state.scene(data)?;
    let sheet = form::sheet(state, &scene, data, columns, false);
    Some((sheet, preview::lines(state, &scene, data, columns)))
}

/// Draws the letter.
pub fn view(state: &State, data: &Data, frame: &mut Frame<'_>, area: Rect) {
    let Some(scene) = state.scene(data) else { return };
    let words = &data.strings.letters;
    let (form_area, preview_area) = places(state, &scene, area);
    if let Some(area) = form_area {
        let inner = inside(area);
        let rows = inner.height as usize;
        let alone = preview_area.is_none();
        let sheet = form::sheet(state, &scene, data, inner.width as usize, alone);
        let chosen = state.selected.min(sheet.count().saturating_sub(1));
        let hidden = sheet.height().saturating_sub(rows);
        let top = state.scroll.unwrap_or_else(|| sheet.scroll(chosen, rows)).min(hidden);
        let arrows = layout::arrows(top, hidden);
        let inner = pane(frame, area, words.form, &arrows, !state.on_preview);
        let lines = sheet.draw(Some(chosen), !state.on_preview);
        let lines: Vec<Line<'_>> = lines.into_iter().skip(top).take(rows).collect();
        put(frame, inner, lines);
    }
    if let Some(area) = preview_area {
        let inner = inside(area);
        let rows = inner.height as usize;
        let lines = preview::lines(state, &scene, data, inner.width as usize);
        let hidden = lines.len().saturating_sub(rows);
        let top = state.down.min(hidden);
        let arrows = layout::arrows(top, hidden);
        let inner = pane(frame, area, words.preview, &arrows, state.on_preview);
        let lines: Vec<Line<'_>> = lines.into_iter().skip(top).take(rows).collect();
        put(frame, inner, lines);
    }
}

/// What stands in the title line.
pub fn title(state: &State, data: &Data) -> String {
    let Some(scene) = state.scene(data) else { return String::new() };
    let who = data.holder(&scene.account, &state.guide.service);
    let letter =
        scene.letter.map_or(data.strings.letters.title, |it| it.title.get(data.language()));
    format!("{who} › {letter}")
}
