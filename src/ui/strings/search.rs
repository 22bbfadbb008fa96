//! What search says.

mod en;
mod fr;

use super::Strings;
use crate::domain::record::progress::State;
use crate::domain::text::platform::Platform;
use crate::ui::strings::Language;

pub(super) use en::EN;
pub(super) use fr::FR;

words! {
    /// Search.
    Search {
        title, hint, tab, narrow, opened, ask,
        service, goal, platform, pack, state, stale,
        one_service, one_goal, one_platform, one_pack, one_state, only_stale,
        account, step, no_account, accounts, on_several, offers, on_which, add_account, read, see_guides,
        gone,
    }
}

impl Strings {
    /// A text as somebody typed it.
    pub fn quoted(&self, text: &str) -> String {
        match self.language {
            Language::En => format!("“{text}”"),
            Language::Fr => format!("«\u{a0}{text}\u{a0}»"),
        }
    }

    /// What the state of a guide is called.
    pub const fn state(&self, state: State) -> &'static str {
        let states = &self.states;
        match state {
            State::Todo => states.todo,
            State::Doing => states.doing,
            State::Stuck => states.stuck,
            State::Waiting => states.waiting,
            State::Covered => states.covered,
            State::LookAgain => states.look_again,
            State::Done => states.done,
            State::Declined => states.declined,
            State::None => states.none,
        }
    }

    /// How many results there are.
    pub fn results(&self, count: usize) -> String {
        match (self.language, count) {
            (Language::En, 1) => "1 result".to_owned(),
            (Language::En, _) => format!("{count} results"),
            (Language::Fr, 0 | 1) => format!("{count} résultat"),
            (Language::Fr, _) => format!("{count} résultats"),
        }
    }

    /// So many of all results, the best.
    pub fn first_results(&self, some: usize, all: usize) -> String {
        match self.language {
            Language::En => format!("the first {some} of {all} results"),
            Language::Fr => format!("les {some} premiers résultats sur {all}"),
        }
    }

    /// Nothing fits.
    pub fn nothing_found(&self, typed: &str) -> String {
        let typed = self.quoted(typed);
        match self.language {
            Language::En => format!("Nothing found for {typed}."),
            Language::Fr => format!("Rien trouvé pour {typed}."),
        }
    }

    /// A word that stands nowhere, and the nearest that does.
    pub fn slip(&self, typed: &str, nearest: Option<&str>) -> String {
        let typed = self.quoted(typed);
        match (self.language, nearest) {
            (Language::En, None) => format!("{typed} is not in any guide."),
            (Language::Fr, None) => format!("{typed} n’est dans aucun guide."),
            (Language::En, Some(nearest)) => {
                format!("{typed} is not in any guide. This is for {}.", self.quoted(nearest))
            }
            (Language::Fr, Some(nearest)) => {
                format!("{typed} n’est dans aucun guide. Voici pour {}.", self.quoted(nearest))
            }
        }
    }

    /// A filter has no such value.
    pub fn no_value(&self, key: &str, value: &str) -> String {
        let value = self.quoted(value);
        match self.language {
            Language::En => format!("There is no {key} called {value}."),
            Language::Fr => format!("{} ne connaît pas {value}.", self.quoted(&format!("{key}:"))),
        }
    }

    /// The same search without a part of it.
    pub fn search_without(&self, part: &str) -> String {
        let part = self.quoted(part);
        match self.language {
            Language::En => format!("Search without {part}"),
            Language::Fr => format!("Chercher sans {part}"),
        }
    }

    /// The same search with another word.
    pub fn search_for(&self, word: &str) -> String {
        let word = self.quoted(word);
        match self.language {
            Language::En => format!("Search for {word}"),
            Language::Fr => format!("Chercher {word}"),
        }
    }

    /// Nobody has an account that has the guides of this service.
    pub fn no_account_of(&self, service: &str) -> String {
        match self.language {
            Language::En => format!("{service}: no account of yours"),
            Language::Fr => format!("{service}\u{a0}: aucun de vos comptes"),
        }
    }

    /// A service that borrows the login of an account.
    pub fn use_with(&self, service: &str, account: &str) -> String {
        match self.language {
            Language::En => format!("I use {service} with {account}"),
            Language::Fr => format!("J’utilise {service} avec {account}"),
        }
    }

    /// An account on this service.
    pub fn add_on(&self, service: &str) -> String {
        format!("{}{} {service}", self.search.add_account, self.colon)
    }

    /// The step belongs to another route than the one that is shown.
    pub fn other_route(&self, platforms: &[Platform]) -> String {
        let names: Vec<&str> = platforms.iter().map(|it| self.platform(*it)).collect();
        let names = names.join(", ");
        match self.language {
            Language::En => format!("That step is for {names}: t changes the platform."),
            Language::Fr => format!("Cette étape est pour {names}\u{a0}: t change d’appareil."),
        }
    }
}
