//! Writes `content/schema` anew: `cargo run --example schema`.
#![expect(clippy::indexing_slicing, reason = "its parts are those of the tests")]
#![expect(clippy::disallowed_methods, reason = "it writes a document, not the person’s data")]

#[path = "../tests/support/schema.rs"]
mod schema;

fn main() -> std::io::Result<()> {
    for kind in schema::KINDS {
        std::fs::write(schema::path(kind), schema::text(kind))?;
    }
    Ok(())
}
