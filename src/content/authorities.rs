//! `authorities.toml`: who hears complaints, by country.

use super::address::opened;
use super::gathered::Gathered;
use super::page::Page;
use super::reference::{each, seat};
use super::table::{Table, set};
use super::text::text;
use super::value::{confidence, date, language, mail, words};
use crate::domain::guide::Confidence;
use crate::domain::law::authority::{Authority, Office};
use crate::domain::law::region::Country;

/// Reads the authorities.
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
    let website = table.need("website", page, opened);
    let name = table.need("name", page, words).unwrap_or_default();
    let full = table.need("full", page, words).unwrap_or_default();
    let english = table.need("english", page, words).unwrap_or_default();
    let complaint = table.may("complaint", page, opened);
    let info = table.may("info", page, opened);
    let languages = table.need("languages", page, |value, page| set(value, page, language));
    let precondition = table.may("precondition", page, text);
    let note = table.may("note", page, text);
    let postal = table.may("postal", page, words);
    let email = table.may("email", page, mail);
    let offices = table
        .list("offices", page, |value, page| office(Table::of(value, "this office", page)?, page));
    let source = table.need("source", page, words).unwrap_or_default();
    let date = table.may("date", page, date);
    let confidence = table.need("confidence", page, confidence).unwrap_or(Confidence::Low);
    table.close(page);
    Some(Authority {
        country: country?,
        name,
        full,
        english,
        website: website?,
        complaint,
        info,
        languages: languages.unwrap_or_default(),
        precondition,
        note,
        postal,
        email,
        offices,
        source,
        date,
        confidence,
    })
}

fn office(mut table: Table<'_>, page: &mut Page<'_>) -> Option<Office> {
    let website = table.need("website", page, opened);
    let land = table.need("land", page, words).unwrap_or_default();
    let name = table.need("name", page, words).unwrap_or_default();
    let complaint = table.may("complaint", page, opened);
    let email = table.may("email", page, mail);
    table.close(page);
    Some(Office { land, name, website: website?, complaint, email })
}
