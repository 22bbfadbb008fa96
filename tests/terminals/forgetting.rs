//! Forgetting in a terminal: only yes is yes, and then no byte of it is left.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::program::program;
use crate::support::tty::{DOWN, ENTER, Start};

fn command(home: &Path, arguments: &[&str]) {
    let mut command = program();
    command.args(arguments).env("OPTOUT_TUI_HOME", home).env("OPTOUT_TUI_TODAY", "2026-11-22");
    assert!(command.output().unwrap().status.success(), "{arguments:?}");
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// Whether any file below `home` holds `word`.
fn holds(home: &Path, word: &str) -> bool {
    let texts = files(home).into_iter().map(|path| fs::read(path).unwrap());
    texts.into_iter().any(|text| String::from_utf8_lossy(&text).contains(word))
}

#[test]
fn the_command_asks_and_only_yes_is_yes() {
    let home = tempfile::tempdir().unwrap();
    command(home.path(), &["accounts", "add", "facebook", "Mata-Hari"]);
    for (answer, told, kept) in
        [("y\n", "Nothing was changed.", true), ("YES\n", "It is gone.", false)]
    {
        let start = Start::wizard(home.path()).arg("forget").arg("facebook/mata-hari");
        let mut tty = start.start();
        tty.sees("This erases: Facebook Mata-Hari and all that happened on it (1\u{a0}account).");
        tty.sees("Your other computers follow at their next start.");
        tty.press("", "Type yes to go on:");
        tty.press(answer, told);
        assert_eq!(tty.ends(), 0);
        assert_eq!(holds(home.path(), "Mata-Hari"), kept);
    }
}

#[test]
fn no_byte_of_it_is_left_in_any_file_and_no_late_file_brings_it_back() {
    let home = tempfile::tempdir().unwrap();
    let object = "facebook/object";
    command(home.path(), &["set", "country", "FR"]);
    command(home.path(), &["accounts", "add", "facebook", "perso"]);
    command(home.path(), &["accounts", "add", "facebook", "Mata-Hari"]);
    let sent = ["request", "facebook/Mata-Hari", object, "sent", "--note", "from the café"];
    command(home.path(), &sent);
    let journal = home.path().join("journal");
    let own = fs::read_dir(&journal).unwrap().next().unwrap().unwrap().path();
    let copy = fs::read(&own).unwrap();
    // A line torn off, which the next start moves to a side file.
    let torn = [&copy, br#"{"v":1,"do":[{"add":{"name":"Mata-Hari"}}"#.as_slice(), b"\n"].concat();
    fs::write(&own, torn).unwrap();
    command(home.path(), &["set", "phone", "ios"]);
    assert!(
        files(&journal.join("damaged"))
            .iter()
            .any(|it| fs::read_to_string(it).unwrap().contains("Mata-Hari"))
    );

    let mut tty = Start::wizard(home.path()).start();
    tty.sees("┌ Next");
    // Home shows the account too: only its page says what it is tied to.
    tty.press("a", "Facebook Mata-Hari  tied to none");
    tty.press_until(DOWN, "Facebook Mata-Hari");
    tty.press(ENTER, "Rename");
    tty.press_until(DOWN, "Forget it for good");
    tty.press(ENTER, "This erases: Facebook Mata-Hari");
    tty.press_until(DOWN, "Yes");
    tty.press(ENTER, "It is gone.");
    tty.loses("saving…");
    for word in ["Mata-Hari", "café"] {
        assert!(!holds(home.path(), word), "{word}");
    }
    // A late copy from a synchroniser comes while the window is open, then as an import.
    fs::write(home.path().join(".half"), &copy).unwrap();
    fs::rename(home.path().join(".half"), journal.join("late.jsonl")).unwrap();
    command(home.path(), &["accounts", "add", "instagram", "sign"]);
    tty.sees("Instagram sign");
    assert!(tty.look(|seen| !seen.has("Mata-Hari")));
    tty.types("q");
    assert_eq!(tty.ends(), 0);
    fs::rename(journal.join("late.jsonl"), home.path().join("late.jsonl")).unwrap();
    command(home.path(), &["import", home.path().join("late.jsonl").to_str().unwrap()]);
    fs::remove_file(home.path().join("late.jsonl")).unwrap();
    assert!(!holds(home.path(), "Mata-Hari"));
    assert!(holds(home.path(), "perso"));
}
