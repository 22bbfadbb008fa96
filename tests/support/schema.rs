//! What an editor must know of the files of content, as JSON Schemas: `content/schema`.
//!
//! Draft 7 with `definitions` is what all language servers for TOML read. The words come from the
//! domain; that keys and words are those the reader takes is proven in `tests/stories/schema`.

#[path = "schema/guide.rs"]
mod guide;
#[path = "schema/part.rs"]
mod part;
#[path = "schema/reference.rs"]
mod reference;

use std::path::{Path, PathBuf};

use serde_json::Value;

/// The kinds of files there is a schema for.
pub(crate) const KINDS: [&str; 9] = [
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

/// Where the schema of a kind of files is kept.
pub(crate) fn path(kind: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("content/schema/{kind}.json"))
}

/// The schema of a kind of files, as it is kept.
pub(crate) fn text(kind: &str) -> String {
    format!("{:#}\n", schema(kind))
}

/// The schema of a kind of files.
pub(crate) fn schema(kind: &str) -> Value {
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
        other => unreachable!("there are no files of kind {other}"),
    };
    part::whole(root)
}
