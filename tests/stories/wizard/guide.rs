//! A guide: what stands before it, one thing to do at a time, what to try when a step does not work.

use optout_tui::app::intent::Intent;
use optout_tui::app::keymap::Action;
use optout_tui::app::layer::Page;
use optout_tui::app::page::guide::{Closed, Intent as Wanted, Scene, State};
use optout_tui::domain::guide::catalogue::Entry;
use optout_tui::domain::record::account::AccountKey;
use optout_tui::domain::text::id::GuideId;
use optout_tui::domain::text::language::Language;
use optout_tui::print::theme::Theme;
use optout_tui::system::home::Home;
use optout_tui::user_guides;

use crate::support::everywhere::everywhere;
use crate::support::frozen;
use crate::support::story::Story;
use crate::support::{made, own};

const FORM: &str = "https://www.facebook.com/help/contact/712876720715583";
const OLDER_FORM: &str = "https://www.facebook.com/help/contact/6359191084165019";

const ACCOUNTS: &str = r#"[
    {"add":{"account":"fb","service":"facebook","name":"main"}},
    {"add":{"account":"ig","service":"instagram","name":"main"}},
    {"add":{"account":"cg","service":"chatgpt","name":"main"}}
]"#;

/// Somebody in that country who has an account on every service.
pub(super) fn crowd(country: &str, language: Language, size: (u16, u16)) -> Story {
    Story::with(everywhere(country), language, Theme::default(), size)
}

/// Every guide, and an account that has it.
pub(super) fn all(story: &Story) -> Vec<(AccountKey, GuideId)> {
    let data = &story.session.app.data;
    let rows = data.rows();
    let holder = |entry: &Entry| {
        let row = rows.iter().find(|row| data.catalogue.is_for(entry, row))?;
        Some((row.key.clone(), entry.id.clone()))
    };
    let found: Vec<_> = data.catalogue.entries.iter().filter_map(holder).collect();
    assert_eq!(found.len(), frozen::catalogue().entries.len());
    found
}

pub(super) fn show(story: &mut Story, account: &AccountKey, guide: &GuideId) {
    story.wish(Intent::Home);
    story.open(account.as_str(), &guide.to_string());
}

/// The page on top, below boxes.
fn page(story: &Story) -> &Page {
    &story.session.app.page().unwrap().page
}

fn state(story: &Story) -> &State {
    match page(story) {
        Page::Guide(state) => state,
        other => panic!("no guide is open, but {other:?}"),
    }
}

pub(super) fn scene(story: &Story) -> Scene<'_> {
    let state = state(story);
    Scene::of(&story.session.app.data, &state.account, &state.guide).unwrap()
}

/// Somebody with an iPhone who is in the guide that refuses training on Facebook, on the step called so.
fn on_step(title: &str) -> Story {
    let mut story = Story::home(ACCOUNTS);
    story.open("fb", "facebook/object").keys("enter");
    top(&mut story).down_to(title);
    story
}

/// The cursor to the first step.
fn top(story: &mut Story) -> &mut Story {
    story.keys("home")
}

#[test]
fn what_stands_before_a_guide_is_one_small_screen() {
    for country in ["FR", "CH", "US"] {
        for language in [Language::EN, Language::FR] {
            let mut story = crowd(country, language, (80, 24));
            for (account, guide) in all(&story) {
                show(&mut story, &account, &guide);
                let hidden = story.laid.hidden;
                assert_eq!(hidden, 0, "{guide} in {country}:\n{}", story.screen());
                let rows = story.session.shown().page.main.doc.rows().count();
                assert!(rows == 0 || rows == story.laid.rows.len(), "{}", story.screen());
            }
        }
    }
}

#[test]
fn before_says_why_what_it_changes_where_and_how_old() {
    let mut story = Story::home(ACCOUNTS);
    story.open("fb", "facebook/object");
    story.sees("Facebook › Refuse AI training").sees("iPhone");
    story.sees("Meta trains its AI").sees("What it does").sees("3 more: i");
    story.sees("France: this is possible.").sees("Its first page was last seen in May\u{a0}2025.");
    assert_eq!(story.highlighted(), "Start");
    let offers: Vec<&str> = story.session.shown().page.offers.iter().map(|it| &*it.label).collect();
    assert!(offers.contains(&"Done before?"), "{offers:?}");
    // Nothing undisputed wears a warning.
    story.sees_no("!");
}

#[test]
fn what_is_not_offered_where_one_lives_leads_to_what_is_left() {
    let mut story = crowd("US", Language::EN, (100, 30));
    story.open("facebook", "facebook/object").sees("Not offered where you live");
    story.sees_no("Open the objection form").sees("What is left there");
    assert!(matches!(scene(&story).closed(), Some(Closed::Missing)));
    let screen = story.screen();
    story.keys("enter");
    assert_ne!(story.screen(), screen);
    assert!(scene(&story).guide.id != "facebook/object".parse().unwrap());
}

#[test]
fn a_guide_is_followed_with_enter_and_writes_no_fact() {
    let mut story = crowd("FR", Language::EN, (100, 30));
    for (account, guide) in all(&story) {
        for keys in ["enter", "enter space"] {
            show(&mut story, &account, &guide);
            for _ in 0..40 {
                story.keys(keys);
                if !matches!(page(&story), Page::Guide(_)) {
                    break;
                }
            }
            let data = &story.session.app.data;
            let entry = data.catalogue.entry(&guide).unwrap();
            let holder = data.account(&account).unwrap();
            let case = data.dossier().case(&account, &guide);
            assert!(case.request.is_none(), "{guide}: {keys}");
            let progress = data.progress(entry, &holder);
            let end = optout_tui::domain::record::ending::end(&progress, entry, case);
            assert!(end.is_none() || entry.card.is_some(), "{guide} ended by {keys}: {end:?}");
        }
    }
    assert_eq!(story.kept_with(r#"{"request""#), [""; 0]);
}

#[test]
fn a_step_takes_one_key_and_one_with_an_address_two() {
    let mut story = on_step("Log in");
    let mut place = 0;
    loop {
        let scene = scene(&story);
        let stages = scene.stages();
        let has_link = stages[place].step.ladder(scene.route).next().is_some();
        let asks = stages[place].step.moves.is_some();
        if asks {
            break;
        }
        // The route is that of a phone: its address goes there first.
        story.keys(if has_link { "enter enter" } else { "enter" });
        place += 1;
        assert_eq!(story.session.shown().page.at.cursor, place, "{}", story.screen());
    }
    assert!(place > 3, "{place}");
}

#[test]
fn the_address_stands_whole_and_alone_under_the_step() {
    for size in [(100, 30), (80, 24), (60, 20)] {
        let mut story = crowd("FR", Language::EN, size);
        story.open("facebook", "facebook/object").keys("enter home").down_to("Open the objection");
        let screen = story.screen();
        let line = screen.lines().find(|line| line.contains(FORM)).unwrap();
        assert_eq!(line.trim(), FORM, "{screen}");
        story.sees("given by a regulator, May\u{a0}2025");
        assert_eq!(story.highlighted(), "Open the page");
    }
}

#[test]
fn on_the_route_of_a_phone_the_address_goes_there_first() {
    let mut story = on_step("Open the objection form");
    assert_eq!(story.highlighted(), "On my phone");
    story.keys("enter").sees("█").sees(FORM);
    // Esc closes the code and not the guide.
    story.keys("esc").sees("Open the objection form");
    assert_eq!(story.highlighted(), "Done, next");
    story.keys("o");
    assert_eq!(story.session.world.opened, [FORM]);
    assert_eq!(story.kept_with(r#""opened""#).len(), 1);
}

#[test]
fn without_a_browser_the_address_is_copied_first() {
    let mut story = crowd("FR", Language::EN, (100, 30));
    story.session.world.has_no_browser = true;
    story.open("facebook", "facebook/object").keys("enter home").down_to("Open the objection");
    assert_eq!(story.highlighted(), "Open the page");
    story.keys("enter").sees("No browser can be started here");
    assert_eq!(story.kept_with(r#""opened""#), [""; 0]);
    assert_eq!(story.highlighted(), "Copy the address");
    story.keys("enter");
    assert_eq!(story.session.world.copied, [FORM]);
    assert_eq!(story.highlighted(), "Done, next");
}

#[test]
fn space_is_done_and_on_and_only_passes_what_is_done() {
    let mut story = on_step("Log in");
    story.keys("space").sees("✓ Log in");
    assert_eq!(story.kept_with(r#""step":"log-in","mark":"done""#).len(), 1);
    assert!(!story.is_under_cursor("Log in"));
    story.keys("up").down_to("Log in").keys("space space");
    assert_eq!(story.kept_with(r#""step":"log-in""#).len(), 1, "a tick is taken back by undo only");
    // Left out, and taken up again.
    let mut story = on_step("Log in");
    story.keys("s").sees("skipped").keys("up").down_to("Log in").keys("s").sees_no("skipped");
}

#[test]
fn the_guide_opens_on_its_first_open_step() {
    let mut story = on_step("Log in");
    story.keys("space esc").open("fb", "facebook/object");
    assert!(story.is_under_cursor("See which accounts"), "{}", story.screen());
    // What was passed over comes first.
    let mut story = on_step("Check the e-mail");
    story.keys("space esc").open("fb", "facebook/object");
    assert!(story.is_under_cursor("Log in"), "{}", story.screen());
}

#[test]
fn a_fact_is_asked_about_in_its_words_and_not_yet_comes_first() {
    let mut story = on_step("Send the form");
    story.keys("space").sees("Did you send it?").sees("Yes, today, 22 Nov 2026");
    story.sees("Yes, another day").sees("Objection sent");
    assert!(story.is_under_cursor("Not yet"));
    story.keys("enter");
    assert_eq!(story.kept_with(r#""request""#), [""; 0]);
    // An answer without a sending would invent its day.
    let mut story = on_step("Find the answer");
    story.keys("space").sees("Did you send it?");
    let mut story = on_step("Send the form");
    story.keys("space").down_to("Yes, today").keys("enter");
    assert_eq!(story.kept_with(r#""status":"sent","date":"2026-11-22""#).len(), 1);
    assert!(matches!(page(&story), Page::Receipt(_)), "{}", story.screen());
}

#[test]
fn another_day_may_be_a_month() {
    for (typed, date, precision) in [
        ("May 2025", "2025-05-01", Some("month")),
        ("2025-05", "2025-05-01", Some("month")),
        ("3 Nov", "2026-11-03", None),
        ("03/11/2026", "2026-11-03", None),
        ("2026-11-01", "2026-11-01", Some("day")),
    ] {
        let mut story = on_step("Send the form");
        story.keys("space").down_to("Yes, another day").keys("enter").sees("on which day?");
        story.text(typed).keys("enter");
        let kept = story.kept_with(&format!(r#""status":"sent","date":"{date}""#));
        assert_eq!(kept.len(), 1, "{typed}:\n{}", story.screen());
        let told = precision.map(|it| format!(r#""precision":"{it}""#));
        assert_eq!(told.is_some(), kept[0].contains("precision"), "{typed}: {kept:?}");
        assert!(told.is_none_or(|told| kept[0].contains(&told)), "{kept:?}");
    }
    let mut story = on_step("Send the form");
    story.keys("space").down_to("Yes, another day").keys("enter");
    story.text("soon").keys("enter").sees("That is not a day");
    story.keys("ctrl-u").text("24 Dec 2026").keys("enter").sees("still to come");
    assert_eq!(story.kept_with(r#""request""#), [""; 0]);
}

#[test]
fn a_switch_is_asked_about_once_in_its_own_words() {
    let mut story = Story::home(ACCOUNTS);
    story.open("cg", "chatgpt/object").keys("enter");
    let (title, verify) = {
        let scene = scene(&story);
        let last = scene.last_required().unwrap();
        let title = scene.stages()[last].step.title.en.to_string();
        let (_, verify) = scene.guide.asks_at_end(scene.route).unwrap();
        (title, verify.en.to_string())
    };
    let begins: String = title.chars().take(16).collect();
    top(&mut story).down_to(&begins).keys("space").sees("Does it read like this now?");
    let first = verify.split_whitespace().take(3).collect::<Vec<_>>().join(" ");
    story.sees(&first);
    assert!(story.is_under_cursor("Not yet"));
    story.keys("enter");
    assert_eq!(story.kept_with(r#""mark":"done""#), [""; 0]);
}

#[test]
fn done_before_takes_a_month_and_the_mail() {
    let mut story = Story::home(ACCOUNTS);
    story.open("fb", "facebook/object").keys("b").sees("Did you do this before?");
    story.sees("Many people did it in May 2025.");
    assert!(story.is_under_cursor("No"));
    story.down_to("I have kept the mail").keys("enter").text("May 2025").keys("enter");
    for status in ["sent", "accepted"] {
        let kept = story.kept_with(&format!(r#""status":"{status}","date":"2025-05-01""#));
        assert!(kept.len() == 1 && kept[0].contains(r#""precision":"month""#), "{kept:?}");
    }
    story.sees("accepted your objection in May 2025");
    // A setting that is off already is done in one act, so one undo takes it back.
    let mut story = Story::home(ACCOUNTS);
    story.open("cg", "chatgpt/object").keys("b down enter");
    assert!(matches!(page(&story), Page::Receipt(_)), "{}", story.screen());
    story.keys("u");
    assert_eq!(story.kept_with(r#""mark":"done""#), [""; 0]);
    assert!(matches!(page(&story), Page::Guide(_)), "{}", story.screen());
}

#[test]
fn doubt_is_said_once() {
    let mut story = crowd("FR", Language::EN, (100, 60));
    for (account, guide) in all(&story) {
        show(&mut story, &account, &guide);
        if scene(&story).closed().is_some() {
            continue;
        }
        story.wish(Intent::OnGuide(Wanted::Start));
        let count = scene(&story).stages().len();
        let mut lines = 0;
        for place in 0..count {
            story.wish(Intent::Cursor(place));
            let here = story.screen().matches("Disputed:").count();
            assert!(here <= 1, "{guide}:\n{}", story.screen());
            lines += here;
        }
        assert!(lines <= 5, "{guide}: {lines} lines about disputes");
        if guide.to_string() == "facebook/object" {
            assert!(lines > 1, "{lines}");
        }
    }
}

#[test]
fn what_one_sees_instead_leads_to_one_thing_to_try() {
    let mut story = on_step("Open the objection form");
    story.keys("x").sees("What do you see instead?");
    story.sees("The page does not open, or is another one").sees("The page is blank");
    story.down_to("The page is blank").keys("enter").sees("Did that work?").sees(OLDER_FORM);
    story.keys("o");
    assert_eq!(story.session.world.opened, [OLDER_FORM]);
    assert_eq!(story.highlighted(), "It worked");
    // Esc goes back to the list, then to the step, and never out of the guide.
    story.keys("esc").sees("What do you see instead?").keys("esc");
    assert!(story.is_under_cursor("Open the objection form"));
    assert_eq!(story.kept_with(r#""mark""#), [""; 0]);
}

#[test]
fn the_addresses_of_a_step_are_tried_in_order() {
    let mut story = on_step("Open the objection form");
    story.keys("x").down_to("The page does not open").keys("enter").sees(OLDER_FORM);
    let not = |story: &mut Story| {
        let wish = story.session.shown().page.offers.iter().find(|it| it.label == "It did not");
        let wish = wish.unwrap().intent.clone();
        story.wish(wish);
    };
    not(&mut story);
    story.sees("https://www.facebook.com/privacy/center/");
    not(&mut story);
    story.sees("https://help.meta.com/support/privacy/");
    not(&mut story);
    // Then the list again, without what was tried.
    story.sees("What do you see instead?").sees_no("The page does not open");
}

#[test]
fn stuck_is_noted_after_the_last_thing_to_try_and_working_takes_it_away() {
    let mut story = on_step("Open the objection form");
    story.keys("x").down_to("None of these").keys("enter");
    let mut told = String::new();
    for _ in 0..40 {
        told.push_str(&story.screen());
        assert_eq!(story.kept_with(r#""mark""#), [""; 0], "too early:\n{}", story.screen());
        let not = story.session.shown().page.offers.iter().find(|it| it.label == "It did not");
        let Some(not) = not.map(|it| it.intent.clone()) else { break };
        story.wish(not);
        if !story.kept_with(r#""mark":"stuck""#).is_empty() {
            break;
        }
    }
    assert_eq!(story.kept_with(r#""step":"open-form","mark":"stuck""#).len(), 1);
    assert!(told.contains("Write to the company") && told.contains("Turn to the authority"));
    story.sees("(stuck)");
    story.keys("x").down_to("The page is blank").keys("enter");
    let worked = story.session.shown().page.offers.iter().find(|it| it.label == "It worked");
    let worked = worked.unwrap().intent.clone();
    story.wish(worked).sees_no("(stuck)");
}

#[test]
fn no_ladder_opens_by_itself_however_old_the_link() {
    let mut story = on_step("Open the objection form");
    story.day("2031-01-01").sees_no("What do you see instead?");
    story.keys("esc").open("fb", "facebook/object").sees_no("What do you see instead?");
}

#[test]
fn a_step_without_a_ladder_has_advice_of_ours() {
    let mut story = crowd("FR", Language::EN, (100, 30));
    let mut seen = 0;
    for (account, guide) in all(&story) {
        show(&mut story, &account, &guide);
        let scene = scene(&story);
        if scene.closed().is_some() {
            continue;
        }
        let bare = scene.stages().iter().position(|stage| stage.step.stuck.is_empty());
        let Some(bare) = bare else { continue };
        seen += 1;
        story.wish(Intent::OnGuide(Wanted::Start)).wish(Intent::Cursor(bare));
        story.keys("x enter").sees("Our advice").sees("Did that work?");
        if seen > 5 {
            break;
        }
    }
    assert!(seen > 0);
}

#[test]
fn what_changed_since_is_told_on_its_step_and_can_be_confirmed() {
    let mark = r#"{"mark":{"account":"a1","guide":"alpha/object","step":"old-open","mark":"done","on":"web","revision":1}}"#;
    let mut story = own_tree(&[], mark);
    story.sees("! Open the form (changed").sees("Changed in Aug 2026: look again");
    story.sees("Another form.").keys("space").sees("✓ Open the form");
    assert_eq!(story.kept_with(r#""step":"open","mark":"done","on":"web","revision":2"#).len(), 1);
}

/// Somebody in Ireland with an account on the service of the small tree, in its guide.
pub(super) fn own_tree(edits: &[(&str, &str)], done: &str) -> Story {
    let done = if done.is_empty() { String::new() } else { format!(",{done}") };
    let mut story = Story::home(&format!(
        r#"[{{"set":{{"name":"country","value":"IE"}}}},{{"set":{{"name":"phone","value":"none"}}}},
            {{"add":{{"account":"a1","service":"alpha","name":"main"}}}}{done}]"#
    ));
    story.session.app.data.catalogue = made::catalogue(edits).into();
    story.session.app.data.changed();
    story.open("a1", "alpha/object");
    story
}

#[test]
fn a_guide_for_administrators_asks_whether_one_is_one() {
    let by = (
        "confidence = \"high\"\nrequest = true",
        "confidence = \"high\"\nby = \"administrator\"\nask = { en = \"Please turn it off.\", fr = \"Merci de le désactiver.\" }",
    );
    let mut story =
        own_tree(&[by, ("moves = \"sent\"\n", ""), ("covers = [\"alpha/leave\"]\n", "")], "");
    story.sees("Only an administrator can do this. Are you one?");
    story.keys("enter").sees("Please turn it off.").keys("enter");
    assert_eq!(story.session.world.copied, ["Please turn it off."]);
    assert_eq!(story.highlighted(), "Not yet");
    story.keys("right enter").sees("You asked whoever administers it on 22 November 2026");
    assert_eq!(story.kept_with(r#""decline""#).len(), 1);
    // Who is one has steps.
    let mut story =
        own_tree(&[by, ("moves = \"sent\"\n", ""), ("covers = [\"alpha/leave\"]\n", "")], "");
    story.keys("right enter").sees("Open the form");
}

#[test]
fn a_guide_can_be_put_away_and_taken_back() {
    let mut story = Story::home(ACCOUNTS);
    story.open("cg", "chatgpt/object").wish(Intent::OnGuide(Wanted::PutAway(true)));
    assert_eq!(story.kept_with(r#""decline""#).len(), 1);
    story.open("cg", "chatgpt/object").sees("You put this guide away.");
    assert_eq!(story.highlighted(), "Take it up again", "{}", story.screen());
    story.keys("enter").sees_no("You put this guide away.");
    assert_eq!(story.highlighted(), "Start");
}

#[test]
fn another_platform_is_another_route() {
    let mut story = Story::home(ACCOUNTS);
    story.open("fb", "facebook/object").keys("t").sees("Where do you do it?").sees("Android");
    story.down_to("Web").keys("enter");
    assert_eq!(story.kept_with(r#""platform""#).len(), 1);
    story.sees("Web");
}

#[test]
fn a_text_and_an_address_are_copied_one_or_the_other() {
    let mut story = on_step("Give a reason");
    story.sees("Text to copy").keys("c");
    let copied = story.session.world.copied.concat();
    assert!(copied.contains("I object to the use of my personal data"), "{copied}");
    story.keys("v").sees("I object to the use").keys("esc");
}

#[test]
fn every_action_of_a_step_has_a_name_and_a_key() {
    let story = on_step("Open the objection form");
    let view = &story.session.shown().page;
    for action in [
        Action::Toggle,
        Action::Open,
        Action::Phone,
        Action::Copy,
        Action::Stuck,
        Action::Skip,
        Action::Before,
        Action::Sources,
        Action::Platform,
        Action::Note,
        Action::Letter,
        Action::Show,
        Action::Report,
        Action::Undo,
        Action::Back,
    ] {
        assert!(view.offer(action).is_some(), "{action:?}");
    }
}

/// Somebody with a folder of guides of their own: the service Acme, whose guide is opened.
fn acme(guide: &str) -> (tempfile::TempDir, Story) {
    use optout_tui::app::effect::{Effect, Reply};
    let folder = tempfile::tempdir().unwrap();
    own::acme(&folder.path().join("guides"));
    own::write(&folder.path().join("guides"), "acme/object.toml", guide);
    let home = Home::at(folder.path());
    let mut story = Story::home(r#"[{"add":{"account":"ac","service":"acme","name":"main"}}]"#);
    let catalogue = user_guides::beside(frozen::catalogue(), &home);
    hears(&mut story, Reply::Guides(Box::new(catalogue), Vec::new()));
    story.open("ac", "acme/object");
    let asked = story.session.world.asked.pop().unwrap();
    let Effect::Read(account, place) = asked else { panic!("{asked:?}") };
    let opened = user_guides::open(&story.session.app.data.catalogue, &place.guide).unwrap();
    hears(&mut story, Reply::Guide(account, place, Box::new(opened)));
    (folder, story)
}

/// What the world replies is taken in, and drawn.
fn hears(story: &mut Story, reply: optout_tui::app::effect::Reply) {
    drop(story.session.reply(reply));
    story.keys("up");
}

#[test]
fn a_guide_of_ones_own_says_whose_it_is_and_asks_before_it_leads_anywhere() {
    let (folder, mut story) = acme(own::GUIDE);
    story.sees("Refuse the training (yours)").sees("A guide of your own: we have not checked");
    story.keys("enter").sees("its author’s word, not ours");
    let opened = |story: &Story| story.session.world.opened.len();
    story.keys("o").sees("acme.example");
    assert_eq!(opened(&story), 0);
    story.keys("up enter");
    assert_eq!(opened(&story), 1);
    // Once a session is enough.
    story.keys("o");
    assert_eq!(opened(&story), 2);
    drop(folder);
}

#[test]
fn a_guide_of_ones_own_with_mistakes_is_shown_to_be_mended_and_not_followed() {
    let broken = own::GUIDE.replace("kind = \"open\"", "kind = \"opn\"");
    let (folder, mut story) = acme(&broken);
    story.sees("1 mistake").sees("opn");
    assert!(story.session.shown().page.offers.iter().all(|offer| offer.label != "Start"));
    drop(folder);
}
