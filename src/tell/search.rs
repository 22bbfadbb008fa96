//! Search: what was found, and at the right what is under the cursor.

use super::{input, under_cursor};
use crate::app::App;
use crate::app::doc::{Cell, Doc, Row};
use crate::app::effect::Place;
use crate::app::intent::Intent;
use crate::app::keymap::{Action, name, shown};
use crate::app::layer::offer;
use crate::app::page::accounts;
use crate::app::page::search::{Intent as Wanted, State};
use crate::app::search::{Found, Kind, MOST};
use crate::app::view::{At, Offer, Pane, Shape, Typing, View};
use crate::domain::guide::reference::Login;
use crate::domain::record::account::Account;
use crate::domain::text::folding::folded;
use crate::domain::text::id::GuideId;
use crate::domain::text::language::capital;

/// What a row leads to, for the pane beside the list.
struct Hit {
    row: Row,
    place: Option<Place>,
}

pub(super) fn view(state: &State, at: At, app: &App) -> View {
    let words = app.words;
    let typed = state.line.value().trim();
    let mut doc = Doc::new();
    doc.push(input("", &state.line, true));
    let mut hits = Vec::new();
    if typed.is_empty() {
        hits.extend(opened(app));
        if hits.is_empty() {
            doc.quiet(words.search_hint());
        } else {
            doc.heading(words.search_opened());
        }
    } else {
        hits.extend(accounts_called(typed, app));
        hits.extend(actions_called(typed, state, app));
        let services: Vec<_> =
            app.data.rows().into_iter().filter_map(|account| account.service).collect();
        let is_own = |guide: &GuideId| services.contains(&guide.service);
        let index = state.index.as_ref();
        let found = index.map(|index| index.find(typed, &is_own)).unwrap_or_default();
        let all = found.len();
        hits.extend(found.into_iter().take(MOST).map(|it| hit(&it, app)));
        if hits.is_empty() {
            doc.text(words.search_nothing(typed));
        } else if all > MOST {
            doc.quiet(words.search_first_results(MOST, all));
        }
    }
    let place =
        hits.get(at.cursor.min(hits.len().saturating_sub(1))).and_then(|it| it.place.clone());
    for hit in hits {
        doc.row(hit.row);
    }
    let mut offers = Vec::new();
    if let Some(intent) = under_cursor(&doc, at.cursor) {
        offers.push(Offer::new(Action::Enter, capital(words.action_open()), intent));
    }
    offers.push(offer(Action::Back, Intent::Back, words));
    View {
        title: words.search_title().to_owned(),
        main: Pane::new(words.search_title(), doc),
        side: place.map(|place| preview(&place, app)),
        shape: Shape::Detail,
        offers,
        typing: Typing::Line,
        typed: state.line.value().to_owned(),
        ..View::default()
    }
}

/// The guides that were opened since the start.
fn opened(app: &App) -> Vec<Hit> {
    let row = |(account, guide): &(_, crate::domain::text::id::GuideId)| {
        let entry = app.data.catalogue.entry(guide)?;
        let place = Place { guide: guide.clone(), step: None };
        let who = app.data.who(account);
        let text = format!("{who} · {}", app.data.title(entry));
        let wanted = Wanted::On(account.clone(), place.clone());
        Some(Hit { row: Row::of(text, Intent::OnSearch(wanted)), place: Some(place) })
    };
    app.opened.iter().filter_map(row).collect()
}

fn accounts_called(typed: &str, app: &App) -> Vec<Hit> {
    let wanted = folded(typed);
    let mut rows = app.data.rows();
    rows.retain(|account| !account.key.is_me());
    let named = rows.into_iter().map(|account| {
        let name = app.words.account(&account, &app.data.catalogue);
        (account, name)
    });
    let found = named.filter(|(_, name)| folded(name).contains(&wanted));
    let hit = |(account, name): (Account, String)| {
        let page = accounts::State { shown: Some(account.key) };
        let cells = [Cell::wrapped(name), Cell::right(app.words.search_account())];
        Hit { row: Row::new(cells, Intent::open(page)), place: None }
    };
    found.map(hit).collect()
}

/// What can be done where search was opened, by its name.
fn actions_called(typed: &str, state: &State, app: &App) -> Vec<Hit> {
    let wanted = folded(typed);
    let words = app.words;
    let mut hits = Vec::new();
    for offer in &state.offers {
        let known = offer.action.map_or("", |action| name(action, words));
        let fits = folded(&offer.label).contains(&wanted) || folded(known).contains(&wanted);
        let moves = offer.action.is_some_and(|it| matches!(it, Action::Enter | Action::Back));
        if fits && !moves && wanted.chars().count() > 1 {
            let key = offer.action.map(|action| shown(action, words)).unwrap_or_default();
            let intent = Intent::All(vec![Intent::Back, offer.intent.clone()]);
            let row = Row::new([Cell::wrapped(offer.label.clone()), Cell::right(key)], intent);
            hits.push(Hit { row, place: None });
        }
    }
    hits
}

/// A thing of the catalogue, on the account that has it.
fn hit(found: &Found<'_>, app: &App) -> Hit {
    let (words, language) = (app.words, app.language());
    let place = &found.thing.place;
    let catalogue = &app.data.catalogue;
    let service = catalogue.service(&place.guide.service);
    let service_name = service.map_or(place.guide.service.as_str(), |it| it.name.get(language));
    let title =
        catalogue.entry(&place.guide).map(|entry| app.data.title(entry)).unwrap_or_default();
    let step = place.step.as_ref().and_then(|step| catalogue.step_title(&place.guide, step));
    let text = match (&step, found.thing.kind) {
        (Some(step), _) => format!("{service_name} · {title} › {}", step.get(language)),
        (None, Kind::Dispute) => format!("{service_name} · {title} › {}", words.guide_disputed()),
        (None, _) => format!("{service_name} · {title}"),
    };
    let mut row = Row::of(text, intent(place, app));
    if let Some(line) = found.line {
        row = row.under(excerpt(line));
    }
    if service.is_some_and(|it| it.login != Login::Person) && holders(place, app).is_empty() {
        row = row.under(words.search_no_account_of(service_name));
    }
    Hit { row, place: Some(place.clone()) }
}

/// The accounts that have the guide.
fn holders(place: &Place, app: &App) -> Vec<Account> {
    let Some(entry) = app.data.catalogue.entry(&place.guide) else { return Vec::new() };
    let rows = app.data.rows().into_iter();
    rows.filter(|account| app.data.catalogue.is_for(entry, account)).collect()
}

/// On the account that has it; on one that could; else a new account, or the guide to be read.
fn intent(place: &Place, app: &App) -> Intent {
    if let Some(account) = holders(place, app).into_iter().next() {
        return Intent::OnSearch(Wanted::On(account.key, place.clone()));
    }
    let service = app.data.catalogue.service(&place.guide.service);
    let wanted = match service.map(|service| &service.login) {
        Some(Login::Borrowed(lenders)) => {
            let lends = |it: &Account| it.service.as_ref().is_some_and(|id| lenders.contains(id));
            match app.data.rows().into_iter().find(lends) {
                Some(account) => Wanted::On(account.key, place.clone()),
                None => Wanted::Read(place.guide.clone()),
            }
        }
        Some(Login::Own) => Wanted::Add(place.clone()),
        Some(Login::Person) | None => Wanted::Read(place.guide.clone()),
    };
    Intent::OnSearch(wanted)
}

/// As much of a line as says why it was found.
fn excerpt(line: &str) -> String {
    const LONGEST: usize = 140;
    let mut text: String = line.chars().take(LONGEST).collect();
    if line.chars().count() > LONGEST {
        text.push('…');
    }
    text
}

fn preview(place: &Place, app: &App) -> Pane {
    let language = app.language();
    let mut doc = Doc::new();
    let Some(guide) = app.data.catalogue.guide(&place.guide) else {
        return Pane::new("", doc);
    };
    doc.strong(guide.title.get(language)).gap();
    let step = place.step.as_ref().and_then(|id| guide.steps.iter().find(|it| it.is_called(id)));
    match step {
        Some(step) => {
            doc.text(step.title.get(language)).gap().text(step.text.get(language));
            if let Some(link) = step.links.first() {
                doc.gap().text(link.url.as_str());
            }
        }
        None => {
            doc.text(guide.why.get(language));
        }
    }
    let accounts = holders(place, app);
    let names: Vec<String> =
        accounts.iter().map(|it| app.words.account(it, &app.data.catalogue)).collect();
    if !names.is_empty() {
        doc.gap().quiet(names.join(", "));
    }
    Pane::new("", doc)
}
