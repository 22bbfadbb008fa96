//! Mail addresses that may leave the program.

use super::address::Address;

/// Whether `text` is one mail address in plain ASCII: nothing in it can add a receiver, a subject or a
/// body to what is handed to a mail program.
pub fn is_mail(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else {
        return false;
    };
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"._+-".contains(&b);
    let is_name = !name.is_empty()
        && name.len() <= 64
        && name.bytes().all(plain)
        && name.split('.').all(|part| !part.is_empty());
    // A host of mail is held to what a host of pages is held to.
    let is_host = !host.contains(['/', '?', '#', '{'])
        && format!("https://{host}").parse::<Address>().is_ok();
    is_name && is_host
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_plain_address_and_nothing_else() {
        for text in ["privacy@example.org", "DPO_qwenlm-intl@service.alibaba.com", "a.b+c@x-y.li"] {
            assert!(is_mail(text), "{text}");
        }
        for text in [
            "",
            "privacy",
            "@example.org",
            "privacy@",
            "privacy@localhost",
            "privacy@example.org,other@example.org",
            "privacy@example.org?bcc=other@example.org",
            "a@b@example.org",
            "a%40b@example.org",
            "privacy@exаmple.org",
            "Privacy <privacy@example.org>",
            "a..b@example.org",
            ".a@example.org",
            "privacy@Example.org",
            "privacy@192.0.2.1",
            "privacy@example.org:25",
            "privacy@{name}.example.org",
        ] {
            assert!(!is_mail(text), "{text}");
        }
    }
}
