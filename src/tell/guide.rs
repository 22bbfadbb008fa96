//! A guide on an account: what stands before it, one step after the other, what to try when a step does not work.

use super::{before, ladder, names, single, step};
use crate::app::App;
use crate::app::doc::{Block, Doc, Sign};
use crate::app::effect::Place;
use crate::app::intent::Intent;
use crate::app::keymap::{Action, shown};
use crate::app::layer::{Pick, Picking, offer};
use crate::app::page::guide::{Closed, Inside, Intent as Wanted, Scene, State};
use crate::app::view::{At, Offer, Shape, View};
use crate::domain::guide::catalogue::Entry;
use crate::domain::guide::reference::Login;
use crate::domain::text::language::visible;

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

/// What this page does, as an intent.
pub(super) const fn on(intent: Wanted) -> Intent {
    Intent::OnGuide(intent)
}

/// What can be done with the guide as a whole, wherever one is in it.
pub(super) fn of_guide(scene: &Scene<'_>, app: &App) -> Vec<Offer> {
    let (words, guide) = (app.words, &scene.guide);
    let note = crate::app::page::guide::note(scene, words);
    let mut offers = vec![
        offer(Action::Sources, sources(scene, None), words),
        offer(Action::Note, Intent::open(note), words),
    ];
    if guide.platforms.len() > 1 {
        offers.push(offer(Action::Platform, on(Wanted::AskPlatform), words));
    }
    if scene.case.request.is_some() {
        let page =
            crate::app::page::objection::State::new(scene.account.key.clone(), guide.id.clone());
        offers.push(offer(Action::Request, Intent::open(page), words));
    }
    if guide.request {
        offers.push(offer(Action::Letter, letter(scene), words));
    }
    if !scene.was_sent() && scene.end().is_none() {
        offers.push(offer(Action::Before, on(Wanted::AskBefore), words));
    }
    if scene.case.declined {
        offers.push(Offer::plain(words.guide_take_up(), on(Wanted::PutAway(false))));
    } else if scene.end().is_none() {
        offers.push(Offer::plain(words.guide_not_for_me(), on(Wanted::PutAway(true))));
    }
    if app.data.dossier().country_of(&scene.account).is_none() {
        let key = Some(scene.account.key.clone()).filter(|key| !key.is_me());
        let pick = Pick::of(Picking::Country(key, None));
        offers.push(Offer::plain(words.guide_set_country(), Intent::open(pick)));
    }
    if scene.end().is_some() {
        let receipt =
            crate::app::page::receipt::State::new(scene.account.key.clone(), guide.id.clone());
        offers.push(Offer::plain(words.receipt_title(), Intent::open(receipt)));
    }
    offers.push(offer(Action::Back, on(Wanted::Close), words));
    offers
}

/// The sources of the guide, those of a step first.
pub(super) fn sources(scene: &Scene<'_>, step: Option<crate::domain::text::id::StepId>) -> Intent {
    let (account, guide) = (scene.account.key.clone(), scene.guide.id.clone());
    Intent::open(crate::app::page::sources::State { account, guide, step })
}

/// The letter that the guide sends: the objection itself.
pub(super) fn letter(scene: &Scene<'_>) -> Intent {
    let (account, guide) = (scene.account.key.clone(), scene.guide.id.clone());
    let kind = crate::domain::letter::Kind::Objection;
    Intent::open(crate::app::page::letter::State::new(account, guide, kind))
}

/// Whose guide it is, where it is one of the person's own, and what is wrong with its file.
pub(super) fn own(entry: &Entry, app: &App, doc: &mut Doc) {
    let words = app.words;
    let faults: Vec<_> = app.data.catalogue.faults(&entry.id).collect();
    if let Some(own) = &entry.own {
        doc.strong(words.own_about());
        let file = visible(&own.file.display().to_string()).into_owned();
        doc.quiet(format!("{}{} {file}", words.own_file(), words.colon()));
    }
    if faults.is_empty() {
        return;
    }
    doc.gap().bad(words.own_mistakes(faults.len()));
    for fault in faults {
        let place = format!("{} {}, {}", words.own_line(), fault.line, fault.column);
        doc.item(Sign::Bullet, format!("{place} · {}", fault.rule));
        doc.under(visible(&fault.message).into_owned());
        doc.under(format!("→ {}", visible(&fault.remedy)));
    }
    let key = shown(Action::Redraw, words);
    doc.gap().strong(match &entry.own {
        None => words.own_ours_shown().to_owned(),
        Some(own) if own.kept => words.own_kept(&key),
        Some(_) => words.own_shown_half().to_owned(),
    });
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
