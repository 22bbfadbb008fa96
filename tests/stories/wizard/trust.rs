//! What stands behind a guide: disputes, ages, sources.

use optout_tui::app::intent::Intent;

use super::guide::own_tree;
use crate::support::story::Story;

const ACCOUNTS: &str = r#"[{"add":{"account":"fb","service":"facebook","name":"main"}}]"#;

/// Everything on the page, whatever the screen holds of it.
fn page(story: &Story) -> String {
    story.said().lines.join("\n")
}

#[test]
fn each_side_of_a_dispute_says_whose_it_is_and_of_when() {
    let mut story = Story::home(ACCOUNTS);
    story.open("fb", "facebook/object").keys("i");
    let told = page(&story);
    for text in [
        "After 27 May 2025 it is too late.",
        "it was the last day to object",
        "unsimpleclic (May\u{a0}2025)",
        "What it does not",
        "It does not turn Meta AI off.",
    ] {
        assert!(told.contains(text), "no `{text}` in:\n{told}");
    }
}

#[test]
fn sources_stand_the_strongest_and_newest_first() {
    let mut story = Story::home(ACCOUNTS);
    story.open("fb", "facebook/object").keys("enter").down_to("Check the e-mail").keys("i");
    let told = page(&story);
    let place = |text: &str| told.find(text).unwrap_or_else(|| panic!("no `{text}` in:\n{told}"));
    assert!(place("This step rests on") < place("Other sources of this guide"));
    assert!(place("This step rests on") < place("unsimpleclic · "));
    let rest = &told[place("Other sources of this guide")..];
    assert!(rest.find("EU edition").unwrap() < rest.find("hitek").unwrap_or(usize::MAX));
    assert!(told.contains("for step"), "{told}");
}

#[test]
fn a_source_is_opened_only_once_its_address_was_seen_whole_with_whose_page_it_is() {
    let mut story = own_tree(&[], "");
    story.keys("i").down_to("Privacy Policy").keys("enter");
    assert_eq!(story.session.world.opened, [""; 0]);
    story.sees("https://news.example.org/policy").sees("example.org");
    story.keys("o");
    assert_eq!(story.session.world.opened, ["https://news.example.org/policy"]);
}

#[test]
fn what_one_did_on_a_step_that_is_gone_is_still_told() {
    let gone = r#"{"mark":{"account":"a1","guide":"alpha/object","step":"ask","mark":"done","on":"web","revision":1}}"#;
    let mut story = own_tree(&[], gone);
    story.keys("i");
    assert!(page(&story).contains("ask, no longer part of this guide"), "{}", page(&story));
}

#[test]
fn a_guide_is_read_without_an_account() {
    let mut story = Story::home("[]");
    let read = optout_tui::app::page::guide::Intent::Read("facebook/object".parse().unwrap());
    story.wish(Intent::OnGuide(read));
    let told = page(&story);
    for text in
        ["Meta trains its AI", "1. Log in", "https://www.facebook.com/help/contact/712876720715583"]
    {
        assert!(told.contains(text), "no `{text}` in:\n{told}");
    }
    assert!(story.highlighted().contains("Facebook"), "{}", story.highlighted());
}
