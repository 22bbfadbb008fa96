//! `schema`: what an editor must know of the files of content, as JSON Schemas.
//!
//! Draft 7 with `definitions` is what all language servers for TOML read. The words come from the
//! domain; that keys and words are those the reader takes is proven in `tests/schema.rs`.

mod guide;
mod part;
mod reference;

use serde_json::Value;

use super::desk::{Desk, print_raw};
use super::named;
use super::stop::Done;
use crate::cli::Schema;
use crate::ui::strings::commands::Named;

/// The kinds of files there is a schema for; in `content/schema/`, each is called after its own.
pub const KINDS: [&str; 9] = [
    "guide",
    "service",
    "companies",
    "authorities",
    "regions",
    "retired",
    "packs",
    "reasons",
    "letter",
];

/// Prints the schema of one kind of files.
pub(super) fn run(asked: &Schema, desk: &Desk) -> Done {
    match text(&asked.kind) {
        Some(text) => print_raw(&text),
        None => Err(named::unknown(Named::Schema, &asked.kind, &KINDS, desk)),
    }
}

/// The schema of a kind of files, as it is printed and kept.
pub fn text(kind: &str) -> Option<String> {
    Some(format!("{:#}\n", schema(kind)?))
}

fn schema(kind: &str) -> Option<Value> {
    let root = match kind {
        "guide" => guide::guide(),
        "service" => reference::service(),
        "companies" => reference::companies(),
        "authorities" => reference::authorities(),
        "regions" => reference::regions(),
        "retired" => reference::retired(),
        "packs" => reference::packs(),
        "reasons" => reference::reasons(),
        "letter" => reference::letter(),
        _ => return None,
    };
    Some(part::whole(root))
}
