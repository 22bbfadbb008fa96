//! What lies over a screen: state, not a loop of its own.

mod when;

use tui_input::Input;

use crate::domain::record::account::AccountKey;
use crate::domain::record::act::Change;
use crate::domain::text::address::Address;
use crate::domain::text::date::{Day, SourceDate};
use crate::domain::text::id::GuideId;

use super::data::Data;
use super::keymap::{Action, name, shown};
use super::message::{Command, Prompt};
use super::strings::Strings;
use super::text::capital;
use super::theme::folded;

pub use when::{Row, When, Wrong};

/// Something over the screen.
#[derive(Debug, Clone)]
pub enum Overlay {
    /// A list of things to do or to choose from; with a text above it, a question.
    Menu(Menu),
    /// A line to type.
    Field(Field),
    /// Accounts to tie: ticked with Space.
    Tie(Tie),
    /// "Already done before?"
    Before(Before),
    /// A day.
    When(Box<When>),
    /// An address as a QR code.
    Qr(Address),
    /// A text as a QR code.
    Code(String),
    /// A text in full, to be selected with the mouse, and the line it is shown from.
    Text(String, usize),
}

/// A list to choose from.
#[derive(Debug, Clone)]
pub struct Menu {
    /// Its title.
    pub title: String,
    /// What is asked, if it is a question.
    pub text: String,
    /// Its lines.
    pub items: Vec<Item>,
    /// The line the cursor is on.
    pub selected: usize,
}

/// A line of a menu.
#[derive(Debug, Clone)]
pub struct Item {
    /// What it says.
    pub label: String,
    /// The key that does the same.
    pub key: String,
    /// What it does.
    pub command: Command,
}

impl Item {
    /// A line that does `command`.
    pub fn new(label: impl Into<String>, command: Command) -> Self {
        Self { label: label.into(), key: String::new(), command }
    }

    /// The line of an action: its name and its key.
    pub fn action(action: Action, strings: &Strings) -> Self {
        let label = capital(name(action, strings));
        Self { label, key: shown(action, strings), command: Command::Act(action) }
    }
}

impl Menu {
    /// A menu with these lines.
    pub fn new(title: impl Into<String>, items: Vec<Item>) -> Self {
        Self { title: title.into(), text: String::new(), items, selected: 0 }
    }

    /// A question: yes does `command`, no closes. The cursor stands on no.
    pub fn question(text: impl Into<String>, command: Command, strings: &Strings) -> Self {
        let items = vec![
            Item::new(strings.notices.yes, command),
            Item::new(strings.notices.no, Command::Close),
        ];
        Self { title: String::new(), text: text.into(), items, selected: 1 }
    }

    /// Moves the cursor to the next line that starts with `letter`.
    pub fn jump(&mut self, letter: char) {
        let starts = |item: &Item| {
            item.label.chars().next().is_some_and(|c| c.to_lowercase().eq(letter.to_lowercase()))
        };
        let count = self.items.len();
        let order = (1..=count).map(|step| (self.selected + step) % count.max(1));
        let found = order.into_iter().find(|place| self.items.get(*place).is_some_and(starts));
        self.selected = found.unwrap_or(self.selected);
    }
}

/// A line to type.
#[derive(Debug, Clone)]
pub struct Field {
    /// What is asked for.
    pub title: String,
    /// What was typed.
    pub input: Input,
    /// What becomes of it.
    pub prompt: Prompt,
    /// Why it was not accepted.
    pub error: Option<String>,
}

/// Accounts to tie together.
#[derive(Debug, Clone)]
pub struct Tie {
    /// The account it is about.
    pub account: AccountKey,
    /// The others, and whether they are picked.
    pub others: Vec<(AccountKey, bool)>,
    /// The line the cursor is on.
    pub selected: usize,
}

/// "Already done before?": a month, and whether the mail was kept.
#[derive(Debug, Clone)]
pub struct Before {
    /// On which account.
    pub account: AccountKey,
    /// Which guide.
    pub guide: GuideId,
    /// 1 to 12.
    pub month: u32,
    /// The year.
    pub year: i32,
    /// The mail that accepts it was kept.
    pub mail: bool,
    /// The line the cursor is on: month, year, answer.
    pub selected: usize,
}

impl Before {
    /// The first year that can be chosen.
    pub const FIRST_YEAR: i32 = 2018;

    /// The question, from this month on.
    pub fn new(account: AccountKey, guide: GuideId, from: SourceDate) -> Self {
        let month = from.month.unwrap_or(1);
        Self { account, guide, month, year: from.year, mail: false, selected: 0 }
    }

    /// Moves the value under the cursor, never past `today`.
    pub fn turn(&mut self, forward: bool, today: Day) {
        use chrono::Datelike;
        match (self.selected, forward) {
            (0, true) => self.month = self.month % 12 + 1,
            (0, false) => self.month = (self.month + 10) % 12 + 1,
            (1, true) => self.year = (self.year + 1).min(today.year()),
            (1, false) => self.year = (self.year - 1).max(Self::FIRST_YEAR),
            _ => self.mail = !self.mail,
        }
        if self.year == today.year() {
            self.month = self.month.min(today.month());
        }
    }

    /// The first day of that month: the civil date that is written.
    pub fn date(&self) -> Option<Day> {
        Day::from_ymd_opt(self.year, self.month, 1)
    }
}

/// The menu of countries, the chosen one first under the cursor.
pub fn countries(data: &Data, whose: &super::message::Whose, now: Option<&str>) -> Menu {
    let language = data.language();
    let mut lands: Vec<_> = data.catalogue.reference.lands.iter().collect();
    // Accents do not count: « Émirats » stands under E.
    lands.sort_by_key(|land| folded(land.name.get(language)));
    let mut items: Vec<Item> = lands
        .iter()
        .map(|land| {
            let command = Command::Country(whose.clone(), Some(land.code));
            Item::new(land.name.get(language), command)
        })
        .collect();
    let place = lands.iter().position(|land| Some(land.code.as_str()) == now);
    let mut selected = place.unwrap_or(0);
    if matches!(whose, super::message::Whose::Account(_)) {
        let same = data.strings.accounts.same_country;
        items.insert(0, Item::new(same, Command::Country(whose.clone(), None)));
        selected = place.map_or(0, |place| place + 1);
    } else {
        let other = crate::domain::law::region::Country::unknown();
        let command = Command::Country(whose.clone(), Some(other));
        items.push(Item::new(data.strings.settings.other_country, command));
    }
    Menu { title: data.strings.welcome.country.to_owned(), text: String::new(), items, selected }
}

/// The menu of packs, the present one under the cursor.
pub fn packs(data: &Data) -> Menu {
    let set = |value: &str| {
        let change = Change::Set { name: "pack".into(), value: value.to_owned() };
        Command::Do(vec![change])
    };
    let packs = &data.catalogue.reference.packs;
    let mut items: Vec<Item> = packs
        .iter()
        .map(|pack| Item::new(capital(pack.name.get(data.language())), set(&pack.key)))
        .collect();
    items.push(Item::new(capital(data.strings.home.everything), set("")));
    let now = data.pack().map(|pack| &pack.key);
    let place = packs.iter().position(|pack| Some(&pack.key) == now);
    let selected = place.unwrap_or(packs.len());
    Menu { title: data.strings.home.packs.to_owned(), text: String::new(), items, selected }
}
