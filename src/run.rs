//! From what was asked to what is done: the only place that wires the rooms together.

use std::process::ExitCode;

use clap::Parser as _;

use crate::cli::{Invocation, Options};
use crate::command;
use crate::domain::history::History;
use crate::edge::clock::Clock;
use crate::edge::environment::Environment;
use crate::edge::home::Home;
use crate::edge::journal::Journal;
use crate::edge::{environment, local, locale, output, terminal};
use crate::embedded;
use crate::plain;
use crate::runtime::{self, World};
use crate::ui::data::{Data, Guess, Notice};
use crate::ui::model::Model;
use crate::ui::strings::{Strings, Told, strings};
use crate::ui::theme::Theme;

/// Runs the program.
pub fn main() -> ExitCode {
    // Most starts are the wizard without options: they need no parser.
    let plain_start = std::env::args_os().len() <= 1;
    let invocation = if plain_start { Invocation::default() } else { Invocation::parse() };
    let environment = Environment::system();
    let options = invocation.options;
    let done = match invocation.command {
        Some(command) => command::run(command, &options, environment),
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

/// The language to speak before anything is known of the person.
pub fn first_language(options: &Options) -> &'static Strings {
    strings(options.lang.unwrap_or_else(locale::system_language))
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
    let told = |failure| (failure, first_language(options));
    let home = Home::find(options.home.as_deref(), &environment).map_err(told)?;
    let clock = Clock::new(&environment).map_err(told)?;
    let (journal, loaded) = Journal::open(&home);
    let history = History::new(loaded.acts);
    let mut guess = Guess::default();
    let setup = &history.dossier().setup;
    if setup.country.is_none() || setup.language.is_none() {
        let system = locale::guess(&environment);
        guess = Guess { country: system.country, language: system.language };
    }
    let places = home.paths().into_iter().map(|place| (place.name, place.path)).collect();
    let computer = local::computer(&home);
    let data = Data {
        catalogue: embedded::catalogue(),
        history,
        writer: journal.writer().into(),
        today: clock.today(),
        today_is_set: clock.is_replaced(),
        size,
        strings: first_language(options),
        theme: theme(options, &environment),
        computer: computer.unwrap_or_else(|| locale::computer(std::env::consts::OS)),
        places,
        guess,
        random: fastrand::Rng::new(),
    };
    let mut model = Model::new(data, options.lang);
    model.notice = model.data.strings.reports(&loaded.reports).map(Notice::warn);
    Ok((model, World { home, journal, clock, environment }))
}

/// What this terminal may be given.
fn theme(options: &Options, environment: &Environment) -> Theme {
    let welcome = || !environment.wants_no_colour() && environment::stdout_is_terminal();
    Theme { mono: !options.color.allows(welcome), ascii: options.ascii }
}
