//! The end of something: what was done, when it goes on, what it changes and does not, what is next.

use super::guide::title;
use super::objection::points;
use super::{home, names, single};
use crate::app::App;
use crate::app::doc::{Block, Doc, Sign};
use crate::app::effect::Document;
use crate::app::intent::Intent;
use crate::app::keymap::Action;
use crate::app::layer::{Ask, Purpose, offer};
use crate::app::page::guide::{self, Scene};
use crate::app::page::objection;
use crate::app::page::receipt::State;
use crate::app::view::{Offer, View};
use crate::domain::guide::Kind;
use crate::domain::law::addressee::addressees;
use crate::domain::law::cover::Cover;
use crate::domain::record::account::AccountKey;
use crate::domain::record::ending::End;
use crate::domain::record::lanes::lanes;
use crate::domain::record::progress::Progress;
use crate::domain::record::status::Status;
use crate::domain::text::date::SourceDate;
use crate::domain::text::id::Goal;

/// How many entries of what it changes, and of what it does not, are repeated here.
const CHANGES: usize = 1;

pub(super) fn view(state: &State, app: &App) -> View {
    let scene = Scene::of(&app.data, &state.account, &state.guide);
    let Some((scene, end)) = scene.and_then(|scene| Some((scene.clone(), scene.end()?))) else {
        return View {
            offers: vec![offer(Action::Back, Intent::Back, app.words)],
            ..View::default()
        };
    };
    let words = app.words;
    let mut doc = Doc::new();
    doc.sign(Sign::Done, done(&scene, end, app));
    let request = scene.case.request.as_ref().zip(scene.progress.standing.as_ref());
    if let Some((request, standing)) = request {
        doc.gap().push(Block::Time(points(request, standing, app)));
    }
    if end == End::Sent {
        waiting(&scene, app, &mut doc);
    }
    changes(&scene, end, app, &mut doc);
    follows(state, &scene, app, &mut doc);
    View {
        title: title(&scene, app),
        aside: vec![words.receipt_end(end).to_owned()],
        offers: offers(state, &scene, app),
        ..single(words.receipt_title(), doc)
    }
}

/// What was done, in one sentence.
fn done(scene: &Scene<'_>, end: End, app: &App) -> String {
    let words = app.words;
    let whom = addressees(&app.data.catalogue, app.data.dossier(), &scene.account, &scene.guide.id);
    let service = app.data.catalogue.service(&scene.guide.id.service);
    let service = service.map_or("", |service| service.name.get(app.language()));
    let company = whom.company.and_then(crate::domain::law::addressee::Whom::name);
    let company = company.unwrap_or(service);
    let request = scene.progress.standing.as_ref().map(|standing| &standing.request);
    let when = |date: Option<SourceDate>| {
        let date = date.unwrap_or_else(|| app.data.today.into());
        words.receipt_when(date)
    };
    match end {
        End::Sent => words.receipt_sent(company, &when(request.and_then(|it| it.sent))),
        End::Accepted => {
            let answer = request.and_then(|it| it.answer).map(|(_, date)| date);
            words.receipt_accepted(company, &when(answer))
        }
        End::Done => words.receipt_done(&names::title(scene.entry, app)),
        End::Asked => words.receipt_asked(&when(None)),
    }
}

/// When answers came in the past, and that no law sets a time where none does.
fn waiting(scene: &Scene<'_>, app: &App, doc: &mut Doc) {
    let words = app.words;
    let deadline = scene.progress.standing.as_ref().and_then(|it| it.request.deadline);
    if deadline.is_none_or(|deadline| deadline.courtesy) {
        doc.text(words.objection_no_clock());
    }
    if let Some(answer) = &scene.guide.answer_after {
        doc.quiet(app.data.side(&scene.guide, &answer.said));
    }
}

/// What to keep, what it changes and does not, and whom it covers besides.
fn changes(scene: &Scene<'_>, end: End, app: &App, doc: &mut Doc) {
    let (words, language, guide) = (app.words, app.language(), &scene.guide);
    doc.gap();
    let stages = scene.stages();
    let keeps = stages.iter().filter(|stage| stage.step.kind == Kind::Keep);
    let keeps = keeps.map(|stage| stage.step.expect.as_ref().unwrap_or(&stage.step.title));
    let keeps: Vec<String> = keeps.map(|text| text.get(language).to_owned()).collect();
    if end != End::Asked {
        doc.fact(words.receipt_keep(), keeps);
    }
    let some = |texts: &[crate::domain::text::language::Text], count: usize| {
        texts.iter().take(count).map(|text| text.get(language).to_owned()).collect::<Vec<_>>()
    };
    doc.fact(words.receipt_changes(), some(&guide.does, CHANGES));
    doc.fact(words.receipt_does_not(), some(&guide.does_not, CHANGES));
    let covered: Vec<String> =
        covered(scene, app).iter().map(|key| names::of_key(key, app)).collect();
    let name =
        if end == End::Accepted { words.receipt_covers() } else { words.receipt_would_cover() };
    if matches!(end, End::Sent | End::Accepted) && !covered.is_empty() {
        doc.fact(name, vec![covered.join(", ")]);
    }
}

/// The accounts that this objection answers for, or would.
fn covered(scene: &Scene<'_>, app: &App) -> Vec<AccountKey> {
    let mut found = Vec::new();
    for row in &app.data.survey().rows {
        let by = |progress: &Progress| match &progress.cover {
            Some(Cover::By(key, _) | Cover::If(key)) => *key == scene.account.key,
            Some(Cover::Was(..) | Cover::JoinedLater(..)) | None => false,
        };
        if row.account.key != scene.account.key
            && row.guides.iter().any(|stand| by(&stand.progress))
        {
            found.push(row.account.key.clone());
        }
    }
    found
}

/// What is next, and how much is settled by now.
fn follows(state: &State, scene: &Scene<'_>, app: &App, doc: &mut Doc) {
    let (words, data) = (app.words, &app.data);
    let next = match state.answer(data) {
        Some(place) => {
            let title = place.step.and_then(|step| data.catalogue.step_title(&place.guide, &step));
            title.map_or_else(String::new, |title| title.get(app.language()).to_owned())
        }
        None => match state.next(data) {
            Some(line) => {
                let minutes = words.minutes(line.minutes());
                let (who, what) = (home::who(&line, app), home::what(&line, app));
                format!("{who}{} {what} · {minutes}", words.colon())
            }
            None => words.receipt_nothing_next().to_owned(),
        },
    };
    doc.fact(words.receipt_next(), vec![next]);
    let count = lanes(&data.catalogue, data.dossier(), data.survey(), data.today).settled;
    if scene.guide.id.goal == Goal::Object && count.total > 0 {
        doc.gap().push(Block::Meter(home::meter(words.home_settled(), count, app)));
    }
}

/// On: to the answer where it comes at once, else to what is next across all accounts; everything else is left.
fn go_on(state: &State, app: &App) -> Intent {
    let answer = state
        .answer(&app.data)
        .map(|place| Intent::OnGuide(guide::Intent::Open(state.account.clone(), place)));
    let next = answer.or_else(|| state.next(&app.data).map(|line| home::leads_to(&line)));
    Intent::All(std::iter::once(Intent::Home).chain(next).collect())
}

fn offers(state: &State, scene: &Scene<'_>, app: &App) -> Vec<Offer> {
    let words = app.words;
    let mut offers = vec![Offer::new(Action::Enter, words.receipt_go_on(), go_on(state, app))];
    let standing = scene.progress.standing.as_ref();
    let is_open = standing.is_some_and(|it| !it.request.word.is(Status::Accepted));
    if is_open && standing.is_some_and(|it| it.request.deadline.is_some()) {
        let save = Purpose::Save(Document::Calendar);
        let ask = Ask::new(words.objection_save_where(), "~/optout-tui.ics", save);
        offers.push(Offer::new(Action::Save, words.receipt_dates(), Intent::open(ask)));
    }
    offers.push(Offer::new(Action::Quit, words.receipt_enough(), Intent::Quit));
    if standing.is_some() {
        let page = objection::State::new(state.account.clone(), state.guide.clone());
        offers.push(offer(Action::Request, Intent::open(page), words));
    }
    offers.push(offer(Action::Back, Intent::Back, words));
    offers
}
