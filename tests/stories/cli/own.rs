//! Guides of one's own, in a shell: beside ours, in their place, and never taken for ours.

use std::fs;

use serde_json::Value;

use super::shell::Shell;
use crate::support::own::{COMPANIES, GUIDE, SERVICE, acme, write};

fn shell() -> Shell {
    let shell = Shell::new();
    acme(&shell.home().join("guides"));
    shell
}

fn listed(shell: &Shell, arguments: &[&str]) -> Vec<(String, String, u64)> {
    // What is wrong with files is told on standard error: the document stays whole.
    let ran = shell.run(&[&["guides", "--json"], arguments].concat());
    let document: Value = serde_json::from_str(&ran.out).unwrap();
    let text = |it: &Value| it.as_str().unwrap().to_owned();
    let guides = document["guides"].as_array().unwrap().iter();
    guides
        .map(|it| (text(&it["id"]), text(&it["origin"]), it["problems"].as_u64().unwrap()))
        .collect()
}

#[test]
fn a_guide_of_ones_own_stands_beside_ours_and_says_whose_it_is() {
    let shell = shell();
    assert_eq!(listed(&shell, &["acme"]), [("acme/object".into(), "yours".into(), 0)]);
    assert!(listed(&shell, &[]).iter().filter(|it| it.1 == "ours").count() > 100);
    let told = shell.says(&["guides", "acme"]);
    assert!(told.contains("Refuse the training (yours)"), "{told}");
    let shown = shell.says(&["show", "acme/object"]);
    assert!(shown.contains("we have not checked"), "{shown}");
    assert!(shown.contains("They stand at the left."), "{shown}");
    shell.says(&["accounts", "add", "acme", "work"]);
    shell.says(&["mark", "acme/work", "acme/object", "open", "done"]);
    let status = shell.json(&["status", "--json"]);
    let guide = &status["accounts"][0]["guides"][0];
    assert_eq!((guide["done"].as_u64(), guide["total"].as_u64()), (Some(1), Some(2)));
    // What was done on it outlives it.
    fs::rename(shell.home().join("guides"), shell.path("elsewhere")).unwrap();
    assert_eq!(listed(&shell, &["acme"]), []);
    assert_eq!(shell.journal().iter().filter(|line| line.contains("acme/object")).count(), 1);
    let again = shell.json(&["status", "--json", "--guides", "elsewhere"]);
    assert_eq!(again["accounts"][0]["guides"][0]["done"], 1);
}

#[test]
fn a_folder_may_be_named_and_must_be_there() {
    let shell = Shell::new();
    acme(&shell.path("mine"));
    assert_eq!(listed(&shell, &["acme", "--guides", "mine"]).len(), 1);
    assert!(shell.says(&["where", "--guides", "mine"]).contains("mine"));
    let told = shell.refuses(&["guides", "--guides", "absent"], 1);
    assert!(told.contains("absent"), "{told}");
    // Of two files of one name the named folder's counts.
    acme(&shell.home().join("guides"));
    write(&shell.path("mine"), "acme/object.toml", &GUIDE.replace("the training", "it all"));
    let told = shell.says(&["guides", "acme", "--guides", "mine"]);
    assert!(told.contains("Refuse it all (yours)"), "{told}");
    assert!(shell.says(&["guides", "acme"]).contains("Refuse the training (yours)"));
}

#[cfg(unix)]
#[test]
fn a_folder_may_have_a_name_that_is_no_text() {
    use std::os::unix::ffi::OsStrExt as _;
    let shell = Shell::new();
    let folder = shell.path("x").with_file_name(std::ffi::OsStr::from_bytes(b"gu\xffides"));
    acme(&folder);
    let shown = shell.command(&["show", "acme/object", "--guides"]).arg(&folder).output().unwrap();
    assert!(shown.status.success(), "{shown:?}");
    assert!(String::from_utf8(shown.stdout).unwrap().contains("They stand at the left."));
}

#[test]
fn a_guide_takes_the_place_of_ours_unless_it_has_mistakes() {
    let shell = Shell::new();
    let guides = shell.home().join("guides");
    let theirs = GUIDE.replace("help.acme.example/ai", "www.facebook.com/settings");
    write(&guides, "facebook/object.toml", &theirs);
    assert_eq!(
        listed(&shell, &["facebook/object"]),
        [("facebook/object".into(), "yours".into(), 0)]
    );
    assert_eq!(
        shell.says(&["open", "facebook/object", "--print"]).trim(),
        "https://www.facebook.com/settings"
    );
    // It leads where Facebook is not: ours is back, and the mistake is told.
    write(
        &guides,
        "facebook/object.toml",
        &theirs.replace("www.facebook.com", "facebook.evil.example"),
    );
    let ran = shell.run(&["guides", "facebook/object"]);
    assert!(ran.out.contains("! 1 mistake") && !ran.out.contains("yours"), "{ran:?}");
    assert!(ran.err.contains("optout-tui check"), "{ran:?}");
    assert!(!shell.says(&["open", "facebook/object", "--print"]).contains("evil"));
    let told = shell.run(&["check"]);
    assert_eq!(told.status, 3);
    assert!(told.out.contains("unofficial-host"), "{told:?}");
}

#[test]
fn a_service_of_ours_keeps_its_hosts_and_its_company() {
    let shell = Shell::new();
    let guides = shell.home().join("guides");
    write(
        &guides,
        "facebook/service.toml",
        &SERVICE.replace("\"acme\"", "\"meta\"").replace("help.acme.example", "help.evil.example"),
    );
    write(&guides, "facebook/limit.toml", &GUIDE.replace("help.acme.example", "help.evil.example"));
    let ran = shell.run(&["open", "facebook/limit", "--print"]);
    assert!(ran.err.contains("Only the author of this guide"), "{ran:?}");
    shell.says(&["set", "country", "FR"]);
    shell.says(&["accounts", "add", "facebook", "perso"]);
    let objection = shell.run(&["letter", "objection", "facebook/perso", "facebook/object"]);
    assert!(objection.out.contains("Meta Platforms"), "{objection:?}");
}

#[test]
fn what_is_broken_is_told_and_takes_nothing_down() {
    let shell = shell();
    let guides = shell.home().join("guides");
    write(&guides, "acme/limit.toml", "format = 1\nrevision = ");
    write(&guides, "acme/hide.toml", "\u{1b}[31m\n");
    fs::write(guides.join("acme/leave.toml"), [0xff, 0xfe, b'\n']).unwrap();
    write(&guides, "acme/access.toml", &" ".repeat(300 * 1024));
    write(&guides, "lost.toml", "format = 1\n");
    write(&guides, "globex/object.toml", GUIDE);
    write(&guides, "initech/service.toml", &SERVICE.replace("maker", "mkaer"));
    write(&guides, "initech/object.toml", GUIDE);
    let own = listed(&shell, &["acme"]);
    assert!(own.contains(&("acme/object".into(), "yours".into(), 0)), "{own:?}");
    let limit = own.iter().find(|it| it.0 == "acme/limit").unwrap();
    assert!(limit.2 > 0, "{own:?}");
    // Where nobody says who makes a service, nothing of it is followed.
    assert_eq!(listed(&shell, &["initech"]), []);
    let ran = shell.run(&["guides", "acme"]);
    assert_eq!(ran.status, 0);
    assert!(!ran.out.contains('\u{1b}') && !ran.err.contains('\u{1b}'), "{ran:?}");
    assert!(ran.err.contains("mistakes in guides of your own"), "{ran:?}");
    let shown = shell.says(&["show", "acme/limit"]);
    assert!(shown.contains("toml-syntax"), "{shown}");
    let told = shell.run(&["check"]);
    for rule in ["toml-syntax", "control-character", "not-utf8", "too-large", "misplaced-file"] {
        assert!(told.out.contains(rule), "no {rule} in {told:?}");
    }
    assert_eq!(shell.run(&["status"]).status, 0);
}

#[test]
fn companies_of_ones_own_are_written_to_and_ours_stay_ours() {
    let shell = shell();
    let guides = shell.home().join("guides");
    let company = |key: &str, name: &str| {
        format!(
            "\n[companies.{key}]\nname = \"{name}\"\nsource = \"its page\"\ndate = \"2026-10-02\"\nconfidence = \"low\"\n"
        )
    };
    let all = [COMPANIES, &company("acme", "Acme Limited"), &company("meta", "Fake")].concat();
    write(&guides, "reference/companies.toml", &all);
    let service = SERVICE.replace("login", "company = \"acme\"\nlogin");
    write(&guides, "acme/service.toml", &service);
    let request = GUIDE.replace("minutes", "request = true\nminutes");
    let request = request.replace("role = \"settings\"", "role = \"form\"");
    write(&guides, "acme/object.toml", &request);
    shell.says(&["set", "country", "FR"]);
    shell.says(&["accounts", "add", "acme", "work"]);
    shell.says(&["accounts", "add", "facebook", "perso"]);
    let letter = |account, guide| shell.run(&["letter", "objection", account, guide]).out;
    assert!(letter("acme/work", "acme/object").contains("Acme Limited"));
    assert!(!letter("facebook/perso", "facebook/object").contains("Fake"));
    // A record tells of a guide of one's own as of ours.
    shell.says(&["request", "acme/work", "acme/object", "sent"]);
    let record = shell.says(&["export", "acme/work", "acme/object", "--format", "markdown"]);
    assert!(record.contains("help.acme.example/ai"), "{record}");
}
