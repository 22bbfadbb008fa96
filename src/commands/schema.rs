//! `schema`: what an editor must know of the files of content, as JSON Schemas.

use super::context::{Context, print_raw};
use super::named;
use super::stop::Done;
use crate::cli::Schema;
use crate::words::Named;

/// The schemas by kind of files, as `cargo run --example schema` wrote them.
const SCHEMAS: [(&str, &str); 9] = [
    ("guide", include_str!("../../content/schema/guide.json")),
    ("service", include_str!("../../content/schema/service.json")),
    ("companies", include_str!("../../content/schema/companies.json")),
    ("authorities", include_str!("../../content/schema/authorities.json")),
    ("regions", include_str!("../../content/schema/regions.json")),
    ("retired", include_str!("../../content/schema/retired.json")),
    ("packs", include_str!("../../content/schema/packs.json")),
    ("reasons", include_str!("../../content/schema/reasons.json")),
    ("letter", include_str!("../../content/schema/letter.json")),
];

/// Prints the schema of one kind of files.
pub(super) fn run(asked: &Schema, desk: &Context) -> Done {
    if let Some((_, schema)) = SCHEMAS.iter().find(|(kind, _)| *kind == asked.kind) {
        return print_raw(schema);
    }
    let kinds = SCHEMAS.map(|(kind, _)| kind);
    Err(named::unknown(Named::Schema, &asked.kind, &kinds, desk))
}
