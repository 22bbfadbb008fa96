//! What everybody is told alike: guides, help, the manual page, what shells and editors are given.

use std::path::Path;

use super::{Files, add, both, keep};
use crate::cli::help::commands;
use crate::cli::shell::{Shell, copy};

const GUIDES: [&str; 14] = [
    "facebook/object",
    "facebook/leave",
    "instagram/delete-chats",
    "whatsapp/object",
    "messenger/object",
    "meta/accounts",
    "meta/object",
    "chatgpt/object",
    "linkedin/object",
    "gemini/delete-chats",
    "docusign/object",
    "gmail/object",
    "poe/object",
    "website/object",
];

#[test]
fn the_guides() {
    let shell = Shell::new();
    let mut files = Files::new();
    for arguments in [
        &["guides"][..],
        &["guides", "--json"],
        &["guides", "facebook"],
        &["guides", "oposition", "meta"],
        &["guides", "--goal", "leave"],
        &["guides", "--service", "whatsapp", "--json"],
        &["guides", "--pack", "essentials"],
        &["guides", "--stale"],
        &["show", "facebook/object", "--on", "ios"],
        &["show", "facebook/object", "--on", "windows", "--format", "json"],
        &["show", "facebok/object"],
        &["open", "facebook/object", "--print"],
        &["open", "facebook/object", "log-in", "--print", "--on", "android"],
        &["open", "chatgpt/object", "--print"],
        &["open", "gmail/object", "--print"],
        &["open", "facebook/object", "no-such-step", "--print"],
    ] {
        both(&mut files, &shell, arguments);
    }
    for guide in GUIDES {
        for format in ["text", "markdown", "json"] {
            both(&mut files, &shell, &["show", guide, "--format", format]);
        }
    }
    keep("guides", &files);
}

#[test]
fn the_help() {
    let shell = Shell::new();
    let mut files = Files::new();
    for path in commands() {
        let path: Vec<&str> = path.iter().map(String::as_str).collect();
        both(&mut files, &shell, &[&path, &["--help"][..]].concat());
    }
    both(&mut files, &shell, &["-h"]);
    both(&mut files, &shell, &["man"]);
    for shells in ["bash", "zsh", "fish", "elvish", "powershell"] {
        both(&mut files, &shell, &["completions", shells]);
    }
    for wrong in [&["stauts"][..], &["mark"], &["guides", "--goal", "objet"], &["--lang", "de"]] {
        add(&mut files, &shell, wrong);
    }
    keep("help", &files);
}

#[test]
fn what_authors_are_told() {
    let shell = Shell::new();
    let broken = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken");
    copy(&broken, &shell.path("broken"));
    let mut files = Files::new();
    for kind in crate::support::schema::KINDS {
        both(&mut files, &shell, &["schema", kind]);
    }
    for wrong in
        ["unknown-key", "missing-language", "french-spacing", "toml-syntax", "unknown-word"]
    {
        let path = format!("broken/{wrong}");
        both(&mut files, &shell, &["check", &path]);
        both(&mut files, &shell, &["check", &path, "--format", "json"]);
    }
    both(&mut files, &shell, &["check"]);
    both(&mut files, &shell, &["check", "nowhere"]);
    keep("authors", &files);
}
