//! Everything that can be done on one account, and where it stands.

use super::super::names;
use super::{detail, open, story, table};
use crate::app::App;
use crate::app::doc::{Cell, Doc, Row, Sign};
use crate::app::intent::Intent;
use crate::app::keymap::Action;
use crate::app::layer::offer;
use crate::app::page::accounts;
use crate::app::view::{At, Offer, Pane, Shape, View};
use crate::app::wish::Wish;
use crate::domain::guide::catalogue::Entry;
use crate::domain::law::standing::Standing;
use crate::domain::record::account::AccountKey;
use crate::domain::record::lanes::{Holder, Lanes, mark};
use crate::domain::record::progress::{Progress, State};

pub(super) fn view(key: &AccountKey, lanes: &Lanes<'_>, at: At, app: &App) -> View {
    let words = app.words;
    let holder = lanes.accounts.iter().find(|it| it.account.key == *key);
    let guides = holder.map(|it| it.guides.as_slice()).unwrap_or_default();
    let mut doc = Doc::new();
    for (entry, progress) in guides {
        doc.row(row(holder, entry, progress, app));
    }
    let current = guides.get(at.cursor.min(guides.len().saturating_sub(1)));
    let mut offers = Vec::new();
    if let Some((entry, progress)) = current {
        offers.extend(of_guide(key, entry, progress, app));
    }
    let about = accounts::State { shown: Some(key.clone()) };
    offers.push(Offer::new(Action::Accounts, words.home_account(), Intent::open(about)));
    offers.push(offer(Action::Back, Intent::Back, words));
    let side = holder
        .zip(current)
        .map(|(holder, (entry, progress))| detail::of_guide(holder.account, entry, progress, app));
    let name = holder.map(|it| words.account(it.account, &app.data.catalogue));
    View {
        main: Pane::new(name.unwrap_or_default(), doc),
        side,
        shape: Shape::Detail,
        offers,
        ..View::default()
    }
}

/// A guide: what it is, whose login it borrows, where it stands.
fn row(holder: Option<&Holder<'_>>, entry: &Entry, progress: &Progress, app: &App) -> Row {
    let mut title = names::title(entry, app);
    let own = holder.and_then(|it| it.account.service.as_ref()) == Some(&entry.id.service);
    if let Some(service) = app.data.catalogue.service(&entry.id.service).filter(|_| !own) {
        title = app.words.home_deed(service.name.get(app.language()), &title);
    }
    let sign = table::sign(mark(progress, app.data.today)).unwrap_or(Sign::Not);
    let state = table::state(entry, progress, app);
    let key = holder.map_or_else(AccountKey::me, |it| it.account.key.clone());
    let cells = [Cell::wrapped(title), Cell::right(state)];
    Row::new(cells, leads_to(&key, entry, progress)).sign(sign)
}

/// Where a guide leads: to the objection where that waits for the person.
fn leads_to(key: &AccountKey, entry: &Entry, progress: &Progress) -> Intent {
    let pressing = progress.standing.as_ref().is_some_and(Standing::is_pressing);
    if pressing { story(key, &entry.id) } else { open(key, &entry.id) }
}

fn of_guide(key: &AccountKey, entry: &Entry, progress: &Progress, app: &App) -> Vec<Offer> {
    let words = app.words;
    let label = match progress.state {
        State::Todo => words.home_start(),
        State::Doing | State::Stuck => words.home_go_on(),
        _ => words.home_open(),
    };
    let mut offers = vec![Offer::new(Action::Enter, label, leads_to(key, entry, progress))];
    let title = names::title(entry, app);
    let about = |what: &str| words.home_because(what, &title);
    if progress.standing.is_some() {
        let label = about(words.action_request());
        offers.push(Offer::new(Action::Request, label, story(key, &entry.id)));
    }
    let put_away = |away| Intent::Do(Wish::PutAway(key.clone(), entry.id.clone(), away));
    match progress.state {
        State::Declined => {
            offers.push(Offer::plain(about(words.home_take_back()), put_away(false)));
        }
        State::Todo | State::Doing | State::LookAgain => {
            offers.push(Offer::plain(about(words.home_not_for_me()), put_away(true)));
        }
        _ => {}
    }
    offers
}
