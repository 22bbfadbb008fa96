//! An objection: its time line, what it means now, what to do; and whatever is noted of it.

use chrono::Datelike as _;

use crate::app::App;
use crate::app::apply::ask::wrong;
use crate::app::effect::Effect;
use crate::app::layer::{Ask, Choice, Page, Purpose};
use crate::app::view::Offer;
use crate::app::wish::Wish;
use crate::domain::ops::Facts;
use crate::domain::ops::objection::{Fact as Noted, Objection, Refusal};
use crate::domain::record::account::AccountKey;
use crate::domain::record::act::{ActId, Change};
use crate::domain::record::status::Status;
use crate::domain::text::date::{Day, SourceDate};
use crate::domain::text::folding::folded;
use crate::domain::text::id::GuideId;
use crate::words::Words;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    pub account: AccountKey,
    pub guide: GuideId,
}

/// Something that was noted, by the act that noted it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub account: AccountKey,
    pub guide: GuideId,
    pub act: ActId,
    pub status: Status,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Intent {
    /// Lists what may have happened.
    AskWhat(AccountKey, GuideId),
    /// Asks whether this happened, and when: *Not yet* stands first.
    AskWhether(AccountKey, GuideId, Status),
    /// Asks on which day it was.
    AskDay(Dated),
    /// What can be done with something that was noted.
    AskEvent(Event),
    /// Which of two answers holds.
    AskWhichHolds(AccountKey, GuideId),
}

/// Something that is noted of an objection, or corrected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    Note(AccountKey, GuideId, Noted),
    /// It was sent before, then; whether the mail that accepts it was kept.
    DoneBefore(AccountKey, GuideId, SourceDate, bool),
    Correct(Event, SourceDate),
    Receive(Event, Day),
    Words(Event, String),
    Strike(Event),
    Settle(Event),
}

/// What a day is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dated {
    /// Something happened to the objection.
    Note(AccountKey, GuideId, Status),
    /// It was done before; whether the mail that accepts it was kept.
    Before(AccountKey, GuideId, bool),
    /// Something that was noted happened on another day.
    Correct(Event),
    /// The company received it on another day than it was sent.
    Receipt(Event),
}

impl State {
    pub fn new(account: AccountKey, guide: GuideId) -> Self {
        Self { account, guide }
    }
}

impl Fact {
    fn cell(&self) -> (&AccountKey, &GuideId) {
        match self {
            Self::Note(account, guide, _) | Self::DoneBefore(account, guide, ..) => {
                (account, guide)
            }
            Self::Correct(event, _)
            | Self::Receive(event, _)
            | Self::Words(event, _)
            | Self::Strike(event)
            | Self::Settle(event) => (&event.account, &event.guide),
        }
    }

    /// The word that it is about.
    const fn status(&self) -> Status {
        match self {
            Self::Note(_, _, noted) => noted.status,
            Self::DoneBefore(..) => Status::Sent,
            Self::Correct(event, _)
            | Self::Receive(event, _)
            | Self::Words(event, _)
            | Self::Strike(event)
            | Self::Settle(event) => event.status,
        }
    }
}

/// The changes of a fact, or why it cannot be noted.
fn operation(facts: &Facts<'_>, fact: &Fact) -> Result<Vec<Change>, Refusal> {
    let (account, guide) = fact.cell();
    let account = facts.account(account).ok().ok_or(Refusal::NotNoted)?;
    let objection = Objection {
        catalogue: facts.catalogue,
        dossier: facts.dossier(),
        account: &account,
        guide,
        today: facts.today,
    };
    match fact.clone() {
        Fact::Note(_, _, noted) => objection.note(noted),
        Fact::DoneBefore(_, _, when, kept) => objection.done_before(when, kept),
        Fact::Correct(event, when) => objection.correct(&event.act, event.status, when),
        Fact::Receive(event, day) => objection.receive(&event.act, event.status, day),
        Fact::Words(event, text) => objection.words(&event.act, event.status, &text),
        Fact::Strike(event) => objection.strike(&event.act, event.status),
        Fact::Settle(event) => objection.settle(&event.act, event.status),
    }
}

/// Notes a fact, says why it cannot be, or asks what has to be known first.
pub(in crate::app) fn note(app: &mut App, fact: &Fact) -> Vec<Effect> {
    match operation(&app.facts(), fact) {
        Ok(changes) => {
            if let Some(Page::Ask(_)) = app.top().map(|top| &top.page) {
                app.layers.pop();
            }
            let is_new = !changes.is_empty();
            let effects = app.act(changes);
            if is_new {
                noted(app, fact);
            }
            effects
        }
        Err(refusal) => {
            refuse(app, &refusal, fact);
            Vec::new()
        }
    }
}

fn refuse(app: &mut App, refusal: &Refusal, fact: &Fact) {
    use crate::app::intent::Intent as I;
    let words = app.words;
    let why = words.objection_cannot_note(refusal, fact.status());
    if let (true, Fact::Note(account, guide, noted)) = (refusal.is_question(), fact) {
        let sure = Noted { sure: true, ..noted.clone() };
        let sure = Fact::Note(account.clone(), guide.clone(), sure);
        let mut rows = vec![Offer::plain(words.answer_yes(), I::Do(Wish::Objection(sure)))];
        if *refusal == Refusal::MaybeComplaint {
            let complaint = Noted { status: Status::ComplainedCompany, ..noted.clone() };
            let complaint = Fact::Note(account.clone(), guide.clone(), complaint);
            let label = words.status_as_said(Status::ComplainedCompany);
            rows.push(Offer::plain(label, I::Do(Wish::Objection(complaint))));
        }
        rows.push(Offer::plain(words.answer_no(), I::Stay));
        if let Some(Page::Ask(_)) = app.top().map(|top| &top.page) {
            app.layers.pop();
        }
        app.open(Choice::question(why, rows));
        return;
    }
    match app.top_mut().map(|top| &mut top.page) {
        Some(Page::Ask(ask)) => ask.error = Some(why),
        _ => app.warn(why),
    }
}

/// A fact was noted: an end leads to its receipt.
fn noted(app: &mut App, fact: &Fact) {
    app.say(app.words.objection_noted());
    let (account, guide) = fact.cell();
    let status = match fact {
        Fact::Note(_, _, noted) => noted.status,
        Fact::DoneBefore(.., true) => Status::Accepted,
        Fact::DoneBefore(.., false) => Status::Sent,
        _ => return,
    };
    match app.top().map(|top| &top.page) {
        Some(Page::Guide(_)) => super::guide::noted(app, status),
        Some(_) if matches!(status, Status::Sent | Status::Accepted) => {
            let receipt = super::receipt::State::new(account.clone(), guide.clone());
            if receipt.is_alive(&app.data) {
                app.open(receipt);
            }
        }
        _ => {}
    }
}

/// A day was typed for it.
pub(in crate::app) fn dated(app: &mut App, dated: Dated, typed: &str) -> Vec<Effect> {
    // Only there a month is written before its day.
    let country = app.data.dossier().setup.country;
    let month_first = country.is_some_and(|it| it.as_str() == "US");
    let Some(when) = date(typed, month_first, app.words, app.data.today) else {
        return wrong(app, app.words.objection_no_such_day().to_owned());
    };
    let fact = match dated {
        Dated::Note(account, guide, status) => Fact::Note(account, guide, Noted::of(status, when)),
        Dated::Before(account, guide, kept) => Fact::DoneBefore(account, guide, when, kept),
        Dated::Correct(event) => Fact::Correct(event, when),
        Dated::Receipt(event) => match when.day {
            Some(_) => Fact::Receive(event, when.earliest()),
            None => return wrong(app, app.words.objection_no_such_day().to_owned()),
        },
    };
    note(app, &fact)
}

/// That it happened: today, yesterday, on another day.
pub(in crate::app) fn days(
    app: &App,
    account: &AccountKey,
    guide: &GuideId,
    status: Status,
) -> Vec<Offer> {
    use crate::app::intent::Intent as I;
    let (words, today) = (app.words, app.data.today);
    let on = |day| {
        let fact = Fact::Note(account.clone(), guide.clone(), Noted::on(status, day));
        I::Do(Wish::Objection(fact))
    };
    let mut rows = vec![Offer::plain(words.objection_yes_today(&words.day(today)), on(today))];
    rows.extend(
        today
            .pred_opt()
            .map(|day| Offer::plain(words.objection_yes_yesterday(&words.day(day)), on(day))),
    );
    let other = Intent::AskDay(Dated::Note(account.clone(), guide.clone(), status));
    rows.push(Offer::plain(words.objection_yes_other(), I::OnObjection(other)));
    rows
}

/// Other words were typed for something that was noted.
pub(in crate::app) fn reworded(app: &mut App, event: Event, typed: String) -> Vec<Effect> {
    note(app, &Fact::Words(event, typed))
}

/// A day, or a month, as people type it: `22 Nov 2026`, `22/11/2026`, `2026-11-22`; `Nov 2026`, `11/2026`, `2026-11`.
/// Without a year it is the last one that is not to come. `month_first`: as in the United States, `11/22/2026`.
fn date(typed: &str, month_first: bool, words: &dyn Words, today: Day) -> Option<SourceDate> {
    if let Ok(date) = typed.parse::<SourceDate>() {
        return date.month.map(|_| date);
    }
    let month_of = |word: &str| {
        let word = folded(word.trim_end_matches('.'));
        let fits = |month: &u32| folded(words.month_name(*month)).starts_with(&word);
        (word.chars().count() >= 3).then(|| (1..=12).find(fits)).flatten()
    };
    let parts: Vec<&str> =
        typed.split([' ', '/', '.', '-', ',']).filter(|it| !it.is_empty()).collect();
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let number =
        |part: &str| Some(part.trim_end_matches("er")).filter(|it| digits(it))?.parse::<u32>().ok();
    let month = |part: &str| month_of(part).or_else(|| number(part));
    let year = |part: &str| part.parse::<i32>().ok().filter(|year| *year >= 1000);
    let made = |year: i32, month: u32, day: Option<u32>| {
        let of_year = format!("{year:04}-{month:02}");
        let text = day.map_or_else(|| of_year.clone(), |day| format!("{of_year}-{day:02}"));
        text.parse::<SourceDate>().ok()
    };
    let latest = |month: u32, day: Option<u32>| {
        let this = made(today.year(), month, day).filter(|date| date.earliest() <= today);
        this.or_else(|| made(today.year() - 1, month, day))
    };
    match *parts.as_slice() {
        [one] => latest(month_of(one)?, None),
        [first, last] => match year(last) {
            Some(year) => made(year, month(first)?, None),
            None => latest(month(last)?, Some(number(first)?)),
        },
        [first, day, last] if month_first || month_of(first).is_some() => {
            made(year(last)?, month(first)?, Some(number(day)?))
        }
        [day, middle, last] => made(year(last)?, month(middle)?, Some(number(day)?)),
        _ => None,
    }
}

/// Carries out what only this page understands.
pub(in crate::app) fn apply(app: &mut App, intent: Intent) -> Vec<Effect> {
    use crate::app::intent::Intent as I;
    let words = app.words;
    match intent {
        Intent::AskWhat(account, guide) => {
            let Some(holder) = app.data.account(&account) else { return Vec::new() };
            let notable = Objection {
                catalogue: &app.data.catalogue,
                dossier: app.data.dossier(),
                account: &holder,
                guide: &guide,
                today: app.data.today,
            }
            .notable();
            let row = |status: &Status| {
                let ask = Intent::AskWhether(account.clone(), guide.clone(), *status);
                Offer::plain(words.status_as_said(*status), I::OnObjection(ask))
            };
            app.open(Choice::menu(words.objection_something(), notable.iter().map(row).collect()));
        }
        Intent::AskWhether(account, guide, status) => {
            let mut rows = vec![Offer::plain(words.objection_not_yet(), I::Stay)];
            rows.extend(days(app, &account, &guide, status));
            let text = vec![words.status_as_said(status).to_owned()];
            app.open(Choice { text, ..Choice::menu("", rows) });
        }
        Intent::AskDay(dated) => {
            let what = match &dated {
                Dated::Note(_, _, status) => words.status_as_said(*status),
                Dated::Before(..) => words.status_as_said(Status::Sent),
                Dated::Correct(event) => words.status_as_said(event.status),
                Dated::Receipt(_) => words.objection_receipt(),
            };
            let ask = Ask::new(words.objection_ask_day(what), "", Purpose::Day(dated));
            app.open(ask.hint(words.objection_day_hint()));
        }
        Intent::AskEvent(event) => {
            let ask = |dated: Dated| I::OnObjection(Intent::AskDay(dated));
            let said = Ask::new(words.objection_other_words(), "", Purpose::Words(event.clone()));
            let mut rows = vec![
                Offer::plain(words.objection_other_day(), ask(Dated::Correct(event.clone()))),
                Offer::plain(words.objection_other_words(), I::open(said)),
            ];
            if event.status == Status::Sent {
                let label = words.objection_receipt();
                rows.push(Offer::plain(label, ask(Dated::Receipt(event.clone()))));
            }
            let title = words.status_recorded(event.status);
            let strike = I::Do(Wish::Objection(Fact::Strike(event)));
            let sure = vec![
                Offer::plain(words.objection_take_out(), strike),
                Offer::plain(words.answer_no(), I::Stay),
            ];
            let question = Choice::question(words.question_undo(title), sure);
            rows.push(Offer::plain(words.objection_take_out(), I::open(question)));
            app.open(Choice::menu(title, rows));
        }
        Intent::AskWhichHolds(account, guide) => {
            let request = app.data.dossier().case(&account, &guide).request.as_ref();
            let events =
                request.into_iter().flat_map(crate::domain::record::request::Request::events);
            let answers = events.filter(|event| event.status.is_answer() && !event.strange);
            let rows = answers
                .map(|event| {
                    let (act, status) = (event.act.clone(), event.status);
                    let (account, guide) = (account.clone(), guide.clone());
                    let event = Event { account, guide, act, status };
                    let settle = I::Do(Wish::Objection(Fact::Settle(event)));
                    Offer::plain(words.status_as_said(status), settle)
                })
                .collect();
            app.open(Choice::menu(words.law_step_settle(), rows));
        }
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::text::language::Language;

    #[test]
    fn a_day_or_a_month_is_read_as_people_write_them() {
        let today = "2026-11-22".parse().unwrap();
        let read = |typed: &str| {
            date(typed, false, crate::words::of(Language::EN), today)
                .map(|it| (it.year, it.month, it.day))
        };
        for typed in ["2026-03-05", "5/3/2026", " 05.03.2026 ", "5 3 2026"] {
            assert_eq!(read(typed), Some((2026, Some(3), Some(5))), "{typed}");
        }
        for typed in ["2025-05", "5/2025", "05.2025"] {
            assert_eq!(read(typed), Some((2025, Some(5), None)), "{typed}");
        }
        assert_eq!(read("24/12"), Some((2025, Some(12), Some(24))), "the last one");
        assert_eq!(read("Nov 5, 2026"), Some((2026, Some(11), Some(5))));
        let american = date("11/05/2026", true, crate::words::of(Language::EN), today).unwrap();
        assert_eq!((american.month, american.day), (Some(11), Some(5)));
        for typed in ["", "soon", "31/2/2026", "5/3/26", "+5/3/2026", "2025"] {
            assert_eq!(read(typed), None, "{typed}");
        }
    }
}
