//! Who hears a complaint, where, in which languages, and what must have been done before.

use serde::{Deserialize, Serialize};

use super::super::guide::Confidence;
use super::super::text::address::Address;
use super::super::text::date::SourceDate;
use super::super::text::language::Text;
use super::region::Country;

/// Who hears a complaint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Authority {
    /// The country it serves.
    pub country: Country,
    /// The short name people know: CNIL.
    pub name: Box<str>,
    /// Its full name in its own language.
    pub full: Box<str>,
    /// Its full name in English.
    pub english: Box<str>,
    /// Its home page.
    pub website: Address,
    /// Its page or form for complaints.
    pub complaint: Option<Address>,
    /// Its page on how to complain.
    pub info: Option<Address>,
    /// The languages it takes complaints in, two letters each, its own first.
    pub languages: Vec<Box<str>>,
    /// What it wants to have been done before, and what a complaint must hold.
    pub precondition: Option<Text>,
    /// What else one must know.
    pub note: Option<Text>,
    /// Its postal address, without its name.
    pub postal: Option<Box<str>>,
    /// Its mail address.
    pub email: Option<Box<str>>,
    /// Its offices, where one of several hears the complaint: the German Länder.
    pub offices: Vec<Office>,
    /// Where this is known from.
    pub source: Box<str>,
    /// When it was so, if the sources say.
    pub date: Option<SourceDate>,
    /// How sure.
    pub confidence: Confidence,
}

/// The authority of a part of a country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Office {
    /// The part of the country: `Hessen`.
    pub land: Box<str>,
    /// The name of the authority.
    pub name: Box<str>,
    /// Its home page.
    pub website: Address,
    /// Its page or form for complaints.
    pub complaint: Option<Address>,
    /// Its mail address.
    pub email: Option<Box<str>>,
}

impl Authority {
    /// The office of that name, or for that part of the country.
    pub fn office(&self, name: &str) -> Option<&Office> {
        let lower = name.to_lowercase();
        let is = |text: &str| text.to_lowercase() == lower;
        self.offices.iter().find(|office| is(&office.land) || is(&office.name))
    }

    /// Whether it takes complaints in the language of these two letters.
    pub fn speaks(&self, language: &str) -> bool {
        self.languages.iter().any(|own| **own == *language)
    }
}
