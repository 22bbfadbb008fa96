//! A small tree of content that keeps every rule is changed in one place at a time.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use clap::CommandFactory as _;
use clap::builder::PossibleValue;
use optout_tui::cli::Invocation;
use optout_tui::content::{Problem, Rule, read};
use serde_json::{Value, json};

use super::paper::{file, kind, shipped, value};
use super::validator::Schema;
use crate::support::base::{BASE, tree};
use crate::support::schema;
use crate::support::schema::KINDS;

/// A key, and a word, that nobody takes, and that is near to none.
const NONE: &str = "0";

/// What stands where something else should.
fn wrong() -> [Value; 6] {
    [json!("?! "), json!(""), json!(0), json!(true), json!([]), json!({})]
}

#[test]
fn the_schemas_that_are_kept_are_those_of_now() {
    for kind in KINDS {
        let path = schema::path(kind);
        let kept = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            kept == schema::text(kind),
            "{} is out of date; to renew it: cargo run --example schema",
            path.display()
        );
    }
    let command = Invocation::command();
    let kinds = command.find_subcommand("schema").unwrap().get_arguments().next().unwrap();
    let kinds = kinds.get_possible_values();
    assert_eq!(kinds.iter().map(PossibleValue::get_name).collect::<Vec<_>>(), KINDS);
}

#[test]
fn they_take_every_file_of_ours() {
    let schemas = schemas();
    for (name, value) in shipped() {
        assert!(schemas[kind(&name).unwrap()].takes_file(&value), "{name}");
    }
}

#[test]
fn they_know_the_keys_and_the_words_that_the_reader_takes() {
    let schemas = schemas();
    let mut seen = BTreeSet::new();
    for (name, whole) in papers() {
        let kind = kind(name).unwrap();
        let schema = &schemas[kind];
        each_part(schema, &whole, &mut |at, part, path| {
            seen.insert(format!("{kind} {at}"));
            if let Some(keys) = part.get("properties") {
                let mut changed = whole.clone();
                changed.pointer_mut(path).unwrap()[NONE] = json!(1);
                let told = told(name, &changed, Rule::UnknownKey);
                let keys = keys.as_object().unwrap().keys().cloned().collect();
                assert_eq!(
                    told, keys,
                    "{name} {path}: the keys of the reader, those of {kind} {at}"
                );
            }
            if let Some(words) = part.get("enum") {
                let mut changed = whole.clone();
                *changed.pointer_mut(path).unwrap() = json!(NONE);
                let told = told(name, &changed, Rule::UnknownWord);
                let words = words.as_array().unwrap().iter();
                let words = words.map(|word| word.as_str().unwrap().to_owned()).collect();
                assert_eq!(
                    told, words,
                    "{name} {path}: the words of the reader, those of {kind} {at}"
                );
            }
        });
    }
    // Nothing was left out: every table and every list of words was looked at.
    for (kind, schema) in &schemas {
        let mut all = Vec::new();
        closed("", &schema.root, &mut all);
        for at in all {
            assert!(seen.contains(&format!("{kind} {at}")), "{kind} {at}: nothing stands there");
        }
    }
}

#[test]
fn what_they_refuse_the_reader_refuses() {
    let schemas = schemas();
    let mut refused = 0;
    let mut seen = BTreeSet::new();
    for (name, whole) in papers() {
        let kind = kind(name).unwrap();
        let schema = &schemas[kind];
        let mut paths = Vec::new();
        // One value for each part is enough.
        each_part(schema, &whole, &mut |at, _, path| {
            if seen.insert(format!("{kind} {at}")) {
                paths.push(path.to_owned());
            }
        });
        for path in paths.iter().filter(|path| !path.is_empty()) {
            let changes = wrong().map(Some).into_iter().chain([None]);
            for change in changes {
                let mut changed = whole.clone();
                put(&mut changed, path, change.clone());
                if schema.takes_file(&changed) {
                    continue;
                }
                refused += 1;
                let problems = problems(name, &changed);
                assert!(!problems.is_empty(), "{name} {path}: {change:?} is taken by the reader");
            }
        }
    }
    assert!(refused > 300, "hardly anything was refused: {refused}");
}

fn schemas() -> BTreeMap<&'static str, Schema> {
    KINDS.iter().map(|kind| (*kind, Schema::of(kind))).collect()
}

/// The files of the small tree that have a schema.
fn papers() -> Vec<(&'static str, Value)> {
    let toml = BASE.iter().filter(|(name, _)| kind(name).is_some());
    let mut papers: Vec<(&str, Value)> = toml.map(|(name, text)| (*name, value(text))).collect();
    // What no guide of the small tree says.
    let (_, guide) = papers.iter_mut().find(|(name, _)| *name == "alpha/object.toml").unwrap();
    guide["steps"][0]["links"][0]["on"] = json!(["ios"]);
    guide["by"] = json!("administrator");
    guide["ask"] = json!({ "en": "Please refuse.", "fr": "Refusez." });
    let says = json!({ "en": "It came.", "fr": "Elle est venue." });
    guide["answer_after"] = json!({ "days": 1, "says": says, "source": ["O1"] });
    let ladder = guide["steps"][0]["stuck"].as_array_mut().unwrap();
    ladder[0]["id"] = json!("empty");
    let mut next = ladder[0].clone();
    next["id"] = json!("refusal");
    next["after"] = json!("empty");
    next["event"] = json!("refused");
    ladder.push(next);
    papers
}

/// Puts `change` at `path`, or takes out what stands there.
fn put(whole: &mut Value, path: &str, change: Option<Value>) {
    let (above, key) = path.rsplit_once('/').unwrap();
    match (whole.pointer_mut(above).unwrap(), change) {
        (Value::Object(table), Some(value)) => drop(table.insert(key.into(), value)),
        (Value::Object(table), None) => drop(table.remove(key)),
        (Value::Array(items), Some(value)) => items[key.parse::<usize>().unwrap()] = value,
        (Value::Array(items), None) => drop(items.remove(key.parse().unwrap())),
        _ => unreachable!("{path} leads through a value"),
    }
}

/// What the reader says of the tree in which the file called `name` says `changed`.
fn problems(name: &str, changed: &Value) -> Vec<Problem> {
    let whole = BASE.iter().find(|(known, _)| *known == name).unwrap().1;
    read(&tree(name, whole, &file(changed))).problems
}

/// The names that the reader offers where `rule` is broken.
fn told(name: &str, changed: &Value, rule: Rule) -> BTreeSet<String> {
    let problems = problems(name, changed);
    // An unknown kind of letter is told with the kinds there are, like any other word.
    let is = |problem: &&Problem| {
        problem.rule == rule || (rule, problem.rule) == (Rule::UnknownWord, Rule::UnknownLetter)
    };
    let told = problems.iter().find(is);
    let told = told.unwrap_or_else(|| panic!("{name}: no {rule:?} in {problems:?}"));
    told.remedy.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Calls `visit` with every part of a schema that `whole` has a value for: where the part lies, the part,
/// and where the value lies.
fn each_part(schema: &Schema, whole: &Value, visit: &mut impl FnMut(&str, &Value, &str)) {
    down(schema, "", &schema.root, whole, "", visit);
}

fn down(
    schema: &Schema,
    at: &str,
    part: &Value,
    value: &Value,
    path: &str,
    visit: &mut impl FnMut(&str, &Value, &str),
) {
    let (at, part) = schema.resolve(at, part, value);
    visit(&at, part, path);
    match value {
        Value::Object(table) => {
            for (key, value) in table {
                let own = part.get("properties").and_then(|keys| keys.get(key));
                let (below, part) = match own {
                    Some(part) => (format!("{at}/properties/{key}"), part),
                    None if part["additionalProperties"].is_object() => {
                        (format!("{at}/additionalProperties"), &part["additionalProperties"])
                    }
                    // A language that the author added.
                    None => continue,
                };
                down(schema, &below, part, value, &format!("{path}/{key}"), visit);
            }
        }
        Value::Array(items) => {
            for (place, value) in items.iter().enumerate() {
                let below = format!("{at}/items");
                down(schema, &below, &part["items"], value, &format!("{path}/{place}"), visit);
            }
        }
        _ => {}
    }
}

/// Where tables with keys of their own, and lists of words, lie in a schema.
fn closed(at: &str, part: &Value, found: &mut Vec<String>) {
    match part {
        Value::Object(keywords) => {
            let is_names = at.ends_with("/propertyNames");
            let is_table = keywords.get("properties").is_some_and(Value::is_object)
                && keywords.contains_key("additionalProperties");
            let is_words = keywords.get("enum").is_some_and(Value::is_array) && !is_names;
            if is_table || is_words {
                found.push(at.to_owned());
            }
            keywords.iter().for_each(|(key, part)| closed(&format!("{at}/{key}"), part, found));
        }
        Value::Array(parts) => {
            for (place, part) in parts.iter().enumerate() {
                closed(&format!("{at}/{place}"), part, found);
            }
        }
        _ => {}
    }
}
