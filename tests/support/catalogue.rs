//! `docs/CATALOGUE.md`: what there is a guide for, and how well it is known.

use std::fmt::Write as _;

use optout_tui::domain::guide::Guide;
use optout_tui::domain::guide::catalogue::{Catalogue, Entry};
use optout_tui::domain::guide::reference::Service;
use optout_tui::domain::law::region::{Region, Regions};
use optout_tui::domain::text::id::{Goal, GuideId};
use optout_tui::domain::text::language::Language;
use optout_tui::domain::text::word::Card;

/// What there is, in numbers.
pub(crate) struct Counts {
    /// Services with at least one guide or card.
    pub(crate) services: usize,
    /// Guides with steps.
    pub(crate) guides: usize,
    /// Guides with two steps or more on one of their routes.
    pub(crate) several_steps: usize,
    /// Guides whose steps or menus differ between the two phone systems.
    pub(crate) phones_differ: usize,
    /// Cards.
    pub(crate) cards: usize,
    /// Steps.
    pub(crate) steps: usize,
    /// Sources cited.
    pub(crate) sources: usize,
}

/// Counts it.
pub(crate) fn counts(catalogue: &Catalogue) -> Counts {
    let guides: Vec<_> =
        catalogue.entries.iter().map(|entry| catalogue.guide(&entry.id).unwrap()).collect();
    let with_steps = || guides.iter().filter(|guide| guide.card.is_none());
    Counts {
        services: with_guides(catalogue).len(),
        guides: with_steps().count(),
        several_steps: with_steps().filter(|guide| longest_route(guide) >= 2).count(),
        phones_differ: with_steps().filter(|guide| phones_differ(&guide.id, catalogue)).count(),
        cards: guides.len() - with_steps().count(),
        steps: guides.iter().map(|guide| guide.steps.len()).sum(),
        sources: guides.iter().map(|guide| guide.sources.len()).sum(),
    }
}

fn longest_route(guide: &Guide) -> usize {
    let routes = guide.platforms.iter().map(|platform| guide.steps_on(*platform).count());
    routes.max().unwrap_or(0)
}

fn phones_differ(id: &GuideId, catalogue: &Catalogue) -> bool {
    use optout_tui::domain::text::platform::Platform::{Android, Ios};
    let guide = catalogue.guide(id).unwrap();
    let has = |platform| guide.platforms.contains(&platform);
    let route = |platform| -> Vec<String> {
        let steps =
            guide.steps.iter().filter(|step| step.on.is_empty() || step.on.contains(&platform));
        let told = steps.map(|step| {
            let fits = |on: &[_]| on.is_empty() || on.contains(&platform);
            let path: Vec<_> = step.path.iter().filter(|hop| fits(&hop.on)).collect();
            let links: Vec<_> = step.links.iter().filter(|link| fits(&link.on)).collect();
            format!("{} {path:?} {links:?}", step.id)
        });
        told.collect()
    };
    has(Android) && has(Ios) && route(Android) != route(Ios)
}

fn with_guides(catalogue: &Catalogue) -> Vec<&Service> {
    let services = catalogue.reference.services.iter();
    services.filter(|service| entries(catalogue, service).next().is_some()).collect()
}

fn entries<'a>(catalogue: &'a Catalogue, service: &'a Service) -> impl Iterator<Item = &'a Entry> {
    catalogue.entries.iter().filter(|entry| entry.id.service == service.id)
}

/// The whole text.
pub(crate) fn text(catalogue: &Catalogue) -> String {
    let counts = counts(catalogue);
    let mut text = String::from("# What there is a guide for\n\n");
    text.push_str("Written from the content by `cargo run --example catalogue`. Nobody renews it by hand: that is done on `main` when guides change.\n\n");
    writeln!(
        text,
        "{} services; {} guides with {} steps, {} of them with two or more; {} cards; {} sources cited; in \
         English and French. {} guides differ between Android and iPhone.\n",
        counts.services,
        counts.guides,
        counts.steps,
        counts.several_steps,
        counts.cards,
        counts.sources,
        counts.phones_differ
    )
    .unwrap();
    text.push_str(
        "*Checked* is the day somebody tried it (“tried”), or the date of the newest source: then nobody has \
         tried it for this project yet.\n\n",
    );
    text.push_str("| Service | Guide | Achieves | Platforms | Where | Steps | Sure | Checked |\n");
    text.push_str("|---|---|---|---|---|---|---|---|\n");
    for service in with_guides(catalogue) {
        let mut name = service.name.get(Language::EN).to_owned();
        for entry in entries(catalogue, service) {
            let tried = if entry.checked.live.is_some() { "tried " } else { "" };
            writeln!(
                text,
                "| {name} | `{}` | {} | {} | {} | {} | {} | {tried}{} |",
                entry.id,
                achieves(entry),
                platforms(entry),
                regions(&entry.regions),
                entry.steps.len(),
                entry.confidence.as_str(),
                entry.checked.on
            )
            .unwrap();
            name.clear();
        }
    }
    text
}

fn achieves(entry: &Entry) -> &'static str {
    match entry.card {
        Some(Card::NothingToDo) => return "card: nothing to do",
        Some(Card::NoWay) => return "card: no way to refuse",
        Some(Card::AdminOnly) => return "card: an administrator can",
        None => {}
    }
    match entry.id.goal {
        Goal::Object if entry.request => "refuse training: objection",
        Goal::Object => "refuse training",
        Goal::DeleteChats => "delete AI chats",
        Goal::Limit => "limit what is taken",
        Goal::Hide => "hide the AI",
        Goal::Accounts => "know one’s accounts",
        Goal::Access => "see one’s data",
        Goal::Leave => "delete the account",
    }
}

fn platforms(entry: &Entry) -> String {
    let names: Vec<&str> = entry.platforms.iter().map(|platform| platform.as_str()).collect();
    if names.is_empty() { "–".to_owned() } else { names.join(" ") }
}

fn regions(regions: &Regions) -> String {
    let list = |all: &[Region]| all.iter().map(|it| it.as_str()).collect::<Vec<_>>().join(" ");
    let mut parts = Vec::new();
    if regions.world {
        parts.push("everywhere".to_owned());
    }
    if !regions.exists.is_empty() {
        parts.push(list(&regions.exists));
    }
    if !regions.reported.is_empty() {
        parts.push(format!("reported: {}", list(&regions.reported)));
    }
    parts.join("; ")
}
