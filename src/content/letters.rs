//! Letters, the reasons one can pick from, and packs of guides: checked like everything else. The domain
//! has no place for them yet, so nothing of them is kept.

use super::page::Page;
use super::reference::each;
use super::table::Table;
use super::text::{name, text};
use super::value::some_guide;

/// `packs.toml`: named selections of guides.
pub(super) fn packs(mut table: Table<'_>, page: &mut Page<'_>) {
    each(&mut table, "packs", page, |_, _, value, page| {
        let mut table = Table::of(value, "this pack", page)?;
        table.need("name", page, name);
        table.may("why", page, text);
        table.set("guides", page, some_guide);
        table.close(page);
        Some(())
    });
    table.close(page);
}

/// `reasons.toml`: grounds of an objection that one can pick from.
pub(super) fn reasons(mut table: Table<'_>, page: &mut Page<'_>) {
    each(&mut table, "reasons", page, |_, _, value, page| {
        let mut table = Table::of(value, "this reason", page)?;
        table.need("label", page, name);
        table.need("text", page, text);
        table.close(page);
        Some(())
    });
    table.close(page);
}

/// `letters/<kind>.toml`: a letter, short and long.
pub(super) fn letter(mut table: Table<'_>, page: &mut Page<'_>) {
    table.need("title", page, text);
    table.need("short", page, text);
    table.need("long", page, text);
    table.close(page);
}
