//! What stands behind a guide: all it changes and does not, who disagrees with whom, how old it is, its sources. Their
//! addresses are opened from here only, once they were seen whole.

use super::{names, single, under_cursor};
use crate::app::App;
use crate::app::doc::{Doc, Row, Sign};
use crate::app::effect::Opening;
use crate::app::intent::Intent;
use crate::app::keymap::{Action, shown};
use crate::app::layer::{Choice, offer};
use crate::app::page::guide::Scene;
use crate::app::page::sources::State;
use crate::app::view::{At, Offer, View};
use crate::domain::guide::{Source, SourceKind, Step};
use crate::domain::text::address::Address;

pub(super) fn view(state: &State, at: At, app: &App) -> View {
    let words = app.words;
    let back = offer(Action::Back, Intent::Back, words);
    let Some(scene) = Scene::of(&app.data, &state.account, &state.guide) else {
        return View { offers: vec![back], ..View::default() };
    };
    let mut doc = Doc::new();
    if state.step.is_none() {
        effects(&scene, app, &mut doc);
    }
    disputes(state, &scene, app, &mut doc);
    age(&scene, app, &mut doc);
    list(state, &scene, app, &mut doc);
    strays(&scene, app, &mut doc);
    let mut offers = Vec::new();
    if let Some(intent) = under_cursor(&doc, at.cursor).filter(|it| *it != Intent::Stay) {
        offers.push(Offer::new(Action::Enter, words.trust_open_page(), intent));
    }
    offers.push(back);
    View {
        title: format!("{} › {}", names::title(scene.entry, app), words.trust_sources()),
        offers,
        ..single(words.trust_sources(), doc)
    }
}

/// All it changes, and all it does not. The cursor walks on what is only read, too: there may be more of it than one
/// screen holds.
fn effects(scene: &Scene<'_>, app: &App, doc: &mut Doc) {
    let (words, guide) = (app.words, &scene.guide);
    for (heading, all) in
        [(words.guide_does(), &guide.does), (words.guide_does_not(), &guide.does_not)]
    {
        if !all.is_empty() {
            doc.heading(heading);
        }
        for entry in all {
            doc.row(Row::of(entry.get(app.language()), Intent::Stay).sign(Sign::Bullet));
        }
    }
}

/// The step from which they were asked for.
fn step<'a>(state: &State, scene: &'a Scene<'_>) -> Option<&'a Step> {
    let id = state.step.as_ref()?;
    scene.guide.steps.iter().find(|step| step.is_called(id))
}

/// Each claim, and under it who says what, when; those of the step first.
fn disputes(state: &State, scene: &Scene<'_>, app: &App, doc: &mut Doc) {
    let guide = &scene.guide;
    let keys: &[Box<str>] = step(state, scene).map_or(&[], |step| &step.source);
    let mut disputes: Vec<_> = guide.disputed.iter().collect();
    disputes.sort_by_key(|dispute| !dispute.rests_on_any(keys));
    if !disputes.is_empty() {
        doc.heading(app.words.guide_disputed());
    }
    for dispute in disputes {
        let claim = Row::of(dispute.claim.get(app.language()), Intent::Stay);
        let sides = dispute.sides.iter().map(|it| app.data.side(guide, it));
        doc.row(sides.fold(claim.sign(Sign::Question), Row::under));
    }
}

/// How old it is, what that means, how sure the sources are.
fn age(scene: &Scene<'_>, app: &App, doc: &mut Doc) {
    let (words, guide) = (app.words, &scene.guide);
    doc.heading(words.guide_age());
    if guide.card.is_none() {
        let key = shown(Action::Stuck, words);
        let age = guide.age(scene.route);
        doc.text(words.trust_age_means(&guide.checked, age, app.data.today, &key));
    }
    doc.text(words.guide_confidence(words.confidence_name(guide.confidence)));
    if let Some(verify) = &guide.verify {
        doc.heading(words.guide_verify()).text(verify.get(app.language()));
    }
}

/// The sources, the strongest and newest first; from a step, what it rests on before the rest.
fn list(state: &State, scene: &Scene<'_>, app: &App, doc: &mut Doc) {
    let words = app.words;
    let step = step(state, scene);
    let keys: &[Box<str>] = step.map_or(&[], |step| &step.source);
    let mut sources: Vec<&Source> = scene.guide.sources.iter().collect();
    sources.sort_by_key(|source| source.rank());
    let (own, others): (Vec<&Source>, Vec<&Source>) =
        sources.into_iter().partition(|source| keys.contains(&source.key));
    if step.is_some() {
        doc.heading(words.trust_of_step());
        if own.is_empty() {
            doc.text(words.guide_our_advice());
        }
    }
    for source in own {
        doc.row(row(source, scene, app));
    }
    if !others.is_empty() {
        doc.heading(if step.is_some() { words.trust_of_guide() } else { words.trust_sources() });
    }
    for source in others {
        doc.row(row(source, scene, app));
    }
}

/// A source: its title; of what kind it is, who published it and when; what rests on it; its address.
fn row(source: &Source, scene: &Scene<'_>, app: &App) -> Row {
    let words = app.words;
    let date = words.dated(source.date).replace(' ', "\u{a0}");
    let kind = words.source_kind_name(source.kind);
    let official = source.kind == SourceKind::Official;
    let intent = match &source.url {
        Some(url) => Intent::open(choice(source, url, scene, app)),
        None => Intent::Stay,
    };
    let row = Row::of(&*source.title, intent)
        .under(format!("{kind} · {} · {date}", source.publisher))
        .under(rests(source, scene, app));
    match &source.url {
        // Whoever calls itself official and is elsewhere is told apart.
        Some(url) => match app.data.unofficial(&scene.guide.id.service, url).filter(|_| official) {
            Some(whose) => row.under(url.to_string()).under(whose),
            None => row.under(url.to_string()),
        },
        None => row.under(words.trust_no_address()),
    }
}

/// The whole address and whose it is, and what can be done with it.
fn choice(source: &Source, url: &Address, scene: &Scene<'_>, app: &App) -> Choice {
    let words = app.words;
    let opening = Opening {
        address: url.clone(),
        account: scene.account.key.clone(),
        guide: scene.guide.id.clone(),
        step: None,
    };
    let rows = vec![
        Offer::new(Action::Open, words.trust_open_page(), Intent::Browse(opening)),
        Offer::new(Action::Phone, words.guide_on_phone(), Intent::Phone(url.clone())),
        Offer::new(Action::Copy, words.guide_copy_address(), Intent::Copy(url.to_string())),
    ];
    let text = [Some(url.to_string()), app.data.unofficial(&scene.guide.id.service, url)]
        .into_iter()
        .flatten()
        .collect();
    Choice { text, ..Choice::menu(&*source.title, rows) }
}

/// What rests on a source: steps of the route that is followed by their numbers, else others; claims.
fn rests(source: &Source, scene: &Scene<'_>, app: &App) -> String {
    let (words, guide) = (app.words, &scene.guide);
    let cites = |keys: &[Box<str>]| keys.contains(&source.key);
    let steps = (1..).zip(guide.steps_on(scene.route));
    let numbers: Vec<usize> =
        steps.filter(|(_, step)| cites(&step.source)).map(|(number, _)| number).collect();
    let mut parts = Vec::new();
    if !numbers.is_empty() {
        parts.push(words.trust_for_steps(&numbers));
    } else if guide.steps.iter().any(|step| cites(&step.source)) {
        parts.push(words.trust_other_route().to_owned());
    }
    let keys = std::slice::from_ref(&source.key);
    if guide.disputed.iter().any(|dispute| dispute.rests_on_any(keys)) {
        parts.push(words.trust_one_side().to_owned());
    }
    if parts.is_empty() { words.trust_whole_guide().to_owned() } else { parts.join(" · ") }
}

/// What was done on steps that are no more.
fn strays(scene: &Scene<'_>, app: &App, doc: &mut Doc) {
    let words = app.words;
    let mut strays = scene.case.strays(&scene.guide).peekable();
    if strays.peek().is_some() {
        doc.heading(words.trust_also_did());
    }
    for (step, _) in strays {
        doc.quiet(format!("{step}, {}", words.trust_gone()));
    }
}
