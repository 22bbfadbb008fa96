//! From what was asked to what is done: the only place that wires the rooms together.

mod help;

use std::process::ExitCode;

use crate::app::{App, Notice};
use crate::cli::{Invocation, Options};
use crate::commands;
use crate::plain;
use crate::print::theme::Theme;
use crate::start::{Needs, Start, Tools, first_language, start};
use crate::system::environment::Environment;
use crate::system::{browser, local, output, terminal};
use crate::tell;
use crate::tui;
use crate::words::Told;

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
    done.unwrap_or_else(|(failure, words)| complain(&words.failure(&failure)))
}

/// What went wrong, on standard error.
pub fn complain(text: &str) -> ExitCode {
    output::warn(text);
    ExitCode::FAILURE
}

fn wizard(options: &Options, environment: Environment) -> Told<ExitCode> {
    if !terminal::is_there() {
        return Ok(complain(first_language(options).notice_no_terminal()));
    }
    let words = first_language(options);
    let (app, tools, theme) = begin(options, environment)?;
    let (status, app) = tui::run(app, tools, theme).map_err(|failure| (failure, words))?;
    farewell(&app, theme);
    Ok(status)
}

/// The same, as questions and lines: it needs no terminal.
fn line_by_line(options: &Options, environment: Environment) -> Told<ExitCode> {
    let words = first_language(options);
    let (app, tools, theme) = begin(options, environment)?;
    let (status, app) = plain::run(app, tools, theme).map_err(|failure| (failure, words))?;
    farewell(&app, theme);
    Ok(status)
}

/// The app of what is known, and what it works with.
fn begin(options: &Options, environment: Environment) -> Told<(App, Tools, Theme)> {
    let Start { data, home, journal, clock, environment, reports, missing } =
        start(options, environment, Needs::Journal)?;
    let theme = Theme { mono: data.theme.mono, ascii: data.theme.ascii };
    let mut app = App::new(data, options.lang);
    app.has_browser = browser::is_there(&environment);
    app.mouse = local::mouse(&home);
    let missing = missing.map(|failure| app.words.failure(&failure));
    app.notice = missing.or_else(|| app.words.journal_reports(&reports)).map(Notice::warn);
    Ok((app, Tools { home, journal, clock, environment }, theme))
}

/// What was done today, who is awaited, the next date: the last words.
fn farewell(app: &App, theme: Theme) {
    for line in tell::farewell(app) {
        // Whoever stops reading has heard enough.
        drop(output::print(&format!("{}\n", theme.plain(&line))));
    }
}
