//! Two windows on one home, in real terminals: each shows what the other did, without a key.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::support::program::PROGRAM;
use crate::support::tty::{DOWN, ESC, Start, Tty};
use crate::walk::{HOME_PAGE, SETUP, THREE, run, start, three_pages};

/// What a person takes for at once.
const A_SECOND: Duration = Duration::from_secs(1);

/// A home in France with one account.
fn home() -> TempDir {
    let home = tempfile::tempdir().unwrap();
    run(home.path(), &["set", "country", "FR"]);
    run(home.path(), &["accounts", "add", "facebook", "main"]);
    home
}

/// A window in the guide that refuses AI training on Facebook.
fn window(home: &Path) -> Tty {
    let mut tty = Start::wizard(home).start();
    tty.sees(HOME_PAGE);
    start(&mut tty, "Refuse training", "Facebook › Refuse AI training");
    tty
}

/// Waits until the screen holds `text`; longer than a second after `since` is too late.
fn at_once(tty: &Tty, text: &str, since: Instant) {
    tty.sees(text);
    assert!(since.elapsed() < A_SECOND, "`{text}` came after {:?}", since.elapsed());
}

#[test]
fn a_tick_in_one_window_shows_in_the_other() {
    let home = home();
    let (mut one, mut other) = (window(home.path()), window(home.path()));
    for (key, shown) in [(" ", "✓ Log in"), ("u", "○ Log in")] {
        let pressed = Instant::now();
        one.types(key);
        at_once(&other, shown, pressed);
    }
    // And the other way round; what a command does, too.
    other.press_until(DOWN, "Open the objection form");
    let ticked = Instant::now();
    other.types(" ");
    at_once(&one, "✓ Open the objection form", ticked);
    run(home.path(), &["mark", "facebook/main", "facebook/object", "log-in", "done"]);
    let marked = Instant::now();
    at_once(&one, "✓ Log in", marked);
    at_once(&other, "✓ Log in", marked);
}

#[test]
fn what_a_synchroniser_brings_shows_at_once() {
    let (here, there) = (home(), home());
    run(there.path(), &["accounts", "add", "instagram", "club"]);
    let mut tty = Start::wizard(here.path()).start();
    tty.sees(HOME_PAGE);
    tty.press("a", "╭ Accounts");
    // Beside it first, then under its name: no window reads half a file.
    let journal = here.path().join("journal");
    for file in fs::read_dir(there.path().join("journal")).unwrap() {
        let (file, half) = (file.unwrap(), journal.join(".half"));
        fs::copy(file.path(), &half).unwrap();
        fs::rename(half, journal.join(file.file_name())).unwrap();
    }
    let brought = Instant::now();
    at_once(&tty, "Instagram club", brought);
}

#[cfg(target_os = "linux")]
#[test]
fn where_the_system_has_no_watch_to_give_the_window_looks_for_itself() {
    let home = home();
    let none = "echo 0 > /proc/sys/user/max_inotify_instances && exec \"$0\" \"$@\"";
    let within = ["--user", "--map-root-user", "sh", "-c", none];
    let mut tried = Command::new("unshare");
    if !tried.args(within).arg("true").output().is_ok_and(|it| it.status.success()) {
        return; // Where the limit is not ours to set, there is nothing to see.
    }
    let start =
        within.into_iter().fold(Start::program("unshare".as_ref(), home.path()), Start::arg);
    let tty = start.arg(PROGRAM).arg("--home").arg(home.path()).start();
    tty.sees(HOME_PAGE);
    run(home.path(), &["accounts", "add", "facebook", "zweite"]);
    let added = Instant::now();
    at_once(&tty, "zweite", added);
    run(home.path(), &["accounts", "rename", "facebook/zweite", "dritte"]);
    let renamed = Instant::now();
    at_once(&tty, "dritte", renamed);
}

#[test]
fn what_is_forgotten_beside_a_window_goes_from_it_at_once() {
    let home = home();
    run(home.path(), &["accounts", "add", "instagram", "stays"]);
    let tty = window(home.path());
    run(home.path(), &["forget", "facebook/main", "--yes"]);
    let forgotten = Instant::now();
    at_once(&tty, HOME_PAGE, forgotten);
    tty.waits("home without it", |seen| seen.has("Instagram") && !seen.has("Facebook"));
}

#[test]
fn the_window_that_made_the_journal_is_told_as_well() {
    let home = tempfile::tempdir().unwrap();
    let mut tty = Start::wizard(home.path()).start();
    tty.sees(SETUP);
    assert!(!home.path().join("journal").exists());
    three_pages(&mut tty, &THREE);
    tty.press(ESC, HOME_PAGE);
    tty.loses("saving…");
    tty.press("a", "╭ Accounts");
    run(home.path(), &["accounts", "add", "snapchat", "second-phone"]);
    let added = Instant::now();
    at_once(&tty, "second-phone", added);
    tty.press(ESC, HOME_PAGE);
}
