//! What stands before the first step of a guide, and depends on who makes the service and on where the
//! person lives.

use optout_tui::domain::guide::catalogue::Entry;
use optout_tui::domain::law::region::{Presence, Region};
use optout_tui::domain::text::language::Language;
use optout_tui::ui::message::Command;
use optout_tui::ui::strings::strings;
use optout_tui::ui::theme::Theme;

use crate::support::everywhere::everywhere;
use crate::support::frozen;
use crate::support::journey::Journey;

/// A guide before its first step, for somebody in `country`, on a screen that holds most of it.
fn opened(entry: &Entry, country: &str, language: Language) -> Journey {
    let done = everywhere(country);
    let mut journey = Journey::with(done, language, Theme::default(), (200, 60));
    let rows = journey.model.data.rows();
    let holds = |row: &&_| journey.model.data.catalogue.guides_for(row).contains(&entry);
    let account = rows.iter().find(holds).unwrap().key.clone();
    journey.choose(Command::Guide(account, entry.id.clone()));
    journey
}

/// What is written in a column, whatever the lines it is wrapped to.
fn holds(journey: &Journey, text: &str) -> bool {
    let screen = journey.screen();
    let right = screen.lines().filter_map(|line| line.rsplit('│').nth(1));
    let told: Vec<&str> = right.flat_map(str::split_whitespace).collect();
    let wanted: Vec<&str> = text.split_whitespace().collect();
    told.windows(wanted.len()).any(|part| part == wanted)
}

#[test]
fn may_2025_is_asked_about_where_many_people_objected_then_and_nowhere_else() {
    let catalogue = frozen::catalogue();
    let objections: Vec<&Entry> = catalogue.entries.iter().filter(|it| it.request).collect();
    let mut of_meta = 0;
    for entry in &objections {
        // WhatsApp’s objection goes to another company, and nobody told people of it then.
        let is_meta = catalogue.company(&entry.id).is_some_and(|it| &*it.key == "meta");
        of_meta += usize::from(is_meta);
        for (language, rush, neutral) in [
            (Language::En, "Many people did this in May 2025.", "Did you do this before? Press b."),
            (
                Language::Fr,
                "Beaucoup l’ont fait en mai 2025.",
                "Vous l’avez déjà fait\u{a0}? Appuyez sur b.",
            ),
        ] {
            let mut journey = opened(entry, "FR", language);
            assert_eq!(journey.has(rush), is_meta, "{}:\n{}", entry.id, journey.screen());
            assert_eq!(journey.has(neutral), !is_meta, "{}:\n{}", entry.id, journey.screen());
            // The question begins with that month; without one, with this month.
            let months = strings(language).months;
            let (month, year) = if is_meta { (months[4], "2025") } else { (months[10], "2026") };
            journey.keys("b").sees(month).sees(year);
        }
    }
    assert!(of_meta > 1 && of_meta < objections.len());
}

#[test]
fn what_is_not_certain_is_said_to_be_with_what_is_known_of_it() {
    let catalogue = frozen::catalogue();
    let mut seen = 0;
    for entry in &catalogue.entries {
        for region in Region::ALL {
            let presence = entry.regions.presence(region);
            if presence != Presence::Reported {
                continue;
            }
            let lands = &catalogue.reference.lands;
            let land = lands.iter().find(|land| land.region == region).unwrap();
            for language in Language::ALL {
                let journey = opened(entry, land.code.as_str(), language);
                let words = &strings(language).guide;
                let name = land.name.get(language);
                assert!(holds(&journey, &format!("◐ {name} · {}", words.reported)), "{}", entry.id);
                assert!(!holds(&journey, words.missing), "{}", entry.id);
                // What one can do there follows at once.
                let known = entry.regions.elsewhere.as_ref().unwrap().get(language);
                assert!(holds(&journey, &format!("{} {known}", words.reported)), "{}", entry.id);
            }
            seen += 1;
        }
    }
    assert!(seen > 5, "{seen}");
}
