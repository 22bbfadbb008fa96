//! A letter while it is written: what fills its blanks, and what is to be said beside it.

use super::blank;
use crate::cli::Letter as Asked;
use crate::commands::context::Context;
use crate::commands::named;
use crate::commands::stop::{Done, Stop};
use crate::domain::law::authority::Authority;
use crate::domain::law::region::Region;
use crate::domain::letter::{Blank, Filled, Kind, Reason, Template};
use crate::domain::record::account::Account;
use crate::domain::text::failure::{Doing, Failure};
use crate::domain::text::id::GuideId;
use crate::domain::text::language::{Language, Text};
use crate::ui::theme::folded;
use crate::words::{self, Named};

/// A letter while it is written.
pub(super) struct Draft<'a> {
    desk: &'a Context,
    kind: Kind,
    account: &'a Account,
    guide: &'a GuideId,
    /// The language of the letter.
    pub(super) language: Language,
    /// What was typed.
    typed: Vec<(Blank, String)>,
    /// The reasons that were picked.
    reasons: Vec<&'a Reason>,
    /// What the program knows.
    known: Vec<(Blank, String)>,
    short: bool,
    /// The blanks of the letter, once it is filled.
    blanks: Vec<Blank>,
}

impl<'a> Draft<'a> {
    /// The letter that was asked for, as far as it was typed well.
    pub(super) fn new(
        kind: Kind,
        account: &'a Account,
        guide: &'a GuideId,
        asked: &Asked,
        desk: &'a Context,
    ) -> Done<Self> {
        let data = &desk.data;
        let authority = data.authority(account, guide);
        let language = asked.language.unwrap_or_else(|| tongue(kind, authority, data.language()));
        let mut typed = Vec::new();
        for pair in &asked.fill {
            let Some((name, value)) = pair.split_once('=') else {
                let words = data.words;
                return Err(Stop::Usage(words.letter_no_pair(pair)));
            };
            let blank = blank(name.trim(), desk)?;
            // A part of the country stands for its office.
            let offices = authority.filter(|_| blank == Blank::Authority).map(|it| &it.offices);
            let office = offices.into_iter().flatten().find(|it| folded(&it.land) == folded(value));
            typed.push((blank, office.map_or(value, |office| &office.name).to_owned()));
        }
        let reasons = asked.reason.iter().map(|key| reason(key, desk)).collect::<Done<_>>()?;
        let known = data.known_blanks(&account.key, guide, kind, language);
        let (short, blanks) = (asked.short, Vec::new());
        Ok(Self { desk, kind, account, guide, language, typed, reasons, known, short, blanks })
    }

    /// Fills `text`. What nobody typed, asked to be remembered or knows stays as a mark.
    pub(super) fn fill(&mut self, text: &str) -> Done<Filled> {
        // Content is checked when the program is built: a letter that cannot be read is a defect of ours.
        let template =
            Template::parse(text).map_err(|error| Failure::of(Doing::ReadGuides, error))?;
        self.blanks = template.blanks();
        let labels = words::of(self.language);
        Ok(template.fill(|blank| self.value(blank), |blank| labels.blank_mark(blank)))
    }

    fn value(&self, blank: Blank) -> Option<String> {
        let typed = self.typed.iter().rev().find(|(name, _)| *name == blank);
        let typed = typed.map(|(_, value)| value.clone());
        if blank == Blank::Grounds {
            let picked =
                self.reasons.iter().map(|reason| reason.text.get(self.language).to_owned());
            let grounds: Vec<String> = typed.into_iter().chain(picked).collect();
            return Some(grounds.join(if self.short { " " } else { "\n" }));
        }
        let remembered = || {
            let dossier = self.desk.data.dossier();
            dossier.blank(&self.account.key, blank.as_str()).map(str::to_owned)
        };
        let known = || Some(self.known.iter().find(|(name, _)| *name == blank)?.1.clone());
        typed.or_else(remembered).or_else(known)
    }

    /// Says beside the letter what it lacks, and why.
    pub(super) fn remarks(&self, letter: &Filled) {
        let (desk, words) = (self.desk, self.desk.data.words);
        if !letter.missing.is_empty() {
            let name = |blank: &Blank| format!("{} ({})", blank.as_str(), words.blank_name(*blank));
            let blanks: Vec<String> = letter.missing.iter().map(name).collect();
            desk.warn(&words.letter_missing(&blanks.join(", ")));
        }
        let given = self.typed.iter().map(|(blank, _)| *blank);
        let grounds = (!self.reasons.is_empty()).then_some(Blank::Grounds);
        let idle = given.chain(grounds).filter(|blank| !self.blanks.contains(blank));
        let mut idle: Vec<&str> = idle.map(Blank::as_str).collect();
        idle.dedup();
        if !idle.is_empty() {
            desk.warn(&words.letter_not_in_letter(&idle.join(", ")));
        }
        if letter.missing.contains(&Blank::Company) {
            self.tell_company();
        }
        if let Some(last) = desk.data.waits_until(&self.account.key, self.guide, self.kind) {
            desk.warn(&words.letter_too_early(&words.day_long(last)));
        }
        let Some(authority) = desk.data.authority(self.account, self.guide) else { return };
        if letter.missing.contains(&Blank::Authority) && !authority.offices.is_empty() {
            let lands: Vec<&str> = authority.offices.iter().map(|office| &*office.land).collect();
            desk.warn(&words.letter_offices(&lands.join(", ")));
        }
        if self.kind == Kind::Complaint && !authority.speaks(self.language.as_str()) {
            let languages = authority.languages.join(", ");
            desk.warn(&words.letter_speaks(&authority.name, &languages));
        }
    }

    /// Why the program leaves it to the person to say which company it is.
    fn tell_company(&self) {
        let data = &self.desk.data;
        let words = data.words;
        let law = data.law_of_letter(&self.account.key, self.guide, self.kind);
        let company = data.company_of_letter(&self.account.key, self.guide, self.kind);
        let Some(company) = company.filter(|_| law == Region::Uk) else { return };
        let told = match &company.uk {
            Some(uk) => {
                let uk = uk.get(data.language()).trim_end_matches('.');
                words.letter_uk_company(&company.name, uk)
            }
            None => words.letter_uk_company_unknown(&company.name),
        };
        self.desk.warn(&told);
    }
}

/// The language of the letter where none is asked for: that of the person, unless the authority that is to
/// read it takes the other one only.
fn tongue(kind: Kind, authority: Option<&Authority>, own: Language) -> Language {
    let speaks = |language: Language| authority.is_some_and(|it| it.speaks(language.as_str()));
    if kind != Kind::Complaint || speaks(own) {
        return own;
    }
    Text::LANGUAGES.into_iter().find(|it| speaks(*it)).unwrap_or(own)
}

/// A ready reason by its key.
fn reason<'a>(typed: &str, desk: &'a Context) -> Done<&'a Reason> {
    let reasons = &desk.data.catalogue.library().reasons;
    reasons.iter().find(|reason| *reason.key == *typed).ok_or_else(|| {
        let names: Vec<&str> = reasons.iter().map(|reason| &*reason.key).collect();
        named::unknown(Named::Reason, typed, &names, desk)
    })
}
