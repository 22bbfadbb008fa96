//! What can be found, and how: everything a person has before the eyes or in mind. Each thing has the words it can be
//! found by; a thing is found when it holds every word that was typed, wherever each stands.

use super::App;
use super::effect::Place;
use crate::domain::guide::catalogue::Catalogue;
use crate::domain::guide::{Guide, Labels, Step};
use crate::domain::text::folding::folded;
use crate::domain::text::id::GuideId;
use crate::domain::text::language::{Language, Text};

/// Something that can be found in the catalogue.
#[derive(Debug, Clone)]
pub struct Thing {
    pub place: Place,
    pub kind: Kind,
    /// Its own name, folded: what begins like the name is found first.
    name: String,
    /// Everything else it can be found by, folded, a piece a line.
    words: String,
    /// The pieces as they are shown, in the order of the lines.
    shown: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Guide,
    Step,
    /// A claim on which the sources disagree.
    Dispute,
}

/// All things of the catalogue, in one language.
#[derive(Debug, Clone, Default)]
pub struct Index {
    pub things: Vec<Thing>,
    language: Option<Language>,
    /// How many guides it was made of: another number makes it anew.
    guides: usize,
}

/// Something that was found, with the line that holds what was typed, where that is not its name.
#[derive(Debug, Clone)]
pub struct Found<'a> {
    pub thing: &'a Thing,
    pub line: Option<&'a str>,
}

/// At most so many are shown: whoever wants another one types on.
pub const MOST: usize = 60;

impl Index {
    /// Whether it is still that of the app.
    pub fn is_of(&self, app: &App) -> bool {
        self.language == Some(app.language()) && self.guides == app.data.catalogue.entries.len()
    }

    pub fn of(app: &App) -> Self {
        let (catalogue, language) = (&app.data.catalogue, app.language());
        let mut things = Vec::new();
        for entry in &catalogue.entries {
            if let Some(guide) = catalogue.guide(&entry.id) {
                of_guide(&guide, catalogue, language, &mut things);
                continue;
            }
            // One of the person's own that was not opened yet: its titles are at hand.
            let mut thing = Thing::new(&entry.id, entry.title.get(language), Kind::Guide);
            thing.known(entry.id.service.as_str());
            for title in catalogue.step_titles(entry) {
                thing.says(&title, language);
            }
            things.push(thing);
        }
        Self { things, language: Some(language), guides: catalogue.entries.len() }
    }

    /// What holds every word of `typed`, the likeliest first; of two that fit as well, what is about one's own accounts.
    pub fn find(&self, typed: &str, is_own: &dyn Fn(&GuideId) -> bool) -> Vec<Found<'_>> {
        let typed = folded(typed);
        let wanted: Vec<&str> = typed.split_whitespace().collect();
        if wanted.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(u32, Found<'_>)> = Vec::new();
        for thing in &self.things {
            if let Some((rank, line)) = thing.holds(&wanted, typed.trim()) {
                found.push((rank, Found { thing, line }));
            }
        }
        found.sort_by_cached_key(|(rank, found)| {
            (*rank, !is_own(&found.thing.place.guide), found.thing.kind)
        });
        found.into_iter().map(|(_, found)| found).collect()
    }
}

impl Thing {
    fn new(guide: &GuideId, name: &str, kind: Kind) -> Self {
        let place = Place { guide: guide.clone(), step: None };
        Self { place, kind, name: folded(name), words: String::new(), shown: Vec::new() }
    }

    /// It can be found by this, and this is shown then.
    fn known(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        // A piece is a line: what was typed is looked for within one.
        self.words.push_str(&folded(text).replace('\n', " "));
        self.words.push('\n');
        self.shown.push(text.to_owned());
    }

    fn says(&mut self, text: &Text, language: Language) {
        self.known(text.get(language));
    }

    /// What a service shows, in every language a source shows it in.
    fn shows(&mut self, labels: &Labels, language: Language) {
        for it in [language, Language::EN] {
            for label in labels.get(it) {
                self.known(label);
            }
        }
    }

    /// How well it fits, and by which line; `None`: a word is in none of its lines.
    fn holds(&self, wanted: &[&str], typed: &str) -> Option<(u32, Option<&str>)> {
        let everywhere = |word: &&str| self.name.contains(*word) || self.words.contains(*word);
        if !wanted.iter().all(everywhere) {
            return None;
        }
        if wanted.iter().all(|word| self.name.contains(word)) {
            let rank = match () {
                () if self.name.starts_with(typed) => 0,
                () if begins_a_word(&self.name, typed) => 1,
                () => 2,
            };
            return Some((rank, None));
        }
        // The line that holds most of what was typed says why it was found.
        let lines = self.words.lines().zip(&self.shown);
        let score = |line: &str| {
            let words = wanted.iter().filter(|word| line.contains(**word)).count();
            (line.contains(typed), words)
        };
        let best = lines.max_by_key(|(line, _)| score(line))?;
        let rank = match score(best.0) {
            (true, _) => 3,
            (false, count) if count == wanted.len() => 4,
            (false, _) => 5,
        };
        Some((rank, Some(best.1.as_str())))
    }
}

fn begins_a_word(text: &str, typed: &str) -> bool {
    text.match_indices(typed).any(|(at, _)| {
        text.get(..at).is_some_and(|before| !before.ends_with(|c: char| c.is_alphanumeric()))
    })
}

fn of_guide(guide: &Guide, catalogue: &Catalogue, language: Language, things: &mut Vec<Thing>) {
    let service = catalogue.service(&guide.id.service);
    let service = service.map_or("", |it| it.name.get(language));
    let maker = catalogue.maker(&guide.id.service).map_or("", |it| &*it.name);
    let title = guide.title.get(language);
    let mut whole = Thing::new(&guide.id, &format!("{service} {title}"), Kind::Guide);
    whole.known(maker);
    whole.known(&guide.id.to_string());
    whole.says(&guide.why, language);
    for text in guide.does.iter().chain(&guide.does_not).chain(&guide.verify) {
        whole.says(text, language);
    }
    for source in &guide.sources {
        whole.known(&source.title);
    }
    things.push(whole);
    for dispute in &guide.disputed {
        let mut thing = Thing::new(&guide.id, dispute.claim.get(language), Kind::Dispute);
        thing.known(&format!("{service} {title}"));
        for side in &dispute.sides {
            thing.says(&side.says, language);
        }
        things.push(thing);
    }
    for step in &guide.steps {
        things.push(of_step(guide, step, service, language));
    }
}

fn of_step(guide: &Guide, step: &Step, service: &str, language: Language) -> Thing {
    let mut thing = Thing::new(&guide.id, step.title.get(language), Kind::Step);
    thing.place.step = Some(step.id.clone());
    thing.known(&format!("{service} {}", guide.title.get(language)));
    thing.says(&step.text, language);
    for hop in &step.path {
        thing.shows(&hop.label, language);
        thing.shows(&hop.look_for, language);
    }
    for link in &step.links {
        thing.known(link.url.as_str());
    }
    for rung in &step.stuck {
        thing.says(&rung.symptom, language);
        thing.says(&rung.remedy, language);
        if let Some(link) = &rung.link {
            thing.known(link.as_str());
        }
    }
    if let Some(expect) = &step.expect {
        thing.says(expect, language);
    }
    if let Some(text) = step.text_to_paste() {
        thing.says(text, language);
    }
    thing
}
