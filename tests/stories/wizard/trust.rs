//! How far a guide can be trusted: its age, its changes, what is disputed, its sources.

use optout_tui::domain::guide::Freshness;
use optout_tui::domain::guide::catalogue::Catalogue;
use optout_tui::domain::text::language::Language;
use optout_tui::domain::text::platform::Platform;
use optout_tui::plain::talk::Talk;
use optout_tui::ui::message::Effect;
use optout_tui::ui::theme::Theme;

use crate::support::journey::{Journey, changes};
use crate::support::made;

const LINK: &str = "seen_on = \"2026\"\nconfidence = \"high\"\nlogin = true";

/// Somebody in Ireland with one account, at home, with the guides of `catalogue`.
fn at_home(catalogue: Catalogue, done: &str, language: Language, size: (u16, u16)) -> Journey {
    let mut all = changes(
        r#"[{"set":{"name":"country","value":"IE"}},{"add":{"account":"a1","service":"alpha","name":"main"}}]"#,
    );
    all.extend(changes(done));
    let mut journey = Journey::with(all, language, Theme::default(), size);
    journey.model.data.catalogue = catalogue.into();
    journey.model.data.changed();
    journey.keys("home");
    journey
}

/// In the guide, before its first step.
fn in_guide(edits: &[(&str, &str)], done: &str) -> Journey {
    let mut journey = at_home(made::catalogue(edits), done, Language::En, (100, 40));
    journey.open("a1", "alpha/object").keys("home");
    journey
}

/// The mark of a step, made when the guide had this revision.
fn marked(step: &str, mark: &str, revision: u32) -> String {
    format!(
        r#"[{{"mark":{{"account":"a1","guide":"alpha/object","step":"{step}","mark":"{mark}","on":"web","revision":{revision}}}}}]"#
    )
}

/// Everything the plain wizard says of where the journey is.
fn said(journey: &Journey) -> String {
    Talk::default().say(&journey.model).join("\n")
}

#[test]
fn a_guide_is_as_old_as_the_link_it_tries_first() {
    let today = "2026-11-22".parse().unwrap();
    let age = |seen: &str| {
        let seen = format!("{seen}\nconfidence = \"high\"\nlogin = true");
        let catalogue = made::catalogue(&[(LINK, &seen)]);
        let id = "alpha/object".parse().unwrap();
        let (entry, guide) = (catalogue.entry(&id).unwrap(), catalogue.guide(&id).unwrap());
        let ages = [entry.age(Platform::Web), guide.age(Platform::Web)];
        // The index says what the guide says.
        assert_eq!(ages[0], ages[1]);
        (ages[0].on.map(|it| it.to_string()), ages[0].of_link, ages[0].freshness(today))
    };
    let check = Some("2026-08-22".to_owned());
    assert_eq!(age("seen_on = \"2026-09\""), (check.clone(), false, Freshness::Ageing));
    assert_eq!(age("seen_on = \"2026-08-22\""), (check, false, Freshness::Ageing));
    assert_eq!(age("seen_on = \"2026-07\""), (Some("2026-07".into()), true, Freshness::Ageing));
    assert_eq!(age("seen_on = \"2026-02\""), (Some("2026-02".into()), true, Freshness::Stale));
    assert_eq!(age(""), (None, true, Freshness::Stale));
    // A form counts before settings and help, wherever it stands; a policy never.
    let help = format!(
        "{LINK}\n\n[[steps.links]]\nurl = \"https://help.alpha.com/\"\nrole = \"help\"\nseen = \"official\"\nseen_on = \"2020\"\nconfidence = \"high\""
    );
    let catalogue =
        made::catalogue(&[(LINK, &help.replace("seen_on = \"2026\"", "seen_on = \"2026-08\""))]);
    let id = "alpha/object".parse().unwrap();
    assert!(!catalogue.entry(&id).unwrap().age(Platform::Ios).of_link);
    // A card has no link: it is as old as its check.
    let card = catalogue.entry(&"alpha/leave".parse().unwrap()).unwrap().age(Platform::Web);
    assert_eq!(card.on, "2026-08-22".parse().ok());
}

#[test]
fn whoever_tried_a_guide_followed_its_link() {
    let live = (
        "how = \"desk\"\non = \"2026-08-22\"",
        "how = \"live\"\non = \"2026-11-20\"\nplatform = \"web\"\nlanguage = \"en\"\nregion = \"eu\"",
    );
    let mut journey = in_guide(&[live], "[]");
    journey.sees("Web · ● tried in Nov 2026 on Web").sees("● Somebody tried these steps");
    // Another route that begins with another link was not tried.
    let own = format!(
        "{LINK}\non = [\"web\"]\n\n[[steps.links]]\nurl = \"https://www.alpha.com/ios\"\nrole = \"form\"\nseen = \"official\"\nseen_on = \"2026-07\"\nconfidence = \"high\"\non = [\"ios\"]"
    );
    let mut journey = in_guide(&[live, (LINK, &own)], "[]");
    journey.sees("● tried in Nov 2026");
    journey.keys("t up enter").sees("iPhone · ◐ link seen in Jul 2026").sees_no("●");
}

#[test]
fn what_nobody_tried_says_what_that_means() {
    let fresh = [(LINK, "seen_on = \"2026-08-22\"\nconfidence = \"high\"\nlogin = true")];
    let mut journey = in_guide(&fresh, "[]");
    journey.sees("Web · ◐ from sources of Aug 2026, not tried live");
    journey.sees("◐ Nobody has tried these steps live: they are drawn from sources");
    journey.sees("Strong evidence. 1 source, 1 official. i shows it.");
    journey.keys("L").sees("Web · ◐ d’après des sources d’août 2026, pas essayé");
    journey.sees("Personne n’a essayé ces étapes pour de bon");
    // Half a year later.
    journey.keys("L").day("2027-06-01").sees("Web · ◐ stale: sources of Aug 2026, not tried live");
    journey.sees("! Nobody has tried these steps").sees("more than half a year ago");
}

#[test]
fn an_old_address_says_so_and_what_else_to_try_stands_open() {
    for size in [(100, 40), (80, 24), (40, 12)] {
        let catalogue = made::catalogue(&[]);
        let mut journey = at_home(catalogue, "[]", Language::En, size);
        journey.open("a1", "alpha/object").keys("home down right");
        journey.sees("https://www.alpha.com/object").sees("2026, long\u{a0}ago");
        let mut told = journey.screen();
        for _ in 0..9 {
            journey.keys("pgdn");
            told.push_str(&journey.screen());
        }
        // Nothing was asked, and x was not pressed.
        for text in
            ["may be out of date", "▸ 1 form", "• It is empty", "https://help.alpha.com/form"]
        {
            assert!(told.contains(text), "no `{text}` in:\n{told}");
        }
        assert_eq!(journey.kept_with("mark"), [""; 0]);
    }
    let said = {
        let mut journey = in_guide(&[], "[]");
        journey.keys("down right");
        said(&journey)
    };
    assert!(
        said.contains("2026, long\u{a0}ago") && said.contains("- It is empty: Wait."),
        "{said}"
    );
    // With a link that was seen lately, what else to try waits for x.
    let fresh = [(LINK, "seen_on = \"2026-10\"\nconfidence = \"high\"\nlogin = true")];
    let mut journey = in_guide(&fresh, "[]");
    journey.keys("down").sees("It doesn’t work? Press x.").sees_no("It is empty");
    journey.keys("x").sees("• It is empty");
}

#[test]
fn home_names_the_month_of_the_guides() {
    let mut journey = at_home(made::catalogue(&[]), "[]", Language::En, (100, 30));
    journey.sees("guides of Aug 2026 · Ireland");
    assert!(said(&journey).contains("guides of Aug 2026"));
    journey.keys("L").sees("guides d’août 2026 · Irlande");
}

#[test]
fn a_change_asks_for_a_look_at_the_steps_it_names_and_at_no_others() {
    let own = "steps = [\"open\"]\n\n[[steps]]\nid = \"look\"\nkind = \"check\"\ntitle = { en = \"Look\", fr = \"Voir\" }\ntext = { en = \"Look.\", fr = \"Voyez.\" }\nconfidence = \"high\"\nsource = [\"advice\"]";
    let catalogue = || {
        made::catalogue(&[
            ("steps = [\"open\"]", own),
            ("request = true\n", ""),
            ("moves = \"sent\"\n", ""),
        ])
    };
    let done = [("look", 1), ("open", 1), ("send", 1)].map(|(step, of)| marked(step, "done", of));
    let done = done.map(|it| it.trim_matches(['[', ']']).to_owned()).join(",");
    let mut journey = at_home(catalogue(), &format!("[{done}]"), Language::En, (100, 30));
    journey.sees("! look again");
    journey.open("a1", "alpha/object").sees("✓ 1 Look").sees("✓ 3 Send");
    journey.sees("! 2 Open the form").sees("changed in Aug 2026:");
    journey
        .keys("home")
        .sees("Changed since you did it")
        .sees("! Aug 2026: Another form.")
        .sees("for step 2");
    let told = said(&journey);
    assert!(
        told.contains("Changed since you did it") && told.contains("Aug 2026: Another form."),
        "{told}"
    );
    journey.keys("down down").sees("! Changed in Aug 2026: look again").sees("Another form.");
    journey.sees("Space confirms that it is still done.");
    // Confirmed: nothing is left to look at, anywhere.
    journey.keys("space").sees("✓ 2 Open the form").sees_no("Another form.");
    assert_eq!(
        journey.kept_with(r#""step":"open","mark":"done","on":"web","revision":2"#).len(),
        1
    );
    journey.keys("home").sees_no("Changed since").keys("esc").sees("✓ done");
    // In French as well, on the step and in the list.
    let mut journey = at_home(catalogue(), &format!("[{done}]"), Language::Fr, (100, 30));
    journey.sees("! à revoir").open("a1", "alpha/object").keys("home");
    journey
        .sees("A changé depuis que vous l’avez fait")
        .sees("août 2026\u{a0}: Un autre formulaire.");
    journey.keys("down down").sees("! A changé en août 2026\u{a0}: à revoir");
}

#[test]
fn what_was_done_after_the_change_is_not_asked_again() {
    let mut journey = in_guide(&[], &marked("open", "done", 2));
    journey.sees("✓ 1 Open the form").sees_no("Changed since").sees_no("look again");
    // What did not work, or was left out, is told what changed, and not that it was done.
    for (mark, word) in [("stuck", "stuck"), ("skip", "skipped")] {
        let mut journey = in_guide(&[], &marked("open", mark, 1));
        journey.sees("Another form.").keys("down").sees(word).sees("Another form.");
        journey.sees_no("Space confirms");
    }
}

#[test]
fn a_tick_follows_its_step_to_another_name_and_can_be_taken_back_there() {
    let mut journey = in_guide(&[], &marked("old-open", "done", 2));
    journey.sees("✓ 1 Open the form").sees_no("You also did");
    journey.keys("down space").sees("○ 1 Open the form");
    assert_eq!(journey.kept_with(r#""step":"old-open","mark":"todo""#).len(), 1);
    journey.keys("space").sees("✓ 1 Open the form").keys("space").sees("○ 1 Open the form");
    // The change names the step by its new name; the mark bears the old one.
    let mut journey = in_guide(&[], &marked("old-open", "done", 1));
    journey.sees("! 1 Open the form").sees("for step 1");
}

#[test]
fn what_was_done_on_a_step_that_is_gone_is_still_told() {
    let done = marked("ask", "done", 1);
    let mut journey = in_guide(&[], &done);
    journey.sees("You also did").sees("✓ done: ask, no longer part of this guide");
    assert!(said(&journey).contains("ask, no longer part of this guide"));
    // It counts for nothing, and nothing hangs on it.
    journey.sees("Steps 0/2").keys("esc").sees("◐ 0/2");
    // What a newer version marked on another computer is not gone: it is not known yet.
    let mut journey = in_guide(&[], &marked("fresh", "done", 3));
    journey.sees_no("You also did");
    // Taken back, it is told by the only name that is left.
    let mut journey = at_home(made::catalogue(&[]), &done, Language::En, (100, 30));
    journey.keys("u").sees("Taken back · Alpha main, ask: ✓ done").sees("○ 0/2");
}

#[test]
fn an_objection_stands_when_the_step_that_sent_it_is_gone() {
    let gone = [
        ("gone = [\"ask\"]", "gone = [\"ask\", \"send\"]"),
        ("id = \"send\"\nkind = \"tap\"\nmoves = \"sent\"\n", "id = \"keep\"\nkind = \"keep\"\n"),
    ];
    let sent = r#"[{"request":{"account":"a1","guide":"alpha/object","status":"sent","date":"2026-11-12",
        "sending":{"country":"IE","law":"eu","company":"alpha","holidays":"IE"}}}]"#;
    let mut journey = at_home(made::catalogue(&gone), sent, Language::En, (100, 30));
    journey.sees("◐ sent 12 Nov").open("a1", "alpha/object").sees("2 Send").sees_no("You also did");
    journey.keys("home").sees("Objection: sent").keys("r").sees("12 Nov 2026").sees("sent");
    // And when a change concerns a step of it: the answer is still what is awaited.
    let mut journey = at_home(made::catalogue(&[]), sent, Language::En, (100, 30));
    journey.sees("◐ sent 12 Nov").sees_no("look again");
}

#[test]
fn each_side_of_a_dispute_says_whose_it_is_and_of_when_and_its_steps_point_to_it() {
    let mut journey = in_guide(&[], "[]");
    journey.sees("? It counts twice.").sees("• Yes. · Alpha (Aug\u{a0}2026)");
    journey.keys("down").sees("? Disputed: It counts twice. i shows who says what.");
    journey.keys("right");
    assert!(said(&journey).contains("Disputed: It counts twice."));
    // A step that rests on none of its sources does not.
    journey.keys("left down").sees("2 · Send").sees_no("It counts twice");
    journey.keys("up i").sees("one side of a dispute").sees("• Yes. · Alpha (Aug\u{a0}2026)");
}

/// Sources of all kinds and ages, some without date or address.
const SOURCES: (&str, &str) = (
    "[[disputed]]",
    r#"[sources.P1]
title = "Old news"
publisher = "Paper"
date = "2024"
kind = "press"

[sources.P2]
title = "New news"
publisher = "Paper"
date = "2026-10-01"
url = "https://news.example.org/new"
kind = "press"

[sources.R1]
title = "Decision"
publisher = "DPC"
kind = "regulator"
url = "https://www.dataprotection.ie/decision"

[sources.O2]
title = "Help page"
publisher = "Alpha"
date = "2025-05"
url = "https://help.alpha.com/ai"
kind = "official"

[[disputed]]"#,
);

/// The places of `texts` in `screen`, which must hold them in this order.
fn in_order(screen: &str, texts: &[&str]) {
    let mut rest = screen;
    for text in texts {
        let Some((_, after)) = rest.split_once(text) else {
            panic!("no `{text}` after what comes before it in:\n{screen}");
        };
        rest = after;
    }
}

#[test]
fn sources_stand_the_strongest_and_newest_first_and_say_what_rests_on_them() {
    let mut journey = in_guide(&[SOURCES], "[]");
    journey.keys("i").sees("Refuse AI training › Sources").sees_no("This step rests on");
    let order = ["Privacy Policy", "Help page", "Decision", "New news", "Old news"];
    in_order(&journey.screen(), &order);
    journey
        .sees("official · Alpha · 22\u{a0}Aug\u{a0}2026")
        .sees("for step 1 · one side of a dispute");
    journey
        .sees("regulator · DPC · undated")
        .sees("for the guide as a whole")
        .sees("press · Paper · 2024");
    in_order(&said(&journey), &order);
    journey.keys("esc").sees("Before you start");
    // From a step, its own come first, however weak they are.
    let own = ("source = [\"O1\"]\ncopy", "source = [\"P2\"]\ncopy");
    let mut journey = in_guide(&[SOURCES, own], "[]");
    journey.keys("down i").sees("This step rests on");
    in_order(&journey.screen(), &["New news", "Other sources of this guide", "Privacy Policy"]);
    journey.keys("esc down i").sees("Our advice");
}

#[test]
fn a_source_is_opened_only_once_its_address_was_seen_whole_with_whose_page_it_is() {
    let mut journey = in_guide(&[SOURCES], "[]");
    journey.keys("i").down_to("New news").keys("enter");
    journey
        .sees("https://news.example.org/new")
        .sees("Not an official page of Alpha: it belongs to");
    assert!(said(&journey).contains("Not an official page of Alpha"));
    assert_eq!(journey.world.opened, [""; 0]);
    // Space is no yes.
    journey.keys("space");
    assert_eq!(journey.world.opened, [""; 0]);
    journey.keys("enter").sees("Handed to xdg-open");
    assert_eq!(journey.world.opened, ["https://news.example.org/new"]);
    assert_eq!(
        journey.kept_with(r#""opened":{"account":"a1","guide":"alpha/object","url""#).len(),
        1
    );
}

#[test]
fn whose_page_it_is_is_read_from_its_host_and_not_from_what_the_file_calls_it() {
    let mut journey = in_guide(&[SOURCES], "[]");
    journey.keys("i").down_to("Help page").keys("enter").sees("https://help.alpha.com/ai");
    journey.sees_no("official page of").keys("esc");
    journey.keys("home").down_to("Privacy Policy").keys("enter");
    journey.sees("Not an official page of Alpha: it belongs to").keys("esc");
    // Copied, or taken to the phone; where there is no address, nothing is offered.
    journey.keys("home enter down down enter");
    assert_eq!(journey.world.copied, ["https://news.example.org/policy"]);
    journey.keys("home enter down enter p").down_to("Old news").keys("enter");
    journey.sees("No address is known for it.");
    let nothing: &[Effect] = &[];
    assert_eq!(journey.world.asked, nothing);
}
