//! An objection: its time line, what it means now, what to do.

// For the merge: `Fact::Note`, `Fact::Before`, `dated` and what they need came with the page of a guide.

use chrono::Datelike as _;

use crate::app::App;
use crate::app::apply::ask::wrong;
use crate::app::effect::Effect;
use crate::app::layer::Page;
use crate::app::wish::Wish;
use crate::domain::ops::objection::{self as ops, Objection, Refusal as Cannot};
use crate::domain::ops::{Facts, Refusal};
use crate::domain::record::account::AccountKey;
use crate::domain::record::act::{ActId, Change};
use crate::domain::record::status::Status;
use crate::domain::text::date::SourceDate;
use crate::domain::text::id::GuideId;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    pub account: AccountKey,
    pub guide: GuideId,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Intent {
    /// Asks on which day it was.
    AskDay(Dated),
}

/// Something that is noted of an objection, or corrected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    Strike(ActId),
    /// This happened, on that day or in that month.
    Note {
        account: AccountKey,
        guide: GuideId,
        status: Status,
        on: SourceDate,
    },
    /// It was done before, then; whether the mail that accepts it was kept.
    Before {
        account: AccountKey,
        guide: GuideId,
        on: SourceDate,
        kept: bool,
    },
}

/// What a day is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dated {
    /// Something happened to the objection.
    Note(AccountKey, GuideId, Status),
    /// It was done before; whether the mail that accepts it was kept.
    Before(AccountKey, GuideId, bool),
    /// Something that was noted happened on another day.
    Correct(ActId),
    /// The company received it on another day than it was sent.
    Receipt(ActId),
}

impl State {
    pub fn new(account: AccountKey, guide: GuideId) -> Self {
        Self { account, guide }
    }
}

/// The changes of a fact, or why it cannot be noted.
fn changes(facts: &Facts<'_>, fact: &Fact) -> Result<Vec<Change>, Cannot> {
    let (account, guide) = match fact {
        Fact::Strike(_) => return Ok(Vec::new()),
        Fact::Note { account, guide, .. } | Fact::Before { account, guide, .. } => (account, guide),
    };
    let account = facts.account(account).map_err(|_| Cannot::NotNoted)?;
    let (catalogue, dossier, today) = (facts.catalogue, facts.dossier(), facts.today);
    let objection = Objection { catalogue, dossier, account: &account, guide, today };
    match fact {
        Fact::Note { status, on, .. } => objection.note(ops::Fact::of(*status, *on)),
        Fact::Before { on, kept, .. } => objection.done_before(*on, *kept),
        Fact::Strike(_) => Ok(Vec::new()),
    }
}

/// The operation of a fact.
pub(in crate::app) fn operation(facts: &Facts<'_>, fact: &Fact) -> Result<Vec<Change>, Refusal> {
    // What cannot be noted was said when its day was typed.
    Ok(changes(facts, fact).unwrap_or_default())
}

/// A fact was noted: where it leads.
pub(in crate::app) fn noted(app: &mut App, fact: &Fact) {
    if !matches!(app.top().map(|top| &top.page), Some(Page::Guide(_))) {
        return;
    }
    match fact {
        Fact::Note { status, .. } => super::guide::noted(app, *status),
        Fact::Before { kept: true, .. } => super::guide::noted(app, Status::Accepted),
        Fact::Before { kept: false, .. } => super::guide::noted(app, Status::Sent),
        Fact::Strike(_) => {}
    }
}

/// A day was typed for it.
pub(in crate::app) fn dated(app: &mut App, dated: Dated, typed: &str) -> Vec<Effect> {
    let Some(on) = day_of(typed, app) else {
        return wrong(app, app.words.name_no_day(typed));
    };
    let (fact, status) = match dated {
        Dated::Note(account, guide, status) => (Fact::Note { account, guide, status, on }, status),
        Dated::Before(account, guide, kept) => {
            (Fact::Before { account, guide, on, kept }, Status::Sent)
        }
        Dated::Correct(_) | Dated::Receipt(_) => return Vec::new(),
    };
    if let Err(cannot) = changes(&app.facts(), &fact) {
        return wrong(app, app.words.objection_cannot_note(&cannot, status));
    }
    // The box goes first: what is noted may lead to another page.
    app.layers.pop();
    crate::app::apply::wish::carry_out(app, Wish::Objection(fact))
}

/// A day, or a month, as people type it: `22 Nov 2026`, `22/11/2026`, `2026-11-22`; `Nov 2026`, `11/2026`, `2026-11`.
/// Without a year it is the last one that is not to come.
fn day_of(typed: &str, app: &App) -> Option<SourceDate> {
    if let Ok(date) = typed.parse::<SourceDate>() {
        return date.month.map(|_| date);
    }
    let today = app.data.today;
    let month_of = |word: &str| {
        let word = crate::ui::theme::folded(word.trim_end_matches('.'));
        let fits =
            |month: &u32| crate::ui::theme::folded(app.words.month_name(*month)).starts_with(&word);
        (word.chars().count() >= 3).then(|| (1..=12).find(fits)).flatten()
    };
    let parts: Vec<&str> =
        typed.split([' ', '/', '.', '-', ',']).filter(|it| !it.is_empty()).collect();
    let number = |part: &str| part.trim_end_matches("er").parse::<u32>().ok();
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
        [day, middle, last] => made(year(last)?, month(middle)?, Some(number(day)?)),
        _ => None,
    }
}

/// Other words were typed for something that was noted.
pub(in crate::app) fn reworded(app: &mut App, act: ActId, typed: String) -> Vec<Effect> {
    drop((app, act, typed));
    Vec::new()
}

/// Carries out what only this page understands.
pub(in crate::app) fn apply(app: &mut App, intent: Intent) -> Vec<Effect> {
    drop((app, intent));
    Vec::new()
}
