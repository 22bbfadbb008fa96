//! The links of a step, and what to try when it does not work.

use super::address::{link as link_address, official};
use super::page::Page;
use super::table::{Table, Value, tables};
use super::text::text;
use super::value::{boolean, confidence, date, on, role, seen};
use crate::domain::guide::{Confidence, Link, Role, Rung, Seen};

/// The links, in the order in which to try them.
pub(super) fn links<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Vec<Link>> {
    tables(value, "this link", page, link)
}

fn link(mut table: Table<'_>, page: &mut Page<'_>) -> Option<Link> {
    let role = table.need("role", page, role);
    // A role that cannot be read is a problem of its own, and forbids nothing.
    let settings = role.is_none_or(|role| role == Role::Settings);
    let url = table.need("url", page, |value, page| link_address(value, settings, page));
    let seen = table.need("seen", page, seen).unwrap_or(Seen::Community);
    let seen_on = table.may("seen_on", page, date);
    let confidence = table.need("confidence", page, confidence).unwrap_or(Confidence::Low);
    let login = table.may("login", page, boolean).unwrap_or(false);
    let on = table.set("on", page, on);
    table.close(page);
    Some(Link { url: url?, role: role?, seen, seen_on, confidence, login, on })
}

/// One thing to try.
pub(super) fn rung<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Rung> {
    let mut table = Table::of(value, "this entry of `stuck`", page)?;
    let rung = Rung {
        symptom: table.need("symptom", page, text).unwrap_or_default(),
        remedy: table.need("try", page, text).unwrap_or_default(),
        link: table.may("link", page, official),
    };
    table.close(page);
    Some(rung)
}
