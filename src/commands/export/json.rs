//! Everything, as it is kept: the lines of the journal, which `import` reads, and where everything stands.

use serde::Serialize;

use crate::commands::context::{Context, json};
use crate::commands::status;
use crate::commands::stop::Done;

#[derive(Serialize)]
struct Document {
    format: u32,
    /// Each line as it stands in the journal: nobody encodes anew what was written once.
    lines: Vec<String>,
    status: status::Document,
}

/// The document.
pub(super) fn text(desk: &Context) -> Done<String> {
    let lines = desk.lines()?;
    json(&Document { format: 1, lines, status: status::Document::of(desk) })
}
