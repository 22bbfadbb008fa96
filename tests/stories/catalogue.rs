//! What the catalogue that we ship holds: numbers that may only grow, and what every guide of ours keeps. And
//! the table that shows all of it.

use optout_tui::domain::text::language::Language;
use optout_tui::embedded;

use crate::support::{catalogue, frozen};

#[test]
fn the_table_shows_every_guide() {
    let frozen = frozen::catalogue();
    let table = catalogue::text(&frozen);
    for entry in &frozen.entries {
        assert_eq!(table.matches(&format!("| `{}` |", entry.id)).count(), 1, "{}", entry.id);
    }
    #[cfg(target_os = "linux")]
    crate::golden::keep("catalogue", &[("table.md".to_owned(), table)].into());
}

#[test]
fn there_is_no_less_than_there_was() {
    let counts = catalogue::counts(&embedded::catalogue());
    assert!(counts.services >= 120, "{} services", counts.services);
    assert!(counts.guides + counts.cards >= 230, "{} and {}", counts.guides, counts.cards);
    assert!(counts.several_steps >= 75, "{} with two steps or more", counts.several_steps);
    assert!(counts.phones_differ >= 20, "{} differ between the phones", counts.phones_differ);
}

#[test]
fn no_retired_form_is_offered_anywhere() {
    let catalogue = embedded::catalogue();
    let library = catalogue.library();
    assert!(!library.retired.is_empty());
    let told_by = |what: &str, told: &str| {
        for retired in &library.retired {
            assert!(!told.contains(&*retired.address), "{what}: {}", retired.address);
        }
    };
    for entry in &catalogue.entries {
        let guide = catalogue.guide(&entry.id).unwrap();
        let links = guide.steps.iter().flat_map(|step| &step.links);
        for link in links {
            let is_retired = library.retired.iter().any(|retired| retired.matches(&link.url));
            assert!(!is_retired, "{}: {}", entry.id, link.url);
        }
        // Neither in any of its texts.
        told_by(&entry.id.to_string(), &format!("{guide:?}"));
    }
    for company in &library.companies {
        told_by(&company.key, &format!("{company:?}"));
    }
    told_by("authorities", &format!("{:?}", library.authorities));
    told_by("letters", &format!("{:?}", library.letters));
}

#[test]
fn every_guide_is_written_in_both_languages() {
    let catalogue = embedded::catalogue();
    for entry in &catalogue.entries {
        let guide = catalogue.guide(&entry.id).unwrap();
        let steps = guide.steps.iter().flat_map(|step| [&step.title, &step.text]);
        let expected = guide.steps.iter().filter_map(|step| step.expect.as_ref());
        let effects = guide.does.iter().chain(&guide.does_not).chain(&guide.verify);
        let remedies = guide.steps.iter().flat_map(|step| &step.stuck);
        let remedies = remedies.flat_map(|rung| [&rung.symptom, &rung.remedy]);
        let texts = [&guide.title, &guide.why].into_iter().chain(steps).chain(expected);
        for text in texts.chain(effects).chain(remedies) {
            let (english, french) = (text.get(Language::EN), text.get(Language::FR));
            assert!(!english.is_empty() && !french.is_empty(), "{}", entry.id);
            assert_ne!(english, french, "{}: one language stands for both", entry.id);
        }
    }
}

#[test]
fn every_guide_of_a_pack_is_there_and_stands_in_it_once() {
    let catalogue = embedded::catalogue();
    for pack in &catalogue.reference.packs {
        assert!(!pack.guides.is_empty(), "{}", pack.key);
        for (place, id) in pack.guides.iter().enumerate() {
            assert!(catalogue.entry(id).is_some(), "{}: {id}", pack.key);
            assert!(!pack.guides[..place].contains(id), "{}: {id} twice", pack.key);
        }
    }
}

#[test]
fn every_guide_rests_on_a_source_and_says_how_to_see_that_it_worked() {
    let catalogue = embedded::catalogue();
    for entry in &catalogue.entries {
        let guide = catalogue.guide(&entry.id).unwrap();
        assert!(!guide.sources.is_empty(), "{}: no source", entry.id);
        assert!(guide.card.is_some() || guide.verify.is_some(), "{}: no way to verify", entry.id);
        for step in &guide.steps {
            assert!(step.expect.is_some(), "{} {}: nothing to expect", entry.id, step.id);
        }
    }
}
