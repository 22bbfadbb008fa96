//! The dossier: what the journal adds up to. Depends on neither today, zone, language nor catalogue.

use std::collections::{HashMap, HashSet};

use super::super::guide::Guide;
use super::super::law::region::Country;
use super::super::text::date::Day;
use super::super::text::id::{GuideId, ServiceId, StepId};
use super::super::text::platform::Platform;
use super::account::{Account, AccountKey, NameError, check_name, name_key, read_name, same_name};
use super::act::{Act, ActId, Change, Mark, Operation};
use super::join::Joined;
use super::request::{Event, Request, Track};
pub use super::setup::{Phone, Setup};
use super::status::Status;

/// A mark as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marked {
    /// Done, skipped or stuck.
    pub mark: Mark,
    /// Where it was done.
    pub on: Platform,
    /// The revision of the guide at that moment.
    pub revision: u32,
    /// The act that set it.
    pub act: ActId,
}

/// What one account did with one guide.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Case {
    marks: Vec<(StepId, Marked)>,
    /// The objection, if one was noted.
    pub request: Option<Request>,
    /// In the person's words.
    pub note: Option<String>,
    /// Files that the person keeps, in the order in which they were noted.
    pub proofs: Vec<String>,
    /// Letters that were written, in that order.
    pub letters: Vec<Written>,
    /// When the person last looked whether it still holds.
    pub looked: Option<Day>,
    /// The person put it away.
    pub declined: bool,
    /// The platform last used.
    pub platform: Option<Platform>,
}

impl Case {
    /// The mark of the step with this id, or of one of its former ids.
    pub fn mark(&self, id: &StepId, was: &[StepId]) -> Option<&Marked> {
        let named = |name: &StepId| self.marks.iter().find(|(step, _)| step == name);
        named(id).or_else(|| was.iter().find_map(named)).map(|(_, marked)| marked)
    }

    /// The names under which a step with this id stands marked here: its own, and former ones.
    pub fn names<'a>(&self, id: &'a StepId, was: &'a [StepId]) -> Vec<&'a StepId> {
        let is_marked = |name: &&StepId| self.marks.iter().any(|(step, _)| step == *name);
        std::iter::once(id).chain(was).filter(is_marked).collect()
    }

    /// The marks on steps that `guide` no longer has: what was done and is no longer asked. What a newer
    /// revision may have brought is not among them.
    pub fn strays<'a>(
        &'a self,
        guide: &'a Guide,
    ) -> impl Iterator<Item = (&'a StepId, &'a Marked)> {
        let is_stray = |(id, marked): &&(StepId, Marked)| {
            marked.revision <= guide.revision && !guide.steps.iter().any(|step| step.is_called(id))
        };
        self.marks.iter().filter(is_stray).map(|(id, marked)| (id, marked))
    }

    /// The act of the newest mark: what was last done here.
    pub fn newest_mark(&self) -> Option<&ActId> {
        self.marks.iter().map(|(_, marked)| &marked.act).max()
    }

    /// Whether nothing was ever marked or sent.
    pub fn is_untouched(&self) -> bool {
        self.marks.is_empty() && self.request.is_none()
    }
}

/// A letter that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Which.
    pub kind: Box<str>,
    /// In which language, two letters.
    pub language: Box<str>,
    /// On which day.
    pub date: Day,
}

/// What the journal adds up to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Dossier {
    /// The accounts, in the order in which they were added.
    pub accounts: Vec<Account>,
    /// What the person said once and for all.
    pub setup: Setup,
    /// What fills blanks of letters, because the person asked for it: account, blank, text.
    pub blanks: Vec<(Option<AccountKey>, Box<str>, String)>,
    /// Changes that name an account nobody added, or that a newer version wrote.
    pub strange: u32,
    cases: HashMap<AccountKey, HashMap<GuideId, Case>>,
    /// Where each account stands among them.
    places: HashMap<AccountKey, usize>,
    /// Where there is a request: few, while cases are many.
    objections: Vec<(AccountKey, GuideId)>,
    requested: HashSet<GuideId>,
    /// Requests on which something was noted or struck that is not told yet; none once an act is applied.
    touched: HashSet<(AccountKey, GuideId)>,
    /// Names of accounts changed, and are not told apart yet.
    renamed: bool,
}

static NO_CASE: Case = Case {
    marks: Vec::new(),
    request: None,
    note: None,
    proofs: Vec::new(),
    letters: Vec::new(),
    looked: None,
    declined: false,
    platform: None,
};

impl Dossier {
    /// The dossier of `acts`, which stand in the order of their ids.
    pub fn fold(acts: &[Act]) -> Self {
        let mut dossier = Self::default();
        let undone = undone(acts);
        let joined = Joined::of(acts, &undone);
        for act in acts.iter().filter(|act| !undone.contains_key(&act.id)) {
            dossier.strange += act.strange;
            let Operation::Do(changes) = &act.deed else { continue };
            if joined.is_empty() {
                for change in changes {
                    dossier.change(change, &act.id);
                }
            } else {
                let counting = changes.iter().filter_map(|change| joined.apply(change));
                counting.for_each(|change| dossier.change(&change, &act.id));
            }
        }
        dossier.settle();
        dossier
    }

    /// Applies one act on top. An undo or a join needs the whole journal: see [`Self::fold`].
    pub fn apply(&mut self, act: &Act) {
        self.strange += act.strange;
        if let Operation::Do(changes) = &act.deed {
            for change in changes {
                self.change(change, &act.id);
            }
            self.settle();
        }
    }

    /// What `changes` left under the provisional name `writer` bears `id` from now on.
    pub(super) fn rename(&mut self, changes: &[Change], writer: &str, id: &ActId) {
        for change in changes {
            match change {
                Change::Mark { account, guide, .. } => {
                    let marks = self.case_mut(account, guide).marks.iter_mut();
                    let own = marks.filter(|(_, marked)| &*marked.act.writer == writer);
                    own.for_each(|(_, marked)| marked.act = id.clone());
                }
                Change::Request { account, guide, .. } => {
                    let request = self.case_mut(account, guide).request.iter_mut();
                    let events =
                        request.flat_map(|it| &mut it.rounds).flat_map(|it| &mut it.events);
                    let own = events.filter(|event| &*event.act.writer == writer);
                    own.for_each(|event| event.act = id.clone());
                }
                _ => {}
            }
        }
    }

    /// What `account` did with `guide`.
    pub fn case(&self, account: &AccountKey, guide: &GuideId) -> &Case {
        self.cases.get(account).and_then(|cases| cases.get(guide)).unwrap_or(&NO_CASE)
    }

    /// The accounts and guides on which an objection was noted, in the order of the first ones.
    pub fn objections(&self) -> &[(AccountKey, GuideId)] {
        &self.objections
    }

    /// The guides on which there is a request, on whatever account.
    pub fn requested(&self) -> impl Iterator<Item = &GuideId> {
        self.requested.iter()
    }

    /// The account with this key, if it is still followed.
    pub fn account(&self, key: &AccountKey) -> Option<&Account> {
        self.places.get(key).and_then(|place| self.accounts.get(*place))
    }

    /// The account written `service/name`.
    pub fn named(&self, service: &ServiceId, name: &str) -> Option<&Account> {
        let fits = |account: &&Account| {
            account.service.as_ref() == Some(service) && same_name(&account.name, name)
        };
        self.accounts.iter().find(fits)
    }

    /// A nickname as it was typed, if no other account of `service` than `own` has it.
    pub fn free_name(
        &self,
        service: &ServiceId,
        own: Option<&AccountKey>,
        typed: &str,
    ) -> Result<String, NameError> {
        let name = check_name(typed)?;
        let is_taken = self.named(service, &name).is_some_and(|it| Some(&it.key) != own);
        if is_taken { Err(NameError::Taken) } else { Ok(name) }
    }

    /// What the person asked to be kept for a blank of letters: for this account, else for all.
    pub fn blank(&self, account: &AccountKey, name: &str) -> Option<&str> {
        let of = |whose: Option<&AccountKey>| {
            let mut blanks = self.blanks.iter();
            blanks.find(|(owner, blank, _)| owner.as_ref() == whose && &**blank == name)
        };
        of(Some(account)).or_else(|| of(None)).map(|(_, _, text)| text.as_str())
    }

    /// Where the holder of `account` lives.
    pub fn country_of(&self, account: &Account) -> Option<Country> {
        account.country.or(self.setup.country)
    }

    /// The platform on which `account` follows a guide with these routes: the last one used, else the
    /// phone where the guide has that route, else the web.
    pub fn platform(&self, account: &AccountKey, guide: &GuideId, routes: &[Platform]) -> Platform {
        self.case(account, guide).platform.unwrap_or_else(|| self.setup.platform(routes))
    }

    fn change(&mut self, change: &Change, act: &ActId) {
        match change {
            Change::Add { account, service, name } => self.add(account, service, name),
            Change::Rename { account, name } => {
                self.alter(account, |it| it.given = read_name(name));
            }
            Change::Remove { account } => {
                if self.places.remove(account).is_some() {
                    self.accounts.retain(|it| it.key != *account);
                    let keys = self.accounts.iter().map(|it| it.key.clone());
                    self.places = keys.zip(0..).collect();
                } else {
                    self.strange += 1;
                }
            }
            Change::Country { account, country } => self.alter(account, |it| it.country = *country),
            Change::Group { accounts, group } => {
                for account in accounts {
                    self.alter(account, |it| it.group = Some(group.clone()));
                }
            }
            Change::Ungroup { account } => self.alter(account, |it| it.group = None),
            Change::Uses { account, service, on } => self.alter(account, |it| {
                it.uses.retain(|used| used != service);
                if *on {
                    it.uses.push(service.clone());
                }
            }),
            Change::Mark { account, guide, step, mark, on, revision } => {
                let marked = Marked { mark: *mark, on: *on, revision: *revision, act: act.clone() };
                let case = self.case_mut(account, guide);
                case.marks.retain(|(name, _)| name != step);
                if *mark != Mark::Todo {
                    case.marks.push((step.clone(), marked));
                }
                case.platform = Some(*on);
            }
            Change::Request { account, guide, status, date, received, sending, note, details } => {
                let event = Event {
                    act: act.clone(),
                    status: *status,
                    date: *date,
                    received: *received,
                    sending: sending.as_deref().cloned(),
                    note: note.clone(),
                    details: details.clone(),
                    track: Track::Request,
                    strange: false,
                    unsure: false,
                };
                let request = &mut self.case_mut(account, guide).request;
                let is_new = request.is_none();
                request.get_or_insert_with(|| Request::new(guide.goal)).note(event);
                if is_new {
                    self.objections.push((account.clone(), guide.clone()));
                    self.requested.insert(guide.clone());
                }
                self.touched.insert((account.clone(), guide.clone()));
            }
            Change::Strike { account, guide, act, status } => {
                self.strike(account, guide, act, *status);
            }
            Change::Note { account, guide, text } => {
                self.case_mut(account, guide).note =
                    Some(text.clone()).filter(|text| !text.is_empty());
            }
            Change::Proof { account, guide, path, on } => {
                let proofs = &mut self.case_mut(account, guide).proofs;
                proofs.retain(|kept| kept != path);
                if *on {
                    proofs.push(path.clone());
                }
            }
            Change::Looked { account, guide, date } => {
                self.case_mut(account, guide).looked = Some(*date);
            }
            Change::Decline { account, guide, on } => {
                self.case_mut(account, guide).declined = *on;
            }
            Change::Letter { account, guide, kind, language, date } => {
                let (kind, language) = (kind.clone(), language.clone());
                let written = Written { kind, language, date: *date };
                self.case_mut(account, guide).letters.push(written);
            }
            Change::Blank { account, name, value } => {
                self.blanks.retain(|(whose, blank, _)| whose != account || blank != name);
                if !value.is_empty() {
                    self.blanks.push((account.clone(), name.clone(), value.clone()));
                }
            }
            // Joins are read before everything else: see `fold`.
            Change::Opened { .. } | Change::Join { .. } => {}
            Change::Platform { account, guide, on } => {
                self.case_mut(account, guide).platform = Some(*on);
            }
            Change::Set { name, value } => self.set(name, value),
        }
        self.renamed |=
            matches!(change, Change::Add { .. } | Change::Rename { .. } | Change::Remove { .. });
        if matches!(change, Change::Group { .. } | Change::Ungroup { .. } | Change::Remove { .. }) {
            self.free_the_last();
        }
    }

    /// What follows from all of it, found out once for any number of acts.
    fn settle(&mut self) {
        for (account, guide) in std::mem::take(&mut self.touched) {
            if let Some(request) = &mut self.case_mut(&account, &guide).request {
                request.settle();
            }
        }
        if std::mem::take(&mut self.renamed) {
            self.name_apart();
        }
    }

    /// What was struck out is as if it had never been noted.
    fn strike(&mut self, account: &AccountKey, guide: &GuideId, act: &ActId, status: Status) {
        let request = &mut self.case_mut(account, guide).request;
        if let Some(request) = request {
            request.strike(act, status);
        }
        if request.as_ref().is_some_and(Request::is_empty) {
            *request = None;
            self.objections.retain(|(whose, which)| whose != account || which != guide);
            if self.objections.iter().all(|(_, which)| which != guide) {
                self.requested.remove(guide);
            }
        }
        self.touched.insert((account.clone(), guide.clone()));
    }

    fn case_mut(&mut self, account: &AccountKey, guide: &GuideId) -> &mut Case {
        self.cases.entry(account.clone()).or_default().entry(guide.clone()).or_default()
    }

    fn add(&mut self, key: &AccountKey, service: &ServiceId, name: &str) {
        if key.is_me() || self.account(key).is_some() {
            self.strange += 1;
            return;
        }
        self.places.insert(key.clone(), self.accounts.len());
        self.accounts.push(Account {
            key: key.clone(),
            service: Some(service.clone()),
            given: read_name(name),
            ..Account::me()
        });
    }

    fn alter(&mut self, key: &AccountKey, alter: impl FnOnce(&mut Account)) {
        let place = self.places.get(key);
        match place.and_then(|place| self.accounts.get_mut(*place)) {
            Some(account) => alter(account),
            None => self.strange += 1,
        }
    }

    fn set(&mut self, name: &str, value: &str) {
        match name {
            "country" => self.setup.country = value.parse().ok(),
            "language" => self.setup.language = value.parse().ok(),
            "phone" => self.setup.phone = Phone::of_word(value),
            "look-again" => self.setup.look_again = value.parse().ok().filter(|it| *it > 0),
            // Of an older version: nothing is hidden by a pack any more.
            "pack" => {}
            _ => self.strange += 1,
        }
    }

    /// Nobody is tied to nobody, whichever computer took the others away, and where they were forgotten.
    fn free_the_last(&mut self) {
        let mut counts: HashMap<&AccountKey, usize> = HashMap::new();
        for group in self.accounts.iter().filter_map(|account| account.group.as_ref()) {
            *counts.entry(group).or_default() += 1;
        }
        let alone = counts.into_iter().filter(|(_, count)| *count == 1);
        let alone: HashSet<AccountKey> = alone.map(|(group, _)| group.clone()).collect();
        if alone.is_empty() {
            return;
        }
        for account in &mut self.accounts {
            account.group.take_if(|group| alone.contains(group));
        }
    }

    /// Two accounts of one name, after a merge, are written `perso` and `perso~2`.
    fn name_apart(&mut self) {
        let mut given: HashMap<_, usize> = HashMap::new();
        for account in &mut self.accounts {
            let count =
                given.entry((account.service.clone(), name_key(&account.given))).or_default();
            *count += 1;
            account.name = match count {
                1 => account.given.clone(),
                count => format!("{}~{count}", account.given),
            };
        }
    }
}

/// The acts that were taken back, and by which act. Only an earlier act can be.
pub(super) fn undone(acts: &[Act]) -> HashMap<&ActId, &ActId> {
    let mut undone = HashMap::new();
    for act in acts {
        if let Operation::Undo(ids) = &act.deed {
            for id in ids.iter().filter(|id| **id < act.id) {
                undone.insert(id, &act.id);
            }
        }
    }
    undone
}
