//! A letter filled: which text, under which law, what stands in its blanks, what is left to the person, and what
//! is odd. The one place that decides it; who shows the letter decides nothing.

use super::super::guide::catalogue::Catalogue;
use super::super::law::Law;
use super::super::law::addressee::Whom;
use super::super::law::authority::{Authority, Office};
use super::super::law::company::Company;
use super::super::law::jurisdiction::Jurisdiction;
use super::super::law::region::Region;
use super::super::law::standing::GRACE_DAYS;
use super::super::record::account::Account;
use super::super::record::dossier::Dossier;
use super::super::record::request::Track;
use super::super::record::status::Status;
use super::super::text::address::Address;
use super::super::text::date::{Day, SourceDate};
use super::super::text::id::GuideId;
use super::super::text::language::{Language, Text};
use super::mailto::Mail;
use super::{Blank, Filled, Kind, Letter, Template, TemplateError, Wording};
use known::Known;

mod known;
mod order;

/// What a letter is about.
#[derive(Debug, Clone, Copy)]
pub struct Case<'a, 'd> {
    pub catalogue: &'a Catalogue,
    pub dossier: &'d Dossier,
    pub account: &'d Account,
    pub guide: &'d GuideId,
    pub today: Day,
}

/// What the person chose for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices {
    pub kind: Kind,
    pub language: Language,
    pub short: bool,
    /// Which of several authorities.
    pub office: Option<usize>,
    /// Reasons by their keys, in the order in which they were picked.
    pub reasons: Vec<Box<str>>,
    /// What was typed; the last one counts, and an empty one leaves the blank empty.
    pub typed: Vec<(Blank, String)>,
    /// The refusal gives no reasons or names no remedies, if the person was asked.
    pub unreasoned: Option<bool>,
}

/// What the words of a language are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phrase<'p> {
    /// A day in full, or a month.
    Date(SourceDate),
    /// What stands before a month instead of this word and the space: `On ` becomes `In `.
    BeforeMonth(&'p str, &'p str),
    /// The last day of an answer, with what has to be said of it to the one who reads it.
    LastDay {
        last: Day,
        claimed: Option<Day>,
        late_notice: Option<Day>,
        to_company: bool,
    },
    /// A blank that is not filled.
    Mark(Blank),
    /// Nothing came.
    NoAnswer,
    /// Nothing came yet.
    NoDecision,
    /// It was refused; without reasons or remedies.
    Refused(SourceDate, bool),
    /// It was accepted in part.
    Partly(SourceDate),
    /// It was accepted and not kept.
    Breach(SourceDate),
    /// Papers that a complaint encloses.
    Objection(SourceDate),
    Reminder(SourceDate),
    CompanyComplaint(SourceDate),
    Refusal(SourceDate),
    /// Which rule a refusal without reasons or remedies breaks.
    Unreasoned,
}

/// Who filled a blank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    Typed,
    Remembered,
    /// The program, from the catalogue, the request and today.
    Known,
    /// The program, for the person to look at: what came of it, what is enclosed.
    Proposed,
    Nobody,
}

/// A blank of the letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub blank: Blank,
    /// The letter cannot do without it.
    pub needed: bool,
    pub value: Option<String>,
    pub origin: Origin,
}

impl Place {
    /// Whether the person is asked for it: what the program knows, or would know if it had happened, needs no
    /// question.
    pub fn is_asked(&self) -> bool {
        self.blank != Blank::Grounds
            && match self.origin {
                Origin::Known => false,
                Origin::Nobody => self.needed || !self.blank.is_known(),
                Origin::Typed | Origin::Remembered | Origin::Proposed => true,
            }
    }
}

/// Something to be said beside a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Odd<'a> {
    /// Something was typed for these, and the letter has no place for it.
    NoPlace(Vec<Blank>),
    /// From the United Kingdom it may be another one: only the account shows which.
    CompanyUnknown(&'a Company),
    /// It says that the time is over, which lasts until this day.
    TooEarly(Day),
    /// The time is over; the company may claim that it lasts until this day.
    Claimed(Day),
    /// It says that nothing was decided, and something was.
    Decided(Status, SourceDate),
    /// Which of them hears it depends on where the person lives.
    Offices(&'a [Office]),
    /// The authority does not read its language.
    OtherLanguage(&'a Authority),
}

/// A letter, filled as far as it can be.
#[derive(Debug, Clone)]
pub struct Draft<'a> {
    pub kind: Kind,
    pub language: Language,
    /// The law under which it is written: the one that counted when the objection was sent, where it is about one.
    pub jurisdiction: Jurisdiction,
    pub law: Option<&'a Law>,
    pub letter: Option<&'a Letter>,
    /// Its text there; nothing where the law gives no such right.
    pub wording: Option<&'a Wording>,
    /// The company that it goes to, or is about.
    pub whom: Option<Whom<'a>>,
    /// The authority that hears a complaint about it.
    pub authority: Option<&'a Authority>,
    /// The authority of the part of the country that was chosen.
    pub office: Option<&'a Office>,
    /// Its blanks, in order.
    pub places: Vec<Place>,
    /// What it says now.
    pub filled: Filled,
    pub odd: Vec<Odd<'a>>,
    /// The refusal that it is about.
    pub refusal: Option<SourceDate>,
    /// That refusal gives no reasons or names no remedies, as far as is known.
    pub unreasoned: bool,
    /// The subject of a text that has none.
    subject: String,
}

/// The language in which it is read there: that of the person, unless the authority takes another one only.
pub fn language_of(case: Case<'_, '_>, kind: Kind, own: Language) -> Language {
    if kind != Kind::Complaint {
        return own;
    }
    let Some(authority) = Known::new(case, kind).whom.authority else { return own };
    let speaks = |language: &Language| authority.speaks(language.as_str());
    [own].into_iter().chain(Text::LANGUAGES).find(speaks).unwrap_or(own)
}

/// What is noted once such a letter was sent. In the United Kingdom a reminder says that it is a complaint to the
/// company as well.
pub fn status_of(case: Case<'_, '_>, kind: Kind) -> Status {
    match kind {
        Kind::Objection | Kind::Erasure => Status::Sent,
        Kind::Reminder | Kind::Refusal => match Known::new(case, kind).whom.jurisdiction.law {
            Region::Uk => Status::ComplainedCompany,
            _ => Status::Reminded,
        },
        Kind::Complaint => Status::Complained,
    }
}

/// Fills the letter that was chosen.
///
/// # Errors
/// Its text cannot be read: content is checked when the program is built, so this is a defect of ours.
pub fn fill<'a>(
    case: Case<'a, '_>,
    choices: &Choices,
    says: &dyn Fn(Phrase<'_>) -> String,
) -> Result<Draft<'a>, TemplateError> {
    let known = Known::new(case, choices.kind);
    let law = known.whom.jurisdiction.law;
    let letter = case.catalogue.letter(choices.kind);
    let wording = letter.and_then(|letter| letter.wording(law));
    let filling = Filling { office: known.office(choices), known, choices, says };
    let text = wording.map_or("", |wording| wording.text(choices.language, choices.short));
    let text = order::by_date(&filling.with_months(text), |blank| filling.known.when(blank));
    let template = Template::parse(&text)?;
    let place = |blank: &Blank| filling.place(*blank, &template);
    let places: Vec<Place> = template.blanks().iter().map(place).collect();
    let value = |blank| places.iter().find(|place| place.blank == blank)?.value.clone();
    let filled = template.fill(value, |blank| says(Phrase::Mark(blank)));
    let subject = subject(letter, choices.language, &filling);
    let Filling { known, office, .. } = filling;
    Ok(Draft {
        kind: choices.kind,
        language: choices.language,
        jurisdiction: known.whom.jurisdiction,
        law: case.catalogue.law(law),
        letter,
        wording,
        whom: known.whom.company,
        authority: known.whom.authority,
        office,
        odd: known.odd(choices, &places, &filled),
        refusal: known.refusal(),
        unreasoned: known.unreasoned(choices),
        subject,
        places,
        filled,
    })
}

/// What stands in the line of the subject where the text has none: what it is, the law, the service, the name.
fn subject(letter: Option<&Letter>, language: Language, filling: &Filling<'_, '_, '_>) -> String {
    let value = |blank| filling.value(blank).0;
    let title = letter.map(|letter| letter.title.get(language).to_owned());
    let law = value(Blank::Law).map(|law| format!(" ({law})")).unwrap_or_default();
    let title = title.map(|title| format!("{title}{law}"));
    let parts = [title, value(Blank::Service), value(Blank::FullName)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

impl Draft<'_> {
    /// Whether it goes to an authority.
    pub fn is_complaint(&self) -> bool {
        self.kind == Kind::Complaint
    }

    pub fn place(&self, blank: Blank) -> Option<&Place> {
        self.places.iter().find(|place| place.blank == blank)
    }

    /// The blanks that the person is asked for: first those that must be filled.
    pub fn asked(&self) -> Vec<&Place> {
        let mut asked: Vec<&Place> = self.places.iter().filter(|it| it.is_asked()).collect();
        asked.sort_by_key(|place| !place.needed);
        asked
    }

    /// Whether reasons belong in it.
    pub fn takes_reasons(&self) -> bool {
        self.place(Blank::Grounds).is_some()
    }

    /// The offices of which one hears it.
    pub fn offices(&self) -> &[Office] {
        self.authority.map_or(&[], |authority| &authority.offices)
    }

    /// Who gets it, by name.
    pub fn addressee(&self) -> Option<String> {
        if !self.is_complaint() {
            let typed = || self.place(Blank::Company)?.value.clone();
            return self.whom.and_then(Whom::name).map(str::to_owned).or_else(typed);
        }
        match (self.office, self.authority) {
            (Some(office), _) => Some(office_name(office)),
            (None, Some(authority)) => whole_name(authority),
            (None, None) => None,
        }
    }

    /// The mail that carries it, where an address is published and nothing in it is left empty.
    pub fn mail(&self) -> Option<Mail> {
        if !self.filled.missing.is_empty() {
            return None;
        }
        let (subject, body) = self.filled.parted().unwrap_or((&self.subject, &self.filled.text));
        if !self.is_complaint() {
            return Mail::to_company(self.whom?, subject, body);
        }
        match (self.office, self.authority) {
            (Some(office), _) => Mail::to_office(office, subject, body),
            (None, Some(authority)) if authority.offices.is_empty() => {
                Mail::to_authority(authority, subject, body)
            }
            _ => None,
        }
    }

    /// The mail address that is published for it.
    pub fn mail_address(&self) -> Option<&str> {
        if !self.is_complaint() {
            return self.whom.and_then(Whom::mail);
        }
        match (self.office, self.authority) {
            (Some(office), _) => office.email.as_deref(),
            (None, Some(authority)) if authority.offices.is_empty() => authority.email.as_deref(),
            _ => None,
        }
    }

    /// The page where it is pasted.
    pub fn page(&self) -> Option<&Address> {
        if !self.is_complaint() {
            return self.whom.and_then(|whom| whom.company().page());
        }
        match (self.office, self.authority) {
            (Some(office), _) => Some(office.complaint.as_ref().unwrap_or(&office.website)),
            (None, Some(authority)) => {
                Some(authority.complaint.as_ref().unwrap_or(&authority.website))
            }
            (None, None) => None,
        }
    }
}

/// An authority of a part of a country, as it is written to.
fn office_name(office: &Office) -> String {
    format!("{} ({})", office.name, office.land)
}

/// The name under which an authority is written to: its own, or the English one where a company could not read it.
/// None where one of several offices is the right one.
fn whole_name(authority: &Authority) -> Option<String> {
    if !authority.offices.is_empty() {
        return None;
    }
    let latin =
        |c: char| !c.is_alphabetic() || c < '\u{250}' || ('\u{1e00}'..'\u{1f00}').contains(&c);
    let readable = authority.full.chars().all(latin) || authority.english.is_empty();
    Some(if readable { &authority.full } else { &authority.english }.to_string())
}

/// What fills the blanks, in the words of the letter.
struct Filling<'a, 'd, 's> {
    known: Known<'a, 'd>,
    choices: &'s Choices,
    office: Option<&'a Office>,
    says: &'s dyn Fn(Phrase<'_>) -> String,
}

impl Filling<'_, '_, '_> {
    fn place(&self, blank: Blank, template: &Template<'_>) -> Place {
        let (value, origin) = self.value(blank);
        let value = value.filter(|value| !value.trim().is_empty());
        let origin = match origin {
            Origin::Typed => Origin::Typed,
            _ if value.is_none() => Origin::Nobody,
            origin => origin,
        };
        Place { blank, needed: template.needs(blank), value, origin }
    }

    /// What fills it: what was typed, else what is remembered, else what is known or proposed.
    fn value(&self, blank: Blank) -> (Option<String>, Origin) {
        let Case { dossier, account, .. } = self.known.case;
        if blank == Blank::Grounds {
            return (Some(self.grounds()), Origin::Typed);
        }
        if let Some(office) = self.office.filter(|_| blank == Blank::Authority) {
            return (Some(office_name(office)), Origin::Typed);
        }
        if let Some(typed) = self.typed(blank) {
            return (Some(typed.to_owned()), Origin::Typed);
        }
        if let Some(kept) = dossier.blank(&account.key, blank.as_str()) {
            return (Some(kept.to_owned()), Origin::Remembered);
        }
        match (self.known(blank), self.proposed(blank)) {
            (None, Some(proposed)) => (Some(proposed), Origin::Proposed),
            (known, _) => (known, Origin::Known),
        }
    }

    fn typed(&self, blank: Blank) -> Option<&str> {
        let typed = self.choices.typed.iter().rev().find(|(other, _)| *other == blank);
        typed.map(|(_, value)| value.as_str())
    }

    /// The person's own words, then the reasons in the order in which they were picked.
    fn grounds(&self) -> String {
        let all = &self.known.case.catalogue.library().reasons;
        let picked = self.choices.reasons.iter().filter_map(|key| {
            let reason = all.iter().find(|reason| reason.key == *key)?;
            Some(reason.text.get(self.choices.language))
        });
        let own = self.typed(Blank::Grounds).filter(|own| !own.trim().is_empty());
        let grounds: Vec<&str> = own.into_iter().chain(picked).collect();
        grounds.join(if self.choices.short { " " } else { "\n" })
    }

    /// What is not here is asked for. Two things are left to the person on purpose: from the United Kingdom the
    /// company may be one that we do not know, and of several authorities only they know theirs.
    fn known(&self, blank: Blank) -> Option<String> {
        let Known { case, whom, .. } = &self.known;
        let language = self.choices.language;
        match blank {
            Blank::Company => Some(whom.company?.name()?.to_owned()),
            Blank::CompanyAddress => Some(whom.company?.address()?.to_owned()),
            Blank::Service => {
                let service = case.catalogue.service(&case.guide.service)?;
                Some(service.name.get(language).to_owned())
            }
            Blank::Law => {
                Some(case.catalogue.law(whom.jurisdiction.law)?.name.get(language).to_owned())
            }
            Blank::Date => Some((self.says)(Phrase::Date(case.today.into()))),
            Blank::Authority => whole_name(whom.authority?),
            Blank::DueDate => self.known.last_day().map(self.says),
            Blank::GraceDays => Some(GRACE_DAYS.to_string()),
            dated => self.known.date(dated).map(|date| (self.says)(Phrase::Date(date))),
        }
    }

    /// What is likely to stand there.
    fn proposed(&self, blank: Blank) -> Option<String> {
        let unreasoned = self.known.unreasoned(self.choices);
        match blank {
            Blank::Outcome => self.known.outcome(unreasoned).map(self.says),
            Blank::Attachments => {
                let papers: Vec<String> = self.known.papers().into_iter().map(self.says).collect();
                (!papers.is_empty()).then(|| papers.join(", "))
            }
            Blank::OtherBreaches => unreasoned.then(|| (self.says)(Phrase::Unreasoned)),
            // The number that the company gave it.
            Blank::CaseRef => {
                let mut events = self.known.round?.events.iter().rev();
                events.find_map(|event| match event.track {
                    Track::Authority(_) => None,
                    Track::Request | Track::Company(_) => event.details.number.clone(),
                })
            }
            _ => None,
        }
    }

    /// The text where nothing is known of some dates but their month: `On {sent_date}` is `In {sent_date}` then.
    fn with_months(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for blank in Blank::ALL.iter().copied() {
            let month = self.known.date(blank).filter(|date| date.day.is_none());
            let (Some(month), Origin::Known) = (month, self.value(blank).1) else { continue };
            let month = (self.says)(Phrase::Date(month));
            let before = |word: &str| (self.says)(Phrase::BeforeMonth(word, &month));
            text = before_month(&text, &format!("{{{}}}", blank.as_str()), before);
        }
        text
    }
}

/// `text` with another word before each `month` in it: `du mai 2025` is `de mai 2025`.
pub fn before_month(text: &str, month: &str, before: impl Fn(&str) -> String) -> String {
    let mut parts = text.split(month);
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        if let Some(head) = whole.strip_suffix(' ') {
            let start = head.rfind(|c: char| !c.is_alphabetic()).map_or(0, |at| {
                at + head.get(at..).and_then(|it| it.chars().next()).map_or(1, char::len_utf8)
            });
            let (head, word) = head.split_at(start);
            let changed = if word.is_empty() { " ".to_owned() } else { before(word) };
            whole = format!("{head}{changed}");
        }
        whole.push_str(month);
        whole.push_str(part);
    }
    whole
}

#[cfg(test)]
mod tests;
