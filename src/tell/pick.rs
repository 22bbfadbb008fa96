//! Lists that are filtered by typing.

use super::{input, single, under_cursor};
use crate::app::App;
use crate::app::doc::{Cell, Doc, Row, Sign};
use crate::app::intent::{Intent, Pick as Wanted};
use crate::app::keymap::Action;
use crate::app::layer::{Ask, Pick, Picking, Purpose, offer};
use crate::app::page::setup;
use crate::app::view::{At, Offer, Typing, View};
use crate::app::wish::Wish;
use crate::domain::guide::reference::Login;
use crate::domain::law::region::Country;
use crate::domain::ops::settings::Setting;
use crate::domain::record::account::AccountKey;
use crate::domain::text::folding::folded;

pub(super) fn view(pick: &Pick, at: At, app: &App) -> View {
    let words = app.words;
    let rows = match &pick.of {
        Picking::Country(account, now) => {
            let of = |country| match account {
                Some(account) => Intent::Do(Wish::Country(account.clone(), country)),
                None => Intent::Do(Wish::Set(Setting::Country(country))),
            };
            countries(*now, account.is_some(), of, app)
        }
        Picking::Home(now) => {
            let of = |country| Intent::OnSetup(setup::Intent::Country(country));
            countries(*now, false, of, app)
        }
        Picking::Service => services(app),
        Picking::Tie(account, ticked) => accounts(account, ticked, app),
    };
    let wanted = folded(pick.filter.value());
    let fits = |row: &&Row| {
        let text: Vec<&str> = row.cells.iter().map(|cell| cell.text.as_str()).collect();
        wanted.is_empty() || folded(&text.join(" ")).contains(&wanted)
    };
    let mut doc = Doc::new();
    doc.push(input(words.pick_filter(), &pick.filter, true));
    let shown: Vec<Row> = rows.iter().filter(fits).cloned().collect();
    if shown.is_empty() {
        doc.quiet(words.pick_nothing(pick.filter.value()));
    }
    for row in shown {
        doc.row(row);
    }
    let chosen = under_cursor(&doc, at.cursor).unwrap_or(Intent::Stay);
    let offers = match &pick.of {
        Picking::Tie(..) => vec![
            Offer::new(Action::Enter, words.answer_tie(), Intent::OnPick(Wanted::Tie)),
            Offer::new(Action::Toggle, words.answer_tick(), chosen),
            offer(Action::Back, Intent::Back, words),
        ],
        Picking::Country(..) | Picking::Home(_) | Picking::Service => vec![
            Offer::new(Action::Enter, words.answer_choose(), chosen),
            offer(Action::Back, Intent::Back, words),
        ],
    };
    let title = match &pick.of {
        Picking::Country(..) | Picking::Home(_) => words.pick_country(),
        Picking::Service => words.pick_service(),
        Picking::Tie(..) => words.pick_tie(),
    };
    View {
        offers,
        typing: Typing::Filter,
        typed: pick.filter.value().to_owned(),
        ..single(title, doc)
    }
}

fn countries(
    now: Option<Country>,
    of_account: bool,
    intent: impl Fn(Option<Country>) -> Intent,
    app: &App,
) -> Vec<Row> {
    let language = app.language();
    let take = |country: Option<Country>| intent(country).as_answer();
    let mut lands: Vec<_> = app.data.catalogue.reference.lands.iter().collect();
    // Accents do not count: « Émirats » stands under E. The present one stands first.
    lands.sort_by_key(|land| (Some(land.code) != now, folded(land.name.get(language))));
    let row = |name: &str, country| Row::new([Cell::from(name)], take(country));
    let mut rows: Vec<Row> =
        lands.iter().map(|land| row(land.name.get(language), Some(land.code))).collect();
    if of_account {
        rows.insert(0, row(app.words.accounts_same_country(), None));
    } else {
        rows.push(row(app.words.settings_elsewhere(), Some(Country::unknown())));
    }
    rows
}

fn services(app: &App) -> Vec<Row> {
    let own = app.data.catalogue.reference.services.iter().filter(|it| it.login == Login::Own);
    let row = |service: &crate::domain::guide::reference::Service| {
        let ask = Ask::new(
            app.words.accounts_new_name(),
            "",
            Purpose::NewAccount(service.id.clone(), None),
        );
        Row::new([Cell::from(service.name.get(app.language()))], Intent::instead(ask))
    };
    own.map(row).collect()
}

fn accounts(account: &AccountKey, ticked: &[AccountKey], app: &App) -> Vec<Row> {
    let others = app.data.tieable(account).into_iter();
    let row = |other: crate::domain::record::account::Account| {
        let sign = if ticked.contains(&other.key) { Sign::Ticked } else { Sign::Unticked };
        let name = app.words.account(&other, &app.data.catalogue);
        Row::new([Cell::from(name)], Intent::OnPick(Wanted::Tick(other.key.clone()))).sign(sign)
    };
    others.map(row).collect()
}
