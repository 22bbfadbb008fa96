//! The settings, and where things are kept.

use super::{single, under_cursor};
use crate::app::App;
use crate::app::doc::{Cell, Doc, Row, Sign};
use crate::app::intent::Intent;
use crate::app::keymap::Action;
use crate::app::layer::{Ask, Pick, Picking, Purpose, Text, offer};
use crate::app::page::settings::Intent as Wanted;
use crate::app::page::setup;
use crate::app::view::{At, Offer, View};
use crate::app::wish::Wish;
use crate::domain::text::language::capital;

pub(super) fn view(at: At, app: &App) -> View {
    let words = app.words;
    let setup = &app.data.dossier().setup;
    let mut doc = Doc::new();
    let mut row = |label: &str, value: String, intent: Intent| {
        doc.row(Row::new([Cell::from(label), Cell::strong(value)], intent));
    };
    let country = setup.country.map(|it| words.country(it, &app.data.catalogue));
    row(
        words.setup_country(),
        country.unwrap_or_else(|| "?".into()),
        Intent::open(Pick::of(Picking::Country(None, setup.country))),
    );
    let asked = |wanted: Wanted| Intent::OnSettings(wanted);
    row(words.setup_language(), words.language_name().to_owned(), asked(Wanted::AskLanguage));
    let phone = setup.phone.map_or("?", |phone| words.phone_name(phone));
    row(words.setup_phone(), phone.to_owned(), asked(Wanted::AskPhone));
    let computer = words.platform_name(app.data.computer).to_owned();
    row(words.setup_computer(), computer, asked(Wanted::AskComputer));
    let months = setup.look_again_months().to_string();
    let ask = Ask::new(words.ask_months(), months.clone(), Purpose::Months);
    row(words.settings_look_again(), words.settings_months(&months), Intent::open(ask));
    let mouse = if app.mouse { words.settings_on() } else { words.settings_off() };
    row(words.settings_mouse(), mouse.to_owned(), Intent::Do(Wish::Mouse(!app.mouse)));
    row(words.own_title(), own_guides(app), Intent::open(own_text(app)));
    row(words.forget_menu(), String::new(), asked(Wanted::AskForget));
    let again = setup::State::again(&app.data, words);
    row(words.settings_set_up(), String::new(), Intent::open(again));
    places(app, &mut doc);
    let chosen = under_cursor(&doc, at.cursor).unwrap_or(Intent::Stay);
    let offers = vec![
        Offer::new(Action::Enter, capital(words.action_change()), chosen),
        offer(Action::Back, Intent::Back, words),
    ];
    View { offers, ..single(words.settings_title(), doc) }
}

/// How many files of guides of their own the person has, and how many mistakes are in them.
fn own_guides(app: &App) -> String {
    let (words, own) = (app.words, &app.data.catalogue.own);
    match (own.files, own.faults.len()) {
        (0, 0) => words.own_none().to_owned(),
        (files, 0) => words.own_files(files),
        (files, faults) => format!("{}, {}", words.own_files(files), words.own_mistakes(faults)),
    }
}

/// What is wrong with guides of the person's own; where there is nothing, where they belong.
fn own_text(app: &App) -> Text {
    let mut text = app.data.all_faults();
    if text.is_empty() {
        let folder = app.data.places.iter().find(|(name, _)| *name == "guides");
        let folder = folder.map(|(_, path)| path.display().to_string()).unwrap_or_default();
        text = format!("{}{} {folder}", app.words.own_put_here(), app.words.colon());
    }
    Text::Plain(text)
}

/// Where things are kept, how new the guides are, which version this is.
fn places(app: &App, doc: &mut Doc) {
    let words = app.words;
    doc.heading(words.settings_places());
    for (name, path) in &app.data.places {
        doc.fact(*name, vec![path.display().to_string()]);
    }
    doc.gap();
    if let Some(newest) = app.data.catalogue.newest() {
        doc.quiet(format!("{} {}", words.settings_catalogue(), words.source_date(newest)));
    }
    let strange = app.data.dossier().strange;
    if strange > 0 {
        doc.sign(Sign::Needs, words.journal_newer(strange as usize));
    }
    doc.quiet(format!("{} {}", words.settings_version(), env!("CARGO_PKG_VERSION")));
}
