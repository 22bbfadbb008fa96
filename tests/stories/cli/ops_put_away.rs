//! A guide that is not for the person is put away, and taken back.

use serde_json::{Value, json};

use super::shell::Shell;

const HIDE: &str = "facebook/hide";
const OBJECT: &str = "facebook/object";

fn state(shell: &Shell, guide: &str) -> Value {
    let document = shell.json(&["status", "--json"]);
    let guides = document["accounts"][0]["guides"].as_array().unwrap();
    guides.iter().find(|it| it["id"] == guide).unwrap()["state"].clone()
}

fn is_next(shell: &Shell, guide: &str) -> bool {
    let document = shell.json(&["next", "--json"]);
    let next = document["next"].as_array().unwrap();
    next.iter().any(|it| it["guide"] == guide && it["account"] == "facebook/a")
}

fn with_account() -> Shell {
    let shell = Shell::new();
    shell.says(&["set", "country", "FR"]);
    shell.says(&["accounts", "add", "facebook", "a"]);
    shell
}

#[test]
fn it_is_no_longer_next_and_comes_back_as_it_was() {
    let shell = with_account();
    assert!(is_next(&shell, HIDE));
    let told = shell.says(&["mark", "facebook/a", HIDE, "declined"]);
    assert!(told.starts_with("– facebook/a · ") && told.ends_with(": put away\n"), "{told}");
    let line = shell.journal().pop().unwrap();
    assert!(line.contains(r#""do":[{"decline":{"account":""#), "{line}");
    assert!(line.contains(r#","guide":"facebook/hide","on":true}}]"#), "{line}");
    assert_eq!(state(&shell, HIDE), "declined");
    assert!(!is_next(&shell, HIDE));
    let lines = shell.journal().len();
    shell.says(&["mark", "facebook/a", HIDE, "declined"]);
    assert_eq!(shell.journal().len(), lines);
    let told = shell.says(&["mark", "facebook/a", HIDE, "todo", "--lang", "fr"]);
    assert!(told.starts_with("○ facebook/a"), "{told}");
    assert_eq!(state(&shell, HIDE), "todo");
    // One act each way, and each is taken back.
    assert!(shell.says(&["undo"]).contains("to do"));
    assert_eq!(state(&shell, HIDE), "declined");
    assert!(shell.says(&["undo", "--lang", "fr"]).contains("mis de côté"));
    assert!(is_next(&shell, HIDE));
}

#[test]
fn a_running_clock_is_told_all_the_same() {
    let shell = with_account();
    shell.says(&["request", "facebook/a", OBJECT, "sent", "--date", "2026-11-20"]);
    shell.says(&["mark", "facebook/a", OBJECT, "declined"]);
    assert_eq!(state(&shell, OBJECT), "waiting");
    let due = shell.json(&["due", "--json"]);
    assert_eq!(due["due"][0]["guide"], json!(OBJECT));
    shell.says(&["request", "facebook/a", OBJECT, "accepted", "--date", "2026-11-21"]);
    assert_eq!(state(&shell, OBJECT), "done");
}

#[test]
fn a_guide_is_put_away_as_a_whole_and_a_step_is_marked() {
    let shell = with_account();
    let refuses = |arguments: &[&str]| {
        let arguments = [&["mark", "facebook/a", HIDE], arguments].concat();
        shell.refuses(&arguments, 2)
    };
    let guide = shell.json(&["show", HIDE, "--format", "json"]);
    let step = guide["guide"]["steps"][0]["id"].as_str().unwrap();
    assert!(refuses(&[step, "declined"]).contains("leave the step out"));
    assert!(refuses(&["done"]).contains("name it before the mark"));
    assert!(refuses(&[step]).contains("done, todo, skip or stuck"));
    assert!(refuses(&["nothing"]).contains("not a step of facebook/hide"));
    assert!(refuses(&[step, "perhaps"]).contains("not a mark"));
    let other = shell.refuses(&["mark", "facebook/a", "x/object", "declined"], 2);
    assert!(other.contains("is not for `facebook/a`"), "{other}");
    assert_eq!(state(&shell, HIDE), "todo");
}
