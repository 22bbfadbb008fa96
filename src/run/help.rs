//! The arguments; and the help, in the person's language.

use std::process::ExitCode;

use clap::Parser as _;
use clap::error::ErrorKind;

use crate::cli::{self, Invocation};
use crate::domain::text::language::is_invisible;
use crate::system::environment::{Environment, stdout_is_terminal};
use crate::system::{locale, output};
use crate::words;

/// What is asked for. Wrong usage ends the program, help is an end as well.
pub(super) fn parse(environment: &Environment) -> Result<Invocation, ExitCode> {
    let error = match Invocation::try_parse() {
        Ok(invocation) => return Ok(invocation),
        Err(error) => error,
    };
    let arguments: Vec<String> =
        std::env::args_os().map(|it| it.to_string_lossy().into_owned()).collect();
    let words = words::of(cli::language(&arguments, locale::system_language));
    let is_help = error.kind() == ErrorKind::DisplayHelp;
    let help = is_help.then(|| cli::spoken(words).try_get_matches().err());
    let Some(help) = help.flatten() else { echo(error, &arguments).exit() };
    let help = help.render();
    let colours = stdout_is_terminal() && !environment.wants_no_colour();
    let text = if colours { help.ansi().to_string() } else { help.to_string() };
    Err(match output::print(&cli::finished(&text, words)) {
        Ok(_) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    })
}

/// The complaint about wrong usage, which repeats arguments: what a terminal would obey, or not show, is
/// written out in it.
fn echo(error: clap::Error, arguments: &[String]) -> clap::Error {
    let shown = arguments.iter().map(|argument| written_out(argument));
    Invocation::try_parse_from(shown).err().filter(|it| it.kind() == error.kind()).unwrap_or(error)
}

fn written_out(argument: &str) -> String {
    let mut shown = String::with_capacity(argument.len());
    for c in argument.chars() {
        if c.is_control() || is_invisible(c) {
            shown.extend(c.escape_unicode());
        } else {
            shown.push(c);
        }
    }
    shown
}
