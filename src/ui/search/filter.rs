//! What narrows a search: `goal:object`. Keys and values are understood in both languages, whatever the
//! interface speaks; what is offered is in its own.

use super::words::{joined, of};
use crate::domain::guide::Freshness;
use crate::domain::guide::catalogue::Entry;
use crate::domain::record::progress::State;
use crate::domain::text::id::{Goal, ServiceId};
use crate::domain::text::language::Language;
use crate::domain::text::platform::Platform;
use crate::ui::data::Data;
use crate::ui::strings::{Strings, strings};

/// What is asked of a guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// Of which service it is.
    Service,
    /// What it achieves.
    Goal,
    /// Where its steps are done.
    Platform,
    /// In which selection it stands.
    Pack,
    /// Where an account stands with it.
    State,
}

/// What a guide must be to be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Filter {
    /// Of this service.
    Service(ServiceId),
    /// For this goal.
    Goal(Goal),
    /// With a route for this platform.
    Platform(Platform),
    /// In this pack.
    Pack(Box<str>),
    /// In this state on an account.
    State(State),
    /// Not checked for long.
    Stale,
}

/// A value that can be typed behind a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value {
    /// What is typed, in the language of the interface.
    pub word: String,
    /// What it is called there.
    pub label: String,
    /// What it asks for.
    pub filter: Filter,
    /// What else means it: its word in files, its name in the other language.
    names: Vec<String>,
}

impl Key {
    /// All, in the order of the menu.
    pub const ALL: [Self; 5] = [Self::Service, Self::Goal, Self::Platform, Self::Pack, Self::State];

    /// What is typed before the colon.
    pub const fn word(self, strings: &Strings) -> &'static str {
        let words = &strings.search;
        match self {
            Self::Service => words.service,
            Self::Goal => words.goal,
            Self::Platform => words.platform,
            Self::Pack => words.pack,
            Self::State => words.state,
        }
    }

    /// What it does, in the menu.
    pub const fn label(self, strings: &Strings) -> &'static str {
        let words = &strings.search;
        match self {
            Self::Service => words.one_service,
            Self::Goal => words.one_goal,
            Self::Platform => words.one_platform,
            Self::Pack => words.one_pack,
            Self::State => words.one_state,
        }
    }

    /// The key that is called so in any language.
    pub fn of_word(word: &str) -> Option<Self> {
        let word = joined(word);
        let is = |key: &Self| {
            crate::domain::text::language::Text::LANGUAGES
                .iter()
                .any(|language| joined(key.word(strings(*language))) == word)
        };
        Self::ALL.into_iter().find(is)
    }

    /// Everything that can stand behind it.
    pub fn values(self, data: &Data) -> Vec<Value> {
        let catalogue = &data.catalogue;
        match self {
            Self::Service => {
                let has_guides =
                    |id: &ServiceId| catalogue.entries.iter().any(|entry| entry.id.service == *id);
                let services = catalogue.reference.services.iter().filter(|it| has_guides(&it.id));
                let value = |service: &crate::domain::guide::reference::Service| {
                    let names = crate::domain::text::language::Text::LANGUAGES
                        .map(|language| service.name.get(language));
                    Value {
                        // One name everywhere: that of the folder is the shortest.
                        word: service.id.as_str().to_owned(),
                        ..Value::new(
                            Filter::Service(service.id.clone()),
                            service.id.as_str(),
                            names,
                            data,
                        )
                    }
                };
                services.map(value).collect()
            }
            Self::Goal => {
                let value = |goal: Goal| {
                    let names = crate::domain::text::language::Text::LANGUAGES
                        .map(|language| strings(language).goal(goal));
                    Value::new(Filter::Goal(goal), goal.as_str(), names, data)
                };
                catalogue.goals().into_iter().map(value).collect()
            }
            Self::Platform => {
                let value = |on: Platform| {
                    let names = crate::domain::text::language::Text::LANGUAGES
                        .map(|language| strings(language).platform(on));
                    Value::new(Filter::Platform(on), on.as_str(), names, data)
                };
                Platform::ALL.into_iter().map(value).collect()
            }
            Self::Pack => {
                let value = |pack: &crate::domain::guide::reference::Pack| {
                    let names = crate::domain::text::language::Text::LANGUAGES
                        .map(|language| pack.name.get(language));
                    Value::new(Filter::Pack(pack.key.clone()), &pack.key, names, data)
                };
                catalogue.reference.packs.iter().map(value).collect()
            }
            Self::State => {
                let value = |state: State| {
                    let names = crate::domain::text::language::Text::LANGUAGES
                        .map(|language| strings(language).state(state));
                    Value::new(Filter::State(state), state.as_str(), names, data)
                };
                STATES.into_iter().map(value).collect()
            }
        }
    }
}

/// The states, what wants something first.
const STATES: [State; 9] = [
    State::Stuck,
    State::LookAgain,
    State::Todo,
    State::Doing,
    State::Waiting,
    State::Covered,
    State::Done,
    State::Declined,
    State::None,
];

impl Value {
    fn new(filter: Filter, word: &str, names: [&str; 2], data: &Data) -> Self {
        let [english, french] = names;
        let (typed, label) = match data.language() {
            Language::FR => (typed(french), french),
            _ => (word.to_owned(), english),
        };
        let names = [word, english, french].map(joined).to_vec();
        Self { word: typed, label: label.to_owned(), filter, names }
    }

    /// Whether `typed` means it.
    pub fn is(&self, typed: &str) -> bool {
        self.names.contains(&joined(typed))
    }

    /// Whether what is typed so far may come to mean it: the beginning of a name or of a word of it.
    pub fn may_be(&self, typed: &str) -> bool {
        let begin = joined(typed);
        self.names.iter().any(|name| name.starts_with(&begin))
            || of(&self.label).iter().any(|word| word.starts_with(&begin))
    }
}

/// A name as it is typed behind a colon: without spaces.
fn typed(name: &str) -> String {
    let parts = name.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.map(str::to_lowercase).collect::<Vec<_>>().join("-")
}

impl Filter {
    /// What `value` asks for behind `key`.
    pub fn of(key: Key, value: &str, data: &Data) -> Option<Self> {
        key.values(data).into_iter().find(|it| it.is(value)).map(|it| it.filter)
    }

    /// Whether `typed` asks for what nobody checked for long: a word of its own.
    pub fn is_stale(typed: &str) -> bool {
        crate::domain::text::language::Text::LANGUAGES
            .iter()
            .any(|language| strings(*language).search.stale == typed.to_lowercase())
    }

    /// What it is called.
    pub fn label(&self, data: &Data) -> String {
        let strings = data.strings;
        match self {
            Self::Service(id) => {
                let service = data.catalogue.service(id);
                service.map_or(id.as_str(), |it| it.name.get(data.language())).to_owned()
            }
            Self::Goal(goal) => strings.goal(*goal).to_owned(),
            Self::Platform(on) => strings.platform(*on).to_owned(),
            Self::Pack(key) => {
                let pack = data.catalogue.pack(key);
                pack.map_or(&**key, |it| it.name.get(data.language())).to_owned()
            }
            Self::State(state) => strings.state(*state).to_owned(),
            Self::Stale => strings.search.stale.to_owned(),
        }
    }

    /// Whether `entry` is so; its state is that of an account, not of the guide.
    pub fn admits(&self, entry: &Entry, data: &Data) -> bool {
        match self {
            Self::Service(id) => entry.id.service == *id,
            Self::Goal(goal) => entry.id.goal == *goal,
            Self::Platform(on) => entry.platforms.contains(on),
            Self::Pack(key) => {
                data.catalogue.pack(key).is_some_and(|pack| pack.guides.contains(&entry.id))
            }
            Self::State(_) => true,
            Self::Stale => {
                let age = entry.age(data.dossier().setup.platform(&entry.platforms));
                age.freshness(data.today) == Freshness::Stale
            }
        }
    }
}
