//! What the commands write, and what they find: other computers, damaged lines, homes that are none.

use std::fs;

use super::shell::Shell;

/// A line that another computer will have written a day from now.
fn by_another_computer(shell: &Shell, change: &str) {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    let stamp = now.as_millis() + 24 * 60 * 60 * 1000;
    let line = format!(r#"{{"v":1,"id":"{stamp}-otherone","at":"","do":[{change}]}}"#);
    fs::write(shell.home().join("journal/otherone.jsonl"), format!("{line}\n")).unwrap();
}

#[test]
fn undo_changes_nothing_under_something_newer() {
    let shell = Shell::new();
    assert_eq!(shell.says(&["undo"]), "Nothing left to take back.\n");
    shell.says(&["accounts", "add", "facebook", "a"]);
    let line = shell.journal().remove(0);
    let line: serde_json::Value = serde_json::from_str(&line).unwrap();
    let key = line["do"][0]["add"]["account"].as_str().unwrap();
    by_another_computer(&shell, &format!(r#"{{"rename":{{"account":"{key}","name":"b"}}}}"#));
    let before = shell.journal();
    let told = shell.refuses(&["undo"], 1);
    assert!(told.contains("another computer"), "{told}");
    assert_eq!(shell.journal(), before);
    assert!(shell.says(&["accounts"]).contains("facebook/b"));
}

#[test]
fn nothing_that_a_journal_says_moves_the_terminal() {
    let shell = Shell::new();
    shell.says(&["accounts", "add", "facebook", "a"]);
    let change = r#"{"add":{"account":"k2","service":"facebook","name":"x\u001b[2Jy\u202ez"}}"#;
    by_another_computer(&shell, change);
    for arguments in
        [&["accounts"][..], &["status"], &["accounts", "--json"], &["status", "--json"]]
    {
        let out = shell.says(arguments);
        assert!(!out.contains(['\u{1b}', '\u{202e}']), "{arguments:?}: {out:?}");
    }
    let name = &shell.json(&["accounts", "--json"])["accounts"][1]["name"];
    assert_eq!(name, "x[2Jyz");
}

#[test]
fn what_is_odd_in_the_journal_is_one_line_on_standard_error() {
    let shell = Shell::new();
    shell.says(&["accounts", "add", "facebook", "a"]);
    fs::write(shell.home().join("journal/otherone.jsonl"), "no act\n").unwrap();
    let ran = shell.run(&["accounts", "--json"]);
    assert_eq!((ran.status, ran.err.lines().count()), (0, 1), "{}", ran.err);
    let document: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(document["accounts"][0]["id"], "facebook/a");
}

#[test]
fn a_home_that_is_a_file_fails_with_a_remedy() {
    let shell = Shell::new();
    fs::write(shell.home(), "not a folder").unwrap();
    for arguments in [
        &["guides"][..],
        &["status", "--json"],
        &["accounts", "add", "facebook"],
        &["set", "country", "FR"],
        &["undo"],
        &["where"],
        &["check"],
    ] {
        let line = shell.refuses(arguments, 1);
        assert!(line.contains("home") && line.contains("--home DIR"), "{arguments:?}: {line}");
    }
    let line = shell.refuses(&["guides", "--lang", "fr"], 1);
    assert!(line.contains("Indiquez un dossier"), "{line}");
    // Another home works all the same.
    assert_eq!(shell.run(&["guides", "--home", "else"]).status, 0);
}

#[test]
fn where_nothing_can_be_written_guides_can_be_read() {
    let shell = Shell::new();
    fs::create_dir(shell.home()).unwrap();
    fs::write(shell.home().join("journal"), "not a folder").unwrap();
    for arguments in [&["guides"][..], &["show", "facebook/object"]] {
        let ran = shell.run(arguments);
        assert_eq!(ran.status, 0, "{arguments:?}: {}", ran.err);
        assert!(!ran.out.is_empty());
    }
    let ran = shell.run(&["accounts", "add", "facebook"]);
    assert_eq!((ran.status, ran.out.as_str()), (1, ""));
    assert!(ran.err.contains("--home DIR"), "{}", ran.err);
}

#[test]
fn a_day_that_is_none_is_a_failure() {
    let shell = Shell::new().with("OPTOUT_TUI_TODAY", "yesterday");
    let line = shell.refuses(&["status"], 1);
    assert!(line.contains("OPTOUT_TUI_TODAY"), "{line}");
}
