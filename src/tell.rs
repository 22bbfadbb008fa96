//! Tellings: each thing that can be said is said here, once, for every medium. A teller reads the app and makes a
//! [`View`] or a [`Doc`]; printers do the rest.

mod about;
mod accounts;
mod before;
mod choice;
mod dates;
mod deeds;
mod farewell;
mod guide;
mod help;
mod home;
mod ladder;
mod letter;
mod names;
mod objection;
mod pick;
mod receipt;
mod report;
mod search;
mod settings;
mod setup;
mod sources;
mod step;

use crate::app::App;
use crate::app::doc::{Block, Doc};
use crate::app::effect::Document;
use crate::app::intent::Intent;
use crate::app::keymap::Action;
use crate::app::layer::{Layer, Page, offer};
use crate::app::page;
use crate::app::view::{Offer, Pane, Shape, Shown, View};
use crate::domain::record::setup::Phone;

/// What is shown now.
pub fn shown(app: &mut App) -> Shown {
    let mut shown = Shown::default();
    let Some(page) = app.layers.iter().rposition(|layer| !layer.page.is_box()) else {
        return shown;
    };
    if let Some(layer) = app.layers.get(page) {
        shown.page = view(layer, app);
    }
    if let Some(layer) = app.layers.last().filter(|_| page + 1 < app.layers.len()) {
        shown.over = Some(view(layer, app));
    }
    shown
}

/// A layer, told.
fn view(layer: &Layer, app: &App) -> View {
    let mut view = match &layer.page {
        Page::Setup(state) => setup::view(state, layer.at, app),
        Page::Home(state) => home::view(state, layer.at, app),
        Page::Dates(_) => dates::view(layer.at, app),
        Page::Accounts(state) => accounts::view(state, layer.at, app),
        Page::Guide(state) => guide::view(state, layer.at, app),
        Page::Receipt(state) => receipt::view(state, app),
        Page::Sources(state) => sources::view(state, layer.at, app),
        Page::Search(state) => search::view(state, layer.at, app),
        Page::Report(state) => report::view(state, layer.at, app),
        Page::Settings(_) => settings::view(layer.at, app),
        Page::Objection(state) => objection::view(state, layer.at, app),
        Page::Letter(state) => letter::view(state, layer.at, app),
        Page::Help(state) => help::view(state, app),
        Page::Choice(choice) => choice::view(choice, layer.at, app),
        Page::Ask(ask) => choice::ask(ask, app),
        Page::Pick(pick) => pick::view(pick, layer.at, app),
        Page::Text(text) => choice::text(text, app),
    };
    if let Page::Guide(state) = &layer.page {
        view.unlinked = app.data.is_untrusted(&state.guide);
    }
    view.at = layer.at;
    let count = view.main.doc.rows().count();
    view.at.cursor = view.at.cursor.min(count.saturating_sub(1));
    if view.title.is_empty() {
        view.title.push_str("optout-tui");
    }
    if view.aside.is_empty() && view.shape != Shape::Over {
        view.aside = place(app);
    }
    if app.is_saving() && app.unsaved.is_none() {
        for aside in &mut view.aside {
            aside.insert_str(0, &format!("{} · ", app.words.notice_saving()));
        }
    }
    if view.esc == Intent::Stay {
        view.esc = Intent::Back;
    }
    // Beside a code for the phone nothing else is meant: a key would act on what is not seen.
    let is_bare = view.shape == Shape::Bare;
    if !layer.page.is_box() && !is_bare && !matches!(layer.page, Page::Setup(_) | Page::Text(_)) {
        view.more.extend(everywhere(&view, app));
    }
    let last =
        if view.more.is_empty() { view.offers.len().saturating_sub(1) } else { view.offers.len() };
    view.at.offer = view.at.offer.min(last);
    view
}

/// Country, phone, day: from long to short.
fn place(app: &App) -> Vec<String> {
    let (words, setup) = (app.words, &app.data.dossier().setup);
    let country = setup.country.map(|it| words.country(it, &app.data.catalogue));
    let phone = setup.phone.and_then(Phone::platform).map(|it| words.platform_name(it).to_owned());
    let mut day = words.day(app.data.today);
    if app.data.today_is_set {
        day = format!("{day} ({})", words.settings_today_is_set());
    }
    let whole: Vec<String> =
        country.iter().cloned().chain(phone).chain(std::iter::once(day.clone())).collect();
    let shorter: Vec<String> = country.into_iter().chain(std::iter::once(day.clone())).collect();
    vec![whole.join(" · "), shorter.join(" · "), day]
}

/// What can be done on every page, but for what the page itself offers.
fn everywhere(view: &View, app: &App) -> Vec<Offer> {
    let words = app.words;
    let open = |page: Page| Intent::Open(Box::new(page));
    let mut here: Vec<Offer> = view.offers.clone();
    here.extend(view.more.iter().cloned());
    let others = [
        offer(Action::Accounts, open(page::accounts::State::default().into()), words),
        offer(Action::Dates, open(page::dates::State.into()), words),
        offer(Action::Undo, Intent::Undo, words),
        offer(Action::Redo, Intent::Redo, words),
        offer(Action::Language, Intent::Language(crate::words::next_after(app.language())), words),
        offer(Action::Settings, open(page::settings::State.into()), words),
        offer(Action::Help, open(page::help::State { offers: here.clone() }.into()), words),
        offer(Action::Quit, Intent::Quit, words),
    ];
    // What can be done is found by its name, too.
    let found = here.into_iter().chain(others.iter().cloned()).collect();
    let search = page::search::State { offers: found, ..Default::default() };
    let search = offer(Action::Search, open(search.into()), words);
    std::iter::once(search)
        .chain(others)
        .filter(|it| it.action.is_none_or(|action| view.offer(action).is_none()))
        .filter(|it| it.action != Some(Action::Redo) || app.can_redo())
        .collect()
}

/// The text of a document as things stand.
pub fn document(document: &Document, app: &App) -> String {
    match document {
        Document::Letter(post) => post.text.clone(),
        Document::Report(text) => format!("{text}\n"),
        Document::Calendar => crate::paper::calendar(&app.data),
        Document::Record(account, guide) => {
            crate::paper::proof(&app.data, Some((account, guide)), crate::paper::Format::Html)
        }
    }
}

/// What is said on leaving: what was done today, who is awaited, the next date.
pub fn farewell(app: &App) -> Vec<String> {
    farewell::lines(app)
}

/// A view of one pane.
pub(in crate::tell) fn single(title: impl Into<String>, doc: Doc) -> View {
    View { main: Pane::new(title, doc), shape: Shape::Single, ..View::default() }
}

/// The intent of the row under the cursor.
pub(in crate::tell) fn under_cursor(doc: &Doc, cursor: usize) -> Option<Intent> {
    let rows: Vec<_> = doc.rows().collect();
    rows.get(cursor.min(rows.len().saturating_sub(1))).map(|row| row.intent.clone())
}

/// A line that is being typed, as a block.
pub(in crate::tell) fn input(
    label: impl Into<String>,
    line: &crate::app::line::Line,
    current: bool,
) -> Block {
    Block::Input(crate::app::doc::Input {
        label: label.into(),
        value: line.value().to_owned(),
        at: line.at(),
        selected: line.selected,
        current,
    })
}
