//! Services, and what stands behind them: makers, companies, countries and their authorities.

use serde::{Deserialize, Serialize};

use super::address::{Address, HostRule};
use super::date::SourceDate;
use super::guide::Confidence;
use super::id::ServiceId;
use super::language::Text;
use super::region::{Country, Region};

/// Whose account a service uses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Login {
    /// Its own.
    Own,
    /// That of another service; of one of several, asked once.
    Borrowed(Vec<ServiceId>),
    /// None is needed: its guides stand in the row `me`.
    Person,
}

/// A service: one folder of content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// The name of its folder.
    pub id: ServiceId,
    /// The name people know.
    pub name: Text,
    /// Who makes it: key of [`Maker`].
    pub maker: Box<str>,
    /// The company to write to: key of [`Company`].
    pub company: Option<Box<str>>,
    /// Whose account it uses.
    pub login: Login,
    /// Hosts of its own, beside its maker's.
    pub hosts: Vec<HostRule>,
    /// Accounts of services with the same word can be tied together.
    pub grouping: Option<Box<str>>,
    /// Its place on the screen.
    pub order: u32,
}

/// Who makes a service, and the hosts that are theirs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Maker {
    /// What services refer to it by.
    pub key: Box<str>,
    /// The name people know.
    pub name: Box<str>,
    /// Their hosts.
    pub hosts: Vec<HostRule>,
}

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
    /// Its postal address.
    pub address: Option<Box<str>>,
    /// Its page for privacy requests.
    pub portal: Option<Address>,
    /// Where this is known from.
    pub source: Box<str>,
    /// When it was so.
    pub date: SourceDate,
    /// How sure.
    pub confidence: Confidence,
}

/// A country a person may live in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Land {
    /// Its two letters.
    pub code: Country,
    /// Its name.
    pub name: Text,
    /// The law that counts there.
    pub region: Region,
    /// Whose authority hears complaints: key of [`Authority`].
    pub authority: Option<Country>,
}

/// Who hears a complaint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Authority {
    /// The country it serves.
    pub country: Country,
    /// The short name people know: CNIL.
    pub name: Box<str>,
    /// Its full name in its own language.
    pub full: Box<str>,
    /// Its home page.
    pub website: Address,
    /// Where this is known from.
    pub source: Box<str>,
    /// How sure.
    pub confidence: Confidence,
}

/// An address that no longer leads anywhere, or elsewhere: never offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Retired {
    /// Host and path, without the scheme.
    pub address: Box<str>,
    /// Since when.
    pub on: SourceDate,
    /// What became of it.
    pub why: Text,
    /// Where this is known from.
    pub source: Box<str>,
}

impl Retired {
    /// Whether `address` is this one, whatever its closing slash or query.
    pub fn matches(&self, address: &Address) -> bool {
        let text = address.as_str().trim_start_matches("https://");
        let cut = text.find(['?', '#']).unwrap_or(text.len());
        let (bare, _) = text.split_at(cut);
        bare.trim_end_matches('/') == self.address.trim_end_matches('/')
    }
}
