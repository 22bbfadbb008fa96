//! `companies.toml`: makers, and the companies to write to.

use super::address::{host, opened};
use super::gathered::Gathered;
use super::page::Page;
use super::reference::{each, seat_of};
use super::service::maker;
use super::table::Table;
use super::text::{name, text};
use super::value::{NO_DATE, confidence, country, date, mail, words};
use crate::domain::guide::Confidence;
use crate::domain::guide::reference::Maker;
use crate::domain::law::company::Company;

/// Reads makers and companies.
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
        hosts: table.set("hosts", page, |value, page| host(value, key, page)),
        own: false,
    };
    table.close(page);
    maker
}

fn company(key: &str, mut table: Table<'_>, page: &mut Page<'_>) -> Company {
    // Who makes what is said by the services; here it only has to be true.
    table.may("maker", page, maker);
    let company = Company {
        key: key.into(),
        name: table.need("name", page, words).unwrap_or_default(),
        country: table.may("country", page, country),
        lead: table.may("lead", page, seat_of),
        address: table.may("address", page, words),
        email: table.may("email", page, mail),
        dpo: table.may("dpo", page, mail),
        dpo_form: table.may("dpo_form", page, opened),
        portal: table.may("portal", page, opened),
        objection: table.may("objection", page, opened),
        uk: table.may("uk", page, name),
        rush: table.may("rush", page, date),
        note: table.may("note", page, text),
        source: table.need("source", page, words).unwrap_or_default(),
        date: table.need("date", page, date).unwrap_or(NO_DATE),
        confidence: table.need("confidence", page, confidence).unwrap_or(Confidence::Low),
    };
    table.close(page);
    company
}
