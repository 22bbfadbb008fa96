//! The settings, and where things are kept.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::Outcome;
use crate::domain::record::account::AccountKey;
use crate::domain::record::forget::Forgotten;
use crate::ui::data::Data;
use crate::ui::keymap::Action;
use crate::ui::layout::{frame as parts, inside};
use crate::ui::message::{Command, Whose};
use crate::ui::overlay::{Item, Menu, Overlay, countries, packs};
use crate::ui::text::{Page, pad, width};
use crate::ui::theme::Tone;
use crate::ui::widget::{pane, put};

/// Where the cursor is.
#[derive(Debug, Clone, Default)]
pub struct State {
    selected: usize,
    /// How far the page is scrolled, once the cursor is on the last line.
    scroll: usize,
}

const ROWS: usize = 7;

/// What can be done here.
pub fn actions(_state: &State, _data: &Data) -> Vec<Action> {
    use Action as A;
    vec![
        A::Enter,
        A::Back,
        A::Search,
        A::Language,
        A::Accounts,
        A::Dates,
        A::Help,
        A::Quit,
        A::Up,
        A::Down,
        A::First,
        A::Last,
        A::Toggle,
        A::PageUp,
        A::PageDown,
    ]
}

/// Carries out `action`.
pub fn update(state: &mut State, action: Action, data: &Data) -> Outcome {
    match action {
        Action::Up if state.scroll > 0 => state.scroll -= 1,
        Action::Up => state.selected = state.selected.saturating_sub(1),
        Action::Down if state.selected + 1 < ROWS => state.selected += 1,
        Action::Down => state.scroll = (state.scroll + 1).min(hidden(data)),
        Action::First | Action::PageUp => *state = State::default(),
        Action::Last | Action::PageDown => {
            *state = State { selected: ROWS - 1, scroll: hidden(data) };
        }
        Action::Back => return Outcome::Back,
        Action::Enter | Action::Toggle => return choose(state.selected, data),
        _ => {}
    }
    Outcome::Stay
}

fn choose(row: usize, data: &Data) -> Outcome {
    let menu = match row {
        0 => {
            let now = data.dossier().setup.country;
            let now = now.map(|country| country.as_str().to_owned());
            countries(data, &Whose::Person, now.as_deref())
        }
        1 => return Outcome::Language(crate::words::next_after(data.language())),
        2 => phones(data),
        3 => computers(data),
        4 => packs(data),
        5 => return own(data),
        _ => forgettable(data),
    };
    Outcome::Over(Box::new(Overlay::Menu(menu)))
}

/// What is wrong with guides of the person's own; where there is nothing, where they belong.
fn own(data: &Data) -> Outcome {
    let mut text = data.all_faults();
    if text.is_empty() {
        let folder = data.places.iter().find(|(name, _)| *name == "guides");
        let folder = folder.map(|(_, path)| path.display().to_string()).unwrap_or_default();
        text = format!("{}{} {folder}", data.strings.own.put_here, data.strings.colon);
    }
    Outcome::Over(Box::new(Overlay::Text(text, 0)))
}

fn phones(data: &Data) -> Menu {
    use crate::domain::record::act::Change;
    use crate::domain::record::dossier::Phone;
    let item = |phone: &Phone| {
        let change = Change::Set { name: "phone".into(), value: phone.as_str().into() };
        Item::new(data.strings.phone(*phone), Command::Do(vec![change]))
    };
    let selected = Phone::ALL.iter().position(|it| Some(*it) == data.phone()).unwrap_or(0);
    let items = Phone::ALL.iter().map(item).collect();
    let title = data.strings.welcome.phone.to_owned();
    Menu { title, text: String::new(), items, selected }
}

fn computers(data: &Data) -> Menu {
    use crate::domain::text::platform::Platform::{Linux, Macos, Windows};
    let all = [Linux, Macos, Windows];
    let item = |on: &_| Item::new(data.strings.platform(*on), Command::Computer(*on));
    let selected = all.iter().position(|it| *it == data.computer).unwrap_or(0);
    let items = all.iter().map(item).collect();
    let title = data.strings.welcome.computer.to_owned();
    Menu { title, text: String::new(), items, selected }
}

/// What can be forgotten, beside what stands on an account.
fn forgettable(data: &Data) -> Menu {
    let words = &data.strings.forgetting;
    let everything = Forgotten::everything(data.history.acts());
    let all = [
        (words.letters, vec![Forgotten::Identity]),
        (words.you, vec![Forgotten::Account(AccountKey::me())]),
        (words.everything, everything),
    ];
    let kept = all.into_iter().filter(|(_, what)| data.keeps(what));
    let items = kept.map(|(label, what)| Item::new(label, Command::AskToForget(what))).collect();
    Menu::new(words.menu, items)
}

/// What can be set, and how it is.
pub fn rows(data: &Data) -> [(&'static str, String); ROWS] {
    let strings = data.strings;
    let setup = &data.dossier().setup;
    let country = setup.country.map(|it| strings.country(it, &data.catalogue));
    let phone = setup.phone.map(|phone| strings.phone(phone));
    let pack = data.pack().map(|pack| pack.name.get(data.language()));
    [
        (strings.welcome.country, country.unwrap_or_else(|| "?".into())),
        (strings.welcome.language, strings.language_name.to_owned()),
        (strings.welcome.phone, phone.unwrap_or("?").to_owned()),
        (strings.welcome.computer, strings.platform(data.computer).to_owned()),
        (strings.home.packs, pack.unwrap_or(strings.home.everything).to_owned()),
        (strings.own.title, own_guides(data)),
        (strings.forgetting.menu, String::new()),
    ]
}

/// How many files of guides of their own the person has, and how many mistakes are in them.
fn own_guides(data: &Data) -> String {
    let own = &data.catalogue.own;
    match (own.files, own.faults.len()) {
        (0, 0) => data.strings.own.none.to_owned(),
        (files, 0) => data.strings.files(files),
        (files, faults) => {
            format!("{}, {}", data.strings.files(files), data.strings.mistakes(faults))
        }
    }
}

/// Draws the settings.
pub fn view(state: &State, data: &Data, frame: &mut Frame<'_>, area: Rect) {
    let inner = pane(frame, area, data.strings.settings.title, "", true);
    let lines = page(state, data, inner.width as usize);
    let scroll = state.scroll.min(lines.len().saturating_sub(inner.height as usize));
    put(frame, inner, lines.into_iter().skip(scroll));
}

/// How many lines are beyond the pane.
fn hidden(data: &Data) -> usize {
    let inner = inside(parts(data.size, 0).body);
    let lines = page(&State::default(), data, inner.width as usize);
    lines.len().saturating_sub(inner.height as usize)
}

fn page(state: &State, data: &Data, columns: usize) -> Vec<Line<'static>> {
    let rows = rows(data);
    let head = rows.iter().map(|(label, _)| width(label)).max().unwrap_or(0) + 2;
    let mut page = Page::new(columns);
    for (place, (label, value)) in rows.into_iter().enumerate() {
        let current = place == state.selected;
        let style = if current { Tone::Selected.style() } else { Tone::Strong.style() };
        page.line(Line::from(vec![
            Span::styled(if current { "▸ " } else { "  " }, Tone::Strong.style()),
            Span::raw(pad(label, head)),
            Span::styled(value, style),
        ]));
    }
    places(data, &mut page);
    page.lines
}

/// Where things are kept, how new the guides are, which version this is.
pub fn places(data: &Data, page: &mut Page) {
    let strings = data.strings;
    let words = &strings.settings;
    page.heading(words.places);
    for (name, path) in &data.places {
        page.hang(&pad(name, 10), &path.display().to_string(), Tone::Plain);
    }
    page.gap();
    if let Some(newest) = data.catalogue.newest() {
        page.text(&format!("{} {}", words.catalogue, strings.source_date(newest)), Tone::Quiet);
    }
    let strange = data.dossier().strange;
    if strange > 0 {
        page.sign("!", Tone::Warn, &format!("{strange} {}", strings.notices.newer));
    }
    page.text(&format!("{} {}", words.version, env!("CARGO_PKG_VERSION")), Tone::Quiet);
}
