//! The commands: one file per verb. Each reads what it needs, writes what was done, and says it on
//! standard output, in the person's language or as one JSON document; no screen, no questions.

mod accounts;
mod applies;
mod check;
pub mod complete;
mod context;
mod due;
mod export;
mod forget;
mod guides;
mod import;
mod letter;
mod man;
mod mark;
mod named;
mod new;
mod next;
mod open;
mod operation;
mod places;
mod request;
mod schema;
mod set;
mod show;
mod status;
mod stop;
mod undo;

use std::process::ExitCode;

use self::context::Context;
use crate::cli::{Command, Options};
use crate::start::Needs;
use crate::system::environment::Environment;
use crate::words::Told;

/// Carries out `command`; the exit status is that of the program.
///
/// # Errors
/// When the machine fails.
pub fn run(command: Command, options: &Options, environment: Environment) -> Told<ExitCode> {
    let mut desk = Context::open(options, environment, needs(&command))?;
    let done = match command {
        Command::Guides(asked) => guides::run(&asked, &desk),
        Command::Show(asked) => show::run(&asked, &desk),
        Command::Open(asked) => open::run(&asked, &desk),
        Command::Set(asked) => set::run(&asked, &mut desk),
        Command::Accounts(asked) => accounts::run(&asked, &mut desk),
        Command::Mark(asked) => mark::run(&asked, &mut desk),
        Command::Request(asked) => request::run(&asked, &mut desk),
        Command::Next(asked) => next::run(&asked, &desk),
        Command::Due(asked) => due::run(&asked, &desk),
        Command::Forget(asked) => forget::run(&asked, &mut desk),
        Command::Import(asked) => import::run(&asked, &mut desk),
        Command::Letter(asked) => letter::run(&asked, &desk),
        Command::Export(asked) => export::run(&asked, &desk),
        Command::Status(asked) => status::run(&asked, &desk),
        Command::Undo => undo::run(&mut desk),
        Command::Check(asked) => check::run(&asked, &desk),
        Command::Schema(asked) => schema::run(&asked, &desk),
        Command::New(asked) => new::run(&asked, &desk),
        Command::Completions(asked) => complete::run(&asked, &desk),
        Command::Man => man::run(),
        Command::Where => places::run(&desk),
    };
    match done {
        Ok(()) => Ok(ExitCode::SUCCESS),
        Err(stop) => stop.end(&desk.data),
    }
}

/// What `command` cannot do without.
fn needs(command: &Command) -> Needs {
    match command {
        Command::Guides(_)
        | Command::Show(_)
        | Command::Schema(_)
        | Command::Completions(_)
        | Command::Man => Needs::Nothing,
        Command::Check(asked) if !asked.paths.is_empty() => Needs::Nothing,
        Command::Check(_) | Command::New(_) | Command::Where => Needs::Home,
        Command::Forget(_) => Needs::Known,
        Command::Open(_)
        | Command::Set(_)
        | Command::Accounts(_)
        | Command::Mark(_)
        | Command::Request(_)
        | Command::Next(_)
        | Command::Due(_)
        | Command::Import(_)
        | Command::Letter(_)
        | Command::Export(_)
        | Command::Status(_)
        | Command::Undo => Needs::Journal,
    }
}
