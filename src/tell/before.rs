//! Before the first step: why, what it changes and does not, whether it exists where one lives. One small screen.

use super::about::{letter, of_guide, on, own, sources};
use super::{names, single, under_cursor};
use crate::app::App;
use crate::app::doc::{Block, Cell, Doc, Row, Sign};
use crate::app::effect::Place;
use crate::app::intent::Intent;
use crate::app::keymap::{Action, shown};
use crate::app::layer::offer;
use crate::app::page::guide::{Closed, Intent as Wanted, Scene};
use crate::app::view::{At, Offer, View};
use crate::domain::guide::Card;
use crate::domain::law::cover::Cover;
use crate::domain::law::region::Presence;
use crate::domain::record::account::AccountKey;

/// What the smallest screen that shows all of it has inside its frame: 24 lines of 80 columns.
const SCREEN: (usize, usize) = (76, 20);

/// How many entries of what it does, and of what it does not, are shown; authors order them by harm.
const ENTRIES: usize = 3;

pub(super) fn view(scene: &Scene<'_>, app: &App) -> View {
    let words = app.words;
    let start = Offer::plain(words.guide_start(), on(Wanted::Start));
    let sources = offer(Action::Sources, sources(scene, None), words);
    let offers = if scene.case.declined {
        let back = Offer::plain(words.home_take_back(), on(Wanted::PutAway(false)));
        vec![back, start, sources]
    } else if let Some(Cover::By(..) | Cover::If(..)) = scene.progress.cover {
        // Another account answers for it: there is nothing to do.
        let read = Offer::new(Action::Back, words.guide_read(), on(Wanted::Close));
        vec![read, start, sources]
    } else if scene.is_for_administrators() {
        let ask = Offer::plain(words.guide_no_administrator(), on(Wanted::Ask));
        let start = Offer::plain(words.guide_is_administrator(), on(Wanted::Start));
        vec![ask, start, sources]
    } else {
        let before = on(Wanted::AskBefore);
        vec![start, Offer::new(Action::Before, words.guide_before(), before), sources]
    };
    told(scene, words.guide_before_you_start().to_owned(), offers, app)
}

/// A guide without steps to follow: it says why, and is closed again.
pub(super) fn closed(scene: &Scene<'_>, app: &App) -> View {
    let words = app.words;
    let title = match scene.closed() {
        Some(Closed::Card(_)) => words.guide_card_title(),
        _ => words.guide_before_you_start(),
    };
    let offers = vec![
        Offer::new(Action::Back, words.guide_read(), on(Wanted::Close)),
        offer(Action::Sources, sources(scene, None), words),
    ];
    told(scene, title.to_owned(), offers, app)
}

fn told(scene: &Scene<'_>, title: String, offers: Vec<Offer>, app: &App) -> View {
    let known = |offer: &Offer| offers.iter().any(|it| it.intent == offer.intent);
    let more = of_guide(scene, app).into_iter().filter(|offer| !known(offer)).collect();
    let view = single(title, fitted(scene, app));
    View { aside: aside(scene, app), offers, more, ..view }
}

/// How much there is to do, and where.
fn aside(scene: &Scene<'_>, app: &App) -> Vec<String> {
    if scene.guide.card.is_some() {
        return Vec::new();
    }
    let words = app.words;
    let minutes = words.minutes(scene.guide.minutes);
    let platform = words.platform_name(scene.route);
    let steps = words.guide_step_count(scene.progress.total);
    vec![format!("{steps} · {minutes} · {platform}"), format!("{minutes} · {platform}"), minutes]
}

/// All of it on one small screen: first the gaps make way, then the last of the entries.
fn fitted(scene: &Scene<'_>, app: &App) -> Doc {
    let mut shortest = Doc::new();
    for (entries, gaps) in [(ENTRIES, true), (ENTRIES, false), (2, false), (1, false)] {
        let doc = page(scene, entries, gaps, app);
        if lines(&doc) <= SCREEN.1 {
            return doc;
        }
        shortest = doc;
    }
    shortest
}

fn page(scene: &Scene<'_>, entries: usize, gaps: bool, app: &App) -> Doc {
    let (words, guide) = (app.words, &scene.guide);
    let mut doc = Doc::new();
    own(scene.entry, app, &mut doc);
    if let Some(card) = guide.card {
        doc.strong(card_says(card, app));
    } else if scene.is_for_administrators() {
        doc.strong(words.guide_ask_administrator());
    }
    doc.text(guide.why.get(app.language()));
    stands(scene, app, &mut doc);
    effects(scene, entries, gaps, app, &mut doc);
    if gaps {
        doc.gap();
    }
    if let Some(note) = &scene.case.note {
        doc.push(Block::Quote(crate::domain::text::language::visible(note).into_owned()));
    }
    where_you_live(scene, app, &mut doc);
    if guide.card.is_none() {
        doc.quiet(age(scene, app));
        if scene.route != scene.progress.platform && !guide.platforms.is_empty() {
            let route = words.platform_name(scene.route);
            doc.quiet(format!("{} {route}.", words.guide_borrowed_route()));
        }
    }
    doc
}

fn card_says(card: Card, app: &App) -> &'static str {
    match card {
        Card::NothingToDo => app.words.guide_card_nothing(),
        Card::NoWay => app.words.guide_card_no_way(),
        Card::AdminOnly => app.words.guide_card_admin(),
    }
}

/// What it changes, and what it does not: so many entries of each, whole, and how many more there are.
pub(super) fn effects(scene: &Scene<'_>, entries: usize, gaps: bool, app: &App, doc: &mut Doc) {
    let (words, guide) = (app.words, &scene.guide);
    let key = shown(Action::Sources, words);
    let parts = [(words.guide_does(), &guide.does), (words.guide_does_not(), &guide.does_not)];
    for (heading, all) in parts {
        if all.is_empty() {
            continue;
        }
        if gaps {
            doc.gap();
        }
        let left = all.len().saturating_sub(entries);
        let more = if left > 0 { words.guide_more_entries(left, &key) } else { String::new() };
        // A card does nothing: its points are what holds, and what does not.
        match (guide.card.is_some(), more.as_str()) {
            (true, "") => {}
            (true, more) => drop(doc.quiet(more)),
            (false, "") => drop(doc.strong(heading)),
            (false, more) => drop(doc.strong(format!("{heading} ({more})"))),
        }
        for entry in all.iter().take(entries) {
            doc.item(Sign::Bullet, entry.get(app.language()));
        }
    }
}

/// What covers the account already, or what became of its objection.
fn stands(scene: &Scene<'_>, app: &App, doc: &mut Doc) {
    let words = app.words;
    if scene.case.declined {
        doc.sign(Sign::Not, words.guide_is_put_away());
    }
    let who = |key: &AccountKey| names::of_key(key, app);
    match &scene.progress.cover {
        Some(Cover::By(key, day)) => {
            let day = words.day_near(*day, app.data.today);
            let text = format!("{} {} ({day})", words.guide_covered_by(), who(key));
            doc.sign(Sign::Settled, text);
        }
        Some(Cover::If(key)) => {
            doc.sign(Sign::Waiting, format!("{} {}", words.guide_covered_if(), who(key)));
        }
        Some(Cover::Was(key, _)) => {
            doc.sign(Sign::Needs, format!("{} {}", words.guide_was_covered(), who(key)));
        }
        Some(Cover::JoinedLater(key)) => {
            doc.sign(Sign::Needs, format!("{} {}", words.guide_joined_later(), who(key)));
        }
        None => {}
    }
}

/// One calm line where it exists; a card says nothing then.
fn where_you_live(scene: &Scene<'_>, app: &App, doc: &mut Doc) {
    let (words, catalogue) = (app.words, &app.data.catalogue);
    let Some(country) = app.data.dossier().country_of(&scene.account) else {
        doc.quiet(words.guide_unknown_country());
        return;
    };
    let presence = scene.guide.regions.presence(catalogue.region(country));
    let text = match (presence, scene.guide.card) {
        (Presence::Exists, Some(_)) => return,
        (Presence::Exists, None) => words.guide_exists(),
        (Presence::Reported, _) => words.guide_reported(),
        (Presence::Missing, _) => words.guide_missing(),
    };
    let name = words.country(country, catalogue);
    let mut text = format!("{name}{} {text}", words.colon());
    // Where it is not certain, what one can do there follows at once.
    if presence != Presence::Exists
        && let Some(elsewhere) = &scene.guide.regions.elsewhere
    {
        text = format!("{text} {}", elsewhere.get(app.language()));
    }
    doc.quiet(text);
}

/// How old what is known of it is, in one line.
pub(super) fn age(scene: &Scene<'_>, app: &App) -> String {
    let (words, checked) = (app.words, &scene.guide.checked);
    let age = scene.guide.age(scene.route);
    if age.of_link {
        return words.guide_age_link(age.on);
    }
    match &checked.live {
        Some(trial) => words.trust_steps_tried(checked.on, words.platform_name(trial.platform)),
        None => words.guide_age_sources(checked.on),
    }
}

/// What to ask whoever administers it: that is the guide for everybody else.
pub(super) fn ask(scene: &Scene<'_>, copied: bool, app: &App) -> View {
    let words = app.words;
    let text = scene.guide.ask.as_ref().map_or("", |ask| ask.get(app.language())).to_owned();
    let mut doc = Doc::new();
    doc.text(words.guide_send_this()).gap();
    doc.push(Block::Copy(text.clone()));
    let copy = Intent::All(vec![Intent::Copy(text.clone()), on(Wanted::AskCopied)]);
    let copy = Offer::new(Action::Copy, words.guide_copy_text(), copy);
    let today = words.day(app.data.today);
    let asked = Offer::plain(words.guide_asked_today(&today), on(Wanted::Asked));
    let not_yet = Offer::plain(words.objection_not_yet(), on(Wanted::Close));
    let show = offer(Action::Show, Intent::ShowText(text), words);
    let offers =
        if copied { vec![not_yet, asked, copy, show] } else { vec![copy, asked, show, not_yet] };
    View { offers, more: of_guide(scene, app), ..single(words.guide_ask_title(), doc) }
}

/// No source shows it where the person lives: what is left there.
pub(super) fn missing(scene: &Scene<'_>, at: At, app: &App) -> View {
    let (words, data) = (app.words, &app.data);
    let mut doc = Doc::new();
    doc.strong(words.guide_not_offered());
    let country = data.dossier().country_of(&scene.account);
    if let Some(country) = country {
        let name = words.country(country, &data.catalogue);
        doc.text(format!("{name}{} {}", words.colon(), words.guide_missing()));
    }
    if let Some(elsewhere) = &scene.guide.regions.elsewhere {
        doc.gap().text(elsewhere.get(app.language()));
    }
    let left = country.and_then(|country| data.catalogue.offer(&scene.guide.id, country));
    let left = left.map(|offer| offer.left).unwrap_or_default();
    if left.is_empty() {
        doc.gap().text(words.guide_nothing_left());
    } else {
        doc.heading(words.guide_left());
    }
    for guide in left {
        let Some(entry) = data.catalogue.entry(&guide) else { continue };
        let own = data.catalogue.is_for(entry, &scene.account);
        let account = if own { scene.account.key.clone() } else { AccountKey::me() };
        let service = data.catalogue.service(&guide.service);
        let service = service.map_or("", |it| it.name.get(app.language()));
        let cells = [
            Cell::strong(service),
            Cell::wrapped(names::title(entry, app)),
            Cell::right(words.minutes(entry.minutes)),
        ];
        let place = Place { guide, step: None };
        doc.row(Row::new(cells, on(Wanted::Open(account, place))));
    }
    let mut offers = Vec::new();
    if let Some(intent) = under_cursor(&doc, at.cursor) {
        offers.push(Offer::new(Action::Enter, words.action_open(), intent));
    }
    offers.push(offer(Action::Back, on(Wanted::Close), words));
    offers.push(offer(Action::Sources, sources(scene, None), words));
    let gone = [letter(scene), on(Wanted::AskBefore)];
    let more = of_guide(scene, app).into_iter().filter(|offer| !gone.contains(&offer.intent));
    let more = more.filter(|offer| offers.iter().all(|it| it.intent != offer.intent)).collect();
    View { offers, more, ..single(words.guide_not_offered(), doc) }
}

/// How many lines a telling of paragraphs and items takes on the small screen.
fn lines(doc: &Doc) -> usize {
    let rows = |text: &str, margin: usize| {
        let columns = SCREEN.0 - margin;
        let (mut rows, mut used) = (1, 0);
        for word in text.split(' ') {
            let wide = word.chars().count();
            if used > 0 && used + 1 + wide > columns {
                rows += 1;
                used = wide;
            } else {
                used += wide + usize::from(used > 0);
            }
        }
        rows
    };
    let of = |block: &Block| match block {
        Block::Text(_, text) => rows(text, 0),
        Block::Item(_, text) | Block::Sign(_, text) | Block::Under(text) => rows(text, 2),
        Block::Quote(text) => text.lines().map(|line| rows(line, 2)).sum(),
        _ => 1,
    };
    doc.blocks.iter().map(of).sum()
}
