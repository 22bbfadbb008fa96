//! The record of objections: what was asked, of whom, where, when, under which law, what came back, and
//! what that amounts to today. One sheet, for Markdown and for a page.
//!
//! Nothing personal stands in it that the person did not type.

mod cover;
mod grounds;
mod objection;
mod story;

use self::objection::Objection;
use super::block::Block;
use super::{html, markdown};
use crate::app::data::Data;
use crate::domain::record::account::AccountKey;
use crate::domain::record::progress::State;
use crate::domain::text::date::Day;
use crate::domain::text::id::GuideId;

/// What a record is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// To be pasted somewhere.
    Markdown,
    /// A page to read, print and hand over.
    Html,
}

/// The record of one objection, or of everything that was done.
pub fn proof(data: &Data, one: Option<(&AccountKey, &GuideId)>, format: Format) -> String {
    let sheet = match one {
        Some((account, guide)) => of_one(data, account, guide),
        None => of_all(data),
    };
    written(&sheet, data, format)
}

/// The record of the objections of one account.
pub fn proof_of_account(data: &Data, account: &AccountKey, format: Format) -> String {
    let own = noted(data).filter(|(key, _)| *key == account);
    let objections: Vec<Objection<'_>> =
        own.filter_map(|(key, guide)| Objection::of(data, key, guide)).collect();
    let title = data.words.record_title();
    written(&sheet(title, Vec::new(), &objections, Vec::new(), data), data, format)
}

/// Whether there is anything to say of an objection to `guide` on `account`: its own, or one that covers it.
pub fn is_provable(data: &Data, account: &AccountKey, guide: &GuideId) -> bool {
    data.dossier().case(account, guide).request.is_some()
        || cover::covering(data, account, guide).is_some()
}

fn written(sheet: &[Block], data: &Data, format: Format) -> String {
    match format {
        Format::Markdown => markdown::text(sheet, data),
        Format::Html => html::page(sheet, data),
    }
}

/// The accounts and guides on which an objection was noted, those of accounts no longer followed too.
fn noted(data: &Data) -> impl Iterator<Item = (&AccountKey, &GuideId)> {
    let objections = data.dossier().objections().iter();
    objections.map(|(account, guide)| (account, guide))
}

fn of_one(data: &Data, account: &AccountKey, guide: &GuideId) -> Vec<Block> {
    let title = data.words.record_title_one();
    let own = Objection::of(data, account, guide);
    let (before, covering) = match (&own, cover::covering(data, account, guide)) {
        (None, Some(covering)) => (cover::chapter(data, account, guide), covering),
        _ => (Vec::new(), Vec::new()),
    };
    let others = covering.iter().filter_map(|(key, guide)| Objection::of(data, key, guide));
    let objections: Vec<Objection<'_>> = own.into_iter().chain(others).collect();
    sheet(title, before, &objections, Vec::new(), data)
}

fn of_all(data: &Data) -> Vec<Block> {
    let objections: Vec<Objection<'_>> =
        noted(data).filter_map(|(key, guide)| Objection::of(data, key, guide)).collect();
    sheet(data.words.record_title(), Vec::new(), &objections, elsewhere(data), data)
}

/// The frame: title, what this is, the objections, what else there is, what it rests on.
fn sheet(
    title: &str,
    before: Vec<Block>,
    objections: &[Objection<'_>],
    after: Vec<Block>,
    data: &Data,
) -> Vec<Block> {
    let words = data.words;
    let (date, version) = (data.words.day_long(data.today), env!("CARGO_PKG_VERSION"));
    let mut made = words.record_made(&date, version);
    if data.today_is_set {
        made = format!("{made} {}", words.record_date_set());
    }
    let mut sheet = vec![
        Block::Title(title.to_owned()),
        Block::Aside(made),
        Block::Aside(words.record_own().to_owned()),
    ];
    sheet.extend(before);
    if objections.is_empty() {
        sheet.push(Block::Text(words.record_nothing().to_owned()));
    }
    for objection in objections {
        objection.chapter(&mut sheet);
    }
    sheet.extend(after);
    grounds::chapters(objections, data, &mut sheet);
    sheet
}

/// What was done besides objecting.
fn elsewhere(data: &Data) -> Vec<Block> {
    let mut done: Vec<Block> = Vec::new();
    for (account, entry, progress) in data.survey().stands(&data.catalogue) {
        let case = data.dossier().case(&account.key, &entry.id);
        let is_done = progress.state == State::Done;
        if case.request.is_some() || case.is_untouched() || !is_done {
            continue;
        }
        let title = entry.title.get(data.language());
        let mut text =
            format!("{}{} {title}", subject(data, &account.key, &entry.id), data.words.colon());
        if let Some(day) = case.newest_mark().and_then(|act| act_day(act.stamp)) {
            text = format!("{text} · {}", data.words.day_long(day));
        }
        done.push(Block::Item("✓", text));
    }
    if !done.is_empty() {
        done.insert(0, Block::Heading(data.words.record_elsewhere().to_owned()));
    }
    done
}

/// What an objection is known by: the service of its guide, and the nickname of the account.
fn subject(data: &Data, account: &AccountKey, guide: &GuideId) -> String {
    let service = data.catalogue.service(&guide.service);
    let service = service.map_or(guide.service.as_str(), |it| it.name.get(data.language()));
    let account = data.account(account).or_else(|| data.former(account));
    let name = account.map(|account| account.name).unwrap_or_default();
    format!("{service} {name}").trim_end().to_owned()
}

/// The day of an act, by the clock of the world.
fn act_day(stamp: u64) -> Option<Day> {
    let millis = i64::try_from(stamp).ok()?;
    chrono::DateTime::from_timestamp_millis(millis).map(|at| at.date_naive())
}
