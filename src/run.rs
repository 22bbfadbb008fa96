//! From what was asked to what is done: the only place that wires the rooms together.

mod help;

use std::process::ExitCode;

use crate::cli::{Invocation, Options};
use crate::commands;
use crate::plain;
use crate::runtime::{self, World};
use crate::start::{Needs, Start, first_language, start};
use crate::system::environment::Environment;
use crate::system::{output, terminal};
use crate::ui::data::Notice;
use crate::ui::model::Model;
use crate::ui::strings::Told;

/// Runs the program.
pub fn main() -> ExitCode {
    commands::complete::answer();
    // Most starts are the wizard without options: they need no parser.
    let plain_start = std::env::args_os().len() <= 1;
    let environment = Environment::system();
    let invocation =
        if plain_start { Ok(Invocation::default()) } else { help::parse(&environment) };
    let invocation = match invocation {
        Ok(invocation) => invocation,
        Err(status) => return status,
    };
    let options = invocation.options;
    let done = match invocation.command {
        Some(command) => commands::run(command, &options, environment),
        None if options.plain || (environment.is_dumb() && terminal::is_there()) => {
            line_by_line(&options, environment)
        }
        None => wizard(&options, environment),
    };
    done.unwrap_or_else(|(failure, strings)| complain(&strings.failure(&failure)))
}

/// What went wrong, on standard error.
pub fn complain(text: &str) -> ExitCode {
    output::warn(text);
    ExitCode::FAILURE
}

fn wizard(options: &Options, environment: Environment) -> Told<ExitCode> {
    if !terminal::is_there() {
        return Ok(complain(first_language(options).notices.no_terminal));
    }
    let (model, world) = begin(options, environment, (80, 24))?;
    let language = model.data.strings;
    runtime::run(model, world).map_err(|failure| (failure, language))
}

/// The same, as questions and lines: it needs no terminal.
fn line_by_line(options: &Options, environment: Environment) -> Told<ExitCode> {
    let (model, world) = begin(options, environment, plain::SIZE)?;
    let language = model.data.strings;
    runtime::plain::run(model, world).map_err(|failure| (failure, language))
}

/// The model of what is known, and the world to change it in.
pub fn begin(
    options: &Options,
    environment: Environment,
    size: (u16, u16),
) -> Told<(Model, World)> {
    let Start { mut data, home, journal, clock, environment, reports, missing } =
        start(options, environment, Needs::Journal)?;
    data.size = size;
    let mut model = Model::new(data, options.lang);
    let missing = missing.map(|failure| model.data.strings.failure(&failure));
    model.notice = missing.or_else(|| model.data.strings.reports(&reports)).map(Notice::warn);
    Ok((model, World { home, journal, clock, environment }))
}
