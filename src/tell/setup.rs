//! The set-up: who one is, what one uses, what comes of it.

use super::{input, single, under_cursor};
use crate::app::App;
use crate::app::doc::{Block, Cell, Doc, Row, Sign, Tone};
use crate::app::intent::Intent;
use crate::app::keymap::Action;
use crate::app::layer::{Choice, Pick, Picking, offer};
use crate::app::page::help;
use crate::app::page::setup::{
    Asked, Group, Intent as Wanted, Stage, State, accounts, found, groups, is_fixed, lenders_of,
    uses, would_be,
};
use crate::app::view::{At, Offer, Typing, View};
use crate::domain::guide::reference::{Login, Service};
use crate::domain::record::lanes::{Lanes, Part, lanes};
use crate::domain::text::id::ServiceId;

/// How many of the services are named that borrow a login.
const NAMED: usize = 3;

pub(super) fn view(state: &State, at: At, app: &App) -> View {
    let mut view = match state.stage {
        Stage::You => you(state, at, app),
        Stage::Services => services(state, at, app),
        Stage::Coming => coming(state, app),
    };
    let (page, of) = match (state.stage, state.again) {
        (Stage::You, _) => (1, 3),
        (Stage::Services, false) => (2, 3),
        (Stage::Coming, false) => (3, 3),
        (Stage::Services, true) => (1, 2),
        (Stage::Coming, true) => (2, 2),
    };
    view.aside = vec![app.words.home_of(page, of)];
    view.esc = asked(Wanted::Back);
    if state.stage != Stage::Services {
        view.more.extend(everywhere(&view, app));
    }
    view
}

fn asked(wanted: Wanted) -> Intent {
    Intent::OnSetup(wanted)
}

/// What can be done before anything is set up.
fn everywhere(view: &View, app: &App) -> [Offer; 3] {
    let words = app.words;
    let help = help::State { offers: view.offers.clone() };
    [
        offer(Action::Language, Intent::Language(crate::words::next_after(app.language())), words),
        offer(Action::Help, Intent::open(help), words),
        offer(Action::Quit, Intent::Quit, words),
    ]
}

fn back(app: &App) -> Offer {
    offer(Action::Back, asked(Wanted::Back), app.words)
}

fn you(state: &State, at: At, app: &App) -> View {
    let words = app.words;
    let mut doc = Doc::new();
    doc.text(words.setup_hello()).gap();
    let row = |label: &str, value: String, intent: Intent| {
        Row::new([Cell::from(label), Cell::strong(value)], intent)
    };
    let country = state.country.map(|it| words.country(it, &app.data.catalogue));
    let country = country.unwrap_or_else(|| words.setup_not_said().to_owned());
    let pick = Intent::open(Pick::of(Picking::Home(state.country)));
    doc.row(row(words.setup_country(), country, pick).under(follows(state, app)));
    let other = crate::words::next_after(app.language());
    let language = words.language_name().to_owned();
    doc.row(row(words.setup_language(), language, Intent::Language(other)));
    let phone = words.phone_name(state.phone).to_owned();
    doc.row(row(words.setup_phone(), phone, asked(Wanted::Turn(Asked::Phone))));
    let computer = words.platform_name(state.computer).to_owned();
    doc.row(row(words.setup_computer(), computer, asked(Wanted::Turn(Asked::Computer))));
    let turn = under_cursor(&doc, at.cursor).unwrap_or(Intent::Stay);
    let mut offers = vec![
        Offer::new(Action::Enter, words.setup_next(), asked(Wanted::Next)),
        Offer::new(Action::Toggle, words.action_change(), turn),
    ];
    offers.extend((app.layers.len() > 1).then(|| back(app)));
    View { offers, ..single(words.home_you(), doc) }
}

/// What follows from the country: the right, as the record of its law has it, and who hears a complaint.
fn follows(state: &State, app: &App) -> String {
    let words = app.words;
    let Some(country) = state.country else { return words.setup_say_country().to_owned() };
    let catalogue = &app.data.catalogue;
    let law = catalogue.law(catalogue.region(country));
    let right = if law.is_some_and(|law| law.objection) {
        words.setup_may_object()
    } else {
        words.setup_may_not()
    };
    match catalogue.authority(country) {
        Some(authority) => words.setup_right_and_authority(right, &authority.name),
        None => format!("{right}."),
    }
}

fn services(state: &State, at: At, app: &App) -> View {
    let words = app.words;
    let data = &app.data;
    let filters = !state.filter.is_empty();
    let mut doc = Doc::new();
    doc.push(input(words.pick_filter(), &state.filter, true)).gap();
    // What the rows tick, in their order.
    let mut ids: Vec<ServiceId> = Vec::new();
    if filters {
        let found = found(state, data, words);
        if found.is_empty() {
            doc.quiet(words.pick_nothing(state.filter.value()));
        }
        for service in found {
            ids.push(service.id.clone());
            doc.row(row(service, state, app));
        }
    } else {
        for (group, services) in groups(state, data) {
            ids.extend(services.iter().map(|it| it.id.clone()));
            let alone = services.len() == 1;
            let rows = services.iter().map(|it| {
                let row = row(it, state, app);
                if alone { with_what_it_lends(row, it, app) } else { row }
            });
            doc.push(Block::Group(name_of(&group, app), rows.collect()));
        }
    }
    let place = at.cursor.min(ids.len().saturating_sub(1));
    let offers = offers(state, ids.get(place), under_cursor(&doc, at.cursor), app);
    let mut view = View {
        offers,
        typing: Typing::Filter,
        typed: state.filter.value().to_owned(),
        ..single(words.setup_which(), doc)
    };
    let chosen = state.chosen(data);
    if chosen > 0 {
        view.main.aside = words.setup_chosen(chosen);
    }
    view
}

fn offers(
    state: &State,
    current: Option<&ServiceId>,
    chosen: Option<Intent>,
    app: &App,
) -> Vec<Offer> {
    let words = app.words;
    let data = &app.data;
    let next = Offer::new(Action::Enter, words.setup_next(), asked(Wanted::Next));
    let mut offers = Vec::new();
    let Some((id, chosen)) = current.zip(chosen) else {
        // Nothing is found: what was typed is in the way.
        return vec![Offer::new(Action::Enter, words.setup_clear(), asked(Wanted::Back))];
    };
    let service = data.catalogue.service(id);
    let ticked = service.map_or(0, |service| count(service, state, app));
    let name = service.map_or("", |service| service.name.get(app.language()));
    let fixed = is_fixed(id, state, data);
    if !state.filter.is_empty() {
        // Who typed a name means it.
        offers.push(Offer::new(Action::Enter, tick(ticked > 0, app), chosen.clone()));
        offers.push(Offer::new(Action::Toggle, tick(ticked > 0, app), chosen));
        offers.push(back(app));
        return offers;
    }
    offers.push(next);
    if !fixed || ticked > 0 {
        offers.push(Offer::new(Action::Toggle, tick(ticked > 0, app), chosen));
    }
    let more = service.is_some_and(|service| match service.login {
        Login::Own => ticked > 0 || fixed,
        Login::Borrowed(_) => ticked > 0 && state.can_lend(service, data).len() > ticked,
        Login::Person => false,
    });
    if more {
        let label = words.setup_one_more(name);
        offers.push(Offer::new(Action::OneMore, label, asked(Wanted::OneMore(id.clone()))));
    }
    if ticked > 1 {
        let label = words.setup_one_fewer(name);
        offers.push(Offer::new(Action::OneFewer, label, asked(Wanted::OneFewer(id.clone()))));
    }
    let packs = data.catalogue.reference.packs.iter();
    let rows = packs.map(|pack| {
        let name = pack.name.get(app.language());
        let why = pack.why.as_ref().map_or("", |why| why.get(app.language()));
        let label =
            if why.is_empty() { name.to_owned() } else { format!("{name}{} {why}", words.colon()) };
        Offer::plain(label, asked(Wanted::Pack(pack.key.clone())))
    });
    let picks = Choice::menu(words.setup_quick(), rows.collect());
    offers.push(Offer::plain(words.setup_quick(), Intent::open(picks)));
    offers.push(back(app));
    offers
}

fn tick(ticked: bool, app: &App) -> &'static str {
    if ticked { app.words.setup_untick() } else { app.words.answer_choose() }
}

/// How many accounts of a service were ticked, or with how many services it is used.
fn count(service: &Service, state: &State, app: &App) -> usize {
    match service.login {
        Login::Borrowed(_) => state.lenders(service, &app.data).len(),
        Login::Own | Login::Person => state.more(&service.id),
    }
}

/// A service: `Facebook, 2 accounts`, `Messenger with Facebook`.
fn row(service: &Service, state: &State, app: &App) -> Row {
    let (words, data) = (app.words, &app.data);
    let name = service.name.get(app.language());
    let there = accounts(data, &service.id);
    let ticked = count(service, state, app);
    let label = if let Login::Borrowed(_) = service.login {
        let lenders = lenders_of(service);
        let used = lenders.iter().filter(|id| uses(data, id, &service.id));
        let mut with: Vec<&ServiceId> = used.chain(state.lenders(service, data)).collect();
        if with.is_empty() {
            // Ticked, it would borrow from the first there is, else from the first there could be.
            with.extend(state.can_lend(service, data).first().copied().or_else(|| lenders.first()));
        }
        let names: Vec<&str> = with.iter().filter_map(|id| service_name(id, app)).collect();
        words.setup_borrowed(name, &names.join(", "))
    } else {
        match there + ticked {
            0 | 1 => name.to_owned(),
            several => words.setup_several(name, several),
        }
    };
    let fixed = is_fixed(&service.id, state, data);
    let sign = if ticked > 0 || fixed { Sign::Ticked } else { Sign::Unticked };
    let tone = match (ticked > 0, fixed) {
        (true, _) => Tone::Strong,
        (false, true) => Tone::Quiet,
        (false, false) => Tone::Plain,
    };
    Row::new([Cell::from(label)], asked(Wanted::Tick(service.id.clone()))).sign(sign).tone(tone)
}

fn service_name<'a>(id: &ServiceId, app: &'a App) -> Option<&'a str> {
    app.data.catalogue.service(id).map(|it| it.name.get(app.language()))
}

fn name_of(group: &Group, app: &App) -> String {
    let reference = &app.data.catalogue.reference;
    let name = match group {
        Group::Maker(key) => {
            reference.makers.iter().find(|maker| maker.key == *key).map(|maker| &*maker.name)
        }
        Group::Pack(key) => app.data.catalogue.pack(key).map(|it| it.name.get(app.language())),
        Group::Elsewhere => None,
    };
    name.unwrap_or_else(|| app.words.setup_elsewhere()).to_owned()
}

/// A service that stands alone, with what borrows its login: `Google (Gemini, YouTube, Gmail…)`.
fn with_what_it_lends(mut row: Row, service: &Service, app: &App) -> Row {
    let lent = app.data.catalogue.borrowers(&service.id);
    let mut names: Vec<&str> = lent.map(|it| it.name.get(app.language())).collect();
    if let Some(cell) = row.cells.first_mut().filter(|_| !names.is_empty()) {
        let more = if names.len() > NAMED { "…" } else { "" };
        names.truncate(NAMED);
        cell.text = format!("{} ({}{more})", cell.text, names.join(", "));
    }
    row
}

fn coming(state: &State, app: &App) -> View {
    let words = app.words;
    let (dossier, overview) = would_be(state, app);
    let lanes = lanes(&app.data.catalogue, &dossier, &overview, app.data.today);
    let chosen = state.chosen(&app.data);
    let mut doc = Doc::new();
    let mut offers = Vec::new();
    if chosen == 0 {
        doc.text(words.setup_nothing());
        offers.push(Offer::new(Action::Enter, words.answer_choose(), asked(Wanted::Choose)));
        if !state.again {
            let look = asked(Wanted::LookAround);
            offers.push(Offer::plain(words.setup_look_around(), look));
        }
    } else {
        amounts(&lanes, &mut doc, app);
        offers.push(Offer::new(Action::Enter, words.setup_begin(), asked(Wanted::Begin)));
    }
    doc.gap();
    if !state.again {
        let places = &app.data.places;
        let kept = places.iter().find(|(name, _)| *name == "data").map(|(_, path)| path.display());
        doc.item(Sign::Bullet, words.setup_promise_nothing_sent());
        doc.item(Sign::Bullet, words.setup_promise_no_password());
        if let Some(kept) = kept {
            doc.item(Sign::Bullet, words.setup_promise_kept(&kept.to_string()));
        }
    }
    offers.push(back(app));
    View { offers, ..single(words.setup_comes(), doc) }
}

/// How much there is to do: refusals first, then chats, then settings.
fn amounts(lanes: &Lanes<'_>, doc: &mut Doc, app: &App) {
    let words = app.words;
    let [refuse, chats, settings] =
        [Part::Refuse, Part::Chats, Part::Settings].map(|part| lanes.amount(part));
    let told = [
        (refuse, words.setup_refuse(refuse.accounts, &words.minutes(refuse.minutes))),
        (chats, words.setup_chats(chats.accounts, &words.minutes(chats.minutes))),
        (settings, words.setup_settings(settings.accounts, &words.minutes(settings.minutes))),
    ];
    let mut any = false;
    for (_, text) in told.into_iter().filter(|(amount, _)| amount.accounts > 0) {
        if any {
            doc.text(text);
        } else {
            doc.strong(text);
        }
        any = true;
    }
    if !any {
        doc.text(words.setup_nothing_to_refuse());
    }
}
