//! `mark`: a step of a guide on an account is done, to do, skipped or stuck.

use super::applies::{applies, with_use};
use super::context::Context;
use super::named;
use super::stop::Done;
use crate::cli::Mark as Asked;
use crate::domain::guide::catalogue::{Entry, StepLine};
use crate::domain::guide::route;
use crate::domain::record::account::Account;
use crate::domain::record::act::{Change, Mark, Operation};
use crate::domain::record::progress::{StepState, step_state};
use crate::domain::record::sending::reach;
use crate::domain::record::status::Status;
use crate::domain::text::id::{ServiceId, StepId};
use crate::domain::text::platform::Platform;
use crate::ui::strings::commands::Named;
use crate::ui::theme::Tone;

/// What is marked, and where.
struct Marking {
    account: Account,
    entry: Entry,
    step: StepLine,
    /// Where it is done.
    on: Platform,
    /// That was said with `--on`.
    is_said: bool,
    /// A service that borrows the account, and is noted as used with it from now on.
    uses: Option<ServiceId>,
}

/// Marks it.
pub(super) fn run(asked: &Asked, desk: &mut Context) -> Done {
    let mark = mark(&asked.mark, desk)?;
    let account = named::account(&asked.account, desk)?;
    let entry = named::guide(&asked.guide, desk)?.clone();
    let uses = applies(&entry, &account, desk)?;
    let step = named::step(&asked.step, &entry, desk)?.clone();
    let said = named::platform(asked.on.as_deref(), desk)?;
    let on = platform(&account, &entry, &step, said, desk)?;
    let marking = Marking { account, entry, step, on, is_said: said.is_some(), uses };
    let sent = match (marking.step.moves, mark) {
        (Some(status), Mark::Done) => marking.send(status, desk)?,
        (Some(status), Mark::Todo) => marking.take_back(status, desk).map(|()| false)?,
        _ => marking.mark(mark, desk).map(|()| false)?,
    };
    tell(&marking, sent, desk)
}

fn mark(typed: &str, desk: &Context) -> Done<Mark> {
    let names = [Mark::Done, Mark::Todo, Mark::Skip, Mark::Stuck].map(Mark::as_str);
    typed.parse().ok().ok_or_else(|| named::unknown(Named::Mark, typed, &names, desk))
}

/// The platform it is done on: the one that was said, else the one that is followed, else one that has
/// the step.
fn platform(
    account: &Account,
    entry: &Entry,
    step: &StepLine,
    said: Option<Platform>,
    desk: &Context,
) -> Done<Platform> {
    let is_on = |platform: Platform| entry.steps_on(platform).any(|other| other.id == step.id);
    if let Some(said) = said {
        return if is_on(said) { Ok(said) } else { Err(named::not_on(step, entry, said, desk)) };
    }
    let followed = desk.data.dossier().platform(&account.key, &entry.id, &entry.platforms);
    let own = || step.on.first().copied().unwrap_or(followed);
    Ok(if is_on(followed) { followed } else { route(&entry.platforms, own()) })
}

impl Marking {
    /// A step that moves the request has no tick of its own: it writes the request. Whether it did.
    fn send(&self, status: Status, desk: &mut Context) -> Done<bool> {
        if self.has_reached(status, desk) {
            return Ok(false);
        }
        let data = &desk.data;
        let guide = &self.entry.id;
        let dossier = data.dossier();
        let mut changes = reach(&data.catalogue, dossier, &self.account, guide, status, data.today);
        // A request does not say where it was made; what was said of it counts from now on.
        changes.extend(self.is_said.then(|| Change::Platform {
            account: self.account.key.clone(),
            guide: guide.clone(),
            on: self.on,
        }));
        self.write(changes, desk)?;
        Ok(true)
    }

    /// Takes the request back to before `status`, and with it a mark that said more than "done".
    fn take_back(&self, status: Status, desk: &mut Context) -> Done {
        if self.has_reached(status, desk) {
            let case = desk.data.dossier().case(&self.account.key, &self.entry.id);
            let acts = case.request.as_ref().map(|request| request.acts_behind(status));
            desk.save(&Operation::Undo(acts.unwrap_or_default()))?;
        }
        self.mark(Mark::Todo, desk)
    }

    fn has_reached(&self, status: Status, desk: &Context) -> bool {
        let case = desk.data.dossier().case(&self.account.key, &self.entry.id);
        case.request.as_ref().is_some_and(|request| request.has_reached(status).is_some())
    }

    fn mark(&self, mark: Mark, desk: &mut Context) -> Done {
        let case = desk.data.dossier().case(&self.account.key, &self.entry.id);
        let ids: Vec<StepId> = match mark {
            // The mark may stand under a former id.
            Mark::Todo => case.names(&self.step.id, &self.step.was).into_iter().cloned().collect(),
            Mark::Done | Mark::Skip | Mark::Stuck if self.is_there(mark, desk) => Vec::new(),
            Mark::Done | Mark::Skip | Mark::Stuck => vec![self.step.id.clone()],
        };
        let one = |step: StepId| Change::Mark {
            account: self.account.key.clone(),
            guide: self.entry.id.clone(),
            step,
            mark,
            on: self.on,
            revision: self.entry.revision,
        };
        self.write(ids.into_iter().map(one).collect(), desk)
    }

    /// Whether the same was said before, of the same platform and the same revision.
    fn is_there(&self, mark: Mark, desk: &Context) -> bool {
        let case = desk.data.dossier().case(&self.account.key, &self.entry.id);
        let same_place = !self.is_said || case.platform == Some(self.on);
        let marked = case.mark(&self.step.id, &self.step.was);
        same_place && marked.is_some_and(|it| it.mark == mark && it.revision >= self.entry.revision)
    }

    /// Nothing to write is nothing written. That the account is used with another service is part of
    /// the same act, and taken back with it.
    fn write(&self, changes: Vec<Change>, desk: &mut Context) -> Done {
        if changes.is_empty() {
            return Ok(());
        }
        desk.act(with_use(changes, self.uses.clone(), &self.account))
    }
}

/// How the step and its guide stand now.
fn tell(marking: &Marking, sent: bool, desk: &Context) -> Done {
    let data = &desk.data;
    let (strings, entry) = (data.strings, &marking.entry);
    let case = data.dossier().case(&marking.account.key, &entry.id);
    let mark = match step_state(&marking.step, case) {
        StepState::Done => Mark::Done,
        StepState::Skipped => Mark::Skip,
        StepState::Stuck => Mark::Stuck,
        StepState::Todo | StepState::Changed => Mark::Todo,
    };
    let mut page = desk.page();
    let step = data.catalogue.step_title(&entry.id, &marking.step.id);
    let step = step.as_ref().map_or("", |title| title.get(data.language()));
    page.text(&format!("{} · {step}", data.mark_in_words(mark)), Tone::Strong);
    // An account that the mark has just made use of another service is not the one we looked up.
    let account = data.account(&marking.account.key).unwrap_or_else(Account::me);
    let (glyph, word, _) = data.stand(&data.progress(entry, &account));
    let title = data.title(entry);
    page.text(&format!("{glyph} {account} · {title}{} {word}", strings.colon), Tone::Plain);
    if sent && marking.step.moves == Some(Status::Sent) {
        page.text(strings.notices.sent_noted, Tone::Plain);
    }
    if let Some(service) = &marking.uses
        && account.uses.contains(service)
    {
        page.text(&strings.uses_noted(service, &account), Tone::Plain);
    }
    desk.print(&page)
}
