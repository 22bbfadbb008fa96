//! The help of every command, in both languages, with a terminal and without: it needs no home and makes none.

use std::fmt::Write as _;

use clap::{Command, CommandFactory as _};
use optout_tui::cli::{self, Invocation};
use optout_tui::domain::text::language::Language;
use optout_tui::words;

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

/// Commands, arguments and values of which nothing is said, or the same as in English.
fn untold(command: &Command, english: Option<&Command>, path: &str) -> Vec<String> {
    let mut found = Vec::new();
    let text = |it: Option<&clap::builder::StyledStr>| it.map(ToString::to_string);
    let about = text(command.get_about());
    if about.is_none() || english.is_some_and(|it| text(it.get_about()) == about) {
        found.push(path.to_owned());
    }
    for argument in command.get_arguments().filter(|it| !it.is_hide_set()) {
        let same = english.and_then(|english| {
            english.get_arguments().find(|it| it.get_id() == argument.get_id())
        });
        let help = text(argument.get_help());
        if help.is_none() || same.is_some_and(|it| text(it.get_help()) == help) {
            found.push(format!("{path} <{}>", argument.get_id()));
        }
        let values = argument.get_possible_values();
        let told = values.iter().filter(|it| it.get_help().is_some()).count();
        if told > 0 && told < values.len() {
            found.push(format!("{path} <{}>: some values", argument.get_id()));
        }
    }
    for one in command.get_subcommands().filter(|it| it.get_name() != "help") {
        let same = english.and_then(|it| it.find_subcommand(one.get_name()));
        found.extend(untold(one, same, format!("{path} {}", one.get_name()).trim()));
    }
    found
}

#[test]
fn nothing_of_the_help_is_missing_in_any_language() {
    let english = cli::spoken(words::of(Language::EN));
    let missing = untold(&english, None, "");
    assert!(missing.is_empty(), "src/words/en.rs has no sentence for: {missing:#?}");
    let missing = untold(&cli::spoken(words::of(Language::FR)), Some(&english), "");
    assert!(missing.is_empty(), "src/words/fr.rs has no sentence for: {missing:#?}");
}

#[test]
fn a_language_the_program_does_not_speak_is_refused() {
    let ran = Shell::new().run(&["--lang", "de", "guides"]);
    assert_eq!(ran.status, 2);
    let why = "`de` is not a language of this program: en or fr";
    assert!(ran.err.contains(why), "{}", ran.err);
}
