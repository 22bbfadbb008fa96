//! The help in a language. The command line itself is the same in all: what is typed is never translated.

use clap::builder::PossibleValue;
use clap::{Arg, Command, CommandFactory as _};

use super::Invocation;
use crate::domain::text::language::Language;
use crate::words::{Words, by_name};

/// The language that these arguments ask for; else that of the system, which is all that a help looks at: what is
/// kept is not read for it.
pub fn language(arguments: &[String], system: impl FnOnce() -> Language) -> Language {
    let behind = arguments.iter().skip_while(|it| *it != "--lang").nth(1);
    let joined = || arguments.iter().find_map(|it| it.strip_prefix("--lang="));
    let asked = behind.map(String::as_str).or_else(joined);
    asked.and_then(|it| it.parse().ok()).unwrap_or_else(system)
}

/// The commands with their help in `words`. Nothing is ever parsed with them.
pub fn spoken(words: &'static dyn Words) -> Command {
    // What clap adds of its own it adds when it builds, and then sees which commands have more to say.
    let mut command = explain(Invocation::command(), &[], words);
    command.build();
    explain(command, &[], words)
}

/// A rendered help with clap's own headings in `words`.
pub fn finished(help: &str, words: &dyn Words) -> String {
    let headings = [
        ("Usage:", words.heading_usage()),
        ("Arguments:", words.heading_arguments()),
        ("Options:", words.heading_options()),
        ("Commands:", words.heading_commands()),
        ("Possible values:", words.heading_values()),
        ("[possible values:", words.heading_possible()),
        ("[default:", words.heading_default()),
    ];
    headings.iter().fold(help.to_owned(), |help, (clap, ours)| help.replace(clap, ours))
}

/// A command and all below it; `path`: its name and those above it.
fn explain(command: Command, path: &[String], words: &'static dyn Words) -> Command {
    let mut command = command;
    let name = named(path).unwrap_or_else(|| "program".to_owned());
    let sentence = |what: &str| by_name(words, &format!("command_{name}{what}"));
    if let Some(about) = sentence("") {
        command = command.about(about);
        if let Some(more) = sentence("_more") {
            command = command.long_about(format!("{about}\n\n{more}"));
        }
    }
    if let Some(notes) = sentence("_notes") {
        command = command.after_help(notes).after_long_help(sentence("_examples").unwrap_or(notes));
    }
    command = command.mut_args(|argument| describe(argument, path, words));
    let below: Vec<String> = command.get_subcommands().map(|it| it.get_name().to_owned()).collect();
    for name in below {
        let path = [path, std::slice::from_ref(&name)].concat();
        command = command.mut_subcommand(&name, |below| explain(below, &path, words));
    }
    command
}

/// An argument of the command at `path`; some are the same everywhere.
fn describe(argument: Arg, path: &[String], words: &'static dyn Words) -> Arg {
    let id = argument.get_id().as_str().to_owned();
    let sentence = |kind: &str, what: &str| {
        let own = named(path).and_then(|path| by_name(words, &format!("{kind}_{path}_{what}")));
        own.or_else(|| by_name(words, &format!("{kind}_{what}")))
    };
    let argument = match (id.as_str(), argument.get_long_help().is_some()) {
        ("help", true) => {
            argument.help(words.argument_help_short()).long_help(words.argument_help_long())
        }
        _ => match sentence("argument", &id) {
            Some(help) => argument.help(help),
            None => return argument,
        },
    };
    let told: Option<Vec<PossibleValue>> = argument
        .get_possible_values()
        .into_iter()
        .map(|value| {
            let help = sentence("value", &format!("{id}_{}", value.get_name()))?;
            Some(value.help(help))
        })
        .collect();
    let argument = if argument.is_global_set() {
        argument.help_heading(words.heading_everywhere())
    } else {
        argument
    };
    match told.filter(|told| !told.is_empty()) {
        Some(told) => argument.value_parser(told),
        None => argument,
    }
}

/// The command at `path` in the names of sentences: `accounts_add`. Below `help`, a command is what it is elsewhere.
fn named(path: &[String]) -> Option<String> {
    let (last, above) = path.split_last()?;
    let above = above.iter().filter(|it| *it != "help");
    let parts: Vec<&str> = above.chain([last]).map(String::as_str).collect();
    Some(if last == "help" { last.clone() } else { parts.join("_") })
}
