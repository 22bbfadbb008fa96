//! `status`: where every account stands with every guide that applies to it.

use ratatui::text::{Line, Span};
use serde::Serialize;

use super::context::{Context, print_json};
use super::stop::Done;
use crate::cli::Status;
use crate::domain::law::assessment::Assessment;
use crate::domain::record::account::Account;
use crate::domain::text::date::Day;
use crate::domain::text::id::ServiceId;
use crate::ui::text::{Page, pad, width, wrap};
use crate::ui::theme::Tone;

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
        page.text(desk.data.strings.commands.no_account_yet, Tone::Plain);
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
    let name = data.strings.account(account, &data.catalogue);
    page.heading(&format!("{name} · {account}"));
    let stands: Vec<_> =
        guides.iter().map(|entry| data.stand(&data.progress(entry, account))).collect();
    let words = stands.iter().map(|(_, word, _)| width(word)).max().unwrap_or(0);
    let room = page.columns().saturating_sub(ids + words + 8).max(12);
    for (entry, (glyph, word, tone)) in guides.iter().zip(&stands) {
        let title = wrap(&data.title(entry), room);
        let mut title = title.iter();
        page.line(Line::from(vec![
            Span::raw("  "),
            Span::styled(*glyph, tone.style()),
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
    request: Option<Request>,
    noted: Option<Request>,
    platform: &'static str,
}

#[derive(Serialize)]
struct Request {
    status: &'static str,
    date: Day,
}

impl Request {
    fn of(outlook: &Assessment) -> Self {
        Self { status: outlook.as_str(), date: outlook.since() }
    }

    /// What was noted last, of which the other may be computed.
    const fn noted(outlook: &Assessment) -> Self {
        Self { status: outlook.status.as_str(), date: outlook.date }
    }
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
            let request = progress.request;
            OneGuide {
                id: entry.id.to_string(),
                state: progress.state.as_str(),
                done: progress.done,
                total: progress.total,
                request: request.as_ref().map(Request::of),
                noted: request.as_ref().map(Request::noted),
                platform: progress.platform.as_str(),
            }
        });
        let guides = guides.collect();
        Self { id: account.to_string(), service: account.service, name: account.name, guides }
    }
}
