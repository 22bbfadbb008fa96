//! A guide file.
//!
//! What cannot be read leaves a problem behind and a stand-in in its place, so that the rest is read
//! all the same; a page with problems yields no guide.

use super::changes::changes;
use super::checked::checked;
use super::claim::Claim;
use super::evidence::{answer_after, disputed, sources};
use super::outline::Outline;
use super::page::Page;
use super::problem::Span;
use super::regions::regions;
use super::rule::Rule;
use super::steps::steps;
use super::table::{Table, Value};
use super::text::{text, texts, title};
use super::value::{
    NO_DATE, boolean, card, confidence, count, doer, platform, some_guide, step_id,
};
use crate::domain::guide::{Card, Checked, Confidence, Guide};
use crate::domain::text::id::GuideId;
use crate::domain::text::language::Text;
use crate::domain::text::platform::Platform;

/// Reads a guide and what others may refer to in it.
pub(super) fn guide(mut table: Table<'_>, id: GuideId, page: &mut Page<'_>) -> (Guide, Outline) {
    let card = table.may("card", page, card);
    let head = head(&mut table, id, card, page);
    let mut outline = Outline::of(&head, page.whole && has_all_platforms(&mut table, &head));
    let guide = Guide {
        steps: steps(&mut table, &mut outline, page),
        gone: table.set("gone", page, |value, page| {
            let gone = step_id(value, page)?;
            outline.past(gone.clone(), value.span());
            Some(gone)
        }),
        changes: changes(&mut table, head.revision, page),
        ..head
    };
    if guide.card.is_some() {
        keep_card_bare(&mut table, page);
    } else {
        need_route(&mut table, &guide, page);
    }
    table.close(page);
    outline.check_ids(page);
    if page.whole {
        date_first_links(&guide, page);
    }
    (guide, outline)
}

/// Warns of links that a route tries first and that nobody dated, or tried.
fn date_first_links(guide: &Guide, page: &mut Page<'_>) {
    let mut undated = std::mem::take(&mut page.undated);
    for route in guide.platforms.iter().filter(|route| guide.age(**route).on.is_none()) {
        let first = guide.first_link(*route);
        let place = undated.iter().position(|(_, url)| first.is_some_and(|it| it.url == *url));
        // Once for all the routes that begin with it.
        if let Some((span, _)) = place.map(|place| undated.swap_remove(place)) {
            let message = format!(
                "nobody says when this address, the first that is tried on {route}, was seen"
            );
            let remedy = "add `seen_on = \"2026-08\"`: the day of the source that shows it, or of the newest archived copy that still holds it";
            page.note(Rule::UndatedLink, span, message, remedy);
        }
    }
}

/// All of a guide but what belongs to its steps.
fn head(table: &mut Table<'_>, id: GuideId, card: Option<Card>, page: &mut Page<'_>) -> Guide {
    let sources = sources(table, page);
    Guide {
        id,
        revision: table.need("revision", page, count).unwrap_or(1),
        title: table.need("title", page, title).unwrap_or_default(),
        why: table.need("why", page, text).unwrap_or_default(),
        minutes: minutes(table, card, page),
        platforms: table.set("platforms", page, route),
        confidence: table.need("confidence", page, confidence).unwrap_or(Confidence::Low),
        card,
        by: table.may("by", page, doer),
        ask: ask(table, page),
        request: request(table, page),
        answer_after: table.may("answer_after", page, answer_after),
        covers: table.set("covers", page, some_guide),
        does: table.may("does", page, texts).unwrap_or_default(),
        does_not: table.may("does_not", page, texts).unwrap_or_default(),
        verify: table.may("verify", page, text),
        regions: table.need("regions", page, regions).unwrap_or_default(),
        checked: table
            .need("checked", page, |value, page| checked(value, &sources, page))
            .unwrap_or(Checked { on: NO_DATE, live: None }),
        disputed: disputed(table, page),
        sources,
        changes: Vec::new(),
        gone: Vec::new(),
        steps: Vec::new(),
    }
}

/// Reading a card takes no time worth telling.
fn minutes(table: &mut Table<'_>, card: Option<Card>, page: &mut Page<'_>) -> u16 {
    let minutes = match card {
        Some(_) => table.may("minutes", page, count),
        None => table.need("minutes", page, count),
    };
    minutes.unwrap_or(0)
}

/// What one sends whoever alone can carry the guide out: there is no one without the other.
fn ask(table: &mut Table<'_>, page: &mut Page<'_>) -> Option<Text> {
    match (table.get("by").is_some(), table.get("ask").is_some()) {
        (true, false) => table.lacks("ask", page),
        (false, true) => table.lacks("by", page),
        _ => {}
    }
    table.may("ask", page, text)
}

/// Whether an objection is sent: somebody must be there to receive it.
fn request(table: &mut Table<'_>, page: &mut Page<'_>) -> bool {
    let request = table.may("request", page, boolean).unwrap_or(false);
    if request && let Some(value) = table.get("request") {
        page.claim(value.span(), Claim::Addressee);
    }
    request
}

/// A route of the guide: it needs a step.
fn route<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Platform> {
    let platform = platform(value, page)?;
    page.claim(value.span(), Claim::Route(platform));
    Some(platform)
}

/// Whether every platform could be read: else none is called absent.
fn has_all_platforms(table: &mut Table<'_>, head: &Guide) -> bool {
    let list = table.get("platforms").map(|value| value.get_ref().as_array());
    list.is_none_or(|list| list.is_some_and(|list| list.len() == head.platforms.len()))
}

/// A card says why there is nothing to do: steps beside it would say the opposite.
fn keep_card_bare(table: &mut Table<'_>, page: &mut Page<'_>) {
    for key in ["platforms", "verify", "steps"] {
        if let Some(value) = table.get(key) {
            let message = format!("a card has no `{key}`");
            let remedy = format!("take `{key}` out, or take `card` out");
            page.note(Rule::CardWithSteps, value.span(), message, remedy);
        }
    }
}

/// A guide that is no card has a route and steps on it.
fn need_route(table: &mut Table<'_>, guide: &Guide, page: &mut Page<'_>) {
    let remedy = "write the steps, or say why there are none: `card = \"nothing-to-do\"`, \"no-way\" or \"admin-only\"";
    if table.get("platforms").is_none() {
        table.lacks("platforms", page);
    }
    if guide.steps.is_empty() && page.whole {
        let at: Span = table.get("steps").map_or(0..0, Value::span);
        // Steps that are there and could not be read have their own problems.
        if table
            .get("steps")
            .is_none_or(|steps| steps.get_ref().as_array().is_some_and(|steps| steps.is_empty()))
        {
            page.note(Rule::GuideWithoutSteps, at, "this guide has no steps", remedy);
        }
    }
}
