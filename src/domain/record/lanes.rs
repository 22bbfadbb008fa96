//! What home is about, as values: what needs the person, what fits into ten minutes, who is awaited, what stands, and
//! what could be done besides. Decided here once; whoever tells it decides nothing.

use super::super::guide::Doer;
use super::super::guide::catalogue::{Catalogue, Entry};
use super::super::law::cover::Cover;
use super::super::law::due::{Urgency, What, due};
use super::super::law::next::Step;
use super::super::law::region::Presence;
use super::super::law::standing::{Standing, Word};
use super::super::text::date::Day;
use super::super::text::id::{Goal, ServiceId};
use super::account::{Account, AccountKey};
use super::dossier::Dossier;
use super::overview::Overview;
use super::progress::{Progress, State};
use super::status::Status;

/// Together what is proposed for ten minutes takes no longer.
const TEN: u16 = 10;

/// And is no more than this.
const FEW: usize = 4;

/// What there is to do with a guide; the order is that of urgency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Task {
    /// The objection goes on by this.
    Objection(Step),
    /// A step did not work.
    Stuck,
    /// The guide changed since, so that what was done must be looked at again.
    Changed,
    /// It was begun.
    Continue,
    /// The file of the guide, which is the person's own, has mistakes.
    Mend,
    /// It was done, or looked at, on that day, long enough ago to ask whether it still holds.
    StillHolds(Day),
    /// It was not begun.
    Start,
    /// Only an administrator can do it: they are asked.
    Ask,
    /// It was put away.
    PutAway,
}

/// What the goals of guides are about, on home.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Refuse,
    Chats,
    Settings,
}

impl Part {
    /// Of leaving, of copies and of hiding nothing is counted.
    pub const fn of(goal: Goal) -> Option<Self> {
        match goal {
            Goal::Accounts | Goal::Object => Some(Self::Refuse),
            Goal::DeleteChats => Some(Self::Chats),
            Goal::Limit => Some(Self::Settings),
            Goal::Hide | Goal::Access | Goal::Leave => None,
        }
    }
}

/// One thing to do. The same setting on several accounts is one.
#[derive(Debug, Clone)]
pub struct Line<'a> {
    pub task: Task,
    pub entry: &'a Entry,
    /// At least one.
    pub accounts: Vec<&'a Account>,
    /// Where the first of them stands.
    pub progress: &'a Progress,
}

impl Line<'_> {
    /// About how long it takes, on all its accounts.
    pub fn minutes(&self) -> u16 {
        let count = u16::try_from(self.accounts.len()).unwrap_or(u16::MAX);
        self.entry.minutes.saturating_mul(count)
    }

    /// Whether it can be put away: nothing was sent that somebody has to answer.
    pub fn can_be_put_away(&self) -> bool {
        !matches!(self.task, Task::Objection(_) | Task::PutAway | Task::Mend)
            && self.progress.standing.is_none()
    }
}

/// An answer that is awaited.
#[derive(Debug, Clone)]
pub struct Waiting<'a> {
    pub account: &'a Account,
    pub entry: &'a Entry,
    pub progress: &'a Progress,
    /// Until when; nothing where no time is set.
    pub until: Option<Day>,
}

/// Where an account stands with a part of what can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// There is no such guide.
    Absent,
    /// There is, but not for this person: a card, not offered where they live, put away, closed.
    NotFor,
    Todo,
    Begun,
    /// Sent.
    Waiting,
    /// Accepted, covered by what was accepted, off.
    Settled,
    /// It needs the person.
    Needs,
}

/// Where an account stands with a part.
#[derive(Debug, Clone)]
pub struct Stand<'a> {
    pub mark: Mark,
    /// How many of its guides are settled, and of how many.
    pub settled: usize,
    pub total: usize,
    /// Of one guide only: this.
    pub only: Option<(&'a Entry, &'a Progress)>,
}

/// An account in the table, with everything it can do.
#[derive(Debug, Clone)]
pub struct Holder<'a> {
    pub account: &'a Account,
    pub refuse: Stand<'a>,
    pub chats: Stand<'a>,
    pub settings: Stand<'a>,
    pub guides: Vec<(&'a Entry, &'a Progress)>,
}

/// How many accounts are settled: what a meter shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    pub settled: usize,
    /// Sent, and in time.
    pub waiting: usize,
    /// Sent, and nothing came in time.
    pub silent: usize,
    pub total: usize,
}

/// How much of something there is to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Amount {
    pub accounts: usize,
    pub minutes: u16,
}

/// What home is about.
#[derive(Debug, Clone, Default)]
pub struct Lanes<'a> {
    /// What needs the person, the most urgent first.
    pub now: Vec<Line<'a>>,
    /// What was not begun: refusals, then chats, then settings, each the shortest first.
    pub ten: Vec<Line<'a>>,
    /// How many of the first of those fit into ten minutes; at least one, if there is one.
    pub fits: usize,
    pub waiting: Vec<Waiting<'a>>,
    /// What is offered and never counted.
    pub further: Vec<Line<'a>>,
    pub accounts: Vec<Holder<'a>>,
    pub settled: Count,
    pub chats: Count,
}

/// Where something belongs.
enum Lane {
    Now(Task),
    Ten(Task),
    Waiting(Option<Day>),
    Further(Task),
    Nowhere,
}

/// What home is about on `today`.
pub fn lanes<'a>(
    catalogue: &'a Catalogue,
    dossier: &'a Dossier,
    overview: &'a Overview,
    today: Day,
) -> Lanes<'a> {
    let mut lanes = Lanes::default();
    let context =
        Context { catalogue, overview, today, looks: looks(catalogue, dossier, overview, today) };
    for (account, entry, progress) in overview.stands(catalogue) {
        let lane = context.lane(account, entry, progress);
        let (lines, task) = match lane {
            Lane::Now(task) => (&mut lanes.now, task),
            Lane::Ten(task) => (&mut lanes.ten, task),
            Lane::Further(task) => (&mut lanes.further, task),
            Lane::Waiting(until) => {
                lanes.waiting.push(Waiting { account, entry, progress, until });
                continue;
            }
            Lane::Nowhere => continue,
        };
        add(lines, Line { task, entry, accounts: vec![account], progress });
    }
    lanes.now.sort_by_key(|line| line.task);
    lanes.ten.sort_by_key(rank);
    lanes.further.sort_by_key(|line| (line.task == Task::PutAway, line.task == Task::Ask));
    lanes.waiting.sort_by_key(|it| it.until.unwrap_or(Day::MAX));
    lanes.fits = fits(&lanes.ten);
    lanes.accounts = context.holders();
    lanes.settled = count(&lanes.accounts, Part::Refuse);
    lanes.chats = count(&lanes.accounts, Part::Chats);
    lanes
}

impl<'a> Lanes<'a> {
    /// What comes first.
    pub fn first(&self) -> Option<&Line<'a>> {
        self.now.first().or_else(|| self.ten.first())
    }

    /// How much there is to begin with, on accounts.
    pub fn amount(&self, part: Part) -> Amount {
        let is_of = |line: &&Line<'_>| {
            line.entry.id.goal != Goal::Accounts && Part::of(line.entry.id.goal) == Some(part)
        };
        let mut keys: Vec<&AccountKey> = Vec::new();
        let mut minutes: u16 = 0;
        for line in self.ten.iter().filter(is_of) {
            let own = line.accounts.iter().filter(|account| !account.key.is_me());
            for account in own {
                minutes = minutes.saturating_add(line.entry.minutes);
                if !keys.contains(&&account.key) {
                    keys.push(&account.key);
                }
            }
        }
        Amount { accounts: keys.len(), minutes }
    }
}

/// What was done so long ago that one is asked whether it still holds: account, guide, and the day it was done.
type Look<'a> = (&'a AccountKey, &'a Entry, Day);

fn looks<'a>(
    catalogue: &'a Catalogue,
    dossier: &'a Dossier,
    overview: &'a Overview,
    today: Day,
) -> Vec<Look<'a>> {
    let months = chrono::Months::new(dossier.setup.look_again_months().into());
    let (dates, _) = due(catalogue, dossier, overview, today);
    let asked = dates
        .into_iter()
        .filter(|date| date.what == What::LookAgain && date.urgency != Urgency::Coming);
    let look = |date: super::super::law::due::Due<'a>| {
        let done = date.day.checked_sub_months(months).unwrap_or(date.day);
        (&date.account.key, date.entry, done)
    };
    asked.map(look).collect()
}

/// What the lanes are made of.
struct Context<'a> {
    catalogue: &'a Catalogue,
    overview: &'a Overview,
    today: Day,
    looks: Vec<Look<'a>>,
}

impl<'a> Context<'a> {
    fn lane(&self, account: &Account, entry: &Entry, progress: &Progress) -> Lane {
        if progress.faulty {
            return Lane::Now(Task::Mend);
        }
        if let Some(standing) = &progress.standing {
            return self.of_standing(account, entry, progress, standing);
        }
        let task = match progress.state {
            State::Stuck => Task::Stuck,
            State::Doing => Task::Continue,
            // What another objection covered, or never did, is objected to anew.
            State::LookAgain if progress.cover.is_some() => Task::Start,
            State::LookAgain => Task::Changed,
            State::Todo => Task::Start,
            State::Declined => Task::PutAway,
            State::Done => return self.still_holds(account, entry),
            State::Waiting | State::Covered | State::None => return Lane::Nowhere,
        };
        // All is done but saying so: that waits behind what can be begun, or Enter would lead back to it for ever.
        let is_unsaid = task == Task::Continue && progress.next.is_none();
        let by_others = entry.by == Some(Doer::Administrator) && task == Task::Start;
        match task {
            Task::PutAway => Lane::Further(task),
            _ if by_others => Lane::Further(Task::Ask),
            _ if Part::of(entry.id.goal).is_none() => Lane::Further(task),
            Task::Start if self.concerns(account, entry) => Lane::Ten(task),
            // Without an account there nothing can be tied.
            Task::Start if entry.id.goal == Goal::Accounts => Lane::Nowhere,
            Task::Start => Lane::Further(task),
            _ if is_unsaid => Lane::Ten(task),
            _ => Lane::Now(task),
        }
    }

    /// An objection that was noted: what comes next says where it belongs.
    fn of_standing(
        &self,
        account: &Account,
        entry: &Entry,
        progress: &Progress,
        standing: &Standing,
    ) -> Lane {
        let Some(next) = standing.next.first() else { return Lane::Nowhere };
        let until = next.until.or(standing.request.wait);
        match next.step {
            Step::Keep | Step::Nothing if progress.state == State::Done => {
                self.still_holds(account, entry)
            }
            Step::Keep | Step::Nothing => Lane::Nowhere,
            Step::Wait if progress.state == State::Stuck => Lane::Now(Task::Stuck),
            Step::Wait if is_passed_over(entry, progress) => Lane::Now(Task::Continue),
            Step::Wait => Lane::Waiting(until),
            Step::Send => Lane::Now(Task::Continue),
            Step::SendAgain => Lane::Ten(Task::Objection(Step::SendAgain)),
            step => match next.from.filter(|from| *from > self.today) {
                Some(from) => Lane::Waiting(Some(from)),
                None => Lane::Now(Task::Objection(step)),
            },
        }
    }

    /// A setting reads one way or the other, and can be looked at again; what was deleted or fetched was.
    fn still_holds(&self, account: &Account, entry: &Entry) -> Lane {
        if !matches!(entry.id.goal, Goal::Object | Goal::Limit | Goal::Hide) {
            return Lane::Nowhere;
        }
        let asked = |look: &&Look<'_>| *look.0 == account.key && look.1.id == entry.id;
        match self.looks.iter().find(asked) {
            Some((_, _, done)) => Lane::Now(Task::StillHolds(*done)),
            None => Lane::Nowhere,
        }
    }

    /// What needs no account concerns whoever has one with its maker; which accounts are tied concerns whoever
    /// could object there.
    fn concerns(&self, account: &Account, entry: &Entry) -> bool {
        if !account.key.is_me() {
            return true;
        }
        let maker = |id: &ServiceId| self.catalogue.service(id).map(|service| &service.maker);
        let own = maker(&entry.id.service);
        let mut of_maker = self.overview.stands(self.catalogue).filter(|(account, other, _)| {
            account.service.as_ref().is_some_and(|service| maker(service) == own)
                && maker(&other.id.service) == own
        });
        match entry.id.goal {
            Goal::Accounts => of_maker.any(|(_, other, progress)| {
                other.request && other.card.is_none() && progress.presence != Presence::Missing
            }),
            _ => of_maker.next().is_some(),
        }
    }

    fn holders(&self) -> Vec<Holder<'a>> {
        let rows = self.overview.rows.iter().filter(|row| !row.account.key.is_me());
        let holder = |row: &'a super::overview::Row| {
            let guides: Vec<(&Entry, &Progress)> = row
                .guides
                .iter()
                .filter_map(|it| Some((self.catalogue.entries.get(it.place)?, &it.progress)))
                .collect();
            let part = |part| self.stand(&guides, part);
            let (refuse, chats) = (part(Part::Refuse), part(Part::Chats));
            Holder { account: &row.account, refuse, chats, settings: part(Part::Settings), guides }
        };
        rows.map(holder).collect()
    }

    fn stand(&self, guides: &[(&'a Entry, &'a Progress)], part: Part) -> Stand<'a> {
        let of_part = |it: &&(&Entry, &Progress)| Part::of(it.0.id.goal) == Some(part);
        let all: Vec<_> = guides.iter().filter(of_part).copied().collect();
        let counted: Vec<_> = all
            .iter()
            .copied()
            .filter(|(entry, progress)| is_counted(entry, progress, self.today))
            .collect();
        let marks: Vec<Mark> =
            counted.iter().map(|(_, progress)| mark(progress, self.today)).collect();
        let settled = marks.iter().filter(|mark| **mark == Mark::Settled).count();
        let whole = match (all.len(), marks.as_slice()) {
            (0, _) => Mark::Absent,
            (_, []) => Mark::NotFor,
            (_, marks) => together(marks),
        };
        let shown = if counted.is_empty() { &all } else { &counted };
        let only = if let [only] = shown.as_slice() { Some(*only) } else { None };
        Stand { mark: whole, settled, total: marks.len(), only }
    }
}

/// How many accounts are settled with a part, of those that have something to do with it.
fn count(holders: &[Holder<'_>], part: Part) -> Count {
    let mut count = Count::default();
    for holder in holders {
        let stand = if part == Part::Refuse { &holder.refuse } else { &holder.chats };
        if matches!(stand.mark, Mark::Absent | Mark::NotFor) {
            continue;
        }
        count.total += 1;
        let silent = holder
            .guides
            .iter()
            .any(|(entry, progress)| Part::of(entry.id.goal) == Some(part) && is_silent(progress));
        match stand.mark {
            _ if silent => count.silent += 1,
            Mark::Settled => count.settled += 1,
            Mark::Waiting => count.waiting += 1,
            _ => {}
        }
    }
    count
}

fn is_silent(progress: &Progress) -> bool {
    progress
        .standing
        .as_ref()
        .is_some_and(|it| it.request.word == Word::NoAnswer && it.before_authority().is_none())
}

/// Whether it is the person's to do: what does not exist for them, was put away, or is an administrator's is not.
fn is_counted(entry: &Entry, progress: &Progress, today: Day) -> bool {
    let by_others = entry.by == Some(Doer::Administrator) && progress.state == State::Todo;
    !by_others && mark(progress, today) != Mark::NotFor
}

/// Where an account stands with one guide.
pub fn mark(progress: &Progress, today: Day) -> Mark {
    let needs = |standing: &Standing| {
        let next = standing.next.first();
        next.is_some_and(|next| {
            !matches!(next.step, Step::Wait | Step::SendAgain | Step::Keep | Step::Nothing)
                && next.from.is_none_or(|from| from <= today)
        })
    };
    let closed = |standing: &Standing| standing.request.word == Word::Noted(Status::Closed);
    let standing = progress.standing.as_ref();
    let anew = matches!(progress.cover, Some(Cover::Was(..) | Cover::JoinedLater(_)));
    match progress.state {
        State::Todo => Mark::Todo,
        State::LookAgain if anew => Mark::Todo,
        State::Doing => Mark::Begun,
        State::Waiting if !standing.is_some_and(needs) => Mark::Waiting,
        State::Stuck | State::Waiting | State::LookAgain => Mark::Needs,
        State::Done if standing.is_some_and(closed) => Mark::NotFor,
        State::Covered | State::Done => Mark::Settled,
        State::Declined | State::None => Mark::NotFor,
    }
}

/// Where an account stands with several guides.
fn together(marks: &[Mark]) -> Mark {
    let any = |mark| marks.contains(&mark);
    let all = |mark| marks.iter().all(|it| *it == mark);
    if any(Mark::Needs) {
        Mark::Needs
    } else if all(Mark::Settled) {
        Mark::Settled
    } else if marks.iter().all(|it| matches!(it, Mark::Settled | Mark::Waiting)) {
        Mark::Waiting
    } else if all(Mark::Todo) {
        Mark::Todo
    } else {
        Mark::Begun
    }
}

/// The same setting on several accounts is one line; each objection is one of its own.
fn add<'a>(lines: &mut Vec<Line<'a>>, line: Line<'a>) {
    let joins = !line.entry.request
        && matches!(line.task, Task::Start | Task::StillHolds(_) | Task::Ask | Task::PutAway);
    let same = |it: &&mut Line<'_>| it.entry.id == line.entry.id && it.task == line.task;
    match lines.iter_mut().filter(|_| joins).find(same) {
        Some(there) => there.accounts.extend(line.accounts),
        None => lines.push(line),
    }
}

/// Which accounts are tied comes first: it can spare an objection.
fn rank(line: &Line<'_>) -> (bool, Option<Part>, bool, bool, u16) {
    let goal = line.entry.id.goal;
    let is_me = line.accounts.iter().all(|account| account.key.is_me());
    let is_unsaid = line.task == Task::Continue;
    (is_unsaid, Part::of(goal), goal != Goal::Accounts, is_me, line.entry.minutes)
}

/// Whether what the guide is about is still open: a switch, beside which the objection is only an addition.
fn is_passed_over(entry: &Entry, progress: &Progress) -> bool {
    let mut steps = entry.steps_on(progress.platform);
    let is_addition = steps.any(|step| step.optional && step.moves == Some(Status::Sent));
    is_addition && progress.next.is_some()
}

/// How many of the first lines fit into ten minutes.
fn fits(lines: &[Line<'_>]) -> usize {
    let mut sum: u16 = 0;
    let fitting = lines.iter().take(FEW).take_while(|line| {
        sum = sum.saturating_add(line.minutes());
        sum <= TEN
    });
    fitting.count().max(1).min(lines.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_guides_stand_where_the_weakest_stands() {
        use Mark::{Begun, Needs, Settled, Todo, Waiting};
        for (marks, whole) in [
            (&[Settled, Settled][..], Settled),
            (&[Settled, Waiting], Waiting),
            (&[Waiting, Waiting], Waiting),
            (&[Settled, Todo], Begun),
            (&[Waiting, Todo], Begun),
            (&[Begun, Todo], Begun),
            (&[Todo, Todo], Todo),
            (&[Settled, Needs, Todo], Needs),
        ] {
            assert_eq!(together(marks), whole, "{marks:?}");
        }
    }

    #[test]
    fn leaving_copies_and_hiding_are_of_no_part() {
        let counted: Vec<Goal> =
            Goal::ALL.into_iter().filter(|goal| Part::of(*goal).is_some()).collect();
        assert_eq!(counted, [Goal::Object, Goal::DeleteChats, Goal::Limit, Goal::Accounts]);
    }
}
