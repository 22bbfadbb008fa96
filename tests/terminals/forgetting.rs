//! Forgetting in a terminal: only yes is yes, and then no byte of it is left.

use std::fs;

use crate::support::tty::{DOWN, ENTER, Seen, Start};
use crate::walk::{HOME_PAGE, files, holds, run};

#[test]
fn the_command_asks_and_only_yes_is_yes() {
    let home = tempfile::tempdir().unwrap();
    run(home.path(), &["accounts", "add", "facebook", "Mata-Hari"]);
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
    run(home.path(), &["set", "country", "FR"]);
    run(home.path(), &["accounts", "add", "facebook", "perso"]);
    run(home.path(), &["accounts", "add", "facebook", "Mata-Hari"]);
    let sent = ["request", "facebook/Mata-Hari", object, "sent", "--note", "from the café"];
    run(home.path(), &sent);
    let journal = home.path().join("journal");
    let own = fs::read_dir(&journal).unwrap().next().unwrap().unwrap().path();
    let copy = fs::read(&own).unwrap();
    // A line torn off, which the next start moves to a side file.
    let torn = [&copy, br#"{"v":1,"do":[{"add":{"name":"Mata-Hari"}}"#.as_slice(), b"\n"].concat();
    fs::write(&own, torn).unwrap();
    run(home.path(), &["set", "phone", "ios"]);
    assert!(
        files(&journal.join("damaged"))
            .iter()
            .any(|it| fs::read_to_string(it).unwrap().contains("Mata-Hari"))
    );

    let mut tty = Start::wizard(home.path()).start();
    tty.sees(HOME_PAGE);
    tty.press("a", "╭ Accounts");
    tty.press_until(DOWN, "Facebook Mata-Hari");
    tty.press(ENTER, "╭ Facebook Mata-Hari");
    tty.press_until(DOWN, "Forget it for good");
    tty.press(ENTER, "This erases: Facebook Mata-Hari");
    // Another word is a mistake, and nothing is gone.
    tty.types("y");
    tty.types(ENTER);
    let twice = |seen: &Seen| seen.text().matches("Type “yes”").count() == 2;
    tty.waits("the word that is asked for, once more", twice);
    assert!(holds(home.path(), "Mata-Hari"));
    tty.types("es");
    tty.press(ENTER, "It is gone.");
    tty.loses("saving…");
    for word in ["Mata-Hari", "café"] {
        assert!(!holds(home.path(), word), "{word}");
    }
    // A late copy from a synchroniser comes while the window is open, then as an import.
    fs::write(home.path().join(".half"), &copy).unwrap();
    fs::rename(home.path().join(".half"), journal.join("late.jsonl")).unwrap();
    run(home.path(), &["accounts", "add", "instagram", "sign"]);
    tty.sees("Instagram sign");
    assert!(tty.look(|seen| !seen.has("Mata-Hari")));
    tty.types("q");
    assert_eq!(tty.ends(), 0);
    fs::rename(journal.join("late.jsonl"), home.path().join("late.jsonl")).unwrap();
    run(home.path(), &["import", home.path().join("late.jsonl").to_str().unwrap()]);
    fs::remove_file(home.path().join("late.jsonl")).unwrap();
    assert!(!holds(home.path(), "Mata-Hari"));
    assert!(holds(home.path(), "perso"));
}
