//! `mark`: a step of a guide on an account is done, to do, skipped or stuck; or the guide is put away.

use super::applies::applies;
use super::context::Context;
use super::named;
use super::operation::carry_out;
use super::stop::{Done, Stop};
use crate::cli::Mark as Asked;
use crate::domain::guide::catalogue::{Entry, StepLine};
use crate::domain::ops::steps::{self, Marking};
use crate::domain::record::account::{Account, AccountKey};
use crate::domain::record::act::{Change, Mark};
use crate::domain::record::progress::{StepState, step_state};
use crate::domain::record::status::Status;
use crate::print::page::Page;
use crate::print::page::Tone;
use crate::words::Named;

/// What puts a whole guide away.
const DECLINED: &str = "declined";

const MARKS: [&str; 4] =
    [Mark::Done.as_str(), Mark::Todo.as_str(), Mark::Skip.as_str(), Mark::Stuck.as_str()];

/// Marks it.
pub(super) fn run(asked: &Asked, desk: &mut Context) -> Done {
    let account = named::account(&asked.account, desk)?;
    let entry = named::guide(&asked.guide, desk)?.clone();
    match asked.mark.as_deref() {
        None => put_away(&account, &entry, &asked.step, desk),
        Some(DECLINED) => Err(Stop::Usage(desk.data.words.mark_of_a_guide().to_owned())),
        Some(mark) => mark_step(&account, &entry, asked, mark, desk),
    }
}

/// Puts the guide away, or takes it back. Who forgot the step or the mark is told so.
fn put_away(account: &Account, entry: &Entry, typed: &str, desk: &mut Context) -> Done {
    let words = desk.data.words;
    let away = match typed.parse() {
        _ if typed == DECLINED => true,
        Ok(Mark::Todo) => false,
        Ok(_) => return Err(Stop::Usage(words.mark_of_a_step().to_owned())),
        Err(_) => {
            named::step(typed, entry, desk)?;
            return Err(Stop::Usage(words.mark_say_mark().to_owned()));
        }
    };
    let changes = steps::put_away(&desk.facts(), &account.key, &entry.id, away);
    carry_out(changes, desk)?;
    let mut page = desk.page();
    tell_guide(account, entry, &mut page, desk);
    desk.print(&page)
}

fn mark_step(
    account: &Account,
    entry: &Entry,
    asked: &Asked,
    mark: &str,
    desk: &mut Context,
) -> Done {
    let parsed = mark.parse().ok();
    let mark = parsed.ok_or_else(|| named::unknown(Named::Mark, mark, &MARKS, desk))?;
    // That the guide is not for the account comes before what is wrong with the step.
    applies(entry, account, desk)?;
    let step = named::step(&asked.step, entry, desk)?.clone();
    let on = named::platform(asked.on.as_deref(), desk)?;
    let (account, guide) = (&account.key, &entry.id);
    let marking = Marking { account, guide, step: &step.id, mark, on };
    let changes = steps::mark(&desk.facts(), &marking);
    let wrote = changes.clone().unwrap_or_default();
    carry_out(changes, desk)?;
    tell(account, entry, &step, &wrote, desk)
}

/// How the step and its guide stand now, and what else was written with the mark.
fn tell(
    account: &AccountKey,
    entry: &Entry,
    step: &StepLine,
    wrote: &[Change],
    desk: &Context,
) -> Done {
    let data = &desk.data;
    let words = data.words;
    let case = data.dossier().case(account, &entry.id);
    let mark = match step_state(step, case) {
        StepState::Done => Mark::Done,
        StepState::Skipped => Mark::Skip,
        StepState::Stuck => Mark::Stuck,
        StepState::Todo | StepState::Changed => Mark::Todo,
    };
    let mut page = desk.page();
    let title = data.catalogue.step_title(&entry.id, &step.id);
    let title = title.as_ref().map_or("", |title| title.get(data.language()));
    page.text(&format!("{} · {title}", data.mark_in_words(mark)), Tone::Strong);
    // An account that the mark has just made use of another service is not the one we looked up.
    let account = data.account(account).unwrap_or_else(Account::me);
    tell_guide(&account, entry, &mut page, desk);
    for change in wrote {
        match change {
            Change::Request { status: Status::Sent, .. } if step.moves == Some(Status::Sent) => {
                page.text(words.notice_sent_noted(), Tone::Plain);
            }
            Change::Uses { service, on: true, .. } => {
                page.text(&words.accounts_uses_noted(service, &account), Tone::Plain);
            }
            _ => {}
        }
    }
    desk.print(&page)
}

fn tell_guide(account: &Account, entry: &Entry, page: &mut Page, desk: &Context) {
    let data = &desk.data;
    let (sign, word) = data.stand(&data.progress(entry, account));
    let title = data.title(entry);
    page.text(
        &format!("{} {account} · {title}{} {word}", sign.glyph(), data.words.colon()),
        Tone::Plain,
    );
}
