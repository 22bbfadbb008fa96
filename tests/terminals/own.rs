//! Guides of one's own in a real terminal: an author saves, and sees what was saved; a reader is told whose
//! word it is before anything is opened.

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use tempfile::TempDir;

use crate::support::own::{GUIDE, acme, write};
use crate::support::program::program;
use crate::support::tty::{DOWN, ENTER, ESC, Start, Tty, UP, file};

const REDRAW: &str = "\u{c}";

/// A home with guides of one's own and an account they are about.
fn home() -> (TempDir, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    let guides = home.path().join("guides");
    acme(&guides);
    for arguments in [&["set", "country", "FR"][..], &["accounts", "add", "acme", "work"]] {
        let ran = program().args(arguments).env("OPTOUT_TUI_HOME", home.path()).output().unwrap();
        assert!(ran.status.success(), "{ran:?}");
    }
    (home, guides)
}

fn guide(home: &Path) -> Tty {
    let mut tty = Start::wizard(home).start();
    tty.sees("Acme Notes");
    tty.press(ENTER, "we have not checked");
    tty
}

#[test]
fn an_author_saves_and_sees_what_was_saved() {
    let (home, guides) = home();
    let mut tty = guide(home.path());
    tty.sees("Refuse the training (yours)");
    tty.press(DOWN, "They stand at the left.");
    write(&guides, "acme/object.toml", &GUIDE.replace("at the left", "in the middle"));
    tty.press(REDRAW, "They stand in the middle.");
    // A slip of the pen: it is shown, and the text stays.
    let broken =
        GUIDE.replace("at the left", "at the right").replace("kind = \"tap\"", "kind = tap");
    write(&guides, "acme/object.toml", &broken);
    tty.press(REDRAW, "mistake");
    tty.sees("They stand in the middle.");
    tty.press("k", "toml-syntax");
    tty.sees("What follows is what the file said before");
    // Another slip, and back to the first page and in again: still what it said before.
    tty.press(ESC, "┌ Next");
    tty.press(ENTER, "What follows is what the file said before");
    write(&guides, "acme/object.toml", &broken.replace("kind = tap", "kind = \"tap\""));
    tty.types(REDRAW);
    tty.loses("toml-syntax");
    tty.press(DOWN, "They stand at the right.");
    // Gone: so is its screen.
    fs::remove_file(guides.join("acme/object.toml")).unwrap();
    tty.press(REDRAW, "┌ Next");
    tty.loses("Refuse the training");
}

#[test]
fn a_guide_that_was_never_whole_shows_what_can_be_read_and_leads_nowhere() {
    let (home, guides) = home();
    write(&guides, "acme/object.toml", &GUIDE.replace("kind = \"tap\"", "kind = \"tab\""));
    let mut tty = Start::wizard(home.path()).start();
    tty.sees("! mistakes");
    tty.sees("1 mistake in guides of your own");
    tty.press(ENTER, "unknown-word");
    tty.sees("What follows is what could be read, without addresses.");
    tty.press(DOWN, "They stand at the left.");
    tty.loses("https://help.acme.example");
    // All of them, file by file, from the settings.
    write(&guides, "acme/service.toml.toml", "");
    tty.press(ESC, "┌ Next");
    tty.press(REDRAW, "2 mistakes in guides of your own");
    tty.press(",", "Your guides");
    tty.sees("4 files, 2 mistakes");
    tty.press_until(DOWN, "Your guides");
    tty.press(ENTER, "misplaced-file");
    tty.sees("unknown-word");
}

#[test]
fn the_first_address_that_only_its_author_vouches_for_is_asked_about() {
    let (home, _guides) = home();
    let notes = tempfile::tempdir().unwrap();
    let called = notes.path().join("called");
    let script = notes.path().join("xdg-open");
    fs::write(&script, format!("#!/bin/sh\necho \"$1\" >> '{}'\n", called.display())).unwrap();
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).unwrap();
    let path = format!("{}:{}", notes.path().display(), env::var("PATH").unwrap());
    let start = Start::wizard(home.path()).env("PATH", path).env("DISPLAY", ":7");
    let mut tty = start.start();
    tty.sees("Acme Notes");
    tty.press(ENTER, "we have not checked");
    tty.press(DOWN, "author’s word, not ours");
    tty.press("o", "Only the author of this guide");
    tty.sees("▸ No");
    tty.types(ENTER);
    tty.loses("Only the author of this guide");
    assert!(!called.exists());
    tty.press("o", "Only the author of this guide");
    tty.press_until(UP, "Yes");
    tty.press(ENTER, "Handed to xdg-open");
    assert_eq!(file(&called).trim(), "https://help.acme.example/ai");
    // Once is enough for this session.
    tty.press(DOWN, "It is the third one.");
    tty.press("k", "They stand at the left.");
    tty.loses("Handed to xdg-open");
    tty.press("o", "Handed to xdg-open");
    tty.waits("the second call", |_| file(&called).lines().count() == 2);
}
