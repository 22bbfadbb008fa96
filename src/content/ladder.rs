//! The links of a step, and what to try when it does not work.

use toml::de::DeValue;

use super::address::{link as link_address, official};
use super::claim::Claim;
use super::page::{Page, quote};
use super::rule::Rule;
use super::table::{Table, Value, list, tables};
use super::text::text;
use super::value::{boolean, confidence, count, date, event, on, role, rung_id, seen};
use crate::domain::guide::{Confidence, Link, Role, Rung, Seen};
use crate::domain::text::id::{RungId, nearest};

/// The links, in the order in which to try them.
pub(super) fn links<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Vec<Link>> {
    tables(value, "this link", page, link)
}

fn link(mut table: Table<'_>, page: &mut Page<'_>) -> Option<Link> {
    let role = table.need("role", page, role);
    // A role that cannot be read is a problem of its own, and forbids nothing.
    let settings = role.is_none_or(|role| role == Role::Settings);
    let at = table.get("url").map_or(table.span(), Value::span);
    let url = table.need("url", page, |value, page| link_address(value, settings, page));
    let seen = table.need("seen", page, seen).unwrap_or(Seen::Community);
    let seen_on = table.may("seen_on", page, date);
    if table.get("seen_on").is_none() {
        page.undated.extend(url.clone().map(|url| (at, url)));
    }
    let confidence = table.need("confidence", page, confidence).unwrap_or(Confidence::Low);
    let login = table.may("login", page, boolean).unwrap_or(false);
    let on = table.set("on", page, on);
    table.close(page);
    Some(Link { url: url?, role: role?, seen, seen_on, confidence, login, on })
}

/// What to try, in order.
pub(super) fn ladder<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Vec<Rung>> {
    let mut above: Vec<Option<RungId>> = Vec::new();
    list(value, page, |value, page| {
        let rung = rung(value, &above, page);
        above.push(rung.as_ref().and_then(|rung| rung.id.clone()));
        rung
    })
}

/// One thing to try; `above` are the ids of those that stand before it.
fn rung<'t>(value: &'t Value<'t>, above: &[Option<RungId>], page: &mut Page<'_>) -> Option<Rung> {
    let mut table = Table::of(value, "this entry of `stuck`", page)?;
    let rung = Rung {
        id: table.may("id", page, |value, page| {
            let id = rung_id(value, page)?;
            if above.contains(&Some(id.clone())) {
                let message = format!("two rungs of one step are called {}", quote(id.as_str()));
                page.note(Rule::DuplicateId, value.span(), message, "give one of them another id");
            }
            Some(id)
        }),
        symptom: table.need("symptom", page, text).unwrap_or_default(),
        remedy: table.need("try", page, text).unwrap_or_default(),
        link: table.may("link", page, official),
        after: table.may("after", page, |value, page| after(value, above, page)),
        event: table.may("event", page, |value, page| {
            let claim = Claim::Request("this tells what came of a request", "event");
            page.claim(value.span(), claim);
            event(value, page)
        }),
    };
    table.close(page);
    Some(rung)
}

/// The place, from 0, of a rung above: by its id, or by its place from 1.
fn after<'t>(value: &'t Value<'t>, above: &[Option<RungId>], page: &mut Page<'_>) -> Option<usize> {
    let (place, name) = if let DeValue::Integer(_) = value.get_ref() {
        let number: u16 = count(value, page)?;
        let place = usize::from(number) - 1;
        (Some(place).filter(|place| *place < above.len()), number.to_string())
    } else {
        let id = rung_id(value, page)?;
        let place = above.iter().position(|other| other.as_ref() == Some(&id));
        (place, id.to_string())
    };
    if place.is_none() {
        let known = above.iter().flatten().map(RungId::as_str);
        let near =
            nearest(&name, known).first().map(|near| format!("perhaps {}; else ", quote(near)));
        let remedy = "write the `id` of one that stands above it in this step, or its place from 1";
        let message = format!("no rung {} stands above this one", quote(&name));
        page.note(Rule::UnknownRung, value.span(), message, near.unwrap_or_default() + remedy);
    }
    place
}
