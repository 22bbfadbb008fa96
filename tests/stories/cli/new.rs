//! `new` and `schema`: how a guide of one's own begins, and what an editor is told.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use super::shell::Shell;
use crate::support::schema;

/// What stands in the place of what is empty, for a service that opens on `host`.
fn filled(skeleton: &str, host: &str) -> String {
    let mut is_source = false;
    let line = |line: &str| {
        is_source = line.starts_with('[') && line.contains("sources")
            || is_source && !line.starts_with('[');
        let line = line.replace(r#"{ en = "", fr = "" }"#, r#"{ en = "Do it", fr = "Faites-le" }"#);
        let key = line.split(" = ").next().unwrap_or_default();
        let value = match key {
            "platforms" => r#"["web"]"#.to_owned(),
            "exists" => r#"["eu"]"#.to_owned(),
            "hosts" => format!("[\"{host}\"]"),
            "minutes" => "5".to_owned(),
            "confidence" => r#""high""#.to_owned(),
            "on" | "date" | "seen_on" => r#""2026-11""#.to_owned(),
            "name" | "publisher" => r#""Somebody""#.to_owned(),
            "title" if is_source => r#""A page""#.to_owned(),
            "kind" if is_source => r#""official""#.to_owned(),
            "kind" => r#""open""#.to_owned(),
            "url" => format!("\"https://{host}/\""),
            "id" => r#""open-page""#.to_owned(),
            "role" => r#""help""#.to_owned(),
            "seen" => r#""official""#.to_owned(),
            _ => return line,
        };
        let comment =
            line.split_once(" # ").map_or(String::new(), |(_, rest)| format!(" # {rest}"));
        format!("{key} = {value}{comment}")
    };
    skeleton.lines().map(line).collect::<Vec<_>>().join("\n") + "\n"
}

fn fill(path: &PathBuf, host: &str) {
    let skeleton = fs::read_to_string(path).unwrap();
    fs::write(path, filled(&skeleton, host)).unwrap();
}

/// Where problems are told: file and line.
fn lines(shell: &Shell) -> Vec<(String, usize)> {
    let ran = shell.run(&["check", "--format", "json"]);
    assert_eq!(ran.status, 3);
    let document: Value = serde_json::from_str(&ran.out).unwrap();
    let problems = document["problems"].as_array().unwrap().iter();
    let place = |it: &Value| {
        (it["file"].as_str().unwrap().to_owned(), it["line"].as_u64().unwrap() as usize)
    };
    problems.map(place).collect()
}

#[test]
fn a_skeleton_asks_for_what_is_empty_and_keeps_the_rules_once_filled() {
    for language in ["en", "fr"] {
        let shell = Shell::new().with("LC_ALL", &format!("{language}_FR.UTF-8"));
        let out = shell.says(&["new", "mine", "object"]);
        let guides = shell.home().join("guides");
        let files = ["mine/object.toml", "mine/service.toml", "reference/companies.toml"]
            .map(|name| guides.join(name));
        for file in &files {
            assert!(out.contains(&file.display().to_string()), "{out}");
        }
        assert!(out.contains("optout-tui check"), "{out}");
        // Whatever is empty is pointed at, line by line, and nothing else is.
        let mut empty = Vec::new();
        for file in &files {
            let text = fs::read_to_string(file).unwrap();
            let holes = text.lines().enumerate();
            let holes = holes.filter(|(_, line)| line.contains("\"\"") || line.contains("= 0"));
            empty.extend(holes.map(|(line, _)| (file.display().to_string(), line + 1)));
        }
        let mut told = lines(&shell);
        told.dedup();
        assert_eq!(told, empty, "{language}");
        for file in &files {
            fill(file, "help.example.org");
        }
        let ran = shell.run(&["check"]);
        assert_eq!(ran.status, 0, "{}", ran.out);
    }
}

#[test]
fn a_service_of_ours_needs_no_file_of_its_own() {
    let shell = Shell::new();
    let out = shell.says(&["new", "facebook", "object"]);
    assert!(
        out.contains("We have a guide facebook/object: yours will stand in its place."),
        "{out}"
    );
    let folder = shell.home().join("guides");
    let names = |folder: &PathBuf| {
        let entries = fs::read_dir(folder).unwrap();
        entries.map(|it| it.unwrap().file_name().into_string().unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(names(&folder), ["facebook"]);
    assert_eq!(names(&folder.join("facebook")), ["object.toml"]);
    fill(&folder.join("facebook/object.toml"), "www.facebook.com");
    assert_eq!(shell.run(&["check"]).status, 0);
    // A second guide of one's own service finds the service there.
    shell.says(&["new", "mine", "object"]);
    let out = shell.says(&["new", "mine", "limit"]);
    assert!(!out.contains("service.toml") && !out.contains("companies.toml"), "{out}");
    // A second service has to name its maker beside the first.
    let out = shell.says(&["new", "other", "limit"]);
    assert!(out.contains("service.toml") && !out.contains("companies.toml"), "{out}");
    assert!(shell.run(&["check"]).out.contains("there is no maker `other`"));
}

#[test]
fn nothing_is_written_over_and_nothing_odd_is_written() {
    let shell = Shell::new();
    shell.says(&["new", "mine", "object"]);
    let guide = shell.home().join("guides/mine/object.toml");
    fs::write(&guide, "mine\n").unwrap();
    let line = shell.refuses(&["new", "mine", "object"], 1);
    assert!(line.contains(&guide.display().to_string()) && line.contains("already"), "{line}");
    assert_eq!(fs::read_to_string(&guide).unwrap(), "mine\n");
    let line = shell.refuses(&["new", "mine", "objct"], 2);
    assert!(line.contains("`objct` is not a goal. Nearest: object"), "{line}");
    for name in ["../mine", "Mine", "my service", ""] {
        let line = shell.refuses(&["new", name, "object"], 2);
        assert!(line.contains("cannot be the name of a service"), "{line}");
    }
    let line = shell.refuses(&["new", "mine", "objet", "--lang", "fr"], 2);
    assert!(line.contains("n’est pas un but"), "{line}");
}

#[test]
fn a_schema_is_printed_as_it_is_kept() {
    let shell = Shell::new();
    let kept = |kind| fs::read_to_string(schema::path(kind)).unwrap();
    assert_eq!(shell.says(&["schema"]), kept("guide"));
    for kind in schema::KINDS {
        assert_eq!(shell.says(&["schema", kind]), kept(kind));
    }
    let line = shell.refuses(&["schema", "gude"], 2);
    assert!(line.contains("Nearest: guide"), "{line}");
}
