//! The guides that come with the program.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use optout_tui::content::{File, fix_spaces, read, render};
use optout_tui::domain::guide::pack::{pack, unpack};
use optout_tui::embedded;

/// Everything in `content/`, which may be empty.
fn shipped() -> Vec<File> {
    let mut files = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else {
            continue;
        };
        for path in entries.map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(&root).unwrap().to_str().unwrap();
                files.push(File { name: name.replace('\\', "/"), text: fs::read(&path).unwrap() });
            }
        }
    }
    files
}

#[test]
fn every_guide_keeps_every_rule() {
    let files = shipped();
    let reading = read(&files);
    assert!(reading.problems.is_empty(), "\n{}", render(&reading.problems, &files, false));
    for file in &files {
        let text = String::from_utf8_lossy(&file.text);
        assert_eq!(fix_spaces(&text), text, "{}", file.name);
    }
}

#[test]
fn every_id_is_released() {
    let files = shipped();
    let released = files.iter().find(|file| file.name == "ids.txt").unwrap();
    let released = str::from_utf8(&released.text).unwrap();
    let mut released: BTreeSet<String> =
        released.lines().map(|line| line.trim().to_owned()).collect();
    let reading = read(&files);
    let lines = reading.guides.iter().flat_map(|guide| {
        let steps = guide.steps.iter().map(|step| format!("{} {}", guide.id, step.id));
        [guide.id.to_string()].into_iter().chain(steps)
    });
    let missing: Vec<String> = lines.filter(|line| released.insert(line.clone())).collect();
    assert!(missing.is_empty(), "content/ids.txt lacks these lines:\n{}", missing.join("\n"));
}

#[test]
fn what_is_packed_comes_back() {
    let reading = read(&shipped());
    let packed = pack(&reading.reference, &reading.library, &reading.guides).unwrap();
    let catalogue = unpack(packed.leak()).unwrap();
    assert_eq!(catalogue.reference, reading.reference);
    assert_eq!(*catalogue.library(), reading.library);
    assert_eq!(catalogue.entries.len(), reading.guides.len());
    for guide in &reading.guides {
        assert_eq!(catalogue.guide(&guide.id).as_ref(), Some(guide));
    }
    assert_eq!(embedded::catalogue().entries, catalogue.entries, "what is compiled in");
}
