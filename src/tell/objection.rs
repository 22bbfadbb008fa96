//! An objection: the time line, what it means now, one recommended thing to do and the others.

use super::{single, under_cursor};
use crate::app::App;
use crate::app::doc::{Block, Cell, Doc, Point, Row, Sign, When};
use crate::app::effect::{Document, Place};
use crate::app::intent::Intent;
use crate::app::keymap::Action;
use crate::app::layer::{Ask, Purpose, offer};
use crate::app::page::objection::{Event, Intent as Wanted, State};
use crate::app::page::{guide, letter};
use crate::app::view::{At, Offer, View};
use crate::domain::law::addressee::addressees;
use crate::domain::law::next::{Next, Step};
use crate::domain::law::standing::{Standing, Word, standing};
use crate::domain::law::timeline::{Point as Known, timeline};
use crate::domain::letter::Kind;
use crate::domain::record::request::Request;
use crate::domain::record::status::Status;
use crate::domain::text::date::SourceDate;
use crate::words::Words;

pub(super) fn view(state: &State, at: At, app: &App) -> View {
    let words = app.words;
    let mut doc = Doc::new();
    let request = app.data.dossier().case(&state.account, &state.guide).request.as_ref();
    let stands = request.and_then(|request| standing(request, app.data.today));
    let mut steps = Vec::new();
    if let (Some(request), Some(standing)) = (request, &stands) {
        doc.push(Block::Time(points(request, standing, app))).gap();
        means(standing, state, app, &mut doc);
        steps.extend(standing.next.iter().filter_map(|next| row(*next, state, app)));
    } else {
        doc.text(words.objection_nothing_yet());
    }
    if !steps.is_empty() {
        doc.heading(words.objection_what_next());
    }
    for step in steps {
        doc.row(step);
    }
    doc.gap();
    let (account, guide) = (state.account.clone(), state.guide.clone());
    let something = Intent::OnObjection(Wanted::AskWhat(account.clone(), guide.clone()));
    doc.row(Row::of(words.objection_something(), something.clone()));
    let proof = Ask::new(words.objection_proof_where(), "~/", Purpose::Proof(account, guide));
    doc.row(Row::of(words.objection_add_paper(), Intent::open(proof)));
    proofs(state, app, &mut doc);
    if let Some(request) = request {
        story(request, state, app, &mut doc);
    }
    let mut offers = Vec::new();
    if let Some(intent) = under_cursor(&doc, at.cursor) {
        offers.push(Offer::new(Action::Enter, words.answer_choose(), intent));
    }
    offers.push(Offer::new(Action::Note, words.objection_something(), something));
    offers.push(Offer::new(Action::Save, words.objection_record(), save(state, app)));
    offers.push(offer(Action::Back, Intent::Back, words));
    let place = Place { guide: state.guide.clone(), step: None };
    let open = guide::Intent::Open(state.account.clone(), place);
    let letter = letter::State::new(state.account.clone(), state.guide.clone(), Kind::Objection);
    let more = vec![
        Offer::new(Action::Open, words.objection_open_guide(), Intent::OnGuide(open)),
        offer(Action::Letter, Intent::open(letter), words),
    ];
    let who = app.data.account(&state.account);
    let who = who.map(|it| app.data.holder(&it, &state.guide.service)).unwrap_or_default();
    let entry = app.data.catalogue.entry(&state.guide);
    let asked = entry.map(|entry| app.data.title(entry)).unwrap_or_default();
    View { title: words.objection_page(&who), offers, more, ..single(&asked, doc) }
}

/// The points of the time line, told.
pub(super) fn points(request: &Request, standing: &Standing, app: &App) -> Vec<Point> {
    let (words, today) = (app.words, app.data.today);
    let point = |known: Known| {
        let when = match () {
            () if known.is_past(today) => When::Past,
            () if known.when.earliest() <= today => When::Today,
            () => When::Coming,
        };
        let mut what = words.point(known.kind).to_owned();
        if known.strange {
            what = words.objection_strange_point(&what);
        }
        if known.doubtful {
            what = words.objection_doubtful_point(&what);
        }
        Point { date: short(known.when, app), what, when }
    };
    timeline(request, standing, today).into_iter().map(point).collect()
}

/// A day in few words, or the month where no more is known.
fn short(when: SourceDate, app: &App) -> String {
    let words = app.words;
    match when.day {
        Some(_) => words.day_near(when.earliest(), app.data.today),
        None => words.source_month(when),
    }
}

/// What it is now, and what that means.
fn means(standing: &Standing, state: &State, app: &App, doc: &mut Doc) {
    let words = app.words;
    let request = &standing.request;
    let word = match request.word {
        Word::NoAnswer => words.state_without_answer().to_owned(),
        Word::Noted(status) => words.status_recorded(status).to_owned(),
    };
    doc.strong(format!("{word} · {}", short(request.since, app)));
    doc.text(words.meaning(request.meaning));
    if let Some(deadline) = request.deadline.filter(|_| request.wait.is_some()) {
        doc.text(words.objection_clock(&deadline, app.data.today));
        for sentence in words.of_clock(&deadline) {
            doc.text(sentence);
        }
    }
    let told = standing.before_company().is_some();
    for text in words.heard_until(request.limits, request.jurisdiction, told, app.data.today) {
        doc.text(text);
    }
    for complaint in standing.complaints.iter().filter(|complaint| complaint.open) {
        doc.gap();
        let word = words.status_recorded(complaint.word);
        doc.strong(format!("{word} · {}", short(complaint.since, app)));
        doc.text(words.meaning(complaint.meaning));
    }
    let account = app.data.account(&state.account);
    let whom = account
        .as_ref()
        .map(|account| addressees(&app.data.catalogue, app.data.dossier(), account, &state.guide));
    if let Some(authority) = whom.and_then(|whom| whom.authority) {
        doc.gap();
        doc.fact(words.objection_authority(), vec![authority.name.to_string()]);
    }
}

/// Something to do, where it leads.
fn row(next: Next, state: &State, app: &App) -> Option<Row> {
    let words = app.words;
    let (account, guide) = (state.account.clone(), state.guide.clone());
    let letter = |kind| Intent::open(letter::State::new(account.clone(), guide.clone(), kind));
    let whether =
        |status| Intent::OnObjection(Wanted::AskWhether(account.clone(), guide.clone(), status));
    let intent = match next.step {
        Step::Settle => Intent::OnObjection(Wanted::AskWhichHolds(account.clone(), guide.clone())),
        Step::Send | Step::SendAgain => {
            let place = Place { guide: guide.clone(), step: None };
            Intent::OnGuide(guide::Intent::Open(account.clone(), place))
        }
        Step::ExplainNoId | Step::DeclineToNarrow => whether(Status::DeclinedMore),
        Step::GiveMore => whether(Status::GaveMore),
        Step::Remind | Step::ComplainCompany | Step::RenewContact => letter(Kind::Reminder),
        Step::AnswerRefusal | Step::WriteAboutPart | Step::WriteAboutBreach => {
            letter(Kind::Refusal)
        }
        Step::ComplainAuthority | Step::Report | Step::Petition => letter(Kind::Complaint),
        Step::AnswerAuthority | Step::Chase => whether(Status::Chased),
        Step::Keep => {
            let purpose = Purpose::Proof(account.clone(), guide.clone());
            Intent::open(Ask::new(words.objection_proof_where(), "~/", purpose))
        }
        Step::Wait | Step::Nothing => Intent::Back,
        Step::Court | Step::Tribunal | Step::ReadRemedies => return None,
    };
    Some(Row::of(told(next, app, words), intent))
}

fn told(next: Next, app: &App, words: &'static dyn Words) -> String {
    let what = words.next_step(next.step);
    match (next.from, next.until) {
        (Some(from), _) if from > app.data.today => words.objection_from(what, &words.day(from)),
        (_, Some(until)) if until >= app.data.today => {
            words.objection_until(what, &words.day(until))
        }
        _ => what.to_owned(),
    }
}

/// Files that were noted as proof; those that are no longer there say so.
fn proofs(state: &State, app: &App, doc: &mut Doc) {
    let case = app.data.dossier().case(&state.account, &state.guide);
    if case.proofs.is_empty() {
        return;
    }
    doc.heading(app.words.objection_proofs());
    for proof in &case.proofs {
        if app.data.gone.contains(proof) {
            doc.item(Sign::Needs, format!("{} · {}", proof, app.words.objection_proof_gone()));
        } else {
            doc.item(Sign::Bullet, proof.clone());
        }
    }
}

/// What was noted, each to be corrected.
fn story(request: &Request, state: &State, app: &App, doc: &mut Doc) {
    let words = app.words;
    doc.heading(words.objection_story());
    for event in request.events() {
        let noted = Event {
            account: state.account.clone(),
            guide: state.guide.clone(),
            act: event.act.clone(),
            status: event.status,
        };
        let cells = [
            Cell::quiet(short(event.when(), app)),
            Cell::wrapped(words.status_recorded(event.status)),
        ];
        let mut row = Row::new(cells, Intent::OnObjection(Wanted::AskEvent(noted)));
        if event.strange {
            row = row.sign(Sign::Question);
        }
        if let Some(note) = &event.note {
            row = row.under(note.clone());
        }
        doc.row(row);
    }
}

fn save(state: &State, app: &App) -> Intent {
    let account = app.data.account(&state.account);
    let name = account.map(|it| app.data.file_name(&it, &state.guide, "record"));
    let path = format!("~/{}.html", name.unwrap_or_else(|| "record".to_owned()));
    let record = Document::Record(state.account.clone(), state.guide.clone());
    Intent::open(Ask::new(app.words.objection_save_where(), path, Purpose::Save(record)))
}
