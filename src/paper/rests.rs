//! On what a guide rests, as the pieces of a sheet: what is disputed, and the sources.

use super::block::Block;
use crate::app::data::Data;
use crate::domain::guide::{Guide, Source};

/// What is disputed: each claim, and under it who says what, when.
pub fn disputes(guide: &Guide, data: &Data) -> Vec<Block> {
    let language = data.language();
    let mut blocks = Vec::new();
    for dispute in &guide.disputed {
        blocks.push(Block::Item("?", dispute.claim.get(language).to_owned()));
        for side in &dispute.sides {
            blocks.push(Block::Under(data.side(guide, side)));
        }
    }
    blocks
}

/// The sources, the strongest and newest first: title, publisher, kind, date, address.
pub fn sources(guide: &Guide, data: &Data) -> Vec<Block> {
    let words = data.words;
    let mut blocks = Vec::new();
    let mut sources: Vec<&Source> = guide.sources.iter().collect();
    sources.sort_by_key(|source| source.rank());
    for source in sources {
        let (kind, date) = (words.source_kind_name(source.kind), words.dated(source.date));
        let text = format!("{}, {} ({kind}, {date})", source.title, source.publisher);
        blocks.push(Block::Item("•", text));
        if let Some(url) = &source.url {
            let whose = data.unofficial(&guide.id.service, url).unwrap_or_default();
            blocks.push(Block::Address(url.to_string(), whose));
        }
    }
    blocks
}
