//! A guide as a JSON document: everything of it, and every address.
//!
//! Ids and words of the files are never translated. Dates of sources are as exact as the sources are.

use serde::Serialize;

use super::Shown;
use crate::domain::guide::{
    AnswerAfter, Change, Dispute, Hop, LetterKind, Link, Rung, Side, Source, Step,
};
use crate::domain::law::region::{Region, Regions};
use crate::domain::record::status::Status;
use crate::domain::text::address::Address;
use crate::domain::text::id::{RungId, StepId};
use crate::domain::text::language::{Language, Text};
use crate::domain::text::platform::Platform;
use crate::domain::text::word::{Card, Doer, Spot};

/// The document of `show`.
#[derive(Serialize)]
pub(super) struct Document<'a> {
    format: u32,
    guide: OneGuide<'a>,
}

#[derive(Serialize)]
struct OneGuide<'a> {
    id: String,
    service: &'a str,
    goal: &'static str,
    revision: u32,
    title: &'a str,
    why: &'a str,
    minutes: u16,
    platforms: Vec<&'static str>,
    /// With `--on`: what was asked for, and whose steps these are.
    on: Option<&'static str>,
    route: Option<&'static str>,
    confidence: &'static str,
    checked: String,
    live: bool,
    /// What `freshness` is counted from: `checked` or, where that is older, the first link's date. None
    /// where nobody dated it.
    as_of: Option<String>,
    freshness: &'static str,
    origin: &'static str,
    card: Option<&'static str>,
    /// Who alone can carry it out, and what one sends them.
    by: Option<&'static str>,
    ask: Option<&'a str>,
    request: bool,
    answer_after: Option<Answered<'a>>,
    covers: Vec<String>,
    does: Vec<&'a str>,
    does_not: Vec<&'a str>,
    verify: Option<&'a str>,
    regions: Places<'a>,
    /// Whether it exists where the person lives, and what is left where it does not; none where that is
    /// not known.
    presence: Option<&'static str>,
    left: Vec<String>,
    sources: Vec<OneSource<'a>>,
    disputed: Vec<OneDispute<'a>>,
    changes: Vec<OneChange<'a>>,
    steps: Vec<OneStep<'a>>,
}

#[derive(Serialize)]
struct Answered<'a> {
    days: u16,
    #[serde(flatten)]
    said: OneSide<'a>,
}

#[derive(Serialize)]
struct Places<'a> {
    world: bool,
    exists: Vec<&'static str>,
    reported: Vec<&'static str>,
    elsewhere: Option<&'a str>,
}

#[derive(Serialize)]
struct OneSource<'a> {
    key: &'a str,
    title: &'a str,
    publisher: &'a str,
    date: Option<String>,
    url: Option<&'a str>,
    kind: &'static str,
}

#[derive(Serialize)]
struct OneDispute<'a> {
    claim: &'a str,
    sides: Vec<OneSide<'a>>,
}

#[derive(Serialize)]
struct OneSide<'a> {
    says: &'a str,
    source: Vec<&'a str>,
}

#[derive(Serialize)]
struct OneChange<'a> {
    revision: u32,
    on: String,
    what: &'a str,
    steps: Vec<&'a str>,
}

#[derive(Serialize)]
struct OneStep<'a> {
    id: &'a str,
    kind: &'static str,
    moves: Option<&'static str>,
    on: Vec<&'static str>,
    optional: bool,
    title: &'a str,
    text: &'a str,
    path: Vec<OneHop<'a>>,
    links: Vec<OneLink<'a>>,
    /// A text to paste.
    copy: Option<&'a str>,
    /// The kind of the letter to paste.
    letter: Option<&'static str>,
    expect: Option<&'a str>,
    stuck: Vec<OneRung<'a>>,
    confidence: &'static str,
    /// Keys of the guide's sources; none: our advice.
    source: Vec<&'a str>,
}

#[derive(Serialize)]
struct OneHop<'a> {
    /// What the service shows, newest first: in English where no source shows it in this language.
    label: Vec<&'a str>,
    look_for: Vec<&'a str>,
    at: Option<&'static str>,
    glyph: Option<&'a str>,
    on: Vec<&'static str>,
    seen_on: Option<String>,
}

#[derive(Serialize)]
struct OneLink<'a> {
    url: &'a str,
    role: &'static str,
    seen: &'static str,
    seen_on: Option<String>,
    confidence: &'static str,
    login: bool,
    on: Vec<&'static str>,
}

#[derive(Serialize)]
struct OneRung<'a> {
    id: Option<&'a str>,
    symptom: &'a str,
    #[serde(rename = "try")]
    remedy: &'a str,
    link: Option<&'a str>,
    /// The place in this list, from 1, of the one it comes after.
    after: Option<usize>,
    event: Option<&'static str>,
}

impl<'a> Document<'a> {
    /// The document of a guide.
    pub(super) fn of(shown: &Shown<'a>) -> Self {
        let (guide, data) = (shown.guide, &shown.desk.data);
        let language = data.language();
        let offer = shown.offer();
        let texts = |texts: &'a [Text]| texts.iter().map(|it| it.get(language)).collect();
        let guide = OneGuide {
            id: guide.id.to_string(),
            service: guide.id.service.as_str(),
            goal: guide.id.goal.as_str(),
            revision: guide.revision,
            title: guide.title.get(language),
            why: guide.why.get(language),
            minutes: guide.minutes,
            platforms: words(&guide.platforms),
            on: shown.only.map(|only| only.platform.as_str()),
            route: shown.only.map(|only| only.route.as_str()),
            confidence: guide.confidence.as_str(),
            checked: guide.checked.on.latest_by(data.today).to_string(),
            live: guide.checked.live.is_some(),
            as_of: shown.age().on.map(|date| date.latest_by(data.today).to_string()),
            freshness: shown.age().freshness(data.today).as_str(),
            origin: shown.entry.origin(),
            card: guide.card.map(Card::as_str),
            by: guide.by.map(Doer::as_str),
            ask: guide.ask.as_ref().map(|it| it.get(language)),
            request: guide.request,
            answer_after: guide.answer_after.as_ref().map(|it| Answered::of(it, language)),
            covers: guide.covers.iter().map(ToString::to_string).collect(),
            does: texts(&guide.does),
            does_not: texts(&guide.does_not),
            verify: guide.verify.as_ref().map(|it| it.get(language)),
            regions: Places::of(&guide.regions, language),
            presence: offer.as_ref().map(|offer| offer.presence.as_str()),
            left: offer.into_iter().flat_map(|it| it.left).map(|id| id.to_string()).collect(),
            sources: guide.sources.iter().map(OneSource::of).collect(),
            disputed: guide.disputed.iter().map(|it| OneDispute::of(it, language)).collect(),
            changes: guide.changes.iter().map(|it| OneChange::of(it, language)).collect(),
            steps: shown.steps().map(|step| OneStep::of(step, shown)).collect(),
        };
        Self { format: 1, guide }
    }
}

fn words(platforms: &[Platform]) -> Vec<&'static str> {
    platforms.iter().copied().map(Platform::as_str).collect()
}

fn keys(keys: &[Box<str>]) -> Vec<&str> {
    keys.iter().map(AsRef::as_ref).collect()
}

impl<'a> Answered<'a> {
    fn of(answered: &'a AnswerAfter, language: Language) -> Self {
        let said = OneSide::of(&answered.said, language);
        Self { days: answered.days, said }
    }
}

impl<'a> Places<'a> {
    fn of(regions: &'a Regions, language: Language) -> Self {
        let words = |regions: &[Region]| regions.iter().copied().map(Region::as_str).collect();
        Self {
            world: regions.world,
            exists: words(&regions.exists),
            reported: words(&regions.reported),
            elsewhere: regions.elsewhere.as_ref().map(|it| it.get(language)),
        }
    }
}

impl<'a> OneSource<'a> {
    fn of(source: &'a Source) -> Self {
        Self {
            key: &source.key,
            title: &source.title,
            publisher: &source.publisher,
            date: source.date.map(|date| date.to_string()),
            url: source.url.as_ref().map(Address::as_str),
            kind: source.kind.as_str(),
        }
    }
}

impl<'a> OneDispute<'a> {
    fn of(dispute: &'a Dispute, language: Language) -> Self {
        let sides = dispute.sides.iter().map(|side| OneSide::of(side, language));
        Self { claim: dispute.claim.get(language), sides: sides.collect() }
    }
}

impl<'a> OneSide<'a> {
    fn of(side: &'a Side, language: Language) -> Self {
        Self { says: side.says.get(language), source: keys(&side.source) }
    }
}

impl<'a> OneChange<'a> {
    fn of(change: &'a Change, language: Language) -> Self {
        Self {
            revision: change.revision,
            on: change.on.to_string(),
            what: change.what.get(language),
            steps: change.steps.iter().map(StepId::as_str).collect(),
        }
    }
}

impl<'a> OneStep<'a> {
    fn of(step: &'a Step, shown: &Shown<'a>) -> Self {
        let language = shown.desk.data.language();
        let hops = shown.hops(step).into_iter();
        Self {
            id: step.id.as_str(),
            kind: step.kind.as_str(),
            moves: step.moves.map(Status::as_str),
            on: words(&step.on),
            optional: step.optional,
            title: step.title.get(language),
            text: step.text.get(language),
            path: hops.map(|hop| OneHop::of(hop, language)).collect(),
            links: shown.links(step).into_iter().map(OneLink::of).collect(),
            copy: step.text_to_paste().map(|it| it.get(language)),
            letter: step.letter().map(LetterKind::as_str),
            expect: step.expect.as_ref().map(|it| it.get(language)),
            stuck: step.stuck.iter().map(|rung| OneRung::of(rung, language)).collect(),
            confidence: step.confidence.as_str(),
            source: keys(&step.source),
        }
    }
}

impl<'a> OneHop<'a> {
    fn of(hop: &'a Hop, language: Language) -> Self {
        let own = hop.label.get(language);
        Self {
            label: keys(if own.is_empty() { hop.label.get(Language::EN) } else { own }),
            look_for: keys(hop.look_for.get(language)),
            at: hop.at.map(Spot::as_str),
            glyph: hop.glyph.as_deref(),
            on: words(&hop.on),
            seen_on: hop.seen_on.map(|date| date.to_string()),
        }
    }
}

impl<'a> OneLink<'a> {
    fn of(link: &'a Link) -> Self {
        Self {
            url: link.url.as_str(),
            role: link.role.as_str(),
            seen: link.seen.as_str(),
            seen_on: link.seen_on.map(|date| date.to_string()),
            confidence: link.confidence.as_str(),
            login: link.login,
            on: words(&link.on),
        }
    }
}

impl<'a> OneRung<'a> {
    fn of(rung: &'a Rung, language: Language) -> Self {
        Self {
            id: rung.id.as_ref().map(RungId::as_str),
            symptom: rung.symptom.get(language),
            remedy: rung.remedy.get(language),
            link: rung.link.as_ref().map(Address::as_str),
            after: rung.after.map(|place| place + 1),
            event: rung.event.map(Status::as_str),
        }
    }
}
