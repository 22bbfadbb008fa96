//! Addresses that lead elsewhere than they say: an official host in front, somebody else behind it.

/// Why an address leads elsewhere than it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detour {
    /// It is known to do nothing else.
    Redirector,
    /// It carries another address, in its path, a parameter or its fragment.
    Carries,
}

/// Hosts that exist to lead elsewhere.
const HOSTS: [&str; 57] = [
    "adobe.ly",
    "aka.ms",
    "amzn.to",
    "app.link",
    "apple.co",
    "away.vk.com",
    "bit.ly",
    "buff.ly",
    "cutt.ly",
    "deref-mail.com",
    "dlvr.it",
    "fb.me",
    "forms.gle",
    "g.co",
    "go.microsoft.com",
    "goo.gl",
    "href.li",
    "ig.me",
    "is.gd",
    "l.facebook.com",
    "l.instagram.com",
    "l.messenger.com",
    "l.threads.com",
    "l.threads.net",
    "l.whatsapp.com",
    "l.wl.co",
    "l.workplace.com",
    "lm.facebook.com",
    "lm.instagram.com",
    "lm.messenger.com",
    "lm.threads.com",
    "lnkd.in",
    "m.me",
    "maps.app.goo.gl",
    "msft.it",
    "onelink.me",
    "out.reddit.com",
    "ow.ly",
    "page.link",
    "rb.gy",
    "rebrand.ly",
    "redd.it",
    "safelinks.protection.outlook.com",
    "slack-redir.net",
    "spoti.fi",
    "t.co",
    "t.ly",
    "tiny.cc",
    "tinyurl.com",
    "trib.al",
    "translate.goog",
    "urldefense.com",
    "urldefense.proofpoint.com",
    "v.gd",
    "vk.cc",
    "wa.me",
    "youtu.be",
];

/// Pages that lead elsewhere on whatever host they are.
const PAGES: [&str; 8] = [
    "/l.php",
    "/away.php",
    "/flx/warn",
    "/safety/go",
    "/redir/redirect",
    "/linkfilter",
    "/ck/a",
    "/aclk",
];

/// The same, where they are given anything.
const WORDS: [&str; 12] = [
    "redirect",
    "redirector",
    "redir",
    "goto",
    "go",
    "out",
    "exit",
    "away",
    "leaving",
    "interstitial",
    "external-link",
    "outbound",
];

/// Parameters that say where to go, without what joins their words.
const TARGETS: [&str; 34] = [
    "adurl",
    "backurl",
    "callback",
    "callbackurl",
    "continue",
    "dest",
    "destination",
    "domain",
    "fallback",
    "followup",
    "forward",
    "go",
    "goto",
    "href",
    "link",
    "next",
    "out",
    "redir",
    "redirect",
    "redirecturi",
    "redirecturl",
    "return",
    "returnto",
    "returnurl",
    "rurl",
    "service",
    "site",
    "target",
    "targeturl",
    "to",
    "u",
    "uri",
    "url",
    "website",
];

/// Archives keep copies of pages under the address of the page: a source may stand there, a link not.
const ARCHIVES: [&str; 5] =
    ["archive.org", "archive.ph", "archive.today", "web.archive.org", "webcitation.org"];

/// How deep an address may be wrapped in percent signs before we stop unwrapping.
const WRAPPINGS: usize = 8;

/// Why what is under `path` of `host` leads elsewhere than it says, if it does.
pub(super) fn detour(host: &str, path: &str) -> Option<Detour> {
    let rest = unwrapped(path);
    if HOSTS.iter().any(|known| is_at_or_below(host, known)) || is_page(host, &rest) {
        return Some(Detour::Redirector);
    }
    carries(path, &rest).then_some(Detour::Carries)
}

/// Whether `host` keeps copies of pages.
pub(super) fn is_archive(host: &str) -> bool {
    ARCHIVES.contains(&host)
}

fn is_at_or_below(host: &str, known: &str) -> bool {
    host.strip_suffix(known).is_some_and(|before| before.is_empty() || before.ends_with('.'))
}

/// Whether what follows `host` is a page that leads elsewhere.
fn is_page(host: &str, rest: &str) -> bool {
    let end = rest.find(['?', '#']).unwrap_or(rest.len());
    let (page, given) = rest.split_at(end);
    let page = page.trim_end_matches('/');
    let own = host.trim_start_matches("www.");
    let of_google = own.starts_with("google.") && (page == "/url" || page.starts_with("/amp/"));
    let is_named = PAGES
        .iter()
        .any(|known| page.strip_suffix(known).is_some() || page.starts_with(&format!("{known}/")));
    let last = page.rsplit('/').next().unwrap_or_default();
    of_google || is_named || (given.len() > 1 && WORDS.contains(&last))
}

/// What follows the host, as whoever is led on would read it: percent signs taken off, in lower case,
/// one slash for every sign that is read as one, nothing that a browser leaves out.
fn unwrapped(path: &str) -> String {
    let mut bytes = path.as_bytes().to_vec();
    for _ in 0..WRAPPINGS {
        let next = decoded(&bytes);
        if next == bytes {
            break;
        }
        bytes = next;
    }
    let plain = |c: char| match c {
        '\\' | '\u{ff0f}' | '\u{2044}' | '\u{2215}' => '/',
        '\u{3002}' | '\u{ff0e}' | '\u{ff61}' => '.',
        '\u{ff1a}' => ':',
        other => other.to_ascii_lowercase(),
    };
    let text = String::from_utf8_lossy(&bytes);
    text.chars().filter(|c| *c > ' ').map(plain).collect()
}

/// With each `%` and two digits as the byte that they stand for.
fn decoded(bytes: &[u8]) -> Vec<u8> {
    let digit = |byte: &u8| char::from(*byte).to_digit(16);
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let [first, after @ ..] = rest {
        rest = after;
        if let (b'%', [high, low, after @ ..]) = (*first, after)
            && let (Some(high), Some(low)) = (digit(high), digit(low))
            && let Ok(byte) = u8::try_from(high * 16 + low)
        {
            decoded.push(byte);
            rest = after;
        } else {
            decoded.push(*first);
        }
    }
    decoded
}

/// Whether another address is within what follows the host: as written in `raw`, unwrapped in `rest`.
fn carries(raw: &str, rest: &str) -> bool {
    // `http` and `www.` in base64, `http` in hexadecimal.
    const HIDDEN: [&str; 3] = ["aHR0c", "d3d3L", "68747470"];
    const SCHEMES: [&str; 6] = ["http:", "https:", "ftp:", "javascript:", "data:", "intent:"];
    let starts_word = |at: usize| {
        let before = rest.get(..at).unwrap_or_default();
        !before.ends_with(|c: char| c.is_ascii_alphanumeric())
    };
    let has_scheme = SCHEMES.iter().any(|it| rest.match_indices(it).any(|(at, _)| starts_word(at)));
    let parts = || rest.split(['?', '&', ';', '#', '/', '=', ',', '|']);
    rest.contains("//")
        || has_scheme
        || parts().any(|part| part.starts_with("www.") && is_host(part))
        || HIDDEN.iter().any(|it| raw.contains(it))
        || rest.split(['?', '&', ';', '#']).skip(1).any(leads)
}

/// Whether a parameter says where to go, and that is somewhere else.
fn leads(parameter: &str) -> bool {
    let Some((name, value)) = parameter.split_once('=') else { return false };
    let name: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    TARGETS.contains(&name.as_str()) && is_host(value)
}

/// Whether a text begins with the name or the number of a host.
fn is_host(text: &str) -> bool {
    /// What a page of the same host may be called.
    const PAGES: [&str; 7] = ["asp", "aspx", "htm", "html", "jsp", "pdf", "php"];
    let end = text.find(['/', ':', '?', '#']).unwrap_or(text.len());
    let (host, _) = text.split_at(end);
    let host = host.rsplit('@').next().unwrap_or_default();
    let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'.' || b == b'_';
    let Some((_, last)) = host.rsplit_once('.') else { return false };
    let is_number =
        host.split('.').count() == 4 && host.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let is_name =
        last.len() > 1 && last.bytes().all(|b| b.is_ascii_alphabetic()) && !PAGES.contains(&last);
    host.bytes().all(plain) && !host.starts_with('.') && (is_name || is_number)
}

#[cfg(test)]
mod tests {
    use super::super::address::Address;
    use super::Detour;

    fn detour(text: &str) -> Option<Detour> {
        text.parse::<Address>().unwrap().detour()
    }

    #[test]
    fn what_is_known_to_lead_elsewhere_does() {
        for text in [
            "https://l.facebook.com/x",
            "https://www.facebook.com/l.php?u=x",
            "https://www.facebook.com/flx/warn/?u=x",
            "https://www.linkedin.com/safety/go?url=x",
            "https://www.linkedin.com/redir/redirect",
            "https://www.google.com/url?q=x",
            "https://www.google.co.uk/amp/s/evil.example/x",
            "https://www.bing.com/ck/a?!=x",
            "https://www.youtube.com/redirect?q=x",
            "https://steamcommunity.com/linkfilter/?u=x",
            "https://eur01.safelinks.protection.outlook.com/?x=1",
            "https://evil-example.translate.goog/",
            "https://lnkd.in/abc",
        ] {
            assert_eq!(detour(text), Some(Detour::Redirector), "{text}");
        }
    }

    #[test]
    fn an_address_within_an_address_is_seen_however_it_is_wrapped() {
        for rest in [
            "login/?next=https%3A%2F%2Fevil.example",
            "login/?next=https:evil.example",
            "x?next=//evil.example",
            "x?next=%2F%2Fevil.example",
            "x?next=%252F%252Fevil.example",
            "x?next=%25252F%25252Fevil.example",
            "x?next=/%5Cevil.example",
            "x?next=/%09/evil.example",
            "x?next=%EF%BC%8F%EF%BC%8Fevil.example",
            "x#https://evil.example",
            "x#//evil.example",
            "x/https://evil.example/y",
            "x/http:/evil.example/y",
            "/evil.example",
            "x?u=evil.example",
            "x?a=1&redirect_uri=evil.example/path",
            "x?ReturnUrl=evil.example:443",
            "x?url=192.0.2.1/x",
            "x?q=www.evil.example",
            "x/www.evil.example",
            "x?u=a1aHR0cHM6Ly9ldmlsLmV4YW1wbGU",
            "x?to=javascript:alert(1)",
            "x?u=user@evil.example",
        ] {
            let text = format!("https://www.facebook.com/{rest}");
            assert_eq!(detour(&text), Some(Detour::Carries), "{text}");
        }
    }

    #[test]
    fn a_page_of_its_own_is_one() {
        for text in [
            "https://www.facebook.com/help/contact/1?ref=cp",
            "https://support.google.com/url",
            "https://www.facebook.com/login/?next=%2Fsettings",
            "https://www.alpha.com/redirect",
            "https://www.alpha.com/help/go-further?x=1",
            "https://www.alpha.com/page?next=step2.html",
            "https://www.alpha.com/a.b/c?version=1.2.3&time=10:30",
            "https://www.alpha.com/#/settings/data-controls",
            "https://accountscenter.facebook.com",
            "ms-settings:privacy",
        ] {
            assert_eq!(detour(text), None, "{text}");
        }
    }
}
