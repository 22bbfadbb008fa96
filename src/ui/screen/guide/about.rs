//! What stands before the first step: what the guide does and does not do, where it exists, what changed,
//! what is disputed, what it rests on.

use ratatui::text::Line;

use super::{Scene, changed, trust};
use crate::domain::guide::Card;
use crate::domain::law::region::Presence;
use crate::ui::data::Data;
use crate::ui::text::Page;
use crate::ui::theme::{Tone, of_outlook};

/// The page.
pub(super) fn page(scene: &Scene<'_>, data: &Data, columns: usize) -> Vec<Line<'static>> {
    let mut page = Page::new(columns);
    body(scene, data, &mut page);
    trust::disputes(scene, data, &mut page);
    trust::sources(scene, data, &mut page);
    page.lines
}

fn body(scene: &Scene<'_>, data: &Data, page: &mut Page) {
    let (guide, language, strings) = (scene.guide, data.language(), data.strings);
    let words = &strings.guide;
    data.faults_page(&guide.id, page);
    page.gap();
    if let Some(card) = guide.card {
        let why = match card {
            Card::NothingToDo => words.card_nothing,
            Card::NoWay => words.card_no_way,
            Card::AdminOnly => words.card_admin,
        };
        page.text(why, Tone::Strong);
        page.gap();
    }
    page.text(guide.why.get(language), Tone::Plain);
    where_you_live(scene, data, page);
    trust::age(scene, data, page);
    stands(scene, data, page);
    changed::since(scene, data, page);
    if guide.request && scene.case.request.is_none() {
        page.gap();
        let rush = data.catalogue.company(&guide.id).and_then(|company| company.rush);
        page.text(&strings.done_before(rush), Tone::Strong);
    }
    if let Some(note) = &scene.case.note {
        page.heading(words.note);
        page.text(&crate::domain::text::language::visible(note), Tone::Plain);
    }
    if scene.route != scene.platform && !guide.platforms.is_empty() {
        page.gap();
        let route = strings.platform(scene.route);
        page.sign("!", Tone::Warn, &format!("{} {route}.", words.borrowed_route));
    }
    for (heading, mark, items) in
        [(words.does, "✓ ", &guide.does), (words.does_not, "– ", &guide.does_not)]
    {
        if !items.is_empty() {
            // A card does nothing: its points are what holds, and what does not.
            if guide.card.is_some() {
                page.gap();
            } else {
                page.heading(heading);
            }
            for item in items {
                page.hang(mark, item.get(language), Tone::Plain);
            }
        }
    }
    if let Some(verify) = &guide.verify {
        page.heading(words.verify);
        page.text(verify.get(language), Tone::Plain);
    }
}

/// What the objection is now, or what covers the account.
fn stands(scene: &Scene<'_>, data: &Data, page: &mut Page) {
    let (strings, words) = (data.strings, &data.strings.guide);
    let progress = data.progress(scene.entry, &scene.account);
    let (sign, text) = match (&progress.request, &progress.cover) {
        (Some(outlook), _) => {
            let text = format!(
                "{}{} {} ({})",
                words.objection,
                strings.colon,
                strings.outlook(outlook),
                strings.near(outlook.since(), data.today)
            );
            (of_outlook(outlook), text)
        }
        (None, Some(cover)) => {
            let (sign, text, tone) = data.cover_in_words(cover);
            ((sign, tone), text)
        }
        (None, None) => return,
    };
    page.gap();
    page.sign(sign.0, sign.1, &text);
}

/// One line where it exists; a card says nothing then, as there is nothing to do or to refuse.
fn where_you_live(scene: &Scene<'_>, data: &Data, page: &mut Page) {
    let (words, regions) = (&data.strings.guide, &scene.guide.regions);
    let Some(country) = data.dossier().country_of(&scene.account) else {
        page.heading(words.where_you_live);
        page.sign("!", Tone::Warn, words.unknown_country);
        return;
    };
    let presence = regions.presence(data.catalogue.region(country));
    match (presence, scene.guide.card) {
        (Presence::Exists, Some(_)) => return,
        (Presence::Exists, None) => page.gap(),
        (Presence::Reported | Presence::Missing, _) => page.heading(words.where_you_live),
    }
    let name = data.catalogue.land(country).map(|land| land.name.get(data.language()));
    let name = name.map_or_else(|| country.to_string(), str::to_owned);
    let (mark, text, tone) = match presence {
        Presence::Exists => ("✓", words.exists, Tone::Good),
        Presence::Reported => ("◐", words.reported, Tone::Warn),
        Presence::Missing => ("!", words.missing, Tone::Bad),
    };
    page.sign(mark, tone, &format!("{name} · {text}"));
    if presence != Presence::Exists
        && let Some(elsewhere) = &regions.elsewhere
    {
        page.hang("  ", elsewhere.get(data.language()), Tone::Plain);
    }
}
