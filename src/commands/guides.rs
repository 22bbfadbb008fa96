//! `guides`: what there is, a line each.

use ratatui::text::{Line, Span};
use serde::Serialize;

use super::context::{Context, print_json};
use super::named;
use super::stop::Done;
use crate::cli::Guides;
use crate::domain::guide::catalogue::Entry;
use crate::domain::guide::{Age, Doer, Freshness};
use crate::domain::text::folding::folded;
use crate::domain::text::language::Text;
use crate::domain::text::platform::Platform;
use crate::print::page::Page;
use crate::print::page::Tone;
use crate::print::text::{pad, width, wrap};

/// Titles are wrapped rather than cut, but not under this width.
const LEAST_TITLE: usize = 16;

/// Lists the guides that were asked for.
pub(super) fn run(asked: &Guides, desk: &Context) -> Done {
    let service = asked.service.as_deref().map(|typed| named::service(typed, desk)).transpose()?;
    let goal = asked.goal.as_deref().map(|typed| named::goal(typed, desk)).transpose()?;
    let pack = asked.pack.as_deref().map(|typed| named::pack(typed, desk)).transpose()?;
    let words: Vec<String> =
        asked.query.iter().flat_map(|it| it.split_whitespace()).map(folded).collect();
    let fits = |entry: &&Entry| {
        service.is_none_or(|service| entry.id.service == service.id)
            && goal.is_none_or(|goal| entry.id.goal == goal)
            && pack.is_none_or(|pack| pack.guides.contains(&entry.id))
            && (!asked.stale || freshness(entry, desk) == Freshness::Stale)
            && holds(entry, &words, desk)
    };
    let mut found: Vec<&Entry> = desk.data.catalogue.entries.iter().filter(fits).collect();
    if let Some(pack) = pack {
        found.sort_by_key(|entry| pack.guides.iter().position(|id| *id == entry.id));
    }
    let faults = desk.data.catalogue.own.faults.len();
    if faults > 0 {
        let words = desk.data.words;
        desk.warn(&format!("{} {}", words.own_mistakes(faults), words.own_see_check()));
    }
    if asked.json {
        return print_json(&Document::of(&found, desk));
    }
    let mut page = desk.page();
    if found.is_empty() {
        page.text(desk.data.words.guides_none(), Tone::Plain);
    } else {
        table(&found, &mut page, desk);
        page.gap();
        page.text(desk.data.words.guides_legend(), Tone::Quiet);
    }
    desk.print(&page)
}

/// Whether the id, the title or the service of a guide holds all the words, accents and case aside.
fn holds(entry: &Entry, words: &[String], desk: &Context) -> bool {
    let service = desk.data.catalogue.service(&entry.id.service);
    let names = Text::LANGUAGES.map(|language| {
        let service = service.map_or("", |service| service.name.get(language));
        format!("{} {service}", entry.title.get(language))
    });
    let text = folded(&format!("{} {}", entry.id, names.join(" ")));
    words.iter().all(|word| text.contains(word.as_str()))
}

/// Id, title, minutes, and how old it is.
fn table(found: &[&Entry], page: &mut Page, desk: &Context) {
    let rows: Vec<[String; 4]> = found.iter().map(|entry| row(entry, desk)).collect();
    let widest = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| width(cell)).max().unwrap_or(0)
    };
    let (ids, minutes, ages) = (widest(0), widest(2), widest(3));
    let room = page.columns().saturating_sub(ids + minutes + ages + 6);
    let titles = widest(1).min(room.max(LEAST_TITLE));
    for ([id, title, time, age], entry) in rows.iter().zip(found) {
        let tone = match freshness(entry, desk) {
            Freshness::Stale => Tone::Plain,
            Freshness::Fresh | Freshness::Ageing => Tone::Quiet,
        };
        for (place, part) in wrap(title, titles).iter().enumerate() {
            let start =
                Span::styled(pad(if place == 0 { id } else { "" }, ids), Tone::Accent.style());
            let mut spans = vec![start, Span::raw(format!("  {}", pad(part, titles)))];
            if place == 0 {
                let time = format!("  {}{time}", " ".repeat(minutes.saturating_sub(width(time))));
                spans.extend([Span::raw(time), Span::styled(format!("  {age}"), tone.style())]);
            }
            page.line(Line::from(spans));
        }
    }
}

/// How old a guide is on the route that the person would follow.
fn age(entry: &Entry, desk: &Context) -> Age {
    entry.age(desk.data.dossier().setup.platform(&entry.platforms))
}

fn freshness(entry: &Entry, desk: &Context) -> Freshness {
    age(entry, desk).freshness(desk.data.today)
}

fn row(entry: &Entry, desk: &Context) -> [String; 4] {
    let words = desk.data.words;
    let [.., shortest] = words.trust_age(&entry.checked, age(entry, desk), desk.data.today);
    let faults = desk.data.catalogue.faults(&entry.id).count();
    let age = if faults > 0 { format!("! {}", words.own_mistakes(faults)) } else { shortest };
    [entry.id.to_string(), desk.data.title(entry), words.minutes(entry.minutes), age]
}

#[derive(Serialize)]
struct Document<'a> {
    format: u32,
    guides: Vec<One<'a>>,
}

#[derive(Serialize)]
struct One<'a> {
    id: String,
    service: &'a str,
    goal: &'static str,
    title: &'a str,
    platforms: Vec<&'static str>,
    minutes: u16,
    /// It is offered, and never to do.
    optional: bool,
    /// Who alone can carry it out.
    by: Option<&'static str>,
    confidence: &'static str,
    checked: String,
    /// What `freshness` is counted from: `checked` or, where that is older, the first link's date. None
    /// where nobody dated it.
    as_of: Option<String>,
    freshness: &'static str,
    origin: &'static str,
    /// In the person's own file of it; `check` tells them.
    problems: usize,
}

impl<'a> Document<'a> {
    fn of(found: &[&'a Entry], desk: &Context) -> Self {
        let one = |entry: &&'a Entry| One {
            id: entry.id.to_string(),
            service: entry.id.service.as_str(),
            goal: entry.id.goal.as_str(),
            title: entry.title.get(desk.data.language()),
            platforms: entry.platforms.iter().copied().map(Platform::as_str).collect(),
            minutes: entry.minutes,
            optional: entry.id.goal.is_optional(),
            by: entry.by.map(Doer::as_str),
            confidence: entry.confidence.as_str(),
            // A month alone is told by its last day, which ages are counted from, once that has been.
            checked: entry.checked.on.latest_by(desk.data.today).to_string(),
            as_of: age(entry, desk).on.map(|date| date.latest_by(desk.data.today).to_string()),
            freshness: freshness(entry, desk).as_str(),
            origin: entry.origin(),
            problems: desk.data.catalogue.faults(&entry.id).count(),
        };
        Self { format: 1, guides: found.iter().map(one).collect() }
    }
}
