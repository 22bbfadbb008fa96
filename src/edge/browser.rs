//! Hands an address to a browser, and says to what it was handed.
//!
//! `open::that_detached` does not tell which of its launchers took the address, and "handed to xdg-open"
//! must be true. So its commands are started here one by one, in its order.

mod agree;
mod launch;
mod system;
mod variable;

use std::ffi::OsString;
use std::path::PathBuf;

use super::environment::Environment;
use crate::domain::address::Address;
use crate::domain::failure::{Doing, Failure, Unopened};

/// A program to try, with everything it is given.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Candidate {
    /// As the person knows it: `xdg-open`, `$BROWSER firefox`.
    name: String,
    program: PathBuf,
    arguments: Vec<OsString>,
    variables: Vec<(OsString, OsString)>,
    /// Whether its exit status means anything.
    honest: bool,
}

/// Hands `address` over, and returns the name of what took it: `xdg-open`, `open`, `$BROWSER firefox`.
/// May take a quarter of a second per launcher: not for the drawing thread.
pub fn open(address: &Address, environment: &Environment) -> Result<String, Unopened> {
    agree::check(address)?;
    let launchers = system::candidates(address, environment)?;
    let browsers =
        if address.is_settings() { Vec::new() } else { variable::candidates(address, environment) };
    let mut failed = None;
    for candidate in browsers.into_iter().chain(launchers) {
        match launch::start(&candidate, environment) {
            Ok(()) => return Ok(candidate.name),
            Err(error) => {
                let cause = format!("{}: {error}", candidate.name);
                failed.get_or_insert(Failure::of(Doing::Open, cause));
            }
        }
    }
    Err(failed.map_or(Unopened::NoBrowser, Unopened::Failed))
}
