//! What each revision of a guide changed.

use super::claim::Claim;
use super::page::Page;
use super::problem::Span;
use super::rule::Rule;
use super::table::{Table, Value, tables};
use super::text::text;
use super::value::{NO_DATE, count, date, step_id};
use crate::domain::guide::Change;

/// What each revision changed: one entry for each after the first.
pub(super) fn changes(table: &mut Table<'_>, revision: u32, page: &mut Page<'_>) -> Vec<Change> {
    let changes = table.may("changes", page, |value, page| {
        tables(value, "this change", page, |table, page| Some(change(table, page)))
    });
    let changes = changes.unwrap_or_default();
    if !page.whole {
        return changes.into_iter().map(|(change, _)| change).collect();
    }
    let mut told: Vec<u32> = Vec::new();
    for (change, span) in &changes {
        if !(2..=revision).contains(&change.revision) {
            let message = format!("there is no change to tell about revision {}", change.revision);
            let remedy =
                format!("write a number from 2 to the guide's `revision`, which is {revision}");
            page.note(Rule::Changes, span.clone(), message, remedy);
        } else if told.contains(&change.revision) {
            let message = format!("revision {} is told twice", change.revision);
            page.note(Rule::Changes, span.clone(), message, "make one of the two entries");
        }
        told.push(change.revision);
    }
    let missing = (2..=revision).find(|number| !told.contains(number));
    if let (Some(missing), Some(value)) = (missing, table.get("revision")) {
        let message = format!("nobody says what revision {missing} changed");
        let remedy =
            format!("add [[changes]] with `revision = {missing}`, `on`, `what` and `steps`");
        page.note(Rule::Changes, value.span(), message, remedy);
    }
    changes.into_iter().map(|(change, _)| change).collect()
}

fn change(mut table: Table<'_>, page: &mut Page<'_>) -> (Change, Span) {
    let change = Change {
        revision: table.need("revision", page, count).unwrap_or(0),
        on: table.need("on", page, date).unwrap_or(NO_DATE),
        what: table.need("what", page, text).unwrap_or_default(),
        steps: table.set("steps", page, |value, page| {
            let id = step_id(value, page)?;
            page.claim(value.span(), Claim::Step(id.clone()));
            Some(id)
        }),
    };
    let span = table.get("revision").map_or(table.span(), Value::span);
    table.close(page);
    (change, span)
}
