//! Letters: filled in place, and on their way; whether one was sent is for the person to say.

use optout_tui::app::intent::Intent;
use optout_tui::app::wish::Wish;
use optout_tui::domain::letter::Kind;
use optout_tui::domain::text::language::Language;
use optout_tui::print::theme::Theme;

use crate::support::story::{Story, changes};

const OBJECT: &str = "facebook/object";

/// Somebody in `country` whose objection on Facebook was sent on 5 October, and what came of it, as JSON.
fn sent(country: &str, more: &str, language: Language, size: (u16, u16)) -> Story {
    let law = if country == "GB" { "uk" } else { "eu" };
    let done = format!(
        r#"[{{"set":{{"name":"country","value":"{country}"}}}},
        {{"add":{{"account":"fb","service":"facebook","name":"main"}}}},
        {{"add":{{"account":"rd","service":"reddit","name":"main"}}}},
        {{"request":{{"account":"fb","guide":"facebook/object","status":"sent","date":"2026-10-05",
          "sending":{{"country":"{country}","law":"{law}","company":"meta","holidays":"IE"}}}}}}{more}]"#
    );
    Story::with(changes(&done), language, Theme::default(), size)
}

fn english(country: &str) -> Story {
    sent(country, "", Language::EN, (120, 40))
}

fn refused() -> Story {
    let refused = r#",{"request":{"account":"fb","guide":"facebook/object","status":"refused","date":"2026-10-20"}}"#;
    sent("FR", refused, Language::EN, (120, 40))
}

/// What stands beside the form: what is odd, and the letter.
fn beside(story: &Story) -> String {
    format!("{:?}", story.session.shown().page.side.as_ref().unwrap().doc)
}

/// Hands it to the mail program, by the action line.
fn mail(story: &mut Story) {
    let offers = &story.session.shown().top().offers;
    let place = offers.iter().position(|offer| offer.label == "Mail program").unwrap();
    story.wish(Intent::Highlight(place)).keys("enter");
}

/// Fills the first blanks of a reminder: the name of the account, that of the person.
fn filled(story: &mut Story) {
    story.keys("enter").text("camille.m").keys("enter").text("Camille Martin").keys("enter");
}

#[test]
fn a_reminder_is_filled_in_place_and_copied() {
    let mut story = english("FR");
    story.letter("fb", OBJECT, Kind::Reminder);
    story.sees("Facebook main › Reminder").sees("2 blanks left");
    story.sees("That time ended on 5 November").sees("‹your name›");
    // It opens on what is empty; Enter, the words, Enter: the next line.
    assert_eq!(story.highlighted(), "Fill in");
    assert!(story.is_under_cursor("Your user name"));
    story.keys("enter").text("camille.m").sees("Facebook, camille.m");
    story.keys("enter").text("Camille").keys("tab");
    assert!(story.is_under_cursor("Its case number"), "and so on, to what need not be filled");
    story.keys("esc").sees("all blanks filled").sees_no("‹");
    story.keys("c").sees("I reminded the company").sees("Yes, today, 22 Nov 2026");
    assert!(story.is_under_cursor("Not yet"));
    let copied = story.session.world.copied.concat();
    assert!(copied.contains("Meta Platforms Ireland Limited") && copied.contains("\nCamille"));
    assert_eq!(story.kept_with(r#""letter""#).len(), 1);
    story.sees("on your terminal’s clipboard").keys("enter");
    assert!(story.kept_with("reminded").is_empty(), "Enter states no fact");
    assert!(story.kept_with("Camille").is_empty(), "nobody asked for it to be kept");
    story.sees("Facebook main › Reminder");
}

#[test]
fn that_it_was_sent_is_noted_with_the_day_that_is_said() {
    let mut story = english("FR");
    story.letter("fb", OBJECT, Kind::Reminder);
    filled(&mut story);
    story.keys("c down enter");
    assert_eq!(story.kept_with(r#""status":"reminded","date":"2026-11-22""#).len(), 1);
    let mut story = english("FR");
    story.letter("fb", OBJECT, Kind::Reminder);
    filled(&mut story);
    story.keys("c down down down enter").text("2026-11-20").keys("enter");
    assert_eq!(story.kept_with(r#""status":"reminded","date":"2026-11-20""#).len(), 1);
}

#[test]
fn the_next_letters_know_it_only_if_that_is_ticked() {
    let mut story = english("FR");
    story.letter("fb", OBJECT, Kind::Reminder).sees_no("Remember for your next letters");
    filled(&mut story);
    story.keys("up").sees("in plain text");
    assert!(story.is_under_cursor("Remember for your next letters: your user name"));
    assert_eq!(story.highlighted(), "Copy", "Enter goes on, Space ticks");
    story.keys("space").sees("[✓]").sees("Remembered for your next letters.");
    let kept = story.kept_with(r#""blank""#);
    assert_eq!(
        kept,
        [
            r#"{"blank":{"account":"fb","name":"account_id","value":"camille.m"}}"#,
            r#"{"blank":{"name":"full_name","value":"Camille Martin"}}"#
        ]
    );
    // The next letter is whole at once, and leads on to copying.
    story.keys("esc").letter("fb", OBJECT, Kind::Reminder).sees("all blanks filled");
    assert_eq!(story.highlighted(), "Copy");
    // Forgotten again, it stays in this one.
    story.keys("up space").sees("No longer used in letters").sees("[ ]").sees("Camille Martin");
    assert_eq!(story.kept_with(r#""value":"""#).len(), 2);
    // Left and opened again, it is the same letter; only the next start knows nothing of it.
    story.keys("esc").letter("fb", OBJECT, Kind::Reminder).sees("Camille Martin");
}

#[test]
fn a_letter_that_is_left_is_there_again_and_the_next_one_knows_who_writes() {
    let mut story = english("FR");
    story.letter("fb", OBJECT, Kind::Reminder);
    filled(&mut story);
    story.keys("esc").sees_no("Reminder").letter("fb", OBJECT, Kind::Reminder);
    story.sees("all blanks filled").sees("camille.m").sees("Camille Martin");
    story.keys("esc").letter("fb", OBJECT, Kind::Complaint);
    story.sees("camille.m").sees("Camille Martin");
    // The name of one account is none of another's.
    story.keys("esc").letter("rd", "reddit/object", Kind::Objection);
    story.sees("Camille Martin").sees_no("camille.m");
    assert!(story.kept_with("Camille").is_empty(), "nobody asked for it to be kept");
    let identity = optout_tui::domain::ops::accounts::Forget::Identity;
    story.keys("esc").wish(Intent::Do(Wish::Forget(identity)));
    story.letter("fb", OBJECT, Kind::Reminder).sees_no("Camille Martin").sees("2 blanks left");
}

#[test]
fn what_is_empty_is_said_before_it_leaves() {
    let mut story = english("FR");
    story.letter("fb", OBJECT, Kind::Reminder).keys("c");
    story.sees("Still empty: your user name or profile address, your name.");
    assert!(story.is_under_cursor("Fill that in first"));
    assert!(story.session.world.copied.is_empty());
    // That is what Enter does: one types at once.
    story.keys("enter").text("camille.m").sees("Facebook, camille.m").keys("esc c");
    story.sees("Still empty: your name.").keys("down enter");
    assert!(story.session.world.copied.concat().contains("‹your name›"));
    story.sees("I reminded the company");
}

#[test]
fn nothing_empty_is_handed_to_a_mail_program() {
    let mut story = english("FR");
    story.letter("rd", "reddit/object", Kind::Objection);
    story.down_to("Posted for another purpose").keys("space").sees("[✓]");
    mail(&mut story);
    story
        .sees("is not handed to a mail program")
        .sees("your user name or profile address, your name");
    assert!(story.session.world.mailed.is_empty() && story.kept_with(r#""letter""#).is_empty());
    assert!(story.is_under_cursor("Your user name"), "where something is empty");
    filled(&mut story);
    mail(&mut story);
    let mailed = story.session.world.mailed.concat();
    assert!(
        mailed.starts_with("mailto:redditdatarequests@reddit.com?subject=Objection%20%28GDPR%29")
    );
    assert!(mailed.contains("&body=") && mailed.contains("Camille%20Martin"), "{mailed}");
    story.sees("was handed to xdg-open").sees("I sent the objection");
    assert!(story.is_under_cursor("Not yet"));
    assert_eq!(story.kept_with(r#""letter""#).len(), 1);
    assert!(story.kept_with(r#""status":"sent","date":"2026-11-22""#).is_empty());
}

#[test]
fn a_text_that_is_too_long_for_a_mail_is_pasted() {
    let mut story = english("DE");
    story.letter("fb", OBJECT, Kind::Complaint).sees("that of your Land").down_to("Authority");
    assert_eq!(story.highlighted(), "Choose");
    story.keys("enter").down_to("Hessen").keys("enter");
    story.sees("Hessen · HBDI").sees("HBDI (Hessen)").sees_no("‹the authority›");
    story.down_to("Posted for another").keys("space tab").text("Camille Martin").keys("enter");
    story.text("Ring 1, Kassel").keys("enter").text("camille.m").keys("enter");
    story.sees("all blanks filled");
    mail(&mut story);
    let mailed = story.session.world.mailed.concat();
    assert!(mailed.starts_with("mailto:poststelle@datenschutz.hessen.de?subject=Complaint"));
    assert!(!mailed.contains("&body="), "the text is pasted");
    assert_eq!(story.session.world.copied.len(), 1);
    story.sees("too long for a link").sees("I complained to the authority");
}

#[test]
fn it_leaves_by_the_page_of_the_company() {
    // Meta publishes no mail address: its page, with the letter on the clipboard.
    let mut story = english("FR");
    story.letter("fb", OBJECT, Kind::Reminder);
    filled(&mut story);
    assert!(story.session.shown().top().offers.iter().all(|it| it.label != "Mail program"));
    story.down_to("Meta Platforms Ireland Limited").sees("https://help.meta.com/support/privacy/");
    story.keys("o");
    assert_eq!(story.session.world.opened, ["https://help.meta.com/support/privacy/"]);
    assert_eq!(story.session.world.copied.len(), 1);
    story.sees("paste it into the page").sees("I reminded the company");
    assert_eq!(
        story.kept_with(r#"{"opened":{"account":"fb","guide":"facebook/object","url""#).len(),
        1
    );
}

#[test]
fn a_file_of_it_is_a_proof() {
    let mut story = english("FR");
    story.letter("fb", OBJECT, Kind::Reminder);
    filled(&mut story);
    story.keys("f").sees("~/reminder-facebook-main-2026-11-22.txt").keys("enter");
    story.sees("Saved as ~/reminder-facebook-main").sees("I reminded the company");
    assert_eq!(story.session.world.written.len(), 1);
    assert!(story.session.world.written[0].1.contains("Camille Martin"));
    assert_eq!(story.kept_with(r#""proof""#).len(), 1);
    assert_eq!(story.kept_with(r#""letter""#).len(), 1);
}

#[test]
fn reasons_stand_in_the_order_in_which_they_were_picked() {
    let mut story = english("FR");
    story.letter("rd", "reddit/object", Kind::Objection).sees("of 1000 characters");
    assert_eq!(story.highlighted(), "Pick", "a reason is wanting");
    story.down_to("Face and voice").sees("My face and voice").keys("enter").sees("[✓]");
    assert_eq!(story.highlighted(), "Next blank");
    story.keys("home").down_to("Children").keys("space");
    let letter = beside(&story);
    let (face, children) = (letter.find("My face").unwrap(), letter.find("my children").unwrap());
    assert!(face < children, "{letter}");
    // Taken out again, and the person's own words before all.
    story.keys("space");
    assert!(!beside(&story).contains("my children"));
    story.down_to("In your own words").keys("enter").text("I am a nurse.").keys("esc");
    story.sees("I am a nurse. My face and");
    for reason in ["safety", "Sensitive", "Children", "confidence", "income"] {
        story.keys("home").down_to(reason).keys("space");
    }
    story.sees("characters too many").keys("home").down_to("Length").keys("enter");
    story.sees("long, for e-mail").sees_no("too many");
}

#[test]
fn another_letter_keeps_what_was_typed() {
    let mut story = english("FR");
    story.letter("fb", OBJECT, Kind::Reminder);
    filled(&mut story);
    story.keys("home");
    assert_eq!(story.highlighted(), "change");
    story.keys("enter").sees("Which letter?");
    assert!(story.is_under_cursor("Reminder"));
    story.down_to("Complaint to the authority").keys("enter");
    story.sees("› Complaint").sees("Français").sees("Camille Martin").sees("Objet");
    story
        .keys("home")
        .down_to("Language")
        .keys("enter")
        .sees("English")
        .sees("takes complaints in another");
}

#[test]
fn whether_a_refusal_gives_reasons_is_asked() {
    let mut story = refused();
    story.letter("fb", OBJECT, Kind::Complaint).keys("home").down_to("Language").keys("enter");
    assert!(beside(&story).contains("the refusal of 20 October 2026"));
    assert!(!beside(&story).contains("12(4)"));
    story.down_to("The refusal gives no reasons").keys("space").sees("[✓] The refusal");
    assert!(beside(&story).contains("without reasons or remedies"));
    assert!(beside(&story).contains("Article 12(4)"));
}

#[test]
fn what_is_not_so_is_said_above_the_letter() {
    let mut story = refused();
    story.letter("fb", OBJECT, Kind::Reminder);
    story.sees("says that nothing was decided");
    assert!(beside(&story).contains("The company refused, 20 Oct 2026"));
    let mut story = english("FR");
    story.day("2026-10-10").letter("fb", OBJECT, Kind::Reminder);
    story.sees("is not over yet");
    assert!(beside(&story).contains("the last day is 5 Nov 2026"));
}

#[test]
fn in_the_united_kingdom_a_reminder_is_a_complaint_to_the_company() {
    let mut story = english("GB");
    story.letter("fb", OBJECT, Kind::Reminder);
    assert!(story.is_under_cursor("Your user name") || story.is_under_cursor("The company"));
    story.keys("home").down_to("The company").sees("Not confirmed").sees("‹the company›");
    story.keys("enter").text("Meta Platforms, Inc.").sees("To Meta Platforms, Inc.").keys("esc");
    story.keys("c down enter").sees("I complained to the company");
    assert!(story.is_under_cursor("Not yet"));
}

#[test]
fn where_there_is_no_such_right_the_law_says_what_is_left() {
    let mut story = Story::with(
        changes(
            r#"[{"set":{"name":"country","value":"CH"}},
            {"add":{"account":"fb","service":"facebook","name":"main"}}]"#,
        ),
        Language::EN,
        Theme::default(),
        (100, 30),
    );
    story.letter("fb", OBJECT, Kind::Objection).sees("There is no letter for where you live.");
    story.keys("c").sees_no("clipboard").keys("enter").sees_no("There is no letter");
    assert!(story.session.world.copied.is_empty());
}

#[test]
fn a_letter_longer_than_the_screen_is_read_to_its_end() {
    let mut story = sent("FR", "", Language::EN, (60, 14));
    story.letter("fb", OBJECT, Kind::Reminder).sees("2 blanks left").keys("v");
    story.sees("Subject: Reminder").sees_no("within 14 days");
    story.keys("pgdn").sees_no("Subject: Reminder").keys("end").sees("Enclosed");
    story.keys("enter").sees("Facebook main › Reminder");
}

#[test]
fn an_account_that_goes_takes_its_letter_along() {
    let mut story = english("FR");
    story.letter("fb", OBJECT, Kind::Reminder).keys("enter").text("camille");
    let account = serde_json::from_value("fb".into()).unwrap();
    story.wish(Intent::Do(Wish::Remove(account))).sees_no("Reminder");
    assert!(!story.ended);
}

#[test]
fn a_letter_reads_well_aloud() {
    let mut story = english("FR");
    story.letter("fb", OBJECT, Kind::Reminder);
    let said = story.said();
    let text = said.lines.join("\n");
    assert!(text.starts_with("Facebook main › Reminder\n"), "{text}");
    for line in [
        "1. Letter, Reminder",
        "4. Your user name or profile address, empty",
        "5. Your name, empty",
        "Copy (c)",
        "Save as a file (f)",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
    assert!(!text.contains("Article 12(3)"), "the letter itself is read when one asks for it");
    assert!(said.also.contains("v Show the text"), "{}", said.also);
    // A blank is asked for by its name, and nothing else is said.
    let name = said.answers.iter().find(|answer| answer.label.starts_with("Your name")).unwrap();
    story.wish(name.intent.clone());
    let said = story.said();
    assert!(said.asks && said.answers.is_empty());
    assert_eq!(said.lines, ["Facebook main › Reminder", "Your name"]);
    story.text("Camille");
    assert_eq!(story.said().lines[1], "Your name: Camille");
}

#[test]
fn une_opposition_se_remplit_et_part() {
    let mut story = sent("FR", "", Language::FR, (120, 40));
    story
        .letter("fb", OBJECT, Kind::Complaint)
        .sees("› Plainte à l’autorité")
        .sees("Choisissez ce qui est vrai");
    assert_eq!(story.highlighted(), "Choisir");
    story
        .down_to("Enfants et famille")
        .keys("space")
        .keys("tab")
        .text("Camille Martin")
        .keys("enter");
    story
        .text("1 rue X, Lyon")
        .keys("enter")
        .text("camille.m")
        .keys("enter")
        .sees("aucune réponse");
    // All that is needed is there: what is proposed need not be gone through.
    story.sees("mon opposition du 5 octo").sees("tout est rempli");
    assert_eq!(story.highlighted(), "Copier");
    story.keys("c").sees("J’ai porté plainte").sees("Oui, aujourd’hui, le 22 nov. 2026");
    assert!(story.is_under_cursor("Pas encore"));
    let copied = story.session.world.copied.concat();
    assert!(
        copied.contains("- 5 octobre 2026\u{a0}: opposition") && copied.contains("Camille Martin")
    );
}
