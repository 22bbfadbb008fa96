//! What is written about the journal and the documents of `--json` is what they are.

use std::collections::BTreeSet;

use optout_tui::domain::record::act::{Change, Operation};
use optout_tui::journal::line;

const JOURNAL: &str = include_str!("../../docs/JOURNAL.md");

/// The word of every change there is; a new one does not compile before it stands here.
fn word(change: &Change) -> &'static str {
    match change {
        Change::Add { .. } => "add",
        Change::Rename { .. } => "rename",
        Change::Remove { .. } => "remove",
        Change::Country { .. } => "country",
        Change::Group { .. } => "group",
        Change::Ungroup { .. } => "ungroup",
        Change::Join { .. } => "join",
        Change::Uses { .. } => "uses",
        Change::Mark { .. } => "mark",
        Change::Request { .. } => "request",
        Change::Strike { .. } => "strike",
        Change::Note { .. } => "note",
        Change::Proof { .. } => "proof",
        Change::Looked { .. } => "looked",
        Change::Decline { .. } => "decline",
        Change::Letter { .. } => "letter",
        Change::Blank { .. } => "blank",
        Change::Opened { .. } => "opened",
        Change::Platform { .. } => "platform",
        Change::Set { .. } => "set",
    }
}

const WORDS: usize = 20;

#[test]
fn every_line_of_the_journal_page_is_one_and_every_change_stands_there() {
    let lines: Vec<&str> = JOURNAL.lines().filter(|line| line.starts_with('{')).collect();
    let mut words = BTreeSet::new();
    for written in &lines {
        let act = line::read(written.as_bytes()).unwrap();
        assert_eq!(act.strange, 0, "{written}");
        // It is written as this version writes it.
        assert_eq!(line::write(&act.id, &act.at, &act.deed).unwrap(), *written);
        if let Operation::Do(changes) = &act.deed {
            words.extend(changes.iter().map(word));
        }
    }
    assert_eq!(words.len(), WORDS, "{words:?}");
    assert_eq!(lines.iter().filter(|line| line.contains("\"forget\"")).count(), 4);
}
