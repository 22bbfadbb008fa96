//! A line that was typed becomes what it was typed for.

use super::carry_out;
use crate::app::App;
use crate::app::effect::{Effect, Proving, Writing};
use crate::app::intent::Intent;
use crate::app::layer::{Ask, Page, Purpose};
use crate::app::page;
use crate::app::wish::Wish;
use crate::domain::ops::settings::Setting;

pub(super) fn submit(app: &mut App) -> Vec<Effect> {
    let Some(Page::Ask(ask)) = app.top().map(|top| &top.page) else { return Vec::new() };
    let Ask { line, purpose, .. } = ask.clone();
    let typed = line.value().trim().to_owned();
    match purpose {
        Purpose::NewAccount(service, then) => {
            let effects = done(app, Wish::AddAccount(service.clone(), Some(typed)));
            if let Some(place) = then.filter(|_| !effects.is_empty()) {
                let newest = app.data.dossier().accounts.iter().rev();
                let account = newest.into_iter().find(|it| it.service.as_ref() == Some(&service));
                if let Some(key) = account.map(|account| account.key.clone()) {
                    page::guide::open(app, key, &place);
                }
            }
            effects
        }
        Purpose::Rename(account) => done(app, Wish::Rename(account, typed)),
        Purpose::Note(account, guide) => done(app, Wish::Note(account, guide, typed)),
        Purpose::Save(document) => {
            app.layers.pop();
            vec![Effect::Write(Writing { path: typed, document, replace: false })]
        }
        // The box stays until the file was seen: the path may be wrong.
        Purpose::Proof(account, guide) => {
            vec![Effect::Prove(Proving { account, guide, path: typed })]
        }
        Purpose::Blank(mut opening) => match opening.address.filled(&typed) {
            Some(address) => {
                app.layers.pop();
                opening.address = address;
                carry_out(app, Intent::Browse(opening))
            }
            None => wrong(app, app.words.ask_no_host_label().to_owned()),
        },
        Purpose::Word(word, intent) => {
            if typed.to_lowercase() == word.to_lowercase() {
                app.layers.pop();
                return carry_out(app, *intent);
            }
            wrong(app, app.words.ask_type_word(&word))
        }
        Purpose::Day(dated) => page::objection::dated(app, dated, &typed),
        Purpose::Words(event) => page::objection::reworded(app, event, typed),
        Purpose::Seen => {
            app.layers.pop();
            page::report::seen(app, &typed);
            Vec::new()
        }
        Purpose::Months => match typed.parse() {
            Ok(months) => done(app, Wish::Set(Setting::LookAgain(Some(months)))),
            Err(_) => wrong(app, app.words.ask_no_number().to_owned()),
        },
    }
}

/// Says under the line why it is not accepted.
pub(in crate::app) fn wrong(app: &mut App, why: String) -> Vec<Effect> {
    if let Some(Page::Ask(ask)) = app.top_mut().map(|top| &mut top.page) {
        ask.error = Some(why);
    }
    Vec::new()
}

/// Carries out `wish`; the box goes unless it was refused.
pub(in crate::app) fn done(app: &mut App, wish: Wish) -> Vec<Effect> {
    let effects = super::wish::carry_out(app, wish);
    let refused =
        matches!(app.top().map(|top| &top.page), Some(Page::Ask(ask)) if ask.error.is_some());
    if !refused && matches!(app.top().map(|top| &top.page), Some(Page::Ask(_))) {
        app.layers.pop();
    }
    effects
}
