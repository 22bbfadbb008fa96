//! What the law gives where somebody lives: the one place from which right, clock, statute and hearing follow.
//! The content tells it in sentences; a test holds the two equal.

use super::super::record::act::Sending;
use super::super::text::date::Day;
use super::super::text::id::Goal;
use super::region::{Country, Region};

/// How time is counted where the law counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// One month from receipt, three where the company says so, with reasons, within the first.
    Month,
    /// So many days from receipt, by law.
    Days(u16),
    /// So many days: a courtesy limit, not law.
    Courtesy(u16),
    /// None: no answer is owed.
    None,
}

/// What a person may ask for by right, where it is about the training of AI.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Right {
    /// To object (GDPR, Art. 21(1)).
    Object,
    /// To declare that one refuses (FADP, Art. 30(2)(b)).
    Declare,
    /// To oppose what breaches the law (LGPD, Art. 18).
    Oppose,
    /// To have the use suspended (PIPA, Art. 37).
    Suspend,
    /// None of this kind.
    Nothing,
}

/// Under which name a law is cited: the key of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Statute {
    /// GDPR.
    Gdpr,
    /// UK GDPR and Data Protection Act 2018.
    UkGdpr,
    /// Gibraltar GDPR and Data Protection Act 2004.
    GibraltarGdpr,
    /// The Applied GDPR of the Isle of Man.
    AppliedGdpr,
    /// Loi n° 78-17, where the GDPR counts only through it.
    InformatiqueEtLibertes,
    /// Swiss FADP.
    Fadp,
    /// Brazilian LGPD.
    Lgpd,
    /// Korean PIPA.
    Pipa,
    /// Japanese APPI.
    Appi,
    /// Turkish KVKK.
    Kvkk,
    /// Canadian PIPEDA.
    Pipeda,
    /// Laws of single states of the United States.
    UsStates,
    /// Whatever counts there: not researched.
    Local,
}

impl Statute {
    /// All of them.
    pub const ALL: [Self; 13] = [
        Self::Gdpr,
        Self::UkGdpr,
        Self::GibraltarGdpr,
        Self::AppliedGdpr,
        Self::InformatiqueEtLibertes,
        Self::Fadp,
        Self::Lgpd,
        Self::Pipa,
        Self::Appi,
        Self::Kvkk,
        Self::Pipeda,
        Self::UsStates,
        Self::Local,
    ];

    /// The key of its sentences.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Gdpr => "gdpr",
            Self::UkGdpr => "uk-gdpr",
            Self::GibraltarGdpr => "gibraltar-gdpr",
            Self::AppliedGdpr => "applied-gdpr",
            Self::InformatiqueEtLibertes => "informatique-et-libertes",
            Self::Fadp => "fadp",
            Self::Lgpd => "lgpd",
            Self::Pipa => "pipa",
            Self::Appi => "appi",
            Self::Kvkk => "kvkk",
            Self::Pipeda => "pipeda",
            Self::UsStates => "us-states",
            Self::Local => "local",
        }
    }
}

/// What an authority does with what one sends it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Hearing {
    /// It hears a complaint (GDPR, Art. 77).
    Complaint,
    /// It hears one after the company itself was asked (United Kingdom).
    AfterCompany,
    /// It takes a report, to which the person is no party (Switzerland).
    Report,
    /// It takes a petition (Brazil).
    Petition,
    /// None that we know of.
    Nobody,
}

/// Until when a complaint is heard, counted from the day on which the breach is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bar {
    /// So many months from the last day, or from the day of the refusal.
    pub months: u32,
    /// In any case so many years from the event.
    pub years: u32,
}

/// The law that counts for a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Jurisdiction {
    /// Its word in the journal.
    pub law: Region,
    /// Where the person lived when it was sent, or lives.
    pub country: Option<Country>,
    /// It was noted as `elsewhere`, and taken from the country since: to be said.
    pub taken_from_country: bool,
}

impl Jurisdiction {
    /// The law for somebody who lives in `country`.
    pub fn of(country: Option<Country>) -> Self {
        let law = country.map_or(Region::Elsewhere, Country::law);
        Self { law, country, taken_from_country: false }
    }

    /// The law noted when a request was sent; where none was known then for a country that has one now, that
    /// one.
    pub fn noted(sending: &Sending) -> Self {
        let now = Self::of(sending.country);
        let taken_from_country = sending.law == Region::Elsewhere && now.law != sending.law;
        let law = if taken_from_country { now.law } else { sending.law };
        Self { law, country: sending.country, taken_from_country }
    }

    /// What one may ask for by right.
    pub const fn right(self) -> Right {
        match self.law {
            Region::Eu | Region::Uk => Right::Object,
            Region::Ch => Right::Declare,
            Region::Br => Right::Oppose,
            Region::Kr => Right::Suspend,
            Region::Jp | Region::Us | Region::Elsewhere => Right::Nothing,
        }
    }

    /// How the time for an answer to a request of this kind is counted.
    pub fn clock(self, goal: Goal) -> Clock {
        let access = goal == Goal::Access;
        match self.law {
            Region::Eu | Region::Uk => Clock::Month,
            // FADP, Art. 25(7), for access; none is set for a refusal.
            Region::Ch if access => Clock::Days(30),
            Region::Ch => Clock::Courtesy(30),
            // LGPD, Art. 19, for a full answer on access; none is set for opposition.
            Region::Br if access => Clock::Days(15),
            Region::Br => Clock::Courtesy(15),
            // Decree on PIPA, Art. 44(2): done, or refused with reasons.
            Region::Kr => Clock::Days(10),
            // PIPEDA, s. 8(3), and KVKK, Art. 13: for access.
            Region::Elsewhere if access && self.is_in(&["CA", "TR"]) => Clock::Days(30),
            Region::Jp | Region::Us | Region::Elsewhere => Clock::None,
        }
    }

    /// Under which name the law is cited.
    pub fn statute(self) -> Statute {
        match self.law {
            Region::Eu if self.is_in(&["GI"]) => Statute::GibraltarGdpr,
            Region::Eu if self.is_in(&["IM"]) => Statute::AppliedGdpr,
            Region::Eu if self.is_in(&["BL", "PM", "PF", "NC", "WF", "TF"]) => {
                Statute::InformatiqueEtLibertes
            }
            Region::Eu => Statute::Gdpr,
            Region::Uk => Statute::UkGdpr,
            Region::Ch => Statute::Fadp,
            Region::Br => Statute::Lgpd,
            Region::Jp => Statute::Appi,
            Region::Kr => Statute::Pipa,
            Region::Us => Statute::UsStates,
            Region::Elsewhere if self.is_in(&["TR"]) => Statute::Kvkk,
            Region::Elsewhere if self.is_in(&["CA"]) => Statute::Pipeda,
            Region::Elsewhere => Statute::Local,
        }
    }

    /// What its authority does with what one sends it.
    pub const fn hearing(self) -> Hearing {
        match self.law {
            Region::Eu => Hearing::Complaint,
            Region::Uk => Hearing::AfterCompany,
            Region::Ch => Hearing::Report,
            Region::Br => Hearing::Petition,
            Region::Jp | Region::Kr | Region::Us | Region::Elsewhere => Hearing::Nobody,
        }
    }

    /// Until when its authority hears a complaint, where the law ends that time.
    pub fn bar(self) -> Option<Bar> {
        match self.country.as_ref().map(Country::as_str) {
            // DSG, s. 24(4).
            Some("AT") => Some(Bar { months: 12, years: 3 }),
            // PDPA, Art. 38(1).
            Some("BG") => Some(Bar { months: 6, years: 2 }),
            _ => None,
        }
    }

    /// Whether the month runs from the identity data (UK GDPR, Art. 12A): for what was received since the
    /// 5 February 2026.
    pub fn counts_from_identity(self, received: Day) -> bool {
        self.law == Region::Uk && Some(received) >= Day::from_ymd_opt(2026, 2, 5)
    }

    /// Whether the company has 30 days to say that it has a complaint made on `day` (DPA 2018, s. 164A).
    pub fn has_company_days(self, day: Day) -> bool {
        self.law == Region::Uk && Some(day) >= Day::from_ymd_opt(2026, 6, 19)
    }

    fn is_in(self, countries: &[&str]) -> bool {
        self.country.is_some_and(|country| countries.contains(&country.as_str()))
    }
}

const UNION: &str = "\
    AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK";

impl Country {
    /// The word of the law that counts for people there.
    pub fn law(self) -> Region {
        match self.as_str() {
            "GB" => Region::Uk,
            "CH" => Region::Ch,
            "BR" => Region::Br,
            "JP" => Region::Jp,
            "KR" => Region::Kr,
            "US" => Region::Us,
            // The same rights, under laws of their own.
            "GI" | "IM" => Region::Eu,
            _ if UNION.split(' ').any(|code| code == self.state().as_str()) => Region::Eu,
            _ => Region::Elsewhere,
        }
    }

    /// The state whose law and authority it shares, where it has a code of its own and no more than that.
    #[must_use]
    pub fn state(self) -> Self {
        let state = match self.as_str() {
            "GP" | "MQ" | "GF" | "RE" | "YT" | "MF" | "BL" | "PM" | "PF" | "NC" | "WF" | "TF" => {
                *b"FR"
            }
            "AX" => *b"FI",
            "SJ" => *b"NO",
            _ => return self,
        };
        Self::of_letters(state)
    }
}

impl Region {
    /// How the time for an answer to an objection is counted, by the law alone.
    pub fn clock(self) -> Clock {
        let (country, taken_from_country) = (None, false);
        Jurisdiction { law: self, country, taken_from_country }.clock(Goal::Object)
    }
}
