//! What stands behind the services: makers, companies, countries, authorities, addresses that are no more.

use super::address::{host, opened};
use super::claim::Claim;
use super::gathered::Gathered;
use super::page::{Page, quote};
use super::problem::Span;
use super::rule::Rule;
use super::service::maker;
use super::table::{Table, Value, tables};
use super::text::{name, text};
use super::value::{NO_DATE, confidence, country, date, region, string, words};
use crate::domain::address::Address;
use crate::domain::authority::Authority;
use crate::domain::company::Company;
use crate::domain::guide::Confidence;
use crate::domain::reference::{Land, Maker, Retired};
use crate::domain::region::{Country, Region};

/// `companies.toml`: makers and the companies to write to.
pub(super) fn companies(mut table: Table<'_>, gathered: &mut Gathered, page: &mut Page<'_>) {
    let makers = each(&mut table, "makers", page, |key, _, value, page| {
        Some(a_maker(key, Table::of(value, "this maker", page)?, page))
    });
    let companies = each(&mut table, "companies", page, |key, _, value, page| {
        gathered.company_keys.push(key.into());
        Some(company(key, Table::of(value, "this company", page)?, page))
    });
    gathered.reference.makers.extend(makers);
    gathered.library.companies.extend(companies);
    table.close(page);
}

fn a_maker(key: &str, mut table: Table<'_>, page: &mut Page<'_>) -> Maker {
    let maker = Maker {
        key: key.into(),
        name: table.need("name", page, words).unwrap_or_default(),
        hosts: table.set("hosts", page, host),
    };
    table.close(page);
    maker
}

fn company(key: &str, mut table: Table<'_>, page: &mut Page<'_>) -> Company {
    let country = table.may("country", page, country);
    // Who makes what is said by the services; here it only has to be true.
    table.may("maker", page, maker);
    let name = table.need("name", page, words).unwrap_or_default();
    let address = table.may("address", page, words);
    let portal = table.may("portal", page, opened);
    let source = table.need("source", page, words).unwrap_or_default();
    let date = table.need("date", page, date).unwrap_or(NO_DATE);
    let confidence = table.need("confidence", page, confidence).unwrap_or(Confidence::Low);
    table.close(page);
    Company {
        key: key.into(),
        name,
        country,
        lead: None,
        address,
        email: None,
        dpo: None,
        dpo_form: None,
        portal,
        objection: None,
        uk: None,
        note: None,
        source,
        date,
        confidence,
    }
}

/// `authorities.toml`: who hears complaints, by country.
pub(super) fn authorities(mut table: Table<'_>, gathered: &mut Gathered, page: &mut Page<'_>) {
    let read = each(&mut table, "authorities", page, |key, span, value, page| {
        let country = seat(key, span, page);
        gathered.seats.extend(key.parse::<Country>());
        authority(country, Table::of(value, "this authority", page)?, page)
    });
    gathered.library.authorities.extend(read);
    table.close(page);
}

fn authority(
    country: Option<Country>,
    mut table: Table<'_>,
    page: &mut Page<'_>,
) -> Option<Authority> {
    let name = table.need("name", page, words).unwrap_or_default();
    let full = table.need("full", page, words).unwrap_or_default();
    let website = table.need("website", page, opened);
    let source = table.need("source", page, words).unwrap_or_default();
    let confidence = table.need("confidence", page, confidence).unwrap_or(Confidence::Low);
    table.close(page);
    Some(Authority {
        country: country?,
        english: full.clone(),
        name,
        full,
        website: website?,
        complaint: None,
        info: None,
        languages: Vec::new(),
        precondition: None,
        note: None,
        postal: None,
        email: None,
        offices: Vec::new(),
        source,
        date: None,
        confidence,
    })
}

/// `regions.toml`: where people live, and the law that counts there.
pub(super) fn regions(mut table: Table<'_>, gathered: &mut Gathered, page: &mut Page<'_>) {
    let read = each(&mut table, "countries", page, |key, span, value, page| {
        let code = seat(key, span, page);
        land(code, Table::of(value, "this country", page)?, page)
    });
    gathered.reference.lands.extend(read);
    table.close(page);
}

fn land(code: Option<Country>, mut table: Table<'_>, page: &mut Page<'_>) -> Option<Land> {
    let name = table.need("name", page, name).unwrap_or_default();
    let region = table.need("region", page, region).unwrap_or(Region::Elsewhere);
    let authority = table.may("authority", page, |value, page| {
        let country = country(value, page)?;
        page.claim(value.span(), Claim::Authority(country));
        Some(country)
    });
    table.close(page);
    Some(Land { code: code?, name, region, authority })
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

/// A country as a key: `[authorities.FR]`.
fn seat(key: &str, span: Span, page: &mut Page<'_>) -> Option<Country> {
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
