//! The parts that schemas are made of: texts, dates, words out of a few, tables and lists of them.

use serde_json::{Map, Value, json};

use optout_tui::domain::guide::Confidence;
use optout_tui::domain::text::id::Goal;
use optout_tui::domain::text::platform::Platform;

/// A key of a table, and what stands there.
pub(super) type Key = (&'static str, Value);

/// Lower-case letters, digits and single hyphens.
pub(super) const ID: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";
const DATE: &str = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";
const PAGE: &str = "^https://[!-z{}~]+$";
const LINK: &str = "^(https://|ms-settings:|x-apple\\.systempreferences:|about:|(chrome|edge|brave|vivaldi)://)[!-z{}~]+$";
const MAIL: &str = "^[!-?A-~]+@[0-9a-z.-]+$";

/// What stands in several places, by the name that they refer to.
fn definitions() -> [Key; 5] {
    let variants =
        json!({ "anyOf": [string(), { "type": "array", "items": string(), "uniqueItems": true }] });
    let title = json!({ "type": "string", "pattern": "\\S", "maxLength": 48 });
    [
        ("text", spoken(&string(), &["en", "fr"])),
        ("title", spoken(&title, &["en", "fr"])),
        ("name", json!({ "anyOf": [string(), { "$ref": "#/definitions/text" }] })),
        ("label", spoken(&variants, &["en"])),
        ("words", spoken(&variants, &[])),
    ]
}

/// A schema by itself: with its draft and the definitions that it refers to.
pub(super) fn whole(mut root: Value) -> Value {
    root["$schema"] = json!("http://json-schema.org/draft-07/schema#");
    let mut used = Map::new();
    // What is defined may itself refer: what comes later is looked at first.
    for (name, part) in definitions().into_iter().rev() {
        let reference = format!("\"#/definitions/{name}\"");
        if format!("{root}{used:?}").contains(&reference) || mentions(&used, &reference) {
            used.insert(name.to_owned(), part);
        }
    }
    if !used.is_empty() {
        root["definitions"] = Value::Object(used);
    }
    root
}

fn mentions(parts: &Map<String, Value>, reference: &str) -> bool {
    parts.values().any(|part| part.to_string().contains(reference))
}

/// A table: keys that it must have, and keys that it may have. There are no others.
pub(super) fn table(about: &str, need: Vec<Key>, may: Vec<Key>) -> Value {
    let required: Vec<&str> = need.iter().map(|(key, _)| *key).collect();
    let keys = need.into_iter().chain(may).map(|(key, part)| (key.to_owned(), part));
    let properties = Value::Object(keys.collect());
    let mut table = json!({
        "type": "object",
        "description": about,
        "properties": properties,
        "additionalProperties": false,
    });
    if !required.is_empty() {
        table["required"] = json!(required);
    }
    table
}

/// Tables by a key that the author chooses, such as `[sources.O1]`.
pub(super) fn each(about: &str, names: Value, part: Value) -> Value {
    let mut each = json!({ "type": "object", "description": about });
    each["additionalProperties"] = part;
    if !names.is_null() {
        each["propertyNames"] = names;
    }
    each
}

/// A file: a table with its format.
pub(super) fn file(about: &str, mut need: Vec<Key>, may: Vec<Key>) -> Value {
    let format =
        json!({ "description": "The form of the file: 1.", "type": "integer", "const": 1 });
    need.insert(0, ("format", format));
    table(about, need, may)
}

/// A list.
pub(super) fn list(about: &str, part: Value) -> Value {
    let mut list = json!({ "type": "array", "description": about });
    list["items"] = part;
    list
}

/// A list in which nothing stands twice.
pub(super) fn set(about: &str, part: Value) -> Value {
    let mut set = list(about, part);
    set["uniqueItems"] = json!(true);
    set
}

/// A sentence in English and French, and in other languages that the author adds.
pub(super) fn text(about: &str) -> Value {
    refer("text", about)
}

/// A sentence that fits a line.
pub(super) fn title(about: &str) -> Value {
    refer("title", about)
}

/// A name: a string where it is the same in both languages.
pub(super) fn name(about: &str) -> Value {
    refer("name", about)
}

/// What a service shows, per language: a text or several, newest first.
pub(super) fn label(about: &str) -> Value {
    refer("label", about)
}

/// The same where no language must be there.
pub(super) fn look_for(about: &str) -> Value {
    refer("words", about)
}

/// Draft 7 reads nothing beside `$ref`: the description needs it wrapped.
fn refer(definition: &str, about: &str) -> Value {
    let definition = json!({ "$ref": format!("#/definitions/{definition}") });
    json!({ "description": about, "allOf": [definition] })
}

fn string() -> Value {
    json!({ "type": "string", "pattern": "\\S" })
}

/// A table by language: `part` in each.
fn spoken(part: &Value, need: &[&str]) -> Value {
    let mut table = json!({
        "type": "object",
        "properties": { "en": part, "fr": part },
        "patternProperties": { "^[a-z]{2}$": part },
        "additionalProperties": false,
    });
    table["properties"]["en"]["description"] = json!("In English.");
    table["properties"]["fr"]["description"] = json!("In French.");
    if !need.is_empty() {
        table["required"] = json!(need);
    }
    table
}

/// A text that is in one language, or in none.
pub(super) fn words(about: &str) -> Value {
    described(string(), about)
}

/// A whole number from `least` up.
pub(super) fn count(about: &str, least: u32, most: u32) -> Value {
    json!({ "description": about, "type": "integer", "minimum": least, "maximum": most })
}

/// `true` or `false`.
pub(super) fn boolean(about: &str) -> Value {
    json!({ "description": about, "type": "boolean" })
}

/// A year, a month or a day.
pub(super) fn date(about: &str) -> Value {
    matching(about, DATE)
}

/// A page of the web.
pub(super) fn page(about: &str) -> Value {
    matching(about, PAGE)
}

/// A page, or settings of the system.
pub(super) fn link(about: &str) -> Value {
    matching(about, LINK)
}

/// A mail address.
pub(super) fn mail(about: &str) -> Value {
    matching(about, MAIL)
}

/// The two letters of a country.
pub(super) fn country(about: &str) -> Value {
    matching(about, "^[A-Za-z]{2}$")
}

/// The two letters of a language.
pub(super) fn language(about: &str) -> Value {
    matching(about, "^[a-z]{2}$")
}

/// An id.
pub(super) fn id(about: &str) -> Value {
    let mut id = matching(about, ID);
    id["maxLength"] = json!(40);
    id
}

/// The id of a guide.
pub(super) fn guide_id(about: &str) -> Value {
    let goals = Goal::ALL.map(Goal::as_str).join("|");
    matching(about, &format!("^[a-z0-9]+(-[a-z0-9]+)*/({goals})$"))
}

/// Hosts of a service or a maker.
pub(super) fn hosts(about: &str) -> Value {
    set(
        about,
        matching("An exact host, `*.domain`, or host and path.", "^(\\*\\.)?[a-z0-9.-]+(/.*)?$"),
    )
}

/// A text of this form.
pub(super) fn matching(about: &str, pattern: &str) -> Value {
    json!({ "description": about, "type": "string", "pattern": pattern })
}

/// One word out of a few.
pub(super) fn word(about: &str, all: impl IntoIterator<Item = &'static str>) -> Value {
    json!({ "description": about, "type": "string", "enum": all.into_iter().collect::<Vec<_>>() })
}

/// How sure the sources are.
pub(super) fn confidence(about: &str) -> Value {
    word(about, Confidence::ALL.iter().map(|one| one.as_str()))
}

/// A platform.
pub(super) fn platform(about: &str) -> Value {
    word(about, Platform::ALL.map(Platform::as_str))
}

/// Platforms.
pub(super) fn platforms(about: &str) -> Value {
    set(about, platform("A platform."))
}

/// Keys of the guide's sources.
pub(super) fn sources(about: &str) -> Value {
    let many = json!({ "type": "array", "items": string(), "uniqueItems": true, "minItems": 1 });
    json!({ "description": about, "anyOf": [string(), many] })
}

fn described(mut part: Value, about: &str) -> Value {
    part["description"] = json!(about);
    part
}
