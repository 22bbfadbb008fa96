//! The program, over the frozen content.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{self, Command};
use std::sync::OnceLock;

use super::frozen;

/// Where it is.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_optout-tui");

/// Names the file of the packed content to a program that was built for development.
pub(crate) const CATALOGUE: &str = "OPTOUT_TUI_CATALOGUE";

/// About to be started, with the variables of this process.
pub(crate) fn program() -> Command {
    let mut command = Command::new(PROGRAM);
    command.env(CATALOGUE, packed());
    command
}

/// The frozen content, packed, in a file.
pub(crate) fn packed() -> &'static Path {
    static PACKED: OnceLock<PathBuf> = OnceLock::new();
    PACKED.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let (own, file) = (format!("catalogue-{}.bin", process::id()), "catalogue.bin");
        // Whoever runs tests at the same time sees the whole of it or none.
        fs::write(folder.join(&own), frozen::bytes()).unwrap();
        fs::rename(folder.join(&own), folder.join(file)).unwrap();
        folder.join(file)
    })
}
