//! `mark`, `status` and `undo`: a journey, and what may not be.

use optout_tui::domain::guide::catalogue::Entry;
use optout_tui::domain::guide::reference::Login;
use serde_json::{Value, json};

use super::shell::{Shell, keys};
use crate::support::frozen;

/// What `status` says of a guide on an account.
fn stand(shell: &Shell, account: &str, guide: &str) -> Value {
    let document = shell.json(&["status", "--json"]);
    let find = |list: &Value, id: &str| {
        list.as_array().unwrap().iter().find(|it| it["id"] == id).cloned().unwrap_or_default()
    };
    find(&find(&document["accounts"], account)["guides"], guide)
}

fn state(shell: &Shell, account: &str, guide: &str) -> Value {
    stand(shell, account, guide)["state"].clone()
}

fn mark(shell: &Shell, account: &str, guide: &str, step: &str, mark: &str) -> String {
    shell.says(&["mark", account, guide, step, mark])
}

#[test]
fn status_has_every_field_of_the_contract() {
    let shell = Shell::new();
    shell.says(&["accounts", "add", "facebook", "perso"]);
    let document = shell.json(&["status", "--json"]);
    assert_eq!(keys(&document), ["accounts", "format"]);
    let ids: Vec<&Value> =
        document["accounts"].as_array().unwrap().iter().map(|it| &it["id"]).collect();
    assert_eq!(ids, ["facebook/perso", "me"]);
    let guide = stand(&shell, "facebook/perso", "facebook/object");
    for (field, value) in [
        ("state", json!("todo")),
        ("done", json!(0)),
        ("total", json!(5)),
        ("request", json!(null)),
    ] {
        assert_eq!(guide[field], value, "{field}");
    }
    // The row `me` has the guides that need no account, all of them and no other.
    let me = document["accounts"][1]["guides"].as_array().unwrap();
    let me: Vec<&str> = me.iter().map(|it| it["id"].as_str().unwrap()).collect();
    let catalogue = frozen::catalogue();
    let needs_none = |entry: &&Entry| {
        catalogue.service(&entry.id.service).is_some_and(|it| it.login == Login::Person)
    };
    let wanted: Vec<String> =
        catalogue.entries.iter().filter(needs_none).map(|entry| entry.id.to_string()).collect();
    assert_eq!(me, wanted);
    assert!(me.contains(&"meta/object"));
}

#[test]
fn a_journey_over_two_accounts() {
    let shell = Shell::new();
    let object = "facebook/object";
    shell.says(&["set", "country", "FR"]);
    shell.says(&["accounts", "add", "facebook", "perso"]);
    shell.says(&["accounts", "add", "facebook", "club"]);
    shell.says(&["accounts", "group", "facebook/perso", "facebook/club"]);
    assert!(mark(&shell, "Facebook/PERSO", object, "log-in", "done").contains("1/5"));
    assert_eq!(state(&shell, "facebook/perso", object), "doing");
    mark(&shell, "facebook/perso", object, "open-form", "stuck");
    assert_eq!(state(&shell, "facebook/perso", object), "stuck");
    mark(&shell, "facebook/perso", object, "open-form", "skip");
    let now = stand(&shell, "facebook/perso", object);
    assert_eq!((&now["done"], &now["total"]), (&json!(1), &json!(4)));

    // A step that sends: the request, with today's date, and what is noted for later clocks.
    assert!(mark(&shell, "facebook/perso", object, "send", "done").contains("Noted as sent today"));
    let now = stand(&shell, "facebook/perso", object);
    assert_eq!(now["state"], "waiting");
    assert_eq!(now["request"], json!({"status": "sent", "date": "2026-11-22"}));
    assert_eq!(state(&shell, "facebook/club", object), "waiting");
    let line = shell.journal().into_iter().next_back().unwrap();
    assert!(line.contains(r#""sending":{"country":"FR","law":"eu""#), "{line}");

    mark(&shell, "facebook/perso", object, "keep-mail", "done");
    assert_eq!(state(&shell, "facebook/perso", object), "done");
    assert_eq!(state(&shell, "facebook/club", object), "covered");

    // Undo goes back through it, one act at a time, and says what it takes.
    assert!(shell.says(&["undo"]).contains("accepted"));
    assert_eq!(state(&shell, "facebook/club", object), "waiting");
    assert!(shell.says(&["undo"]).contains("sent"));
    assert_eq!(stand(&shell, "facebook/perso", object)["request"], json!(null));
    for words in ["skipped", "stuck", "Log in", "tied", "Facebook club", "Facebook perso"] {
        let told = shell.says(&["undo"]);
        assert!(told.contains(words), "{words}: {told}");
    }
    assert_eq!(shell.says(&["undo"]), "Nothing left to take back.\n");
    // A setting is none of what undo takes back.
    assert_eq!(shell.says(&["set", "country"]), "FR\n");
}

#[test]
fn todo_takes_the_request_back_with_all_that_followed() {
    let shell = Shell::new();
    shell.says(&["accounts", "add", "facebook", "a"]);
    let object = "facebook/object";
    mark(&shell, "facebook/a", object, "keep-mail", "done");
    assert_eq!(stand(&shell, "facebook/a", object)["request"]["status"], "accepted");
    mark(&shell, "facebook/a", object, "send", "todo");
    assert_eq!(stand(&shell, "facebook/a", object)["request"], json!(null));
    // What was never done is not worth a line.
    let lines = shell.journal().len();
    mark(&shell, "facebook/a", object, "send", "todo");
    mark(&shell, "facebook/a", object, "log-in", "todo");
    assert_eq!(shell.journal().len(), lines);
    mark(&shell, "facebook/a", object, "log-in", "done");
    mark(&shell, "facebook/a", object, "log-in", "done");
    assert_eq!(shell.journal().len(), lines + 1);
    mark(&shell, "facebook/a", object, "log-in", "todo");
    assert_eq!(state(&shell, "facebook/a", object), "todo");
}

#[test]
fn a_borrowed_service_is_noted_as_used_and_said_to_be() {
    let shell = Shell::new();
    shell.says(&["accounts", "add", "facebook", "a"]);
    assert_eq!(stand(&shell, "facebook/a", "messenger/delete-chats"), json!(null));
    let told = mark(&shell, "facebook/a", "messenger/delete-chats", "reset-ai", "done");
    assert!(told.contains("you use messenger with facebook/a"), "{told}");
    assert_eq!(state(&shell, "facebook/a", "messenger/delete-chats"), "doing");
    let uses = shell.json(&["accounts", "--json"])["accounts"][0]["uses"].clone();
    assert_eq!(uses, json!(["messenger"]));
    // One act, one undo.
    assert_eq!(shell.journal().len(), 2);
    shell.says(&["undo"]);
    assert_eq!(stand(&shell, "facebook/a", "messenger/delete-chats"), json!(null));
}

#[test]
fn a_guide_must_be_for_the_account() {
    let shell = Shell::new();
    shell.says(&["accounts", "add", "facebook", "a"]);
    let refuses =
        |account: &str, guide: &str| shell.refuses(&["mark", account, guide, "x", "done"], 2);
    assert!(refuses("facebook/a", "whatsapp/object").contains("accounts add"));
    assert!(refuses("facebook/a", "meta/object").contains("`me`"));
    assert!(refuses("me", "facebook/object").contains("facebook/a"));
    assert!(refuses("me", "messenger/object").contains("facebook/a"));
    assert_eq!(shell.journal().len(), 1);
    let guide = shell.json(&["show", "meta/accounts", "--format", "json"]);
    let step = guide["guide"]["steps"][0]["id"].as_str().unwrap();
    assert!(mark(&shell, "me", "meta/accounts", step, "done").contains("me · "));
}

#[test]
fn the_platform_is_the_one_that_was_said_and_stays() {
    let shell = Shell::new();
    shell.says(&["set", "phone", "ios"]);
    shell.says(&["accounts", "add", "whatsapp", "mobile"]);
    let chats = "whatsapp/delete-chats";
    let platform = |shell: &Shell| stand(shell, "whatsapp/mobile", chats)["platform"].clone();
    assert_eq!(platform(&shell), "ios");
    shell.says(&["mark", "whatsapp/mobile", chats, "reset-ai", "done", "--on", "linux"]);
    assert_eq!(platform(&shell), "linux");
    let arguments = ["mark", "whatsapp/mobile", chats, "hold-android", "done", "--on", "ios"];
    assert!(shell.refuses(&arguments, 2).contains("swipe-ios"));
    // Without a word, a step tells where it is done.
    shell.says(&["mark", "whatsapp/mobile", chats, "hold-android", "done"]);
    assert_eq!(platform(&shell), "android");
    assert!(shell.journal().last().unwrap().contains(r#""on":"android""#));
}

#[test]
fn status_is_made_for_reading() {
    let shell = Shell::new();
    shell.says(&["accounts", "add", "facebook", "perso"]);
    mark(&shell, "facebook/perso", "facebook/object", "send", "done");
    let text = shell.says(&["status"]);
    assert!(text.starts_with("Facebook perso · facebook/perso\n"), "{text}");
    let line = text.lines().find(|line| line.contains(" facebook/object ")).unwrap();
    let words: Vec<&str> = line.split_whitespace().take(5).collect();
    assert_eq!(words, ["◌", "facebook/object", "sent", "22", "Nov"]);
    assert!(text.contains("\nYou · me\n"), "{text}");
    let text = shell.says(&["status", "--lang", "fr", "--ascii"]);
    assert!(text.contains("envoyee 22 nov.") && text.is_ascii(), "{text}");
}
