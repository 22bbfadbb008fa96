//! As much of JSON Schema, draft 7, as our schemas use; a keyword that is not known here is refused.

use std::cell::RefCell;
use std::collections::HashMap;

use regex_lite::Regex;
use serde_json::{Map, Value};

/// Words that ask nothing of a value of another type, or of any value by themselves.
const OTHERS: [&str; 19] = [
    "$schema",
    "additionalProperties",
    "definitions",
    "description",
    "else",
    "items",
    "maxLength",
    "maximum",
    "minItems",
    "minProperties",
    "minimum",
    "pattern",
    "patternProperties",
    "properties",
    "propertyNames",
    "required",
    "then",
    "title",
    "uniqueItems",
];

/// A schema, and what its `$ref` refer to.
pub(super) struct Schema {
    pub(super) root: Value,
    patterns: RefCell<HashMap<String, Regex>>,
}

impl Schema {
    /// The schema of files of this kind.
    pub(super) fn of(kind: &str) -> Self {
        Self { root: crate::support::schema::schema(kind), patterns: RefCell::default() }
    }

    /// The part that `part` stands for: where it only refers, what it refers to; where several may stand,
    /// the one that takes `value`. With it, where it lies in the schema.
    pub(super) fn resolve<'s>(
        &'s self,
        at: &str,
        part: &'s Value,
        value: &Value,
    ) -> (String, &'s Value) {
        if let Some(reference) = part.get("$ref").and_then(Value::as_str) {
            let at = reference.trim_start_matches('#');
            return self.resolve(at, self.root.pointer(at).unwrap(), value);
        }
        if let Some([only]) = part.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
            return self.resolve(&format!("{at}/allOf/0"), only, value);
        }
        let is_choice = part.get("type").is_none();
        let choices = part.get("anyOf").and_then(Value::as_array).filter(|_| is_choice);
        let Some(choices) = choices else {
            return (at.to_owned(), part);
        };
        let fits = choices.iter().position(|choice| self.takes(choice, value)).unwrap_or(0);
        self.resolve(&format!("{at}/anyOf/{fits}"), &choices[fits], value)
    }

    /// Whether the whole schema takes a file.
    pub(super) fn takes_file(&self, file: &Value) -> bool {
        self.takes(&self.root, file)
    }

    fn matches(&self, pattern: &str, text: &str) -> bool {
        let mut patterns = self.patterns.borrow_mut();
        let known = patterns.entry(pattern.to_owned());
        known.or_insert_with(|| Regex::new(pattern).unwrap()).is_match(text)
    }

    fn is_named(&self, part: &Map<String, Value>, key: &str) -> bool {
        let named = part.get("properties").is_some_and(|keys| keys.get(key).is_some());
        let patterns = part.get("patternProperties").and_then(Value::as_object);
        let mut patterns = patterns.into_iter().flatten();
        named || patterns.any(|(pattern, _)| self.matches(pattern, key))
    }

    fn takes(&self, part: &Value, value: &Value) -> bool {
        let Value::Object(keywords) = part else {
            return part.as_bool().unwrap();
        };
        keywords.iter().all(|(word, wanted)| self.keeps(word, wanted, keywords, value))
    }

    fn keeps(&self, word: &str, wanted: &Value, part: &Map<String, Value>, value: &Value) -> bool {
        let all = |wanted: &Value| -> Vec<Value> { wanted.as_array().unwrap().clone() };
        let has = |table: &Map<String, Value>, keys: &Value| {
            all(keys).iter().all(|key| table.contains_key(key.as_str().unwrap()))
        };
        match (word, value) {
            ("$ref", _) => {
                let at = wanted.as_str().unwrap().trim_start_matches('#');
                self.takes(self.root.pointer(at).unwrap(), value)
            }
            ("allOf", _) => all(wanted).iter().all(|part| self.takes(part, value)),
            ("anyOf", _) => all(wanted).iter().any(|part| self.takes(part, value)),
            ("if", _) => {
                let branch = if self.takes(wanted, value) { "then" } else { "else" };
                self.takes(&part[branch], value)
            }
            ("type", _) => is_of(wanted.as_str().unwrap(), value),
            ("const", _) => wanted == value,
            ("enum", _) => wanted.as_array().unwrap().contains(value),
            ("pattern", Value::String(text)) => self.matches(wanted.as_str().unwrap(), text),
            ("maxLength", Value::String(text)) => text.chars().count() <= size(wanted),
            ("minimum", Value::Number(_)) => value.as_i64().unwrap() >= number(wanted),
            ("maximum", Value::Number(_)) => value.as_i64().unwrap() <= number(wanted),
            ("items", Value::Array(items)) => items.iter().all(|item| self.takes(wanted, item)),
            ("minItems", Value::Array(items)) => items.len() >= size(wanted),
            ("uniqueItems", Value::Array(items)) => {
                items.iter().enumerate().all(|(place, item)| !items[..place].contains(item))
            }
            ("required", Value::Object(table)) => has(table, wanted),
            ("dependencies", Value::Object(table)) => {
                let mut dependencies = wanted.as_object().unwrap().iter();
                dependencies.all(|(key, needed)| !table.contains_key(key) || has(table, needed))
            }
            ("minProperties", Value::Object(table)) => table.len() >= size(wanted),
            ("propertyNames", Value::Object(table)) => {
                table.keys().all(|key| self.takes(wanted, &Value::String(key.clone())))
            }
            ("properties", Value::Object(table)) => table
                .iter()
                .all(|(key, value)| wanted.get(key).is_none_or(|part| self.takes(part, value))),
            ("patternProperties", Value::Object(table)) => table.iter().all(|(key, value)| {
                let parts = wanted.as_object().unwrap().iter();
                parts
                    .filter(|(pattern, _)| self.matches(pattern, key))
                    .all(|(_, part)| self.takes(part, value))
            }),
            ("additionalProperties", Value::Object(table)) => table
                .iter()
                .filter(|(key, _)| !self.is_named(part, key))
                .all(|(_, value)| self.takes(wanted, value)),
            // What is for another type holds.
            (word, _) if OTHERS.contains(&word) => true,
            (word, _) => panic!("the validator does not know `{word}`"),
        }
    }
}

fn is_of(kind: &str, value: &Value) -> bool {
    match kind {
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("the validator does not know the type `{other}`"),
    }
}

fn number(value: &Value) -> i64 {
    value.as_i64().unwrap()
}

fn size(value: &Value) -> usize {
    usize::try_from(number(value)).unwrap()
}
