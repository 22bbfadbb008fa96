//! `regions.toml`: where people live, and what the law says there.

use super::claim::Claim;
use super::gathered::Gathered;
use super::page::{Page, choice, quote};
use super::problem::Span;
use super::reference::{each, seat, seat_of};
use super::rule::Rule;
use super::table::Table;
use super::text::{name, text};
use super::value::{boolean, confidence, date, region, words};
use crate::domain::guide::Confidence;
use crate::domain::guide::reference::Land;
use crate::domain::law::Law;
use crate::domain::law::region::{Country, Region};

/// Reads countries and laws.
pub(super) fn regions(mut table: Table<'_>, gathered: &mut Gathered, page: &mut Page<'_>) {
    let lands = each(&mut table, "countries", page, |key, span, value, page| {
        let code = seat(key, span, page);
        land(code, Table::of(value, "this country", page)?, page)
    });
    let laws = each(&mut table, "laws", page, |key, span, value, page| {
        let region = known(key, span, page);
        gathered.law_keys.extend(region);
        law(region, Table::of(value, "this law", page)?, page)
    });
    gathered.reference.lands.extend(lands);
    gathered.library.laws.extend(laws);
    table.close(page);
}

fn land(code: Option<Country>, mut table: Table<'_>, page: &mut Page<'_>) -> Option<Land> {
    let name = table.need("name", page, name).unwrap_or_default();
    let region = table.need("region", page, |value, page| {
        let region = region(value, page)?;
        page.claim(value.span(), Claim::Law(region));
        Some(region)
    });
    let authority = table.may("authority", page, seat_of);
    table.close(page);
    Some(Land { code: code?, name, region: region.unwrap_or(Region::Elsewhere), authority })
}

fn law(region: Option<Region>, mut table: Table<'_>, page: &mut Page<'_>) -> Option<Law> {
    let name = table.need("name", page, name).unwrap_or_default();
    let objection = table.need("objection", page, boolean);
    let right = table.need("right", page, text).unwrap_or_default();
    let instead = table.may("instead", page, text);
    let complaint = table.may("complaint", page, text);
    // Who has the right is told who enforces it; who has not, what is left.
    match objection {
        Some(true) if table.get("complaint").is_none() => table.lacks("complaint", page),
        Some(false) if table.get("instead").is_none() => table.lacks("instead", page),
        _ => {}
    }
    let source = table.need("source", page, words).unwrap_or_default();
    let date = table.may("date", page, date);
    let confidence = table.need("confidence", page, confidence).unwrap_or(Confidence::Low);
    table.close(page);
    let objection = objection?;
    let region = region?;
    Some(Law { region, name, objection, right, instead, complaint, source, date, confidence })
}

/// A region as a key: `[laws.eu]`.
fn known(key: &str, span: Span, page: &mut Page<'_>) -> Option<Region> {
    let region = key.parse().ok();
    if region.is_none() {
        let message = format!("{} is no region", quote(key));
        let remedy = format!("write {}", choice(Region::ALL.map(Region::as_str)));
        page.note(Rule::UnknownWord, span, message, remedy);
    }
    region
}
