//! Guides of the person's own: read again, opened, and asked about before they lead anywhere.

use std::sync::Arc;

use super::super::data::Notice;
use super::super::message::{Command, Effect, Opening, Place};
use super::super::model::Model;
use super::super::overlay::{Item, Menu, Overlay};
use super::super::screen::{Screen, guide};
use crate::domain::guide::catalogue::Catalogue;
use crate::domain::guide::user_guides::Opened;
use crate::domain::record::account::AccountKey;
use crate::domain::text::id::GuideId;

/// Has the folders read again, and what is open or goes on paper in full.
pub fn reread(model: &Model) -> Effect {
    let open = model.screens.iter().filter_map(|screen| match screen {
        Screen::Guide(state) => Some(state.guide.id.clone()),
        _ => None,
    });
    let mut whole: Vec<GuideId> = open.chain(model.data.needed()).collect();
    whole.sort();
    whole.dedup();
    Effect::Reread(whole)
}

/// The folders were read.
pub(super) fn taken(model: &mut Model, mut catalogue: Catalogue, opened: Vec<Opened>) {
    let told = model.data.catalogue.own.faults.len();
    catalogue.inherit(&model.data.catalogue);
    for opened in opened {
        catalogue.take(opened);
    }
    model.data.catalogue = catalogue.into();
    model.data.changed();
    for screen in &mut model.screens {
        if let Screen::Guide(state) = screen {
            refresh(state, &model.data.catalogue);
        }
    }
    let faults = model.data.catalogue.own.faults.len();
    if faults > told {
        let strings = model.data.strings;
        let text = format!("{} {}", strings.mistakes(faults), strings.own.see_settings);
        model.notice = Some(Notice::warn(text));
    }
}

/// The screen shows what the file says now.
fn refresh(state: &mut guide::State, catalogue: &Catalogue) {
    if let Some(guide) = catalogue.guide(&state.guide.id) {
        state.renew(guide);
    }
}

/// A guide was read to be opened; without an account, to be shown.
pub(super) fn opened(
    model: &mut Model,
    account: Option<AccountKey>,
    place: &Place,
    opened: Opened,
) {
    Arc::make_mut(&mut model.data.catalogue).take(opened);
    model.data.changed();
    match account {
        Some(account) => super::open::screen(model, account, place),
        None => super::search::show(model, &place.guide),
    }
}

/// Before an address leaves the program whose host only a guide's author vouches for, the person is asked.
pub(super) fn gate(model: &mut Model, effect: Effect) -> Option<Effect> {
    match effect {
        Effect::Open(opening) if model.data.asks(&opening.guide, &opening.address) => {
            model.overlay = Some(Overlay::Menu(question(model, &opening)));
            None
        }
        other => Some(other),
    }
}

fn question(model: &Model, opening: &Opening) -> Menu {
    let (data, strings) = (&model.data, model.data.strings);
    let service = data.catalogue.service(&opening.guide.service);
    let service = service.map_or("", |service| service.name.get(data.language()));
    let host = opening.address.host().unwrap_or_default().to_owned();
    let text = format!("{} {}", strings.declared(&host, service), strings.own.ask);
    let mut menu = Menu::question(text, Command::Trust(opening.clone()), strings);
    menu.items.push(Item::new(
        super::super::text::capital(strings.actions.copy),
        Command::Copy(opening.address.to_string()),
    ));
    menu
}
