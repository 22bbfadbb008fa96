//! The list of accounts.

use ratatui::text::{Line, Span};
use serde::Serialize;

use crate::commands::context::Context;
use crate::domain::law::region::Country;
use crate::domain::record::account::{Account, AccountKey};
use crate::domain::text::id::ServiceId;
use crate::print::page::Page;
use crate::print::page::Tone;
use crate::print::text::{pad, width, wrap};

/// The accounts in the order of their services, without the row `me`.
pub(super) fn accounts(desk: &Context) -> Vec<Account> {
    let mut rows = desk.data.rows();
    rows.retain(|account| !account.key.is_me());
    rows
}

/// The list, to be read.
pub(super) fn page(desk: &Context) -> Page {
    let data = &desk.data;
    let words = data.words;
    let mut page = desk.page();
    let accounts = accounts(desk);
    if accounts.is_empty() {
        page.text(data.words.accounts_none_yet(), Tone::Plain);
    }
    let names: Vec<String> = accounts.iter().map(ToString::to_string).collect();
    let widest = names.iter().map(|name| width(name)).max().unwrap_or(0);
    for (account, name) in accounts.iter().zip(&names) {
        let tied =
            letter(account, &accounts).map(|letter| format!("{} {letter}", words.accounts_tied()));
        let mut parts = vec![tied.unwrap_or_else(|| words.accounts_alone().to_owned())];
        parts.extend(account.country.map(|it| data.words.country(it, &data.catalogue)));
        parts.extend(account.uses.iter().filter_map(|id| {
            data.catalogue.service(id).map(|it| format!("+ {}", it.name.get(data.language())))
        }));
        let room = page.columns().saturating_sub(widest + 2).max(16);
        for (place, part) in wrap(&parts.join(" · "), room).into_iter().enumerate() {
            let start = pad(if place == 0 { name } else { "" }, widest);
            page.line(Line::from(vec![
                Span::styled(start, Tone::Accent.style()),
                Span::raw("  "),
                Span::styled(part, Tone::Quiet.style()),
            ]));
        }
    }
    page
}

/// The list as a document.
#[derive(Serialize)]
pub(super) struct Document {
    format: u32,
    accounts: Vec<One>,
}

#[derive(Serialize)]
struct One {
    id: String,
    service: Option<ServiceId>,
    name: String,
    /// Accounts that are tied share a letter.
    group: Option<char>,
    country: Option<Country>,
    uses: Vec<ServiceId>,
}

impl Document {
    pub(super) fn of(desk: &Context) -> Self {
        let accounts = accounts(desk);
        let one = |account: &Account| One {
            id: account.to_string(),
            service: account.service.clone(),
            name: account.name.clone(),
            group: letter(account, &accounts),
            country: account.country,
            uses: account.uses.clone(),
        };
        Self { format: 1, accounts: accounts.iter().map(one).collect() }
    }
}

/// A letter per group, in the order in which groups appear.
fn letter(account: &Account, accounts: &[Account]) -> Option<char> {
    let mut groups: Vec<&AccountKey> = Vec::new();
    for group in accounts.iter().filter_map(|it| it.group.as_ref()) {
        if !groups.contains(&group) {
            groups.push(group);
        }
    }
    let place = groups.iter().position(|group| Some(*group) == account.group.as_ref())?;
    char::from_u32('A' as u32 + u32::try_from(place).ok()?)
}
