//! A mail that the person sends: to the published address of a company or an authority, and to nobody
//! else. Only those records make one.

use super::super::law::addressee::Whom;
use super::super::law::authority::{Authority, Office};
use super::super::text::mail::is_mail;

/// Links longer than this are cut or refused by some mail programs: the text is then pasted.
pub const LONGEST: usize = 1_500;

/// A mail on its way to a mail program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    to: Box<str>,
    subject: String,
    body: Option<String>,
}

impl Mail {
    /// To a company, if it publishes an address.
    pub fn to_company(whom: Whom<'_>, subject: &str, body: &str) -> Option<Self> {
        Self::new(whom.mail()?, subject, body)
    }

    /// To an authority, if it publishes an address.
    pub fn to_authority(authority: &Authority, subject: &str, body: &str) -> Option<Self> {
        Self::new(authority.email.as_deref()?, subject, body)
    }

    /// To the authority of a part of a country, if it publishes an address.
    pub fn to_office(office: &Office, subject: &str, body: &str) -> Option<Self> {
        Self::new(office.email.as_deref()?, subject, body)
    }

    /// What makes the link too long is left out of it.
    fn new(to: &str, subject: &str, body: &str) -> Option<Self> {
        if !is_mail(to) {
            return None;
        }
        let subject = subject.lines().next().unwrap_or_default().trim().to_owned();
        let mut mail = Self { to: to.into(), subject, body: Some(body.to_owned()) };
        if mail.link().len() > LONGEST {
            mail.body = None;
        }
        Some(mail)
    }

    /// Who gets it.
    pub fn to(&self) -> &str {
        &self.to
    }

    /// Its subject.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// Its text; nothing where it is too long for a link.
    pub fn body(&self) -> Option<&str> {
        self.body.as_deref()
    }

    /// As a mail program takes it (RFC 6068): lines end in CR LF.
    pub fn link(&self) -> String {
        let mut link = format!("mailto:{}?subject={}", encoded(&self.to), encoded(&self.subject));
        if let Some(body) = &self.body {
            link.push_str("&body=");
            link.push_str(&encoded(&body.replace('\n', "\r\n")));
        }
        link
    }
}

/// Everything but what needs no encoding anywhere, and the `@` of the address.
pub(in super::super) fn encoded(text: &str) -> String {
    use std::fmt::Write;
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~@".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // A string takes whatever is written to it.
            write!(encoded, "%{byte:02X}").ok();
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_letter_becomes_part_of_the_link() {
        let mail =
            Mail::new("privacy@example.org", "Objection & more", "a=b&cc=x@y\nÉté?").unwrap();
        assert_eq!(
            mail.link(),
            "mailto:privacy@example.org?subject=Objection%20%26%20more\
             &body=a%3Db%26cc%3Dx@y%0D%0A%C3%89t%C3%A9%3F"
        );
    }

    #[test]
    fn a_long_text_is_left_out_and_a_subject_is_one_line() {
        let mail = Mail::new("a@b.org", "one\nBcc: x@y.z", &"é".repeat(500)).unwrap();
        assert_eq!((mail.body(), mail.subject()), (None, "one"));
        assert!(Mail::new("a@b.org", "one", &"e".repeat(1_000)).unwrap().body().is_some());
    }

    #[test]
    fn an_address_is_one_address() {
        for to in ["", "a", "a@b@c", "a@b,c@d", "a@b?cc=d", "a@b c", "é@b.c", "a@b\n"] {
            assert_eq!(Mail::new(to, "", ""), None, "{to}");
        }
    }
}
