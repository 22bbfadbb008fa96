//! `letter`: writes a letter on standard output. Whoever asked for it sends it, or not.

use super::applies::applies;
use super::context::{Context, print_raw};
use super::named;
use super::stop::{Done, Stop};
use crate::cli::Letter as Asked;
use crate::domain::law::Law;
use crate::domain::law::region::Region;
use crate::domain::letter::filling::{Case, Choices, Draft, Odd, Origin, fill, language_of};
use crate::domain::letter::{BOX, Blank, Kind};
use crate::domain::text::failure::{Doing, Failure};
use crate::words::{self, Named};

/// Writes it, and says on standard error what is still missing.
pub(super) fn run(asked: &Asked, desk: &Context) -> Done {
    let data = &desk.data;
    let words = data.words;
    let kind = kind(&asked.kind, desk)?;
    let account = named::account(&asked.account, desk)?;
    let entry = named::guide(&asked.guide, desk)?;
    applies(entry, &account, desk)?;
    if !entry.request {
        let guide = entry.id.to_string();
        return Err(Stop::Usage(words.letter_no_letter_for(&guide)));
    }
    let (catalogue, dossier) = (&*data.catalogue, data.dossier());
    let case = Case { catalogue, dossier, account: &account, guide: &entry.id, today: data.today };
    let choices = choices(kind, asked, case, desk)?;
    let says = words::of(choices.language);
    let draft = fill(case, &choices, &|phrase| says.in_letter(phrase))
        .map_err(|error| Failure::of(Doing::ReadGuides, error))?;
    if draft.wording.is_none() {
        let nowhere = draft.jurisdiction.law == Region::Elsewhere;
        if nowhere && dossier.country_of(&account).is_none() {
            return Err(Stop::Refused(words.letter_no_country().to_owned()));
        }
        return Err(Stop::Refused(no_right(draft.law, desk)));
    }
    print_raw(&on_lines(&draft.filled.text, desk))?;
    remarks(&draft, asked.short, desk);
    Ok(())
}

fn kind(typed: &str, desk: &Context) -> Done<Kind> {
    let names: Vec<&str> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
    Kind::of_word(typed).ok_or_else(|| named::unknown(Named::Letter, typed, &names, desk))
}

/// What was asked for, as far as it was typed well.
fn choices(kind: Kind, asked: &Asked, case: Case<'_, '_>, desk: &Context) -> Done<Choices> {
    let own = desk.data.language();
    let mut typed = Vec::new();
    for pair in &asked.fill {
        let Some((name, value)) = pair.split_once('=') else {
            return Err(Stop::Usage(desk.data.words.letter_no_pair(pair)));
        };
        typed.push((blank(name.trim(), desk)?, value.to_owned()));
    }
    let reasons = asked.reason.iter().map(|key| reason(key, desk)).collect::<Done<_>>()?;
    Ok(Choices {
        kind,
        language: asked.language.unwrap_or_else(|| language_of(case, kind, own)),
        short: asked.short,
        office: None,
        reasons,
        typed,
        unreasoned: None,
    })
}

/// A blank by its name.
fn blank(typed: &str, desk: &Context) -> Done<Blank> {
    let names: Vec<&str> = Blank::ALL.iter().map(|blank| blank.as_str()).collect();
    Blank::of_word(typed).ok_or_else(|| named::unknown(Named::Blank, typed, &names, desk))
}

/// A ready reason by its key.
fn reason(typed: &str, desk: &Context) -> Done<Box<str>> {
    let reasons = &desk.data.catalogue.library().reasons;
    let found = reasons.iter().find(|reason| *reason.key == *typed);
    found.map(|reason| reason.key.clone()).ok_or_else(|| {
        let names: Vec<&str> = reasons.iter().map(|reason| &*reason.key).collect();
        named::unknown(Named::Reason, typed, &names, desk)
    })
}

/// What the law says where it gives no such right, and what is possible there instead.
fn no_right(law: Option<&Law>, desk: &Context) -> String {
    let language = desk.data.language();
    let Some(law) = law else { return desk.data.words.objection_no_right().to_owned() };
    let sentences = std::iter::once(&law.right).chain(&law.instead);
    sentences.map(|text| text.get(language)).collect::<Vec<_>>().join(" ")
}

/// The letter without anything invisible, line by line, in ASCII where nothing else may be shown.
fn on_lines(text: &str, desk: &Context) -> String {
    let mut lines = String::with_capacity(text.len() + 1);
    for line in text.lines() {
        lines.extend([&*desk.data.theme.plain(line), "\n"]);
    }
    lines
}

/// Says beside the letter what it lacks, what is odd, and what was only proposed.
fn remarks(draft: &Draft<'_>, short: bool, desk: &Context) {
    let words = desk.data.words;
    let named = |blanks: &[Blank]| {
        let name = |blank: &Blank| format!("{} ({})", blank.as_str(), words.blank_name(*blank));
        blanks.iter().map(name).collect::<Vec<_>>().join(", ")
    };
    if !draft.filled.missing.is_empty() {
        desk.warn(&words.letter_missing(&named(&draft.filled.missing)));
    }
    for odd in &draft.odd {
        desk.warn(&remark(odd, desk));
    }
    let proposed = draft.places.iter().filter(|place| place.origin == Origin::Proposed);
    let proposed: Vec<Blank> = proposed.map(|place| place.blank).collect();
    if !proposed.is_empty() {
        desk.warn(&words.letter_proposed(&named(&proposed)));
    }
    let count = draft.filled.length();
    if short && count > BOX {
        desk.warn(&format!(
            "{}. {}",
            words.letter_characters(count, Some(BOX)),
            words.letter_too_long(count - BOX, BOX)
        ));
    }
}

fn remark(odd: &Odd<'_>, desk: &Context) -> String {
    let words = desk.data.words;
    match odd {
        Odd::NoPlace(blanks) => {
            let names: Vec<&str> = blanks.iter().map(|blank| blank.as_str()).collect();
            words.letter_not_in_letter(&names.join(", "))
        }
        Odd::CompanyUnknown(company) => match &company.uk {
            Some(uk) => {
                let uk = uk.get(desk.data.language()).trim_end_matches('.');
                words.letter_uk_company(&company.name, uk)
            }
            None => words.letter_uk_company_unknown(&company.name),
        },
        Odd::TooEarly(last) => words.letter_too_early(&words.day_long(*last)),
        Odd::Claimed(day) => words.law_claimed(&words.day(*day)),
        Odd::Decided(status, when) => {
            let what = format!("{}, {}", words.status_recorded(*status), words.source_date(*when));
            words.letter_decided(&what)
        }
        Odd::Offices(offices) => {
            let lands: Vec<&str> = offices.iter().map(|office| &*office.land).collect();
            words.letter_offices(&lands.join(", "))
        }
        Odd::OtherLanguage(authority) => {
            words.letter_speaks(&authority.name, &authority.languages.join(", "))
        }
    }
}
