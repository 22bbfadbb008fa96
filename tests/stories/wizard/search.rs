//! Search: what is typed, what is found, and where it leads.

use optout_tui::domain::record::account::AccountKey;
use optout_tui::domain::text::language::Language;
use optout_tui::ui::keymap::{Action, BINDINGS, name, shown};
use optout_tui::ui::message::{Command, Place};
use optout_tui::ui::overlay::Overlay;
use optout_tui::ui::screen::Screen;
use optout_tui::ui::screen::search::Row;
use optout_tui::ui::search::Finding;
use optout_tui::ui::strings::strings;
use optout_tui::ui::theme::Theme;
use ratatui::buffer::Cell;
use ratatui::crossterm::event::Event;
use ratatui::style::Modifier;

use crate::support::crowd;
use crate::support::journey::{Journey, changes, rows};

/// Somebody in France with an iPhone, two accounts on Facebook, one on Instagram.
fn at_home_in(language: Language, size: (u16, u16)) -> Journey {
    let done = changes(
        r#"[
        {"set":{"name":"country","value":"FR"}},
        {"set":{"name":"phone","value":"ios"}},
        {"add":{"account":"fb","service":"facebook","name":"perso"}},
        {"add":{"account":"club","service":"facebook","name":"club"}},
        {"add":{"account":"ig","service":"instagram","name":"main"}},
        {"mark":{"account":"club","guide":"facebook/object","step":"open-form","mark":"stuck","on":"ios","revision":1}}
        ]"#,
    );
    Journey::with(done, language, Theme::default(), size)
}

fn at_home() -> Journey {
    at_home_in(Language::En, (100, 30))
}

/// The rows of search that the cursor stops at, as they stand on the screen.
fn results(journey: &Journey) -> Vec<String> {
    let search = search(journey);
    let findings = search.rows().iter().filter(|row| row.can_be_chosen()).count();
    let lines = rows(journey.buffer());
    let lines = lines.iter().filter_map(|line| line.strip_prefix("│ "));
    let lines = lines.filter(|line| line.starts_with("▸ ") || line.starts_with("  "));
    let lines = lines.map(|line| line.trim_start_matches('▸').trim_end_matches('│').trim());
    let shown: Vec<String> = lines.filter(|line| !line.is_empty()).map(str::to_owned).collect();
    assert!(shown.len() <= findings, "{}", journey.screen());
    shown
}

fn search(journey: &Journey) -> &optout_tui::ui::screen::search::State {
    match journey.model.screens.last() {
        Some(Screen::Search(state)) => state,
        _ => panic!("no search:\n{}", journey.screen()),
    }
}

/// The best result of `line`, typed on home.
fn best(line: &str, language: Language) -> String {
    let mut journey = at_home_in(language, (100, 30));
    journey.keys("/").text(line);
    results(&journey).into_iter().next().unwrap_or_else(|| panic!("{}", journey.screen()))
}

/// Whether any result of `line` holds `text`.
fn finds(line: &str, language: Language, text: &str) {
    let mut journey = at_home_in(language, (100, 60));
    journey.keys("/").text(line);
    let results = results(&journey);
    assert!(results.iter().any(|it| it.contains(text)), "no `{text}`:\n{}", journey.screen());
}

#[test]
fn what_is_found_is_opened_and_esc_goes_back_step_by_step() {
    let mut journey = at_home();
    journey.keys("a down /").sees("Search").text("object");
    journey.keys("enter").sees("Facebook perso › Refuse AI training");
    // Back to the results, as they were; then to where search was opened.
    journey.keys("esc").sees("› object").sees("results");
    journey.keys("esc").sees("Add an account");
    assert!(journey.is_under_cursor("Facebook  club") || journey.has("▸ Facebook club"));
    assert_eq!(journey.world.asked, []);
}

#[test]
fn search_opens_from_every_screen_and_a_letter_of_a_line_is_a_letter() {
    for keys in ["", "a", "d", ",", "?", "F", "esc"] {
        for key in ["/", "ctrl-k"] {
            let mut journey = at_home();
            journey.keys(keys).keys(key).sees("› ").sees("in English or in French");
            journey.keys("esc").sees_no("in English or in French");
        }
    }
    // The guide, the objection, the letter, the sources, the report.
    for keys in ["", "r", "r w", "i", "home down !"] {
        let mut journey = at_home();
        journey.open("fb", "facebook/object").keys(keys);
        let before = journey.screen();
        let named = journey.model.screens.last().unwrap().actions(&journey.model.data);
        assert!(named.contains(&Action::Search), "after {keys}");
        journey.keys("ctrl-k").sees("in English or in French").keys("esc");
        assert_eq!(journey.screen(), before, "after {keys}");
    }
    // A nickname, a day.
    at_home().keys("a enter enter bs bs").text("/").keys("ctrl-k").sees("Nickname").sees("│ per/");
    let mut journey = at_home();
    journey.request("fb", "facebook/object").keys("enter enter");
    assert!(matches!(journey.model.overlay, Some(Overlay::When(_))), "{}", journey.screen());
    let before = journey.screen();
    journey.keys("/");
    assert_eq!(journey.screen(), before);
    // In search itself, everything is typed.
    at_home().keys("/").text("q/?Lu,").sees("› q/?Lu,");
}

#[test]
fn ones_own_come_first() {
    assert!(best("object", Language::En).starts_with("Facebook perso · Refuse AI training"));
    assert!(best("facebook object", Language::En).starts_with("Facebook perso · Refuse"));
    assert!(best("object club", Language::En).starts_with("Facebook club · Refuse AI training"));
    assert!(best("instagram delete", Language::En).starts_with("Instagram main · Delete"));
    assert!(best("club", Language::En).starts_with("Facebook club"));
    assert!(best("chat meta", Language::En).starts_with("Instagram main · Delete your chats"));
    assert!(best("tiktok", Language::En).starts_with("TikTok"));
}

#[test]
fn accents_case_and_the_language_of_the_interface_do_not_count() {
    for language in Language::ALL {
        let mut journey = at_home_in(language, (100, 30));
        let title = |en: &str, fr: &str| match language {
            Language::En => en.to_owned(),
            Language::Fr => fr.to_owned(),
        };
        let refuse = title("Refuse AI training", "Refuser l’entraînement d’IA");
        journey.keys("/").text("ENTRAINEMENT facebook").sees(&format!("perso · {refuse}"));
        let chats = title("Delete your chats with Meta AI", "Supprimer vos échanges avec Meta AI");
        finds("delete chats", language, &chats);
        finds("effacer echanges", language, &chats);
        finds("supprimer les échanges", language, &chats);
        let step = title("Open the objection form", "Ouvrir le formulaire d’opposition");
        finds("formulaire d'opposition facebook", language, &step);
        finds("objection form facebook", language, &step);
        finds("parametres", language, &title("settings", "paramètres"));
        finds("metaai", language, "Meta AI");
    }
}

#[test]
fn what_was_typed_in_the_other_language_is_shown_and_the_letters_are_marked() {
    let mut journey = at_home();
    journey.keys("/").text("entrainement facebook").sees("Refuser l’entraînement d’IA");
    let marked = marked(&journey);
    assert!(marked.contains(&"entraînement".to_owned()), "{marked:?}");
    assert!(marked.contains(&"Facebook".to_owned()), "{marked:?}");
    // What is said already needs no other language.
    journey.keys("esc /").text("refuse facebook").sees_no("Refuser");
}

/// The underlined runs of the screen.
fn marked(journey: &Journey) -> Vec<String> {
    let buffer = journey.buffer();
    let mut runs = Vec::new();
    for row in buffer.content.chunks(usize::from(buffer.area.width)) {
        let is = |cell: &Cell| cell.modifier.contains(Modifier::UNDERLINED | Modifier::BOLD);
        let chunks = row.chunk_by(|a, b| is(a) == is(b)).filter(|run| run.first().is_some_and(is));
        runs.extend(chunks.map(|run| run.iter().map(Cell::symbol).collect::<String>()));
    }
    runs
}

#[test]
fn a_slip_of_the_finger_is_forgiven_and_said() {
    let mut journey = at_home();
    journey.keys("/").text("facebpok object").sees("“facebpok” is not in any guide");
    journey.sees("This is for “facebook”");
    assert!(results(&journey)[0].starts_with("Facebook perso · Refuse AI training"));
    // A letter that is missing is not even a slip.
    journey.keys("esc /").text("instgram").sees_no("not in any guide").sees("Instagram main");
}

#[test]
fn nothing_found_is_said_and_something_is_offered() {
    let mut journey = at_home();
    journey.keys("/").text("goal:leave qqqqq facebook").sees("“qqqqq” is not in any guide.");
    journey.sees("Search without “qqqqq”").sees("0 results");
    journey.down_to("Search without “qqqqq”").keys("enter");
    journey.sees("› goal:leave facebook").sees("Delete your Facebook account");
    // Words that exist, but not together.
    journey.keys("esc /").text("goal:leave tiktok robots").sees("Nothing found for");
    journey.sees("Search without “robots”");
    // A word that is far from all: the nearest.
    journey.keys("esc /").text("robotique").sees("Search for “robot”").keys("enter");
    journey.sees("› robot").sees_no("0 results").sees("Refuse AI robots on your site");
}

#[test]
fn filters_narrow_in_both_languages() {
    let mut journey = at_home();
    let mut typed = |line: &str| {
        journey.keys("esc esc /").text(line);
        let found = results(&journey);
        (found, journey.screen())
    };
    for line in ["service:meta-ai", "SERVICE:metaai", "service:Meta-AI chats"] {
        let (found, screen) = typed(line);
        assert!(!found.is_empty() && found.iter().all(|it| it.contains("Meta AI")), "{screen}");
    }
    for line in ["goal:object club", "but:refuser-l-ia club", "but:object club"] {
        let (found, screen) = typed(line);
        assert!(found[0].starts_with("Facebook club · Refuse AI training"), "{screen}");
        assert!(screen.contains("goal: Refuse training"), "{screen}");
    }
    for line in ["state:stuck", "etat:bloqué", "état:bloque"] {
        let (found, screen) = typed(line);
        assert_eq!(found.len(), 1, "{screen}");
        assert!(found[0].starts_with("Facebook club · Refuse AI training"), "{screen}");
    }
    let (found, screen) = typed("pack:essentials platform:ios");
    assert!(found[0].starts_with("Facebook perso · Refuse AI training"), "{screen}");
    assert!(screen.contains("pack: Essentials · platform: iPhone"), "{screen}");
    let (all, _) = typed("goal:leave");
    let (two, screen) = typed("goal:leave service:facebook service:tiktok");
    assert!(two.len() < all.len() && two.iter().all(|it| !it.contains("Instagram")), "{screen}");
    let (none, screen) = typed("goal:nonsense x");
    assert!(none[0].starts_with("Search without"), "{screen}");
    assert!(screen.contains("There is no goal called “nonsense”."), "{screen}");
}

#[test]
fn what_nobody_checked_for_long_is_a_word_of_its_own() {
    for word in ["stale", "ancien", "Stale"] {
        let mut journey = at_home();
        journey.keys("/").text(word).sees("Hugging Face").text(" claude").sees("0 results");
        // What is on the screen grows old with the day.
        journey.day("2028-01-01").sees("Claude · ").sees("stale").sees_no("Hugging Face");
    }
}

#[test]
fn filters_are_found_without_a_manual() {
    let mut journey = at_home();
    journey.keys("/").text("account").keys("tab").sees("One goal").sees("goal:");
    journey.down_to("One goal").keys("enter").sees("› account goal:").sees("Refuse training");
    // What is typed behind the colon narrows the values; arrows and Enter do as well.
    journey.text("le").sees("Leave").sees_no("Refuse training").keys("enter");
    journey.sees("› account goal:leave ").sees("goal: Leave").sees("Facebook perso · Delete");
    // The menu takes it away again.
    journey.keys("tab").down_to("Search without “goal:leave”").keys("enter");
    journey.sees("› account").sees_no("goal: Leave");
    // On an empty line they stand there.
    let mut journey = at_home_in(Language::Fr, (100, 30));
    journey.keys("/").down_to("Un état").keys("enter").sees("› état:").down_to("bloqué");
    journey.keys("enter").sees("› état:bloqué").sees("Facebook club").sees_no("Instagram");
}

#[test]
fn a_step_is_opened_where_it_stands() {
    for size in [(100, 30), (60, 20), (40, 12)] {
        let mut journey = at_home_in(Language::En, size);
        journey.keys("/").text("open objection form facebook").keys("enter");
        journey.sees("On which account?").down_to("club").keys("enter");
        let Some(Screen::Guide(state)) = journey.model.screens.last() else {
            panic!("{}", journey.screen())
        };
        assert_eq!(state.guide.id.to_string(), "facebook/object");
        assert_eq!(state.account.as_str(), "club");
        journey.sees("Open the objection form").sees("facebook.com");
    }
    // Found by its French title while the interface speaks English.
    let mut journey = at_home();
    journey.keys("/").text("ouvrir le formulaire d’opposition instagram");
    journey.sees("Instagram main · Open the objection form").keys("enter");
    journey.sees("Instagram main › Refuse AI training");
}

#[test]
fn a_step_that_several_routes_have_is_found_once_and_ones_own_route_first() {
    let mut journey = at_home();
    journey.keys("/").text("close photos facebook");
    assert_eq!(results(&journey).len(), 1, "{}", journey.screen());
    journey.keys("esc /").text("delete the chat instagram service:instagram");
    let steps = results(&journey);
    let place =
        |on: &str| steps.iter().position(|it| it.contains("Delete the chat") && it.contains(on));
    assert!(place("iPhone").unwrap() < place("Android").unwrap(), "{}", journey.screen());
}

#[test]
fn a_step_of_another_route_says_which() {
    let mut journey = at_home();
    let guide = "instagram/delete-chats".parse().unwrap();
    let place = Place { guide, step: "delete-android".parse().ok() };
    journey.choose(Command::Go(AccountKey::of("ig"), place));
    journey.sees("That step is for Android: t changes the platform.").sees("Instagram main › ");
}

#[test]
fn where_no_account_has_it_one_can_be_added_or_it_is_only_read() {
    let mut journey = at_home();
    journey.keys("/").text("tiktok refuse").sees("no account").keys("enter");
    journey.sees("TikTok: no account of yours").sees("Add an account: TikTok");
    journey.down_to("Read it without an account").keys("enter");
    journey.sees("Refuse AI training").sees("What it does").keys("pgdn").sees("https://");
    journey.keys("esc").sees("› tiktok refuse");
    // The nickname is checked; then the guide stands open on the new account.
    journey.keys("enter enter").sees("Nickname").text("/").keys("enter").sees("no / and no ~");
    journey.keys("bs enter").sees("TikTok main › Refuse AI training");
    assert_eq!(journey.kept_with(r#""add":"#).len(), 4);
    assert_eq!(journey.kept_with(r#""service":"tiktok""#).len(), 1);
    journey.keys("esc").sees("TikTok main · Refuse AI training");
}

#[test]
fn a_service_that_borrows_a_login_is_used_with_the_account_that_is_there() {
    let mut journey = at_home();
    journey.keys("/").text("threads refuse").keys("enter");
    journey.sees("I use Threads with Instagram main").keys("enter");
    journey.sees("Threads (Instagram main) › Refuse AI training");
    assert_eq!(
        journey.kept_with(r#""uses":{"account":"ig","service":"threads","on":true}"#).len(),
        1
    );
    // Without any account that lends it, one is added, and used for it.
    let done = changes(r#"[{"set":{"name":"country","value":"FR"}}]"#);
    let mut journey = Journey::with(done, Language::En, Theme::default(), (100, 30));
    journey.keys("/").text("threads refuse").keys("enter").sees("Add an account: Instagram");
    journey.keys("enter enter").sees("Threads (Instagram main) › Refuse AI training");
    assert_eq!(journey.kept_with(r#""uses""#).len(), 1);
    assert_eq!(journey.kept_with(r#""add""#).len(), 1);
}

#[test]
fn services_and_accounts_lead_to_accounts() {
    let mut journey = at_home();
    journey.keys("/").text("club").keys("enter").sees("Add an account");
    assert!(journey.is_under_cursor("Facebook club"), "{}", journey.screen());
    journey.keys("esc").sees("› club").keys("esc /").text("tiktok").keys("enter");
    journey.sees("Add an account: TikTok").down_to("See its guides").keys("enter");
    journey.sees("› service:tiktok").sees("TikTok · Refuse AI training");
    // The guides of what needs no account.
    journey.keys("esc /").text("website").down_to("A site of your own").keys("enter");
    journey.sees("A site of your own (You)");
}

#[test]
fn on_the_first_page_guides_are_only_read() {
    let mut journey = Journey::first();
    journey.keys("/").text("refuse facebook").keys("enter").sees("What it does").keys("esc");
    journey.keys("esc /").text("tiktok").keys("enter").sees("› service:tiktok");
    journey.keys("esc").sees("Your country");
    assert_eq!(journey.world.acts.len(), 0);
    // Only what can be done there is found.
    journey.keys("/").text("settings").sees_no("Settings  ").keys("esc");
    journey.keys("/").text("help").keys("enter").sees("page down");
}

#[test]
fn an_empty_line_shows_what_was_opened_what_is_next_and_how_to_search() {
    let mut journey = at_home();
    journey.keys("/").sees("in English or in French").sees("Next").sees("Search only in");
    journey.sees_no("Opened last").keys("esc");
    journey.open("ig", "instagram/limit").keys("esc").open("fb", "facebook/hide").keys("esc /");
    journey.sees("Opened last");
    let first = results(&journey);
    assert!(first[0].starts_with("Facebook perso · "), "{first:?}");
    assert!(first[1].starts_with("Instagram main · "), "{first:?}");
    journey.keys("enter").sees("Facebook perso › ");
}

#[test]
fn it_works_on_the_smallest_screen() {
    let mut journey = at_home_in(Language::Fr, (40, 12));
    journey.keys("/").text("opposition").sees("▸ ").keys("down down down down down down down");
    assert_eq!(rows(journey.buffer()).iter().filter(|line| line.contains('▸')).count(), 1);
    journey.keys("pgdn pgdn pgdn pgdn").sees("▸ ").keys("pgup pgup pgup pgup pgup");
    journey.keys("enter").sees("Facebook");
}

#[test]
fn a_pasted_line_is_one_visible_line_and_not_endless() {
    let mut journey = at_home();
    journey.keys("/").event(Event::Paste("object\n\u{1b}[31m\u{200b}facebook".into()));
    journey.sees("› object [31mfacebook");
    journey.event(Event::Paste("x ".repeat(5000)));
    assert!(search(&journey).line().chars().count() <= 200);
}

/// Whoever looks for one of these has just done it.
const MOVES: [Action; 12] = [
    Action::Up,
    Action::Down,
    Action::Left,
    Action::Right,
    Action::PageUp,
    Action::PageDown,
    Action::First,
    Action::Last,
    Action::Enter,
    Action::Back,
    Action::NextPane,
    Action::Search,
];

#[test]
fn every_action_is_found_by_name_in_any_language_and_does_what_its_key_does() {
    let place = |keys: &str, language| {
        let mut journey = at_home_in(language, (100, 30));
        for key in keys.split_whitespace() {
            match key {
                "guide" => journey.open("fb", "facebook/object"),
                key => journey.keys(key),
            };
        }
        journey
    };
    let places = ["", "guide", "guide down", "guide down down down", "guide r", "d"];
    for language in Language::ALL {
        for binding in BINDINGS.iter().filter(|it| !MOVES.contains(&it.action)) {
            let called = name(binding.action, strings(language));
            let found = places.iter().find_map(|keys| {
                let mut journey = place(keys, Language::En);
                journey.keys("/").event(Event::Paste(called.to_owned()));
                let wanted = Finding::Action(binding.action);
                let choices: Vec<&Row> =
                    search(&journey).rows().iter().filter(|it| it.can_be_chosen()).collect();
                let is = |row: &&Row| matches!(row, Row::Found(found) if *found == wanted);
                let line = choices.iter().position(is)?;
                Some((keys, journey, line))
            });
            let Some((keys, mut by_search, line)) = found else {
                panic!("`{called}` is found nowhere");
            };
            assert!(line < 3, "`{called}` stands on line {line}:\n{}", by_search.screen());
            by_search.keys(&"down ".repeat(line)).keys("enter");
            let mut by_key = place(keys, Language::En);
            let key = shown(binding.action, strings(Language::En));
            by_key.keys(&match key.as_str() {
                "Space" => "space".to_owned(),
                key if key.starts_with("Ctrl-") => key.to_lowercase(),
                key => key.to_owned(),
            });
            assert_eq!(by_search.screen(), by_key.screen(), "{called}");
            assert_eq!(by_search.world.asked, by_key.world.asked, "{called}");
            assert_eq!(by_search.world.acts, by_key.world.acts, "{called}");
            assert_eq!(by_search.world.opened, by_key.world.opened, "{called}");
            assert_eq!(by_search.world.copied, by_key.world.copied, "{called}");
        }
    }
}

#[test]
fn every_value_that_is_offered_is_understood() {
    for language in Language::ALL {
        let mut journey = at_home_in(language, (100, 30));
        for key in optout_tui::ui::search::filter::Key::ALL {
            let word = key.word(strings(language));
            journey.choose(Command::Search(format!("{word}:")));
            let offers: Vec<String> = search(&journey)
                .rows()
                .iter()
                .filter_map(|row| match row {
                    Row::Offer { line, .. } => Some(line.clone()),
                    _ => None,
                })
                .collect();
            assert!(offers.len() > 3, "{}", journey.screen());
            for offer in offers {
                journey.choose(Command::Search(offer.clone()));
                assert!(search(&journey).total().is_some(), "{offer}:\n{}", journey.screen());
            }
        }
    }
}

#[test]
fn among_thousands_of_guides_the_one_that_is_meant_is_found() {
    let mut journey = at_home();
    journey.model.data.catalogue = crowd::crowd(2500).into();
    journey.model.data.changed();
    let entry = journey.model.data.catalogue.entries.iter().rev().nth(40).unwrap().clone();
    let step = journey.model.data.catalogue.step_titles(&entry).pop();
    journey.keys("/").text(&entry.title.en);
    let title = entry.title.en.split(' ').next_back().unwrap();
    assert!(results(&journey)[0].contains(title), "{}", journey.screen());
    if let Some(step) = step {
        journey.keys("esc /").text(&step.fr);
        let own = step.en.split(' ').next_back().unwrap();
        assert!(results(&journey)[0].contains(own), "{}", journey.screen());
    }
}
