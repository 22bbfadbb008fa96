//! A service: `service.toml` of its folder.

use toml::de::DeValue;

use super::address::host;
use super::claim::Claim;
use super::page::Page;
use super::rule::Rule;
use super::table::{Table, Value, set};
use super::text::name;
use super::value::{count, service_id, string, words};
use crate::domain::guide::reference::{Login, Service};
use crate::domain::text::id::ServiceId;

/// Reads a service.
pub(super) fn service(mut table: Table<'_>, id: ServiceId, page: &mut Page<'_>) -> Service {
    let maker = table.need("maker", page, maker).unwrap_or_default();
    let service = Service {
        name: table.need("name", page, name).unwrap_or_default(),
        company: table.may("company", page, |value, page| {
            let key = words(value, page)?;
            page.claim(value.span(), Claim::Company(key.clone()));
            Some(key)
        }),
        login: table
            .need("login", page, |value, page| login(value, &id, page))
            .unwrap_or(Login::Own),
        hosts: table.set("hosts", page, |value, page| host(value, &maker, page)),
        grouping: table.may("grouping", page, words),
        order: table.need("order", page, count).unwrap_or(0),
        own: false,
        maker,
        id,
    };
    table.close(page);
    service
}

/// A maker that must exist.
pub(super) fn maker<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Box<str>> {
    let key = words(value, page)?;
    page.claim(value.span(), Claim::Maker(key.clone()));
    Some(key)
}

/// Its own login, none, that of another service, or that of one of several.
fn login<'t>(value: &'t Value<'t>, own: &ServiceId, page: &mut Page<'_>) -> Option<Login> {
    let lender = |value: &'t Value<'t>, page: &mut Page<'_>| {
        let id = service_id(value, page)?;
        page.claim(value.span(), Claim::Service(id.clone()));
        if id == *own {
            let message = "a service does not borrow its own login";
            page.note(Rule::UnknownService, value.span(), message, "write `login = \"own\"`");
        }
        Some(id)
    };
    if let DeValue::Array(_) = value.get_ref() {
        return set(value, page, lender).map(Login::Borrowed);
    }
    match string(value, page)? {
        "own" => Some(Login::Own),
        "person" => Some(Login::Person),
        _ => lender(value, page).map(|id| Login::Borrowed(vec![id])),
    }
}
