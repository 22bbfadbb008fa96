//! A file of the journal without what was forgotten.

use serde_json::Value;

use super::line;
use super::members::Members;
use super::sheet::Sheet;
use crate::domain::record::act::{Act, Operation};
use crate::domain::record::forget::Tombs;

/// `text` without what `tombs` take out of it; nothing: there is nothing in it to take out. A line that is
/// no act goes with them where it holds one of `needles`: what it says cannot be told apart.
pub fn without(text: &[u8], tombs: &Tombs, needles: &[String]) -> Option<Vec<u8>> {
    let sheet = Sheet::read(text);
    let mut kept = Vec::with_capacity(text.len());
    let mut touched = false;
    for entry in &sheet.entries {
        match left(&entry.act, entry.line, tombs) {
            Left::All => {
                kept.extend(entry.line);
                kept.push(b'\n');
            }
            Left::Part(line) => {
                touched = true;
                kept.extend(line);
                kept.push(b'\n');
            }
            Left::Nothing => touched = true,
        }
    }
    for damage in sheet.damaged.iter().chain(&sheet.torn) {
        let bytes = text.get(damage.bytes.clone()).unwrap_or_default();
        if holds(bytes, needles) {
            touched = true;
        } else {
            kept.extend(bytes);
            if !kept.ends_with(b"\n") {
                kept.push(b'\n');
            }
        }
    }
    touched.then_some(kept)
}

/// The same for a side file: its lines are no acts.
pub fn scraps_without(text: &[u8], needles: &[String]) -> Option<Vec<u8>> {
    let lines = text.split_inclusive(|byte| *byte == b'\n');
    let kept: Vec<&[u8]> = lines.filter(|line| !holds(line, needles)).collect();
    let kept = kept.concat();
    (kept.len() < text.len()).then_some(kept)
}

fn holds(line: &[u8], needles: &[String]) -> bool {
    let text = String::from_utf8_lossy(line);
    needles.iter().any(|needle| !needle.is_empty() && text.contains(needle.as_str()))
}

enum Left {
    All,
    Part(Vec<u8>),
    Nothing,
}

fn left(act: &Act, whole: &[u8], tombs: &Tombs) -> Left {
    if act.strange > 0 {
        return odd(act, whole, tombs);
    }
    match tombs.leave(act.clone()) {
        None => Left::Nothing,
        Some(left) if left == *act => Left::All,
        Some(left) => line::write(&left.id, &left.at, &left.deed)
            .map_or(Left::Nothing, |it| Left::Part(it.into())),
    }
}

/// A line with changes of a newer version in it: each stands or falls by itself.
fn odd(act: &Act, whole: &[u8], tombs: &Tombs) -> Left {
    let Some(members) = Members::of(whole) else { return Left::Nothing };
    let Some(changes) = members.list("do") else {
        let text = String::from_utf8_lossy(whole);
        return if tombs.spares(&act.id, &text) { Left::All } else { Left::Nothing };
    };
    let mut touched = false;
    let mut kept = Vec::with_capacity(changes.len());
    for text in changes.iter().map(|value| value.get()) {
        match serde_json::from_str(text) {
            Ok(change) => match tombs.change(&act.id, &change) {
                Some(left) if left == change => kept.push(text.to_owned()),
                left => {
                    touched = true;
                    kept.extend(left.and_then(|left| serde_json::to_string(&left).ok()));
                }
            },
            Err(_) if tombs.spares(&act.id, text) => kept.push(text.to_owned()),
            Err(_) => touched = true,
        }
    }
    match (touched, kept.is_empty()) {
        (false, _) => Left::All,
        (true, true) => Left::Nothing,
        (true, false) => Left::Part(members.with("do", &kept).into()),
    }
}

/// What a change says that only the person could have told: what is looked for in lines that are no acts.
pub fn needles(acts: &[Act], tombs: &Tombs) -> Vec<String> {
    let mut needles = Vec::new();
    for act in acts {
        let Operation::Do(changes) = &act.deed else { continue };
        for change in changes.iter().filter(|it| tombs.change(&act.id, it).as_ref() != Some(*it)) {
            needles.extend(change.words().into_iter().map(|word| escaped(&word)));
        }
    }
    needles.sort_unstable();
    needles.dedup();
    needles
}

/// As it stands between the quotes of a line.
fn escaped(word: &str) -> String {
    let json = Value::from(word).to_string();
    json.trim_matches('"').to_owned()
}
