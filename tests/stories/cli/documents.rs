//! The documents of `--json`: `docs/COMMANDS.md` names every field that one meets in them.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

use super::shell::Shell;

const PAGE: &str = include_str!("../../../docs/COMMANDS.md");

/// The fields of a document, at whatever depth.
fn fields(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            for (name, value) in object {
                found.insert(name.clone());
                fields(value, found);
            }
        }
        Value::Array(values) => values.iter().for_each(|value| fields(value, found)),
        _ => {}
    }
}

#[test]
fn the_page_names_every_field_of_every_document() {
    let shell = Shell::new();
    shell.says(&["set", "country", "FR"]);
    shell.says(&["accounts", "add", "facebook", "perso"]);
    shell.says(&["accounts", "add", "instagram", "perso"]);
    shell.says(&["accounts", "group", "facebook/perso", "instagram/perso"]);
    let sent = ["request", "facebook/perso", "facebook/object", "sent", "--date", "2026-10-01"];
    shell.says(&sent);
    let broken = shell.path("broken.toml");
    fs::write(&broken, "nonsense = 1\n").unwrap();
    for (command, arguments) in [
        ("guides", &["guides", "--json"][..]),
        ("show", &["show", "facebook/object", "--format", "json"]),
        ("accounts", &["accounts", "--json"]),
        ("status", &["status", "--json"]),
        ("next", &["next", "--json"]),
        ("due", &["due", "--json"]),
        ("check", &["check", broken.to_str().unwrap(), "--format", "json"]),
        ("export", &["export", "--format", "json"]),
    ] {
        let row = |line: &&str| line.starts_with(&format!("| `{command}` | `{{\"format\":1,"));
        let row = PAGE.lines().find(row).unwrap();
        let ran = shell.run(arguments);
        let document: Value = serde_json::from_str(&ran.out).unwrap();
        let mut found = BTreeSet::new();
        if command == "export" {
            // The document of `status` stands in it, and is described there.
            found.extend(document.as_object().unwrap().keys().cloned());
        } else {
            fields(&document, &mut found);
        }
        assert!(found.len() > 2, "{command}: {found:?}");
        found.retain(|field| !row.contains(&format!("\"{field}\"")));
        assert!(found.is_empty(), "{command}: {found:?} are not in {row}");
    }
}

#[test]
fn an_error_leaves_standard_output_empty() {
    let shell = Shell::new();
    fs::create_dir_all(shell.home()).unwrap();
    fs::write(shell.home().join("journal"), "not a folder").unwrap();
    for (arguments, status) in [
        (&["show", "facebok/object", "--format", "json"][..], 2),
        (&["guides", "--service", "facebok", "--json"], 2),
        (&["accounts", "--json", "add", "facebook", "a"], 1),
        (&["check", "nowhere", "--format", "json"], 1),
        (&["export", "--format", "json"], 1),
        (&["due", "--json"], 1),
        (&["status", "--jsn"], 2),
    ] {
        let ran = shell.run(arguments);
        assert_eq!((ran.status, ran.out.as_str()), (status, ""), "{arguments:?}: {}", ran.err);
        assert!(!ran.err.is_empty(), "{arguments:?}");
    }
}
