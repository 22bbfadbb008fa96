//! `accounts`: added, named, tied, removed.

use serde_json::{Value, json};

use super::shell::Shell;

fn list(shell: &Shell) -> Vec<(String, Value)> {
    let document = shell.json(&["accounts", "--json"]);
    let accounts = document["accounts"].as_array().unwrap();
    let one = |it: &Value| (it["id"].as_str().unwrap().to_owned(), it["group"].clone());
    accounts.iter().map(one).collect()
}

fn names(shell: &Shell) -> Vec<String> {
    list(shell).into_iter().map(|(id, _)| id).collect()
}

#[test]
fn accounts_have_every_field_of_the_contract() {
    let shell = Shell::new();
    assert_eq!(shell.json(&["accounts", "--json"]), json!({"format": 1, "accounts": []}));
    shell.says(&["accounts", "add", "facebook", "Été 24"]);
    let document = shell.json(&["accounts", "--json"]);
    assert_eq!(
        document["accounts"],
        json!([{
            "id": "facebook/Été 24",
            "service": "facebook",
            "name": "Été 24",
            "group": null,
            "country": null,
            "uses": [],
        }])
    );
}

#[test]
fn a_name_is_given_checked_and_unique() {
    let shell = Shell::new();
    for name in ["main", "2", "3", "4"] {
        assert_eq!(
            shell.says(&["accounts", "add", "facebook"]),
            format!("Added: facebook/{name}\n")
        );
    }
    shell.says(&["accounts", "add", "instagram", "perso"]);
    let long = "x".repeat(33);
    for (service, name) in [
        ("facebook", "MAIN"),
        ("facebook", "a/b"),
        ("facebook", "a~2"),
        ("facebook", " "),
        ("facebook", "a\u{202e}b"),
        ("facebook", long.as_str()),
        ("messenger", "perso"),
        ("meta", "perso"),
    ] {
        shell.refuses(&["accounts", "add", service, name], 2);
    }
    shell.refuses(&["accounts", "rename", "facebook/main", "2"], 2);
    assert_eq!(shell.journal().len(), 5);
    shell.says(&["accounts", "rename", "FACEBOOK/Main", "Main"]);
    assert_eq!(names(&shell)[0], "facebook/Main");
}

#[test]
fn accounts_are_tied_and_nobody_stays_tied_to_nobody() {
    let shell = Shell::new();
    for (service, name) in
        [("facebook", "a"), ("facebook", "b"), ("instagram", "c"), ("whatsapp", "d")]
    {
        shell.says(&["accounts", "add", service, name]);
    }
    let groups = |shell: &Shell| -> Vec<Value> { list(shell).into_iter().map(|it| it.1).collect() };
    shell.says(&["accounts", "group", "facebook/a", "facebook/b"]);
    assert_eq!(groups(&shell), [json!("A"), json!("A"), json!(null), json!(null)]);
    // Who is tied already comes along.
    let told = shell.says(&["accounts", "group", "instagram/c", "facebook/b"]);
    assert_eq!(told, "Tied: facebook/a, facebook/b, instagram/c\n");
    assert_eq!(groups(&shell), [json!("A"), json!("A"), json!("A"), json!(null)]);
    assert!(shell.says(&["accounts"]).contains("facebook/a   tied A"));
    let before = shell.journal().len();
    shell.says(&["accounts", "group", "facebook/a", "instagram/c"]);
    assert_eq!(shell.journal().len(), before);
    shell.says(&["accounts", "ungroup", "facebook/a"]);
    shell.says(&["accounts", "remove", "instagram/c"]);
    assert_eq!(groups(&shell), [json!(null), json!(null), json!(null)]);
    shell.refuses(&["accounts", "group", "facebook/a", "FACEBOOK/A"], 2);
    shell.refuses(&["accounts", "group", "facebook/a", "me"], 2);
    assert_eq!(shell.run(&["accounts", "group", "facebook/a"]).status, 2);
    assert!(shell.says(&["accounts", "ungroup", "facebook/a"]).contains("not tied"));
}

#[test]
fn an_account_may_have_another_country() {
    let shell = Shell::new();
    shell.says(&["accounts", "add", "facebook", "a"]);
    assert!(shell.says(&["accounts", "set", "facebook/a", "country", "be"]).contains("Belgium"));
    let country =
        |shell: &Shell| shell.json(&["accounts", "--json"])["accounts"][0]["country"].clone();
    assert_eq!(country(&shell), json!("BE"));
    shell.says(&["accounts", "set", "facebook/a", "country", "none"]);
    assert_eq!(country(&shell), json!(null));
    shell.refuses(&["accounts", "set", "me", "country", "BE"], 2);
}

#[test]
fn a_removed_account_comes_back_with_undo() {
    let shell = Shell::new();
    shell.says(&["accounts", "add", "facebook", "perso"]);
    assert!(shell.says(&["accounts", "remove", "facebook/perso"]).contains("undo"));
    assert!(names(&shell).is_empty());
    let told = shell.says(&["undo"]);
    assert!(told.contains("Facebook perso"), "{told}");
    assert_eq!(names(&shell), ["facebook/perso"]);
}

#[test]
fn two_accounts_that_are_one_are_joined_and_taken_apart_again() {
    let shell = Shell::new();
    for name in ["perso", "club"] {
        shell.says(&["accounts", "add", "facebook", name]);
    }
    shell.says(&["accounts", "add", "instagram", "perso"]);
    shell.says(&["mark", "facebook/club", "facebook/object", "log-in", "done"]);
    assert_eq!(
        shell.says(&["accounts", "join", "facebook/perso", "facebook/club"]),
        "Same account: facebook/perso\n"
    );
    let ids = |shell: &Shell| -> Vec<String> {
        let document = shell.json(&["accounts", "--json"]);
        let accounts = document["accounts"].as_array().unwrap().clone();
        accounts.iter().map(|it| it["id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(ids(&shell), ["facebook/perso", "instagram/perso"]);
    let document = shell.json(&["status", "--json"]);
    assert_eq!(document["accounts"][0]["guides"][0]["done"], 1);
    for other in ["facebook/perso", "instagram/perso"] {
        let line = shell.refuses(&["accounts", "join", "facebook/perso", other], 2);
        assert!(line.contains("two different ones of one service"), "{line}");
    }
    assert!(shell.says(&["undo"]).contains("Same account"));
    assert_eq!(ids(&shell).len(), 3);
}
