//! "Not what I see": the symptoms as a list, then one thing to try and one address.

use super::about::on;
use super::step::report;
use super::{single, under_cursor};
use crate::app::App;
use crate::app::doc::{Block, Doc, Row, Sign};
use crate::app::intent::Intent;
use crate::app::keymap::Action;
use crate::app::layer::offer;
use crate::app::page::guide::ladder::Intent as Rungs;
use crate::app::page::guide::{Intent as Wanted, Ladder, Rung, Scene};
use crate::app::page::objection;
use crate::app::view::{At, Offer, View};
use crate::domain::guide::Step;
use crate::domain::guide::ladder::{Symptom, Told, symptoms};
use crate::domain::law::addressee::addressees;
use crate::domain::text::address::Address;

pub(super) fn view(ladder: &Ladder, scene: &Scene<'_>, at: At, app: &App) -> View {
    let stages = scene.stages();
    let Some(step) = stages.get(ladder.place).map(|stage| stage.step) else {
        return View::default();
    };
    let all = symptoms(step, scene.route);
    let mut view = match ladder.now {
        None => list(ladder, &all, step, scene, at, app),
        Some(Rung::Symptom(place)) => match all.get(place) {
            Some(symptom) => rung(ladder, symptom, scene, app),
            None => View::default(),
        },
        Some(Rung::Post) => post(scene, app),
        Some(Rung::Authority) => authority(ladder, scene, app),
    };
    view.aside = vec![step.title.get(app.language()).to_owned()];
    view
}

fn rungs(intent: Rungs) -> Intent {
    on(Wanted::Ladder(intent))
}

/// What one can see instead.
fn list(
    ladder: &Ladder,
    all: &[Symptom<'_>],
    step: &Step,
    scene: &Scene<'_>,
    at: At,
    app: &App,
) -> View {
    let words = app.words;
    let mut doc = Doc::new();
    for (place, symptom) in ladder.listed(all) {
        doc.row(Row::of(seen(symptom, app), rungs(Rungs::Sees(place))));
    }
    doc.row(Row::of(words.ladder_nothing(), rungs(Rungs::Nothing)));
    let chosen = under_cursor(&doc, at.cursor).unwrap_or(Intent::Stay);
    View {
        offers: vec![
            Offer::new(Action::Enter, words.answer_choose(), chosen),
            offer(Action::Back, on(Wanted::Close), words),
        ],
        more: vec![offer(Action::Report, report(scene, step), words)],
        ..single(words.ladder_title(), doc)
    }
}

fn seen(symptom: &Symptom<'_>, app: &App) -> String {
    match symptom.text {
        Told::Text(text) => text.get(app.language()).to_owned(),
        Told::Built(sight) => app.words.ladder_sight(sight).to_owned(),
    }
}

/// One thing to try, and one address.
fn rung(ladder: &Ladder, symptom: &Symptom<'_>, scene: &Scene<'_>, app: &App) -> View {
    let words = app.words;
    let mut doc = Doc::new();
    doc.strong(seen(symptom, app));
    match symptom.remedy {
        Told::Text(text) => doc.text(text.get(app.language())),
        Told::Built(advice) => {
            let text = words.ladder_advice(advice);
            doc.text(text).quiet(words.guide_our_advice())
        }
    };
    doc.gap().strong(words.ladder_did_it_work());
    tried(ladder, doc, symptom.link, scene, app)
}

/// To write to the company: by post, or by mail.
fn post(scene: &Scene<'_>, app: &App) -> View {
    let words = app.words;
    let mut doc = Doc::new();
    doc.text(words.ladder_post());
    let (catalogue, dossier) = (&app.data.catalogue, app.data.dossier());
    let whom = addressees(catalogue, dossier, &scene.account, &scene.guide.id).company;
    if let Some(whom) = whom {
        let lines = [whom.name(), whom.address(), whom.mail()].into_iter().flatten();
        let lines: Vec<&str> = lines.collect();
        doc.gap().push(Block::Copy(lines.join("\n")));
    }
    doc.gap().strong(words.ladder_did_it_work());
    let write = super::about::letter(scene);
    let write = Offer::new(Action::Letter, words.guide_write_letter(), write);
    let mut offers = answers(app);
    offers.insert(0, write);
    View { offers, ..single(words.ladder_post_title(), doc) }
}

/// To turn to the authority: what is left after everything else.
fn authority(ladder: &Ladder, scene: &Scene<'_>, app: &App) -> View {
    let words = app.words;
    let mut doc = Doc::new();
    let (catalogue, dossier) = (&app.data.catalogue, app.data.dossier());
    let authority = addressees(catalogue, dossier, &scene.account, &scene.guide.id).authority;
    doc.text(words.ladder_authority());
    if let Some(authority) = authority {
        doc.item(Sign::Bullet, &*authority.name);
    }
    doc.gap().strong(words.ladder_did_it_work());
    let page = authority.and_then(|it| it.complaint.as_ref());
    let mut view = tried(ladder, doc, page, scene, app);
    let (account, guide) = (scene.account.key.clone(), scene.guide.id.clone());
    let objection = Intent::open(objection::State::new(account, guide));
    view.more.insert(0, offer(Action::Request, objection, words));
    View {
        main: crate::app::view::Pane::new(words.ladder_authority_title(), view.main.doc),
        ..view
    }
}

/// A rung with its address under it. It is used before it is judged.
fn tried(ladder: &Ladder, doc: Doc, link: Option<&Address>, scene: &Scene<'_>, app: &App) -> View {
    let words = app.words;
    let mut foot = Doc::new();
    let mut offers = answers(app);
    if let Some(link) = link {
        foot.push(Block::Address(link.clone(), String::new()));
        let open =
            Offer::new(Action::Open, words.guide_open_page(), on(Wanted::Browse(link.clone())));
        let phone =
            Offer::new(Action::Phone, words.guide_on_phone(), on(Wanted::Phone(link.clone())));
        let copy = on(Wanted::Copy(link.to_string()));
        let copy = Offer::new(Action::Copy, words.guide_copy_address(), copy);
        let ways = if scene.route.is_phone() {
            [phone, open, copy]
        } else if app.has_browser {
            [open, phone, copy]
        } else {
            [copy, phone, open]
        };
        let mut ways = ways.into_iter();
        if !ladder.used
            && let Some(first) = ways.next()
        {
            offers.insert(0, first);
        }
        offers.extend(ways);
    }
    View { foot, offers, ..single(words.ladder_try(), doc) }
}

fn answers(app: &App) -> Vec<Offer> {
    let words = app.words;
    vec![
        Offer::plain(words.ladder_worked(), rungs(Rungs::Worked)),
        Offer::plain(words.ladder_did_not(), rungs(Rungs::DidNot)),
    ]
}
