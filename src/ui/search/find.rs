//! What fits a query, best first.

use std::collections::HashSet;

use super::holders::Holders;
use super::index::{self, Index};
use super::likeness::Likeness;
use super::nearby::{self, Likes};
use super::query::Query;
use crate::domain::guide::catalogue::Entry;
use crate::domain::record::account::AccountKey;
use crate::domain::text::id::{GuideId, ServiceId};
use crate::ui::data::Data;
use crate::ui::keymap::Action;

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// A guide, on the accounts that have it: one, none, or so many that one has to be chosen.
    Guide(GuideId, Vec<AccountKey>),
    /// A step by its place among all steps of its guide, and the accounts that have it.
    Step(GuideId, usize, Vec<AccountKey>),
    /// A service.
    Service(ServiceId),
    /// An account.
    Account(AccountKey),
    /// Something that can be done where search was opened.
    Action(Action),
}

/// Everything that was found.
#[derive(Debug, Clone, Default)]
pub struct Found {
    /// The best of it, best first.
    pub findings: Vec<Finding>,
    /// How many fit in all.
    pub total: usize,
    /// The words as they were compared: what was typed, or the nearest that there is.
    pub words: Vec<String>,
    /// What was typed, and the nearest word, if it has one.
    pub slips: Vec<(String, Option<String>)>,
}

/// How many are shown at most: nobody reads further.
const MOST: usize = 200;

/// As many accounts have a line each; more are asked about.
const FEW: usize = 3;

/// What the whole of the words is worth, and what else counts beside them: what one has before what one
/// could have, guides before their steps.
const WORDS: u32 = 1000;
const OWN_ACCOUNT: u32 = 180;
const OWN_GUIDE: u32 = 160;
const ANYBODYS: u32 = 110;
const ACTION: u32 = 100;
const SERVICE: u32 = 90;
const GUIDE: u32 = 60;
const OWN_STEP: u32 = 40;
const ANYBODYS_STEP: u32 = 20;
const WHOLE_NAME: u32 = 200;
const ELSEWHERE: u32 = 30;

/// What fits `query`. Of the actions, `actions` are possible.
pub fn find(index: &Index, query: &Query, data: &Data, actions: &[Action]) -> Found {
    let mut search = Search::new(index, query, data, actions);
    let mut hits = search.of_catalogue(index);
    if query.tokens.is_empty() {
        search.accounts(&mut hits);
        search.actions(actions, &mut hits);
    }
    let mut total = hits.len();
    let is_cut = hits.len() > MOST;
    if is_cut {
        hits.select_nth_unstable_by_key(MOST, Hit::order);
        hits.truncate(MOST);
    }
    hits.sort_unstable_by_key(Hit::order);
    search.unite(&mut hits);
    let findings: Vec<Finding> = hits.iter().flat_map(|hit| search.findings(hit)).collect();
    if !is_cut {
        total = findings.len();
    }
    Found { findings, total, words: search.words, slips: search.slips }
}

/// Something that fits.
struct Hit {
    worth: u32,
    what: What,
}

/// What fits, by its place among its like.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    Account(usize),
    Service(u32),
    Guide(u32),
    Step(u32, u16),
    Action(Action),
}

impl Hit {
    const fn order(&self) -> (std::cmp::Reverse<u32>, What) {
        (std::cmp::Reverse(self.worth), self.what)
    }
}

/// A search under way.
struct Search<'a> {
    data: &'a Data,
    query: &'a Query,
    words: Vec<String>,
    slips: Vec<(String, Option<String>)>,
    typed: Vec<Likeness>,
    /// For each typed word, how much each word of the index is like it.
    likes: Vec<Likes>,
    holders: Holders<'a>,
    /// For each account, how much the typed words are like its nickname.
    nicknames: Vec<Likes>,
}

impl<'a> Search<'a> {
    fn new(index: &Index, query: &'a Query, data: &'a Data, actions: &[Action]) -> Self {
        let mut search = Self {
            data,
            query,
            words: query.words.clone(),
            slips: Vec::new(),
            typed: query.words.iter().map(|word| Likeness::to(word)).collect(),
            likes: Vec::new(),
            holders: Holders::new(data),
            nicknames: Vec::new(),
        };
        search.compare(index, actions);
        search
    }

    /// Compares the typed words with all there are. One that is like none of them gives way to the nearest.
    fn compare(&mut self, index: &Index, actions: &[Action]) {
        let of_index = |typed: &mut Likeness| {
            index.words().map(|(word, letters)| typed.of_letters(word, letters)).collect()
        };
        self.likes = self.typed.iter_mut().map(of_index).collect();
        for place in 0..self.typed.len() {
            if self.is_known(place, actions) {
                continue;
            }
            let Some((word, typed)) = self.words.get(place).zip(self.typed.get(place)) else {
                continue;
            };
            let nearest = index.vocabulary().max_by_key(|it| typed.of_slip(it));
            let nearest = nearest.filter(|it| typed.of_slip(it) > 0).map(str::to_owned);
            self.slips.push((word.clone(), nearest.clone()));
            let Some(nearest) = nearest else { continue };
            let mut typed = Likeness::to(&nearest);
            let likes = of_index(&mut typed);
            replace(&mut self.words, place, nearest);
            replace(&mut self.typed, place, typed);
            replace(&mut self.likes, place, likes);
        }
        let typed = &mut self.typed;
        self.nicknames =
            self.holders.accounts.iter().map(|it| nearby::nickname(it, typed)).collect();
    }

    /// Whether anything is called like the typed word at this place.
    fn is_known(&mut self, place: usize, actions: &[Action]) -> bool {
        let Some(typed) = self.typed.get_mut(place..=place) else { return true };
        let known = self.likes.get(place).is_some_and(|likes| likes.iter().any(|it| *it > 0));
        let is_like = |likes: Likes| likes.iter().any(|it| *it > 0);
        known
            || self.holders.accounts.iter().any(|it| is_like(nearby::nickname(it, typed)))
            || actions.iter().any(|it| is_like(nearby::action(*it, typed)))
    }

    /// The guides, the steps and the services that fit.
    fn of_catalogue(&self, index: &Index) -> Vec<Hit> {
        let mut hits = Vec::new();
        let states = self.query.states();
        // Which words are those of a nickname.
        let is_lent = |word: usize| {
            self.nicknames.iter().any(|likes| likes.get(word).is_some_and(|like| *like > 0))
        };
        let lent: Vec<bool> = (0..self.likes.len()).map(is_lent).collect();
        // What the words are like in the guide whose steps come next.
        let mut guide: Likes = vec![0; self.likes.len()];
        let mut own: Likes = guide.clone();
        let (mut is_admitted, mut holders): (bool, &[usize]) = (false, &[]);
        let all = self.query.tokens.is_empty();
        for (line, words) in index.lines() {
            if let index::What::Guide(place) = line.what {
                let entry = self.data.catalogue.entries.get(place as usize);
                is_admitted = entry.is_some_and(|it| self.query.admits(it, self.data));
                holders = entry.map_or(&[], |it| self.holders.of(&it.id.service));
                if let Some(entry) = entry.filter(|_| is_admitted && !states.is_empty()) {
                    is_admitted =
                        holders.iter().any(|it| self.holders.is_in_state(entry, *it, &states));
                }
            }
            match line.what {
                index::What::Guide(_) if is_admitted => {}
                index::What::Step(..) if is_admitted && !self.likes.is_empty() => {}
                index::What::Service(_) if all => holders = &[],
                _ => continue,
            }
            let is_step = matches!(line.what, index::What::Step(..));
            let mut lent = lent.iter().zip(&guide);
            let fits = self.likes.iter().zip(&mut own).all(|(likes, best)| {
                let like = |word: &u32| likes.get(*word as usize).copied().unwrap_or(0);
                *best = words.iter().map(like).max().unwrap_or(0);
                // Most steps go at their first word. A guide is read to its end, for its steps.
                let (lent, guide) = lent.next().unwrap_or((&false, &0));
                !is_step || *best > 0 || *guide > 0 || *lent
            });
            if !fits {
                continue;
            }
            match line.what {
                index::What::Guide(_) => guide.clone_from(&own),
                // Nothing of its own: its guide says it all.
                index::What::Step(..) if own.iter().all(|it| *it == 0) => continue,
                index::What::Step(..) => {
                    for (best, guide) in own.iter_mut().zip(&guide) {
                        *best = (*best).max(guide / 2);
                    }
                }
                index::What::Service(_) => {}
            }
            let Some(mut worth) = self.worth(&own, holders) else { continue };
            if let index::What::Step(place, step) = line.what
                && self.holders.is_elsewhere(place, step, holders)
            {
                worth = worth.saturating_sub(ELSEWHERE);
            }
            hits.push(hit(line.what, worth, holders, &self.holders));
        }
        hits
    }

    /// What likenesses are worth, if every word is like something. A nickname may lend what is missing.
    fn worth(&self, likes: &Likes, holders: &[usize]) -> Option<u32> {
        let alone = Self::sum(likes);
        let nicknames = holders.iter().filter_map(|it| self.nicknames.get(*it));
        let lending = nicknames.filter(|likes| likes.iter().any(|it| *it > 0));
        lending.filter_map(|it| Self::sum(&best(likes, it))).chain(alone).max()
    }

    fn sum(likes: &Likes) -> Option<u32> {
        if likes.contains(&0) {
            return None;
        }
        let sum: u32 = likes.iter().map(|like| u32::from(*like)).sum();
        Some(if likes.is_empty() { WORDS } else { sum * WORDS / 100 / likes.len() as u32 })
    }

    /// Routes that share a step have it once each, under one id: it is found once.
    fn unite(&self, hits: &mut Vec<Hit>) {
        let mut seen = HashSet::new();
        hits.retain(|hit| match hit.what {
            What::Step(place, step) => {
                let entry = self.data.catalogue.entries.get(place as usize);
                let step = entry.and_then(|it| it.steps.get(usize::from(step)));
                step.is_none_or(|step| seen.insert((place, &step.id)))
            }
            _ => true,
        });
    }

    fn accounts(&mut self, hits: &mut Vec<Hit>) {
        for (place, account) in self.holders.accounts.iter().enumerate() {
            let service = account.service.as_ref().and_then(|id| self.data.catalogue.service(id));
            let (Some(service), Some(nickname)) = (service, self.nicknames.get(place)) else {
                continue;
            };
            let likes = best(&nearby::service(service, &mut self.typed), nickname);
            if let Some(worth) = Self::sum(&likes) {
                hits.push(Hit { worth: worth + OWN_ACCOUNT, what: What::Account(place) });
            }
        }
    }

    fn actions(&mut self, actions: &[Action], hits: &mut Vec<Hit>) {
        for action in actions {
            let likes = nearby::action(*action, &mut self.typed);
            let whole = u32::from(nearby::is_called(*action, &self.words)) * WHOLE_NAME;
            if let Some(worth) = Self::sum(&likes) {
                hits.push(Hit { worth: worth + ACTION + whole, what: What::Action(*action) });
            }
        }
    }

    /// A hit as what it is: a guide that few accounts have is found on each of them.
    fn findings(&self, hit: &Hit) -> Vec<Finding> {
        let catalogue = &self.data.catalogue;
        let entry = |place: u32| catalogue.entries.get(place as usize);
        match hit.what {
            What::Account(place) => self
                .holders
                .accounts
                .get(place)
                .map(|it| Finding::Account(it.key.clone()))
                .into_iter()
                .collect(),
            What::Service(place) => {
                let service = catalogue.reference.services.get(place as usize);
                service.map(|it| Finding::Service(it.id.clone())).into_iter().collect()
            }
            What::Action(action) => vec![Finding::Action(action)],
            What::Step(place, step) => {
                let Some(entry) = entry(place) else { return Vec::new() };
                vec![Finding::Step(entry.id.clone(), step.into(), self.keys(entry))]
            }
            What::Guide(place) => {
                let Some(entry) = entry(place) else { return Vec::new() };
                let keys = self.keys(entry);
                let guide = |keys| Finding::Guide(entry.id.clone(), keys);
                if keys.is_empty() || keys.len() > FEW {
                    return vec![guide(keys)];
                }
                keys.into_iter().map(|key| guide(vec![key])).collect()
            }
        }
    }

    /// The accounts on which a guide was found: in the state that is asked for, and of the nickname that
    /// was typed.
    fn keys(&self, entry: &Entry) -> Vec<AccountKey> {
        let states = self.query.states();
        let holders = self.holders.of(&entry.id.service).iter().copied();
        let mut holders: Vec<usize> =
            holders.filter(|it| self.holders.is_in_state(entry, *it, &states)).collect();
        let named = |holder: &usize| {
            let likes = self.nicknames.get(*holder);
            likes.is_some_and(|likes| likes.iter().any(|it| *it > NAMED))
        };
        if holders.iter().any(named) {
            holders.retain(named);
        }
        let keys = holders.into_iter().filter_map(|it| self.holders.accounts.get(it));
        keys.map(|account| account.key.clone()).collect()
    }
}

/// From here on a word is the nickname rather than a likeness of it.
const NAMED: u8 = 75;

fn replace<T>(of: &mut [T], place: usize, by: T) {
    if let Some(old) = of.get_mut(place) {
        *old = by;
    }
}

fn best(likes: &Likes, others: &Likes) -> Likes {
    likes.iter().zip(others).map(|(a, b)| *a.max(b)).collect()
}

fn hit(what: index::What, worth: u32, holders: &[usize], all: &Holders<'_>) -> Hit {
    let (own, anybodys) = (all.has_own(holders), !holders.is_empty());
    let (what, more) = match what {
        index::What::Service(place) => (What::Service(place), SERVICE),
        index::What::Guide(place) => {
            let more = if own { OWN_GUIDE } else { GUIDE };
            (What::Guide(place), if anybodys && !own { ANYBODYS } else { more })
        }
        index::What::Step(place, step) => {
            let more = if own { OWN_STEP } else { 0 };
            (What::Step(place, step), if anybodys && !own { ANYBODYS_STEP } else { more })
        }
    };
    Hit { worth: worth + more, what }
}
