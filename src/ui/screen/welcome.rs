//! The first page: what there is to guess is guessed, Enter accepts it.

mod page;
mod told;

use super::{Begin, Outcome};
use crate::domain::guide::reference::{Login, Pack, Service};
use crate::domain::law::region::Country;
use crate::domain::record::account::AccountKey;
use crate::domain::record::act::Change;
use crate::domain::record::dossier::Phone;
use crate::domain::text::id::ServiceId;
use crate::domain::text::language::Language;
use crate::domain::text::platform::Platform;
use crate::ui::data::Data;
use crate::ui::keymap::Action;
use crate::ui::message::{Command, Whose};
use crate::ui::overlay::{Item, Menu, Overlay, countries};

pub use page::view;
pub use told::{Kind, Question};

/// The most accounts of one service that the first page makes.
const MOST: u8 = 9;

/// What was chosen so far.
#[derive(Debug, Clone)]
pub struct State {
    selected: usize,
    /// Where the person lives.
    pub country: Option<Country>,
    phone: Phone,
    computer: Platform,
    /// What to begin with: the place of a pack; past the last: everything.
    pack: usize,
    /// Services with a login of their own, and how many accounts, once that was said.
    own: Vec<(ServiceId, Option<u8>)>,
    /// Services that borrow a login, and from which.
    borrowed: Vec<(ServiceId, Option<ServiceId>)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Row {
    Country,
    Language,
    Phone,
    Computer,
    Pack,
    Own(usize),
    Borrowed(usize),
    Start,
}

impl State {
    /// Everything that can be guessed.
    pub fn new(data: &Data) -> Self {
        let services = &data.catalogue.reference.services;
        let own = services.iter().filter(|it| it.login == Login::Own);
        let lent = services.iter().filter_map(|it| match &it.login {
            Login::Borrowed(lenders) => Some((it.id.clone(), lenders.first().cloned())),
            Login::Own | Login::Person => None,
        });
        Self {
            selected: 0,
            country: data.dossier().setup.country.or(data.guess.country),
            phone: data.phone().unwrap_or(Phone::Android),
            computer: data.computer,
            pack: 0,
            own: own.map(|it| (it.id.clone(), None)).collect(),
            borrowed: lent.collect(),
        }
    }

    fn rows(&self, data: &Data) -> Vec<Row> {
        let mut rows = vec![Row::Country, Row::Language, Row::Phone, Row::Computer];
        if !data.catalogue.reference.packs.is_empty() {
            rows.push(Row::Pack);
        }
        let own = (0..self.own.len()).filter(|place| {
            let own = self.own.get(*place);
            own.is_some_and(|(id, said)| {
                self.offers(id, data) || said.is_some_and(|count| count > 0)
            })
        });
        rows.extend(own.map(Row::Own));
        let borrowed = (0..self.borrowed.len())
            .filter(|place| self.borrowed.get(*place).is_some_and(|(id, _)| self.has(id, data)));
        rows.extend(borrowed.map(Row::Borrowed));
        rows.push(Row::Start);
        rows
    }

    /// The pack to begin with; none: everything.
    fn pack<'d>(&self, data: &'d Data) -> Option<&'d Pack> {
        data.catalogue.reference.packs.get(self.pack)
    }

    /// Whether a guide of `service` is in the pack.
    fn has(&self, service: &ServiceId, data: &Data) -> bool {
        let pack = self.pack(data);
        pack.is_none_or(|pack| pack.guides.iter().any(|guide| guide.service == *service))
    }

    /// Whether the pack needs an account on `service`: for its own guides, or for those of a borrower.
    fn offers(&self, service: &ServiceId, data: &Data) -> bool {
        let mut borrowers = data.catalogue.borrowers(service);
        self.has(service, data) || borrowers.any(|borrower| self.has(&borrower.id, data))
    }

    /// How many accounts there are on a service: as was said, else one on each of the first few of the
    /// pack, which are those that most people use.
    fn count(&self, place: usize, data: &Data) -> u8 {
        let said = self.own.get(place).and_then(|(_, said)| *said);
        said.unwrap_or_else(|| {
            let before = self.own.iter().take(place + 1).filter(|(id, _)| self.offers(id, data));
            let offered = self.own.get(place).is_some_and(|(id, _)| self.offers(id, data));
            u8::from(offered && before.count() <= GUESSED)
        })
    }

    /// The services with an account, among those that lend to `borrower`.
    fn lenders(&self, borrower: &Service, data: &Data) -> Vec<ServiceId> {
        let Login::Borrowed(lenders) = &borrower.login else {
            return Vec::new();
        };
        let place = |id: &ServiceId| self.own.iter().position(|(own, _)| own == id);
        let has = |id: &&ServiceId| place(id).is_some_and(|place| self.count(place, data) > 0);
        lenders.iter().filter(has).cloned().collect()
    }

    fn turn(&mut self, row: Row, forward: bool, data: &Data) -> Option<Language> {
        fn next<T: PartialEq + Copy>(all: &[T], now: T, forward: bool) -> T {
            let place = all.iter().position(|it| *it == now).unwrap_or(0);
            let step = if forward { 1 } else { all.len().saturating_sub(1) };
            all.get((place + step) % all.len().max(1)).copied().unwrap_or(now)
        }
        match row {
            Row::Country => {
                let lands: Vec<Country> =
                    data.catalogue.reference.lands.iter().map(|land| land.code).collect();
                let now = self.country.or(lands.first().copied())?;
                self.country = Some(next(&lands, now, forward));
            }
            Row::Language => return Some(crate::words::next_after(data.language())),
            Row::Phone => self.phone = next(&Phone::ALL, self.phone, forward),
            Row::Computer => self.computer = next(&COMPUTERS, self.computer, forward),
            Row::Pack => {
                let count = data.catalogue.reference.packs.len() + 1;
                self.pack = (self.pack + if forward { 1 } else { count - 1 }) % count;
            }
            Row::Own(place) => {
                let count = self.count(place, data);
                let (_, said) = self.own.get_mut(place)?;
                *said = Some(if forward { (count + 1).min(MOST) } else { count.saturating_sub(1) });
            }
            Row::Borrowed(place) => {
                let id = self.borrowed.get(place)?.0.clone();
                let lenders = self.lenders(data.catalogue.service(&id)?, data);
                let choices: Vec<Option<ServiceId>> =
                    lenders.into_iter().map(Some).chain([None]).collect();
                let (_, lender) = self.borrowed.get_mut(place)?;
                let now = choices.iter().position(|it| it == lender).unwrap_or(0);
                let step = if forward { 1 } else { choices.len() - 1 };
                *lender = choices.get((now + step) % choices.len()).cloned().flatten();
            }
            Row::Start => {}
        }
        None
    }

    /// Everything that was chosen.
    fn begin(&self, data: &mut Data) -> Begin {
        let strings = data.strings;
        let set = |name: &str, value: &str| Change::Set { name: name.into(), value: value.into() };
        let mut settings = Vec::new();
        settings.extend(self.country.map(|country| set("country", country.as_str())));
        settings.push(set("language", data.language().as_str()));
        settings.push(set("phone", self.phone.as_str()));
        settings.extend(self.pack(data).map(|pack| set("pack", &pack.key)));
        let mut accounts = Vec::new();
        for (row, (service, _)) in self.own.iter().enumerate() {
            for place in 0..self.count(row, data) {
                let account = AccountKey::draw(&mut data.random);
                let name = strings.nickname(usize::from(place));
                accounts.push(Change::Add {
                    account: account.clone(),
                    service: service.clone(),
                    name,
                });
                if place > 0 {
                    continue;
                }
                let used = self.borrowed.iter().filter(|(borrower, lender)| {
                    lender.as_ref() == Some(service) && self.has(borrower, data)
                });
                for (borrower, _) in used {
                    let service = borrower.clone();
                    accounts.push(Change::Uses { account: account.clone(), service, on: true });
                }
            }
        }
        Begin { settings, accounts, computer: self.computer }
    }
}

/// On how many services of a pack an account is guessed.
const GUESSED: usize = 3;

const COMPUTERS: [Platform; 3] = [Platform::Linux, Platform::Macos, Platform::Windows];

/// What can be done here.
pub fn actions(_state: &State, _data: &Data) -> Vec<Action> {
    use Action as A;
    vec![
        A::Enter,
        A::Toggle,
        A::Language,
        A::Search,
        A::Help,
        A::Quit,
        A::Back,
        A::Up,
        A::Down,
        A::Left,
        A::Right,
        A::First,
        A::Last,
        A::PageUp,
        A::PageDown,
        A::NextPane,
    ]
}

/// Carries out `action`.
pub fn update(state: &mut State, action: Action, data: &mut Data) -> Outcome {
    let rows = state.rows(data);
    let last = rows.len().saturating_sub(1);
    let row = rows.get(state.selected).copied().unwrap_or(Row::Start);
    match action {
        Action::Up => state.selected = state.selected.saturating_sub(1),
        Action::Down | Action::NextPane => state.selected = (state.selected + 1).min(last),
        Action::First | Action::PageUp => state.selected = 0,
        Action::Last | Action::PageDown => state.selected = last,
        Action::Left | Action::Right => {
            if let Some(language) = state.turn(row, action == Action::Right, data) {
                return Outcome::Language(language);
            }
        }
        Action::Toggle if row == Row::Country => {
            let now = state.country.map(|country| country.as_str().to_owned());
            let menu = countries(data, &Whose::Welcome, now.as_deref());
            return Outcome::Over(Box::new(Overlay::Menu(menu)));
        }
        Action::Toggle if row == Row::Language => return languages(data),
        Action::Toggle => {
            if let Row::Own(place) = row {
                let count = state.count(place, data);
                if let Some((_, said)) = state.own.get_mut(place) {
                    *said = Some((count + 1) % (MOST + 1));
                }
            } else {
                state.turn(row, true, data);
            }
        }
        Action::Enter => return Outcome::Begin(state.begin(data)),
        Action::Back => return menu(data),
        _ => {}
    }
    Outcome::Stay
}

/// What else can be done before anything is set up: reached by Esc, as on home.
fn menu(data: &Data) -> Outcome {
    let items = [Action::Language, Action::Help, Action::Quit];
    let items = items.into_iter().map(|action| Item::action(action, data.strings)).collect();
    Outcome::Over(Box::new(Overlay::Menu(Menu::new(data.strings.home.program, items))))
}

fn languages(data: &Data) -> Outcome {
    let item = |language: &Language| {
        let name = crate::ui::strings::strings(*language).language_name;
        Item::new(name, Command::Language(*language))
    };
    let items = crate::domain::text::language::Text::LANGUAGES.iter().map(item).collect();
    let menu = Menu::new(data.strings.welcome.language, items);
    Outcome::Over(Box::new(Overlay::Menu(menu)))
}
