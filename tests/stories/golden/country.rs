//! What somebody is told who lives in France, in the United Kingdom, in the United States, or nowhere yet.

use super::homes::{self, Typed};
use super::{Files, add, both, keep};
use crate::cli::shell::Shell;

/// What is said to what changes nothing, wherever somebody lives.
fn looks(files: &mut Files, shell: &Shell) {
    for arguments in [
        &["accounts"][..],
        &["accounts", "--json"],
        &["status"],
        &["status", "--json"],
        &["next"],
        &["next", "--json"],
        &["due"],
        &["due", "--json"],
        &["set"],
        &["set", "country"],
        &["where"],
        &["export", "--format", "markdown"],
        &["export", "--format", "html"],
        &["export", "--format", "ics"],
        &["export", "--format", "json"],
    ] {
        both(files, shell, arguments);
    }
    add(files, shell, &["status", "--ascii"]);
}

/// Every letter on this account, in both languages, short and long.
fn letters(files: &mut Files, shell: &Shell, account: &str, guide: &str) {
    for kind in ["objection", "erasure", "reminder", "refusal", "complaint"] {
        for language in ["en", "fr"] {
            for length in [&[][..], &["--short"]] {
                let letter = ["letter", kind, account, guide, "--language", language];
                let arguments = [&letter, length].concat();
                add(files, shell, &arguments);
            }
        }
    }
}

/// What is kept of the home of these people: what they were told, and what they are told now.
fn kept(folder: &str, typed: &[Typed], more: impl FnOnce(&mut Files, &Shell)) {
    let (shell, told) = homes::home(typed);
    let before = shell.journal();
    let mut files = Files::from([("told.txt".to_owned(), told)]);
    looks(&mut files, &shell);
    more(&mut files, &shell);
    assert_eq!(shell.journal(), before, "looking changes nothing");
    keep(folder, &files);
}

#[test]
fn in_france() {
    kept("france", homes::FRANCE, |files, shell| {
        letters(files, shell, "facebook/nora", "facebook/object");
        letters(files, shell, "facebook/refused", "facebook/object");
        letters(files, shell, "facebook/later", "facebook/object");
        letters(files, shell, "me", "meta/object");
        both(files, shell, &["export", "--format", "markdown", "facebook/nora"]);
        both(
            files,
            shell,
            &["export", "--format", "html", "facebook/authority", "facebook/object"],
        );
        let filled = [
            "letter",
            "objection",
            "facebook/draft",
            "facebook/object",
            "--reason",
            "sensitive",
            "--fill",
            "full_name=Nora Ben",
            "--fill",
            "grounds=My pupils are on it.",
        ];
        both(files, shell, &filled);
    });
}

#[test]
fn in_the_united_kingdom() {
    kept("britain", homes::BRITAIN, |files, shell| {
        letters(files, shell, "facebook/jo", "facebook/object");
        letters(files, shell, "whatsapp/jo", "whatsapp/object");
        both(files, shell, &["export", "--format", "markdown", "x/jo"]);
    });
}

#[test]
fn in_the_united_states() {
    kept("america", homes::AMERICA, |files, shell| {
        letters(files, shell, "facebook/sam", "facebook/object");
    });
}

#[test]
fn where_nothing_was_done_yet() {
    let shell = Shell::new();
    let mut files = Files::new();
    looks(&mut files, &shell);
    both(&mut files, &shell, &["undo"]);
    both(&mut files, &shell, &["letter", "objection", "facebook/nora", "facebook/object"]);
    assert!(!shell.home().exists(), "looking makes no home");
    keep("nobody", &files);
}
