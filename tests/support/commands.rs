//! `docs/COMMANDS.md`: every command from its own definition, and the documents of `--json`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::{Arg, Command};
use optout_tui::cli;
use optout_tui::domain::text::language::Language;
use optout_tui::words;

/// The file.
pub(crate) fn path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/COMMANDS.md")
}

const DOCUMENTS: &str = include_str!("documents.md");

/// The whole text.
pub(crate) fn text() -> String {
    let command = cli::spoken(words::of(Language::EN));
    let mut text = String::from("# The commands\n\n");
    text.push_str("Written from the program by `cargo run --example commands`; a test holds the two equal.\n\n");
    text.push_str(
        "`optout-tui` alone is the wizard. All commands take the options of the first table.\n\n",
    );
    table(&command, |arg| arg.is_global_set() || arg.get_id() == "plain", &mut text);
    text.push_str(
        "\n| exit status | |\n|---|---|\n| 0 | fine |\n| 1 | it failed: the reason and the remedy are on standard error |\n\
         | 2 | wrong usage, or an unknown account, guide, step or status: the nearest ones are named |\n\
         | 3 | it worked and found something: `check`, problems; `due`, a date of today or past |\n\n",
    );
    for below in command.get_subcommands().filter(|below| below.get_name() != "help") {
        about(below, "", &mut text);
    }
    text.push_str(DOCUMENTS);
    text
}

fn about(command: &Command, above: &str, text: &mut String) {
    let name = format!("{above}{}", command.get_name());
    let level = if above.is_empty() { "##" } else { "###" };
    let usage = command.clone().disable_help_flag(true).render_usage().to_string();
    let usage = usage.trim_start_matches("Usage: ").replace(" [OPTIONS]", "");
    let told = command.get_long_about().or(command.get_about());
    let told = told.map(ToString::to_string).unwrap_or_default();
    write!(text, "{level} `{name}`\n\n    {usage}\n\n{told}\n\n").unwrap();
    let own =
        |arg: &Arg| !arg.is_global_set() && !["help", "version"].contains(&arg.get_id().as_str());
    table(command, own, text);
    if command.get_arguments().any(own) {
        text.push('\n');
    }
    for below in command.get_subcommands().filter(|below| below.get_name() != "help") {
        about(below, &format!("{name} "), text);
    }
}

fn table(command: &Command, keeps: impl Fn(&Arg) -> bool, text: &mut String) {
    let args: Vec<&Arg> = command.get_arguments().filter(|arg| keeps(arg)).collect();
    if args.is_empty() {
        return;
    }
    text.push_str("| | |\n|---|---|\n");
    for arg in args {
        let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
        let values: Vec<String> = arg
            .get_possible_values()
            .iter()
            .map(|value| format!("`{}`", value.get_name()))
            .collect();
        let takes = arg.get_num_args().is_some_and(|count| count.takes_values());
        let values = if takes && !values.is_empty() {
            format!(": {}", values.join(" "))
        } else {
            String::new()
        };
        let help = format!("{help}{values}").replace('|', "\\|").replace('\n', " ");
        writeln!(text, "| `{}` | {help} |", shown(arg)).unwrap();
    }
}

fn shown(arg: &Arg) -> String {
    let value = arg.get_value_names().and_then(|names| names.first());
    let value = value.map_or_else(String::new, ToString::to_string);
    let takes = arg.get_num_args().is_some_and(|count| count.takes_values());
    match arg.get_long() {
        Some(long) if takes => format!("--{long} {value}"),
        Some(long) => format!("--{long}"),
        None => value,
    }
}
