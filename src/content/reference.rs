//! What stands behind the services, as far as it has no file of its own here: packs, and addresses that
//! are no more.

use super::claim::Claim;
use super::gathered::Gathered;
use super::page::{Page, quote};
use super::problem::Span;
use super::rule::Rule;
use super::table::{Table, Value, tables};
use super::text::{name, text};
use super::value::{NO_DATE, country, date, some_guide, string, words};
use crate::domain::guide::reference::{Pack, Retired};
use crate::domain::law::region::Country;
use crate::domain::text::address::Address;
use crate::domain::text::id::StepId;

/// `packs.toml`: named selections of guides.
pub(super) fn packs(mut table: Table<'_>, gathered: &mut Gathered, page: &mut Page<'_>) {
    let read = each(&mut table, "packs", page, |key, span, value, page| {
        key_to_type(key, span, page);
        let mut table = Table::of(value, "this pack", page)?;
        let pack = Pack {
            key: key.into(),
            name: table.need("name", page, name).unwrap_or_default(),
            why: table.may("why", page, text),
            guides: table.set("guides", page, some_guide),
        };
        table.close(page);
        Some(pack)
    });
    gathered.reference.packs.extend(read);
    table.close(page);
}

/// `retired.toml`: addresses that are never offered.
pub(super) fn retired(mut table: Table<'_>, gathered: &mut Gathered, page: &mut Page<'_>) {
    let read = table.may("retired", page, |value, page| {
        tables(value, "this retired address", page, |mut table, page| {
            let retired = Retired {
                address: table.need("address", page, bare_address).unwrap_or_default(),
                on: table.need("on", page, date).unwrap_or(NO_DATE),
                why: table.need("why", page, text).unwrap_or_default(),
                source: table.need("source", page, words).unwrap_or_default(),
            };
            table.close(page);
            Some(retired)
        })
    });
    gathered.library.retired.extend(read.unwrap_or_default());
    table.close(page);
}

/// What `read` makes of each entry of the table at `key`, in the order of the file.
pub(super) fn each<'t, T>(
    table: &mut Table<'t>,
    key: &'static str,
    page: &mut Page<'_>,
    mut read: impl FnMut(&'t str, Span, &'t Value<'t>, &mut Page<'_>) -> Option<T>,
) -> Vec<T> {
    let all = table.may(key, page, |value, page| Table::of(value, "this list of tables", page));
    let entries = all.map(|all| all.entries()).unwrap_or_default();
    let read = entries.into_iter().filter_map(|(key, span, value)| read(key, span, value, page));
    read.collect()
}

/// A key that people type in commands.
pub(super) fn key_to_type(key: &str, span: Span, page: &mut Page<'_>) {
    if let Err(error) = key.parse::<StepId>() {
        let remedy = "write lower-case letters, digits and single hyphens: `third-parties`";
        page.note(Rule::MalformedId, span, error.to_string(), remedy);
    }
}

/// A country as a key: `[authorities.FR]`.
pub(super) fn seat(key: &str, span: Span, page: &mut Page<'_>) -> Option<Country> {
    let country: Option<Country> = key.parse().ok();
    let is_capital = country.filter(|country| country.as_str() == key);
    if is_capital.is_none() {
        let message = format!("{} is no country", quote(key));
        page.note(
            Rule::MalformedId,
            span,
            message,
            "write its two letters of ISO 3166, capitals: `FR`",
        );
    }
    is_capital
}

/// A country whose authority must be known.
pub(super) fn seat_of<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Country> {
    let country = country(value, page)?;
    page.claim(value.span(), Claim::Authority(country));
    Some(country)
}

/// An address without its scheme, so that nothing opens it by mistake.
fn bare_address<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Box<str>> {
    let text = string(value, page)?;
    let parsed = format!("https://{text}").parse::<Address>();
    if let Err(error) = parsed {
        let message = format!("{}: {error}", quote(text));
        page.note(
            Rule::AddressHost,
            value.span(),
            message,
            "write host and path: `www.example.org/form`",
        );
        return None;
    }
    Some(text.into())
}
