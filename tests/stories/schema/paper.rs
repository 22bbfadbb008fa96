//! Files of content as values, and values as files.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// The kind of the file that is called `name`; none where it is not TOML.
pub(super) fn kind(name: &str) -> Option<&str> {
    let stem = name.strip_suffix(".toml")?;
    match stem.rsplit_once('/')? {
        ("reference/letters", _) => Some("letter"),
        ("reference", kind) => Some(kind),
        (_, "service") => Some("service"),
        _ => Some("guide"),
    }
}

/// What a file says.
pub(super) fn value(text: &str) -> Value {
    toml::from_str(text).unwrap()
}

/// A file that says it.
pub(super) fn file(value: &Value) -> String {
    let table = value.as_object().unwrap();
    let lines = table.iter().map(|(key, value)| format!("{key} = {}", inline(value)));
    lines.collect::<Vec<_>>().join("\n")
}

fn inline(value: &Value) -> String {
    match value {
        Value::Array(items) => {
            format!("[{}]", items.iter().map(inline).collect::<Vec<_>>().join(", "))
        }
        Value::Object(table) => {
            let entry = |(key, value): (&String, &Value)| format!("{key:?} = {}", inline(value));
            format!("{{ {} }}", table.iter().map(entry).collect::<Vec<_>>().join(", "))
        }
        // JSON writes texts, numbers and truth as TOML does.
        other => other.to_string(),
    }
}

/// The folder of our content.
fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("content")
}

/// Every TOML file of our content, by name.
pub(super) fn shipped() -> Vec<(String, Value)> {
    let mut found = Vec::new();
    let mut folders = vec![content()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(content()).unwrap().to_str().unwrap().replace('\\', "/");
            if path.is_dir() {
                folders.push(path);
            } else if kind(&name).is_some() {
                let text = fs::read_to_string(&path).unwrap();
                found.push((name, value(&text)));
            }
        }
    }
    assert!(found.len() > 200, "hardly anything was found: {}", found.len());
    found
}
