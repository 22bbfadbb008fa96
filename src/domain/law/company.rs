//! A company one can write to: the controller, and where it takes mail about privacy.

use serde::{Deserialize, Serialize};

use super::super::guide::Confidence;
use super::super::text::address::Address;
use super::super::text::date::SourceDate;
use super::super::text::language::{Language, Text};
use super::region::Country;

/// A company one can write to: the controller.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Company {
    /// What services refer to it by.
    pub key: Box<str>,
    /// Its legal name.
    pub name: Box<str>,
    /// Where it sits, if known; its public holidays move the last day of an answer (Regulation 1182/71,
    /// Art. 3(4)).
    pub country: Option<Country>,
    /// The country whose authority leads for it in the EU (GDPR, Art. 56), if one does.
    pub lead: Option<Country>,
    /// Its postal address, or that of its representative in the EU, without its name.
    pub address: Option<Box<str>>,
    /// The mail address that it publishes for privacy.
    pub email: Option<Box<str>>,
    /// The mail address of its data protection officer.
    pub dpo: Option<Box<str>>,
    /// The page of its data protection officer.
    pub dpo_form: Option<Address>,
    /// Its page for privacy requests.
    pub portal: Option<Address>,
    /// Its page or form for objections.
    pub objection: Option<Address>,
    /// What is known of whom to write to from the United Kingdom.
    pub uk: Option<Text>,
    /// When most people objected to it, if there was such a time.
    pub rush: Option<SourceDate>,
    /// What one must know before writing.
    pub note: Option<Text>,
    /// Where this is known from.
    pub source: Box<str>,
    /// When it was so.
    pub date: SourceDate,
    /// How sure.
    pub confidence: Confidence,
}

/// The company that answers to people in the United Kingdom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct British<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its postal address, without its name.
    pub address: Option<&'a str>,
    /// Its mail address.
    pub mail: Option<&'a str>,
}

/// Words of a company's legal form, which follow a comma and belong to its name.
const FORMS: [&str; 5] = ["LLC", "Inc.", "Ltd.", "Limited", "PBC"];

impl Company {
    /// The company that answers to people in the United Kingdom: what [`Self::uk`] names first, or this one
    /// where that is the same; nothing where it is not known.
    pub fn british(&self) -> Option<British<'_>> {
        let told = self.uk.as_ref()?.get(Language::EN);
        if told == "The same" {
            let (address, mail) = (self.address.as_deref(), self.mail());
            return Some(British { name: &self.name, address, mail });
        }
        if told.starts_with("Not confirmed") {
            return None;
        }
        let (who, mail) = match told.rsplit_once("; ") {
            Some((who, mail)) if mail.contains('@') => (who, Some(mail)),
            _ => (told, None),
        };
        let is_form = |rest: &str| FORMS.iter().any(|form| rest.starts_with(form));
        let mut commas = who.match_indices(", ");
        let end = commas
            .find(|(at, comma)| who.get(at + comma.len()..).is_some_and(|rest| !is_form(rest)));
        let (name, rest) = end.map_or((who, ""), |(at, _)| who.split_at(at));
        let rest = rest.trim_start_matches(", ");
        // What follows is an address, or how we know.
        let address = Some(rest).filter(|rest| rest.bytes().any(|byte| byte.is_ascii_digit()));
        Some(British { name, address, mail })
    }

    /// The mail address to write to: the one for privacy, else that of its data protection officer.
    pub fn mail(&self) -> Option<&str> {
        self.email.as_deref().or(self.dpo.as_deref())
    }

    /// The page on which to object: its own for that, else the one for privacy requests.
    pub fn page(&self) -> Option<&Address> {
        self.objection.as_ref().or(self.portal.as_ref())
    }
}
