//! A company one can write to: the controller, and where it takes mail about privacy.

use serde::{Deserialize, Serialize};

use super::super::guide::Confidence;
use super::super::text::address::Address;
use super::super::text::date::SourceDate;
use super::super::text::language::Text;
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

impl Company {
    /// The mail address to write to: the one for privacy, else that of its data protection officer.
    pub fn mail(&self) -> Option<&str> {
        self.email.as_deref().or(self.dpo.as_deref())
    }

    /// The page on which to object: its own for that, else the one for privacy requests.
    pub fn page(&self) -> Option<&Address> {
        self.objection.as_ref().or(self.portal.as_ref())
    }
}
