//! A guide on an account: what stands before it, one step after the other, what to try when a step does not work.

use super::about::{on, own, sources};
use super::{before, ladder, names, single, step};
use crate::app::App;
use crate::app::doc::{Block, Doc};
use crate::app::effect::Place;
use crate::app::intent::Intent;
use crate::app::keymap::Action;
use crate::app::layer::offer;
use crate::app::page::guide::{Closed, Inside, Intent as Wanted, Scene, State};
use crate::app::view::{At, Offer, Shape, View};
use crate::domain::guide::reference::Login;

pub(super) fn view(state: &State, at: At, app: &App) -> View {
    let Some(scene) = Scene::of(&app.data, &state.account, &state.guide) else {
        return unread(state, app);
    };
    if state.reading {
        return read_only(&scene, app);
    }
    let mut view = match (&state.inside, scene.closed()) {
        (_, Some(Closed::Missing)) => before::missing(&scene, at, app),
        (_, Some(_)) => before::closed(&scene, app),
        (Some(Inside::Ask(copied)), _) => before::ask(&scene, *copied, app),
        (Some(Inside::Code(address)), _) => step::code(&scene, at, address, app),
        (Some(Inside::Ladder(it)), _) => ladder::view(it, &scene, at, app),
        (None, _) if state.is_before(&scene) => before::view(&scene, app),
        (None, _) => step::view(state, &scene, at, app),
    };
    view.esc = Intent::OnGuide(Wanted::Close);
    if view.title.is_empty() && view.shape != Shape::Bare {
        view.title = title(&scene, app);
    }
    view
}

/// `Facebook · club › Refuse AI training`.
pub(super) fn title(scene: &Scene<'_>, app: &App) -> String {
    let who = names::holder(&scene.account, &scene.guide.id.service, app);
    format!("{who} › {}", names::title(scene.entry, app))
}

/// A guide of the person's own that was not read yet.
fn unread(state: &State, app: &App) -> View {
    let words = app.words;
    let mut doc = Doc::new();
    let entry = app.data.catalogue.entry(&state.guide);
    if let Some(entry) = entry {
        own(entry, app, &mut doc);
    }
    let place = Place { guide: state.guide.clone(), step: None };
    let open = Intent::OnGuide(Wanted::Open(state.account.clone(), place));
    let title = entry.map_or_else(String::new, |entry| names::title(entry, app));
    View {
        title: title.clone(),
        offers: vec![
            Offer::new(Action::Enter, words.action_open(), open),
            offer(Action::Back, Intent::Back, words),
        ],
        ..single(title, doc)
    }
}

/// The whole guide, for somebody who has no account for it.
fn read_only(scene: &Scene<'_>, app: &App) -> View {
    let (words, language, guide) = (app.words, app.language(), &scene.guide);
    let mut doc = Doc::new();
    own(scene.entry, app, &mut doc);
    doc.text(guide.why.get(language));
    before::effects(scene, usize::MAX, true, app, &mut doc);
    doc.gap().quiet(before::age(scene, app));
    for (number, stage) in (1..).zip(scene.stages()) {
        let step = stage.step;
        doc.push(Block::Step(number, step.title.get(language).to_owned()));
        step::what_to_do(scene, step, app, &mut doc);
        for link in step.ladder(scene.route) {
            doc.push(Block::Address(link.url.clone(), step::about(scene, link, app)));
        }
    }
    if let Some(verify) = &guide.verify {
        doc.heading(words.guide_verify()).text(verify.get(language));
    }
    let service = app.data.catalogue.service(&guide.id.service);
    let mut offers = vec![offer(Action::Back, Intent::Back, words)];
    if service.is_some_and(|service| service.login == Login::Own) {
        let place = Place { guide: guide.id.clone(), step: None };
        let add = Intent::OnSearch(crate::app::page::search::Intent::Add(place));
        let name = service.map_or("", |service| service.name.get(language));
        offers.insert(0, Offer::plain(words.search_add_on(name), add));
    }
    if guide.platforms.len() > 1 {
        offers.push(offer(Action::Platform, on(Wanted::AskPlatform), words));
    }
    offers.push(offer(Action::Sources, sources(scene, None), words));
    let name = service.map_or("", |service| service.name.get(language));
    View {
        title: format!("{name} › {}", names::title(scene.entry, app)),
        aside: vec![words.platform_name(scene.route).to_owned()],
        offers,
        ..single(names::title(scene.entry, app), doc)
    }
}
