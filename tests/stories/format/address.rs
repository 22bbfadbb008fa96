//! Whatever our parser takes, a browser reads as it is written.

use std::sync::OnceLock;

use optout_tui::domain::guide::library::Library;
use optout_tui::domain::law::addressee::Whom;
use optout_tui::domain::law::company::Company;
use optout_tui::domain::letter::mailto::Mail;
use optout_tui::domain::text::address::Address;
use optout_tui::embedded;
use proptest::prelude::*;
use url::{Host, Url};

use super::program::Home;

/// Whether the `url` crate, which reads as browsers do, reads the same.
fn is_read_alike(address: &Address) -> bool {
    let Ok(url) = Url::parse(address.as_str()) else { return false };
    let bare = url.username().is_empty() && url.password().is_none() && url.port().is_none();
    let Some(host) = address.host() else {
        return bare && url.as_str() == address.as_str();
    };
    let slash = if address.path().starts_with('/') { "" } else { "/" };
    let whole = format!("https://{host}{slash}{}", address.path());
    bare && url.host() == Some(Host::Domain(host)) && url.as_str() == whole
}

/// One that publishes a mail address.
static COMPANY: OnceLock<Company> = OnceLock::new();

fn library() -> Library {
    embedded::catalogue().library().clone()
}

/// Pieces of addresses, the dangerous ones above all.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "https://",
            "http://",
            "ms-settings:",
            "about:",
            "chrome://",
            "www.",
            "facebook.com",
            "evil",
            ".example",
            "/",
            "//",
            "/../",
            "/./",
            "/%2e%2E",
            "/.%2e/",
            "%2F",
            "%5c",
            "%",
            "\\",
            "@",
            ":443",
            ":",
            "?",
            "#",
            "&u=",
            "xn--",
            "-",
            ".",
            "..",
            "0x7f",
            "127.1",
            "[::1]",
            "é",
            "\u{430}",
            "\t",
            "\n",
            " ",
            "{a}",
            "|",
            "^",
            "'",
            "<",
            ";",
        ])
        .prop_map(str::to_owned),
        "[a-zA-Z0-9._~/?#%&=:@!$()*+,;-]{0,6}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_096))]

    #[test]
    fn what_is_taken_is_read_alike(pieces in prop::collection::vec(piece(), 0..7)) {
        for start in ["", "https://", "https://www.facebook.com/"] {
            let text = format!("{start}{}", pieces.concat());
            if let Ok(address) = text.parse::<Address>() && address.blank().is_none() {
                prop_assert!(is_read_alike(&address), "{text}");
            }
        }
    }

}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn a_mail_is_read_as_it_is_shown(subject in ".{0,40}", body in "(.|\n|&|%|=|#){0,60}") {
        let company = COMPANY.get_or_init(|| {
            library().companies.into_iter().find(|company| company.mail().is_some()).unwrap()
        });
        let mail = Mail::to_company(Whom::Company(company), &subject, &body).unwrap();
        let url = Url::parse(&mail.link()).unwrap();
        let text = mail.body().map(|body| body.replace('\n', "\r\n"));
        let mut wanted = vec![("subject".to_owned(), mail.subject().to_owned())];
        wanted.extend(text.map(|text| ("body".to_owned(), text)));
        let read: Vec<_> = url.query_pairs().map(|(name, text)| (name.into_owned(), text.into_owned())).collect();
        prop_assert_eq!((url.path(), url.fragment(), read), (mail.to(), None, wanted));
    }
}

#[test]
fn every_address_of_ours_is_read_alike_and_none_leads_elsewhere() {
    let catalogue = embedded::catalogue();
    let library = library();
    let company = |it: &Company| [&it.dpo_form, &it.portal, &it.objection].map(Clone::clone);
    let mut opened: Vec<Address> = library.companies.iter().flat_map(company).flatten().collect();
    for authority in &library.authorities {
        opened.push(authority.website.clone());
        opened.extend([&authority.complaint, &authority.info].into_iter().flatten().cloned());
    }
    let mut shown: Vec<Address> = Vec::new();
    for entry in &catalogue.entries {
        let guide = catalogue.guide(&entry.id).unwrap();
        for step in &guide.steps {
            opened.extend(step.links.iter().map(|link| link.url.clone()));
            opened.extend(step.stuck.iter().filter_map(|rung| rung.link.clone()));
        }
        shown.extend(guide.sources.iter().filter_map(|source| source.url.clone()));
    }
    assert!(opened.len() > 500 && shown.len() > 300, "{} and {}", opened.len(), shown.len());
    for address in &opened {
        assert_eq!(address.detour(), None, "{address}");
    }
    for address in opened.iter().chain(&shown).filter(|address| address.blank().is_none()) {
        assert!(is_read_alike(address), "{address}");
    }
}

/// A guide for facebook whose one link is this, with that role.
fn guide(url: &str, role: &str) -> String {
    include_str!("../../broken/redirector/facebook/limit.toml")
        .replace("https://www.facebook.com/l.php?u=x", url)
        .replace("role = \"settings\"", &format!("role = {role:?}"))
}

#[test]
fn a_page_of_a_browser_is_shown_and_handed_to_nobody() {
    let home = |url, role| Home::on("2026-12-01").with("facebook/limit.toml", guide(url, role));
    for url in ["about:preferences#privacy", "chrome://settings/ai", "edge://settings/privacy"] {
        let checked = home(url, "help").run(&["check"]);
        assert!(checked.out.starts_with("error[settings-role]"), "{}", checked.out);
        let home = home(url, "settings");
        assert_eq!(home.run(&["check"]).status, Some(0), "{}", home.run(&["check"]).out);
        let opened = home.run(&["open", "facebook/limit"]);
        assert_eq!((opened.status, opened.out), (Some(1), format!("{url}\n")));
        assert!(opened.err.contains("copy it into its address bar"), "{}", opened.err);
        assert_eq!(home.run(&["open", "facebook/limit", "--print"]).status, Some(0));
    }
}

#[test]
fn an_official_page_that_leads_elsewhere_is_refused_as_a_link_and_as_a_source() {
    for url in [
        "https://www.facebook.com/flx/warn/?u=x",
        "https://www.facebook.com/login/?next=%252F%252Fevil.example",
        "https://www.facebook.com/settings#https://evil.example",
    ] {
        let home = Home::on("2026-12-01").with("facebook/limit.toml", guide(url, "settings"));
        let checked = home.run(&["check"]);
        assert!(checked.out.starts_with("error[redirector]"), "{}", checked.out);
        let source = format!("kind = \"official\"\nurl = {url:?}");
        let guide = guide("https://www.facebook.com/settings", "settings");
        let guide = guide.replacen("kind = \"official\"", &source, 1);
        let home = Home::on("2026-12-01").with("facebook/limit.toml", guide);
        let checked = home.run(&["check"]);
        assert!(checked.out.starts_with("error[redirector]"), "{}", checked.out);
    }
    let kept = "url = \"https://web.archive.org/web/2025/https://www.facebook.com/privacy\"";
    let guide = guide("https://www.facebook.com/settings", "settings");
    let guide = guide.replacen("kind = \"official\"", &format!("kind = \"official\"\n{kept}"), 1);
    let home = Home::on("2026-12-01").with("facebook/limit.toml", guide);
    assert_eq!(home.run(&["check"]).status, Some(0), "{}", home.run(&["check"]).out);
}
