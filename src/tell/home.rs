//! Home: what to do, who is awaited, what stands; beside it what is under the cursor.

mod account;
mod detail;
mod table;

use super::names;
use crate::app::App;
use crate::app::doc::{Block, Cell, Doc, Meter, Row, Sign, Tone};
use crate::app::effect::Place;
use crate::app::intent::Intent;
use crate::app::keymap::Action;
use crate::app::layer::offer;
use crate::app::page::home::{Intent as Wanted, Lane, State};
use crate::app::page::{accounts, guide, objection, search, setup};
use crate::app::view::{At, Offer, Pane, Shape, View};
use crate::app::wish::Wish;
use crate::domain::law::next::Step;
use crate::domain::law::standing::Word;
use crate::domain::ops::undo::{Scope, undo};
use crate::domain::record::account::AccountKey;
use crate::domain::record::lanes::{Count, Holder, Lanes, Line, Task, Waiting, lanes};
use crate::domain::text::id::{Goal, GuideId};

/// The most lines of what needs the person, and of answers that are awaited; the last one says how many more.
const NOW: usize = 5;
const TEN: usize = 4;
const WAITING: usize = 3;

/// What a row is about.
enum Under<'a> {
    Line(&'a Line<'a>),
    Waiting(&'a Waiting<'a>),
    Holder(&'a Holder<'a>),
    /// How many more there are.
    More(Lane),
    Add,
    Further(bool),
}

/// What is being told: rows, and what each is about.
struct Told<'a> {
    pane: Pane,
    /// In the order of the rows.
    under: Vec<Under<'a>>,
    has_lane: bool,
}

impl<'a> Told<'a> {
    /// Begins a lane: the first one gives the pane its name.
    fn lane(&mut self, name: &str, aside: String) {
        if self.has_lane {
            self.pane.doc.lane(name, aside);
        } else {
            name.clone_into(&mut self.pane.title);
            self.pane.aside = aside;
        }
        self.has_lane = true;
    }

    fn row(&mut self, row: Row, under: Under<'a>) {
        self.pane.doc.row(row);
        self.under.push(under);
    }
}

pub(super) fn view(state: &State, at: At, app: &App) -> View {
    let data = &app.data;
    let lanes = lanes(&data.catalogue, data.dossier(), data.survey(), data.today);
    if let Some(key) = &state.account {
        return account::view(key, &lanes, at, app);
    }
    let mut told = Told { pane: Pane::default(), under: Vec::new(), has_lane: false };
    tell(state, &lanes, &mut told, app);
    let count = told.under.len();
    let under = told.under.get(at.cursor.min(count.saturating_sub(1)));
    let mut view = View {
        head: head(&lanes, app),
        side: under.map(|under| detail::pane(under, app)),
        shape: Shape::Detail,
        offers: under.map(|under| offers(under, app)).unwrap_or_default(),
        main: told.pane,
        ..View::default()
    };
    if state.open.is_some() {
        view.esc = Intent::OnHome(Wanted::Close);
    }
    let words = app.words;
    let accounts = accounts::State::default();
    view.offers.push(offer(Action::Accounts, Intent::open(accounts), words));
    let search = search::State { offers: view.offers.clone(), ..Default::default() };
    view.offers.push(offer(Action::Search, Intent::open(search), words));
    if undo(&app.facts(), &Scope::Newest).is_ok() {
        view.offers.push(offer(Action::Undo, Intent::Undo, words));
    }
    view
}

fn head(lanes: &Lanes<'_>, app: &App) -> Doc {
    let words = app.words;
    let mut doc = Doc::new();
    for (name, count) in [(words.home_settled(), lanes.settled), (words.home_chats(), lanes.chats)]
    {
        if count.total > 0 {
            doc.push(Block::Meter(meter(name, count, app)));
        }
    }
    doc
}

/// A meter: what was sent is on its way, in time or not; the words tell them apart.
pub(super) fn meter(name: &str, count: Count, app: &App) -> Meter {
    let words = app.words;
    let mut told = vec![words.home_of(count.settled, count.total)];
    told.extend((count.waiting > 0).then(|| words.home_count_waiting(count.waiting)));
    told.extend((count.silent > 0).then(|| words.home_count_silent(count.silent)));
    Meter {
        name: name.to_owned(),
        settled: count.settled,
        waiting: count.waiting + count.silent,
        total: count.total,
        words: told.join(", "),
    }
}

fn tell<'a>(state: &State, lanes: &'a Lanes<'a>, told: &mut Told<'a>, app: &App) {
    let words = app.words;
    if lanes.accounts.is_empty() {
        told.lane(words.home_accounts(), String::new());
        told.pane.doc.text(words.home_no_account()).gap();
        told.row(add_row(app), Under::Add);
        told.pane.doc.gap();
    } else if lanes.first().is_none() {
        nothing_left(lanes, told, app);
    }
    if !lanes.now.is_empty() {
        let all = state.open == Some(Lane::Now) || lanes.now.len() <= NOW;
        let shown = if all { lanes.now.len() } else { NOW - 1 };
        told.lane(words.home_now(), String::new());
        some_of(&lanes.now, shown, Lane::Now, told, app);
    }
    if !lanes.ten.is_empty() {
        let total = lanes.ten.len();
        let most = if total > TEN { TEN - 1 } else { TEN };
        let all = state.open == Some(Lane::Ten);
        let shown = if all { total } else { lanes.fits.min(most) };
        let aside = if shown < total { words.home_of(shown, total) } else { String::new() };
        told.lane(words.home_ten(), aside);
        some_of(&lanes.ten, shown, Lane::Ten, told, app);
    }
    if !lanes.waiting.is_empty() {
        let all = state.open == Some(Lane::Waiting) || lanes.waiting.len() <= WAITING;
        let shown = if all { lanes.waiting.len() } else { WAITING - 1 };
        told.lane(words.home_waiting(), String::new());
        for it in lanes.waiting.iter().take(shown) {
            told.row(waiting_row(it, app), Under::Waiting(it));
        }
        more_row(lanes.waiting.len() - shown, Lane::Waiting, told, app);
    }
    if !lanes.accounts.is_empty() {
        told.lane(words.home_accounts(), String::new());
        told.pane.doc.push(table::columns(app));
        for holder in &lanes.accounts {
            told.row(table::row(holder, app), Under::Holder(holder));
        }
        told.row(add_row(app), Under::Add);
    }
    if !lanes.further.is_empty() {
        let open = state.open == Some(Lane::Further);
        told.lane(words.home_further(), String::new());
        let wanted = if open { Wanted::Close } else { Wanted::Open(Lane::Further) };
        let text = if open { words.home_close() } else { words.home_further_closed() };
        let count = Cell::right(lanes.further.len().to_string());
        let row = Row::new([Cell::from(text), count], Intent::OnHome(wanted)).tone(Tone::Quiet);
        told.row(row, Under::Further(open));
        if open {
            some_of(&lanes.further, lanes.further.len(), Lane::Further, told, app);
        }
    }
}

/// All that can be done is done: what was achieved, and until when answers are awaited.
fn nothing_left(lanes: &Lanes<'_>, told: &mut Told<'_>, app: &App) {
    let words = app.words;
    let title =
        if lanes.waiting.is_empty() { words.home_all_done() } else { words.home_done_for_now() };
    told.lane(title, String::new());
    let doc = &mut told.pane.doc;
    let settings: usize = lanes.accounts.iter().map(|it| it.settings.settled).sum();
    if lanes.settled.settled > 0 {
        doc.sign(Sign::Done, words.home_refused_on(lanes.settled.settled, lanes.settled.total));
    }
    if lanes.chats.settled > 0 {
        doc.sign(Sign::Done, words.home_chats_deleted(lanes.chats.settled));
    }
    if settings > 0 {
        doc.sign(Sign::Done, words.home_settings_done(settings));
    }
    doc.text(words.home_come_back());
}

fn some_of<'a>(lines: &'a [Line<'a>], shown: usize, lane: Lane, told: &mut Told<'a>, app: &App) {
    for line in lines.iter().take(shown) {
        told.row(line_row(line, app), Under::Line(line));
    }
    more_row(lines.len() - shown.min(lines.len()), lane, told, app);
}

fn more_row(count: usize, lane: Lane, told: &mut Told<'_>, app: &App) {
    if count > 0 {
        let open = Intent::OnHome(Wanted::Open(lane));
        let row = Row::of(app.words.home_more(count), open).tone(Tone::Quiet);
        told.row(row, Under::More(lane));
    }
}

fn add_row(app: &App) -> Row {
    let again = setup::State::again(&app.data, app.words);
    Row::of(format!("+ {}", app.words.home_add()), Intent::open(again)).tone(Tone::Quiet)
}

/// Who it is about: an account; several by their service.
pub(super) fn who(line: &Line<'_>, app: &App) -> String {
    let service = &line.entry.id.service;
    match line.accounts.as_slice() {
        [one] => names::holder(one, service, app),
        several => {
            let name = app.data.catalogue.service(service).map(|it| it.name.get(app.language()));
            app.words.setup_several(name.unwrap_or(service.as_str()), several.len())
        }
    }
}

/// What there is to do, in the imperative.
pub(super) fn what(line: &Line<'_>, app: &App) -> String {
    let words = app.words;
    let entry = line.entry;
    let title = match entry.id.goal {
        // On accounts it is always the same, whatever the guide is called.
        Goal::Object if entry.own.is_none() && !line.accounts.iter().all(|it| it.key.is_me()) => {
            words.home_refuse().to_owned()
        }
        _ => names::title(entry, app),
    };
    match line.task {
        Task::Objection(step) => {
            let silent = line.progress.standing.as_ref();
            let silent = silent.is_some_and(|it| it.request.word == Word::NoAnswer);
            let what = words.next_step(step);
            if silent { words.home_because(what, words.state_no_answer()) } else { what.to_owned() }
        }
        Task::Stuck => words.home_stuck(&title),
        Task::Changed => words.home_changed(&title),
        Task::Continue => words.home_continue(&title, line.progress.done, line.progress.total),
        Task::Mend => words.home_mend(&title),
        Task::StillHolds(_) => words.home_still_holds(&title),
        Task::Ask => words.home_ask(&title),
        Task::PutAway => words.home_put_away(&title),
        Task::Start => title,
    }
}

const fn sign(task: Task) -> Sign {
    match task {
        Task::Objection(Step::SendAgain) | Task::Start | Task::Ask => Sign::Todo,
        Task::Objection(_) | Task::Stuck | Task::Changed | Task::Mend => Sign::Needs,
        Task::Continue => Sign::Begun,
        Task::StillHolds(_) => Sign::Question,
        Task::PutAway => Sign::Not,
    }
}

fn line_row(line: &Line<'_>, app: &App) -> Row {
    let minutes = match line.task {
        // Minutes of one's own: what others do, or nobody has to, takes none.
        Task::Ask | Task::PutAway | Task::Mend | Task::StillHolds(_) => String::new(),
        _ => app.words.minutes(line.minutes()),
    };
    let cells = [Cell::from(who(line, app)), Cell::wrapped(what(line, app)), Cell::right(minutes)];
    Row::new(cells, leads_to(line)).sign(sign(line.task))
}

/// Where a line leads: to the objection where that is what goes on, else to the guide.
pub(super) fn leads_to(line: &Line<'_>) -> Intent {
    let Some(account) = line.accounts.first() else { return Intent::Stay };
    match line.task {
        Task::Objection(step) if step != Step::SendAgain => story(&account.key, &line.entry.id),
        _ => open(&account.key, &line.entry.id),
    }
}

fn open(account: &AccountKey, guide: &GuideId) -> Intent {
    let place = Place { guide: guide.clone(), step: None };
    Intent::OnGuide(guide::Intent::Open(account.clone(), place))
}

fn story(account: &AccountKey, guide: &GuideId) -> Intent {
    Intent::open(objection::State::new(account.clone(), guide.clone()))
}

fn waiting_row(it: &Waiting<'_>, app: &App) -> Row {
    let words = app.words;
    let day = it.until.map(|day| words.day_near(day, app.data.today));
    let until = match (names::authority(it.progress, app), day) {
        (_, None) => words.home_no_time().to_owned(),
        (Some(authority), Some(day)) => words.home_until_whom(&authority, &day),
        (None, Some(day)) => words.home_until(&day),
    };
    let who = names::holder(it.account, &it.entry.id.service, app);
    let cells = [Cell::from(who), Cell::wrapped(until)];
    Row::new(cells, story(&it.account.key, &it.entry.id)).sign(Sign::Waiting)
}

/// What can be done with what is under the cursor.
fn offers(under: &Under<'_>, app: &App) -> Vec<Offer> {
    let words = app.words;
    let enter = |label: &str, intent: Intent| vec![Offer::new(Action::Enter, label, intent)];
    match under {
        Under::Line(line) => of_line(line, app),
        Under::Waiting(it) => {
            let intent = story(&it.account.key, &it.entry.id);
            let mut offers = enter(words.home_look(), intent);
            let guide = open(&it.account.key, &it.entry.id);
            let who = names::holder(it.account, &it.entry.id.service, app);
            offers.push(Offer::plain(words.home_because(words.home_guide(), &who), guide));
            offers
        }
        Under::Holder(holder) => enter(words.home_open(), table::leads_to(holder)),
        Under::More(lane) => enter(words.home_show_all(), Intent::OnHome(Wanted::Open(*lane))),
        Under::Add => {
            let again = setup::State::again(&app.data, words);
            enter(words.home_add_offer(), Intent::open(again))
        }
        Under::Further(true) => enter(words.home_close(), Intent::OnHome(Wanted::Close)),
        Under::Further(false) => {
            enter(words.home_show_all(), Intent::OnHome(Wanted::Open(Lane::Further)))
        }
    }
}

fn of_line(line: &Line<'_>, app: &App) -> Vec<Offer> {
    let words = app.words;
    let label = match line.task {
        Task::Objection(step) => words.next_step(step),
        Task::Start => words.home_start(),
        Task::Continue | Task::Stuck => words.home_go_on(),
        Task::Changed | Task::StillHolds(_) => words.home_look(),
        Task::Ask => words.home_ask_offer(),
        Task::Mend | Task::PutAway => words.home_open(),
    };
    let mut offers = vec![Offer::new(Action::Enter, label, leads_to(line))];
    // Where nobody sees a cursor, what is offered says what it is about.
    let who = who(line, app);
    let about = |what: &str| words.home_because(what, &who);
    let keys = || line.accounts.iter().map(|account| account.key.clone());
    let guide = || line.entry.id.clone();
    if let Task::StillHolds(_) = line.task {
        let looked = keys().map(|key| Intent::Do(Wish::Looked(key, guide()))).collect();
        let label = about(words.home_still_so());
        offers.push(Offer::new(Action::Before, label, Intent::All(looked)));
    }
    let noted = line.progress.standing.is_some();
    if let (true, Some(account)) = (noted, line.accounts.first()) {
        let story = story(&account.key, &line.entry.id);
        offers.push(Offer::new(Action::Request, about(words.action_request()), story));
    }
    let put_away = |away: bool| {
        Intent::All(keys().map(|key| Intent::Do(Wish::PutAway(key, guide(), away))).collect())
    };
    if line.task == Task::PutAway {
        offers.push(Offer::plain(about(words.home_take_back()), put_away(false)));
    } else if line.can_be_put_away() {
        offers.push(Offer::plain(about(words.home_not_for_me()), put_away(true)));
    }
    offers
}
