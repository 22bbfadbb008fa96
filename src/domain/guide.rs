//! A guide: what it achieves, what it rests on, and its steps.

pub mod catalogue;
mod ending;
pub mod entry;
pub mod finding;
pub mod freshness;
pub mod ladder;
pub mod library;
pub mod offer;
pub mod pack;
pub mod reference;
pub mod user_guide;
pub mod user_guides;
pub(super) mod user_guides_beside;

use serde::{Deserialize, Serialize};

use super::law::region::Regions;
use super::record::status::Status;
use super::text::address::Address;
use super::text::date::SourceDate;
use super::text::id::{GuideId, RungId, StepId};
use super::text::language::{Language, Text};
use super::text::platform::Platform;
pub use super::text::word::{
    Card, Confidence, Doer, Kind, LetterKind, Role, Seen, SourceKind, Spot,
};
pub use freshness::{Age, Checked, Freshness, Trial};

/// A guide file, read and checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guide {
    /// Its path under `content/`.
    pub id: GuideId,
    /// Rises when what the person must do changes.
    pub revision: u32,
    /// In the imperative, about 40 columns.
    pub title: Text,
    /// Why one would.
    pub why: Text,
    /// About how long it takes.
    pub minutes: u16,
    /// The routes it has.
    pub platforms: Vec<Platform>,
    /// How sure the sources are of the whole.
    pub confidence: Confidence,
    /// Why there are no steps, if there are none.
    pub card: Option<Card>,
    /// Who alone can carry it out, where that is not the holder of the account.
    pub by: Option<Doer>,
    /// What one sends them; there whenever `by` is.
    pub ask: Option<Text>,
    /// Whether an objection is sent and an answer is due.
    pub request: bool,
    /// When answers to a request came in the past, where a source says so.
    pub answer_after: Option<AnswerAfter>,
    /// Guides that one objection also answers, for accounts tied together.
    pub covers: Vec<GuideId>,
    /// What it changes.
    pub does: Vec<Text>,
    /// What it does not change.
    pub does_not: Vec<Text>,
    /// How to see that it worked.
    pub verify: Option<Text>,
    /// Where it exists.
    pub regions: Regions,
    /// When and how it was last checked.
    pub checked: Checked,
    /// What it rests on.
    pub sources: Vec<Source>,
    /// On what the sources disagree.
    pub disputed: Vec<Dispute>,
    /// What changed, per revision.
    pub changes: Vec<Change>,
    /// Steps that were released and are no more.
    pub gone: Vec<StepId>,
    /// The steps of all routes, in order.
    pub steps: Vec<Step>,
}

/// When answers to a request came in the past: no promise, and no date of the law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerAfter {
    /// How many days it took; at least one.
    pub days: u16,
    /// The same in a sentence, with the time in which that was so.
    pub said: Side,
}

impl AnswerAfter {
    /// Whether it comes while one still sits there: the wizard then leads to the answer's step.
    pub const fn is_at_once(&self) -> bool {
        self.days <= 1
    }
}

/// Something a guide rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// What steps refer to it by.
    pub key: Box<str>,
    /// Its title, in its own language.
    pub title: Box<str>,
    /// Who published it.
    pub publisher: Box<str>,
    /// When it was published or recorded, where it says so.
    pub date: Option<SourceDate>,
    /// Where it can be read, where known. Shown; not one of the program's own addresses.
    pub url: Option<Address>,
    /// What kind of source it is.
    pub kind: SourceKind,
}

impl Source {
    /// Its place among others: the strongest first, then the newest.
    pub fn rank(&self) -> (SourceKind, std::cmp::Reverse<Option<SourceDate>>) {
        (self.kind, std::cmp::Reverse(self.date))
    }

    /// Who published it, without what stands in parentheses: « Meta (archived by …) » is Meta.
    pub fn short_publisher(&self) -> &str {
        self.publisher.split(" (").next().unwrap_or_default()
    }
}

/// A claim on which the sources disagree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dispute {
    /// What is claimed.
    pub claim: Text,
    /// Who says what.
    pub sides: Vec<Side>,
    /// The steps that it is about; none: it is about the guide as a whole.
    pub steps: Vec<StepId>,
}

impl Dispute {
    /// Whether one of its sides rests on one of the sources with these keys.
    pub fn rests_on_any(&self, keys: &[Box<str>]) -> bool {
        self.sides.iter().flat_map(|side| &side.source).any(|key| keys.contains(key))
    }
}

/// What some sources say: one side of a dispute.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Side {
    /// What it says.
    pub says: Text,
    /// Keys of the guide's sources.
    pub source: Vec<Box<str>>,
}

/// What a revision changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The revision that brought it.
    pub revision: u32,
    /// When.
    pub on: SourceDate,
    /// What changed, for the person.
    pub what: Text,
    /// The steps that must be looked at again.
    pub steps: Vec<StepId>,
}

/// One thing to do or to see, in one place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Stable id.
    pub id: StepId,
    /// Former ids: ticks follow.
    pub was: Vec<StepId>,
    /// What kind of thing it is.
    pub kind: Kind,
    /// Where it changes the request.
    pub moves: Option<Status>,
    /// The platforms it belongs to; all when empty.
    pub on: Vec<Platform>,
    /// In the imperative.
    pub title: Text,
    /// What to do.
    pub text: Text,
    /// The menu trail.
    pub path: Vec<Hop>,
    /// Where to go, the first first.
    pub links: Vec<Link>,
    /// What one should now see.
    pub expect: Option<Text>,
    /// What to try when it does not work.
    pub stuck: Vec<Rung>,
    /// What to paste.
    pub copy: Option<Paste>,
    /// May be left out.
    pub optional: bool,
    /// How sure the sources are.
    pub confidence: Confidence,
    /// Keys of the guide's sources; empty: our advice.
    pub source: Vec<Box<str>>,
}

/// What a step has to paste.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Paste {
    /// A text.
    Text(Text),
    /// A letter, which is written first.
    Letter(LetterKind),
}

impl Step {
    /// Whether `id` is its id, or was.
    pub fn is_called(&self, id: &StepId) -> bool {
        self.id == *id || self.was.contains(id)
    }

    /// The text to paste, where it is one that needs no writing.
    pub const fn text_to_paste(&self) -> Option<&Text> {
        match &self.copy {
            Some(Paste::Text(text)) => Some(text),
            Some(Paste::Letter(_)) | None => None,
        }
    }

    /// The letter to paste.
    pub const fn letter(&self) -> Option<LetterKind> {
        match &self.copy {
            Some(Paste::Letter(kind)) => Some(*kind),
            Some(Paste::Text(_)) | None => None,
        }
    }

    /// Whether it belongs to the route of `platform`.
    pub fn is_on(&self, platform: Platform) -> bool {
        belongs(&self.on, platform)
    }

    /// The menu trail on `platform`.
    pub fn trail(&self, platform: Platform) -> impl Iterator<Item = &Hop> {
        self.path.iter().filter(move |hop| belongs(&hop.on, platform))
    }

    /// The links of `platform`, in the order in which to try them.
    pub fn ladder(&self, platform: Platform) -> impl Iterator<Item = &Link> {
        self.links.iter().filter(move |link| belongs(&link.on, platform))
    }
}

fn belongs(on: &[Platform], platform: Platform) -> bool {
    on.is_empty() || on.contains(&platform)
}

/// One hop of a menu trail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hop {
    /// What the service shows, per language, newest first.
    pub label: Labels,
    /// Words to look for where no source shows the label.
    pub look_for: Labels,
    /// Where it sits.
    pub at: Option<Spot>,
    /// The sign the service shows there.
    pub glyph: Option<Box<str>>,
    /// Only on these platforms; all when empty.
    pub on: Vec<Platform>,
    /// When the label was seen.
    pub seen_on: Option<SourceDate>,
    /// Keys of the guide's sources, where they differ from the step's.
    pub source: Vec<Box<str>>,
}

/// Words a service shows, per language.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Labels {
    /// In its English interface.
    pub en: Vec<Box<str>>,
    /// In its French interface.
    pub fr: Vec<Box<str>>,
}

impl Labels {
    /// Those of `language`; may be empty.
    pub fn get(&self, language: Language) -> &[Box<str>] {
        if language == Language::FR { &self.fr } else { &self.en }
    }
}

/// An address to try.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// The address.
    pub url: Address,
    /// What it leads to.
    pub role: Role,
    /// Who was seen giving it.
    pub seen: Seen,
    /// When.
    pub seen_on: Option<SourceDate>,
    /// How sure the sources are.
    pub confidence: Confidence,
    /// Whether one must be logged in.
    pub login: bool,
    /// Only on these platforms; all when empty.
    pub on: Vec<Platform>,
}

/// One thing to try when a step does not work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rung {
    /// What others of its step refer to it by.
    pub id: Option<RungId>,
    /// What is seen.
    pub symptom: Text,
    /// What to try.
    pub remedy: Text,
    /// Where.
    pub link: Option<Address>,
    /// The place, from 0, of the rung it comes after: it is not listed at first.
    pub after: Option<usize>,
    /// What it says happened to the request: the objection opens at that line.
    pub event: Option<Status>,
}

/// The roles of what a route tries first, the best first.
const FIRST: [Role; 3] = [Role::Form, Role::Settings, Role::Help];

impl Guide {
    /// The route that serves `platform`: its own, else the web's, else the first there is.
    pub fn route(&self, platform: Platform) -> Platform {
        route(&self.platforms, platform)
    }

    /// The steps of the route that serves `platform`.
    pub fn steps_on(&self, platform: Platform) -> impl Iterator<Item = &Step> {
        let route = self.route(platform);
        self.steps.iter().filter(move |step| step.is_on(route))
    }

    /// The link that `route` tries first: its first form, else its first settings, else its first help page.
    pub fn first_link(&self, route: Platform) -> Option<&Link> {
        let steps = || self.steps.iter().filter(move |step| step.is_on(route));
        let first =
            |role: Role| steps().flat_map(|step| step.ladder(route)).find(|link| link.role == role);
        FIRST.into_iter().find_map(first)
    }

    /// How old the route is that serves `platform`. Whoever tried a guide followed its link.
    pub fn age(&self, platform: Platform) -> Age {
        let trial = self.checked.live.as_ref();
        let tried = trial.and_then(|trial| self.first_link(self.route(trial.platform)));
        match self.first_link(self.route(platform)) {
            Some(link) if tried.is_none_or(|tried| tried.url != link.url) => {
                Age::of_link(&self.checked, link.seen_on)
            }
            _ => Age::of_check(&self.checked),
        }
    }

    /// What is disputed about `step`.
    pub fn disputes_of(&self, step: &Step) -> impl Iterator<Item = &Dispute> {
        self.disputed.iter().filter(|dispute| dispute.steps.iter().any(|id| step.is_called(id)))
    }

    /// What changed on `step` since `revision`, in the order of the file.
    pub fn changes_of(&self, step: &Step, revision: u32) -> impl Iterator<Item = &Change> {
        let concerns = |change: &&Change| change.steps.iter().any(|id| step.is_called(id));
        self.changes.iter().filter(move |it| it.revision > revision).filter(concerns)
    }

    /// The source with this key.
    pub fn source(&self, key: &str) -> Option<&Source> {
        self.sources.iter().find(|source| &*source.key == key)
    }
}

/// The route among `platforms` that serves `platform`.
pub fn route(platforms: &[Platform], platform: Platform) -> Platform {
    if platforms.contains(&platform) {
        platform
    } else if platforms.contains(&Platform::Web) {
        Platform::Web
    } else {
        platforms.first().copied().unwrap_or(Platform::Web)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_platform_without_steps_of_its_own_takes_the_web_route() {
        use Platform::{Android, Ios, Linux, Web};
        assert_eq!(route(&[Android, Web], Ios), Web);
        assert_eq!(route(&[Android, Ios], Linux), Android);
        assert_eq!(route(&[Android, Ios], Ios), Ios);
    }
}
