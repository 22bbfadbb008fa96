//! Journeys of an objection, from its sending to the authority: keys in; a screen, what was asked of the
//! world, and what is on the disk, out.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![expect(clippy::panic, reason = "a test that cannot go on has failed")]

#[expect(dead_code, reason = "other journeys use the rest")]
#[path = "support/journey.rs"]
mod journey;

use optout_tui::domain::text::language::Language;
use optout_tui::ui::message::{Document, Effect};
use optout_tui::ui::theme::Theme;
use ratatui::crossterm::event::Event;

use journey::{Journey, changes};

/// Somebody in `country` with one account on Facebook and one on Instagram.
fn living_in(country: &str, language: Language) -> Journey {
    let done = changes(
        r#"[
        {"set":{"name":"country","value":"COUNTRY"}},
        {"set":{"name":"phone","value":"ios"}},
        {"add":{"account":"fb","service":"facebook","name":"main"}},
        {"add":{"account":"ig","service":"instagram","name":"main"}}
        ]"#
        .replace("COUNTRY", country)
        .as_str(),
    );
    Journey::with(done, language, Theme::default(), (120, 40))
}

/// The same, with the objection on Facebook sent on this day, and its screen open.
fn sent_on(day: &str, country: &str, language: Language) -> Journey {
    let mut journey = living_in(country, language);
    let sent = if language == Language::En { "I sent" } else { "J’ai envoyé" };
    journey.request("fb", "facebook/object").keys("enter").down_to(sent).keys("enter");
    journey.event(Event::Paste(day.into())).keys("enter");
    assert_eq!(journey.kept_with(&format!(r#""status":"sent","date":"{day}""#)).len(), 1);
    journey
}

/// Notes something through the menu of the objection, on this day.
fn note(journey: &mut Journey, what: &str, day: &str) {
    journey.keys("home enter").down_to(what).keys("enter");
    journey.event(Event::Paste(day.into())).keys("enter");
}

#[test]
fn an_objection_is_followed_to_the_authority() {
    let mut journey = sent_on("2026-11-12", "FR", Language::En);
    journey.sees("Sent on 12 Nov 2026").sees("One month").sees("12 Dec 2026");
    journey.sees("14 Dec 2026 (in 22 days)").sees("from 15 Dec 2026");
    journey.sees("12 Dec Saturday, 13 Dec Sunday: the next working day");
    journey.sees_no("Where to complain").sees("Look for the answer, then note it");

    journey.day("2026-12-15").sees("No answer since 15 Dec 2026").sees("1 day late");
    journey.sees("Remind the company").sees("Complain to the authority · CNIL");
    journey.sees("https://www.cnil.fr/fr/plaintes").sees("Takes complaints in French");

    // The reminder is copied, and noted as sent.
    journey.down_to("Remind the company").keys("enter").sees("12 November 2026");
    journey.sees("14 December").sees("blanks left");
    journey.down_to("Your name").keys("enter").text("Camille Martin").keys("enter");
    journey.sees("Remember it for your next letters?").keys("enter").sees("Camille Martin");
    journey.keys("c").sees("note it here").sees("I reminded the company");
    let copied = journey.world.copied.concat();
    assert!(copied.contains("Meta Platforms Ireland Limited"), "{copied}");
    assert!(copied.contains("Camille Martin") && copied.contains("14 December 2026"), "{copied}");
    assert_eq!(journey.kept_with(r#""letter""#).len(), 1);
    assert!(journey.kept_with("Camille").is_empty(), "nobody asked for it to be kept");
    journey.keys("enter").sees("15 Dec 2026 · today").keys("enter").sees("Noted: reminded");
    journey.keys("esc").sees("Reminded on 15 Dec 2026").sees("29 Dec 2026 (in 14 days)");
    journey.sees("15 Dec 2026  letter written · Reminder");

    // Nothing came: the complaint, in the language of the authority of the country.
    journey.day("2026-12-30").sees("The reminder brought no answer");
    journey.down_to("Complain to the authority").keys("enter").sees("fr/plaintes");
    journey.down_to("Write the complaint").keys("enter").sees("Language  Français");
    journey
        .sees("12 novembre 2026\u{a0}: opposition")
        .keys("c")
        .down_to("I complained")
        .keys("enter enter esc");
    journey.sees("Complained on 30 Dec 2026").sees("30 Mar 2027");
    let statuses = journey.kept_with(r#""request""#);
    assert_eq!(statuses.len(), 3, "{statuses:?}");
}

#[test]
fn une_opposition_est_suivie_jusqu_a_la_cnil() {
    let mut journey = living_in("FR", Language::Fr);
    journey.request("fb", "facebook/object").sees("Rien n’est noté").keys("enter");
    journey.down_to("J’ai envoyé l’opposition").keys("enter").sees("22 nov. 2026 · aujourd’hui");
    journey.keys("left left down down").sees("‹ 2026 ›").keys("enter");
    journey.sees("Envoyée le 20 nov. 2026").sees("21 déc. 2026 (dans 29\u{a0}jours)");
    journey.sees("dès le 22 déc. 2026").sees("20 déc. dimanche");
    journey.day("2026-12-22").sees("Sans réponse depuis le 22 déc. 2026");
    journey.down_to("Relancer l’entreprise").keys("enter").sees("Objet").sees("20 novembre 2026");
    journey.keys("c enter enter esc").sees("Relancée le 22 déc. 2026");
    journey.day("2027-01-06").down_to("Porter plainte").keys("enter").down_to("Écrire la plainte");
    journey.keys("enter").sees("CNIL").keys("c").down_to("J’ai porté plainte").keys("enter enter");
    journey.keys("esc").sees("Plainte déposée le 6 janv. 2027");
}

#[test]
fn a_refusal_is_answered_and_heard_by_the_authority() {
    let mut journey = sent_on("2026-10-02", "FR", Language::En);
    note(&mut journey, "The company refuses", "2026-10-20");
    journey.sees("Refused on 20 Oct 2026").sees("compelling grounds");
    journey.down_to("Answer the refusal").keys("enter").sees("20 October 2026");
    journey
        .keys("c")
        .down_to("I reminded the company")
        .keys("enter enter esc")
        .sees("22 Nov 2026  reminded")
        .sees("Refused on 20 Oct");
    // A company may give way after a refusal: that is one answer, not two.
    note(&mut journey, "The company accepts", "2026-11-22");
    journey.sees("Accepted on 22 Nov 2026").sees_no("Two different answers");
}

#[test]
fn what_the_company_asks_for_may_cost_it_days() {
    let mut journey = sent_on("2026-11-01", "FR", Language::En);
    note(&mut journey, "The company asks for more", "2026-11-10");
    journey.sees("Asks more on 10 Nov 2026").sees("It may claim 12\u{a0}days more.");
    journey.down_to("Give what was asked for").keys("enter").sees("I gave what it asked for");
    journey.keys("left left enter").sees("More given on 20 Nov 2026");
    journey.sees("It may claim 10\u{a0}days more.");
    // Only what can follow is offered, and what is computed never is.
    journey.keys("home enter").sees("The company accepts").sees_no("I gave what").sees_no("late");
    journey.sees_no("I complained to the company").sees_no("I began it");
}

#[test]
fn no_day_to_come_and_none_before_the_sending() {
    let mut journey = sent_on("2026-11-12", "FR", Language::En);
    journey.keys("home enter").down_to("The company accepts").keys("enter");
    journey.text("30").sees("still to come").keys("enter").sees("still to come");
    journey.text("1").sees("before it was sent").keys("enter").sees("before it was sent");
    journey.keys("down up").text("31").sees("no such day").keys("enter").sees("no such day");
    journey.event(Event::Paste("soon".into())).keys("enter").sees("no such day");
    journey.keys("left right right").sees("22 Nov 2026 · today");
    journey.keys("down down down").text("by mail").keys("enter").sees("Accepted on 22 Nov 2026");
    journey.sees("by mail");
    assert_eq!(journey.kept_with(r#""note":"by mail""#).len(), 1);
}

#[test]
fn a_letter_by_post_is_received_later() {
    let mut journey = living_in("FR", Language::En);
    journey
        .request("fb", "facebook/object")
        .keys("enter")
        .down_to("I sent the objection")
        .keys("enter");
    journey.event(Event::Paste("5/11/2026".into()));
    journey.keys("down down down").sees("the same day").keys("right right right right");
    journey.sees("9 Nov 2026").keys("enter").sees("Received").sees("9 Dec 2026");
    assert_eq!(journey.kept_with(r#""received":"2026-11-09""#).len(), 1);
    // It came a day later after all.
    journey.down_to("5 Nov 2026  sent").keys("enter").down_to("another day").keys("enter");
    journey.keys("right enter").sees("10 Nov 2026").sees("10 Dec 2026");
    let kept = journey.kept_with(r#""received""#);
    assert!(kept.last().unwrap().contains(r#""law":"eu""#), "what was noted of that day stays");
}

#[test]
fn a_date_is_corrected_and_words_are_added_each_with_one_undo() {
    let mut journey = sent_on("2026-10-05", "FR", Language::En);
    journey.sees("No answer since 6 Nov 2026");
    journey.down_to("5 Oct 2026  sent").keys("enter").down_to("Correct the date").keys("enter");
    journey.keys("down").text("11").keys("enter").sees("Corrected: sent on 5 Nov 2026");
    journey.sees("Sent on 5 Nov 2026").sees_no("5 Oct 2026");
    journey.keys("u").sees("Taken back").sees("No answer since 6 Nov 2026").sees("5 Oct 2026");

    journey.down_to("5 Oct 2026  sent").keys("enter").down_to("Add words").keys("enter");
    journey.text("By the form").keys("enter").sees("By the form");
    journey.keys("enter").down_to("Add words").keys("enter").sees("By the form");
    journey.text(", at home").keys("enter").sees("By the form, at home");
    journey.keys("u").sees_no("at home").sees("By the form").keys("u").sees_no("By the form");

    journey.down_to("5 Oct 2026  sent").keys("enter").down_to("Take it back").keys("enter");
    journey.sees("Taken back; u brings it back.").sees("Nothing was noted yet");
    journey.keys("u").sees("struck out").sees("No answer since 6 Nov 2026");
}

#[test]
fn what_is_still_being_saved_is_not_changed() {
    let mut journey = sent_on("2026-10-05", "FR", Language::En);
    journey.world.disk = journey::Disk::Slow;
    note(&mut journey, "The company accepts", "2026-11-01");
    journey.down_to("1 Nov 2026  accepted").keys("enter").sees("still being saved");
    journey.disk_answers().keys("enter").sees("Correct the date");
}

#[test]
fn of_two_answers_the_person_says_which_holds() {
    let mut journey = sent_on("2026-10-05", "FR", Language::En);
    note(&mut journey, "The company refuses", "2026-10-20");
    note(&mut journey, "The company accepts", "2026-11-02");
    journey.sees_no("Two different");
    // It turns out to have been written on the day of the refusal.
    journey.down_to("2 Nov 2026   accepted").keys("enter").down_to("Correct").keys("enter");
    journey.event(Event::Paste("2026-10-20".into())).keys("enter");
    journey.sees("Two different answers are noted.").keys("home").down_to("Say which answer holds");
    journey.keys("enter").sees("Accepted on 20 Oct 2026").down_to("Refused on 20 Oct 2026");
    journey.keys("enter").sees("Settled").sees("Refused on 20 Oct 2026").sees_no("Two different");
    journey.keys("u").sees("Two different answers are noted.");
}

#[test]
fn what_was_sent_long_ago_is_advice_and_no_alarm() {
    let mut journey = sent_on("2025-05-20", "FR", Language::En);
    journey.sees("Objected in May 2025, no answer kept: send it again,");
    journey.sees_no("days late").sees_no("Last day").sees_no("Complain").down_to("Send it again");
    journey.keys("d").sees("Worth doing again").sees("Objected in May 2025").sees_no("Late");
    journey.keys("enter").down_to("Send it again").keys("enter").sees("Before you start");
    // Sent again: another round, and the first one stays.
    journey.keys("r");
    note(&mut journey, "I sent the objection", "2026-11-22");
    journey.sees("Objection of 22 Nov 2026").sees("Objection of 20 May 2025");
    journey.sees("22 Dec 2026 (in 30 days)");
}

#[test]
fn in_the_united_kingdom_the_company_hears_a_complaint_first() {
    let mut journey = sent_on("2026-09-03", "GB", Language::En);
    journey.sees("No answer since 6 Oct 2026");
    journey
        .down_to("Remind the company")
        .keys("enter")
        .sees("Article 21 of the UK")
        .sees("‹the company›");
    journey.keys("c").down_to("I complained to the company").keys("enter enter esc");
    journey.sees("Complained to them on 22 Nov 2026").sees("22 Dec 2026 (in 30 days)");
    journey.sees("To the ICO").sees("then, until 22 Feb 2027");
    journey.day("2026-12-23").sees("The company had its thirty days.");
    journey.down_to("Complain to the authority").keys("enter").sees("ico.org.uk");
    journey.down_to("I complained to the authority").keys("enter enter").sees("Complained on 23");
}

#[test]
fn a_limit_that_is_a_courtesy_is_called_one() {
    let mut journey = sent_on("2026-11-12", "CH", Language::En);
    journey.sees("30 days are a courtesy: Swiss law sets no time");
    journey.sees("12 Dec 2026").sees("The law where you live").sees_no("You may complain");
    journey.keys("w").sees("Sent on 12 Nov 2026").sees_no("write the letter");
    journey.day("2026-12-15").down_to("Remind the company, then note it").keys("enter");
    journey.down_to("I reminded the company").keys("esc").sees("Turn to the authority");
    // From the guide, the letter screen says what is so.
    journey.keys("esc").open("fb", "facebook/object").keys("w");
    journey.sees("There is no letter for where you live.").sees_no("Article 21");
    journey.keys("c").sees_no("clipboard");
    assert_eq!(journey.world.copied, [""; 0]);
}

#[test]
fn where_no_law_gives_a_clock_none_runs() {
    let mut journey = sent_on("2026-11-12", "US", Language::En);
    journey.sees("No law obliges the company to answer where you").sees("The law where");
    journey.sees_no("Last day").sees_no("late").sees_no("Where to complain");
    journey.keys("enter").sees("The company accepts").sees_no("I complained").keys("esc d");
    journey.sees_no("must answer");
}

#[test]
fn a_proof_is_looked_for_before_it_is_noted() {
    let mut journey = sent_on("2026-11-12", "FR", Language::En);
    journey.world.files = vec!["/home/camille/meta.png".into()];
    journey.down_to("Add a mail or a screenshot").keys("enter").sees("Where is the file?");
    journey.text("~/none.png").keys("enter").sees("Cannot find a file").sees("~/none.png");
    assert_eq!(journey.kept_with(r#""proof""#), [""; 0]);
    journey
        .keys(&"bs ".repeat(8))
        .text("meta.png")
        .keys("enter")
        .sees("The file itself is not copied");
    journey.sees("✓ /home/camille/meta.png");
    assert_eq!(journey.kept_with(r#""path":"/home/camille/meta.png""#).len(), 1);

    // It is gone when somebody looks again; what was noted stays until the person says otherwise.
    journey.world.files.clear();
    journey.keys("esc").request("fb", "facebook/object").sees("! /home/camille/meta.png");
    journey.sees("no longer there").down_to("/home/camille/meta.png").keys("enter");
    journey.down_to("Forget this path").keys("enter").sees_no("meta.png");
    journey.keys("u").sees("meta.png");
}

#[test]
fn the_record_is_saved_and_overwrites_nothing_unasked() {
    let mut journey = sent_on("2026-11-12", "FR", Language::En);
    journey.keys("f").sees("~/objection-facebook-main-2026-11-22.html").keys("enter");
    journey.sees("Saved as /home/camille/objection-facebook-main-2026-11-22.html");
    journey.keys("f enter").sees("Replace it?").keys("enter").sees_no("Replace it?");
    assert_eq!(journey.world.written.len(), 1);
    journey.keys("f enter up enter").sees("Saved as");
    assert_eq!(journey.world.written.len(), 2);
    let (_, document) = &journey.world.written[0];
    assert!(
        matches!(document, Document::Record(_, guide) if guide.to_string() == "facebook/object")
    );
}

#[test]
fn dates_stand_by_urgency_and_lead_to_what_is_due() {
    let mut journey = sent_on("2026-10-05", "FR", Language::En);
    journey
        .keys("esc")
        .request("ig", "instagram/object")
        .keys("enter")
        .down_to("I sent the objection");
    journey
        .keys("enter enter esc")
        .sees("┌ Dates")
        .sees("! 5 Nov   Facebook main · answer · 17 days late");
    journey.sees("◐ 22 Dec  Instagram main · answer · in 30 days");
    // From home, with arrows alone.
    journey
        .down_to("Instagram main · answer")
        .keys("enter")
        .sees("Sent on 22 Nov 2026")
        .keys("esc");
    journey
        .keys("d")
        .sees("Late")
        .sees("Coming")
        .sees("the company has not answered · 17 days late");
    journey.keys("enter").sees("No answer since 6 Nov 2026").keys("esc");
    journey.keys("f").sees("~/optout-tui.ics").keys("enter").sees("Saved as");
    assert_eq!(journey.world.written[0].1, Document::Calendar);
}

#[test]
fn home_leads_to_the_objection_where_the_answer_is_wanting() {
    let mut journey = sent_on("2026-10-05", "FR", Language::En);
    journey.keys("esc home enter").sees("No answer since 6 Nov 2026").keys("esc");
    // What is only waited for is the guide's: it says where the answer is found.
    journey.keys("r").down_to("5 Oct 2026  sent").keys("enter").down_to("Correct").keys("enter");
    journey.keys("down").text("11").keys("enter esc enter").sees("Find the answer and keep it");
    journey.keys("r").sees("Sent on 5 Nov 2026").keys("esc").sees("Find the answer and keep it");
}

#[test]
fn what_was_accepted_is_looked_at_again_after_a_year() {
    let mut journey = sent_on("2025-11-01", "FR", Language::En);
    note(&mut journey, "The company accepts", "2025-11-02");
    journey.sees("Accepted on 2 Nov 2025").keys("d").sees("look whether it still holds");
    journey.keys("enter").down_to("I looked: still so").keys("enter").sees("in a year");
    assert_eq!(journey.kept_with(r#""looked""#).len(), 1);
    journey.sees_no("Late").sees("22 Nov 2027").keys("u").sees("2 Nov 2026");
}

#[test]
fn what_covers_an_account_stands_where_its_own_objection_would() {
    let mut journey = living_in("FR", Language::En);
    journey.choose(optout_tui::ui::message::Command::Do(changes(
        r#"[{"group":{"accounts":["fb","ig"],"group":"g1"}},
            {"request":{"account":"fb","guide":"facebook/object","status":"sent","date":"2026-11-01",
             "sending":{"country":"FR","law":"eu","company":"meta","holidays":"IE","group":["ig"]}}}]"#,
    )));
    journey.request("ig", "instagram/object").sees("Covered if this objection is accepted");
    journey.sees("does no harm").sees_no("Last day").sees("Send it: open the guide").keys("esc");
    journey.request("fb", "facebook/object");
    note(&mut journey, "The company accepts", "2026-11-03");
    journey.keys("esc").request("ig", "instagram/object");
    journey.sees("● Covered by the objection of Facebook main (3 Nov)");
}

#[test]
fn without_dates_a_sentence_says_where_they_come_from() {
    let mut journey = living_in("FR", Language::En);
    journey.sees_no("┌ Dates").keys("d").sees("No date yet.").keys("enter esc").sees("┌ Next");
}

#[test]
fn a_blank_is_remembered_only_if_the_person_says_so() {
    let mut journey = sent_on("2026-10-05", "FR", Language::En);
    journey.keys("w").down_to("Your name").keys("enter").text("Camille").keys("enter");
    journey.down_to("Remember it").keys("enter").sees("Remembered");
    let kept = journey.kept_with(r#""blank""#);
    assert_eq!(kept, [r#"{"blank":{"name":"full_name","value":"Camille"}}"#]);
    journey.keys("home").down_to("Your user name").keys("enter").text("camille.m").keys("enter");
    journey.down_to("For this letter only").keys("enter");
    assert_eq!(journey.kept_with(r#""blank""#).len(), 1);
    // The next letter knows the one and not the other.
    journey.keys("esc w").sees("✓ Your name: Camille").sees("! Your user name");
    // An empty line makes it forget.
    journey.keys("home").down_to("Your name").keys("enter").keys(&"bs ".repeat(7)).keys("enter");
    journey.sees("! Your name: empty").sees("No longer used in letters");
    assert_eq!(journey.kept_with(r#""value":"""#).len(), 1);
}

#[test]
fn reasons_are_the_person_s_own_first_and_counted_against_the_box() {
    let mut journey = living_in("FR", Language::En);
    journey.request("fb", "facebook/object").keys("w").sees("Objection").sees("of 1000 characters");
    journey.down_to("In your own words").keys("enter").text("My pictures show my pupils.");
    journey.keys("enter").sees("My pictures show my pupils.").sees_no("Remember it");
    journey.down_to("Children").keys("space").sees("✓ Children").keys("space").sees("○ Children");
    journey.keys("space v");
    let text = journey.screen().replace('\n', " ");
    let (own, ready) = (text.find("my pupils").unwrap(), text.find("children").unwrap());
    assert!(own < ready, "{text}");
    journey.keys("esc");
    for reason in ["Safety", "Sensitive", "Face", "confidence", "income"] {
        journey.keys("home");
        for _ in 0..40 {
            if journey.is_under_cursor(reason) {
                journey.keys("space");
                break;
            }
            journey.keys("down");
        }
    }
    journey.sees("characters too many").keys("home").down_to("Length").keys("enter");
    journey.sees_no("too many").sees("long, for a mail");
}

#[test]
fn a_letter_leaves_by_file_by_mail_or_by_a_page() {
    // Meta publishes no mail address: its page, with the letter on the clipboard.
    let mut journey = sent_on("2026-10-05", "FR", Language::En);
    journey.keys("w f").sees("~/reminder-facebook-main-2026-11-22.txt").keys("enter");
    journey.sees("I reminded the company").down_to("Not yet").keys("enter");
    assert_eq!(journey.kept_with(r#""proof""#).len(), 1);
    assert!(matches!(&journey.world.written[0].1, Document::Letter(post) if post.text.len() > 500));
    journey.keys("o").sees("https://help.meta.com/support/privacy/").keys("enter");
    assert_eq!(journey.world.opened, ["https://help.meta.com/support/privacy/"]);
    assert_eq!(journey.world.copied.len(), 1);
    journey.sees("paste it into the page").keys("esc esc");
    journey.sees("✓ /home/camille/reminder-facebook-main-2026-11-22.txt");
    assert_eq!(
        journey.kept_with(r#"{"opened":{"account":"fb","guide":"facebook/object","url""#).len(),
        1
    );
}

#[test]
fn a_mail_goes_to_a_published_address_and_a_long_one_is_pasted() {
    let mut journey = sent_on("2026-10-05", "DE", Language::En);
    journey.down_to("Complain to the authority").keys("enter").down_to("Write the complaint");
    journey.keys("enter").down_to("The authority").keys("enter").down_to("Hessen").keys("enter o");
    journey
        .sees("https://datenschutz.hessen.de/")
        .down_to("Write a mail to poststelle@")
        .keys("enter");
    let opened = &journey.world.opened;
    assert!(
        opened[0].starts_with("mailto:poststelle@datenschutz.hessen.de?subject="),
        "{opened:?}"
    );
    assert!(!opened[0].contains("&body="), "the text is pasted");
    assert_eq!(journey.world.copied.len(), 1);
    journey.sees("too long for a link").sees("I complained to the authority").keys("esc");
    journey.keys("home").down_to("Length").keys("enter o").down_to("Write a mail to").keys("enter");
    let opened = &journey.world.opened;
    assert!(opened[1].contains("&body=") && opened[1].len() <= 1_500, "{opened:?}");
    assert_eq!(journey.world.copied.len(), 1);
    assert_eq!(journey.kept_with(r#""letter""#).len(), 2);
}

#[test]
fn in_germany_the_authority_of_the_land_is_chosen() {
    let mut journey = sent_on("2026-10-05", "DE", Language::En);
    journey.down_to("Complain to the authority").keys("enter").down_to("Write the complaint");
    journey.keys("enter").down_to("The authority").keys("enter").down_to("Hessen").keys("enter");
    journey.sees("HBDI (Hessen)").sees_no("‹the authority›");
}

#[test]
fn an_account_that_goes_takes_its_screens_along() {
    let mut journey = sent_on("2026-10-05", "FR", Language::En);
    journey.keys("w");
    let remove = changes(r#"[{"remove":{"account":"fb"}}]"#);
    journey.choose(optout_tui::ui::message::Command::Do(remove)).sees("┌ Next");
    assert!(!journey.world.asked.contains(&Effect::Quit));
}

#[test]
fn a_letter_longer_than_the_screen_is_read_to_its_end() {
    let done = changes(
        r#"[
        {"set":{"name":"country","value":"FR"}},
        {"add":{"account":"fb","service":"facebook","name":"main"}},
        {"request":{"account":"fb","guide":"facebook/object","status":"sent","date":"2026-09-01",
            "sending":{"country":"FR","law":"eu","company":"meta","holidays":"IE"}}}
        ]"#,
    );
    let mut journey = Journey::with(done, Language::En, Theme::default(), (60, 14));
    journey.request("fb", "facebook/object").down_to("Remind the company").keys("enter v");
    journey.sees("Subject: Reminder").sees("↓ ").sees_no("within 14 days");
    journey
        .keys("down down down down down down down down down down down down down down")
        .sees("↑↓ ")
        .sees("within 14 days");
    journey.keys("end").sees("Enclosed").sees("↑ ").sees_no("↓").keys("home").sees("Subject");
    journey.keys("enter").sees_no("Subject: Reminder");
}
