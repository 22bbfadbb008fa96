//! Accounts by the rules of the operations: groups, spellings, standard names.

use super::shell::Shell;

/// The accounts by name, each with the letter of its group.
fn tied(shell: &Shell) -> Vec<String> {
    let document = shell.json(&["accounts", "--json"]);
    let accounts = document["accounts"].as_array().unwrap().iter();
    let one = |it: &serde_json::Value| {
        format!("{}{}", it["name"].as_str().unwrap(), it["group"].as_str().unwrap_or_default())
    };
    accounts.map(one).collect()
}

fn with(accounts: &[&str]) -> Shell {
    let shell = Shell::new();
    for account in accounts {
        let (service, name) = account.split_once('/').unwrap();
        shell.says(&["accounts", "add", service, name]);
    }
    shell
}

#[test]
fn two_groups_become_one_and_a_request_notes_all_four() {
    let shell = with(&["facebook/a", "facebook/b", "facebook/c", "facebook/d"]);
    shell.says(&["accounts", "group", "facebook/a", "facebook/b"]);
    shell.says(&["accounts", "group", "facebook/c", "facebook/d"]);
    let told = shell.says(&["accounts", "group", "facebook/b", "facebook/c"]);
    assert_eq!(told, "Tied: facebook/a, facebook/b, facebook/c, facebook/d\n");
    assert_eq!(tied(&shell), ["aA", "bA", "cA", "dA"]);
    shell.says(&["set", "country", "FR"]);
    shell.says(&["request", "facebook/d", "facebook/object", "sent"]);
    let sent = shell.journal().pop().unwrap();
    assert_eq!(sent.split(r#""group":["#).nth(1).unwrap().split(']').next().unwrap().len(), 44);
    let told = shell.refuses(&["accounts", "group", "facebook/a", "me"], 2);
    assert!(told.contains("`me` is not an account"), "{told}");
}

#[test]
fn accounts_that_are_one_keep_everybody_they_were_tied_to() {
    let shell = with(&["facebook/a", "facebook/b", "instagram/c", "instagram/d"]);
    shell.says(&["accounts", "group", "facebook/a", "instagram/c"]);
    shell.says(&["accounts", "group", "facebook/b", "instagram/d"]);
    shell.says(&["accounts", "join", "facebook/a", "facebook/b"]);
    assert_eq!(tied(&shell), ["aA", "cA", "dA"]);
    shell.says(&["undo"]);
    assert_eq!(tied(&shell), ["aA", "bB", "cA", "dB"]);
    shell.says(&["accounts", "ungroup", "facebook/a"]);
    assert_eq!(tied(&shell), ["a", "bA", "c", "dA"]);
}

#[test]
fn a_name_in_either_spelling_is_one_account() {
    let (composed, decomposed) = ("caf\u{e9}", "cafe\u{301}");
    let shell = with(&["facebook/a"]);
    shell.says(&["accounts", "add", "facebook", decomposed]);
    assert_eq!(shell.json(&["accounts", "--json"])["accounts"][1]["name"], composed);
    for typed in [composed, decomposed] {
        let told = shell.refuses(&["accounts", "add", "facebook", typed], 2);
        assert!(told.contains("already use"), "{told}");
        let account = format!("facebook/{typed}");
        shell.says(&["mark", &account, "facebook/object", "log-in", "done"]);
    }
    let lines = shell.journal().len();
    shell.says(&["accounts", "rename", "facebook/café", decomposed]);
    assert_eq!(shell.journal().len(), lines, "it is called so");
    assert_eq!(tied(&shell), ["a", composed]);
}

#[test]
fn a_name_is_refused_for_what_is_wrong_with_it() {
    let shell = with(&["facebook/a"]);
    for (name, reason) in [
        ("a/b", "no / and no ~"),
        ("a\u{202e}b", "nobody sees"),
        ("👩\u{200d}💻", "emoji"),
        (" ", "at least one"),
    ] {
        let told = shell.refuses(&["accounts", "rename", "facebook/a", name], 2);
        assert!(told.contains(reason), "{name}: {told}");
    }
    // A single one is as good as a letter.
    shell.says(&["accounts", "rename", "facebook/a", "❤\u{fe0f} 🐈"]);
    assert_eq!(tied(&shell), ["❤ 🐈"]);
}

#[test]
fn accounts_without_a_name_are_called_in_the_language_of_the_person() {
    let shell = Shell::new();
    for language in ["fr", "fr", "en"] {
        shell.says(&["accounts", "add", "facebook", "--lang", language]);
    }
    assert_eq!(tied(&shell), ["principal", "2", "main"]);
}
