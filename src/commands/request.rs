//! `request`: notes what happened to an objection, or to a complaint about it.

use super::applies::{applies, with_use};
use super::context::Context;
use super::named;
use super::stop::{Done, Stop};
use crate::cli::Request as Asked;
use crate::domain::guide::catalogue::Entry;
use crate::domain::law::assessment::Computed;
use crate::domain::law::jurisdiction::{Clock, Jurisdiction};
use crate::domain::law::region::Region;
use crate::domain::law::standing::{Doubt, Standing, standing};
use crate::domain::ops::objection::{Fact, Objection, Refusal};
use crate::domain::record::account::Account;
use crate::domain::record::details::{About, Details, Outcome, Precision};
use crate::domain::record::status::Status;
use crate::domain::text::date::{Day, SourceDate};
use crate::print::page::Tone;
use crate::words::Named;

/// Notes it, and says what follows.
pub(super) fn run(asked: &Asked, desk: &mut Context) -> Done {
    let account = named::account(&asked.account, desk)?;
    let entry = named::guide(&asked.guide, desk)?.clone();
    let uses = applies(&entry, &account, desk)?;
    let fact = fact(asked, desk)?;
    let status = fact.status;
    let data = &desk.data;
    let (catalogue, dossier, today) = (&*data.catalogue, data.dossier(), data.today);
    let objection = Objection { catalogue, dossier, account: &account, guide: &entry.id, today };
    let changes = objection.note(fact).map_err(|refusal| stop(&refusal, status, desk))?;
    let homeless = status == Status::Sent && data.dossier().country_of(&account).is_none();
    desk.act(with_use(changes, uses, &account))?;
    if homeless {
        desk.warn(desk.data.words.objection_no_country());
    }
    tell(&account, &entry, desk)
}

/// What was typed, as a fact.
fn fact(asked: &Asked, desk: &Context) -> Done<Fact> {
    let status = status(&asked.status, desk)?;
    let precision = word(asked.precision.as_deref(), "--precision", Precision::ALL, desk)?;
    let when = match asked.date.as_deref() {
        Some(typed) => when(typed, desk)?,
        None => desk.data.today.into(),
    };
    let month = SourceDate { day: None, ..when };
    let details = Details {
        precision,
        about: word(asked.about.as_deref(), "--about", About::ALL, desk)?,
        of: asked.of.clone(),
        reasons: asked.without_reasons.then_some(false),
        number: asked.number.clone(),
        to: asked.to.clone(),
        authority: asked.authority.as_deref().map(Into::into),
        outcome: word(asked.outcome.as_deref(), "--outcome", Outcome::ALL, desk)?,
        ..Details::default()
    };
    Ok(Fact {
        received: asked.received.as_deref().map(|typed| day(typed, desk)).transpose()?,
        note: asked.note.clone(),
        details,
        sure: asked.yes,
        ..Fact::of(status, if precision == Some(Precision::Month) { month } else { when })
    })
}

/// Where an answer would let it be noted, it failed; else it was asked for wrongly.
fn stop(refusal: &Refusal, status: Status, desk: &Context) -> Stop {
    let told = desk.data.words.objection_cannot_note(refusal, status);
    if refusal.is_question() { Stop::Refused(told) } else { Stop::Usage(told) }
}

/// A status by its word; what is computed is told as such.
fn status(typed: &str, desk: &Context) -> Done<Status> {
    if let Some(computed) = Computed::ALL.into_iter().find(|it| it.as_str() == typed) {
        return Err(Stop::Usage(desk.data.words.status_is_computed(computed)));
    }
    let names = Status::ALL.map(Status::as_str);
    typed.parse().ok().ok_or_else(|| named::unknown(Named::Status, typed, &names, desk))
}

/// One of the words of an option.
fn word<T: Copy + std::str::FromStr + ToString>(
    typed: Option<&str>,
    option: &str,
    all: &[T],
    desk: &Context,
) -> Done<Option<T>> {
    let Some(typed) = typed else { return Ok(None) };
    let words: Vec<String> = all.iter().map(ToString::to_string).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let found = typed.parse().ok();
    found.map(Some).ok_or_else(|| {
        Stop::Usage(desk.data.words.request_one_of(option, typed, &words.join(", ")))
    })
}

/// A day, `2026-03-05`, or a month, `2025-05`.
fn when(typed: &str, desk: &Context) -> Done<SourceDate> {
    let when: Option<SourceDate> = typed.parse().ok();
    let when = when.filter(|when| when.month.is_some());
    when.ok_or_else(|| Stop::Usage(desk.data.words.name_no_day(typed)))
}

/// A day, `2026-03-05`.
fn day(typed: &str, desk: &Context) -> Done<Day> {
    let when = when(typed, desk)?;
    when.day.map(|_| when.earliest()).ok_or_else(|| Stop::Usage(desk.data.words.name_no_day(typed)))
}

/// How the objection stands now, when its answer is due, and who hears a complaint.
fn tell(account: &Account, entry: &Entry, desk: &Context) -> Done {
    let data = &desk.data;
    let words = data.words;
    // An account that the request has just made use of another service is not the one we looked up.
    let account = data.account(&account.key).unwrap_or_else(Account::me);
    let mut page = desk.page();
    let (sign, word) = data.stand(&data.progress(entry, &account));
    let title = data.title(entry);
    page.text(
        &format!("{} {account} · {title}{} {word}", sign.glyph(), words.colon()),
        Tone::Strong,
    );
    let request = data.dossier().case(&account.key, &entry.id).request.as_ref();
    let stands = request.and_then(|request| standing(request, data.today));
    let here = || Jurisdiction::of(data.dossier().country_of(&account));
    let law = stands.as_ref().map_or_else(here, |standing| standing.request.jurisdiction);
    for sentence in stands.iter().flat_map(|standing| sentences(standing, &account, entry, desk)) {
        page.text(&sentence, Tone::Plain);
    }
    if law.country.is_some() && law.clock(entry.id.goal) == Clock::None {
        page.text(words.objection_no_right(), Tone::Plain);
    }
    desk.print(&page)
}

/// The clock, what moved it, and who hears a complaint until when.
fn sentences(standing: &Standing, account: &Account, entry: &Entry, desk: &Context) -> Vec<String> {
    let (data, words) = (&desk.data, desk.data.words);
    let request = &standing.request;
    let mut sentences = Vec::new();
    for doubt in &standing.doubts {
        match doubt {
            Doubt::LawSince(country) => {
                sentences.push(words.law_noted_since(&words.country(*country, &data.catalogue)));
            }
            Doubt::MonthOnly(event) => {
                sentences.push(words.request_which_precision(&words.day(event.date)));
            }
            Doubt::ToCome(event) => sentences.push(words.law_to_come(&words.day(event.date))),
            _ => {}
        }
    }
    if request.old {
        sentences.push(words.objection_send_again_advice(request.since.earliest()));
        return sentences;
    }
    if request.question.is_some() {
        sentences.push(words.law_question().to_owned());
    }
    let law = request.jurisdiction;
    if let Some(deadline) = request.deadline.filter(|_| request.wait.is_some()) {
        sentences.push(words.objection_clock(&deadline, data.today));
        sentences.extend(words.of_clock(&deadline));
        if law.law == Region::Eu && standing.before_authority().is_none() {
            let authority = data.authority(account, &entry.id);
            let name = authority.map(|it| &*it.name);
            sentences.push(words.objection_may_complain(deadline.complain_from, name, data.today));
        }
    }
    let told = standing.before_company().is_some();
    sentences.extend(words.heard_until(request.limits, law, told, data.today));
    sentences
}
