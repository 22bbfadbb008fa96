//! `set` and `where`.

use super::shell::Shell;

#[test]
fn settings_are_kept_shown_and_taken_away() {
    let shell = Shell::new();
    for (name, typed, kept) in [
        ("country", "fr", "FR"),
        ("country", "Belgique", "BE"),
        ("country", "morocco", ""),
        ("country", "MA", "MA"),
        ("phone", "ios", "ios"),
        ("language", "fr", "fr"),
        ("computer", "macos", "macos"),
        ("look-again", "6", "6"),
        ("look-again", "0", ""),
        ("look-again", "121", ""),
        ("look-again", "soon", ""),
        ("mouse", "on", "on"),
        ("mouse", "perhaps", ""),
    ] {
        if kept.is_empty() {
            shell.refuses(&["set", name, typed], 2);
            continue;
        }
        shell.says(&["set", name, typed]);
        assert_eq!(shell.says(&["set", name]), format!("{kept}\n"));
    }
    let all = shell.says(&["set"]);
    let rows: Vec<Vec<&str>> =
        all.lines().map(|it| it.split_whitespace().take(2).collect()).collect();
    assert_eq!(
        rows,
        [
            ["country", "MA"],
            ["language", "fr"],
            ["phone", "ios"],
            ["look-again", "6"],
            ["computer", "macos"],
            ["mouse", "on"],
        ]
    );
    shell.says(&["set", "country", "none"]);
    assert_eq!(shell.says(&["set", "country"]), "none\n");
}

#[test]
fn the_computer_stays_on_this_computer() {
    let shell = Shell::new();
    shell.says(&["set", "computer", "windows"]);
    assert!(shell.journal().is_empty());
    shell.says(&["set", "phone", "android"]);
    assert!(shell.journal()[0].contains(r#""set":{"name":"phone","value":"android"}"#));
    // Saying the same again is not worth a line.
    shell.says(&["set", "phone", "android"]);
    assert_eq!(shell.journal().len(), 1);
}

#[test]
fn the_language_that_was_set_is_spoken_and_the_flag_wins() {
    let shell = Shell::new();
    assert!(shell.says(&["accounts"]).starts_with("No account yet"));
    shell.says(&["set", "language", "fr"]);
    assert!(shell.says(&["accounts"]).starts_with("Aucun compte"));
    assert!(shell.says(&["accounts", "--lang", "en"]).starts_with("No account yet"));
    let french = Shell::new().with("LC_ALL", "fr_FR.UTF-8");
    assert!(french.says(&["accounts"]).starts_with("Aucun compte"));
}

#[test]
fn where_nobody_here_speaks_the_language_of_the_system_it_is_english() {
    let shell = Shell::new().with("LC_ALL", "de_DE.UTF-8");
    assert_eq!(shell.says(&["set", "language"]), "en\n");
    assert!(shell.says(&["-h"]).contains("Usage: optout-tui"));
    let told = shell.refuses(&["set", "language", "de"], 2);
    assert!(told.contains("There are: en, fr."), "{told}");
}

#[test]
fn two_letters_that_are_no_country_are_refused() {
    let shell = Shell::new();
    let line = shell.refuses(&["set", "country", "XX"], 2);
    assert!(line.contains("two letters"), "{line}");
    assert!(shell.journal().is_empty());
}

#[test]
fn where_names_every_path() {
    let shell = Shell::new();
    let text = shell.says(&["where"]);
    for name in ["data", "journal", "guides", "local", "writer", "lock", "computer"] {
        let line = text.lines().find(|line| line.split_whitespace().next() == Some(name));
        let path = line.unwrap().split_whitespace().nth(1).unwrap();
        assert!(path.starts_with(shell.home().to_str().unwrap()), "{path}");
    }
    assert!(text.contains("not there yet"));
    shell.says(&["set", "phone", "none"]);
    let text = shell.says(&["where"]);
    let name = text.lines().last().unwrap().rsplit(' ').next().unwrap();
    assert!(shell.home().join("journal").join(format!("{name}.jsonl")).exists(), "{text}");
    assert_eq!(shell.says(&["where", "--home", "else"]).lines().count(), text.lines().count());
}
