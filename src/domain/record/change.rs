//! What one act can change, and what it is about.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::super::law::region::{Country, Region};
use super::super::text::date::Day;
use super::super::text::id::{GuideId, ServiceId, StepId};
use super::super::text::platform::Platform;
use super::account::AccountKey;
use super::act_id::ActId;
use super::details::Details;
use super::status::Status;

/// What is known about a step on one account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mark {
    /// Done.
    Done,
    /// Not done: takes a mark away.
    Todo,
    /// Left out on purpose.
    Skip,
    /// Tried; it did not work.
    Stuck,
}

impl Mark {
    /// The word in commands.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Todo => "todo",
            Self::Skip => "skip",
            Self::Stuck => "stuck",
        }
    }
}

impl FromStr for Mark {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        [Self::Done, Self::Todo, Self::Skip, Self::Stuck]
            .into_iter()
            .find(|mark| mark.as_str() == text)
            .ok_or_else(|| format!("`{text}` is not a mark: done, todo, skip or stuck"))
    }
}

/// What is noted when an objection is sent, so that moving, regrouping or a new catalogue changes no
/// clock that runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sending {
    /// Where the holder of the account lived.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// The law that counts there.
    pub law: Region,
    /// Key of the company it went to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub company: Option<Box<str>>,
    /// The country whose public holidays count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holidays: Option<Country>,
    /// The accounts that were tied to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub group: Vec<AccountKey>,
}

/// One change. In the journal: `{"mark":{…}}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// A new account.
    Add {
        /// Its key.
        account: AccountKey,
        /// Whose login it is.
        service: ServiceId,
        /// Its nickname.
        name: String,
    },
    /// Another nickname.
    Rename {
        /// The account.
        account: AccountKey,
        /// Its nickname from now on.
        name: String,
    },
    /// The account is no longer followed; its lines stay.
    Remove {
        /// The account.
        account: AccountKey,
    },
    /// Where its holder lives; nothing: where the person lives.
    Country {
        /// The account.
        account: AccountKey,
        /// The country.
        country: Option<Country>,
    },
    /// These accounts are tied at the service.
    Group {
        /// The accounts.
        accounts: Vec<AccountKey>,
        /// What they share from now on.
        group: AccountKey,
    },
    /// The account is tied to no other.
    Ungroup {
        /// The account.
        account: AccountKey,
    },
    /// Two accounts are one: what happened on the other happened on the first.
    Join {
        /// The account that stays.
        account: AccountKey,
        /// The account that it is as well.
        other: AccountKey,
    },
    /// A service that borrows this login is used with it, or is not.
    Uses {
        /// The account.
        account: AccountKey,
        /// The service that borrows.
        service: ServiceId,
        /// Whether it is used.
        on: bool,
    },
    /// A step was done, skipped, or did not work.
    Mark {
        /// The account.
        account: AccountKey,
        /// The guide.
        guide: GuideId,
        /// The step.
        step: StepId,
        /// What it is now.
        mark: Mark,
        /// On which platform.
        on: Platform,
        /// The revision of the guide at that moment.
        revision: u32,
    },
    /// Something happened to an objection.
    Request {
        /// The account.
        account: AccountKey,
        /// The guide.
        guide: GuideId,
        /// What happened.
        status: Status,
        /// On which day.
        date: Day,
        /// When the company received it, if not that day.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        received: Option<Day>,
        /// With `sent`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        sending: Option<Box<Sending>>,
        /// In the person's words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<String>,
        /// What else is noted with it.
        #[serde(flatten)]
        details: Details,
    },
    /// Something that was noted of an objection is struck out: it did not happen, or not like that. What
    /// takes its place stands in the same act, so that one undo brings the old line back.
    Strike {
        /// The account.
        account: AccountKey,
        /// The guide.
        guide: GuideId,
        /// The act that noted it.
        act: ActId,
        /// What that act noted.
        status: Status,
    },
    /// The person's own words on a guide; empty: none.
    Note {
        /// The account.
        account: AccountKey,
        /// The guide.
        guide: GuideId,
        /// The words.
        text: String,
    },
    /// A file that the person keeps: a screenshot, a mail. Only its path is noted.
    Proof {
        /// The account.
        account: AccountKey,
        /// The guide.
        guide: GuideId,
        /// Where it is, from the root.
        path: String,
        /// Noted, or no longer.
        #[serde(default = "yes", skip_serializing_if = "Clone::clone")]
        on: bool,
    },
    /// The person looked again at what was done: it still holds.
    Looked {
        /// The account.
        account: AccountKey,
        /// The guide.
        guide: GuideId,
        /// On which day.
        date: Day,
    },
    /// The guide is not for the person: put away, or taken back.
    Decline {
        /// The account.
        account: AccountKey,
        /// The guide.
        guide: GuideId,
        /// Put away, or no longer.
        on: bool,
    },
    /// A letter was written: copied, saved or handed to a mail program. Its text is not kept.
    Letter {
        /// The account.
        account: AccountKey,
        /// The guide.
        guide: GuideId,
        /// Which letter: `objection`, `reminder`.
        kind: Box<str>,
        /// In which language, two letters.
        language: Box<str>,
        /// On which day.
        date: Day,
    },
    /// What a blank of letters is filled with from now on, because the person asked for it; empty: nothing.
    Blank {
        /// The account, where it is about one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        account: Option<AccountKey>,
        /// The blank.
        name: Box<str>,
        /// What fills it.
        value: String,
    },
    /// An address was handed to the browser.
    Opened {
        /// The account.
        account: AccountKey,
        /// The guide.
        guide: GuideId,
        /// The step; nothing where it was opened from the request.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        step: Option<StepId>,
        /// The address.
        url: String,
    },
    /// The platform on which a guide is followed.
    Platform {
        /// The account.
        account: AccountKey,
        /// The guide.
        guide: GuideId,
        /// The platform.
        on: Platform,
    },
    /// A setting: `country`, `language`, `phone`, `look-again`, or `pack` of an older version, which
    /// changes nothing; an empty value takes it away.
    Set {
        /// Its name.
        name: String,
        /// Its value.
        value: String,
    },
}

/// What a change is about: undo refuses when something newer lies on the same cell.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Cell {
    /// The account itself.
    Account(AccountKey),
    /// The mark of a step.
    Mark(AccountKey, GuideId, StepId),
    /// The request of an account and guide.
    Request(AccountKey, GuideId),
    /// The note of an account and guide.
    Note(AccountKey, GuideId),
    /// A proof of an account and guide.
    Proof(AccountKey, GuideId, String),
    /// The last look at an account and guide.
    Looked(AccountKey, GuideId),
    /// Whether a guide was put away on an account.
    Declined(AccountKey, GuideId),
}

const fn yes() -> bool {
    true
}

impl Cell {
    /// The account it belongs to.
    pub const fn account(&self) -> &AccountKey {
        match self {
            Self::Account(account)
            | Self::Mark(account, ..)
            | Self::Request(account, _)
            | Self::Note(account, _)
            | Self::Proof(account, ..)
            | Self::Looked(account, _)
            | Self::Declined(account, _) => account,
        }
    }

    /// The guide it belongs to, but where it is the account itself.
    pub const fn guide(&self) -> Option<&GuideId> {
        match self {
            Self::Account(_) => None,
            Self::Mark(_, guide, _)
            | Self::Request(_, guide)
            | Self::Note(_, guide)
            | Self::Proof(_, guide, _)
            | Self::Looked(_, guide)
            | Self::Declined(_, guide) => Some(guide),
        }
    }
}

impl Change {
    /// The account that it happened on; none where it is about several, or about none.
    pub const fn account(&self) -> Option<&AccountKey> {
        match self {
            Self::Add { account, .. }
            | Self::Rename { account, .. }
            | Self::Remove { account }
            | Self::Country { account, .. }
            | Self::Ungroup { account }
            | Self::Uses { account, .. }
            | Self::Mark { account, .. }
            | Self::Request { account, .. }
            | Self::Strike { account, .. }
            | Self::Note { account, .. }
            | Self::Proof { account, .. }
            | Self::Looked { account, .. }
            | Self::Decline { account, .. }
            | Self::Letter { account, .. }
            | Self::Opened { account, .. }
            | Self::Platform { account, .. } => Some(account),
            Self::Group { .. } | Self::Join { .. } | Self::Blank { .. } | Self::Set { .. } => None,
        }
    }

    /// The cells it writes that undo takes back; none for openings, letters, platforms and settings.
    pub fn cells(&self) -> Vec<Cell> {
        match self {
            Self::Add { account, .. }
            | Self::Rename { account, .. }
            | Self::Remove { account }
            | Self::Country { account, .. }
            | Self::Ungroup { account }
            | Self::Uses { account, .. } => vec![Cell::Account(account.clone())],
            Self::Join { account, other } => {
                vec![Cell::Account(account.clone()), Cell::Account(other.clone())]
            }
            Self::Group { accounts, .. } => accounts.iter().cloned().map(Cell::Account).collect(),
            Self::Mark { account, guide, step, .. } => {
                vec![Cell::Mark(account.clone(), guide.clone(), step.clone())]
            }
            Self::Request { account, guide, .. } | Self::Strike { account, guide, .. } => {
                vec![Cell::Request(account.clone(), guide.clone())]
            }
            Self::Note { account, guide, .. } => vec![Cell::Note(account.clone(), guide.clone())],
            Self::Proof { account, guide, path, .. } => {
                vec![Cell::Proof(account.clone(), guide.clone(), path.clone())]
            }
            Self::Looked { account, guide, .. } => {
                vec![Cell::Looked(account.clone(), guide.clone())]
            }
            Self::Decline { account, guide, .. } => {
                vec![Cell::Declined(account.clone(), guide.clone())]
            }
            Self::Letter { .. }
            | Self::Blank { .. }
            | Self::Opened { .. }
            | Self::Platform { .. }
            | Self::Set { .. } => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_one_word_and_its_facts() {
        let mark = Change::Mark {
            account: AccountKey::of("k3"),
            guide: "facebook/object".parse().unwrap(),
            step: "open-form".parse().unwrap(),
            mark: Mark::Done,
            on: Platform::Ios,
            revision: 1,
        };
        assert_eq!(
            serde_json::to_string(&mark).unwrap(),
            r#"{"mark":{"account":"k3","guide":"facebook/object","step":"open-form","mark":"done","on":"ios","revision":1}}"#
        );
    }
}
