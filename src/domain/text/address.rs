//! Addresses that may leave the program. One that is unsafe cannot be written as an [`Address`].
//!
//! What the parser takes, every browser reads as it is written: `tests/format/address.rs` holds it to the
//! `url` crate.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

pub use super::detour::Detour;
use super::detour::{detour, is_archive};
use super::owner::{is_everybodys, owner, tenant};

/// An address of the web (`https://…`), of the system's settings, or of a browser's own pages.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Address(Box<str>);

/// Why an address was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// `http:`, `mailto:`, `javascript:`, nothing at all.
    #[error("only https addresses, and settings of a system or a browser, may stand here")]
    Scheme,
    /// `https://user@host`.
    #[error("an address carries no user name")]
    UserInfo,
    /// `https://host:8443`.
    #[error("an address carries no port")]
    Port,
    /// `https://192.0.2.1`, in any spelling.
    #[error("a host is a name, not a number")]
    IpAddress,
    /// A letter outside ASCII, or an `xn--` label that stands for one.
    #[error("a host is written in plain ASCII, without xn--")]
    Homograph,
    /// Empty or malformed labels.
    #[error("the host is malformed")]
    Host,
    /// White space, controls, quotes, backslashes.
    #[error("the address holds a character that has no place there")]
    Character,
    /// `/../`, `/./`, however they are written: a browser would take them out.
    #[error("a part of the path is one dot or two")]
    Dots,
    /// `*.com`, `*.co.uk`.
    #[error("everybody can have a host under this")]
    TooWide,
    /// More than one `{…}`, or one outside the host.
    #[error("at most one {{…}} may stand in an address, as a whole label of its host")]
    Placeholder,
}

/// Settings of a system, which opens them itself.
const SETTINGS: [&str; 2] = ["ms-settings:", "x-apple.systempreferences:"];

/// Pages of a browser, which opens them only where they are typed into its own address bar.
const BROWSERS: [&str; 5] = ["about:", "chrome://", "edge://", "brave://", "vivaldi://"];

impl Address {
    /// The whole address, as it is shown and as it is handed over.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What an address may begin with.
    pub fn schemes() -> impl Iterator<Item = &'static str> {
        ["https://"].into_iter().chain(SETTINGS).chain(BROWSERS)
    }

    /// Whether it opens settings, of the system or a browser, rather than a page.
    pub fn is_settings(&self) -> bool {
        self.host().is_none()
    }

    /// Whether only a browser itself opens it, typed into its address bar: it is shown and copied, and
    /// handed to nobody.
    pub fn is_browsers_own(&self) -> bool {
        BROWSERS.iter().any(|scheme| self.0.starts_with(scheme))
    }

    /// Why it leads elsewhere than it says, if it does.
    pub fn detour(&self) -> Option<Detour> {
        detour(self.host()?, self.path())
    }

    /// Whether it is the copy of a page in an archive, which carries the address of that page.
    pub fn is_archived(&self) -> bool {
        self.host().is_some_and(is_archive)
    }

    /// The host, or nothing for settings.
    pub fn host(&self) -> Option<&str> {
        self.parts().map(|(_, host, _)| host)
    }

    /// What comes after the host: path, query and fragment.
    pub fn path(&self) -> &str {
        self.parts().map_or("", |(_, _, path)| path)
    }

    /// The address in three pieces, the middle one being who it belongs to (`facebook.com`): what the
    /// screen sets apart, so that `facebook.com.example.org` is seen for what it is.
    pub fn around_owner(&self) -> (&str, &str, &str) {
        let Some(host) = self.host() else {
            return (&self.0, "", "");
        };
        let end = "https://".len() + host.len();
        let start = end - owner(host).len();
        let (before, rest) = self.0.split_at(start);
        let (middle, after) = rest.split_at(end - start);
        (before, middle, after)
    }

    /// The `{…}` that the person fills in, if there is one.
    pub fn blank(&self) -> Option<&str> {
        let (_, rest) = self.0.split_once('{')?;
        rest.split_once('}').map(|(name, _)| name)
    }

    /// The address with its blank filled in; nothing where `label` is no label of a host.
    pub fn filled(&self, label: &str) -> Option<Self> {
        let name = self.blank()?;
        let label = label.trim().to_ascii_lowercase();
        check_label(&label, false).ok()?;
        self.0.replacen(&format!("{{{name}}}"), &label, 1).parse().ok()
    }

    fn parts(&self) -> Option<(&str, &str, &str)> {
        let rest = self.0.strip_prefix("https://")?;
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (host, path) = rest.split_at(end);
        Some(("https://", host, path))
    }
}

impl FromStr for Address {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        if !text.is_ascii() {
            return Err(AddressError::Homograph);
        }
        let odd = |b: u8| !b.is_ascii_graphic() || b"\"'\\<>`^|".contains(&b);
        if text.bytes().any(odd) {
            return Err(AddressError::Character);
        }
        if let Some(page) = SETTINGS.iter().find_map(|scheme| text.strip_prefix(scheme)) {
            if page.is_empty() {
                return Err(AddressError::Host);
            }
            let plain = |b: u8| b.is_ascii_alphanumeric() || b"-_.?=&:".contains(&b);
            return if page.bytes().all(plain) {
                Ok(Self(text.into()))
            } else {
                Err(AddressError::Character)
            };
        }
        if let Some(page) = BROWSERS.iter().find_map(|scheme| text.strip_prefix(scheme)) {
            if !page.starts_with(|c: char| c.is_ascii_lowercase()) {
                return Err(AddressError::Host);
            }
            let plain = |b: u8| b.is_ascii_alphanumeric() || b"-_.?=&/#".contains(&b);
            return if page.bytes().all(plain) && !page.contains("//") {
                Ok(Self(text.into()))
            } else {
                Err(AddressError::Character)
            };
        }
        let rest = text.strip_prefix("https://").ok_or(AddressError::Scheme)?;
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (host, path) = rest.split_at(end);
        check_host(host)?;
        if path.contains(['{', '}']) {
            return Err(AddressError::Placeholder);
        }
        let end = path.find(['?', '#']).unwrap_or(path.len());
        if path.split_at(end).0.split('/').any(is_dots) {
            return Err(AddressError::Dots);
        }
        Ok(Self(text.into()))
    }
}

/// Whether a part of a path is one dot or two, however they are written.
fn is_dots(part: &str) -> bool {
    part.len() <= 6 && matches!(&*part.to_ascii_lowercase().replace("%2e", "."), "." | "..")
}

fn check_host(host: &str) -> Result<(), AddressError> {
    if host.contains('@') {
        return Err(AddressError::UserInfo);
    }
    if host.contains('[') {
        return Err(AddressError::IpAddress);
    }
    if host.contains(':') {
        return Err(AddressError::Port);
    }
    let labels: Vec<&str> = host.split('.').collect();
    let Some(last) = labels.last() else {
        return Err(AddressError::Host);
    };
    // Browsers read a host that ends in a number as an IPv4 address, in decimal, octal or hexadecimal.
    let numeric = last.bytes().all(|b| b.is_ascii_digit()) || last.starts_with("0x");
    if !last.is_empty() && numeric {
        return Err(AddressError::IpAddress);
    }
    let blanks = labels.iter().filter(|label| label.contains(['{', '}'])).count();
    if blanks > 1 {
        return Err(AddressError::Placeholder);
    }
    if labels.len() < 2 || host.len() > 253 {
        return Err(AddressError::Host);
    }
    for (place, label) in labels.iter().enumerate() {
        check_label(label, place + 2 < labels.len())?;
    }
    Ok(())
}

fn check_label(label: &str, may_be_blank: bool) -> Result<(), AddressError> {
    if let Some(name) = label.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        let plain = !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
        return if plain && may_be_blank { Ok(()) } else { Err(AddressError::Placeholder) };
    }
    if label.contains(['{', '}']) {
        return Err(AddressError::Placeholder);
    }
    if label.starts_with("xn--") {
        return Err(AddressError::Homograph);
    }
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    let whole = !label.is_empty() && label.len() <= 63 && label.bytes().all(plain);
    if whole && !label.starts_with('-') && !label.ends_with('-') {
        Ok(())
    } else {
        Err(AddressError::Host)
    }
}

impl TryFrom<String> for Address {
    type Error = AddressError;

    fn try_from(text: String) -> Result<Self, AddressError> {
        text.parse()
    }
}

impl From<Address> for String {
    fn from(address: Address) -> Self {
        address.0.into()
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A host that belongs to a service or its maker: what a link of a step may lead to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum HostRule {
    /// This host and no other: `help.instagram.com`.
    Exact(Box<str>),
    /// Any host under this domain: `*.facebook.com`.
    Under(Box<str>),
    /// A host and the start of a path, for a form that somebody else keeps.
    Page {
        /// The host.
        host: Box<str>,
        /// The path it must start with, from its slash.
        path: Box<str>,
    },
}

impl HostRule {
    /// Whether `address` is within the rule.
    pub fn admits(&self, address: &Address) -> bool {
        let Some(host) = address.host() else {
            return false;
        };
        match self {
            Self::Exact(_) | Self::Under(_) => self.holds(host),
            Self::Page { host: own, path } => {
                let rest = address.path().strip_prefix(&**path);
                host == &**own
                    && rest.is_some_and(|rest| {
                        rest.is_empty() || path.ends_with('/') || rest.starts_with(['/', '?', '#'])
                    })
            }
        }
    }
}

impl HostRule {
    /// The host that it names, or the domain.
    pub fn host(&self) -> &str {
        match self {
            Self::Exact(host) | Self::Under(host) | Self::Page { host, .. } => host,
        }
    }

    /// Whether both lay claim to the same thing: pages of one host, or hosts of one holder. Pages that
    /// are kept for somebody lay claim to nothing beside them.
    pub fn meets(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Page { host, path }, Self::Page { host: other, path: beside }) => {
                host == other && (path.starts_with(&**beside) || beside.starts_with(&**path))
            }
            (Self::Page { host, .. }, wide) | (wide, Self::Page { host, .. }) => wide.holds(host),
            _ => tenant(self.host()) == tenant(other.host()),
        }
    }

    /// Whether all pages of `host` are within the rule.
    fn holds(&self, host: &str) -> bool {
        match self {
            Self::Exact(own) => host == &**own,
            Self::Under(above) => host.strip_suffix(&**above).is_some_and(|sub| sub.ends_with('.')),
            Self::Page { .. } => false,
        }
    }
}

impl fmt::Display for HostRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exact(host) => f.write_str(host),
            Self::Under(domain) => write!(f, "*.{domain}"),
            Self::Page { host, path } => write!(f, "{host}{path}"),
        }
    }
}

impl FromStr for HostRule {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        if !text.is_ascii() {
            return Err(AddressError::Homograph);
        }
        if let Some(domain) = text.strip_prefix("*.") {
            if is_everybodys(domain) {
                return Err(AddressError::TooWide);
            }
            check_host(domain)?;
            return Ok(Self::Under(domain.into()));
        }
        if let Some(cut) = text.find('/') {
            let (host, path) = text.split_at(cut);
            check_host(host)?;
            return Ok(Self::Page { host: host.into(), path: path.into() });
        }
        check_host(text)?;
        Ok(Self::Exact(text.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_be_opened() {
        for text in [
            "https://www.facebook.com/help/contact/712876720715583",
            "https://www.facebook.com/0/allactivity/?category_key=manageyourtags&audience=EVERYONE",
            "https://accountscenter.facebook.com",
            "https://{name}.substack.com/account",
            "ms-settings:privacy-feedback",
            "x-apple.systempreferences:com.apple.preference.security?Privacy",
            "about:preferences#privacy",
            "about:config?filter=browser.ml.enable",
            "chrome://settings/ai",
            "edge://settings/privacy",
            "brave://settings/leo-ai",
            "vivaldi://settings/",
        ] {
            assert_eq!(text.parse::<Address>().unwrap().as_str(), text);
        }
    }

    #[test]
    fn what_may_not() {
        use AddressError as E;
        for (text, error) in [
            ("http://www.facebook.com/", E::Scheme),
            ("javascript:alert(1)", E::Scheme),
            ("HTTPS://www.facebook.com/", E::Scheme),
            ("https://facebook.com@evil.example/", E::UserInfo),
            ("https://www.facebook.com:443/", E::Port),
            ("https://127.0.0.1/", E::IpAddress),
            ("https://2130706433/", E::IpAddress),
            ("https://0x7f.1/", E::IpAddress),
            ("https://[::1]/", E::IpAddress),
            ("https://fаcebook.com/", E::Homograph),
            ("https://xn--fcebook-2fg.com/", E::Homograph),
            ("https://localhost/", E::Host),
            ("https:///help", E::Host),
            ("https://www..facebook.com/", E::Host),
            ("https://www.facebook.com./", E::Host),
            ("https://www.facebook.com/a b", E::Character),
            ("https://www.facebook.com\\@evil.example/", E::Character),
            ("https://www.facebook.com/\u{7}", E::Character),
            ("https://{a}.{b}.facebook.com/", E::Placeholder),
            ("https://www.facebook.com/{name}", E::Placeholder),
            ("https://www.{name}.com/", E::Placeholder),
            ("ms-settings:", E::Host),
            ("ms-settings:a&b;c", E::Character),
            ("about:", E::Host),
            ("chrome:///settings", E::Host),
            ("chrome://settings/https://evil.example", E::Character),
            ("about:x%20y", E::Character),
            ("opera://settings", E::Scheme),
            ("view-source:https://www.facebook.com/", E::Scheme),
            ("https://www.facebook.com/help/../evil", E::Dots),
            ("https://www.facebook.com/%2e%2E/evil", E::Dots),
            ("https://www.facebook.com/.%2e", E::Dots),
            ("https://www.facebook.com/./", E::Dots),
        ] {
            assert_eq!(text.parse::<Address>(), Err(error), "{text}");
        }
    }

    #[test]
    fn the_owner_of_an_address_is_set_apart() {
        let around = |text: &str| {
            let address: Address = text.parse().unwrap();
            let (before, owner, after) = address.around_owner();
            (before.to_owned(), owner.to_owned(), after.to_owned())
        };
        assert_eq!(
            around("https://www.facebook.com/help"),
            ("https://www.".into(), "facebook.com".into(), "/help".into())
        );
        assert_eq!(around("https://meta.ai/").1, "meta.ai");
        assert_eq!(around("https://ico.org.uk/make").1, "ico.org.uk");
        assert_eq!(around("https://facebook.com.fbx.co/").1, "fbx.co");
        assert_eq!(around("https://foo.github.io/").1, "foo.github.io");
        assert_eq!(around("https://co.uk/x").1, "co.uk");
        assert_eq!(around("about:preferences").0, "about:preferences");
    }

    #[test]
    fn a_host_rule_admits_its_own_and_no_look_alike() {
        let admits = |rule: &str, address: &str| {
            rule.parse::<HostRule>().unwrap().admits(&address.parse().unwrap())
        };
        assert!(admits("*.facebook.com", "https://www.facebook.com/x"));
        assert!(!admits("*.facebook.com", "https://facebook.com/x"));
        assert!(!admits("*.facebook.com", "https://evilfacebook.com/x"));
        assert!(!admits("*.facebook.com", "https://www.facebook.com.example.org/"));
        assert!(admits("help.instagram.com", "https://help.instagram.com/contact/1"));
        let form = "perplexity.typeform.com/datarequest";
        assert!(admits(form, "https://perplexity.typeform.com/datarequest"));
        assert!(admits(form, "https://perplexity.typeform.com/datarequest?x=1"));
        assert!(!admits(form, "https://perplexity.typeform.com/datarequest-2"));
    }
}
