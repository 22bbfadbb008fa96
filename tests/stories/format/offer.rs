//! Where a guide is offered, and what is left where it is not.

use optout_tui::domain::law::region::{Country, Presence, Region};
use optout_tui::domain::text::id::Goal;
use optout_tui::embedded;
use serde_json::{Value, json};

use super::program::Home;
use crate::support::frozen;

fn country(code: &str) -> Country {
    code.parse().unwrap()
}

#[test]
fn a_guide_is_offered_or_what_is_left_is_named_in_order() {
    let catalogue = frozen::catalogue();
    let offer = |guide: &str, code| catalogue.offer(&guide.parse().unwrap(), country(code));
    let left = |guide, code| {
        let left = offer(guide, code).unwrap().left;
        left.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(offer("facebook/object", "FR").unwrap().presence, Presence::Exists);
    assert_eq!(offer("facebook/object", "JP").unwrap().presence, Presence::Reported);
    assert_eq!(left("facebook/object", "JP"), [""; 0], "what is reported is offered");
    assert_eq!(offer("facebook/object", "CA").unwrap().presence, Presence::Missing);
    let of_meta = left("whatsapp/object", "IN");
    let own = ["whatsapp/limit", "whatsapp/delete-chats", "whatsapp/hide"];
    assert_eq!(of_meta[..3], own.map(String::from));
    assert!(of_meta[3..].iter().all(|id| id.starts_with("meta/")), "{of_meta:?}");
    assert!(of_meta.contains(&"meta/object".to_owned()), "{of_meta:?}");
    assert_eq!(offer("nobody/object", "FR"), None);
}

#[test]
fn where_no_source_shows_the_right_it_is_missing_and_something_is_left() {
    let catalogue = embedded::catalogue();
    for code in ["US", "CA", "IN"] {
        let region = catalogue.region(country(code));
        let mut missing = 0;
        for entry in catalogue.entries.iter().filter(|it| it.id.goal == Goal::Object) {
            let shown = &entry.regions;
            let is_shown = shown.world
                || [&shown.exists, &shown.reported].iter().any(|it| it.contains(&region));
            let offer = catalogue.offer(&entry.id, country(code)).unwrap();
            assert_eq!(offer.presence == Presence::Missing, !is_shown, "{} in {code}", entry.id);
            for id in &offer.left {
                let other = catalogue.offer(id, country(code)).unwrap();
                assert_ne!(other.presence, Presence::Missing, "{id} in {code}");
            }
            missing += usize::from(!is_shown);
        }
        assert!(missing > 15, "{code}: {missing} are missing");
        let frozen = frozen::catalogue();
        for id in ["facebook/object", "instagram/object", "whatsapp/object", "google/object"] {
            let offer = frozen.offer(&id.parse().unwrap(), country(code)).unwrap();
            assert_eq!(offer.presence, Presence::Missing, "{id} in {code}");
        }
    }
    assert_eq!(catalogue.region(country("US")), Region::Us);
}

#[test]
fn show_says_the_same() {
    let home = Home::on("2026-12-01");
    let show = |format| home.run(&["show", "facebook/object", "--format", format]).out;
    let document: Value = serde_json::from_str(&show("json")).unwrap();
    assert_eq!(
        (&document["guide"]["presence"], &document["guide"]["left"]),
        (&Value::Null, &json!([]))
    );
    home.run(&["set", "country", "US"]);
    let document: Value = serde_json::from_str(&show("json")).unwrap();
    assert_eq!(document["guide"]["presence"], "missing");
    assert_eq!(document["guide"]["left"][0], "facebook/limit");
    assert!(show("text").contains("What is left there:"), "{}", show("text"));
}
