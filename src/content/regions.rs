//! Where what a guide does exists.

use super::page::Page;
use super::rule::Rule;
use super::table::{Table, Value};
use super::text::text;
use super::value::one_of;
use crate::domain::law::region::{Region, Regions};

/// A word of `exists`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Where {
    World,
    In(Region),
}

impl Where {
    const ALL: [Self; 8] = [
        Self::In(Region::Eu),
        Self::In(Region::Uk),
        Self::In(Region::Ch),
        Self::In(Region::Br),
        Self::In(Region::Jp),
        Self::In(Region::Kr),
        Self::In(Region::Us),
        Self::World,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::World => "world",
            Self::In(region) => region.as_str(),
        }
    }
}

/// The regions of a guide.
pub(super) fn regions<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Regions> {
    let mut table = Table::of(value, "`regions`", page)?;
    let place =
        |value: &'t Value<'t>, page: &mut Page<'_>| one_of(value, page, &Where::ALL, Where::as_str);
    let exists = table.set("exists", page, place);
    let reported = table.set("reported", page, place);
    let elsewhere = table.may("elsewhere", page, text);
    let world = exists.contains(&Where::World);
    if table.get("exists").is_none() && table.get("reported").is_none() {
        table.lacks("exists", page);
    }
    if !world && table.get("elsewhere").is_none() && page.whole {
        let message = "nobody says what to do where this does not exist";
        let remedy = "add `elsewhere = { en = \"…\", fr = \"…\" }`, or `exists = [\"world\"]` if it exists everywhere";
        page.note(Rule::RegionsWithoutElsewhere, table.span(), message, remedy);
    }
    table.close(page);
    Some(Regions { world, exists: named(&exists), reported: named(&reported), elsewhere })
}

fn named(places: &[Where]) -> Vec<Region> {
    let region = |place: &Where| match place {
        Where::World => None,
        Where::In(region) => Some(*region),
    };
    places.iter().filter_map(region).collect()
}
