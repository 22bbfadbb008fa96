//! Writes `content/schema` anew: `cargo run --example schema`.
#![expect(clippy::disallowed_methods, reason = "it writes what is kept, not the person’s data")]

use std::path::Path;

use optout_tui::command::schema::{KINDS, text};

fn main() -> std::io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/schema");
    std::fs::create_dir_all(&folder)?;
    for kind in KINDS {
        std::fs::write(folder.join(format!("{kind}.json")), text(kind).unwrap_or_default())?;
    }
    Ok(())
}
