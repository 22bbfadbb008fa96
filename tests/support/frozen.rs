//! The content that all stories are told over: a copy that nobody corrects, so that whoever corrects a guide
//! in `content/` turns no story red.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use optout_tui::content::{self, File};
use optout_tui::domain::guide::catalogue::Catalogue;
use optout_tui::domain::guide::pack::{pack, unpack};

/// The copy.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/frozen/content")
}

/// The copy as the program has it.
pub(crate) fn catalogue() -> Catalogue {
    unpack(bytes()).unwrap()
}

/// The same, packed.
pub(crate) fn bytes() -> &'static [u8] {
    static BYTES: OnceLock<Vec<u8>> = OnceLock::new();
    BYTES.get_or_init(|| {
        let mut files = Vec::new();
        gather(&folder(), "", &mut files);
        let reading = content::read(&files);
        assert_eq!(reading.problems, [], "the frozen content");
        pack(&reading.reference, &reading.library, &reading.guides).unwrap()
    })
}

fn gather(folder: &Path, above: &str, files: &mut Vec<File>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{above}{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            gather(&path, &format!("{name}/"), files);
        } else {
            files.push(File { name, text: fs::read(&path).unwrap() });
        }
    }
}
