//! The catalogue as bytes: written when the program is built, read where it lies when it starts.
//!
//! The index is decoded at the start; a guide stays packed until it is opened, and the library until
//! somebody writes, so a hundred guides cost no more at start-up than their titles.

use super::super::text::language::Text;
use super::Guide;
use super::catalogue::{Catalogue, Entry, Reference};
use super::library::Library;

/// What is decoded at the start: reference, entries, and where the library stands among the bodies.
type Index<R, E> = (R, E, (u32, u32));

/// Packs what content says.
///
/// # Errors
/// When the codec refuses, which would be a defect of ours.
pub fn pack(
    reference: &Reference,
    library: &Library,
    guides: &[Guide],
) -> Result<Vec<u8>, postcard::Error> {
    let mut bodies = Vec::new();
    let mut entries = Vec::new();
    for guide in guides {
        let start = bodies.len() as u32;
        bodies.extend(postcard::to_allocvec(guide)?);
        entries.push(Entry::of(guide, (start, bodies.len() as u32)));
        // Once more behind it: search reads the titles of all guides, and of none the rest.
        let titles: Vec<&Text> = guide.steps.iter().map(|step| &step.title).collect();
        bodies.extend(postcard::to_allocvec(&titles)?);
    }
    let start = bodies.len() as u32;
    bodies.extend(postcard::to_allocvec(library)?);
    let index: Index<_, _> = (reference, entries, (start, bodies.len() as u32));
    let mut packed = postcard::to_allocvec(&index)?;
    packed.extend(bodies);
    Ok(packed)
}

/// Reads the index of packed bytes; guides and library stay where they are.
pub fn unpack(packed: &'static [u8]) -> Option<Catalogue> {
    let ((reference, entries, shelf), bodies) =
        postcard::take_from_bytes::<Index<Reference, Vec<Entry>>>(packed).ok()?;
    let mut catalogue = Catalogue { reference, entries, bodies, shelf, ..Catalogue::default() };
    catalogue.place();
    Some(catalogue)
}
