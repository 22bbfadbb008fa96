//! The help of every command, in both languages, with a terminal and without: it needs no home and makes none.

use std::fmt::Write as _;

use clap::{Command, CommandFactory as _};
use optout_tui::cli::{Invocation, french};

use super::shell::Shell;

/// Every command there is, as it is typed.
pub(crate) fn commands() -> Vec<Vec<String>> {
    let mut found = vec![Vec::new()];
    below(&Invocation::command(), &[], &mut found);
    found
}

fn below(command: &Command, path: &[String], found: &mut Vec<Vec<String>>) {
    for below_it in command.get_subcommands() {
        let path = [path, &[below_it.get_name().to_owned()]].concat();
        found.push(path.clone());
        below(below_it, &path, found);
    }
}

fn help(shell: &Shell, path: &[String], more: &[&str]) -> String {
    let arguments: Vec<&str> =
        path.iter().map(String::as_str).chain(["--help"]).chain(more.iter().copied()).collect();
    shell.says(&arguments)
}

#[test]
fn every_command_explains_itself_in_both_languages() {
    let shell = Shell::new();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../../snapshots");
    for language in ["en", "fr"] {
        let mut whole = String::new();
        for path in commands() {
            let text = help(&shell, &path, &["--lang", language]);
            assert!(!text.contains('\u{1b}'), "{path:?}");
            writeln!(whole, "$ optout-tui {} --help\n\n{text}", path.join(" ")).unwrap();
        }
        for mark in [" :", " ;", " ?", " !"].into_iter().filter(|_| language == "fr") {
            assert!(!whole.contains(mark), "a plain space stands before{mark}");
        }
        settings.bind(|| insta::assert_snapshot!(format!("help_{language}"), whole));
    }
    assert!(!shell.home().exists());
}

#[test]
fn the_language_of_the_help_is_that_of_the_system_or_the_one_asked_for() {
    let french = Shell::new().with("LC_ALL", "fr_FR.UTF-8");
    assert!(french.says(&["mark", "-h"]).contains("Utilisation\u{a0}: optout-tui mark"));
    assert!(french.says(&["help", "mark"]).contains("Marquer une étape"));
    assert!(french.says(&["mark", "-h", "--lang", "en"]).contains("Usage: optout-tui mark"));
    assert!(french.says(&["--lang=en", "-h"]).contains("Usage: optout-tui"));
    let english = Shell::new();
    assert!(english.says(&["-h"]).contains("Usage: optout-tui"));
    assert!(english.says(&["--lang", "fr", "-h"]).contains("Utilisation\u{a0}: optout-tui"));
}

/// Names of commands and arguments without a French sentence: they are told in English.
fn untold(command: &Command, english: &Command, path: &str) -> Vec<String> {
    let mut found = Vec::new();
    let text = |it: Option<&clap::builder::StyledStr>| it.map(ToString::to_string);
    if text(command.get_about()) == text(english.get_about()) {
        found.push(path.to_owned());
    }
    for argument in command.get_arguments().filter(|it| !it.is_hide_set()) {
        let same = english.get_arguments().find(|it| it.get_id() == argument.get_id()).unwrap();
        if text(argument.get_help()) == text(same.get_help()) {
            found.push(format!("{path} <{}>", argument.get_id()));
        }
    }
    for one in command.get_subcommands().filter(|it| it.get_name() != "help") {
        let same = english.find_subcommand(one.get_name()).unwrap();
        found.extend(untold(one, same, format!("{path} {}", one.get_name()).trim()));
    }
    found
}

#[test]
fn nothing_of_the_help_is_missing_in_french() {
    let mut english = Invocation::command();
    english.build();
    let missing = untold(&french::command(), &english, "");
    assert!(missing.is_empty(), "src/cli/french has no sentence for: {missing:#?}");
}
