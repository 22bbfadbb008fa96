//! What a guide rests on, the strongest and newest first; from a step, what that step rests on before the
//! rest. Their addresses are opened from here only, and only once they were seen whole.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::Outcome;
use crate::domain::guide::{Guide, Source};
use crate::domain::record::account::AccountKey;
use crate::domain::text::id::StepId;
use crate::domain::text::platform::Platform;
use crate::ui::data::{Data, Notice};
use crate::ui::keymap::Action;
use crate::ui::layout::{self, inside};
use crate::ui::message::{Command, Opening};
use crate::ui::overlay::{Item, Menu, Overlay};
use crate::ui::text::capital;
use crate::ui::theme::Tone;
use crate::ui::widget::address;
use crate::ui::widget::cursor::Cursor;
use crate::ui::widget::sheet::Sheet;

/// The sources of one guide.
#[derive(Debug, Clone)]
pub struct State {
    /// On which account the guide is followed.
    pub account: AccountKey,
    /// The whole guide.
    guide: Box<Guide>,
    /// The step from which they were asked for.
    step: Option<StepId>,
    cursor: Cursor,
}

impl State {
    /// The sources of `guide`, those of `step` first.
    pub fn new(account: AccountKey, guide: Box<Guide>, step: Option<StepId>) -> Self {
        Self { account, guide, step, cursor: Cursor::default() }
    }

    /// Whose sources these are: the guide, and the step from which they were asked for.
    pub fn name(&self) -> String {
        let step = self.step.as_ref().map_or("", StepId::as_str);
        format!("{} {step}", self.guide.id)
    }

    /// The sources that the step rests on, then the others; each the strongest and newest first.
    fn sources(&self) -> (Vec<&Source>, Vec<&Source>) {
        let step = self.step.as_ref();
        let step = step.and_then(|id| self.guide.steps.iter().find(|step| step.id == *id));
        let keys: &[Box<str>] = step.map_or(&[], |step| &step.source);
        let mut sources: Vec<&Source> = self.guide.sources.iter().collect();
        sources.sort_by_key(|source| source.rank());
        sources.into_iter().partition(|source| keys.contains(&source.key))
    }
}

/// What can be done here.
pub fn actions(_state: &State, _data: &Data) -> Vec<Action> {
    use Action as A;
    vec![
        A::Enter,
        A::Back,
        A::Search,
        A::Help,
        A::Undo,
        A::Dates,
        A::Accounts,
        A::Language,
        A::Settings,
        A::Quit,
        A::Up,
        A::Down,
        A::PageUp,
        A::PageDown,
        A::First,
        A::Last,
        A::Toggle,
    ]
}

/// Carries out `action`.
pub fn update(state: &mut State, action: Action, data: &Data) -> Outcome {
    let inner = inside(layout::frame(data.size, 1).body);
    let sheet = sheet(state, data, inner.width as usize);
    match action {
        Action::Enter | Action::Toggle => {
            let source = state.cursor.on(&sheet).and_then(|key| state.guide.source(key));
            return source.map_or(Outcome::Stay, |source| choose(state, source, data));
        }
        Action::Back => return Outcome::Back,
        _ => state.cursor.walk(action, &sheet, inner.height as usize),
    }
    Outcome::Stay
}

/// The whole address and whose it is, and what can be done with it.
fn choose(state: &State, source: &Source, data: &Data) -> Outcome {
    let (strings, words) = (data.strings, &data.strings.trust);
    let Some(url) = &source.url else {
        return Outcome::Say(Notice::plain(words.no_address));
    };
    let opening = Opening {
        address: url.clone(),
        account: state.account.clone(),
        guide: state.guide.id.clone(),
        step: None,
    };
    let items = vec![
        Item::new(words.open_page, Command::Open(opening)),
        Item::new(capital(strings.actions.phone), Command::Phone(url.clone())),
        Item::new(capital(strings.actions.copy), Command::Copy(url.to_string())),
    ];
    let mut menu = Menu::new(&*source.title, items);
    let whose = data.unofficial(&state.guide.id.service, url);
    menu.text = [Some(url.to_string()), whose].into_iter().flatten().collect::<Vec<_>>().join("\n");
    Outcome::Over(Box::new(Overlay::Menu(menu)))
}

/// The sources as a sheet of this width; what can be chosen is a source, by its key.
pub fn sheet(state: &State, data: &Data, columns: usize) -> Sheet<Box<str>> {
    let words = &data.strings.trust;
    let (own, others) = state.sources();
    let mut sheet = Sheet::new(columns);
    if state.step.is_some() {
        sheet.heading(words.of_step);
        if own.is_empty() {
            sheet.text(data.strings.guide.our_advice, Tone::Plain);
        }
    }
    for source in &own {
        one(source, state, data, &mut sheet);
    }
    if state.step.is_some() && !others.is_empty() {
        sheet.heading(words.of_guide);
    }
    for source in &others {
        one(source, state, data, &mut sheet);
    }
    disputes(state, data, &mut sheet);
    sheet
}

/// A source: its title; of what kind it is, who published it and when; what rests on it; its address.
fn one(source: &Source, state: &State, data: &Data, sheet: &mut Sheet<Box<str>>) {
    let strings = data.strings;
    sheet.gap();
    sheet.spot(source.key.clone(), "", Tone::Plain, &source.title);
    let kind = strings.source_kind(source.kind);
    let date = strings.dated(source.date).replace(' ', "\u{a0}");
    sheet.under(2, &format!("{kind} · {} · {date}", source.publisher), Tone::Quiet);
    sheet.under(2, &rests(source, state, data), Tone::Quiet);
    if let Some(url) = &source.url {
        for row in address::rows(url.as_str(), sheet.room().saturating_sub(2).max(1)) {
            sheet.under(2, &row, Tone::Accent);
        }
    }
}

/// What rests on a source: steps of the route that is followed by their numbers, else others; claims.
fn rests(source: &Source, state: &State, data: &Data) -> String {
    let (strings, words, guide) = (data.strings, &data.strings.trust, &state.guide);
    let platform = route(state, data);
    let cites = |keys: &[Box<str>]| keys.contains(&source.key);
    let numbers: Vec<usize> = (1..)
        .zip(guide.steps_on(platform))
        .filter(|(_, step)| cites(&step.source))
        .map(|(number, _)| number)
        .collect();
    let mut parts = Vec::new();
    if !numbers.is_empty() {
        parts.push(strings.for_steps(&numbers));
    } else if guide.steps.iter().any(|step| cites(&step.source)) {
        parts.push(words.other_route.to_owned());
    }
    let keys = std::slice::from_ref(&source.key);
    if guide.disputed.iter().any(|dispute| dispute.rests_on_any(keys)) {
        parts.push(words.one_side.to_owned());
    }
    if parts.is_empty() { words.whole_guide.to_owned() } else { parts.join(" · ") }
}

fn route(state: &State, data: &Data) -> Platform {
    let guide = &state.guide;
    data.dossier().platform(&state.account, &guide.id, &guide.platforms)
}

/// The claims on which they disagree, and who says what.
fn disputes(state: &State, data: &Data, sheet: &mut Sheet<Box<str>>) {
    for (place, dispute) in state.guide.disputed.iter().enumerate() {
        if place == 0 {
            sheet.heading(data.strings.guide.disputed);
        } else {
            sheet.gap();
        }
        sheet.write(|page| {
            page.hang("? ", dispute.claim.get(data.language()), Tone::Strong);
            for side in &dispute.sides {
                page.hang("  • ", &data.side(&state.guide, side), Tone::Plain);
            }
        });
    }
}

/// What stands in the title line.
pub fn title(state: &State, data: &Data) -> String {
    let title = state.guide.title.get(data.language());
    format!("{title} › {}", data.strings.trust.sources)
}

/// Draws the sources.
pub fn view(state: &State, data: &Data, frame: &mut Frame<'_>, area: Rect) {
    let sheet = sheet(state, data, inside(area).width as usize);
    state.cursor.view(&sheet, data.strings.trust.sources, frame, area);
}
