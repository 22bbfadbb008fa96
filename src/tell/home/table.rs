//! The table of accounts: where each stands with refusing, chats, settings.

use super::super::names;
use crate::app::App;
use crate::app::doc::{Block, Cell, Row, Sign};
use crate::app::intent::Intent;
use crate::app::page::home;
use crate::domain::guide::Card;
use crate::domain::guide::catalogue::Entry;
use crate::domain::law::cover::Cover;
use crate::domain::law::region::Presence;
use crate::domain::record::lanes::{Holder, Mark, Stand, mark};
use crate::domain::record::progress::{Progress, State};

pub(super) fn columns(app: &App) -> Block {
    let words = app.words;
    let names = ["", words.home_column_refuse(), words.home_chats(), words.home_column_settings()];
    Block::Columns(names.map(str::to_owned).into())
}

pub(super) fn row(holder: &Holder<'_>, app: &App) -> Row {
    let name = Cell::from(names::account(holder.account, app));
    let cells = [&holder.refuse, &holder.chats, &holder.settings].map(|stand| cell(stand, app));
    Row::new(std::iter::once(name).chain(cells), leads_to(holder))
}

/// Everything that can be done there.
pub(super) fn leads_to(holder: &Holder<'_>) -> Intent {
    Intent::open(home::State::of(holder.account.key.clone()))
}

/// A guide of an account, and where it stands: `Refuse AI training: accepted`.
fn of_guide(holder: &Holder<'_>, entry: &Entry, progress: &Progress, app: &App) -> String {
    let mut title = names::title(entry, app);
    if holder.account.service.as_ref() != Some(&entry.id.service)
        && let Some(service) = app.data.catalogue.service(&entry.id.service)
    {
        title = format!("{} {title}", service.name.get(app.language()));
    }
    app.words.home_deed(&title, &state(entry, progress, app))
}

/// The guides of the account with their signs, as lines.
pub(super) fn guides(holder: &Holder<'_>, app: &App) -> Vec<(Sign, String)> {
    let line = |(entry, progress): &(&Entry, &Progress)| {
        let sign = sign(mark(progress, app.data.today)).unwrap_or(Sign::Not);
        (sign, of_guide(holder, entry, progress, app))
    };
    holder.guides.iter().map(line).collect()
}

fn cell(stand: &Stand<'_>, app: &App) -> Cell {
    let Some(sign) = sign(stand.mark) else { return Cell::default() };
    let text = match (stand.mark, &stand.only) {
        (Mark::Todo | Mark::NotFor, _) => String::new(),
        (_, Some((entry, progress))) => state(entry, progress, app),
        (_, None) => format!("{}/{}", stand.settled, stand.total),
    };
    Cell::from(text).behind(sign)
}

pub(super) const fn sign(mark: Mark) -> Option<Sign> {
    match mark {
        Mark::Absent => None,
        Mark::NotFor => Some(Sign::Not),
        Mark::Todo => Some(Sign::Todo),
        Mark::Begun => Some(Sign::Begun),
        Mark::Waiting => Some(Sign::Waiting),
        Mark::Settled => Some(Sign::Settled),
        Mark::Needs => Some(Sign::Needs),
    }
}

/// Where an account stands with a guide, in a word or two.
pub(super) fn state(entry: &Entry, progress: &Progress, app: &App) -> String {
    let words = app.words;
    if progress.faulty {
        return words.own_faulty().to_owned();
    }
    if let Some(standing) = &progress.standing {
        return names::noted(standing, app).to_owned();
    }
    match (progress.state, &progress.cover) {
        (State::Covered, Some(Cover::By(key, _))) => words.home_by(&names::of_key(key, app)),
        (State::Waiting, Some(Cover::If(key))) => words.home_if(&names::of_key(key, app)),
        (State::None, _) if progress.presence == Presence::Missing && entry.card.is_none() => {
            words.home_not_offered().to_owned()
        }
        (State::None, _) => match entry.card {
            Some(Card::NoWay) => words.home_no_way(),
            Some(Card::AdminOnly) => words.home_admin(),
            Some(Card::NothingToDo) | None => words.home_nothing_to_do(),
        }
        .to_owned(),
        (State::Doing, _) => format!("{}/{}", progress.done, progress.total),
        (state, _) => words.state_name(state).to_owned(),
    }
}
