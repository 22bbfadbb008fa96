//! What is done with the step under the cursor, and what is asked first.

use super::{Inside, Intent, Scene, Stage, State, stand_on, top};
use crate::app::App;
use crate::app::apply::wish::carry_out;
use crate::app::effect::{Effect, Opening};
use crate::app::intent::Intent as Wanted;
use crate::app::layer::{Ask, Choice, Purpose};
use crate::app::page::objection::{self, Dated};
use crate::app::page::{letter, receipt};
use crate::app::view::Offer;
use crate::app::wish::Wish;
use crate::domain::record::act::Mark;
use crate::domain::record::progress::StepState;
use crate::domain::record::status::Status;
use crate::domain::text::address::Address;
use crate::domain::text::id::StepId;
use crate::domain::text::platform::Platform;

/// What an intent needs to know of the step under the cursor.
struct Under {
    state: State,
    place: usize,
    id: StepId,
    now: StepState,
    moves: Option<Status>,
    /// All of it is asked about here.
    is_last: bool,
    was_sent: bool,
}

fn under(app: &mut App) -> Option<Under> {
    let (state, at) = top(app)?;
    let (state, cursor) = (state.clone(), at.cursor);
    let scene = Scene::of(&app.data, &state.account, &state.guide)?;
    let stages = scene.stages();
    let place = match &state.inside {
        Some(Inside::Ladder(ladder)) => ladder.place,
        _ => cursor.min(stages.len().saturating_sub(1)),
    };
    let stage = stages.get(place)?;
    let (id, now, moves) = (stage.step.id.clone(), stage.state, stage.step.moves);
    let is_last = scene.last_required() == Some(place);
    let was_sent = scene.was_sent();
    Some(Under { state, place, id, now, moves, is_last, was_sent })
}

pub(super) fn apply(app: &mut App, intent: Intent) -> Vec<Effect> {
    let Some(step) = under(app) else { return Vec::new() };
    match intent {
        Intent::Done => return done(app, &step),
        Intent::Yes => return marked(app, &step, Mark::Done),
        Intent::NotYet => not_yet(app, &step),
        Intent::Skip => {
            let mark = if step.now == StepState::Skipped { Mark::Todo } else { Mark::Skip };
            return marked(app, &step, mark);
        }
        Intent::Letter => {
            let scene = Scene::of(&app.data, &step.state.account, &step.state.guide);
            let kind = scene.and_then(|scene| scene.stages().get(step.place)?.step.letter());
            use_address(app);
            if let Some(kind) = kind {
                let State { account, guide, .. } = step.state;
                app.open(letter::State::new(account, guide, kind));
            }
        }
        Intent::AskCopy(text, address) => {
            let copy = |text: String| Wanted::OnGuide(Intent::Copy(text));
            let link = address.to_string();
            let rows = vec![
                Offer::plain(app.words.guide_text_to_copy(), copy(text)),
                Offer::plain(link.clone(), copy(link)),
            ];
            app.open(Choice::menu(app.words.action_copy(), rows));
        }
        Intent::AskBefore => ask_before(app, &step.state),
        Intent::WasDone => return was_done(app, &step.state),
        Intent::AskPlatform => ask_platform(app, &step.state),
        _ => {}
    }
    Vec::new()
}

/// Done, and on. A fact, and the end of all, are asked about; what is done already is only passed.
fn done(app: &mut App, step: &Under) -> Vec<Effect> {
    if let Some((state, _)) = top(app) {
        state.inside = None;
    }
    if step.now == StepState::Done {
        pass(app, step.place);
        return Vec::new();
    }
    match step.moves {
        // What follows on a sending says nothing of a day on which it was sent: that is asked first.
        Some(_) if !step.was_sent => ask_fact(app, &step.state, Status::Sent),
        Some(status) => ask_fact(app, &step.state, status),
        None if step.is_last => ask_end(app, &step.state),
        None => return marked(app, step, Mark::Done),
    }
    Vec::new()
}

/// Marks the step and goes on; to the receipt, where that was the last thing to do.
fn marked(app: &mut App, step: &Under, mark: Mark) -> Vec<Effect> {
    let State { account, guide, .. } = step.state.clone();
    let ended = |app: &App| {
        let scene = Scene::of(&app.data, &step.state.account, &step.state.guide);
        scene.and_then(|scene| scene.end())
    };
    let before = ended(app);
    let wish = Wish::Mark(account, guide, step.id.clone(), mark);
    let effects = carry_out(app, wish);
    match ended(app) {
        Some(end) if before != Some(end) => receipt::open(app, false),
        _ if mark == Mark::Todo => {}
        _ => go_on(app),
    }
    if mark == Mark::Skip {
        app.say(app.words.notice_skipped());
    }
    effects
}

/// To the next step that is open: below, else the first there is.
pub(super) fn go_on(app: &mut App) {
    let Some((_, at)) = top(app) else { return };
    let place = at.cursor;
    stand_on(app, |scene| {
        let next = scene.open_after(place);
        let open = scene.first_open();
        let is_open = scene.stages().get(open).is_some_and(Stage::is_open);
        next.unwrap_or(if is_open { open } else { place })
    });
}

/// To the next step, done or not; past the last one the guide is left.
fn pass(app: &mut App, place: usize) {
    let Some((state, _)) = top(app) else { return };
    let (account, guide) = (state.account.clone(), state.guide.clone());
    let scene = Scene::of(&app.data, &account, &guide);
    let count = scene.map_or(0, |scene| scene.stages().len());
    if place + 1 < count {
        stand_on(app, |_| place + 1);
    } else {
        super::close(app);
    }
}

/// It is not so yet: what was sent is told again, and everything else can wait.
fn not_yet(app: &mut App, step: &Under) {
    if step.moves.is_some() && step.was_sent {
        receipt::open(app, true);
        return;
    }
    let scene = Scene::of(&app.data, &step.state.account, &step.state.guide);
    // What is said of an objection follows on its sending.
    let next = scene.filter(|_| step.moves.is_none()).and_then(|scene| {
        let first = scene.first_open();
        scene.open_after(step.place).or((first < step.place).then_some(first))
    });
    if let Some(next) = next {
        stand_on(app, |_| next);
    } else {
        super::close(app);
        app.say(app.words.guide_left_open());
    }
}

/// Asks whether it happened, in the words and with the day that are noted then.
fn ask_fact(app: &mut App, state: &State, status: Status) {
    let words = app.words;
    let State { account, guide, .. } = state.clone();
    let not_yet = Offer::plain(words.objection_not_yet(), Wanted::OnGuide(Intent::NotYet));
    let mut rows = vec![not_yet];
    rows.extend(objection::days(app, &account, &guide, status));
    let text = vec![words.guide_is_noted(words.status_recorded(status))];
    app.open(Choice { text, ..Choice::menu(words.guide_did(status), rows) });
}

/// Asks whether all of it is so: in the words of the guide, where it ends in a switch.
fn ask_end(app: &mut App, state: &State) {
    let words = app.words;
    let Some(scene) = Scene::of(&app.data, &state.account, &state.guide) else { return };
    let reads = scene.guide.asks_at_end(scene.route).map(|(_, verify)| verify.get(app.language()));
    let verify = scene.guide.verify.as_ref().map(|verify| verify.get(app.language()));
    let (title, yes) = match reads {
        Some(_) => (words.guide_reads_so(), words.guide_yes_reads()),
        None => (words.guide_all_done(), words.guide_yes_done()),
    };
    let rows = vec![
        Offer::plain(words.objection_not_yet(), Wanted::OnGuide(Intent::NotYet)),
        Offer::plain(yes, Wanted::OnGuide(Intent::Yes)),
    ];
    let text = verify.map(str::to_owned).into_iter().collect();
    app.open(Choice { text, ..Choice::menu(title, rows) });
}

/// Asks whether it was done before this program was there.
fn ask_before(app: &mut App, state: &State) {
    let words = app.words;
    let Some(scene) = Scene::of(&app.data, &state.account, &state.guide) else { return };
    let State { account, guide, .. } = state.clone();
    let no = Offer::plain(words.guide_before_no(), Wanted::Stay);
    let mut text = Vec::new();
    let rows = if scene.guide.request {
        let company = app.data.catalogue.company(&guide);
        let rush = company.and_then(|company| company.rush);
        text.extend(rush.map(|date| words.guide_before_rush(&words.source_month(date))));
        text.push(words.before_again().to_owned());
        let ask = |kept: bool| {
            let dated = Dated::Before(account.clone(), guide.clone(), kept);
            Wanted::OnObjection(objection::Intent::AskDay(dated))
        };
        vec![
            no,
            Offer::plain(words.guide_before_kept(), ask(true)),
            Offer::plain(words.guide_before_lost(), ask(false)),
        ]
    } else {
        let verify = scene.guide.verify.as_ref();
        text.extend(verify.map(|verify| verify.get(app.language()).to_owned()));
        let yes = Wanted::OnGuide(Intent::WasDone);
        vec![no, Offer::plain(words.guide_yes_done(), yes)]
    };
    app.open(Choice { text, ..Choice::menu(words.guide_before_ask(), rows) });
}

/// All required steps are done, in one act.
fn was_done(app: &mut App, state: &State) -> Vec<Effect> {
    let scene = Scene::of(&app.data, &state.account, &state.guide);
    let Some(scene) = scene else { return Vec::new() };
    let stages = scene.stages();
    let open = stages.iter().filter(|stage| stage.is_open() && !stage.step.optional);
    let steps: Vec<StepId> = open.map(|stage| stage.step.id.clone()).collect();
    let wish = Wish::Marks(state.account.clone(), state.guide.clone(), steps, Mark::Done);
    let effects = carry_out(app, wish);
    receipt::open(app, false);
    effects
}

fn ask_platform(app: &mut App, state: &State) {
    let words = app.words;
    let Some(scene) = Scene::of(&app.data, &state.account, &state.guide) else { return };
    let platforms = &scene.guide.platforms;
    let row = |on: &Platform| {
        Offer::plain(words.platform_name(*on), Wanted::OnGuide(Intent::Platform(*on)))
    };
    let rows = platforms.iter().map(row).collect();
    let first = platforms.iter().position(|on| *on == scene.route).unwrap_or(0);
    app.open(Choice { first, ..Choice::menu(words.guide_which_platform(), rows) });
}

/// Hands an address to the browser, once its blank is filled.
pub(super) fn browse(app: &mut App, address: Address) -> Vec<Effect> {
    let Some(Under { state, id, .. }) = under(app) else { return Vec::new() };
    let State { account, guide, .. } = state;
    let opening = Opening { address, account, guide, step: Some(id) };
    if let Some(name) = opening.address.blank() {
        let title = format!("{} · {name}", app.words.guide_fill_blank());
        app.open(Ask::new(title, "", Purpose::Blank(opening)));
        return Vec::new();
    }
    crate::app::apply::carry_out(app, Wanted::Browse(opening))
}

/// The address is on its way to the person: they come back to say that it is done.
pub(super) fn use_address(app: &mut App) {
    let id = under(app).map(|step| step.id);
    let Some((state, _)) = top(app) else { return };
    match &mut state.inside {
        Some(Inside::Ladder(ladder)) => ladder.used = true,
        _ => state.used = id,
    }
}
