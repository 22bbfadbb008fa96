//! What the catalogue holds: numbers that may only grow, and the table that shows them.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![expect(clippy::disallowed_methods, reason = "this test looks at the disk")]

#[path = "support/catalogue.rs"]
mod catalogue;

use std::fs;

use optout_tui::embedded;

#[test]
fn the_table_is_what_the_content_is_now() {
    let kept = fs::read_to_string(catalogue::path()).unwrap_or_default();
    assert!(
        kept == catalogue::text(),
        "docs/CATALOGUE.md is out of date; to renew it: cargo run --example catalogue"
    );
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
