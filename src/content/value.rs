//! Single values: texts in one language, numbers, dates, ids, and words out of a few.

use toml::de::DeValue;

use super::claim::Claim;
use super::page::{Page, choice, quote};
use super::rule::Rule;
use super::table::{Value, set, wrong_type};
use crate::domain::guide::{Card, Confidence, Doer, Kind, Role, Seen, SourceKind, Spot};
use crate::domain::law::region::{Country, Region};
use crate::domain::record::status::Status;
use crate::domain::text::date::SourceDate;
use crate::domain::text::id::{GuideId, RungId, ServiceId, StepId, nearest};
use crate::domain::text::mail::is_mail;
use crate::domain::text::platform::Platform;

/// A string, whatever it says.
pub(super) fn string<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<&'t str> {
    if let DeValue::String(text) = value.get_ref() {
        return Some(text);
    }
    wrong_type(value, "a text is needed here", "write it between quotation marks", page);
    None
}

/// A string that says something.
pub(super) fn words<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Box<str>> {
    let text = string(value, page)?;
    if text.trim().is_empty() {
        let remedy = "write the text, or take the key out where it may be absent";
        page.note(Rule::EmptyText, value.span(), "this text is empty", remedy);
    }
    // A checkout on Windows may have changed the ends of lines.
    Some(text.replace("\r\n", "\n").into())
}

/// A language: two letters.
pub(super) fn language<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Box<str>> {
    let text = string(value, page)?;
    if text.len() == 2 && text.bytes().all(|b| b.is_ascii_lowercase()) {
        return Some(text.into());
    }
    let message = format!("{} is no language in two letters", quote(text));
    page.note(Rule::UnknownWord, value.span(), message, "write `fr`, `en`, `de`, …");
    None
}

/// A mail address.
pub(super) fn mail<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Box<str>> {
    let text = string(value, page)?;
    if is_mail(text) {
        return Some(text.into());
    }
    let message = format!("{} is no mail address", quote(text));
    let remedy = "write one address in plain ASCII, its host in lower case: `privacy@example.org`";
    page.note(Rule::MailAddress, value.span(), message, remedy);
    None
}

/// `true` or `false`.
pub(super) fn boolean<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<bool> {
    if let DeValue::Boolean(yes) = value.get_ref() {
        return Some(*yes);
    }
    wrong_type(value, "true or false is needed here", "write `true` or `false`", page);
    None
}

/// A whole number from 1 up.
pub(super) fn count<'t, T: TryFrom<u32>>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<T> {
    let DeValue::Integer(number) = value.get_ref() else {
        wrong_type(
            value,
            "a number is needed here",
            "write a whole number, without quotation marks",
            page,
        );
        return None;
    };
    let read = u32::from_str_radix(number.as_str(), number.radix()).ok();
    let fits = read.filter(|n| *n > 0).and_then(|n| T::try_from(n).ok());
    if fits.is_none() {
        let message = format!("{} is out of range", quote(&number.to_string()));
        page.note(Rule::OutOfRange, value.span(), message, "write a whole number from 1 up");
    }
    fits
}

/// What stands in for a date that could not be read.
pub(super) const NO_DATE: SourceDate = SourceDate { year: 0, month: None, day: None };

/// A year, a month or a day.
pub(super) fn date<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<SourceDate> {
    let remedy = "write \"2026\", \"2026-08\" or \"2026-08-22\", in quotation marks";
    if matches!(value.get_ref(), DeValue::Datetime(_) | DeValue::Integer(_)) {
        page.note(Rule::BadDate, value.span(), "a date is written as a text", remedy);
        return None;
    }
    let text = string(value, page)?;
    let read: Option<SourceDate> = text.parse().ok();
    match (read, page.today) {
        (None, _) => {
            let message = format!("{} is not a date", quote(text));
            page.note(Rule::BadDate, value.span(), message, remedy);
        }
        (Some(read), Some(today)) if read.earliest() > today => {
            let message = format!("{read} is later than today, {today}");
            let remedy = "write the day that a source, or a trial, shows; or look at the clock of this computer";
            page.note(Rule::FutureDate, value.span(), message, remedy);
        }
        _ => {}
    }
    read
}

/// One word out of a few.
pub(super) fn one_of<'t, T: Copy>(
    value: &'t Value<'t>,
    page: &mut Page<'_>,
    all: &[T],
    word: fn(T) -> &'static str,
) -> Option<T> {
    let text = string(value, page)?;
    let found = all.iter().copied().find(|one| word(*one) == text);
    if found.is_none() {
        let known: Vec<&str> = all.iter().map(|one| word(*one)).collect();
        let near = nearest(text, known.iter().copied());
        let guess = near.first().map(|near| format!("perhaps `{near}`; "));
        let remedy = format!("{}write {}", guess.unwrap_or_default(), choice(known));
        let message = format!("{} is not one of the words that may stand here", quote(text));
        page.note(Rule::UnknownWord, value.span(), message, remedy);
    }
    found
}

macro_rules! word {
    ($name:ident: $word:ty, $all:expr) => {
        pub(super) fn $name<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<$word> {
            one_of(value, page, $all, <$word>::as_str)
        }
    };
}

word!(confidence: Confidence, Confidence::ALL);
word!(card: Card, Card::ALL);
word!(doer: Doer, Doer::ALL);
word!(kind: Kind, Kind::ALL);
word!(role: Role, Role::ALL);
word!(seen: Seen, Seen::ALL);
word!(source_kind: SourceKind, SourceKind::ALL);
word!(spot: Spot, Spot::ALL);
word!(platform: Platform, &Platform::ALL);
word!(region: Region, &Region::ALL);
word!(moves: Status, &[Status::Sent, Status::Accepted, Status::AskedMore]);
// What a company does; the rest is done by the person, and known.
word!(event: Status, &[
    Status::Acknowledged,
    Status::AskedMore,
    Status::Extended,
    Status::Accepted,
    Status::Partly,
    Status::Refused,
    Status::Breach,
]);

/// A platform that must be one of the guide's.
pub(super) fn on<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Platform> {
    let platform = platform(value, page)?;
    page.claim(value.span(), Claim::On(platform));
    Some(platform)
}

macro_rules! id {
    ($name:ident: $id:ty, $remedy:literal) => {
        pub(super) fn $name<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<$id> {
            match string(value, page)?.parse::<$id>() {
                Ok(id) => Some(id),
                Err(error) => {
                    page.note(Rule::MalformedId, value.span(), error.to_string(), $remedy);
                    None
                }
            }
        }
    };
}

id!(step_id: StepId, "write lower-case letters, digits and single hyphens: `open-form`");
id!(rung_id: RungId, "write lower-case letters, digits and single hyphens: `other-form`");
id!(service_id: ServiceId, "write the name of a folder of content: `meta-ai`");
id!(guide_id: GuideId, "write service/goal: `facebook/object`");
id!(country: Country, "write the two letters of a country: `FR`");

/// A guide that must exist.
pub(super) fn some_guide<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<GuideId> {
    let id = guide_id(value, page)?;
    page.claim(value.span(), Claim::Guide(id.clone()));
    Some(id)
}

/// Keys of the guide's sources: nothing for `advice`. `None` if none is named at all.
pub(super) fn sources<'t>(value: &'t Value<'t>, page: &mut Page<'_>) -> Option<Vec<Box<str>>> {
    let named = if matches!(value.get_ref(), DeValue::String(_)) {
        words(value, page).map(|one| vec![one])
    } else {
        set(value, page, words)
    }?;
    let spans = match value.get_ref() {
        DeValue::Array(items) => items.iter().collect(),
        _ => vec![value],
    };
    for item in spans {
        if let DeValue::String(key) = item.get_ref()
            && key != ADVICE
        {
            page.claim(item.span(), Claim::Source((&**key).into()));
        }
    }
    if named.is_empty() {
        page.note(Rule::NoSource, value.span(), "no source is named here", SOURCES);
    }
    (!named.is_empty()).then(|| named.into_iter().filter(|key| **key != *ADVICE).collect())
}

/// How sources are named.
pub(super) const SOURCES: &str = "write `source = [\"O1\"]` with keys of [sources], or `[\"advice\"]` if it claims nothing about the service";

/// The source of a step that claims nothing about the service.
const ADVICE: &str = "advice";
