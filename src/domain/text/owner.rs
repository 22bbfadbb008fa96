//! Whose a host is: the part of its name that somebody holds, and what is below belongs to them.

/// Names that registries put between a country and those who hold a name there: `co.uk`.
const REGISTRIES: [&str; 25] = [
    "ac", "asso", "co", "com", "edu", "go", "gob", "gouv", "gov", "govt", "gv", "id", "info",
    "ltd", "mil", "ne", "net", "nhs", "nom", "or", "org", "plc", "police", "sch", "web",
];

/// Domains under which everybody can have a host: what is kept there is its tenant's.
const HOUSES: [&str; 29] = [
    "amazonaws.com",
    "appspot.com",
    "atlassian.net",
    "azurewebsites.net",
    "blogspot.com",
    "cloudfront.net",
    "firebaseapp.com",
    "force.com",
    "freshdesk.com",
    "github.io",
    "gitlab.io",
    "helpscoutdocs.com",
    "herokuapp.com",
    "hubspotpagebuilder.com",
    "intercom.help",
    "jotform.com",
    "myshopify.com",
    "netlify.app",
    "notion.site",
    "onetrust.com",
    "pages.dev",
    "readthedocs.io",
    "surveymonkey.com",
    "typeform.com",
    "vercel.app",
    "web.app",
    "wixsite.com",
    "workers.dev",
    "zendesk.com",
];

/// The domain that the holder of `host` holds: `facebook.com` of `www.facebook.com`.
pub fn domain(host: &str) -> &str {
    let starts = host.rmatch_indices('.').map(|(at, _)| at + 1).chain([0]);
    let domains = starts.skip(1).filter_map(|start| host.get(start..));
    domains.into_iter().find(|domain| !is_everybodys(domain)).unwrap_or(host)
}

/// Whether everybody can have a host under `domain`: nobody lists all of them as his own.
pub fn is_everybodys(domain: &str) -> bool {
    let registry = |(name, country): (&str, &str)| country.len() == 2 && REGISTRIES.contains(&name);
    domain.split_once('.').is_none_or(registry) || HOUSES.contains(&domain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_held_by_whoever_holds_its_domain() {
        for (host, held) in [
            ("www.facebook.com", "facebook.com"),
            ("facebook.com", "facebook.com"),
            ("a.b.x.ai", "x.ai"),
            ("www.ebay.co.uk", "ebay.co.uk"),
            ("co.uk", "co.uk"),
            ("perplexity.typeform.com", "perplexity.typeform.com"),
            ("www.perplexity.typeform.com", "perplexity.typeform.com"),
            ("com", "com"),
        ] {
            assert_eq!(domain(host), held, "{host}");
        }
    }

    #[test]
    fn under_a_registry_everybody_can_have_a_host() {
        assert!(["com", "co.uk", "com.br", "gouv.fr", "github.io"].map(is_everybodys) == [true; 5]);
        assert!(["x.ai", "facebook.com", "ebay.co.uk"].map(is_everybodys) == [false; 3]);
    }
}
