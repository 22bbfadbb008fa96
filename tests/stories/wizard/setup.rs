//! The set-up in three pages: what it asks, how many keys it takes, what it writes and when.

use optout_tui::app::intent::Intent;
use optout_tui::app::layer::Page;
use optout_tui::app::page::setup::{Intent as Wanted, State};
use optout_tui::domain::guide::reference::Login;
use optout_tui::domain::text::language::Language;
use optout_tui::domain::text::platform::Platform;
use optout_tui::plain::answers::{Heard, hear};
use optout_tui::print::theme::Theme;

use crate::support::frozen;
use crate::support::story::{Story, changes};

/// Two accounts of the first service, one of each of the next two, with an iPhone, in France: these keys.
const FOUR: &str = "down down space enter space + right space right space enter enter";

/// How many keys there are.
fn count(keys: &str) -> usize {
    keys.split_whitespace().count()
}

fn on_setup(wanted: Wanted) -> Intent {
    Intent::OnSetup(wanted)
}

/// The words that plain mode says here, up to an address if there is one.
fn words_said(story: &Story) -> usize {
    let said = story.said();
    let lines = said.lines.iter().take_while(|line| !line.contains("https://"));
    lines.map(|line| line.split_whitespace().count()).sum()
}

#[test]
fn four_accounts_and_a_phone_take_twelve_keys() {
    let mut story = Story::first();
    story.keys(FOUR);
    assert_eq!(count(FOUR), 12);
    assert_eq!(story.kept_with(r#""name":"country","value":"FR""#).len(), 1);
    assert_eq!(story.kept_with(r#""name":"phone","value":"ios""#).len(), 1);
    for (service, names) in
        [("facebook", &["main", "2"][..]), ("instagram", &["main"]), ("whatsapp", &["main"])]
    {
        let added = story.kept_with(&format!(r#""service":"{service}""#));
        assert_eq!(added.len(), names.len(), "{added:?}");
        for (line, name) in added.iter().zip(names) {
            assert!(line.contains(&format!(r#""name":"{name}""#)), "{line}");
        }
    }
    assert_eq!(story.kept_with(r#""uses""#), [""; 0], "nobody ticked a borrowed login");
    assert_eq!(story.session.world.computer, Some(Platform::Linux));
    // It begins with the first thing to do, not with a table.
    let Some(Page::Guide(guide)) = story.session.app.top().map(|top| &top.page) else {
        panic!("no guide is open:\n{}", story.screen());
    };
    assert_eq!(guide.guide.to_string(), "meta/accounts");
}

#[test]
fn from_there_the_first_official_address_is_two_keys_and_few_words_away() {
    let mut story = Story::first();
    let mut words = words_said(&story);
    let mut pages = 0;
    for key in FOUR.split_whitespace() {
        story.keys(key);
        if key == "enter" {
            words += words_said(&story);
            pages += 1;
        }
    }
    assert_eq!(pages, 3);
    let mut keys = 0;
    while !story.has("https://") {
        story.keys("enter");
        words += words_said(&story);
        keys += 1;
        assert!(keys <= 2, "no address yet:\n{}", story.screen());
    }
    assert!(words <= 350, "{words} words");
}

#[test]
fn six_services_by_their_names_take_at_most_thirty_eight_keys() {
    let mut story = Story::first();
    let mut keys = count("down down space enter");
    story.keys("down down space enter");
    for name in ["chat", "link", "redd", "spot", "slac", "zoom"] {
        story.text(name).keys("space");
        keys += name.len() + 1;
    }
    story.sees("6 chosen").keys("enter enter");
    keys += 2;
    for service in ["chatgpt", "linkedin", "reddit", "spotify", "slack", "zoom"] {
        assert_eq!(story.kept_with(&format!(r#""service":"{service}""#)).len(), 1, "{service}");
    }
    assert!(keys <= 38, "{keys}");
}

#[test]
fn only_the_last_page_writes_and_it_writes_one_act() {
    let mut story = Story::first();
    story.keys("down down space enter space right space");
    assert_eq!(story.session.world.acts.len(), 0);
    story.keys("enter").sees("Refuse training on 2 accounts");
    assert_eq!(story.session.world.acts.len(), 0);
    // A page back, and back, with everything still as it was said.
    story.keys("esc").sees("2 chosen").keys("esc").sees("iPhone").keys("esc").sees("iPhone");
    story.keys("enter enter enter");
    assert_eq!(story.session.world.acts.len(), 1);
}

#[test]
fn a_country_is_chosen_by_its_name_and_says_what_follows() {
    let mut story = Story::first();
    story.sees("France").sees("You may object. Complaints: CNIL.");
    story.keys("space").text("germ").keys("enter").sees("Germany").sees("1 of 3");
    assert_eq!(story.session.world.acts.len(), 0);
    story.keys("enter esc").sees("Germany").keys("space esc").sees("Germany");
    story.keys("enter enter").sees("Nothing is chosen yet");
    story.keys("right enter");
    assert_eq!(story.kept_with(r#""name":"country","value":"DE""#).len(), 1);
}

#[test]
fn the_right_to_object_is_told_as_the_record_of_the_law_has_it() {
    let catalogue = frozen::catalogue();
    let mut story = Story::first();
    for land in &catalogue.reference.lands {
        story.wish(on_setup(Wanted::Country(Some(land.code))));
        let said = story.said().lines.join("\n");
        let objection = catalogue.law(land.region).unwrap().objection;
        let may = ("You may object", "No general right to object");
        let (told, other) = if objection { may } else { (may.1, may.0) };
        assert!(said.contains(land.name.get(Language::EN)), "{said}");
        assert!(said.contains(told) && !said.contains(other), "{said}");
        match catalogue.authority(land.code) {
            Some(it) => assert!(said.contains(&format!("Complaints: {}.", it.name)), "{said}"),
            None => assert!(!said.contains("Complaints:"), "{said}"),
        }
    }
}

#[test]
fn nothing_ticked_leads_back_to_the_list_or_around_without() {
    let mut story = Story::first();
    story.keys("enter enter").sees("Nothing is chosen yet");
    assert_eq!(story.highlighted(), "Choose");
    story.keys("enter").sees("Which of these do you use?").keys("enter");
    story.keys("right");
    assert_eq!(story.highlighted(), "Just look around");
    story.keys("enter").sees("No account is followed yet");
    assert_eq!(story.kept_with(r#""add""#), [""; 0]);
    assert_eq!(story.kept_with(r#""name":"country""#).len(), 1);
    // From there the list is one key away.
    story.keys("enter").sees("Which of these do you use?").keys("space enter enter");
    assert_eq!(story.kept_with(r#""add""#).len(), 1);
}

#[test]
fn what_borrows_a_login_is_asked_about_once_there_is_one_to_borrow() {
    let mut story = Story::first();
    story.keys("enter").sees_no("Messenger with Facebook").sees_no("Threads");
    story.keys("space").sees("Messenger with Facebook").sees("Meta AI with Facebook");
    story.sees_no("Threads with Instagram");
    story.down_to("Messenger with Facebook").keys("space enter").sees("1 account");
    story.keys("enter");
    let uses = story.kept_with(r#""uses""#);
    assert!(uses.len() == 1 && uses[0].contains(r#""service":"messenger","on":true"#), "{uses:?}");
}

#[test]
fn a_borrowed_login_goes_to_the_first_account_and_to_as_many_services_as_are_said() {
    let mut story = Story::first();
    story.keys("enter space + right space").text("meta").sees("Meta AI with Facebook");
    // Space ticks: of two words the first is enough.
    story.keys("space").sees("3 chosen");
    assert!(story.is_under_cursor("Meta AI with Facebook"), "{}", story.screen());
    assert_eq!(story.highlighted(), "Next");
    story.keys("+").sees("Meta AI with Facebook, Instagram");
    story.keys("-").sees_no("Meta AI with Facebook, Instagram").keys("+ enter enter");
    let accounts = &story.session.app.data.dossier().accounts;
    let using: Vec<String> = accounts
        .iter()
        .filter(|it| it.uses.iter().any(|used| used.as_str() == "meta-ai"))
        .map(ToString::to_string)
        .collect();
    assert_eq!(using, ["facebook/main", "instagram/main"]);
}

#[test]
fn a_borrower_found_by_its_name_says_whose_login_it_ticks() {
    let mut story = Story::first();
    story.keys("enter").text("gemini").sees("Gemini with Google");
    // Who typed a name means it: Enter chooses what Space would.
    assert_eq!(story.highlighted(), "Choose");
    story.keys("enter").sees("2 chosen").keys("enter enter");
    assert_eq!(story.kept_with(r#""service":"google""#).len(), 1);
    assert_eq!(story.kept_with(r#""service":"gemini","on":true"#).len(), 1);
}

#[test]
fn what_is_not_found_is_cleared_and_typed_anew() {
    let mut story = Story::first();
    story.keys("enter").text("nonsense").sees("Nothing is called “nonsense”");
    assert_eq!(story.highlighted(), "Clear");
    story.keys("enter").sees("Facebook").keys("esc").sees("1 of 3");
}

#[test]
fn more_and_fewer_accounts_are_offered_by_name_too() {
    let mut story = Story::first();
    story.keys("enter space");
    let labels = |story: &Story| -> Vec<String> {
        story.session.shown().top().offers.iter().map(|it| it.label.clone()).collect()
    };
    assert!(labels(&story).contains(&"One more: Facebook".to_owned()));
    assert!(!labels(&story).contains(&"One fewer: Facebook".to_owned()));
    story.keys("+ +").sees("Facebook, 3 accounts");
    assert!(labels(&story).contains(&"One fewer: Facebook".to_owned()));
    story.keys("- space").sees_no("chosen");
    // Nine are the most; the tenth is not counted.
    story.keys("space + + + + + + + + + + + +").sees("Facebook, 9 accounts");
}

#[test]
fn a_pack_ticks_what_its_guides_need_when_it_is_asked_for() {
    let catalogue = frozen::catalogue();
    for pack in &catalogue.reference.packs {
        let mut story = Story::first();
        story.keys("enter").sees_no("chosen");
        story.wish(on_setup(Wanted::Pack(pack.key.clone()))).keys("enter enter");
        let dossier = story.session.app.data.dossier();
        let has = |id: &str| {
            dossier.accounts.iter().any(|it| {
                it.service.as_ref().is_some_and(|own| own.as_str() == id)
                    || it.uses.iter().any(|used| used.as_str() == id)
            })
        };
        for guide in &pack.guides {
            let login = &catalogue.service(&guide.service).unwrap().login;
            assert!(
                *login == Login::Person || has(guide.service.as_str()),
                "{}: {guide}",
                pack.key
            );
        }
    }
    // And from the action line: the menu has each of them.
    let mut story = Story::first();
    story.keys("enter tab tab").sees("Quick picks").keys("enter").sees("Assistants");
    story.down_to("Assistants").keys("enter").sees("chosen").sees("Which of these");
}

#[test]
fn every_service_can_be_ticked_and_leads_to_every_guide() {
    let catalogue = frozen::catalogue();
    let mut story = Story::first();
    story.keys("enter");
    for service in &catalogue.reference.services {
        if service.login != Login::Person {
            story.wish(on_setup(Wanted::Tick(service.id.clone())));
        }
    }
    story.keys("enter enter");
    let rows = story.session.app.data.rows();
    for entry in &catalogue.entries {
        let leads = |row: &_| catalogue.guides_for(row).iter().any(|it| it.id == entry.id);
        assert!(rows.iter().any(leads), "nobody is led to {}", entry.id);
    }
}

#[test]
fn opened_again_it_shows_what_there_is_and_only_adds() {
    let mut story = Story::home(
        r#"[{"add":{"account":"fb","service":"facebook","name":"perso"}},
            {"uses":{"account":"fb","service":"messenger","on":true}}]"#,
    );
    let app = &story.session.app;
    let again = State::again(&app.data, app.words);
    story.wish(Intent::open(again)).sees("1 of 2");
    story.sees("[✓] Facebook").sees("[✓] Messenger with Facebook").sees_no("chosen");
    let fixed = on_setup(Wanted::Tick("facebook".parse().unwrap()));
    story.wish(fixed).sees("There already").sees("[✓] Facebook").sees_no("chosen");
    story.keys("+").sees("Facebook, 2 accounts").sees("1 chosen");
    story.down_to("Meta AI").keys("space").text("chat").keys("space enter").sees("2 of 2");
    story.keys("enter");
    assert_eq!(story.kept_with(r#""add""#).len(), 3);
    assert_eq!(story.kept_with(r#""name":"country""#).len(), 1, "said once is enough");
    let uses = story.kept_with(r#""service":"meta-ai""#);
    assert!(uses.len() == 1 && uses[0].contains(r#""account":"fb""#), "{uses:?}");
    // It goes on with something that is new.
    let Some(Page::Guide(guide)) = story.session.app.top().map(|top| &top.page) else {
        panic!("no guide is open:\n{}", story.screen());
    };
    assert_ne!(guide.account.as_str(), "fb");

    // Closed without a word, it changed nothing.
    let mut story =
        Story::home(r#"[{"add":{"account":"fb","service":"facebook","name":"perso"}}]"#);
    let (app, acts) = (&story.session.app, story.session.world.acts.len());
    let again = State::again(&app.data, app.words);
    story.wish(Intent::open(again)).keys("down space esc").sees("Refuse training");
    assert_eq!(story.session.world.acts.len(), acts);
}

#[test]
fn a_country_that_nobody_knows_is_not_made_up() {
    let mut story = Story::first();
    story.wish(on_setup(Wanted::Country(None))).sees("not set");
    story.keys("enter space enter enter");
    assert_eq!(story.kept_with(r#""name":"country""#), [""; 0]);
    assert_eq!(story.kept_with(r#""add""#).len(), 1);
}

#[test]
fn it_speaks_french_from_the_first_key_on() {
    let mut story = Story::with(Vec::new(), Language::FR, Theme::default(), (80, 24));
    story.sees("Vous pouvez vous opposer. Plaintes\u{a0}: CNIL.").keys("enter");
    story.sees("Lesquels utilisez-vous\u{a0}?").keys("space + enter");
    story.sees("Refuser l’entraînement sur 2 comptes").keys("enter");
    assert_eq!(story.kept_with(r#""name":"principal""#).len(), 1);
    assert_eq!(story.kept_with(r#""name":"2""#).len(), 1);
    // The language is changed in place, and nothing is written of it before the end.
    let mut story = Story::first();
    story.keys("down space").sees("Votre pays");
    assert_eq!(story.session.world.acts.len(), 0);
}

#[test]
fn read_aloud_it_is_short_and_a_question_mark_lists_what_there_is() {
    let mut story = Story::first();
    let first = words_said(&story);
    story.keys("enter");
    let second = words_said(&story);
    let said = story.said();
    assert!(said.lines.iter().all(|line| !line.contains("Facebook")), "{:?}", said.lines);
    assert!(said.enter == "Next", "{}", said.enter);
    let view = story.session.shown().top();
    let Heard::Say(list) = hear("?", &said, view, story.session.app.words) else {
        panic!("nothing is listed");
    };
    assert!(list.contains("Facebook") && list.contains("Spotify"), "{list}");
    story.text("face").keys("enter +");
    let said = story.said();
    let ticked = said.lines.iter().any(|line| line == "1. Facebook, 2 accounts, ticked");
    assert!(ticked, "{:?}", said.lines);
    story.keys("enter");
    let third = words_said(&story);
    assert!(first + second + third <= 175, "{first} {second} {third}");
}

#[test]
fn the_smallest_screen_has_room_for_all_of_it() {
    for language in [Language::EN, Language::FR] {
        let mut story = Story::with(Vec::new(), language, Theme::default(), (40, 12));
        story.keys(FOUR);
        assert_eq!(story.kept_with(r#""add""#).len(), 4, "{}", story.screen());
        let mut story = Story::with(changes("[]"), language, Theme::default(), (40, 12));
        story.keys("enter").text("snap").sees("Snapchat").keys("space").sees("Snapchat");
    }
}
