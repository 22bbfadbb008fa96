//! The catalogue as bytes: written when the program is built, read where it lies when it starts.
//!
//! The index is decoded at the start; a guide stays packed until it is opened, so a hundred guides cost
//! no more at start-up than their titles.

use super::catalogue::{Catalogue, Entry, Reference};
use super::guide::Guide;

/// Packs what content says.
///
/// # Errors
/// When the codec refuses, which would be a defect of ours.
pub fn pack(reference: &Reference, guides: &[Guide]) -> Result<Vec<u8>, postcard::Error> {
    let mut bodies = Vec::new();
    let mut entries = Vec::new();
    for guide in guides {
        let start = bodies.len() as u32;
        bodies.extend(postcard::to_allocvec(guide)?);
        entries.push(Entry::of(guide, (start, bodies.len() as u32)));
    }
    let mut packed = postcard::to_allocvec(&(reference, entries))?;
    packed.extend(bodies);
    Ok(packed)
}

/// Reads the index of packed bytes; the guides stay where they are.
pub fn unpack(packed: &'static [u8]) -> Option<Catalogue> {
    let ((reference, entries), bodies) =
        postcard::take_from_bytes::<(Reference, Vec<Entry>)>(packed).ok()?;
    Some(Catalogue { reference, entries, bodies })
}
