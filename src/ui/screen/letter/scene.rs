//! What a letter is made of now, and what it says.

use super::State;
use crate::domain::law::Law;
use crate::domain::law::authority::{Authority, Office};
use crate::domain::law::company::Company;
use crate::domain::law::region::Region;
use crate::domain::letter::mailto::Mail;
use crate::domain::letter::{Blank, Filled, Kind, Letter, Template, Wording};
use crate::domain::record::account::Account;
use crate::domain::text::address::Address;
use crate::domain::text::language::Language;
use crate::ui::data::Data;
use crate::ui::message::Post;
use crate::ui::strings::strings;

/// Everything the panes need, computed once per frame.
pub struct Scene<'a> {
    /// The account.
    pub account: Account,
    /// The law under which it is written.
    pub region: Region,
    /// What that law says.
    pub law: Option<&'a Law>,
    /// The letter.
    pub letter: Option<&'a Letter>,
    /// Its wording there; none where the law gives no such right.
    pub wording: Option<&'a Wording>,
    /// The company that it goes to, or is about.
    pub company: Option<&'a Company>,
    /// The authority of the country.
    pub authority: Option<&'a Authority>,
    /// The authority of the part of the country that was chosen.
    pub office: Option<&'a Office>,
    /// The blanks that are asked for, and whether they must be filled.
    pub asked: Vec<(Blank, bool)>,
    /// Whether reasons belong in it.
    pub has_grounds: bool,
    /// What it says now.
    pub filled: Filled,
    to_authority: bool,
}

impl State {
    /// Everything the panes need.
    pub fn scene<'a>(&self, data: &'a Data) -> Option<Scene<'a>> {
        let account = data.account(&self.account)?;
        let (catalogue, kind) = (&data.catalogue, self.kind);
        let region = data.law_of_letter(&self.account, &self.guide, kind);
        let letter = catalogue.letter(kind);
        let wording = letter.and_then(|letter| letter.wording(region));
        let authority = data.authority(&account, &self.guide);
        let office = authority.and_then(|it| it.offices.get(self.office?));
        let known = data.known_blanks(&self.account, &self.guide, kind, self.language);
        let text = wording.map_or("", |wording| wording.text(self.language, self.short));
        // What is shipped was parsed when the program was built.
        let template = Template::parse(text).ok()?;
        let blanks = template.blanks();
        let is_known = |blank: &Blank| known.iter().any(|(other, _)| other == blank);
        // What the program would know if it had happened needs no question, unless the letter needs it.
        let own = |blank: &Blank| {
            let idle = blank.is_known() && !template.needs(*blank);
            *blank != Blank::Grounds && !is_known(blank) && !idle
        };
        let mut asked: Vec<(Blank, bool)> =
            blanks.iter().copied().filter(own).map(|it| (it, template.needs(it))).collect();
        asked.sort_by_key(|(_, needed)| !needed);
        let grounds = self.grounds(data);
        let value = |blank: Blank| match blank {
            Blank::Grounds => Some(grounds.clone()),
            Blank::Authority if office.is_some() => office.map(office_name),
            blank => {
                let of_program = known.iter().find(|(other, _)| *other == blank);
                self.value(blank, data).or_else(|| of_program.map(|(_, value)| value.clone()))
            }
        };
        let filled = template.fill(value, |blank| strings(self.language).blank_mark(blank));
        Some(Scene {
            account,
            region,
            law: catalogue.law(region),
            letter,
            wording,
            company: data.company_of_letter(&self.account, &self.guide, kind),
            authority,
            office,
            has_grounds: blanks.contains(&Blank::Grounds),
            asked,
            filled,
            to_authority: kind == Kind::Complaint,
        })
    }

    /// What the person typed for a blank, or asked to be remembered.
    pub(super) fn value(&self, blank: Blank, data: &Data) -> Option<String> {
        let typed = self.filled.iter().find(|(other, _)| *other == blank);
        let kept = || data.dossier().blank(&self.account, blank.as_str()).map(str::to_owned);
        let value = typed.map(|(_, value)| value.clone()).or_else(kept);
        value.filter(|value| !value.is_empty())
    }

    /// The person's own reason, then those that were picked, in the order of the list.
    fn grounds(&self, data: &Data) -> String {
        let own = self.filled.iter().find(|(blank, _)| *blank == Blank::Grounds);
        let own = own.map(|(_, words)| words.clone()).filter(|words| !words.is_empty());
        let reasons = data.catalogue.library().reasons.iter();
        let picked = reasons.filter(|reason| self.picked.contains(&reason.key));
        let texts = picked.map(|reason| reason.text.get(self.language).to_owned());
        let all: Vec<String> = own.into_iter().chain(texts).collect();
        all.join(if self.short { " " } else { "\n" })
    }

    /// The letter, ready to leave.
    pub(super) fn post(&self, scene: &Scene<'_>) -> Post {
        Post {
            account: self.account.clone(),
            guide: self.guide.clone(),
            kind: self.kind,
            language: self.language,
            text: scene.filled.text.clone(),
        }
    }

    /// In which language the letter is written.
    pub(super) const fn language(&self) -> Language {
        self.language
    }
}

/// An authority of a part of a country, as it is written to.
pub(super) fn office_name(office: &Office) -> String {
    format!("{} ({})", office.name, office.land)
}

impl Scene<'_> {
    /// The mail that carries it, where an address is published. From the United Kingdom the company is
    /// often another one than the record's: nothing is mailed to that.
    pub fn mail(&self) -> Option<Mail> {
        let title = self.letter.map_or("", |letter| letter.title.get(Language::EN));
        let (subject, body) = self.filled.parted().unwrap_or((title, &self.filled.text));
        if self.to_authority {
            let authority = self.authority.filter(|it| it.offices.is_empty());
            let of_office = self.office.and_then(|it| Mail::to_office(it, subject, body));
            return of_office
                .or_else(|| authority.and_then(|it| Mail::to_authority(it, subject, body)));
        }
        let company = self.company.filter(|_| self.region != Region::Uk)?;
        Mail::to_company(company, subject, body)
    }

    /// The page where it is pasted.
    pub fn page(&self) -> Option<&Address> {
        if !self.to_authority {
            return self.company.and_then(Company::page);
        }
        match (self.office, self.authority) {
            (Some(office), _) => Some(office.complaint.as_ref().unwrap_or(&office.website)),
            (None, Some(authority)) => {
                Some(authority.complaint.as_ref().unwrap_or(&authority.website))
            }
            (None, None) => None,
        }
    }

    /// Whether a mail address or a page is known for it.
    pub fn leads_somewhere(&self) -> bool {
        self.page().is_some() || self.mail().is_some()
    }
}
