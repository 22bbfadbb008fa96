//! Everything that the commands say, kept byte for byte under `tests/golden`: whoever changes the program sees
//! there what changes for people, and nothing else does.
//!
//! To take what is said now as right: `GOLDEN=renew cargo test --test stories golden`.

mod country;
mod homes;
mod program;
mod session;

use std::collections::BTreeMap;
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::cli::shell::Shell;

/// The day of all that is said.
const TODAY: &str = "2026-12-01";

/// How many files a failure tells of.
const TOLD: usize = 5;

/// Files of one folder below `tests/golden`, by name.
pub(crate) type Files = BTreeMap<String, String>;

/// Fails unless `folder` holds these files and no others.
pub(crate) fn keep(folder: &str, files: &Files) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(folder);
    if env::var("GOLDEN").is_ok_and(|it| it == "renew") {
        renew(&root, files);
    }
    let mut wrong: Vec<String> = Vec::new();
    for (name, now) in files {
        let kept = fs::read_to_string(root.join(name));
        match kept {
            Ok(kept) if kept == *now => {}
            Ok(kept) => wrong.push(format!("{name}:{}", difference(&kept, now))),
            Err(_) => wrong.push(format!("{name}: is not there yet")),
        }
    }
    let odd = names(&root).into_iter().filter(|name| !files.contains_key(name));
    wrong.extend(odd.map(|name| format!("{name}: is said no longer")));
    let (count, told) = (wrong.len(), wrong.get(..TOLD).unwrap_or(&wrong).join("\n"));
    assert!(
        wrong.is_empty(),
        "\n{count} of {} files differ in tests/golden/{folder}:\n{told}\n\
         If that is meant: GOLDEN=renew cargo test --test stories golden, then look at git diff.",
        files.len()
    );
}

fn renew(root: &Path, files: &Files) {
    for name in names(root) {
        fs::remove_file(root.join(name)).unwrap();
    }
    fs::create_dir_all(root).unwrap();
    for (name, text) in files {
        fs::write(root.join(name), text).unwrap();
    }
}

fn names(root: &Path) -> Vec<String> {
    let entries = fs::read_dir(root).into_iter().flatten().map(|entry| entry.unwrap().file_name());
    entries.map(|name| name.into_string().unwrap()).collect()
}

/// The first line that differs, as it was and as it is.
fn difference(kept: &str, now: &str) -> String {
    let (mut old, mut new) = (kept.split('\n'), now.split('\n'));
    let mut line = 0;
    loop {
        line += 1;
        let (was, is) = (old.next(), new.next());
        if was != is || was.is_none() {
            let side = |side: Option<&str>| side.map_or_else(|| "(the end)".into(), quoted);
            return format!("{line}\n    was: {}\n    now: {}", side(was), side(is));
        }
    }
}

/// So that a space more is seen.
fn quoted(line: &str) -> String {
    let line: String = line.chars().take(160).collect();
    line.replace('\u{a0}', "⍽") + "¶"
}

/// The name of a file for what is said to `arguments`.
fn name(arguments: &[&str]) -> String {
    let words = arguments.iter().map(|word| word.trim_start_matches('-'));
    words.map(|word| word.replace(['/', ' ', '=', ':'], ".")).collect::<Vec<_>>().join("-")
}

/// Adds what is said to `arguments` today.
fn add(files: &mut Files, shell: &Shell, arguments: &[&str]) {
    files.insert(name(arguments) + ".txt", said(shell, TODAY, arguments));
}

/// Adds what is said to `arguments` today in both languages: one file, where it is the same.
fn both(files: &mut Files, shell: &Shell, arguments: &[&str]) {
    let [english, french] =
        ["en", "fr"].map(|it| said(shell, TODAY, &[arguments, &["--lang", it]].concat()));
    if english.split_once('\n').unwrap().1 == french.split_once('\n').unwrap().1 {
        files.insert(name(arguments) + ".txt", english.replacen("--lang en", "--lang en|fr", 1));
        return;
    }
    files.insert(name(arguments) + ".en.txt", english);
    files.insert(name(arguments) + ".fr.txt", french);
}

/// What is said to `arguments` on `day`, with what was typed above it. Places and the version vary; they
/// are named.
fn said(shell: &Shell, day: &str, arguments: &[&str]) -> String {
    let output = shell.command(arguments).env("OPTOUT_TUI_TODAY", day).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let mut said = format!("$ optout-tui {}\n{}", arguments.join(" "), text(output.stdout));
    if !output.stderr.is_empty() {
        write!(said, "[standard error]\n{}", text(output.stderr)).unwrap();
    }
    match output.status.code().unwrap() {
        0 => {}
        status => writeln!(said, "[status {status}]").unwrap(),
    }
    let place: PathBuf = shell.path("");
    said.replace(place.to_str().unwrap().trim_end_matches('/'), "/place")
        .replace(env!("CARGO_PKG_VERSION"), "[version]")
}
