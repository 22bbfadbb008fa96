//! The wizard in a real terminal, with real signals, a real browser launcher and a real disk.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::support::program::program;
use crate::support::tty::{DOWN, ENTER, ESC, HOME, RIGHT, Start, Tty, UP, file};

/// The wizard in `home`, past the first page: France, an iPhone, all that is about Meta, an account each
/// on Facebook, Instagram and `WhatsApp`.
fn set_up(home: &Path) -> Tty {
    let mut tty = Start::wizard(home).start();
    first_page(&mut tty);
    tty
}

fn first_page(tty: &mut Tty) {
    tty.sees("Your country");
    tty.press(" ", "┌ Your country");
    tty.press_until("f", "France");
    tty.types(ENTER);
    tty.sees("CNIL");
    tty.press_until(DOWN, "Your phone");
    tty.press_until(RIGHT, "iPhone");
    tty.press_until(DOWN, "Begin with");
    tty.press_until(RIGHT, "‹ Meta ›");
    for service in ["Facebook", "Instagram", "WhatsApp", "Messenger", "Threads", "Meta AI"] {
        tty.sees(service);
    }
    tty.press(ENTER, "┌ Next");
    tty.loses("saving…");
}

/// A folder for the wizard and one for what a test notes.
fn folders() -> (TempDir, TempDir) {
    (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap())
}

/// Every line of every file of the journal.
fn journal(home: &Path) -> Vec<String> {
    let files = fs::read_dir(home.join("journal")).unwrap().map(|entry| entry.unwrap().path());
    let text: String =
        files.filter(|it| it.is_file()).map(|it| fs::read_to_string(it).unwrap()).collect();
    text.lines().map(str::to_owned).collect()
}

fn ticks(home: &Path) -> usize {
    journal(home).iter().filter(|line| line.contains(r#""mark":"done""#)).count()
}

/// An `xdg-open` in a folder of its own, which notes how it was called.
fn browser(notes: &Path) -> (String, PathBuf) {
    let (called, script) = (notes.join("called"), notes.join("bin/xdg-open"));
    fs::create_dir(notes.join("bin")).unwrap();
    let note = format!(
        "#!/bin/sh\nprintf '%s\\n' \"$#\" \"$@\" > '{0}.part'\nmv '{0}.part' '{0}'\n",
        called.display()
    );
    fs::write(&script, note).unwrap();
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).unwrap();
    let path = std::env::var("PATH").unwrap();
    (format!("{}:{path}", script.parent().unwrap().display()), called)
}

#[test]
fn the_first_journey_opens_the_form_and_three_ticks_stand_the_next_day() {
    let (home, notes) = folders();
    let (path, called) = browser(notes.path());
    let start = || Start::wizard(home.path()).env("DISPLAY", ":99").env("PATH", &path);
    let mut tty = start().start();
    first_page(&mut tty);

    tty.press(ENTER, "Which one?");
    tty.press_until(DOWN, "Refuse AI training");
    tty.press(ENTER, "Facebook main › Refuse AI training");
    tty.types(DOWN);
    tty.press(" ", "✓ 1 ");
    tty.types(DOWN);
    tty.press(" ", "✓ 2 ");
    tty.types(DOWN);
    tty.sees("https://www.facebook.com/help/contact/712876720715583");
    tty.press("o", "Handed to xdg-open.");
    assert_eq!(file(&called), "1\nhttps://www.facebook.com/help/contact/712876720715583\n");
    tty.press(" ", "✓ 3 ");
    tty.loses("saving…");
    tty.types("q");
    assert_eq!(tty.ends(), 0);
    assert_eq!(ticks(home.path()), 3, "{:#?}", journal(home.path()));

    let mut tty = start().env("OPTOUT_TUI_TODAY", "2026-11-23").start();
    tty.sees("◐");
    tty.press(ENTER, "Which one?");
    tty.press(ENTER, "✓ 3 ");
    assert!(tty.look(|seen| seen.has("✓ 1 ") && seen.has("✓ 2 ") && !seen.has("✓ 4 ")));
    tty.types("q");
    assert_eq!(tty.ends(), 0);
    assert_eq!(ticks(home.path()), 3);
}

#[test]
fn services_that_borrow_a_login_and_the_row_you_lead_to_their_guides() {
    let home = tempfile::tempdir().unwrap();
    let mut tty = set_up(home.path());
    let guides = [
        ("Facebook", 0, "Messenger"),
        ("Facebook", 1, "Meta AI"),
        ("Instagram", 0, "Threads"),
        ("You", 0, "third parties"),
    ];
    for (row, column, guide) in guides {
        tty.types(&[HOME, &RIGHT.repeat(column)].concat());
        tty.waits("the first row", |seen| seen.is_under_cursor("Facebook"));
        tty.press_until(DOWN, row);
        tty.types(ENTER);
        tty.waits("a menu or a guide", |seen| seen.has("Which one?") || seen.has("┌ Steps"));
        if tty.look(|seen| seen.has("Which one?")) {
            tty.press_until(DOWN, guide);
            tty.types(ENTER);
        }
        tty.sees("┌ Steps");
        let title = tty.look(|seen| seen.line(" › "));
        assert!(title.contains(guide) && title.contains(row), "{title}");
        tty.press(ESC, "┌ Next");
    }
}

#[test]
fn a_vanished_terminal_ends_the_wizard_that_it_tells() {
    let home = tempfile::tempdir().unwrap();
    let mut tty = set_up(home.path());
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
    tty.sees("Question 1 of");
    assert!(tty.look(|seen| !seen.has("┌") && !seen.screen().alternate_screen()));
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
        tty.sees("Your country");
        tty.press(&[UP, DOWN].concat(), "▸");
        tty.resize(columns, rows);
        tty.resize(40, 12);
        tty.sees("Welcome");
        tty.types("q");
        assert_eq!(tty.ends(), 0, "{columns}x{rows}");
    }
}

#[test]
fn keys_typed_faster_than_they_are_drawn_are_all_counted() {
    let home = tempfile::tempdir().unwrap();
    let mut tty = set_up(home.path());
    tty.press("a", "main");
    tty.press(ENTER, "Rename");
    tty.press(ENTER, "Nickname");
    // More than any buffer on the way holds: 4 to empty the field, many that come and go, 16 that stay.
    let (come, go) = ("z".repeat(1500), "\x7f".repeat(1500));
    let keys = ["\x7f".repeat(4), come, go, "ab".repeat(8)];
    tty.types(&keys.concat());
    tty.types(ENTER);
    tty.sees("Facebook abababababababab ");
    tty.loses("saving…");
    assert!(journal(home.path()).last().unwrap().contains(r#""name":"abababababababab""#));
}

#[test]
fn a_paste_into_a_field_is_one_line_of_visible_text() {
    let home = tempfile::tempdir().unwrap();
    let mut tty = set_up(home.path());
    tty.press("a", "main");
    tty.press(ENTER, "Rename");
    tty.press(ENTER, "Nickname");
    tty.press("\x1b[200~, pasted\nq \u{202e}in\x1b[201~", "main, pasted q in");
    tty.press(ENTER, "Facebook main, pasted q in");
    // Elsewhere a paste is not keys.
    tty.types("\x1b[200~q\x1b[201~");
    tty.press(ESC, "┌ Next");
}

#[test]
fn a_tick_that_was_shown_as_saved_survives_kill_9() {
    let home = tempfile::tempdir().unwrap();
    let mut tty = set_up(home.path());
    for tick in 1..=3 {
        tty.press(ENTER, "Which one?");
        tty.press(ENTER, "Steps");
        if tick == 1 {
            tty.types(DOWN);
        }
        tty.types(" ");
        let sign = format!("✓ {tick} ");
        // The title says "saving…" in the same frame, until the disk has it.
        tty.waits("a saved tick", |seen| seen.has(&sign) && !seen.has("saving…"));
        tty.signal("KILL");
        tty.ends();
        assert_eq!(ticks(home.path()), tick);
        tty = Start::wizard(home.path()).start();
        tty.sees("┌ Next");
    }
    tty.press(ENTER, "Which one?");
    tty.press(ENTER, "✓ 3 ");
}

/// Every screen that a few keys reach.
fn look_around(tty: &mut Tty) {
    first_page(tty);
    tty.press(ENTER, "Which one?");
    tty.press(ENTER, "Steps");
    tty.press(DOWN, "1 ");
    tty.press("x", "stuck");
    tty.press(ENTER, "Skip");
    tty.types(ESC);
    tty.loses("Skip");
    tty.press("?", "┌ Help");
}

#[test]
fn no_color_means_no_colours() {
    let home = tempfile::tempdir().unwrap();
    let mut tty = Start::wizard(home.path()).env("NO_COLOR", "1").start();
    look_around(&mut tty);
    tty.look(|seen| assert_eq!(colours(&seen.bytes), [""; 0]));

    let home = tempfile::tempdir().unwrap();
    let tty = Start::wizard(home.path()).start();
    tty.sees("Your country");
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
        tty.types(ENTER);
        tty.waits("home", |seen| seen.has("Facebook") && seen.has("You") || seen.has("Vous"));
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
    tty.sees("Your country");
    tty.types(ENTER);
    tty.sees("NOT SAVED");
    tty.sees(&path.display().to_string());
    // The guides are there all the same.
    tty.press(ENTER, "Facebook main › Refuse AI training");
    tty.sees("NOT SAVED");
    tty.press("q", "Quit all the same?");
    tty.press(ENTER, "NOT SAVED");
    tty.loses("Quit all the same?");

    // Once the way is free, what was done is saved after all.
    fs::remove_file(&path).unwrap();
    tty.types("\x0c");
    tty.waits("a guide without a banner", |it| it.has("Steps") && !it.has("NOT SAVED"));
    tty.types("q");
    assert_eq!(tty.ends(), 0);
    assert!(journal(home.path()).iter().any(|line| line.contains("facebook")));
}
