//! `status`: where every account stands with every guide that applies to it.

use ratatui::text::{Line, Span};
use serde::Serialize;

use super::context::{Context, print_json};
use super::stop::Done;
use crate::cli::Status;
use crate::domain::law::standing::{ComplaintStanding, RequestStanding, Standing};
use crate::domain::record::account::Account;
use crate::domain::record::details::Precision;
use crate::domain::text::date::{Day, SourceDate};
use crate::domain::text::id::ServiceId;
use crate::print::page::Page;
use crate::print::page::Tone;
use crate::print::text::{pad, width, wrap};

/// Shows it.
pub(super) fn run(asked: &Status, desk: &Context) -> Done {
    if asked.json {
        return print_json(&Document::of(desk));
    }
    let mut page = desk.page();
    let rows = desk.data.rows();
    let guides = rows.iter().flat_map(|account| desk.data.catalogue.guides_for(account));
    let ids = guides.map(|entry| width(&entry.id.to_string())).max().unwrap_or(0);
    for account in &rows {
        one(account, ids, &mut page, desk);
    }
    if desk.data.dossier().accounts.is_empty() {
        page.gap();
        page.text(desk.data.words.accounts_none_yet(), Tone::Plain);
    }
    desk.print(&page)
}

/// A heading per account, a line per guide: sign, id, words, title.
fn one(account: &Account, ids: usize, page: &mut Page, desk: &Context) {
    let data = &desk.data;
    let guides = data.catalogue.guides_for(account);
    if guides.is_empty() {
        return;
    }
    let name = data.words.account(account, &data.catalogue);
    page.heading(&format!("{name} · {account}"));
    let stands: Vec<_> =
        guides.iter().map(|entry| data.stand(&data.progress(entry, account))).collect();
    let words = stands.iter().map(|(_, word)| width(word)).max().unwrap_or(0);
    let room = page.columns().saturating_sub(ids + words + 8).max(12);
    for (entry, (sign, word)) in guides.iter().zip(&stands) {
        let title = wrap(&data.title(entry), room);
        let mut title = title.iter();
        page.line(Line::from(vec![
            Span::raw("  "),
            Span::styled(sign.glyph(), Tone::Of(*sign).style()),
            Span::raw(format!(" {}  ", pad(&entry.id.to_string(), ids))),
            Span::raw(format!("{}  ", pad(word, words))),
            Span::styled(title.next().cloned().unwrap_or_default(), Tone::Quiet.style()),
        ]));
        for more in title {
            let margin = " ".repeat(ids + words + 8);
            let more = Span::styled(more.clone(), Tone::Quiet.style());
            page.line(Line::from(vec![Span::raw(margin), more]));
        }
    }
}

/// Where everything stands, for scripts.
#[derive(Serialize)]
pub(super) struct Document {
    format: u32,
    accounts: Vec<OneAccount>,
}

#[derive(Serialize)]
struct OneAccount {
    id: String,
    service: Option<ServiceId>,
    name: String,
    guides: Vec<OneGuide>,
}

#[derive(Serialize)]
struct OneGuide {
    id: String,
    state: &'static str,
    done: usize,
    total: usize,
    /// The request itself.
    request: Option<Request>,
    /// What was noted of it last, of which the other may be computed.
    noted: Option<Request>,
    /// The complaint about it.
    complaint: Option<Complaint>,
    /// Offered, and never to do: leaving a service, fetching one's data.
    optional: bool,
    platform: &'static str,
}

#[derive(Serialize)]
struct Request {
    status: &'static str,
    date: Day,
    #[serde(skip_serializing_if = "Option::is_none")]
    precision: Option<&'static str>,
}

impl Request {
    fn of(standing: &RequestStanding) -> Self {
        Self::dated(standing.word.as_str(), standing.since)
    }

    fn noted(standing: &RequestStanding) -> Self {
        let (status, when) = standing.noted;
        Self::dated(status.as_str(), when)
    }

    fn dated(status: &'static str, when: SourceDate) -> Self {
        Self { status, date: when.earliest(), precision: precision(when) }
    }
}

#[derive(Serialize)]
struct Complaint {
    status: &'static str,
    date: Day,
    #[serde(skip_serializing_if = "Option::is_none")]
    precision: Option<&'static str>,
    /// Who has it: company or authority.
    track: &'static str,
}

impl Complaint {
    fn of(standing: &ComplaintStanding) -> Self {
        let date = standing.since.earliest();
        let track = standing.track.addressee();
        Self { status: standing.word.as_str(), date, precision: precision(standing.since), track }
    }
}

/// Said where only the month is known: the date is its first day then.
const fn precision(when: SourceDate) -> Option<&'static str> {
    if when.day.is_none() { Some(Precision::Month.as_str()) } else { None }
}

impl Document {
    /// Today's.
    pub(super) fn of(desk: &Context) -> Self {
        let accounts = desk.data.rows().into_iter().map(|account| OneAccount::of(account, desk));
        Self { format: 1, accounts: accounts.collect() }
    }
}

impl OneAccount {
    fn of(account: Account, desk: &Context) -> Self {
        let data = &desk.data;
        let guides = data.catalogue.guides_for(&account).into_iter().map(|entry| {
            let progress = data.progress(entry, &account);
            let standing = progress.standing.as_ref();
            let request = standing.map(|standing| &standing.request);
            let complaint = standing.and_then(Standing::complaint).map(Complaint::of);
            OneGuide {
                id: entry.id.to_string(),
                state: progress.state.as_str(),
                done: progress.done,
                total: progress.total,
                request: request.map(Request::of),
                noted: request.map(Request::noted),
                complaint,
                optional: entry.id.goal.is_optional(),
                platform: progress.platform.as_str(),
            }
        });
        let guides = guides.collect();
        Self { id: account.to_string(), service: account.service, name: account.name, guides }
    }
}
