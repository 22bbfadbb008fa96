//! Guides of one's own in a real terminal: an author saves, and sees what was saved; a reader is told whose
//! word it is before anything is opened.

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use crate::support::own::{GUIDE, acme, write};
use crate::support::tty::{DOWN, ENTER, ESC, Start, Tty, UP, file};
use crate::walk::{HOME_PAGE, browser, run};

const REDRAW: &str = "\u{c}";

/// A home with guides of one's own and an account they are about.
fn home() -> (TempDir, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    let guides = home.path().join("guides");
    acme(&guides);
    run(home.path(), &["set", "country", "FR"]);
    run(home.path(), &["accounts", "add", "acme", "work"]);
    (home, guides)
}

/// Before the guide, from home.
fn guide(tty: &mut Tty) {
    tty.sees("Acme Notes");
    tty.press(ENTER, "we have not checked");
}

#[test]
fn an_author_saves_and_sees_what_was_saved() {
    let (home, guides) = home();
    let mut tty = Start::wizard(home.path()).start();
    guide(&mut tty);
    tty.sees("Refuse the training (yours)");
    tty.press(ENTER, "They stand at the left.");
    write(&guides, "acme/object.toml", &GUIDE.replace("at the left", "in the middle"));
    tty.press(REDRAW, "They stand in the middle.");
    // A slip of the pen: it is shown, with what the file said before, and nothing leads anywhere.
    let broken =
        GUIDE.replace("at the left", "at the right").replace("kind = \"tap\"", "kind = tap");
    write(&guides, "acme/object.toml", &broken);
    tty.press(REDRAW, "1 mistake");
    for text in
        ["toml-syntax", "What follows is what the file said before", "Acme trains on notes."]
    {
        tty.sees(text);
    }
    assert!(!tty.look(|seen| seen.has("help.acme.example")));
    // Back to the first page and in again: still what it said before.
    tty.press(ESC, HOME_PAGE);
    tty.press(ENTER, "toml-syntax");
    tty.sees("What follows is what the file said before");
    write(&guides, "acme/object.toml", &broken.replace("kind = tap", "kind = \"tap\""));
    tty.press(REDRAW, "Start ⏎");
    assert!(!tty.look(|seen| seen.has("toml-syntax")));
    tty.press(ENTER, "They stand at the right.");
    // Gone: so is its screen.
    fs::remove_file(guides.join("acme/object.toml")).unwrap();
    tty.press(REDRAW, HOME_PAGE);
    tty.loses("Refuse the training");
}

#[test]
fn a_guide_that_was_never_whole_shows_what_can_be_read_and_leads_nowhere() {
    let (home, guides) = home();
    write(&guides, "acme/object.toml", &GUIDE.replace("kind = \"tap\"", "kind = \"tab\""));
    let mut tty = Start::wizard(home.path()).start();
    tty.sees("! Acme Notes  Mend your guide");
    tty.sees("1 mistake in guides of your own");
    tty.press(ENTER, "unknown-word");
    tty.sees("What follows is what could be read, without addresses.");
    tty.sees("Acme trains on notes.");
    assert!(!tty.look(|seen| seen.has("help.acme.example")));
    // Enter leads back, not on.
    tty.press(ENTER, HOME_PAGE);
    // All of them, file by file, from the settings.
    write(&guides, "acme/service.toml.toml", "");
    tty.press(REDRAW, "2 mistakes in guides of your own");
    tty.press(",", "4 files, 2 mistakes");
    tty.press_until(DOWN, "Your guides");
    tty.press(ENTER, "misplaced-file");
    tty.sees("unknown-word");
}

#[test]
fn the_first_address_that_only_its_author_vouches_for_is_asked_about() {
    let (home, _guides) = home();
    let notes = tempfile::tempdir().unwrap();
    let (path, called) = browser(notes.path());
    let mut tty = Start::wizard(home.path()).env("PATH", path).env("DISPLAY", ":7").start();
    guide(&mut tty);
    tty.press(ENTER, "author’s word, not ours");
    tty.press("o", "only the word of");
    tty.waits("No, highlighted", |seen| seen.is_under_cursor("No"));
    tty.types(ENTER);
    tty.loses("only the word of");
    assert!(!called.exists());
    tty.press("o", "only the word of");
    tty.press_until(UP, "Yes");
    tty.press(ENTER, "Handed to xdg-open");
    assert_eq!(file(&called), "1\nhttps://help.acme.example/ai\n");
    // Once is enough for this session.
    tty.press(DOWN, "It is the third one.");
    tty.press(UP, "They stand at the left.");
    tty.loses("Handed to xdg-open");
    tty.press("o", "Handed to xdg-open");
    tty.waits("the second call", |_| file(&called).lines().count() == 4);
}
