//! `request`: notes what happened to an objection.

use super::applies::{applies, with_use};
use super::context::Context;
use super::named;
use super::stop::{Done, Stop};
use crate::cli::Request as Asked;
use crate::domain::guide::catalogue::Entry;
use crate::domain::law::assessment::{Computed, outlook};
use crate::domain::law::deadline::Clock;
use crate::domain::law::region::Region;
use crate::domain::record::account::Account;
use crate::domain::record::noting::{Noting, note};
use crate::domain::record::request::Round;
use crate::domain::record::sending::law_of;
use crate::domain::record::status::Status;
use crate::domain::text::date::Day;
use crate::ui::theme::Tone;
use crate::words::Named;

/// Notes it, and says what follows.
pub(super) fn run(asked: &Asked, desk: &mut Context) -> Done {
    let account = named::account(&asked.account, desk)?;
    let entry = named::guide(&asked.guide, desk)?.clone();
    let uses = applies(&entry, &account, desk)?;
    let status = status(&asked.status, desk)?;
    let today = desk.data.today;
    let date = asked.date.as_deref().map(|typed| day(typed, desk)).transpose()?.unwrap_or(today);
    let received = asked.received.as_deref().map(|typed| day(typed, desk)).transpose()?;
    let noting = Noting { status, date, received, note: asked.note.clone() };
    let data = &desk.data;
    let change = note(&data.catalogue, data.dossier(), &account, &entry.id, noting, today)
        .map_err(|refusal| Stop::Usage(data.strings.refusal(&refusal, status)))?;
    let homeless = status == Status::Sent && data.dossier().country_of(&account).is_none();
    desk.act(with_use(vec![change], uses, &account))?;
    if homeless {
        desk.warn(desk.data.strings.commands.no_country);
    }
    tell(&account, &entry, desk)
}

/// A status by its word; what is computed is told as such.
fn status(typed: &str, desk: &Context) -> Done<Status> {
    if let Some(computed) = Computed::ALL.into_iter().find(|it| it.as_str() == typed) {
        return Err(Stop::Usage(desk.data.strings.is_computed(computed)));
    }
    let names = Status::ALL.map(Status::as_str);
    typed.parse().ok().ok_or_else(|| named::unknown(Named::Status, typed, &names, desk))
}

/// A day, `2026-03-05`.
fn day(typed: &str, desk: &Context) -> Done<Day> {
    let is_whole = typed.len() == 10;
    let day = typed.parse().ok().filter(|_| is_whole);
    day.ok_or_else(|| Stop::Usage(desk.data.strings.no_day(typed)))
}

/// How the objection stands now, when its answer is due, and who hears a complaint.
fn tell(account: &Account, entry: &Entry, desk: &Context) -> Done {
    let data = &desk.data;
    let strings = data.strings;
    // An account that the request has just made use of another service is not the one we looked up.
    let account = data.account(&account.key).unwrap_or_else(Account::me);
    let mut page = desk.page();
    let (glyph, word, _) = data.stand(&data.progress(entry, &account));
    let title = data.title(entry);
    page.text(&format!("{glyph} {account} · {title}{} {word}", strings.colon), Tone::Strong);
    let request = data.dossier().case(&account.key, &entry.id).request.as_ref();
    let stands = request.and_then(|request| outlook(request, data.today));
    let law = request.and_then(|request| request.round()).map_or(Region::Elsewhere, Round::law);
    if let Some(outlook) = &stands {
        if outlook.old {
            page.text(&strings.advice(outlook.date), Tone::Plain);
        } else if outlook.until.is_some()
            && let Some(deadline) = &outlook.deadline
        {
            page.text(&strings.clock(deadline, data.today), Tone::Plain);
            if law == Region::Eu {
                let authority = data.authority(&account, &entry.id);
                let name = authority.map(|it| &*it.name);
                let from = strings.complain_from(deadline.complain_from, name, data.today);
                page.text(&from, Tone::Plain);
            }
        }
    }
    let known = data.dossier().country_of(&account).is_some();
    if known && law_of(&data.catalogue, data.dossier(), &account).clock() == Clock::None {
        page.text(strings.commands.no_right, Tone::Plain);
    }
    desk.print(&page)
}
