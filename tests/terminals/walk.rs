//! Ways that several stories go, and what they look at on the disk.

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::support::program::program;
use crate::support::tty::{DOWN, ENTER, ESC, Start, Tty};

/// What stands on the first page of the set-up, on home, on the page before a guide, and on the help.
pub(crate) const SETUP: &str = "Your country";
pub(crate) const HOME_PAGE: &str = "If you want to go further";
pub(crate) const BEFORE: &str = "╭ Before you start";
pub(crate) const HELP: &str = "╭ Help";

/// The services that most of these stories are about.
pub(crate) const THREE: [&str; 3] = ["Facebook", "Instagram", "WhatsApp"];

/// The set-up in its three pages: France, an iPhone, these services. It ends where it leads, before a guide.
pub(crate) fn three_pages(tty: &mut Tty, services: &[&str]) {
    tty.sees(SETUP);
    tty.press(" ", "╭ Which country?");
    tty.press("franc", "▸ France");
    tty.press(ENTER, "CNIL");
    tty.press_until(DOWN, "Your phone");
    tty.types(" ");
    tty.waits("an iPhone", |seen| seen.is_under_cursor("iPhone"));
    tty.press(ENTER, "2 of 3");
    for (count, service) in (1..).zip(services) {
        tty.types(service);
        tty.waits(service, |seen| seen.line("type to find").contains(service));
        tty.press(" ", &format!("{count} chosen"));
    }
    tty.press(ENTER, "This is what comes");
    tty.press(ENTER, BEFORE);
}

/// The wizard in `home`, set up with these services, on its first page.
pub(crate) fn set_up(home: &Path, services: &[&str]) -> Tty {
    let mut tty = Start::wizard(home).start();
    three_pages(&mut tty, services);
    tty.press(ESC, HOME_PAGE);
    tty.loses("saving…");
    tty
}

/// From the top of home to a guide of an account: by the line that holds `row`.
pub(crate) fn before(tty: &mut Tty, row: &str, title: &str) {
    tty.press_until(DOWN, row);
    tty.types(ENTER);
    tty.waits(title, |seen| seen.line(" › ").contains(title));
}

/// The same, and on to its first step.
pub(crate) fn start(tty: &mut Tty, row: &str, title: &str) {
    before(tty, row, title);
    tty.sees(BEFORE);
    tty.press(ENTER, "step 1 of");
}

/// A home with something settled: its meter is the one thing that has a colour.
pub(crate) fn settled(home: &Path) {
    run(home, &["set", "country", "FR"]);
    run(home, &["accounts", "add", "facebook", "main"]);
    for status in ["sent", "accepted"] {
        run(home, &["request", "facebook/main", "facebook/object", status]);
    }
}

/// Runs a command in `home`, as a script does: it works, or works and finds something.
pub(crate) fn run(home: &Path, arguments: &[&str]) -> String {
    let mut command = program();
    command.args(arguments).env("OPTOUT_TUI_HOME", home).env("OPTOUT_TUI_TODAY", "2026-11-22");
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(matches!(output.status.code(), Some(0 | 3)), "{arguments:?}: {said}");
    String::from_utf8(output.stdout).unwrap()
}

/// Every line of every file of the journal.
pub(crate) fn journal(home: &Path) -> Vec<String> {
    let files = fs::read_dir(home.join("journal")).unwrap().map(|entry| entry.unwrap().path());
    let text: String =
        files.filter(|it| it.is_file()).map(|it| fs::read_to_string(it).unwrap()).collect();
    text.lines().map(str::to_owned).collect()
}

/// Every file below `folder`.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// Whether any file below `home` holds `word`.
pub(crate) fn holds(home: &Path, word: &str) -> bool {
    let texts = files(home).into_iter().map(|path| fs::read(path).unwrap());
    texts.into_iter().any(|text| String::from_utf8_lossy(&text).contains(word))
}

/// An `xdg-open` in a folder of its own, first on the search path, which notes in the file how it was called: the
/// number of arguments and each of them, a line each. Only whole calls are seen.
pub(crate) fn browser(notes: &Path) -> (String, PathBuf) {
    let (called, script) = (notes.join("called"), notes.join("bin/xdg-open"));
    fs::create_dir(notes.join("bin")).unwrap();
    let note = format!(
        "#!/bin/sh\n{{ cat '{0}' 2> /dev/null; printf '%s\\n' \"$#\" \"$@\"; }} > '{0}.part'\nmv '{0}.part' '{0}'\n",
        called.display()
    );
    fs::write(&script, note).unwrap();
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).unwrap();
    let path = env::var("PATH").unwrap();
    (format!("{}:{path}", script.parent().unwrap().display()), called)
}
