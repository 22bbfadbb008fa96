//! Journeys: keys in; a screen, what was asked of the world, and what is on the disk, out.

use optout_tui::domain::text::language::Language;
use optout_tui::ui::keymap::{Action, BINDINGS, name, shown};
use optout_tui::ui::message::{Command, Effect};
use optout_tui::ui::overlay::Overlay;
use optout_tui::ui::strings::EN;
use optout_tui::ui::theme::Theme;
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::Event;

use crate::support::journey::{Disk, Journey, changes, rows};
use crate::support::screens::{dossier, show};

const FORM: &str = "https://www.facebook.com/help/contact/712876720715583";
const OLDER_FORM: &str = "https://www.facebook.com/help/contact/6359191084165019";
const THEMES: [Theme; 3] = [
    Theme { mono: false, ascii: false },
    Theme { mono: true, ascii: false },
    Theme { mono: true, ascii: true },
];

/// Somebody in France with an iPhone and one account on each service.
fn at_home() -> Journey {
    let done = changes(
        r#"[
        {"set":{"name":"country","value":"FR"}},
        {"set":{"name":"phone","value":"ios"}},
        {"add":{"account":"fb","service":"facebook","name":"main"}},
        {"add":{"account":"ig","service":"instagram","name":"main"}},
        {"add":{"account":"wa","service":"whatsapp","name":"main"}},
        {"uses":{"account":"fb","service":"messenger","on":true}}
        ]"#,
    );
    Journey::with(done, Language::En, Theme::default(), (100, 30))
}

/// The same, in the guide that refuses AI training on Facebook, before its first step.
fn in_the_guide() -> Journey {
    let mut journey = at_home();
    journey.open("fb", "facebook/object").sees("Before you start");
    journey
}

#[test]
fn a_tick_is_shown_at_once_and_counted_once_it_is_saved() {
    let mut journey = in_the_guide();
    journey.world.disk = Disk::Slow;
    journey.keys("down space").sees("✓ 1 ").sees("saving…").sees("Steps 1/5");
    assert_eq!(journey.kept_with("log-in"), [""; 0]);
    journey.disk_answers().sees("✓ 1 ").sees_no("saving…");
    assert_eq!(journey.kept_with(r#""step":"log-in","mark":"done""#).len(), 1);
    journey.keys("space").disk_answers().sees("○ 1 ").sees("Steps 0/5");
}

#[test]
fn undo_says_what_it_takes_back_and_goes_further_back_each_time() {
    let mut journey = in_the_guide();
    journey.keys("down space down s esc").sees("◐ 0/2");
    journey.keys("u").sees("Taken back · Facebook main, See which accounts are tied to it: –");
    journey.keys("u").sees("Taken back · Facebook main, Log in to the right account: ✓");
    assert_eq!(journey.kept_with(r#""mark""#), [""; 0]);
    // Then what came before, last first. An account is only taken away when that is confirmed.
    journey.keys("u").sees("Taken back · Use with it: Facebook main");
    for account in ["WhatsApp main", "Instagram main", "Facebook main"] {
        journey.keys("u").sees(account).sees("Take it back?");
        journey.keys("enter u up enter").sees("Taken back.");
        journey.keys("a").sees_no(account).keys("esc");
    }
    journey.keys("u").sees("Nothing left to take back.").sees("No account yet");
}

#[test]
fn undo_waits_for_what_is_still_being_saved() {
    let mut journey = in_the_guide();
    journey.world.disk = Disk::Slow;
    journey.keys("down space u").sees("✓ 1 ");
    journey.disk_answers().sees("Taken back").sees("○ 1 ");
    journey.disk_answers();
    assert_eq!(journey.kept_with(r#""mark""#), [""; 0]);
}

#[test]
fn an_objection_covers_the_accounts_tied_to_it() {
    let mut journey = at_home();
    journey.keys("a enter").down_to("Tie to other accounts").keys("enter");
    journey
        .down_to("Instagram")
        .keys("space")
        .sees("✓ Instagram main")
        .keys("enter")
        .sees("tied A");
    journey.keys("esc").open("fb", "facebook/object").down_to("6 Send the form").keys("space");
    journey.sees("Noted as sent today").keys("esc");
    journey.sees("Instagram  main  ◐ waiting · main");
    let sent = journey.kept_with(r#""status":"sent","date":"2026-11-22""#);
    assert!(sent.len() == 1 && sent[0].contains(r#""group":["ig"]"#), "{sent:?}");

    journey.open("fb", "facebook/object").down_to("7 Find the answer").keys("space esc");
    journey.sees("Instagram  main  ● covered · main");
    assert_eq!(journey.kept_with(r#""status":"accepted","date":"2026-11-22""#).len(), 1);

    // Untied since: the cover is gone, the objection is not.
    journey.keys("a enter").down_to("Untie").keys("enter esc");
    journey.sees_no("covered · main").sees("Instagram  main  ! look again");
}

#[test]
fn a_step_that_moves_the_objection_asks_before_it_takes_it_back() {
    let mut journey = in_the_guide();
    journey.down_to("6 Send the form").keys("space").sees("✓ 6 ");
    journey.keys("space").sees("This takes back what was noted").keys("enter").sees("✓ 6 ");
    journey.keys("space up enter").sees("○ 6 ");
    assert_eq!(journey.kept_with(r#""request""#), [""; 0]);
    // An answer without a sending notes both.
    journey.keys("down space").sees("✓ 6 ").sees("✓ 7 ");
    assert_eq!(journey.kept_with(r#""request""#).len(), 2);
}

#[test]
fn already_done_before_writes_may_2025() {
    let mut journey = in_the_guide();
    journey.sees("Many people did this in May 2025").keys("b").sees("When did you send");
    journey.keys("down down right").sees("I have kept the mail").keys("enter");
    journey.sees("✓ 6 ").sees("✓ 7 ");
    assert_eq!(journey.kept_with(r#""status":"sent","date":"2025-05-01""#).len(), 1);
    assert_eq!(journey.kept_with(r#""status":"accepted","date":"2025-05-01""#).len(), 1);
    // One act, so one undo.
    journey.keys("u").sees("○ 6 ").sees("○ 7 ");
}

#[test]
fn already_done_before_goes_to_no_month_to_come() {
    let mut journey = in_the_guide();
    journey.keys("b down right right right").sees("2026").keys("up left left left left left");
    journey.keys("enter");
    assert_eq!(journey.kept_with(r#""status":"sent","date":"2026-11-01""#).len(), 1);
}

#[test]
fn the_language_is_switched_live_and_kept() {
    let mut journey = in_the_guide();
    journey
        .sees("What it does")
        .keys("L")
        .sees("Ce que cela change")
        .sees("Refuser l’entraînement");
    assert_eq!(journey.kept_with(r#""name":"language","value":"fr""#).len(), 1);
    journey.keys("esc").sees("┌ À faire").keys("L").sees("┌ Next");
}

#[test]
fn a_step_that_does_not_work_leads_to_the_next_address() {
    let mut journey = in_the_guide();
    journey.down_to("3 Open the objection form").sees(FORM).keys("o");
    journey.sees("Handed to xdg-open.");
    journey.keys("x").sees("stuck").sees("It doesn’t work? Try in this order").sees("2/4");
    journey.keys("o").keys("x o").keys("x o");
    let opened = &journey.world.opened;
    assert_eq!(&opened[..2], [FORM, OLDER_FORM]);
    assert_eq!(opened.len(), 4);
    journey.keys("x").sees("That was the last address.");
    assert_eq!(journey.kept_with(r#""mark":"stuck""#).len(), 1);
    assert_eq!(journey.kept_with(r#""opened""#).len(), 4);
    // It works after all.
    journey.keys("space").sees("✓ 3 ").sees_no("Try in this order");
}

#[test]
fn the_whole_address_is_seen_before_it_is_opened() {
    let mut journey = Journey::with(dossier(), Language::En, Theme::default(), (60, 20));
    journey.open("fb2", "facebook/object").down_to("3 Open the objection form");
    journey.sees_no(FORM).keys("o").sees(FORM).sees("Press o again");
    assert_eq!(journey.world.opened, [""; 0]);
    journey.keys("o");
    assert_eq!(journey.world.opened, [FORM]);
}

#[test]
fn without_a_browser_the_address_can_be_copied_shown_or_taken_to_the_phone() {
    let mut journey = in_the_guide();
    journey.world.has_browser = false;
    journey.down_to("3 Open the objection form").keys("o").sees("No browser can be started here");
    assert_eq!(journey.kept_with(r#""opened""#), [""; 0]);
    journey.keys("c").sees("Sent to your terminal’s clipboard");
    assert_eq!(journey.world.copied, [FORM]);
    journey.keys("v");
    assert_eq!(rows(journey.buffer())[0], FORM, "it stands alone, from the left edge on");
    journey.keys("esc p").sees("█").keys("esc").sees("3 Open the objection form");
}

#[test]
fn a_text_and_an_address_are_copied_one_or_the_other() {
    let mut journey = in_the_guide();
    journey.down_to("5 Give a reason").sees("Text to copy").keys("c");
    let copied = journey.world.copied.concat();
    assert!(copied.contains("I object to the use of my personal data"), "{copied}");
}

#[test]
fn a_qr_code_is_read_as_exactly_the_address() {
    for (size, language) in
        [((100, 30), Language::En), ((80, 24), Language::Fr), ((41, 22), Language::En)]
    {
        let journey = show("qr", language, Theme::default(), size);
        assert_eq!(decoded(journey.buffer()).as_deref(), Some(FORM), "{}", journey.screen());
    }
}

#[test]
fn where_a_qr_code_would_not_do_the_address_is_there_to_type() {
    let full = (100, 30);
    for (theme, size) in [(THEMES[0], (40, 12)), (THEMES[1], full), (THEMES[2], full)] {
        let mut journey = show("qr", Language::En, theme, size);
        assert_eq!(decoded(journey.buffer()), None);
        journey.sees("No room for a QR code").sees("7128 7672");
    }
}

/// What a QR reader makes of the screen: two modules a cell, one above the other.
fn decoded(buffer: &Buffer) -> Option<String> {
    const SCALE: usize = 4;
    let columns = usize::from(buffer.area.width);
    let dark = |x: usize, y: usize| {
        let place = ratatui::layout::Position::new((x / SCALE) as u16, (y / SCALE / 2) as u16);
        let cell = buffer.cell(place).unwrap();
        let is_upper = (y / SCALE).is_multiple_of(2);
        match cell.symbol() {
            "█" => true,
            "▀" => is_upper,
            "▄" => !is_upper,
            // What is not paper is the dark ground of a terminal.
            _ => format!("{:?}", cell.bg) != "White",
        }
    };
    let height = usize::from(buffer.area.height) * 2 * SCALE;
    let shade = |x, y| if dark(x, y) { 0 } else { 255 };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(columns * SCALE, height, shade);
    let grids = image.detect_grids();
    grids.first()?.decode().ok().map(|(_, text)| text)
}

#[test]
fn what_could_not_be_saved_stays_said_is_tried_again_and_asked_about() {
    let mut journey = in_the_guide();
    journey.world.disk = Disk::Full;
    journey.keys("down space down space");
    journey.sees("NOT SAVED").sees("No space left on device").sees("✓ 2 ");
    journey.keys("down esc").sees("NOT SAVED");
    journey.keys("q").sees("Quit all the same?").keys("enter").sees_no("Quit all the same?");
    assert_eq!(journey.world.asked, []);
    journey.keys("ctrl-l").sees("NOT SAVED");
    journey.world.disk = Disk::Writes;
    journey.keys("ctrl-l").sees_no("NOT SAVED");
    let marks = journey.kept_with(r#""mark""#);
    assert!(marks.len() == 2 && marks[0].contains("log-in"), "in the order of the keys: {marks:?}");
    journey.world.asked.clear();
    journey.keys("q");
    assert_eq!(journey.world.asked, [Effect::Quit]);
}

#[test]
fn who_is_asked_about_unsaved_things_may_quit_all_the_same() {
    for keys in ["q up enter", "q ctrl-c", "ctrl-c ctrl-c"] {
        let mut journey = in_the_guide();
        journey.world.disk = Disk::Full;
        journey.keys("down space").keys(keys);
        assert_eq!(journey.world.asked, [Effect::Quit], "{keys}");
    }
}

#[test]
fn what_could_not_be_saved_can_be_given_up() {
    let mut journey = in_the_guide();
    journey.world.disk = Disk::Full;
    journey.keys("down space").sees("NOT SAVED").keys("u").sees("Taken back").sees("○ 1 ");
    journey.sees_no("NOT SAVED");
}

#[test]
fn a_nickname_is_checked_and_a_letter_in_a_field_is_a_letter() {
    let mut journey = at_home();
    journey.keys("a enter enter").sees("Nickname").keys("bs bs bs bs");
    journey.keys("enter").sees("at least one character");
    journey.text("q/b").keys("enter").sees("no / and no ~").keys("bs bs bs");
    journey.event(Event::Paste("a club\n(mine)\u{200b}".into())).keys("enter");
    journey.sees("Facebook a club (mine)");
    assert_eq!(journey.kept_with(r#""name":"a club (mine)""#).len(), 1);
    journey.down_to("Add an account").keys("enter").sees("which service").keys("enter");
    journey.keys("home").text("A CLUB (MINE)").sees("A CLUB (MINE)second");
    journey.keys("end bs bs bs bs bs bs enter").sees("already use that nickname");
    journey.keys("esc").sees("Add an account");
}

#[test]
fn an_account_can_have_a_country_of_its_own() {
    let mut journey = at_home();
    journey.keys("a enter down enter").text("u").down_to("United States").keys("enter");
    journey.sees("United States");
    assert_eq!(journey.kept_with(r#""country":"US""#).len(), 1);
    journey.keys("esc").sees("Facebook   main  – not here");
}

#[test]
fn another_platform_is_another_route() {
    let mut journey = at_home();
    journey.open("wa", "whatsapp/delete-chats").keys("t").sees("Android").sees("iPhone");
    journey.down_to("Android").keys("enter");
    let on_android = journey.screen();
    journey.keys("t").down_to("iPhone").keys("enter");
    assert_ne!(on_android, journey.screen());
    assert_eq!(journey.kept_with(r#""platform""#).len(), 2);
}

/// Movement needs no menu: each of these is a few presses of an arrow.
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
    Action::Toggle,
];

/// The places whose menus hold everything: how to get there, and the key of the menu.
const PLACES: [(&str, &str); 5] = [
    ("", "esc"),
    ("guide", "enter"),
    ("guide down", "enter"),
    ("guide down down down", "enter"),
    ("guide r", "enter"),
];

fn place(keys: &str) -> Journey {
    let mut journey = at_home();
    for key in keys.split_whitespace() {
        match key {
            "guide" => journey.open("fb", "facebook/object"),
            key => journey.keys(key),
        };
    }
    journey
}

#[test]
fn arrows_enter_esc_and_space_reach_every_action_and_do_what_its_key_does() {
    for binding in BINDINGS.iter().filter(|it| !MOVES.contains(&it.action)) {
        let line = |journey: &Journey| match &journey.model.overlay {
            Some(Overlay::Menu(menu)) => {
                let wanted = Command::Act(binding.action);
                menu.items.iter().position(|item| item.command == wanted)
            }
            _ => None,
        };
        let found = PLACES.iter().find_map(|(keys, menu)| {
            let mut journey = place(keys);
            let line = line(journey.keys(menu))?;
            Some((keys, journey, line))
        });
        let called = name(binding.action, &EN);
        let Some((keys, mut by_menu, line)) = found else {
            panic!("no menu leads to `{called}`");
        };
        by_menu.keys(&"down ".repeat(line)).keys("enter");
        let mut by_key = place(keys);
        let key = shown(binding.action, &EN);
        by_key.keys(&if key.starts_with("Ctrl-") { key.to_lowercase() } else { key });
        assert_eq!(by_menu.screen(), by_key.screen(), "{called}");
        assert_eq!(by_menu.world.asked, by_key.world.asked, "{called}");
        assert_eq!(by_menu.world.acts, by_key.world.acts, "{called}");
        assert_eq!(by_menu.world.opened, by_key.world.opened, "{called}");
        assert_eq!(by_menu.world.copied, by_key.world.copied, "{called}");
    }
}
