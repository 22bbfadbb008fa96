//! "This step is wrong": shown in full, then passed on by the person, never by the program.

use optout_tui::domain::text::language::Language;
use optout_tui::plain::talk::{Heard, Talk};
use optout_tui::ui::message::Document;
use optout_tui::ui::theme::Theme;

use crate::support::journey::{Journey, changes};

const NICKNAME: &str = "zuleika";

/// Somebody who keeps a note, a date and a nickname, on the step that opens the form.
fn on_step(language: Language, size: (u16, u16)) -> Journey {
    let done = changes(
        r#"[
        {"set":{"name":"country","value":"FR"}},
        {"set":{"name":"phone","value":"ios"}},
        {"add":{"account":"fb","service":"facebook","name":"zuleika"}},
        {"note":{"account":"fb","guide":"facebook/object","text":"my secret"}},
        {"request":{"account":"fb","guide":"facebook/object","status":"sent","date":"2026-11-12"}}
        ]"#,
    );
    let mut journey = Journey::with(done, language, Theme::default(), size);
    journey.open("fb", "facebook/object").keys("home down down down");
    journey
}

/// The report, as it was copied.
fn copied(journey: &mut Journey) -> String {
    journey.keys("c").world.copied.last().unwrap().clone()
}

#[test]
fn a_report_says_which_step_of_what_and_nothing_of_the_person() {
    let mut journey = on_step(Language::En, (100, 30));
    journey.keys("!").sees("This step is wrong").sees("nothing is sent");
    // All of it is there to be read before anything can be done with it.
    let report = copied(&mut journey);
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(
        report,
        format!(
            "optout-tui {version}: this step is wrong\nGuide: facebook/object, revision 1\n\
             Step: open-form\nDevice: ios\nLanguage: en\nLink: 1, 2025-05, stale"
        )
    );
    for line in report.lines() {
        journey.sees(&format!("│ {line}"));
    }
    for text in [NICKNAME, "my secret", "2026-11-12", "FR", "fb"] {
        assert!(!report.contains(text), "{text}: {report}");
    }
    let mut journey = on_step(Language::Fr, (100, 30));
    journey.keys("!").sees("Cette étape est fausse").sees("rien n’est");
    let report = copied(&mut journey);
    assert!(
        report.contains("Étape\u{a0}: open-form\nAppareil\u{a0}: ios\nLangue\u{a0}: fr"),
        "{report}"
    );
    // Nothing was noted: it is not something that happened to the objection.
    assert_eq!(journey.world.acts.len(), 5);
}

#[test]
fn what_was_seen_is_told_in_the_persons_words() {
    let mut journey = on_step(Language::En, (100, 30));
    // After x, it is about the next link.
    journey
        .keys("x ! enter")
        .text("A blank page\u{202e}")
        .keys("enter")
        .sees("│ Seen: A blank page");
    let report = copied(&mut journey);
    assert!(report.contains("Link: 2, ") && report.ends_with("\nSeen: A blank page"), "{report}");
    // It can be mended, and left out again.
    journey.keys("enter").sees("A blank page").keys("end");
    for _ in "A blank page".chars() {
        journey.keys("bs");
    }
    journey.keys("enter").sees_no("Seen:").sees("(optional)");
}

#[test]
fn a_report_is_saved_as_it_was_shown() {
    let mut journey = on_step(Language::En, (100, 30));
    journey.keys("! f").sees("~/facebook-object-open-form.txt").keys("enter");
    journey.sees("/home/camille/facebook-object-open-form.txt");
    let report = copied(&mut journey);
    let path = "/home/camille/facebook-object-open-form.txt".to_owned();
    assert_eq!(journey.world.written, [(path, Document::Report(report))]);
}

#[test]
fn a_code_that_does_not_fit_says_so_and_leaves_the_rest() {
    let mut journey = on_step(Language::En, (100, 30));
    journey.keys("! p").sees("█▀").sees_no("nothing is sent").keys("c");
    let report = journey.world.copied.last().unwrap().clone();
    assert!(report.contains("Step: open-form"));
    journey.keys("esc").sees("Show it as a QR code");
    let mut journey = on_step(Language::En, (80, 24));
    journey.keys("right ! p").sees("does not fit on this screen").sees_no("Show it as a QR code");
    assert_eq!(copied(&mut journey), report);
}

#[test]
fn a_report_is_read_from_its_first_line_on_the_smallest_screen() {
    for language in Language::ALL {
        let mut journey = on_step(language, (40, 12));
        let first = if language == Language::En {
            "This is the whole report"
        } else {
            "Voici tout le signalement"
        };
        journey.keys("right !").sees(first);
        let mut told = journey.screen();
        for _ in 0..5 {
            journey.keys("pgdn");
            told.push_str(&journey.screen());
        }
        assert!(told.contains("open-form") && told.contains("2025-05, stale"), "{told}");
    }
}

#[test]
fn the_form_of_the_project_is_offered_once_there_is_one_with_its_whole_address() {
    let mut journey = on_step(Language::En, (100, 30));
    journey.keys("!").sees("no public form yet").sees_no("Open the project’s form").keys("o");
    assert_eq!(journey.world.opened, [""; 0]);
    let form = "https://code.example.org/optout-tui/issues/new";
    journey.model.data.issue_form = form.parse().ok();
    journey.keys("enter").text("404 & more").keys("enter");
    journey.sees_no("no public form yet").down_to("Open the project’s form").keys("enter");
    journey.sees(form);
    assert_eq!(journey.world.opened, [""; 0]);
    journey.keys("enter").sees("Handed to xdg-open");
    let filled = format!(
        "{form}?template=step.yml&guide=facebook%2Fobject&step=open-form&revision=1&platform=ios\
         &language=en&seen=404%20%26%20more"
    );
    assert_eq!(journey.world.opened, [filled]);
}

#[test]
fn the_form_in_the_repository_has_every_field_that_is_filled_in() {
    let root = env!("CARGO_MANIFEST_DIR");
    let form = std::fs::read_to_string(format!("{root}/.github/ISSUE_TEMPLATE/step.yml")).unwrap();
    for field in ["guide", "step", "revision", "platform", "language", "seen"] {
        assert!(form.contains(&format!("    id: {field}\n")), "{field}");
    }
}

#[test]
fn the_plain_wizard_reports_a_step_with_the_same_words() {
    let mut journey = on_step(Language::En, (40, 24));
    journey.keys("right");
    let mut talk = Talk::default();
    let answer = |talk: &mut Talk, journey: &mut Journey, typed: &str| -> String {
        let Heard::Send(messages) = talk.hear(typed) else { panic!("`{typed}` is no answer") };
        for message in messages {
            journey.tell(message);
        }
        talk.say(&journey.model).join("\n")
    };
    let said = talk.say(&journey.model).join("\n");
    assert!(said.contains("This step is wrong (!)"), "{said}");
    let said = answer(&mut talk, &mut journey, "!");
    assert!(said.contains("nothing is sent") && said.contains("Step: open-form"), "{said}");
    let said = answer(&mut talk, &mut journey, "what did");
    assert!(said.contains("What did you see instead?"), "{said}");
    let said = answer(&mut talk, &mut journey, "A blank page");
    assert!(said.contains("Seen: A blank page"), "{said}");
    answer(&mut talk, &mut journey, "c");
    assert!(journey.world.copied.last().unwrap().ends_with("Seen: A blank page"));
    let said = answer(&mut talk, &mut journey, "0");
    assert!(said.contains("Step 3 of"), "{said}");
}
