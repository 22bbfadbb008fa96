//! Completions: what a shell is told while somebody types, from the same definition as the help.

use std::sync::Arc;

use clap::builder::StyledStr;
use clap::{Arg, Command};
use clap_complete::engine::{ArgValueCandidates, CompletionCandidate};
use clap_complete::env::{CompleteEnv, Shells};

use super::context::{Context, print_raw};
use super::named;
use super::stop::Done;
use crate::app::data::Data;
use crate::cli::{self, Completions as Asked, Options};
use crate::domain::text::failure::{Doing, Failure};
use crate::domain::text::language::Language;
use crate::start::{Needs, Start, start};
use crate::system::environment::Environment;
use crate::user_guides;
use crate::words::{self, Named};

/// The variable by which a shell asks.
const ASKS: &str = "COMPLETE";

/// Answers a shell that asks what could be typed next, and ends; without such a question, does nothing.
pub fn answer() {
    CompleteEnv::with_factory(commands).var(ASKS).complete();
}

/// Prints what makes `shell` ask.
pub(super) fn run(asked: &Asked, desk: &Context) -> Done {
    let shells = Shells::builtins();
    let Some(completer) = shells.completer(&asked.shell) else {
        let names: Vec<&str> = shells.names().collect();
        return Err(named::unknown(Named::Shell, &asked.shell, &names, desk));
    };
    let mut script = Vec::new();
    let name = "optout-tui";
    completer
        .write_registration(ASKS, name, name, name, &mut script)
        .map_err(|error| Failure::of(Doing::Print, error))?;
    print_raw(&String::from_utf8_lossy(&script))
}

/// The commands, with what is known here for their names.
fn commands() -> Command {
    with_values(cli::spoken(words::of(Language::EN)))
}

fn with_values(mut command: Command) -> Command {
    command = command.mut_args(|arg| match candidates(&arg) {
        Some(candidates) => arg.add(ArgValueCandidates::new(candidates)),
        None => arg,
    });
    let names: Vec<String> =
        command.get_subcommands().map(|below| below.get_name().to_owned()).collect();
    for name in names {
        command = command.mut_subcommand(name, with_values);
    }
    command
}

/// What can stand for an argument; nothing: its words are in the definition, or it is free.
fn candidates(arg: &Arg) -> Option<fn() -> Vec<CompletionCandidate>> {
    match arg.get_id().as_str() {
        "guide" => Some(guides),
        "account" | "accounts" | "other" => Some(accounts),
        "service" => Some(services),
        "pack" => Some(packs),
        _ => None,
    }
}

fn known() -> Option<Data> {
    let Start { mut data, home, .. } =
        start(&Options::default(), Environment::system(), Needs::Nothing).ok()?;
    data.catalogue = user_guides::beside(Arc::unwrap_or_clone(data.catalogue), &home).into();
    Some(data)
}

fn one(value: impl Into<std::ffi::OsString>, help: &str) -> CompletionCandidate {
    CompletionCandidate::new(value).help(Some(StyledStr::from(help.to_owned())))
}

fn guides() -> Vec<CompletionCandidate> {
    let Some(data) = known() else { return Vec::new() };
    let entries = data.catalogue.entries.iter();
    entries.map(|entry| one(entry.id.to_string(), &data.title(entry))).collect()
}

fn accounts() -> Vec<CompletionCandidate> {
    let Some(data) = known() else { return Vec::new() };
    let name = |account| data.words.account(account, &data.catalogue);
    data.rows().iter().map(|account| one(account.to_string(), &name(account))).collect()
}

fn services() -> Vec<CompletionCandidate> {
    let Some(data) = known() else { return Vec::new() };
    let services = data.catalogue.reference.services.iter();
    services.map(|it| one(it.id.as_str(), it.name.get(data.language()))).collect()
}

fn packs() -> Vec<CompletionCandidate> {
    let Some(data) = known() else { return Vec::new() };
    let packs = data.catalogue.reference.packs.iter();
    packs.map(|it| one(&*it.key, it.name.get(data.language()))).collect()
}
