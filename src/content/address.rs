//! Addresses and hosts: what may be written, and what a link may lead to.

use super::claim::Claim;
use super::page::{Page, quote};
use super::problem::Span;
use super::rule::Rule;
use super::table::Value;
use super::value::string;
use crate::domain::text::address::{Address, AddressError, Detour, HostRule};

/// An address of any kind, well formed.
pub(super) fn address<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Address> {
    let text = string(value, page)?;
    match text.parse() {
        Ok(address) => Some(address),
        Err(error) => {
            refuse(error, text, value.span(), page);
            None
        }
    }
}

/// A page of the web.
fn page_address<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Address> {
    let address = address(value, page)?;
    if address.is_settings() {
        let message = "settings open from a link with `role = \"settings\"` only";
        let remedy = "write an https address, or put this one into `links` with that role";
        page.note(Rule::SettingsRole, value.span(), message, remedy);
        return None;
    }
    Some(address)
}

/// A page that the program opens: no redirector.
pub(super) fn opened<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Address> {
    let address = page_address(value, page)?;
    refuse_detour(&address, value.span(), page);
    Some(address)
}

/// Where a source can be read: any page, and the copies of archives, which carry its address.
pub(super) fn source_address<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Address> {
    let address = page_address(value, page)?;
    if !address.is_archived() {
        refuse_detour(&address, value.span(), page);
    }
    Some(address)
}

/// A page of the guide's service or its maker.
pub(super) fn official<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Address> {
    let address = page_address(value, page)?;
    page.claim(value.span(), Claim::Opens(address.clone()));
    Some(address)
}

/// The address of a link: a page of the guide's service or its maker, or settings.
pub(super) fn link<'t>(
    value: &'t Value<'t>,
    settings: bool,
    page: &mut Page<'_>,
) -> Option<Address> {
    if !settings {
        return official(value, page);
    }
    let address = address(value, page)?;
    if !address.is_settings() {
        page.claim(value.span(), Claim::Opens(address.clone()));
    }
    Some(address)
}

/// A host of a service or a maker: of `maker`, in either case.
pub(super) fn host<'t>(value: &'t Value<'t>, maker: &str, page: &mut Page<'_>) -> Option<HostRule> {
    let text = string(value, page)?;
    match text.parse::<HostRule>() {
        Ok(rule) => {
            page.claim(value.span(), Claim::Host(maker.into(), rule.clone()));
            Some(rule)
        }
        Err(error) => {
            refuse(error, text, value.span(), page);
            None
        }
    }
}

fn refuse(error: AddressError, text: &str, span: Span, page: &mut Page<'_>) {
    let (rule, remedy) = match error {
        AddressError::Scheme => (
            Rule::AddressScheme,
            "write the https address; without one, the home page of the same owner",
        ),
        AddressError::UserInfo => {
            (Rule::AddressUser, "take out what stands before the `@`, and the `@`")
        }
        AddressError::Port => (Rule::AddressPort, "take out the colon and the number"),
        AddressError::IpAddress => (Rule::AddressNumber, "write the name of the host"),
        AddressError::Homograph => (
            Rule::AddressHomograph,
            "type the host anew in plain letters; in a path, write `%` and two digits for other letters",
        ),
        AddressError::Host => {
            (Rule::AddressHost, "write a whole host in lower case, such as `help.instagram.com`")
        }
        AddressError::Dots => {
            (Rule::AddressCharacter, "write the path that is left when the dots are taken out")
        }
        AddressError::TooWide => {
            (Rule::AddressHost, "name the domain of one owner: `*.example.org`")
        }
        AddressError::Character => {
            (Rule::AddressCharacter, "write `%` and two digits for that character, or take it out")
        }
        AddressError::Placeholder => (
            Rule::AddressBlank,
            "write one `{name}` as a whole label, as in `https://{name}.substack.com/`",
        ),
    };
    page.note(rule, span, format!("{}: {error}", quote(text)), remedy);
}

/// Says that an address leads elsewhere than it says.
pub(super) fn refuse_detour(address: &Address, span: Span, page: &mut Page<'_>) {
    let (what, remedy) = match address.detour() {
        None => return,
        Some(Detour::Redirector) => {
            ("leads elsewhere than it says", "write the address that it leads to")
        }
        Some(Detour::Carries) => (
            "carries another address within it",
            "write one of the two; without what follows it, the official page often works as well",
        ),
    };
    page.note(Rule::Redirector, span, format!("{} {what}", quote(address.as_str())), remedy);
}
