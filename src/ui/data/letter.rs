//! What the program itself can write into the blanks of a letter.

use super::Data;
use crate::domain::law::assessment::GRACE_DAYS;
use crate::domain::law::authority::Authority;
use crate::domain::law::company::Company;
use crate::domain::law::deadline::Running;
use crate::domain::law::jurisdiction::Jurisdiction;
use crate::domain::law::region::Region;
use crate::domain::letter::{Blank, Kind};
use crate::domain::record::account::{Account, AccountKey};
use crate::domain::record::request::Round;
use crate::domain::record::sending::law_of;
use crate::domain::record::status::Status;
use crate::domain::text::date::Day;
use crate::domain::text::id::GuideId;
use crate::domain::text::language::Language;

impl Data {
    /// What fills the blanks of the letter `kind` on `account` and `guide`, in the language of the letter,
    /// as far as catalogue, request and today tell: what is not here is asked for. What the person typed or
    /// asked to be remembered comes before it.
    ///
    /// Two things are left to the person on purpose. From the United Kingdom the company is often another
    /// one than the record's ([`Company::uk`]); and where one of several authorities hears the complaint,
    /// as in Germany, only the person knows which.
    pub fn known_blanks(
        &self,
        account: &AccountKey,
        guide: &GuideId,
        kind: Kind,
        language: Language,
    ) -> Vec<(Blank, String)> {
        let Some(holder) = self.account(account) else {
            return Vec::new();
        };
        let known = Known { data: self, holder: &holder, guide, kind };
        let filled = |blank: &Blank| Some((*blank, known.value(*blank, language)?));
        Blank::ALL.iter().filter_map(filled).collect()
    }

    /// The law under which the letter `kind` is written on `account` and `guide`: the one that counted when
    /// the objection was sent, where the letter is about one that was.
    pub fn law_of_letter(&self, account: &AccountKey, guide: &GuideId, kind: Kind) -> Region {
        self.account(account).map_or(Region::Elsewhere, |holder| {
            Known { data: self, holder: &holder, guide, kind }.law()
        })
    }

    /// The company that the letter `kind` on `account` and `guide` goes to, or is about.
    pub fn company_of_letter(
        &self,
        account: &AccountKey,
        guide: &GuideId,
        kind: Kind,
    ) -> Option<&Company> {
        let key = self.round_of_letter(account, guide, kind).and_then(|round| {
            let sending = round.sending()?;
            sending.company.as_deref()
        });
        key.and_then(|key| self.catalogue.company_of_key(key))
            .or_else(|| self.catalogue.company(guide))
    }

    /// The last day of an answer that is still to come: a letter that says its time is over comes too soon.
    pub fn waits_until(&self, account: &AccountKey, guide: &GuideId, kind: Kind) -> Option<Day> {
        if !matches!(kind, Kind::Reminder | Kind::Complaint) {
            return None;
        }
        let round = self.round_of_letter(account, guide, kind)?;
        let last_day = round.deadline()?.last_day;
        (round.answer().is_none() && last_day >= self.today).then_some(last_day)
    }

    /// The objection that the letter is about; none for one that is only being sent.
    fn round_of_letter(&self, account: &AccountKey, guide: &GuideId, kind: Kind) -> Option<&Round> {
        match kind {
            Kind::Objection | Kind::Erasure => None,
            Kind::Reminder | Kind::Refusal | Kind::Complaint => {
                let round = self.dossier().case(account, guide).request.as_ref()?.round()?;
                round.first(Status::Sent).is_some().then_some(round)
            }
        }
    }
}

/// A letter that is being written.
struct Known<'a> {
    data: &'a Data,
    holder: &'a Account,
    guide: &'a GuideId,
    kind: Kind,
}

impl Known<'_> {
    fn value(&self, blank: Blank, language: Language) -> Option<String> {
        let data = self.data;
        let words = crate::words::of(language);
        let day = |day: Day| words.day_long(day);
        let first = |status| Some(day(self.round()?.first(status)?.date));
        let last = |status| Some(day(self.round()?.last(status)?.date));
        match blank {
            Blank::Company => Some(self.company()?.name.to_string()),
            Blank::CompanyAddress => Some(self.company()?.address.as_deref()?.to_owned()),
            Blank::Service => {
                Some(data.catalogue.service(&self.guide.service)?.name.get(language).to_owned())
            }
            Blank::Law => Some(data.catalogue.law(self.law())?.name.get(language).to_owned()),
            Blank::Date => Some(day(data.today)),
            Blank::Authority => whole_name(data.authority(self.holder, self.guide)?),
            Blank::DueDate => self.due().map(day),
            Blank::SentDate => first(Status::Sent),
            Blank::RefusalDate => last(Status::Refused),
            // In the United Kingdom the reminder is a complaint to the company as well.
            Blank::ReminderDate if self.law() == Region::Uk => {
                last(Status::ComplainedCompany).or_else(|| last(Status::Reminded))
            }
            Blank::ReminderDate => last(Status::Reminded),
            Blank::ExtensionDate => first(Status::Extended),
            Blank::AckDate => first(Status::Acknowledged),
            // Of silence there is nothing more to tell; of a refusal, only the person can.
            Blank::Outcome => {
                let round = self.round().filter(|round| round.answer().is_none())?;
                let over = round.deadline()?.last_day < data.today;
                over.then(|| words.state_without_answer().to_owned())
            }
            Blank::GraceDays => Some(GRACE_DAYS.to_string()),
            Blank::AccountId
            | Blank::OtherIdentifiers
            | Blank::Email
            | Blank::FullName
            | Blank::Grounds
            | Blank::Place
            | Blank::RefusalSummary
            | Blank::CaseRef
            | Blank::Attachments
            | Blank::PostalAddress
            | Blank::Phone
            | Blank::Channel
            | Blank::OtherBreaches => None,
        }
    }

    fn round(&self) -> Option<&Round> {
        self.data.round_of_letter(&self.holder.key, self.guide, self.kind)
    }

    fn law(&self) -> Region {
        let today = || law_of(&self.data.catalogue, self.data.dossier(), self.holder);
        self.round().and_then(Round::sending).map_or_else(today, |sending| sending.law)
    }

    fn company(&self) -> Option<&Company> {
        let company = self.data.company_of_letter(&self.holder.key, self.guide, self.kind);
        company.filter(|_| self.law() != Region::Uk)
    }

    /// The last day of an answer: to what was sent, or to what is sent today.
    fn due(&self) -> Option<Day> {
        let due = match self.kind {
            Kind::Objection | Kind::Erasure => {
                let seat = self.data.catalogue.company(self.guide).and_then(|it| it.country);
                let jurisdiction = Jurisdiction {
                    law: self.law(),
                    country: self.data.country(self.holder, self.guide),
                    taken_from_country: false,
                };
                Running::of(self.data.today, jurisdiction, self.guide.goal, seat).deadline()
            }
            Kind::Reminder | Kind::Refusal | Kind::Complaint => self.round()?.deadline(),
        };
        due.map(|due| due.last_day)
    }
}

/// The name under which an authority is written to: its own, or the English one where a company could not
/// read it. None where one of several offices is the right one.
fn whole_name(authority: &Authority) -> Option<String> {
    if !authority.offices.is_empty() {
        return None;
    }
    let latin =
        |c: char| !c.is_alphabetic() || c < '\u{250}' || ('\u{1e00}'..'\u{1f00}').contains(&c);
    let readable = authority.full.chars().all(latin) || authority.english.is_empty();
    Some(if readable { &authority.full } else { &authority.english }.to_string())
}
