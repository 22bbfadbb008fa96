//! On what a guide rests, as the pieces of a sheet: what is disputed, and the sources.

use super::block::Block;
use crate::domain::guide::{Guide, SourceKind};
use crate::ui::data::Data;

/// What is disputed: each claim, and under it who says what.
pub fn disputes(guide: &Guide, data: &Data) -> Vec<Block> {
    let language = data.language();
    let mut blocks = Vec::new();
    for dispute in &guide.disputed {
        blocks.push(Block::Item("?", dispute.claim.get(language).to_owned()));
        for side in &dispute.sides {
            let sources = side.source.iter().filter_map(|key| guide.source(key));
            let mut names: Vec<&str> = sources.map(|source| &*source.publisher).collect();
            names.dedup();
            let text = format!("{} ({})", side.says.get(language), names.join(", "));
            blocks.push(Block::Under(text));
        }
    }
    blocks
}

/// The sources: title, publisher, date, address.
pub fn sources(guide: &Guide, data: &Data) -> Vec<Block> {
    let strings = data.strings;
    let mut blocks = Vec::new();
    for source in &guide.sources {
        let date = strings.dated(source.date);
        let text = format!("{}, {} ({date})", source.title, source.publisher);
        blocks.push(Block::Item("•", text));
        if let Some(url) = &source.url {
            let unofficial = matches!(source.kind, SourceKind::Press | SourceKind::Community);
            let about = if unofficial { strings.guide.not_official } else { "" };
            blocks.push(Block::Address(url.to_string(), about.to_owned()));
        }
    }
    blocks
}
