//! A second parser reads the address before it leaves: both must read the same.

use url::{Host, Url};

use crate::domain::letter::mailto::Mail;
use crate::domain::text::address::Address;
use crate::domain::text::failure::{Doing, Failure};

/// Refuses an address that has a blank, or that the `url` crate reads otherwise.
pub(super) fn check(address: &Address) -> Result<(), Failure> {
    let refused = |why: &str| Err(Failure::of(Doing::Open, format!("{address}: {why}")));
    if address.blank().is_some() {
        return refused("a part of it has to be filled in first");
    }
    let Ok(url) = Url::parse(address.as_str()) else {
        return refused("it is not an address");
    };
    if agrees(address, &url) {
        Ok(())
    } else {
        refused("a browser could read it otherwise than it is shown")
    }
}

/// Refuses a mail that the `url` crate reads otherwise: another address, or more than subject and text.
pub(super) fn check_mail(mail: &Mail) -> Result<(), Failure> {
    let refused = |why: &str| Err(Failure::of(Doing::Open, format!("{}: {why}", mail.to())));
    let Ok(url) = Url::parse(&mail.link()) else {
        return refused("it is not an address");
    };
    let body = mail.body().map(|body| body.replace('\n', "\r\n"));
    let mut wanted = vec![("subject", mail.subject())];
    wanted.extend(body.as_deref().map(|body| ("body", body)));
    let read: Vec<_> = url.query_pairs().collect();
    let read: Vec<(&str, &str)> = read.iter().map(|(name, text)| (&**name, &**text)).collect();
    let to = url.path().replace("%2B", "+");
    if url.scheme() == "mailto" && to == mail.to() && url.fragment().is_none() && read == wanted {
        Ok(())
    } else {
        refused("a mail program could read it otherwise than it is shown")
    }
}

fn agrees(address: &Address, url: &Url) -> bool {
    let bare = url.username().is_empty() && url.password().is_none() && url.port().is_none();
    let Some(host) = address.host() else {
        let ours = matches!(url.scheme(), "ms-settings" | "x-apple.systempreferences");
        return ours && bare && !url.has_host() && url.as_str() == address.as_str();
    };
    let slash = if address.path().starts_with('/') { "" } else { "/" };
    url.scheme() == "https"
        && bare
        && url.host() == Some(Host::Domain(host))
        && url.as_str() == format!("https://{host}{slash}{}", address.path())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_agreed(text: &str) -> bool {
        check(&text.parse().unwrap()).is_ok()
    }

    #[test]
    fn what_both_read_alike_may_leave() {
        for text in [
            "https://www.facebook.com/help/contact/712876720715583",
            "https://www.facebook.com",
            "https://www.facebook.com?locale=fr",
            "https://www.facebook.com/#a",
            "https://perplexity.typeform.com/datarequest?a=b&c=%C3%A9",
            "ms-settings:privacy-feedback",
            "x-apple.systempreferences:com.apple.preference.security?Privacy",
        ] {
            assert!(is_agreed(text), "{text}");
        }
    }

    #[test]
    fn what_they_read_otherwise_stays() {
        for text in [
            "https://{name}.substack.com/account",
            "https://www.facebook.com/help/../evil",
            "https://www.facebook.com/%2e%2e/evil",
            "https://www.facebook.com/./",
        ] {
            assert!(!is_agreed(text), "{text}");
        }
    }
}
