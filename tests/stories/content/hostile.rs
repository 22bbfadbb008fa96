//! Whatever a file holds, reading it ends with problems and never with a panic.

use optout_tui::content::{File, fix_spaces, read, render};
use proptest::prelude::*;

use crate::support::base::{BASE, tree};

/// Reads, draws and mends.
fn digest(files: &[File]) {
    let reading = read(files);
    render(&reading.problems, files, true);
    for problem in &reading.problems {
        assert!(problem.line > 0 && problem.column > 0 && !problem.remedy.is_empty());
    }
    for file in files {
        let text = String::from_utf8_lossy(&file.text);
        let mended = fix_spaces(&text);
        assert_eq!(fix_spaces(&mended), mended, "mending twice changes nothing");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn arbitrary_bytes_are_survived(name in "[a-z/.]{0,12}", text in any::<Vec<u8>>()) {
        digest(&[File { name, text: text.clone() }, File { name: BASE[0].0.into(), text }]);
    }

    #[test]
    fn mutated_files_are_survived(
        which in 0..BASE.len(),
        cuts in prop::collection::vec((any::<prop::sample::Index>(), 0..40_usize, "[\"'\\[\\]{}=,.#\\\\a-z0-9 :;?!«»\u{a0}\u{301}\u{202e}é\n]{0,6}"), 1..6),
    ) {
        let mut files = tree("ids.txt", "", "");
        let file = &mut files[which];
        for (at, length, new) in cuts {
            let start = at.index(file.text.len() + 1);
            let end = (start + length).min(file.text.len());
            file.text.splice(start..end, new.into_bytes());
        }
        digest(&files);
    }
}
