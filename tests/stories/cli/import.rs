//! `import`: two computers become one dossier, and nothing is lost on the way.

use std::fs;
use std::path::PathBuf;

use super::shell::Shell;

/// The only file of a shell's journal.
fn file(shell: &Shell) -> PathBuf {
    let mut files = fs::read_dir(shell.home().join("journal")).unwrap();
    files.next().unwrap().unwrap().path()
}

fn computer(name: &str, step: &str) -> Shell {
    let shell = Shell::new();
    shell.says(&["set", "country", "FR"]);
    shell.says(&["accounts", "add", "facebook", name]);
    shell.says(&["mark", &format!("facebook/{name}"), "facebook/object", step, "done"]);
    shell
}

#[test]
fn what_another_computer_did_is_added_once_and_told_in_words() {
    let (here, there) = (computer("perso", "log-in"), computer("club", "open-form"));
    let before = here.journal();
    let path = file(&there);
    let told = here.says(&["import", path.to_str().unwrap()]);
    assert!(told.starts_with("Lines added: 3. There already: 0."), "{told}");
    assert!(told.contains("Facebook club"), "{told}");
    let after = here.journal();
    assert!(before.iter().all(|line| after.contains(line)));
    assert!(there.journal().iter().all(|line| after.contains(line)));
    let accounts = here.says(&["accounts"]);
    assert!(accounts.contains("perso") && accounts.contains("club"), "{accounts}");

    let again = here.says(&["import", path.to_str().unwrap(), file(&here).to_str().unwrap()]);
    assert!(again.starts_with("Lines added: 0. There already: 9."), "{again}");
    assert_eq!(here.journal(), after);
}

#[test]
fn two_accounts_of_one_name_are_asked_about() {
    let (here, there) = (computer("perso", "log-in"), computer("Perso", "open-form"));
    let told = here.says(&["import", file(&there).to_str().unwrap()]);
    let told = told.replace('\n', " ");
    assert!(told.contains("accounts join facebook/perso facebook/Perso~2"), "{told}");
    let french =
        here.says(&["accounts", "join", "facebook/perso", "facebook/perso~2", "--lang", "fr"]);
    assert!(french.starts_with("Même compte"), "{french}");
    let status = here.json(&["status", "--json"]);
    assert_eq!(status["accounts"][0]["guides"][0]["done"], 2);
}

#[test]
fn what_is_not_ours_or_newer_changes_nothing() {
    let (here, there) = (computer("perso", "log-in"), computer("club", "open-form"));
    let before = here.journal();
    let whole = fs::read_to_string(file(&there)).unwrap();
    let put = |name: &str, text: &str| -> String {
        let path = here.path(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    // Old lines have no sum; with one, this would be damage.
    let old = whole.lines().map(|line| format!("{}}}\n", line.rsplit_once(",\"sum\":").unwrap().0));
    let newer = old.collect::<String>().replacen(r#"{"v":1"#, r#"{"v":2"#, 2);
    for (name, text, told) in [
        ("half.jsonl", whole.get(..30).unwrap(), "line 1"),
        (
            "absurd.jsonl",
            r#"{"v":1,"id":"18446744073709551615-aaaaaaaa","at":"","do":[]}"#,
            "line 1",
        ),
        ("newer.jsonl", newer.as_str(), "line 1: a newer version"),
        ("export.json", r#"{"format":9,"lines":[]}"#, "a newer version"),
        ("letter.txt", "Dear company,\n", "neither an export nor a journal"),
        ("empty", "", "neither an export nor a journal"),
    ] {
        let path = put(name, text);
        let good = file(&there);
        let line = here.refuses(&["import", good.to_str().unwrap(), &path], 1);
        assert!(line.contains(told) && line.contains(name), "{line}");
    }
    here.refuses(&["import", here.path("absent").to_str().unwrap()], 1);
    here.refuses(&["import", here.home().to_str().unwrap()], 1);
    assert_eq!(here.journal(), before);
}

#[test]
fn a_torn_end_is_left_out_and_told_as_in_the_folder_of_the_journal() {
    let (here, there) = (computer("perso", "log-in"), computer("club", "open-form"));
    let whole = fs::read(file(&there)).unwrap();
    let path = here.path("torn.jsonl");
    for end in [b"\0\0\0\0".as_slice(), b"{\"v\":1,\"id\":\"17"] {
        fs::write(&path, [&whole, end].concat()).unwrap();
        let ran = here.run(&["import", path.to_str().unwrap()]);
        assert_eq!(ran.status, 0, "{}", ran.err);
        assert!(ran.err.contains("torn.jsonl") && ran.err.contains("(4)"), "{}", ran.err);
    }
    assert!(here.says(&["accounts"]).contains("club"));
}

#[test]
fn what_was_forgotten_elsewhere_erases_nothing_here_unasked() {
    let here = computer("perso", "log-in");
    let path = here.path("tomb.jsonl");
    let bomb = r#"{"v":1,"id":"3999999999999-aaaaaaaa","at":"","forget":["everything"]}"#;
    fs::write(&path, format!("{bomb}\n")).unwrap();
    let before = here.journal();
    let told = here.refuses(&["import", path.to_str().unwrap()], 1);
    assert!(
        told.contains("everything you noted here") && told.contains("1\u{a0}account"),
        "{told}"
    );
    assert!(told.contains("--yes"), "{told}");
    assert_eq!(here.journal(), before);
    assert_eq!(here.run(&["import", path.to_str().unwrap(), "--yes"]).status, 0);
    assert!(!here.run(&["accounts"]).out.contains("perso"));
}
