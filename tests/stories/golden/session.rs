//! One long day at the shell: everything that changes something, typed well and badly.

use std::fs;

use super::{Files, TODAY, keep, said};
use crate::cli::shell::Shell;
use crate::support::own::{GUIDE, acme, write};

const OBJECT: &str = "facebook/object";

const TYPED: &[&[&str]] = &[
    &["set", "country", "atlantis"],
    &["set", "country", "Belgique"],
    &["set", "language", "en"],
    &["set", "pack", "assistants"],
    &["accounts", "add", "facebook"],
    &["accounts", "add", "facebook", "a"],
    &["accounts", "add", "facebook", "A"],
    &["accounts", "add", "instagram", "a"],
    &["accounts", "add", "instagram", "b"],
    &["accounts", "add", "messenger", "a"],
    &["accounts", "rename", "facebook/main", "b"],
    &["accounts", "group", "facebook/a", "instagram/a"],
    &["accounts", "group", "facebook/b", "instagram/b"],
    // Two that are tied to others already.
    &["accounts", "group", "facebook/a", "facebook/b"],
    &["accounts", "ungroup", "instagram/b"],
    &["accounts", "remove", "instagram/b"],
    &["undo"],
    &["accounts", "set", "facebook/b", "country", "FR"],
    &["accounts", "add", "facebook", "b2"],
    &["accounts", "join", "facebook/b", "facebook/b2"],
    &["accounts", "join", "facebook/b", "instagram/a"],
    &["mark", "facebook/a", OBJECT, "log-in", "done"],
    &["mark", "facebook/a", OBJECT, "log-in", "todo"],
    &["mark", "facebook/a", OBJECT, "see-linked", "skip"],
    &["mark", "facebook/a", OBJECT, "open-form", "stuck", "--on", "web"],
    &["mark", "facebook/a", OBJECT, "log-out", "done"],
    &["mark", "facebook/zz", OBJECT, "log-in", "done"],
    &["request", "facebook/a", OBJECT, "accepted"],
    &["request", "facebook/a", OBJECT, "sent", "--date", "2026-11-02", "--note", "By the form"],
    &["request", "facebook/a", OBJECT, "sent", "--date", "tomorrow"],
    &["request", "facebook/a", OBJECT, "acknowledged"],
    &["request", "facebook/a", OBJECT, "extended", "--date", "2026-11-20"],
    &["request", "facebook/a", OBJECT, "refused", "--lang", "fr"],
    &["undo", "--lang", "fr"],
    &["letter", "refusal", "facebook/a", OBJECT, "--fill", "no_such=1"],
    &["letter", "complaint", "facebook/zz", OBJECT],
    &["open", OBJECT],
    &["new", "Mine", "object"],
    &["new", "mine", "object"],
    &["new", "facebook", "hide"],
    &["check"],
    &["guides", "acme"],
    &["guides", "acme", "--json"],
    &["show", "acme/object"],
    &["accounts", "add", "acme", "me"],
    &["next"],
    &["export", "--format", "json", "--output", "all.json"],
    &["export", "--format", "json", "--output", "all.json"],
    &["import", "all.json"],
    &["import", "nowhere.json"],
    &["forget", "facebook/a"],
    &["forget", "facebook/a", OBJECT, "--notes", "--yes"],
    &["forget", "facebook/b", "--yes"],
    &["forget", "--identity", "--yes"],
    &["status"],
    &["undo"],
    &["forget", "--everything", "--yes"],
    &["accounts"],
];

#[test]
fn everything_that_changes_something() {
    let shell = Shell::new().with("BROWSER", "true").with("PATH", "/usr/bin:/bin");
    let guides = shell.home().join("guides");
    fs::create_dir_all(&guides).unwrap();
    acme(&guides);
    write(&guides, "acme/limit.toml", &GUIDE.replace("\"tap\"", "\"tab\""));
    let told: String = TYPED.iter().map(|arguments| said(&shell, TODAY, arguments)).collect();
    keep("session", &Files::from([("told.txt".to_owned(), told)]));
}
