//! States and acts in words: what screens and commands say of them alike.

use super::Data;
use crate::app::doc::Sign;
use crate::app::signs::{of_assessment, of_mark, of_state};
use crate::domain::guide::{Guide, Side, Source, Step};
use crate::domain::law::cover::Cover;
use crate::domain::law::region::Presence;
use crate::domain::record::account::{Account, AccountKey, read_name};
use crate::domain::record::act::{Change, Mark, Operation};
use crate::domain::record::progress::{Progress, State};
use crate::domain::text::address::Address;
use crate::domain::text::folding::folded;
use crate::domain::text::id::{GuideId, ServiceId};

impl Data {
    /// An act in words: what it was about, and what it did to it.
    pub fn in_words(&self, changes: &[Change]) -> String {
        let told = changes.iter().find_map(|change| self.change_in_words(change, changes));
        told.unwrap_or_default()
    }

    /// Everything that an act did, a line each; openings, platforms and settings are not told.
    pub fn all_in_words(&self, changes: &[Change]) -> Vec<String> {
        let told = changes.iter().filter_map(|change| self.change_in_words(change, changes));
        let mut lines: Vec<String> = told.collect();
        lines.dedup();
        lines
    }

    /// The accounts that an act added.
    fn added(&self, changes: &[Change]) -> String {
        let names = changes.iter().filter_map(|change| match change {
            Change::Add { account, .. } => Some(self.who(account)),
            _ => None,
        });
        names.collect::<Vec<_>>().join(", ")
    }

    fn change_in_words(&self, change: &Change, changes: &[Change]) -> Option<String> {
        let words = self.words;
        let (what, of) = match change {
            Change::Mark { account, guide, step, mark, .. } => {
                let title = self.catalogue.step_title(guide, step);
                // Of a step that is no more, the name is left.
                let step = title.as_ref().map_or(step.as_str(), |it| it.get(self.language()));
                (format!("{}, {step}", self.who(account)), self.mark_in_words(*mark))
            }
            Change::Request { account, guide, status, .. } => {
                (self.what(account, guide), words.status_name(*status).into())
            }
            Change::Strike { account, guide, status, .. } => {
                let struck = &words.objection_struck();
                (self.what(account, guide), format!("{} ({struck})", words.status_name(*status)))
            }
            Change::Note { account, guide, .. } => {
                (self.what(account, guide), words.guide_note().into())
            }
            Change::Add { .. } => (words.accounts_add().into(), self.added(changes)),
            Change::Rename { account, .. } => (words.accounts_rename().into(), self.who(account)),
            Change::Remove { account } => (words.accounts_remove().into(), self.who(account)),
            Change::Country { account, .. } => (words.accounts_country().into(), self.who(account)),
            Change::Group { accounts, .. } => {
                let names: Vec<String> = accounts.iter().map(|key| self.who(key)).collect();
                (words.accounts_tied().into(), names.join(", "))
            }
            Change::Join { account, .. } => (words.accounts_joined().into(), self.who(account)),
            Change::Ungroup { account } => (words.accounts_untie().into(), self.who(account)),
            Change::Uses { account, .. } => (words.accounts_uses().into(), self.who(account)),
            Change::Proof { account, guide, path, .. } => (self.what(account, guide), path.clone()),
            Change::Looked { account, guide, .. } => {
                (self.what(account, guide), words.state_name(State::LookAgain).into())
            }
            Change::Decline { account, guide, on } => (
                self.what(account, guide),
                (if *on {
                    words.state_name(State::Declined)
                } else {
                    words.state_name(State::Todo)
                })
                .into(),
            ),
            Change::Letter { .. }
            | Change::Blank { .. }
            | Change::Opened { .. }
            | Change::Platform { .. }
            | Change::Set { .. } => return None,
        };
        Some(format!("{what}{} {of}", words.colon()))
    }

    /// An account as its holder knows it. One that is no longer followed keeps the name it was given.
    pub fn who(&self, key: &AccountKey) -> String {
        let account = self.account(key).or_else(|| self.former(key));
        account.map_or_else(String::new, |it| self.words.account(&it, &self.catalogue))
    }

    /// An account that is no longer followed, under the name it was given.
    pub fn former(&self, key: &AccountKey) -> Option<Account> {
        let changes = self.history.acts().iter().rev().filter_map(|act| match &act.deed {
            Operation::Do(changes) => Some(changes),
            Operation::Undo(_) | Operation::Forget(_) => None,
        });
        changes.flatten().find_map(|change| match change {
            Change::Add { account, service, name } if account == key => {
                let name = read_name(name);
                Some(Account { service: Some(service.clone()), name, ..Account::me() })
            }
            _ => None,
        })
    }

    pub(super) fn what(&self, account: &AccountKey, guide: &GuideId) -> String {
        let entry = self.catalogue.entry(guide);
        let title = entry.map_or_else(String::new, |it| self.title(it));
        format!("{}, {title}", self.who(account))
    }

    /// The name of a file about an objection, without its ending: letters, digits and hyphens.
    pub fn file_name(&self, account: &Account, guide: &GuideId, what: &str) -> String {
        let name = format!("{what} {} {} {}", guide.service, account.name, self.today);
        let plain: String = folded(&name)
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
            .collect();
        let parts: Vec<&str> = plain.split('-').filter(|part| !part.is_empty()).collect();
        parts.join("-")
    }

    /// A mark, by sign and word.
    pub fn mark_in_words(&self, mark: Mark) -> String {
        let words = self.words;
        let word = match mark {
            Mark::Done => words.state_name(State::Done),
            Mark::Todo => words.state_name(State::Todo),
            Mark::Skip => words.state_skipped(),
            Mark::Stuck => words.state_name(State::Stuck),
        };
        format!("{} {word}", of_mark(mark).glyph())
    }

    /// Where a guide stands on an account.
    pub fn stand(&self, progress: &Progress) -> (Sign, String) {
        let words = self.words;
        if progress.faulty {
            return (Sign::Needs, self.words.own_faulty().to_owned());
        }
        if let Some(outlook) = &progress.request
            && (progress.state != State::Stuck || outlook.stops())
        {
            let sign = of_assessment(outlook);
            let date = self.words.day_near(outlook.since(), self.today);
            return (sign, format!("{} {date}", self.words.assessment_name(outlook)));
        }
        let sign = of_state(progress.state);
        let word = match (progress.state, &progress.cover) {
            (State::None, _) if progress.presence == Presence::Missing => {
                words.state_not_here().to_owned()
            }
            (State::None, _) => words.state_to_know().to_owned(),
            (State::Covered, Some(Cover::By(key, _))) => {
                self.by(words.state_name(State::Covered), key)
            }
            (State::Waiting, Some(Cover::If(key))) => {
                self.by(words.state_name(State::Waiting), key)
            }
            (State::Stuck, _) => match progress.next {
                Some(step) => {
                    format!("{} {step}/{}", words.state_name(State::Stuck), progress.total)
                }
                None => words.state_name(State::Stuck).to_owned(),
            },
            (State::LookAgain, _) => words.state_name(State::LookAgain).to_owned(),
            (State::Done, _) => words.state_name(State::Done).to_owned(),
            (State::Declined, _) => words.state_name(State::Declined).to_owned(),
            (_, _) => format!("{}/{}", progress.done, progress.total),
        };
        (sign, word)
    }

    fn by(&self, word: &str, key: &AccountKey) -> String {
        let name = self.dossier().account(key).map(|account| account.name.clone());
        format!("{word} · {}", name.unwrap_or_default())
    }

    /// Who published a source, and when: `Meta (Aug 2026)`.
    fn credit(&self, source: &Source) -> String {
        let date = self.words.dated_month(source.date).replace(' ', "\u{a0}");
        format!("{} ({date})", source.short_publisher())
    }

    /// What one side of a dispute says, and who says it, when.
    pub fn side(&self, guide: &Guide, side: &Side) -> String {
        let mut names: Vec<String> = Vec::new();
        for source in side.source.iter().filter_map(|key| guide.source(key)) {
            let name = self.credit(source);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        format!("{} · {}", side.says.get(self.language()), names.join(", "))
    }

    /// That `address` is no page of the service or its maker, and whose it is; nothing where it is one.
    pub fn unofficial(&self, service: &ServiceId, address: &Address) -> Option<String> {
        if self.catalogue.vouches(service, address) {
            return None;
        }
        let maker = self.catalogue.maker(service).map_or(service.as_str(), |it| &*it.name);
        let (_, owner, _) = address.around_owner();
        Some(self.words.trust_not_official(maker, owner))
    }

    /// On what a step rests, the strongest and newest sources first, and how sure that is. The whole list
    /// stands with the guide.
    pub fn rests_on(&self, guide: &Guide, step: &Step) -> String {
        let words = self.words;
        if step.source.is_empty() {
            return words.guide_our_advice().to_owned();
        }
        let mut sources: Vec<&Source> =
            step.source.iter().filter_map(|key| guide.source(key)).collect();
        sources.sort_by_key(|source| source.rank());
        let mut names: Vec<String> = Vec::new();
        let mut publishers: Vec<&str> = Vec::new();
        for source in &sources {
            let publisher = source.short_publisher();
            if !publishers.contains(&publisher) {
                publishers.push(publisher);
                names.push(self.credit(source));
            }
        }
        let more = names.len().saturating_sub(NAMED);
        names.truncate(NAMED);
        let mut text = format!("{}{} {}", words.guide_source(), words.colon(), names.join(", "));
        if more > 0 {
            text = format!("{text} + {more}");
        }
        match words.confidence_doubt(step.confidence) {
            Some(doubt) => format!("{text} · {doubt}"),
            None => text,
        }
    }
}

/// How many publishers a step names.
const NAMED: usize = 3;
