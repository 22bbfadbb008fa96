//! Whose a host is: the part of its name that somebody holds, by the Public Suffix List.
//!
//! `.ci/suffixes` renews the list, and says why it is here rather than in a crate.

/// A name a line, sorted; behind it `*` where what is right below it is a suffix instead, `+` where both
/// are, `!` where it is none although the name above it has a `*`.
const LIST: &str = include_str!("suffixes.txt");

/// Domains that the list leaves out and under which everybody can have a host: what is kept there is its
/// tenant's.
const HOUSES: [&str; 11] = [
    "atlassian.net",
    "force.com",
    "freshdesk.com",
    "helpscoutdocs.com",
    "hubspotpagebuilder.com",
    "intercom.help",
    "jotform.com",
    "onetrust.com",
    "surveymonkey.com",
    "typeform.com",
    "zendesk.com",
];

/// The domain that belongs to somebody, and `host` with it: `fbx.co` of `facebook.com.fbx.co`. A public
/// suffix belongs to nobody: it is all there is to show.
pub fn owner(host: &str) -> &str {
    below(host, is_suffix)
}

/// The same, but for what a house keeps for its tenants: `perplexity.typeform.com`, where the owner is
/// `typeform.com`. Who lists hosts lays claim to no more than this.
pub fn tenant(host: &str) -> &str {
    below(host, is_everybodys)
}

/// Whether everybody can have a host under `domain`: nobody lists all of them as his own.
pub fn is_everybodys(domain: &str) -> bool {
    is_suffix(domain) || HOUSES.contains(&domain)
}

/// The longest part of `host` for which `is_shared` holds, with the label before it.
fn below(host: &str, is_shared: impl Fn(&str) -> bool) -> &str {
    let mut held = host;
    let mut rest = host;
    while !is_shared(rest) {
        held = rest;
        if mark(rest) == Some("!") {
            return held;
        }
        let Some((_, above)) = rest.split_once('.') else { return held };
        rest = above;
    }
    held
}

/// Whether `domain` is a public suffix: the name itself stands in the list, or the one above it with all
/// that is below; each single label is one.
fn is_suffix(domain: &str) -> bool {
    match mark(domain) {
        Some("" | "+") => true,
        Some("!") => false,
        _ => domain.split_once('.').is_none_or(|(_, above)| matches!(mark(above), Some("*" | "+"))),
    }
}

/// What stands behind `name` in the list, if it stands there.
fn mark(name: &str) -> Option<&'static str> {
    let mut rest = LIST;
    while !rest.is_empty() {
        // The line in the middle. The list is plain ASCII: every byte may be cut at.
        let (head, tail) = rest.split_at(rest.len() / 2);
        let start = head.rfind('\n').map_or(0, |at| at + 1);
        let end = head.len() + tail.find('\n').unwrap_or(tail.len());
        let line = rest.get(start..end)?;
        let key = line.trim_end_matches(['*', '+', '!']);
        match key.cmp(name) {
            std::cmp::Ordering::Equal => return line.get(key.len()..),
            std::cmp::Ordering::Greater => rest = rest.get(..start)?,
            std::cmp::Ordering::Less => rest = rest.get(end + 1..).unwrap_or_default(),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of the test data of publicsuffix.org, what our addresses can hold.
    #[test]
    fn a_host_belongs_to_whoever_holds_its_domain() {
        for (host, held) in [
            ("www.facebook.com", "facebook.com"),
            ("facebook.com.fbx.co", "fbx.co"),
            ("a.b.x.ai", "x.ai"),
            ("foo.github.io", "foo.github.io"),
            ("www.bbc.co.uk", "bbc.co.uk"),
            ("www.gov.uk", "www.gov.uk"),
            ("co.uk", "co.uk"),
            ("com", "com"),
            ("b.example.example", "example.example"),
            ("b.domain.biz", "domain.biz"),
            ("a.b.example.uk.com", "example.uk.com"),
            ("test.ac", "test.ac"),
            ("b.c.mm", "b.c.mm"),
            ("a.b.c.mm", "b.c.mm"),
            ("www.test.ac.jp", "test.ac.jp"),
            ("b.ide.kyoto.jp", "b.ide.kyoto.jp"),
            ("a.b.c.kobe.jp", "b.c.kobe.jp"),
            ("www.city.kobe.jp", "city.kobe.jp"),
            ("c.kobe.jp", "c.kobe.jp"),
            ("kobe.jp", "kobe.jp"),
            ("www.ck", "www.ck"),
            ("www.www.ck", "www.ck"),
            ("b.test.ck", "b.test.ck"),
            ("www.test.k12.ak.us", "test.k12.ak.us"),
            ("x.s3.amazonaws.com", "x.s3.amazonaws.com"),
            ("status.aws.amazonaws.com", "amazonaws.com"),
            ("perplexity.typeform.com", "typeform.com"),
        ] {
            assert_eq!(owner(host), held, "{host}");
        }
        assert_eq!(tenant("www.perplexity.typeform.com"), "perplexity.typeform.com");
        assert_eq!(tenant("www.ebay.co.uk"), "ebay.co.uk");
    }

    #[test]
    fn under_a_suffix_or_in_a_house_everybody_can_have_a_host() {
        for domain in
            ["com", "co.uk", "com.br", "gouv.fr", "github.io", "chatgpt.site", "zendesk.com"]
        {
            assert!(is_everybodys(domain), "{domain}");
        }
        assert!(
            ["x.ai", "facebook.com", "ebay.co.uk", "city.kobe.jp"].map(is_everybodys) == [false; 4]
        );
    }

    #[test]
    fn every_line_of_the_list_is_found() {
        let lines: Vec<&str> = LIST.lines().filter(|line| !line.starts_with("//")).collect();
        assert!(lines.len() > 8_000 && LIST.is_ascii(), "{} lines", lines.len());
        for line in lines {
            let name = line.trim_end_matches(['*', '+', '!']);
            assert_eq!(mark(name), line.get(name.len()..), "{line}");
            assert_eq!(mark(&format!("{name}-")), None, "{line}");
        }
    }
}
