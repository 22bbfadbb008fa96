//! The set-up: three short pages; only the last one writes. Opened again it shows what there is as ticked, and adds.

use crate::app::App;
use crate::app::data::Data;
use crate::app::effect::{Effect, Place};
use crate::app::keymap::{Action, shown};
use crate::app::layer::{Layer, Page};
use crate::app::line::Line;
use crate::app::page::{guide, home};
use crate::app::wish::Wish;
use crate::domain::guide::catalogue::Catalogue;
use crate::domain::guide::reference::{Login, Pack, Service};
use crate::domain::law::region::Country;
use crate::domain::ops::accounts::Several;
use crate::domain::ops::settings::Setting;
use crate::domain::record::account::Account;
use crate::domain::record::act::{Act, ActId, Operation};
use crate::domain::record::dossier::{Dossier, Phone};
use crate::domain::record::lanes::{Line as Todo, lanes};
use crate::domain::record::overview::Overview;
use crate::domain::text::folding::folded;
use crate::domain::text::id::{GuideId, ServiceId};
use crate::domain::text::platform::Platform;
use crate::words::Words;

/// The most accounts of one service that are made at once.
const MOST: usize = 9;

/// The pack of what most people use: no kind of its own.
const ESSENTIALS: &str = "essentials";

const COMPUTERS: [Platform; 3] = [Platform::Linux, Platform::Macos, Platform::Windows];

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    pub stage: Stage,
    /// Where the person lives; nothing: we cannot tell, and nobody said.
    pub country: Option<Country>,
    pub phone: Phone,
    pub computer: Platform,
    pub filter: Line,
    /// What was set up before is there: this only adds.
    pub again: bool,
    /// What was ticked: a service with logins of its own, and how many more accounts of it.
    own: Vec<(ServiceId, usize)>,
    /// A service that borrows a login, and with how many of the services it can borrow from it is used.
    borrowed: Vec<(ServiceId, usize)>,
}

/// The three pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    You,
    Services,
    Coming,
}

/// What the services stand in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Group {
    /// One maker, of whose login others are borrowed.
    Maker(Box<str>),
    /// What a pack is about as a whole.
    Pack(Box<str>),
    Elsewhere,
}

/// What is asked on the first page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    Phone,
    Computer,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Intent {
    /// The next page.
    Next,
    /// The page before; first what was typed goes.
    Back,
    /// The page of services.
    Choose,
    Country(Option<Country>),
    /// The next value.
    Turn(Asked),
    /// Ticks a service, or no longer.
    Tick(ServiceId),
    OneMore(ServiceId),
    OneFewer(ServiceId),
    /// Ticks what a pack is about.
    Pack(Box<str>),
    /// Writes everything, and begins with what comes first.
    Begin,
    /// Writes everything but accounts, of which there are none.
    LookAround,
}

impl State {
    /// What the machine suggests; of services it suggests none.
    pub fn new(data: &Data, _words: &'static dyn Words) -> Self {
        Self {
            stage: Stage::You,
            country: data.dossier().setup.country.or(data.guess.country),
            phone: data.phone().unwrap_or(Phone::Android),
            computer: data.computer,
            filter: Line::default(),
            again: false,
            own: Vec::new(),
            borrowed: Vec::new(),
        }
    }

    /// What there is already is ticked: it only adds.
    pub fn again(data: &Data, words: &'static dyn Words) -> Self {
        Self { stage: Stage::Services, again: true, ..Self::new(data, words) }
    }

    /// The line that letters go to.
    pub(in crate::app) fn line(&mut self) -> Option<&mut Line> {
        (self.stage == Stage::Services).then_some(&mut self.filter)
    }

    /// How many accounts of a service are to be made.
    pub fn more(&self, service: &ServiceId) -> usize {
        self.own.iter().find(|(id, _)| id == service).map_or(0, |(_, count)| *count)
    }

    /// With which services this one, which borrows their logins, is to be used: those that were ticked, the first
    /// of them first.
    pub fn lenders<'a>(&self, borrower: &'a Service, data: &Data) -> Vec<&'a ServiceId> {
        let wanted = self.borrowed.iter().find(|(id, _)| *id == borrower.id);
        let count = wanted.map_or(0, |(_, count)| *count);
        self.can_lend(borrower, data).into_iter().take(count).collect()
    }

    /// From which services this one could borrow a login, of those that are there or ticked, and that it does not
    /// borrow from yet.
    pub fn can_lend<'a>(&self, borrower: &'a Service, data: &Data) -> Vec<&'a ServiceId> {
        let Login::Borrowed(lenders) = &borrower.login else { return Vec::new() };
        let there = |id: &&ServiceId| self.more(id) > 0 || accounts(data, id) > 0;
        let used = |id: &&ServiceId| uses(data, id, &borrower.id);
        lenders.iter().filter(there).filter(|id| !used(id)).collect()
    }

    /// How many services were ticked.
    pub fn chosen(&self, data: &Data) -> usize {
        let services = &data.catalogue.reference.services;
        let borrowed = services.iter().filter(|it| !self.lenders(it, data).is_empty()).count();
        self.own.len() + borrowed
    }

    /// Ticks it once more, up to the most there can be.
    fn add(&mut self, id: &ServiceId, data: &Data) {
        let Some(service) = data.catalogue.service(id) else { return };
        if let Login::Borrowed(lenders) = &service.login {
            let now = self.lenders(service, data).len();
            if now == self.can_lend(service, data).len() {
                // None is left: the first that could lend is ticked with it, as the row says.
                let free = |id: &&ServiceId| self.more(id) == 0 && accounts(data, id) == 0;
                let Some(lender) = lenders.iter().find(free).filter(|_| now == 0) else { return };
                self.own.push((lender.clone(), 1));
            }
            self.borrowed.retain(|(other, _)| other != id);
            self.borrowed.push((id.clone(), now + 1));
            return;
        }
        match self.own.iter_mut().find(|(other, _)| other == id) {
            Some((_, count)) => *count = (*count + 1).min(MOST),
            None if service.login == Login::Own => self.own.push((id.clone(), 1)),
            None => {}
        }
    }

    fn take_away(&mut self, id: &ServiceId, all: bool, data: &Data) {
        let service = data.catalogue.service(id);
        let lent = service.map_or(0, |service| self.lenders(service, data).len());
        let left = |count: usize| if all { 0 } else { count.saturating_sub(1) };
        if let Some((_, count)) = self.own.iter_mut().find(|(other, _)| other == id) {
            *count = left(*count);
        }
        if let Some((_, count)) = self.borrowed.iter_mut().find(|(other, _)| other == id) {
            *count = left(lent);
        }
        self.own.retain(|(_, count)| *count > 0);
        self.borrowed.retain(|(_, count)| *count > 0);
    }

    fn is_ticked(&self, id: &ServiceId, data: &Data) -> bool {
        let service = data.catalogue.service(id);
        self.more(id) > 0 || service.is_some_and(|it| !self.lenders(it, data).is_empty())
    }

    /// Everything that was said, as one wish.
    fn wish(&self, data: &Data, words: &dyn Words) -> Wish {
        let mut settings = Vec::new();
        settings.extend(self.country.map(|country| Setting::Country(Some(country))));
        settings.push(Setting::Language(Some(words.language())));
        settings.push(Setting::Phone(Some(self.phone)));
        Wish::SetUp(settings, self.several(data))
    }

    fn several(&self, data: &Data) -> Vec<Several> {
        let services = &data.catalogue.reference.services;
        let of = |lender: &Service| {
            let used = services.iter().filter(|it| self.lenders(it, data).contains(&&lender.id));
            let uses: Vec<ServiceId> = used.map(|it| it.id.clone()).collect();
            let more = self.more(&lender.id);
            (more > 0 || !uses.is_empty()).then(|| Several {
                service: lender.id.clone(),
                more,
                uses,
            })
        };
        services.iter().filter(|it| it.login == Login::Own).filter_map(of).collect()
    }
}

/// How many accounts of a service there are already.
pub fn accounts(data: &Data, service: &ServiceId) -> usize {
    of_service(data, service).count()
}

/// Whether `borrower` is used with an account of `service` already.
pub fn uses(data: &Data, service: &ServiceId, borrower: &ServiceId) -> bool {
    of_service(data, service).any(|account| account.uses.contains(borrower))
}

fn of_service<'a>(data: &'a Data, service: &'a ServiceId) -> impl Iterator<Item = &'a Account> {
    data.dossier().accounts.iter().filter(move |it| it.service.as_ref() == Some(service))
}

/// The services that can be ticked, group by group, in the order of the page.
pub fn groups<'a>(state: &State, data: &'a Data) -> Vec<(Group, Vec<&'a Service>)> {
    let catalogue = &data.catalogue;
    let mut groups: Vec<(Group, Vec<&Service>)> = Vec::new();
    let services = &catalogue.reference.services;
    for service in services.iter().filter(|it| it.login == Login::Own) {
        let group = group_of(service, catalogue);
        match groups.iter_mut().find(|(other, _)| *other == group) {
            Some((_, list)) => list.push(service),
            None => groups.push((group, vec![service])),
        }
    }
    for (group, list) in &mut groups {
        // What most people use comes first, then what the pack names first.
        let pack = match group {
            Group::Pack(key) => catalogue.pack(key),
            Group::Maker(_) | Group::Elsewhere => None,
        };
        let named = |service: &Service| {
            let guides = pack.map(|pack| pack.guides.iter());
            guides?.position(|guide| guide.service == service.id)
        };
        list.sort_by_key(|service| (!is_essential(service, catalogue), named(service)));
        // A borrowed login is asked about once there is one to borrow from.
        let lent = services.iter().filter(|borrower| {
            let first = lenders_of(borrower).first().and_then(|id| catalogue.service(id));
            first.is_some_and(|first| group_of(first, catalogue) == *group)
                && lenders_of(borrower)
                    .iter()
                    .any(|id| state.more(id) > 0 || accounts(data, id) > 0)
        });
        list.extend(lent);
    }
    groups.sort_by_key(|(group, _)| match group {
        Group::Maker(key) => (0, usize::from(&**key != first_maker(catalogue))),
        Group::Pack(key) => {
            let packs = &catalogue.reference.packs;
            (1, packs.iter().position(|pack| pack.key == *key).unwrap_or(usize::MAX))
        }
        Group::Elsewhere => (2, 0),
    });
    groups
}

fn first_maker(catalogue: &Catalogue) -> &str {
    catalogue.reference.services.first().map_or("", |service| &service.maker)
}

pub fn lenders_of(service: &Service) -> &[ServiceId] {
    match &service.login {
        Login::Borrowed(lenders) => lenders,
        Login::Own | Login::Person => &[],
    }
}

fn is_essential(service: &Service, catalogue: &Catalogue) -> bool {
    let pack = catalogue.pack(ESSENTIALS);
    let lends = |guide: &GuideId| {
        guide.service == service.id
            || catalogue
                .service(&guide.service)
                .is_some_and(|it| lenders_of(it).contains(&service.id))
    };
    pack.is_some_and(|pack| pack.guides.iter().any(lends))
}

/// A maker whose login others borrow is a group of its own; else a service stands in the first pack that holds all
/// that can be refused, deleted and limited there.
fn group_of(service: &Service, catalogue: &Catalogue) -> Group {
    let of_maker = |it: &&Service| it.maker == service.maker;
    let lends = |it: &Service| !lenders_of(it).is_empty();
    if catalogue.reference.services.iter().filter(of_maker).any(lends) {
        return Group::Maker(service.maker.clone());
    }
    let packs = catalogue.reference.packs.iter().filter(|pack| &*pack.key != ESSENTIALS);
    packs
        .into_iter()
        .find(|pack| is_about(pack, service, catalogue))
        .map_or(Group::Elsewhere, |pack| Group::Pack(pack.key.clone()))
}

fn is_about(pack: &Pack, service: &Service, catalogue: &Catalogue) -> bool {
    use crate::domain::record::lanes::Part;
    let mut counted = catalogue
        .entries
        .iter()
        .filter(|entry| entry.id.service == service.id && Part::of(entry.id.goal).is_some())
        .peekable();
    counted.peek().is_some() && counted.all(|entry| pack.guides.contains(&entry.id))
}

/// The services that fit what was typed, the likeliest first: by their own name, by that of their maker, by that
/// of a service they borrow from.
pub fn found<'a>(state: &State, data: &'a Data, words: &dyn Words) -> Vec<&'a Service> {
    let wanted = folded(state.filter.value().trim());
    let catalogue = &data.catalogue;
    let rank = |service: &Service| {
        let name = folded(service.name.get(words.language()));
        let maker = catalogue.maker(&service.id).map(|it| folded(&it.name));
        if name.starts_with(&wanted) {
            Some(0)
        } else if name.split(' ').any(|word| word.starts_with(&wanted)) {
            Some(1)
        } else if name.contains(&wanted) || service.id.as_str().contains(&wanted) {
            Some(2)
        } else {
            maker.filter(|maker| maker.starts_with(&wanted)).map(|_| 3)
        }
    };
    let services = catalogue.reference.services.iter().filter(|it| it.login != Login::Person);
    let mut found: Vec<_> = services.filter_map(|it| Some((rank(it)?, it))).collect();
    found.sort_by_key(|(rank, service)| {
        (*rank, !is_essential(service, catalogue), service.login != Login::Own)
    });
    found.into_iter().map(|(_, service)| service).collect()
}

/// What would be on the record once all this is written, and where everything would stand.
pub fn would_be(state: &State, app: &App) -> (Dossier, Overview) {
    let mut dossier = app.data.dossier().clone();
    let wish = state.wish(&app.data, app.words);
    if let Ok(changes) = crate::app::apply::wish::operation(app, &wish) {
        let id = ActId { stamp: u64::MAX, writer: "".into() };
        dossier.apply(&Act { id, at: "".into(), deed: Operation::Do(changes), strange: 0 });
    }
    let mut rows = dossier.accounts.clone();
    rows.push(Account::me());
    let overview = Overview::of(&app.data.catalogue, &dossier, rows, app.data.today);
    (dossier, overview)
}

/// Carries out what only this page understands.
pub(in crate::app) fn apply(app: &mut App, intent: Intent) -> Vec<Effect> {
    let App { data, layers, words, .. } = app;
    let Some(top) = layers.last_mut() else { return Vec::new() };
    let Page::Setup(state) = &mut top.page else { return Vec::new() };
    match intent {
        Intent::Next => {
            let next = match state.stage {
                Stage::You => Stage::Services,
                Stage::Services | Stage::Coming => Stage::Coming,
            };
            turn_to(top, next);
        }
        Intent::Choose => turn_to(top, Stage::Services),
        Intent::Back => return back(app),
        Intent::Country(country) => state.country = country,
        Intent::Turn(Asked::Phone) => state.phone = after(&Phone::ALL, state.phone),
        Intent::Turn(Asked::Computer) => state.computer = after(&COMPUTERS, state.computer),
        Intent::Tick(id) => {
            if state.is_ticked(&id, data) {
                state.take_away(&id, true, data);
            } else if is_fixed(&id, state, data) {
                let key = shown(Action::OneMore, *words);
                let text = words.setup_is_there(&key);
                app.say(text);
            } else {
                state.add(&id, data);
            }
            found_again(app, &id);
        }
        Intent::OneMore(id) => {
            state.add(&id, data);
            found_again(app, &id);
        }
        Intent::OneFewer(id) => {
            state.take_away(&id, false, data);
            found_again(app, &id);
        }
        Intent::Pack(key) => {
            let guides = data.catalogue.pack(&key).map(|pack| pack.guides.clone());
            for guide in guides.unwrap_or_default() {
                let id = guide.service;
                if !state.is_ticked(&id, data) && !is_fixed(&id, state, data) {
                    state.add(&id, data);
                }
            }
        }
        Intent::Begin | Intent::LookAround => return begin(app),
    }
    Vec::new()
}

fn turn_to(top: &mut Layer, stage: Stage) {
    if let Page::Setup(state) = &mut top.page {
        state.stage = stage;
        state.filter.clear();
    }
    top.at = crate::app::view::At::default();
}

/// What was typed goes; then the page before; the first one closes where something lies below it.
fn back(app: &mut App) -> Vec<Effect> {
    let has_below = app.layers.len() > 1;
    let Some(top) = app.layers.last_mut() else { return Vec::new() };
    let Page::Setup(state) = &mut top.page else { return Vec::new() };
    if !state.filter.is_empty() {
        state.filter.clear();
        top.at = crate::app::view::At::default();
        return Vec::new();
    }
    match state.stage {
        Stage::Coming => turn_to(top, Stage::Services),
        Stage::Services if !state.again => turn_to(top, Stage::You),
        Stage::You | Stage::Services if has_below => drop(app.layers.pop()),
        Stage::You | Stage::Services => {}
    }
    Vec::new()
}

fn after<T: PartialEq + Copy>(all: &[T], now: T) -> T {
    let place = all.iter().position(|it| *it == now).map_or(0, |place| place + 1);
    all.get(place % all.len().max(1)).copied().unwrap_or(now)
}

/// Whether there is an account of it already, or it is used with one.
pub fn is_fixed(id: &ServiceId, state: &State, data: &Data) -> bool {
    let borrowed = data.catalogue.service(id).is_some_and(|service| {
        let lenders = lenders_of(service);
        !lenders.is_empty()
            && lenders.iter().any(|lender| uses(data, lender, id))
            && state.can_lend(service, data).is_empty()
    });
    accounts(data, id) > 0 || borrowed
}

/// What was typed has found it: the whole list is back, with the cursor on what was ticked.
fn found_again(app: &mut App, id: &ServiceId) {
    let App { data, layers, .. } = app;
    let Some(top) = layers.last_mut() else { return };
    let Page::Setup(state) = &mut top.page else { return };
    if state.filter.is_empty() {
        return;
    }
    state.filter.clear();
    let groups = groups(state, data);
    let mut services = groups.iter().flat_map(|(_, services)| services);
    let cursor = services.position(|service| service.id == *id).unwrap_or(0);
    top.at = crate::app::view::At { cursor, ..Default::default() };
}

/// Writes everything in one act, and begins with what comes first: what is new, where something is.
fn begin(app: &mut App) -> Vec<Effect> {
    let Some(Page::Setup(state)) = app.top().map(|top| &top.page) else { return Vec::new() };
    let state = state.clone();
    let before: Vec<_> = app.data.dossier().accounts.iter().map(|it| it.key.clone()).collect();
    let wish = state.wish(&app.data, app.words);
    let mut effects = crate::app::apply::wish::carry_out(app, wish);
    if !state.again || state.computer != app.data.computer {
        effects.extend(crate::app::apply::wish::carry_out(app, Wish::Computer(state.computer)));
    }
    app.layers = vec![Page::Home(home::State::default()).into()];
    let first = {
        let data = &app.data;
        let lanes = lanes(&data.catalogue, data.dossier(), data.survey(), data.today);
        let is_new = |line: &&Todo<'_>| {
            line.accounts
                .iter()
                .any(|account| !account.key.is_me() && !before.contains(&account.key))
        };
        let is_first = !state.again;
        let has_new = data.dossier().accounts.len() > before.len();
        let new = lanes.ten.iter().find(is_new).filter(|_| !is_first);
        new.or_else(|| lanes.first())
            .filter(|_| has_new)
            .and_then(|line| Some((line.accounts.first()?.key.clone(), line.entry.id.clone())))
    };
    if let Some((account, guide)) = first {
        effects.extend(guide::open(app, account, &Place { guide, step: None }));
    }
    effects
}
