//! The first page: what it guesses, the packs to begin with, and what home then keeps to.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![expect(clippy::panic, reason = "a test that cannot go on has failed")]

#[expect(dead_code, reason = "the journeys use the rest")]
#[path = "support/journey.rs"]
mod journey;

use optout_tui::domain::guide::reference::Login;
use optout_tui::domain::record::account::Account;
use optout_tui::domain::text::id::{GuideId, ServiceId};
use optout_tui::domain::text::language::Language;
use optout_tui::domain::text::platform::Platform;
use optout_tui::embedded;
use optout_tui::ui::message::Command;
use optout_tui::ui::strings::EN;
use optout_tui::ui::theme::Theme;

use journey::{Journey, changes};

/// The first page, with the cursor on the pack, turned to the one of this name.
fn with_pack(name: &str) -> Journey {
    let mut journey = Journey::first();
    journey.down_to("Begin with");
    turned_to(&mut journey, name);
    journey
}

/// Turns what is under the cursor until it says `value`.
fn turned_to(journey: &mut Journey, value: &str) {
    for _ in 0..20 {
        if journey.is_under_cursor(&format!("‹ {value} ›")) {
            return;
        }
        journey.keys("right");
    }
    panic!("it never says `{value}`:\n{}", journey.screen());
}

/// Every line of the first page, top to bottom, as the cursor passes it: what stands there, and its value.
fn lines(journey: &mut Journey) -> Vec<(String, String)> {
    let mut lines = Vec::new();
    journey.keys("home");
    for _ in 0..200 {
        let screen = journey.screen();
        let line = screen.lines().find_map(|line| line.split_once('▸')).unwrap().1;
        let line = line.trim_end_matches('│').trim();
        let Some((label, value)) = line.split_once(" ‹ ") else { return lines };
        lines.push((label.trim().to_owned(), value.trim_end_matches(" ›").to_owned()));
        journey.keys("down");
    }
    panic!("the page has no end:\n{}", journey.screen());
}

/// The names of the lines on services, which stand after the pack.
fn services(journey: &mut Journey) -> Vec<String> {
    lines(journey).split_off(5).into_iter().map(|(label, _)| label).collect()
}

fn name(id: &ServiceId) -> String {
    let catalogue = embedded::catalogue();
    catalogue.service(id).unwrap().name.get(Language::En).to_owned()
}

fn shown(journey: &Journey, account: &Account) -> Vec<GuideId> {
    journey.model.data.guides(account).into_iter().map(|entry| entry.id.clone()).collect()
}

fn row(journey: &Journey, service: &str) -> Account {
    let rows = journey.model.data.rows();
    let is_it = |row: &&Account| row.service.as_ref().is_some_and(|id| id.as_str() == service);
    rows.iter().find(is_it).unwrap().clone()
}

#[test]
fn the_first_page_needs_nothing_but_enter() {
    let mut journey = Journey::first();
    journey.sees("France").sees("CNIL").sees("Essentials");
    journey.keys("down down right enter").sees("┌ Next").sees("┌ Accounts ─");
    assert_eq!(journey.world.computer, Some(Platform::Linux));
    assert_eq!(journey.kept_with(r#""add""#).len(), 3);
    assert_eq!(journey.kept_with(r#"{"set":{"name":"phone","value":"ios"}}"#).len(), 1);
    assert_eq!(journey.kept_with(r#"{"set":{"name":"pack","value":"essentials"}}"#).len(), 1);
    // Only what the pack is about was asked: nothing is noted of the rest.
    let uses = journey.kept_with(r#""uses""#);
    assert!(uses.len() == 1 && uses[0].contains(r#""service":"meta-ai","on":true"#), "{uses:?}");
}

#[test]
fn the_settings_and_the_first_page_need_no_letters_either() {
    let mut journey = Journey::first();
    journey.keys("enter").sees("┌ Next");
    journey.keys("esc").down_to("Settings").keys("enter").sees("Where things are kept");
    journey.keys("enter").down_to("Germany").keys("enter").sees("Germany");
    journey.keys("down enter").sees("Réglages").keys("enter").sees("Settings");
    journey.keys("down enter").down_to("iPhone").keys("enter");
    journey.keys("down enter").down_to("macOS").keys("enter").sees("This computer  macOS");
    assert_eq!(journey.world.computer, Some(Platform::Macos));
    assert_eq!(journey.kept_with(r#""value":"DE""#).len(), 1);
    assert_eq!(journey.kept_with(r#""value":"ios""#).len(), 1);

    let mut journey = Journey::first();
    journey.keys("space").down_to("Spain").keys("enter").sees("Spain").keys("enter").sees("┌ Next");
}

#[test]
fn services_that_borrow_a_login_are_used_with_the_first_account_there_is() {
    let mut journey = with_pack("Meta");
    journey.keys("enter").sees("┌ Accounts ─");
    for (borrower, lender) in [("messenger", "facebook"), ("meta-ai", "facebook")] {
        let uses = journey.kept_with(&format!(r#""service":"{borrower}","on":true"#));
        let account = row(&journey, lender).key;
        assert!(uses.len() == 1 && uses[0].contains(account.as_str()), "{uses:?}");
    }
    // Without an account on Facebook, Meta AI is used with none unless that is said.
    let mut journey = with_pack("Meta");
    journey.down_to("Facebook").keys("left").sees("Meta AI");
    let lines = lines(&mut journey);
    let value = |label: &str| &lines.iter().find(|line| line.0 == label).unwrap().1;
    assert_eq!((value("Facebook").as_str(), value("Meta AI").as_str()), ("not used", "not used"));
    journey.keys("home").down_to("Meta AI");
    turned_to(&mut journey, "with Instagram");
    journey.keys("enter");
    let uses = journey.kept_with(r#""service":"meta-ai","on":true"#);
    assert!(uses[0].contains(row(&journey, "instagram").key.as_str()), "{uses:?}");
}

#[test]
fn every_guide_of_the_catalogue_opens_from_home() {
    let mut journey = with_pack("everything");
    for _ in 0..200 {
        journey.keys("down");
        if journey.is_under_cursor("not used") {
            journey.keys("right");
        }
        if journey.is_under_cursor("Start") {
            break;
        }
    }
    journey.keys("enter").sees("┌ Next").sees("┌ Accounts ─");
    assert_eq!(journey.kept_with(r#""name":"pack""#), [""; 0]);
    let rows = journey.model.data.rows();
    for entry in embedded::catalogue().entries {
        let guides = |row: &_| journey.model.data.catalogue.guides_for(row).contains(&&entry);
        let account = rows.iter().find(|row| guides(row)).unwrap_or_else(|| {
            panic!("nobody is led to {}", entry.id);
        });
        journey.choose(Command::Guide(account.key.clone(), entry.id.clone()));
        journey.sees(" › ").keys("end home esc").sees("┌ Next");
    }
}

#[test]
fn a_pack_asks_for_the_accounts_that_its_guides_need_and_for_no_other() {
    let catalogue = embedded::catalogue();
    for pack in &catalogue.reference.packs {
        let mut journey = with_pack(pack.name.get(Language::En));
        let why = pack.why.as_ref().unwrap().get(Language::En);
        journey.sees(why.split(' ').next().unwrap());
        let has = |id: &ServiceId| pack.guides.iter().any(|guide| guide.service == *id);
        let lends = |id: &ServiceId| catalogue.borrowers(id).any(|borrower| has(&borrower.id));
        let all = catalogue.reference.services.iter();
        let own = all.clone().filter(|it| it.login == Login::Own && (has(&it.id) || lends(&it.id)));
        let lent = all.filter(|it| matches!(it.login, Login::Borrowed(_)) && has(&it.id));
        let wanted: Vec<String> = own.chain(lent).map(|it| name(&it.id)).collect();
        assert_eq!(services(&mut journey), wanted, "{}", pack.key);
    }
    // Everything asks for all that have accounts.
    let every = catalogue.reference.services.iter().filter(|it| it.login != Login::Person).count();
    assert_eq!(services(&mut with_pack("everything")).len(), every);
}

#[test]
fn one_account_is_guessed_on_the_first_three_services_of_a_pack() {
    for pack in ["Essentials", "Assistants", "Work", "everything"] {
        let lines = lines(&mut with_pack(pack));
        let counted: Vec<&str> = lines.iter().skip(5).map(|(_, value)| value.as_str()).collect();
        assert_eq!(counted[..3], ["1 account"; 3], "{pack}");
        let more = counted.iter().skip(3).filter(|value| value.contains("account"));
        assert_eq!(more.count(), 0, "{pack}");
    }
}

#[test]
fn what_was_said_of_a_service_stays_when_the_pack_is_turned() {
    let mut journey = with_pack("Assistants");
    journey.down_to("Grok").keys("right right");
    journey.keys("home").down_to("Begin with").sees_no("LinkedIn");
    turned_to(&mut journey, "Work");
    let lines = lines(&mut journey);
    // Grok is in no guide of this pack, but two accounts were told.
    assert!(lines.contains(&("Grok".to_owned(), "2 accounts".to_owned())), "{lines:?}");
    assert!(!lines.iter().any(|(label, _)| label == "Claude"), "{lines:?}");
    journey.keys("enter");
    assert_eq!(journey.kept_with(r#""service":"grok""#).len(), 2);
}

#[test]
fn a_small_screen_says_whose_each_guide_is_and_what_an_empty_list_means() {
    let set = r#"[{"set":{"name":"country","value":"FR"}}]"#;
    let mut journey = Journey::with(changes(set), Language::En, Theme::default(), (44, 24));
    journey.sees("No account yet").sees("Meta · ").down_to("Stability AI · ");
    journey.down_to("Stability AI").keys("enter").sees("Stability AI (You) › ");
}

#[test]
fn a_pack_that_this_version_does_not_know_hides_nothing() {
    let set = r#"[{"set":{"name":"country","value":"FR"}},
        {"set":{"name":"pack","value":"of-next-year"}},
        {"add":{"account":"gh","service":"github","name":"main"}}]"#;
    let mut journey = Journey::with(changes(set), Language::En, Theme::default(), (100, 30));
    assert_eq!(journey.model.data.pack(), None);
    journey.sees("┌ Accounts ─");
    let github = row(&journey, "github");
    let all: Vec<GuideId> = journey
        .model
        .data
        .catalogue
        .guides_for(&github)
        .into_iter()
        .map(|entry| entry.id.clone())
        .collect();
    assert_eq!(shown(&journey, &github), all);
    assert_eq!(journey.model.data.home(), journey.model.data.rows());
}

#[test]
fn the_right_to_object_is_told_as_the_record_of_the_law_has_it() {
    let catalogue = embedded::catalogue();
    let (may, may_not) = (EN.welcome.may_object, EN.welcome.may_not);
    for land in &catalogue.reference.lands {
        let mut journey = Journey::first();
        journey.keys("space").down_to(land.name.get(Language::En)).keys("enter");
        let objection = catalogue.law(land.region).unwrap().objection;
        let (told, other) = if objection { (may, may_not) } else { (may_not, may) };
        journey.sees(land.name.get(Language::En)).sees(told).sees_no(other);
        match catalogue.authority(land.code) {
            Some(authority) => journey.sees(&format!("complaints: {}", authority.name)),
            None => journey.sees_no("complaints:"),
        };
    }
    let brazil = catalogue.land("BR".parse().unwrap()).unwrap();
    assert!(!catalogue.law(brazil.region).unwrap().objection, "else this story tells nothing");
}

#[test]
fn home_is_drawn_without_what_only_letters_need() {
    // The library is unpacked when somebody writes, and by the first page, which names the authority.
    let unread = |journey: &Journey| {
        format!("{:?}", journey.model.data.catalogue).contains("library: OnceLock(<uninit>)")
    };
    let done = r#"[{"set":{"name":"country","value":"FR"}},{"set":{"name":"pack","value":"essentials"}},
        {"add":{"account":"fb","service":"facebook","name":"main"}}]"#;
    let journey = Journey::with(changes(done), Language::En, Theme::default(), (100, 30));
    assert!(journey.has("┌ Next") && unread(&journey));
    assert!(!unread(&Journey::first()));
}
