//! The catalogue that was checked and compiled in when the program was built.

use crate::domain::guide::catalogue::Catalogue;
use crate::domain::guide::pack::unpack;

/// The guides that come with the program.
pub fn catalogue() -> Catalogue {
    // The build script packed it with the same code: it cannot be unreadable.
    unpack(include_bytes!(concat!(env!("OUT_DIR"), "/catalogue.bin"))).unwrap_or_default()
}
