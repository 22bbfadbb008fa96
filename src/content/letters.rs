//! Letters, and the reasons one can pick from.

use super::blanks::{boxed, lettered};
use super::claim::Claim;
use super::gathered::Gathered;
use super::page::{Page, quote};
use super::reference::{each, key_to_type};
use super::rule::Rule;
use super::table::{Table, Value, set, tables};
use super::text::{name, text, title};
use super::value::{count, region};
use crate::domain::law::region::Region;
use crate::domain::letter::{Kind, Letter, Reason, Room, Wording};

/// `reasons.toml`: grounds of an objection that one can pick from.
pub(super) fn reasons(mut table: Table<'_>, gathered: &mut Gathered, page: &mut Page<'_>) {
    let read = each(&mut table, "reasons", page, |key, span, value, page| {
        key_to_type(key, span, page);
        let mut table = Table::of(value, "this reason", page)?;
        let reason = Reason {
            key: key.into(),
            label: table.need("label", page, name).unwrap_or_default(),
            text: table.need("text", page, text).unwrap_or_default(),
        };
        table.close(page);
        Some(reason)
    });
    gathered.library.reasons.extend(read);
    table.close(page);
}

/// `letters/<kind>.toml`: a letter, in a wording for each law that it can rest on.
pub(super) fn letter(
    mut table: Table<'_>,
    kind: Kind,
    gathered: &mut Gathered,
    page: &mut Page<'_>,
) {
    let title = table.need("title", page, title).unwrap_or_default();
    let when = table.need("when", page, text).unwrap_or_default();
    let mut covered = Vec::new();
    let wordings = table.need("wordings", page, |value, page| {
        tables(value, "this wording", page, |table, page| Some(wording(table, &mut covered, page)))
    });
    if wordings.is_some() && page.whole {
        page.claim(0..0, Claim::Covered(covered));
    }
    let wordings = wordings.unwrap_or_default();
    gathered.library.letters.push(Letter { kind, title, when, wordings });
    table.close(page);
}

fn wording(mut table: Table<'_>, covered: &mut Vec<Region>, page: &mut Page<'_>) -> Wording {
    let regions = table.need("regions", page, |value, page| {
        set(value, page, |value, page| a_region(value, covered, page))
    });
    let short = table.need("short", page, lettered).unwrap_or_default();
    let long = table.need("long", page, lettered).unwrap_or_default();
    let with_grounds = [&short.en, &short.fr].iter().any(|text| text.contains("{grounds}"));
    // Without grounds in the text nobody asks for it: it is then no key of a wording.
    let room = with_grounds.then(|| table.need("room", page, room)).flatten();
    if let Some(value) = table.get("short") {
        boxed(value, room, page);
    }
    table.close(page);
    Wording { regions: regions.unwrap_or_default(), short, long, room }
}

/// A region that has this letter: one wording is its own.
fn a_region<'t>(
    value: &'t Value<'t>,
    covered: &mut Vec<Region>,
    page: &mut Page<'_>,
) -> Option<Region> {
    let region = region(value, page)?;
    if covered.contains(&region) {
        let message = format!("{} has two wordings of this letter", quote(region.as_str()));
        page.note(Rule::LetterRegions, value.span(), message, "take it out of one of the two");
        return None;
    }
    covered.push(region);
    page.claim(value.span(), Claim::Objection(region));
    Some(region)
}

fn room<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Room> {
    let mut table = Table::of(value, "the room for the reasons", page)?;
    let en = table.need("en", page, count);
    let fr = table.need("fr", page, count);
    table.close(page);
    Some(Room { en: en?, fr: fr? })
}
