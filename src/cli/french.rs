//! The help in French. The command line itself is the same: what is typed is never translated.

mod arguments;
mod commands;

use clap::builder::PossibleValue;
use clap::{Arg, Command, CommandFactory as _};

use self::arguments::{ARGUMENTS, VALUES};
use self::commands::{COMMANDS, EVERYWHERE, EXAMPLES, EXIT, NOTES};
use super::Invocation;
use crate::domain::text::language::Language;

/// What clap says of itself, and the same in French.
const HEADINGS: [(&str, &str); 6] = [
    ("Usage:", "Utilisation\u{a0}:"),
    ("Arguments:", "Arguments\u{a0}:"),
    ("Options:", "Options\u{a0}:"),
    ("Commands:", "Commandes\u{a0}:"),
    ("Possible values:", "Valeurs\u{a0}:"),
    ("[possible values:", "[valeurs\u{a0}:"),
];

/// Whether these arguments ask for French; else it is the language of the system, which is all that a help
/// looks at: what is kept is not read for it.
pub fn is_wanted(arguments: &[String], system: impl FnOnce() -> Language) -> bool {
    let behind = arguments.iter().skip_while(|it| *it != "--lang").nth(1);
    let joined = || arguments.iter().find_map(|it| it.strip_prefix("--lang="));
    let asked = behind.map(String::as_str).or_else(joined);
    asked.and_then(|it| it.parse().ok()).unwrap_or_else(system) == Language::FR
}

/// The commands as the help names them in French. Nothing is ever parsed with them.
pub fn command() -> Command {
    let mut command = Invocation::command();
    command.build();
    speak(command, "")
}

/// A rendered help with its headings in French.
pub fn finish(help: &str) -> String {
    let start = help.replace(&format!("{}:", super::EVERYWHERE), EVERYWHERE);
    HEADINGS.iter().fold(start, |help, (english, french)| help.replace(english, french))
}

/// A command and all below it; `path`: the names above it.
fn speak(command: Command, path: &str) -> Command {
    let mut command = command;
    if let Some((_, about, more)) = COMMANDS.iter().find(|(name, ..)| *name == path) {
        let whole =
            if more.is_empty() { (*about).to_owned() } else { format!("{about}\n\n{more}") };
        command = command.about(*about).long_about(whole);
    }
    for (_, notes) in NOTES.iter().filter(|(name, _)| *name == path) {
        command = command.after_help(*notes).after_long_help(*notes);
    }
    if path.is_empty() {
        command = command.after_help(EXIT).after_long_help(EXAMPLES);
    }
    command = command.mut_args(|argument| explain(argument, path));
    let below: Vec<String> =
        command.get_subcommands().map(|below| below.get_name().to_owned()).collect();
    for name in below {
        let path = if path.is_empty() { name.clone() } else { format!("{path} {name}") };
        command = command.mut_subcommand(&name, |below| speak(below, &path));
    }
    command
}

/// An argument of the command at `path`; some are the same everywhere.
fn explain(argument: Arg, path: &str) -> Arg {
    let id = argument.get_id().as_str().to_owned();
    let own = |(of, name, _): &&(&str, &str, &str)| *name == id && *of == path;
    let shared = |(of, name, _): &&(&str, &str, &str)| *name == id && *of == "*";
    let found = ARGUMENTS.iter().find(own).or_else(|| ARGUMENTS.iter().find(shared));
    let Some((_, _, help)) = found else { return argument };
    let values: Vec<String> =
        argument.get_possible_values().iter().map(|it| it.get_name().to_owned()).collect();
    let takes = argument.get_num_args().is_some_and(|count| count.takes_values());
    let mut argument = argument.hide_possible_values(true).hide_default_value(true);
    if let Some((_, _, told)) = VALUES.iter().find(|(of, name, _)| *of == path && *name == id) {
        let told = told.iter().map(|(value, help)| PossibleValue::new(*value).help(*help));
        argument = argument.value_parser(told.collect::<Vec<_>>()).hide_possible_values(false);
    } else if takes && !values.is_empty() {
        let whole = format!("{help} ({})", values.join(", "));
        return argument.help(whole.clone()).long_help(whole);
    }
    argument.help(*help).long_help(*help)
}
