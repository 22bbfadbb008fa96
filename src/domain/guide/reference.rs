//! Services, and what every screen needs of what stands behind them: makers, countries, packs.

use serde::{Deserialize, Serialize};

use super::super::law::region::{Country, Region};
use super::super::text::address::{Address, HostRule};
use super::super::text::date::SourceDate;
use super::super::text::id::{GuideId, ServiceId};
use super::super::text::language::Text;

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
    /// The company to write to: key of a [`super::super::law::company::Company`].
    pub company: Option<Box<str>>,
    /// Whose account it uses.
    pub login: Login,
    /// Hosts of its own, beside its maker's.
    pub hosts: Vec<HostRule>,
    /// Accounts of services with the same word can be tied together.
    pub grouping: Option<Box<str>>,
    /// Its place on the screen.
    pub order: u32,
    /// It comes from the person's own files: its hosts are their author's word.
    #[serde(skip)]
    pub own: bool,
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
    /// They come from the person's own files, the same.
    #[serde(skip)]
    pub own: bool,
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
    /// Whose authority hears complaints.
    pub authority: Option<Country>,
}

/// A named selection of guides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pack {
    /// What commands call it: `essentials`.
    pub key: Box<str>,
    /// The name people see.
    pub name: Text,
    /// For whom it is, or what it achieves.
    pub why: Option<Text>,
    /// Its guides, the most useful first.
    pub guides: Vec<GuideId>,
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
