//! The accounts: nicknames, countries, and which are tied to which.

use super::{single, under_cursor};
use crate::app::App;
use crate::app::doc::{Cell, Doc, Row, Sign};
use crate::app::intent::Intent;
use crate::app::keymap::Action;
use crate::app::layer::{Ask, Pick, Picking, Purpose, offer};
use crate::app::page::accounts::{Intent as Wanted, State};
use crate::app::view::{At, Offer, View};
use crate::app::wish::Wish;
use crate::domain::ops::accounts::Forget;
use crate::domain::record::account::Account;

pub(super) fn view(state: &State, at: At, app: &App) -> View {
    match state.shown.as_ref().and_then(|key| app.data.account(key)) {
        Some(account) => one(&account, at, app),
        None => all(at, app),
    }
}

fn all(at: At, app: &App) -> View {
    let words = app.words;
    let mut accounts = app.data.rows();
    accounts.retain(|account| !account.key.is_me());
    let mut doc = Doc::new();
    if accounts.is_empty() {
        doc.text(words.accounts_empty()).gap();
    }
    for account in &accounts {
        let page = State { shown: Some(account.key.clone()) };
        let name = Cell::from(words.account(account, &app.data.catalogue));
        doc.row(Row::new([name, Cell::quiet(about(account, app))], Intent::open(page)));
    }
    let add = Intent::open(Pick::of(Picking::Service));
    doc.row(Row::of(format!("+ {}", words.accounts_add()), add));
    let chosen = under_cursor(&doc, at.cursor).unwrap_or(Intent::Stay);
    let offers = vec![
        Offer::new(Action::Enter, words.answer_choose(), chosen),
        offer(Action::Back, Intent::Back, words),
    ];
    View { offers, ..single(words.accounts_title(), doc) }
}

/// What is known of an account: what it is tied to, another country, what it is used with.
pub(super) fn about(account: &Account, app: &App) -> String {
    let words = app.words;
    let rows = app.data.rows();
    let tied: Vec<String> = rows
        .iter()
        .filter(|other| other.key != account.key && account.is_tied_to(other))
        .map(|other| words.account(other, &app.data.catalogue))
        .collect();
    let mut parts = Vec::new();
    if !tied.is_empty() {
        parts.push(words.accounts_with(&tied.join(", ")));
    } else if !app.data.tieable(&account.key).is_empty() {
        parts.push(words.accounts_alone().to_owned());
    }
    if account.name != account.given {
        parts.push(words.accounts_twin().to_owned());
    }
    parts.extend(account.country.map(|it| words.country(it, &app.data.catalogue)));
    parts.extend(account.uses.iter().filter_map(|id| {
        app.data.catalogue.service(id).map(|it| format!("+ {}", it.name.get(app.language())))
    }));
    parts.join(" · ")
}

/// Everything that can be done with an account.
fn one(account: &Account, at: At, app: &App) -> View {
    let words = app.words;
    let key = || account.key.clone();
    let mut doc = Doc::new();
    let about = about(account, app);
    if !about.is_empty() {
        doc.quiet(about).gap();
    }
    let rename = Ask::new(words.accounts_new_name(), account.given.clone(), Purpose::Rename(key()));
    doc.row(Row::of(words.accounts_rename(), Intent::open(rename)));
    let asked = |wanted: Wanted| Intent::OnAccounts(wanted);
    doc.row(Row::of(words.accounts_country(), asked(Wanted::AskCountry(key()))));
    if !app.data.tieable(&account.key).is_empty() {
        doc.row(Row::of(words.accounts_tie(), asked(Wanted::AskTie(key()))));
    }
    if account.group.is_some() {
        doc.row(Row::of(words.accounts_untie(), Intent::Do(Wish::Untie(key()))));
    }
    if let Some(id) = &account.service {
        for borrower in app.data.catalogue.borrowers(id) {
            let on = !account.uses.contains(&borrower.id);
            let sign = if on { Sign::Unticked } else { Sign::Ticked };
            let text = format!("{} ({})", borrower.name.get(app.language()), words.accounts_uses());
            let wish = Wish::Use(key(), borrower.id.clone(), on);
            doc.row(Row::of(text, Intent::Do(wish)).sign(sign));
        }
    }
    let same = |other: &Account| other.key != account.key && other.service == account.service;
    if app.data.rows().iter().any(same) {
        doc.row(Row::of(words.accounts_same_as(), asked(Wanted::AskSame(key()))));
    }
    doc.gap();
    doc.row(Row::of(words.accounts_remove(), asked(Wanted::AskRemove(key()))));
    let forget = Wanted::AskForget(Forget::Account(key()));
    doc.row(Row::of(words.forget_account(), asked(forget)));
    let chosen = under_cursor(&doc, at.cursor).unwrap_or(Intent::Stay);
    let offers = vec![
        Offer::new(Action::Enter, words.answer_choose(), chosen),
        offer(Action::Back, Intent::Back, words),
    ];
    View { offers, ..single(words.account(account, &app.data.catalogue), doc) }
}
