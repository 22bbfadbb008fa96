//! A catalogue made for a test: the small content tree, with its guide edited, as the reader reads it.

use optout_tui::content::{read, render};
use optout_tui::domain::guide::catalogue::Catalogue;
use optout_tui::domain::guide::pack::{pack, unpack};

use super::base::tree;

/// The catalogue of the small tree, in whose guide each first text is replaced by the second.
pub(crate) fn catalogue(edits: &[(&str, &str)]) -> Catalogue {
    let mut files = tree("alpha/object.toml", "", "");
    let guide = files.iter_mut().find(|file| file.name == "alpha/object.toml").unwrap();
    for (from, to) in edits {
        let text = String::from_utf8(guide.text.clone()).unwrap();
        assert!(text.contains(from), "the guide holds no {from:?}");
        guide.text = text.replacen(from, to, 1).into_bytes();
    }
    let reading = read(&files);
    assert!(reading.problems.is_empty(), "{}", render(&reading.problems, &files, false));
    let packed = pack(&reading.reference, &reading.library, &reading.guides).unwrap();
    // A catalogue is read where it lies, as the one that is compiled in.
    unpack(packed.leak()).unwrap()
}
