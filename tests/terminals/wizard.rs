//! The wizard in a real terminal, with real signals, a real browser launcher and a real disk.

use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::support::program::program;
use crate::support::tty::{DOWN, END, ENTER, ESC, Start, Tty, UP, file};
use crate::walk::{
    HELP, HOME_PAGE, SETUP, THREE, before, browser, journal, set_up, settled, start, three_pages,
};

/// A folder for the wizard and one for what a test notes.
fn folders() -> (TempDir, TempDir) {
    (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap())
}

fn ticks(home: &Path) -> usize {
    journal(home).iter().filter(|line| line.contains(r#""mark":"done""#)).count()
}

const FORM: &str = "https://www.facebook.com/help/contact/712876720715583";
const UNSAVED: &str = "Not saved. Ctrl-L tries again.";
const GUIDE: &str = "Facebook › Refuse AI training";

#[test]
fn the_first_journey_opens_the_form_and_three_ticks_stand_the_next_day() {
    let (home, notes) = folders();
    let (path, called) = browser(notes.path());
    let begin = || Start::wizard(home.path()).env("DISPLAY", ":99").env("PATH", &path);
    let mut tty = begin().start();
    three_pages(&mut tty, &THREE);
    tty.press(ESC, HOME_PAGE);

    start(&mut tty, "Facebook  Refuse training", GUIDE);
    tty.press(" ", "✓ Log in");
    tty.press(" ", "✓ See which accounts");
    tty.sees(FORM);
    tty.press("o", "Handed to xdg-open");
    assert_eq!(file(&called), format!("1\n{FORM}\n"));
    tty.press(" ", "✓ Open the objection form");
    tty.loses("saving…");
    tty.types("q");
    assert_eq!(tty.ends(), 0);
    assert_eq!(ticks(home.path()), 3, "{:#?}", journal(home.path()));

    let mut tty = begin().env("OPTOUT_TUI_TODAY", "2026-11-23").start();
    tty.sees("◔");
    before(&mut tty, "Facebook", GUIDE);
    // It goes on with the first step that is open.
    tty.waits("the next step", |seen| seen.is_under_cursor("○ Check the e-mail"));
    assert_eq!(tty.look(|seen| seen.text().matches('✓').count()), 3);
    tty.types("q");
    assert_eq!(tty.ends(), 0);
    assert_eq!(ticks(home.path()), 3);
}

#[test]
fn services_that_borrow_a_login_and_the_maker_lead_to_their_guides() {
    let home = tempfile::tempdir().unwrap();
    let services = [&THREE[..], &["Messenger", "Threads", "Meta"]].concat();
    let mut tty = set_up(home.path(), &services);
    for (account, borrower) in
        [("Facebook", "Messenger:"), ("Facebook", "Meta AI:"), ("Instagram", "Threads:")]
    {
        // Its row among the accounts stands below the lines of what to do.
        tty.press_until(END, "leave, fetch copies");
        tty.press_until(UP, account);
        tty.press(ENTER, &format!("╭ {account} "));
        tty.press_until(DOWN, borrower);
        tty.types(ENTER);
        let of = borrower.trim_end_matches(':');
        tty.waits("a guide", |seen| seen.line(" › ").contains(of));
        tty.press(ESC, &format!("╭ {account} "));
        tty.press(ESC, HOME_PAGE);
    }
    tty.press_until(UP, "See which accounts");
    tty.press_until(DOWN, " more");
    tty.types(ENTER);
    tty.waits("the rest, the cursor on it", |seen| !seen.is_under_cursor(" more"));
    before(&mut tty, "Refuse use of data", "Meta › Refuse use of data from third parties");
}

#[test]
fn a_vanished_terminal_ends_the_wizard_that_it_tells() {
    let home = tempfile::tempdir().unwrap();
    let mut tty = set_up(home.path(), &THREE);
    let vanished = Instant::now();
    tty.vanish();
    // Whichever comes first: the signal, or the error of reading or drawing. Never a panic.
    assert!(matches!(tty.ends(), 129 | 1));
    assert!(vanished.elapsed() < Duration::from_secs(3), "it took {:?}", vanished.elapsed());
}

#[test]
fn a_terminal_that_can_only_do_lines_gets_lines() {
    let home = tempfile::tempdir().unwrap();
    let mut tty = Start::wizard(home.path()).env("TERM", "dumb").start();
    tty.sees("Companies train AI");
    assert!(tty.look(|seen| !seen.has("╭") && !seen.screen().alternate_screen()));
    tty.types("q\n");
    assert_eq!(tty.ends(), 0);
}

#[test]
fn without_a_terminal_it_says_what_to_do_instead() {
    let home = tempfile::tempdir().unwrap();
    let wizard = || {
        let mut command = program();
        command.arg("--home").arg(home.path()).env("LANG", "en_US.UTF-8").env_remove("LC_ALL");
        command.stdin(Stdio::null());
        command
    };
    let output = wizard().output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("--plain") && said.contains("guides"), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0, "nothing was written");
}

#[test]
fn no_size_is_too_small_to_live_and_a_larger_one_shows_the_wizard() {
    for (columns, rows) in [(0, 0), (1, 1), (39, 11)] {
        let home = tempfile::tempdir().unwrap();
        let mut tty = Start::wizard(home.path()).size(columns, rows).start();
        tty.waits("the alternate screen", |seen| seen.screen().alternate_screen());
        if columns == 39 {
            tty.sees("Please make this window");
        }
        tty.types("j");
        tty.resize(80, 24);
        tty.sees(SETUP);
        tty.press(&[UP, DOWN].concat(), "▸");
        tty.resize(columns, rows);
        tty.resize(40, 12);
        tty.sees("1 of 3");
        tty.types("q");
        assert_eq!(tty.ends(), 0, "{columns}x{rows}");
    }
}

/// From home to the field with the nickname of the first account.
fn rename(tty: &mut Tty) {
    tty.press("a", "╭ Accounts");
    tty.press(ENTER, "Rename");
    tty.press(ENTER, "╭ Nickname");
}

#[test]
fn keys_typed_faster_than_they_are_drawn_are_all_counted() {
    let home = tempfile::tempdir().unwrap();
    let mut tty = set_up(home.path(), &THREE);
    rename(&mut tty);
    // More than any buffer on the way holds: 4 to empty the field, many that come and go, 16 that stay.
    let (come, go) = ("z".repeat(1500), "\x7f".repeat(1500));
    let keys = ["\x7f".repeat(4), come, go, "ab".repeat(8)];
    tty.types(&keys.concat());
    tty.sees("│ abababababababab ");
    // A key that no text holds: in such a burst, Enter alone would be pasted too.
    tty.types(END);
    tty.press(ENTER, "╭ Facebook abababababababab ");
    tty.loses("saving…");
    assert!(journal(home.path()).last().unwrap().contains(r#""name":"abababababababab""#));
}

#[test]
fn a_paste_into_a_field_is_one_line_of_visible_text() {
    let home = tempfile::tempdir().unwrap();
    let mut tty = set_up(home.path(), &THREE);
    rename(&mut tty);
    // To its end: it opens selected.
    tty.types(END);
    tty.press("\x1b[200~, pasted\nq \u{202e}in\x1b[201~", "main, pasted q in");
    tty.press(ENTER, "╭ Facebook main, pasted q in");
    // Elsewhere a paste is not keys.
    tty.types("\x1b[200~q\x1b[201~");
    tty.press(ESC, "╭ Accounts");
    tty.press(ESC, HOME_PAGE);
}

#[test]
fn a_tick_that_was_shown_as_saved_survives_kill_9() {
    let home = tempfile::tempdir().unwrap();
    let mut tty = set_up(home.path(), &THREE);
    start(&mut tty, "Facebook  Refuse training", GUIDE);
    for (count, step) in (1..).zip(["Log in", "See which accounts", "Open the objection form"]) {
        tty.waits(step, |seen| seen.is_under_cursor(step));
        tty.types(" ");
        let sign = format!("✓ {step}");
        // The title says "saving…" in the same frame, until the disk has it.
        tty.waits("a saved tick", |seen| seen.has(&sign) && !seen.has("saving…"));
        tty.signal("KILL");
        tty.ends();
        assert_eq!(ticks(home.path()), count);
        tty = Start::wizard(home.path()).start();
        tty.sees(HOME_PAGE);
        before(&mut tty, "Facebook", GUIDE);
        tty.sees(&sign);
    }
    assert_eq!(tty.look(|seen| seen.text().matches('✓').count()), 3);
}

/// Every screen that a few keys reach.
fn look_around(tty: &mut Tty) {
    three_pages(tty, &THREE);
    tty.press(ESC, HOME_PAGE);
    start(tty, "Facebook  Refuse training", GUIDE);
    tty.press("x", "What do you see instead?");
    tty.press(ESC, "step 1 of");
    tty.press(".", "╭ More");
    tty.types(ESC);
    tty.loses("╭ More");
    tty.press("?", HELP);
}

#[test]
fn no_color_means_no_colours() {
    let home = tempfile::tempdir().unwrap();
    let mut tty = Start::wizard(home.path()).env("NO_COLOR", "1").start();
    look_around(&mut tty);
    tty.look(|seen| assert_eq!(colours(&seen.bytes), [""; 0]));

    let home = tempfile::tempdir().unwrap();
    settled(home.path());
    let tty = Start::wizard(home.path()).start();
    tty.sees(HOME_PAGE);
    tty.look(|seen| assert!(!colours(&seen.bytes).is_empty(), "else this test would see nothing"));
}

/// Every sequence that sets a colour of text or ground; those that take it away do no harm.
fn colours(bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes);
    let sequences = text.split("\x1b[").skip(1).filter_map(|rest| rest.split_once('m'));
    let styles = sequences.map(|(inside, _)| inside);
    let sets = |number: &str| {
        let number: u8 = number.parse().unwrap_or(0);
        matches!(number, 30..=38 | 40..=48 | 90..=107)
    };
    styles
        .filter(|inside| inside.chars().all(|c| c.is_ascii_digit() || c == ';'))
        .filter(|inside| inside.split(';').any(sets))
        .map(str::to_owned)
        .collect()
}

#[test]
fn ascii_means_that_every_byte_is_ascii() {
    for language in ["en", "fr"] {
        let home = tempfile::tempdir().unwrap();
        let mut tty = Start::wizard(home.path()).arg("--ascii").arg("--lang").arg(language).start();
        tty.waits("the first page", |seen| seen.has("iPhone") || seen.has("Android"));
        tty.press(ENTER, "[ ] Facebook");
        tty.press(" ", "[+] Facebook");
        tty.types(ENTER);
        tty.waits("what comes", |seen| seen.has("3 of 3") || seen.has("3 sur 3"));
        tty.types(ENTER);
        tty.waits("a guide", |seen| seen.has(" > "));
        tty.types("?");
        tty.waits("help", |seen| seen.has("+ Help") || seen.has("+ Aide"));
        tty.types("q");
        assert_eq!(tty.ends(), 0);
        tty.look(|seen| {
            let odd: Vec<u8> = seen.bytes.iter().copied().filter(|b| !b.is_ascii()).collect();
            assert!(odd.is_empty(), "{}", String::from_utf8_lossy(&odd));
        });
    }
}

#[test]
fn a_home_that_is_a_file_is_said_with_its_path_and_the_remedy() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("home");
    fs::write(&home, "mine").unwrap();
    let tty = Start::wizard(&home).env("HOME", folder.path()).size(200, 30).start();
    tty.sees("--home");
    assert!(tty.look(|seen| seen.has(&home.display().to_string())));
    assert_eq!(tty.ends(), 1);
    assert_eq!(fs::read_to_string(&home).unwrap(), "mine");
}

#[test]
fn a_journal_that_cannot_be_written_leaves_the_guides_and_asks_before_it_ends() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("journal");
    fs::write(&path, "in the way").unwrap();
    let mut tty = Start::wizard(home.path()).size(140, 40).start();
    tty.sees(SETUP);
    three_pages(&mut tty, &["Facebook"]);
    tty.sees(UNSAVED);
    tty.sees(&path.display().to_string());
    // The guides are there all the same.
    tty.press(ESC, HOME_PAGE);
    start(&mut tty, "Facebook  Refuse training", GUIDE);
    tty.sees(UNSAVED);
    tty.press("q", "Quit and lose it?");
    tty.waits("No, highlighted", |seen| seen.is_under_cursor("No"));
    tty.types(ENTER);
    tty.loses("Quit and lose it?");
    tty.sees(UNSAVED);

    // Once the way is free, what was done is saved after all.
    fs::remove_file(&path).unwrap();
    tty.types("\x0c");
    tty.waits("a guide without a banner", |it| it.has("step 1 of") && !it.has(UNSAVED));
    tty.types("q");
    assert_eq!(tty.ends(), 0);
    assert!(journal(home.path()).iter().any(|line| line.contains("facebook")));
}
