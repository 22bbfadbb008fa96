//! The catalogue that was checked and compiled in when the program was built.

use crate::domain::guide::catalogue::Catalogue;
use crate::domain::guide::pack::unpack;

/// The guides that come with the program.
///
/// # Panics
/// When they cannot be read, which is our mistake: nobody is to believe that there are none.
#[expect(clippy::expect_used, reason = "our own mistake ends loudly")]
pub fn catalogue() -> Catalogue {
    unpack(packed()).expect("the catalogue was packed by this version")
}

#[cfg(not(debug_assertions))]
fn packed() -> &'static [u8] {
    PACKED
}

/// While it is developed, `OPTOUT_TUI_CATALOGUE` may name another one: the tests tell their stories over
/// content that does not change, whatever is corrected in `content/`.
#[cfg(debug_assertions)]
fn packed() -> &'static [u8] {
    use std::path::Path;
    use std::sync::OnceLock;

    use crate::system::environment::Environment;
    use crate::system::tree;

    // Guides are read where they lie, for as long as the program lives.
    static OTHER: OnceLock<Option<Vec<u8>>> = OnceLock::new();
    let other = OTHER.get_or_init(|| {
        let path = Environment::system().get("OPTOUT_TUI_CATALOGUE")?;
        let read = tree::read_whole(Path::new(&path));
        #[expect(clippy::expect_used, reason = "a test that reads other guides proves nothing")]
        Some(read.expect("OPTOUT_TUI_CATALOGUE names a packed catalogue"))
    });
    other.as_deref().unwrap_or(PACKED)
}

const PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/catalogue.bin"));
