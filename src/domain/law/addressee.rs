//! Whom one may write to about a request: the company, and the authority with its offices.

use super::super::guide::catalogue::Catalogue;
use super::super::record::account::Account;
use super::super::record::act::Sending;
use super::super::record::dossier::Dossier;
use super::super::text::id::GuideId;
use super::authority::{Authority, Office};
use super::company::{British, Company};
use super::jurisdiction::Jurisdiction;
use super::region::{Country, Region};

/// The company that a letter goes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whom<'a> {
    /// This one.
    Company(&'a Company),
    /// Another one than in the EU (United Kingdom).
    British(&'a Company, British<'a>),
    /// Which one it is for people in the United Kingdom is not known.
    Unsure(&'a Company),
}

impl<'a> Whom<'a> {
    /// The record behind it.
    pub const fn company(self) -> &'a Company {
        match self {
            Self::Company(company) | Self::British(company, _) | Self::Unsure(company) => company,
        }
    }

    /// Its name, where it is known.
    pub fn name(self) -> Option<&'a str> {
        match self {
            Self::Company(company) => Some(&company.name),
            Self::British(_, british) => Some(british.name),
            Self::Unsure(_) => None,
        }
    }

    /// Its postal address, without its name.
    pub fn address(self) -> Option<&'a str> {
        match self {
            Self::Company(company) => company.address.as_deref(),
            Self::British(_, british) => british.address,
            Self::Unsure(_) => None,
        }
    }

    /// The mail address to write to.
    pub fn mail(self) -> Option<&'a str> {
        match self {
            Self::Company(company) => company.mail(),
            Self::British(_, british) => british.mail,
            Self::Unsure(_) => None,
        }
    }
}

/// Whom one may write to about the request of an account and guide.
#[derive(Debug, Clone, Copy)]
pub struct Addressees<'a> {
    /// The law that counts: that of the sending, else of today.
    pub jurisdiction: Jurisdiction,
    /// The company: that of the sending, else the one the guide names.
    pub company: Option<Whom<'a>>,
    /// The authority that hears complaints there.
    pub authority: Option<&'a Authority>,
    /// Its offices, where one of several is the right one: only the person knows where they live.
    pub offices: &'a [Office],
    /// The country whose authority leads for the company, where that is another one: a complaint may be passed
    /// on to it.
    pub lead: Option<Country>,
}

/// Whom one may write to about the request of `account` and `guide`: moving changes nothing that runs.
pub fn addressees<'a>(
    catalogue: &'a Catalogue,
    dossier: &Dossier,
    account: &Account,
    guide: &GuideId,
) -> Addressees<'a> {
    let request = dossier.case(&account.key, guide).request.as_ref();
    let sending = request.and_then(|request| request.round()).and_then(|round| round.sending());
    addressees_of(catalogue, dossier, account, guide, sending)
}

/// The same of what was noted at `sending`; of what is only being sent without it.
pub fn addressees_of<'a>(
    catalogue: &'a Catalogue,
    dossier: &Dossier,
    account: &Account,
    guide: &GuideId,
    sending: Option<&Sending>,
) -> Addressees<'a> {
    let here = || Jurisdiction::of(dossier.country_of(account));
    let jurisdiction = sending.map_or_else(here, Jurisdiction::noted);
    let key = sending.and_then(|sending: &Sending| sending.company.as_deref());
    let company = key.and_then(|key| catalogue.company_of_key(key));
    let company = company.or_else(|| catalogue.company(guide));
    let authority = jurisdiction.country.and_then(|country| catalogue.authority(country));
    let lead = company.filter(|_| jurisdiction.law == Region::Eu).and_then(|it| it.lead);
    Addressees {
        jurisdiction,
        company: company.map(|company| whom(company, jurisdiction)),
        authority,
        offices: authority.map_or(&[], |authority| &authority.offices),
        lead: lead.filter(|lead| authority.is_none_or(|authority| authority.country != *lead)),
    }
}

/// Whom a letter to `company` goes to under that law.
pub fn whom(company: &Company, jurisdiction: Jurisdiction) -> Whom<'_> {
    if jurisdiction.law != Region::Uk {
        return Whom::Company(company);
    }
    match company.british() {
        Some(british) if british.name == &*company.name => Whom::Company(company),
        Some(british) => Whom::British(company, british),
        None => Whom::Unsure(company),
    }
}
