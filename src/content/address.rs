//! Addresses and hosts: what may be written, and what a link may lead to.

use super::claim::Claim;
use super::page::{Page, quote};
use super::problem::Span;
use super::rule::Rule;
use super::table::Value;
use super::value::string;
use crate::domain::text::address::{Address, AddressError, HostRule};

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
pub(super) fn page_address<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Address> {
    let address = address(value, page)?;
    if address.is_settings() {
        let message = "settings of the system open from a link with `role = \"settings\"` only";
        let remedy = "write an https address, or put this one into `links` with that role";
        page.note(Rule::SettingsRole, value.span(), message, remedy);
        return None;
    }
    Some(address)
}

/// A page that the program opens: no redirector.
pub(super) fn opened<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Address> {
    let address = page_address(value, page)?;
    refuse_redirector(&address, value.span(), page);
    Some(address)
}

/// A page of the guide's service or its maker.
pub(super) fn official<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Address> {
    let address = opened(value, page)?;
    page.claim(value.span(), Claim::Opens(address.clone()));
    Some(address)
}

/// The address of a link: a page of the guide's service or its maker, or settings of the system.
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
        refuse_redirector(&address, value.span(), page);
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

fn refuse_redirector(address: &Address, span: Span, page: &mut Page<'_>) {
    if is_redirector(address) {
        let message = format!("{} leads elsewhere than it says", quote(address.as_str()));
        page.note(Rule::Redirector, span, message, "write the address that it leads to");
    }
}

/// Whether an address is known to lead elsewhere, or carries another one within it.
fn is_redirector(address: &Address) -> bool {
    /// Hosts that exist to lead elsewhere.
    const HOSTS: [&str; 20] = [
        "aka.ms",
        "bit.ly",
        "fb.me",
        "g.co",
        "go.microsoft.com",
        "goo.gl",
        "ig.me",
        "l.facebook.com",
        "l.instagram.com",
        "l.messenger.com",
        "l.threads.com",
        "l.wl.co",
        "lm.facebook.com",
        "lnkd.in",
        "m.me",
        "ow.ly",
        "t.co",
        "tinyurl.com",
        "wa.me",
        "youtu.be",
    ];
    let host = address.host().unwrap_or_default();
    let path = address.path().to_ascii_lowercase();
    let (page, query) = path.split_once('?').unwrap_or((&path, ""));
    HOSTS.contains(&host)
        || page.ends_with("/l.php")
        || page.starts_with("/flx/warn")
        || (host.trim_start_matches("www.").starts_with("google.") && page == "/url")
        || ["://", "%3a//", "%3a%2f%2f", ":%2f%2f"].iter().any(|scheme| query.contains(scheme))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn redirectors_are_known() {
        let is = |text: &str| is_redirector(&text.parse().unwrap());
        assert!(is("https://l.facebook.com/x"));
        assert!(is("https://www.facebook.com/l.php?u=x"));
        assert!(is("https://www.facebook.com/login/?next=https%3A%2F%2Fevil.example"));
        assert!(is("https://www.google.com/url?q=x"));
        assert!(!is("https://www.facebook.com/help/contact/1?ref=cp"));
        assert!(!is("https://support.google.com/url"));
    }
}
