//! The end of something: what was done, what it changes, what is next.

use optout_tui::app::layer::Page;
use optout_tui::domain::record::progress::State;
use optout_tui::domain::text::language::Language;

use super::guide::{all, crowd, scene, show};
use crate::support::story::Story;

const ACCOUNTS: &str = r#"[
    {"add":{"account":"fb","service":"facebook","name":"main"}},
    {"add":{"account":"ig","service":"instagram","name":"main"}},
    {"group":{"accounts":["fb","ig"],"group":"g1"}},
    {"add":{"account":"wa","service":"whatsapp","name":"main"}}
]"#;

fn on_top(story: &Story) -> &Page {
    &story.session.app.top().unwrap().page
}

/// Does what every page highlights, and says yes where it is asked.
fn finish(story: &mut Story) {
    for _ in 0..120 {
        match on_top(story) {
            Page::Receipt(_) => return,
            Page::Choice(choice) => {
                let yes = choice.rows.iter().position(|row| row.label.starts_with("Yes"));
                let yes = yes.unwrap_or_else(|| panic!("no yes:\n{}", story.screen()));
                story.keys(&"down ".repeat(yes)).keys("enter");
            }
            Page::Guide(_) => {
                // Who is covered, or no administrator, starts all the same.
                let offers = &story.session.shown().page.offers;
                let start = offers.iter().find(|offer| offer.label.ends_with("tart"));
                if let Some(start) = start.map(|offer| offer.intent.clone()) {
                    story.wish(start);
                    continue;
                }
                let toggle =
                    story.session.shown().page.offer(optout_tui::app::keymap::Action::Toggle);
                let key = if toggle.is_some() { "space" } else { "enter" };
                story.keys(key);
            }
            other => panic!("{other:?}\n{}", story.screen()),
        }
    }
    panic!("no end:\n{}", story.screen());
}

/// Facebook’s objection, sent today.
fn sent() -> Story {
    let mut story = Story::home(ACCOUNTS);
    story.open("fb", "facebook/object").keys("enter home").down_to("Send the form").keys("space");
    story.down_to("Yes, today").keys("enter");
    story
}

#[test]
fn every_guide_with_steps_ends_in_a_receipt() {
    let mut story = crowd("FR", Language::EN, (100, 30));
    let mut count = 0;
    for (account, guide) in all(&story) {
        show(&mut story, &account, &guide);
        if scene(&story).closed().is_some() {
            continue;
        }
        // It may be covered, or done, by what was sent before.
        finish(&mut story);
        count += 1;
    }
    assert!(count > 120, "{count}");
}

#[test]
fn sending_is_an_event() {
    let mut story = sent();
    story.sees("✓ You sent your objection to Meta Platforms Ireland Limited on 22 November 2026.");
    story.sees("22 Nov").sees("22 Dec").sees("last day for their answer").sees("you may complain");
    story.sees("What this changes").sees("What it does not");
    story.sees("Would also cover").sees("Instagram");
    story.sees("Next").sees("WhatsApp: Refuse training");
    story.sees("0 of 3, 2 waiting");
    assert_eq!(story.highlighted(), "Go on");
    story.keys("f").sees("optout-tui.ics").keys("esc");
    story.keys("q");
    assert!(story.ended);
}

#[test]
fn going_on_leads_to_the_next_account() {
    let mut story = sent();
    story.keys("enter").sees("WhatsApp › Refuse AI training");
    // What is left of it is home, whatever was open before.
    assert_eq!(story.session.app.layers.len(), 2);
}

#[test]
fn an_answer_that_has_not_come_leads_back_to_the_receipt() {
    let mut story = sent();
    story
        .keys("esc")
        .down_to("Find the answer")
        .keys("space")
        .sees("Did they accept?")
        .keys("enter");
    assert!(matches!(on_top(&story), Page::Receipt(_)), "{}", story.screen());
    story
        .keys("esc home")
        .down_to("Find the answer")
        .keys("space")
        .down_to("Yes, today")
        .keys("enter");
    story.sees("accepted your objection on 22 November 2026").sees("Also covers");
    story.sees("2 of 3");
}

#[test]
fn what_is_taken_back_did_not_end() {
    let mut story = sent();
    story.keys("u").sees("Take this back?");
    story.keys("up enter");
    assert!(matches!(on_top(&story), Page::Guide(_)), "{}", story.screen());
    assert_eq!(story.kept_with(r#""request""#), [""; 0]);
}

#[test]
fn where_no_law_sets_a_time_none_is_said() {
    let mut story = Story::home(
        r#"[{"set":{"name":"country","value":"JP"}},{"add":{"account":"fb","service":"facebook","name":"main"}}]"#,
    );
    story.open("fb", "facebook/object").keys("enter home").down_to("Send the form").keys("space");
    story.down_to("Yes, today").keys("enter");
    story.sees("You sent your objection").sees("No time runs").sees_no("last day");
}

#[test]
fn a_finished_setting_is_told_and_counted() {
    let mut story = Story::home(r#"[{"add":{"account":"cg","service":"chatgpt","name":"main"}}]"#);
    story.open("cg", "chatgpt/object").keys("enter");
    finish(&mut story);
    story.sees("✓ Done: ").sees("1 of 1").sees("done");
    let data = &story.session.app.data;
    let account = data.rows().into_iter().find(|row| row.key.as_str() == "cg").unwrap();
    let entry = data.catalogue.entry(&"chatgpt/object".parse().unwrap()).unwrap();
    assert_eq!(data.progress(entry, &account).state, State::Done);
}
