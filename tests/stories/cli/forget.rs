//! `forget`: not a byte of it is left, and nothing brings it back.

use std::fs;
use std::path::{Path, PathBuf};

use super::shell::Shell;

const OBJECT: &str = "facebook/object";

/// Someone with two accounts, notes, an objection and a damaged line.
fn somebody() -> Shell {
    let shell = Shell::new();
    shell.says(&["set", "country", "FR"]);
    shell.says(&["accounts", "add", "facebook", "perso"]);
    shell.says(&["accounts", "add", "facebook", "Mata-Hari"]);
    shell.says(&["accounts", "group", "facebook/perso", "facebook/mata-hari"]);
    let sent = ["request", "facebook/mata-hari", OBJECT, "sent", "--note", "from the café"];
    shell.says(&sent);
    shell.says(&["request", "facebook/perso", OBJECT, "sent", "--note", "from home"]);
    shell.says(&["mark", "facebook/mata-hari", OBJECT, "log-in", "done"]);
    shell
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

/// Whether any file of the home holds `text`.
fn holds(shell: &Shell, text: &str) -> bool {
    let texts = files(&shell.home()).into_iter().map(|path| fs::read(path).unwrap());
    texts.into_iter().any(|bytes| String::from_utf8_lossy(&bytes).contains(text))
}

fn journal_file(shell: &Shell) -> PathBuf {
    let files = files(&shell.home().join("journal"));
    files.into_iter().find(|path| path.extension().is_some_and(|it| it == "jsonl")).unwrap()
}

#[test]
fn an_account_is_gone_from_every_file_and_no_copy_brings_it_back() {
    let shell = somebody();
    let copy = shell.path("copy.jsonl");
    fs::copy(journal_file(&shell), &copy).unwrap();
    // A line that was torn off, with the nickname in it, and one of somebody else's.
    let torn = "{\"v\":1,\"do\":[{\"add\":{\"name\":\"Mata-Hari\"\n{\"v\":1,\"do\":[{\"add\":{\"name\":\"other\"\n";
    let text = fs::read_to_string(journal_file(&shell)).unwrap();
    fs::write(journal_file(&shell), format!("{text}{torn}")).unwrap();
    shell.run(&["set", "phone", "ios"]);
    assert!(holds(&shell, "Mata-Hari") && holds(&shell, "café"));

    let asked = shell.run(&["forget", "facebook/mata-hari"]);
    assert_eq!(asked.status, 2);
    assert!(
        asked.out.contains("This erases: Facebook Mata-Hari and all that happened on it")
            && asked.out.contains("backups"),
        "{}",
        asked.out
    );
    assert!(asked.err.contains("--yes"), "{}", asked.err);
    assert!(holds(&shell, "Mata-Hari"));

    let told = shell.says(&["forget", "facebook/mata-hari", "--yes"]);
    assert!(told.contains("It is gone."), "{told}");
    for word in ["Mata-Hari", "mata-hari", "café"] {
        assert!(!holds(&shell, word), "{word}");
    }
    assert!(holds(&shell, "from home") && holds(&shell, "other"));
    let accounts = shell.json(&["accounts", "--json"]);
    assert_eq!(accounts["accounts"].as_array().unwrap().len(), 1);

    // A copy that is imported, and one that a synchroniser leaves.
    let told = shell.says(&["import", copy.to_str().unwrap()]);
    assert!(told.starts_with("Lines added: "), "{told}");
    assert!(!holds(&shell, "Mata-Hari"));
    let late = shell.home().join("journal").join("late.jsonl");
    fs::copy(&copy, &late).unwrap();
    assert_eq!(shell.run(&["accounts", "--json"]).err, "");
    let accounts = shell.json(&["accounts", "--json"]);
    assert_eq!(accounts["accounts"].as_array().unwrap().len(), 1);
    assert!(shell.run(&["undo"]).status < 2);
}

#[test]
fn another_computer_cleans_its_own_file_when_it_starts() {
    let shell = somebody();
    let other = Shell::new();
    fs::create_dir_all(other.home().join("journal")).unwrap();
    shell.says(&["forget", "facebook/mata-hari", "--yes"]);
    // Its own file holds the account under its own name; the tombstone comes by the folder.
    let there = Shell::new();
    there.says(&["accounts", "add", "facebook", "elsewhere"]);
    let line = fs::read_to_string(journal_file(&there)).unwrap();
    let key = line.split("\"account\":\"").nth(1).unwrap().split('"').next().unwrap();
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    let stamp = now.as_millis() + 1000;
    let tomb = format!(
        "{{\"v\":1,\"id\":\"{stamp}-zzzzzzzz\",\"at\":\"\",\"forget\":[{{\"account\":\"{key}\"}}]}}\n"
    );
    fs::write(there.home().join("journal").join("zzzzzzzz.jsonl"), tomb).unwrap();
    assert!(holds(&there, "elsewhere"));
    there.says(&["status"]);
    assert!(!holds(&there, "elsewhere"));
}

#[test]
fn notes_and_everything_go_and_the_rest_stays() {
    let shell = somebody();
    shell.says(&["forget", "facebook/perso", OBJECT, "--notes", "--yes"]);
    assert!(!holds(&shell, "from home") && holds(&shell, "café"));
    let status = shell.json(&["status", "--json"]);
    assert_eq!(status["accounts"][0]["guides"][0]["request"]["status"], "sent");
    shell.says(&["forget", "--everything", "--yes"]);
    for word in ["perso", "Mata-Hari", "café", "FR"] {
        assert!(!holds(&shell, word), "{word}");
    }
    let status = shell.json(&["status", "--json"]);
    assert_eq!(status["accounts"].as_array().unwrap().len(), 1);
    shell.says(&["accounts", "add", "facebook", "perso"]);
    assert!(holds(&shell, "perso"));
}
