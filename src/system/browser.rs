//! Hands an address to a browser, and says to what it was handed.
//!
//! `open::that_detached` does not tell which of its launchers took the address, and "handed to xdg-open"
//! must be true. So its commands are started here one by one, in its order.

mod launch;
mod system;
mod variable;

use std::ffi::OsString;
use std::path::PathBuf;

use super::environment::Environment;
use crate::domain::letter::mailto::Mail;
use crate::domain::text::address::Address;
use crate::domain::text::failure::{Doing, Failure, Unopened};

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
    if address.is_browsers_own() {
        return Err(Unopened::BrowsersOwn);
    }
    if address.blank().is_some() {
        let why = format!("{address}: a part of it has to be filled in first");
        return Err(Failure::of(Doing::Open, why).into());
    }
    let launchers = system::candidates(address, environment)?;
    let browsers = if address.is_settings() {
        Vec::new()
    } else {
        variable::candidates(address.as_str(), environment)
    };
    hand_over(browsers.into_iter().chain(launchers), environment)
}

/// Whether there is anything to hand a page to, where the person sees it.
pub fn is_there(environment: &Environment) -> bool {
    const ANY: &str = "https://example.org/";
    !environment.is_remote()
        && (!variable::candidates(ANY, environment).is_empty()
            || !system::of_pages(ANY, environment).is_empty())
}

/// Hands `mail` to the mail program, and returns the name of what took it. The system knows better than a
/// browser which one that is, so `$BROWSER` comes last.
pub fn write(mail: &Mail, environment: &Environment) -> Result<String, Unopened> {
    let link = mail.link();
    let launchers = system::of_pages(&link, environment);
    let browsers = variable::candidates(&link, environment);
    hand_over(launchers.into_iter().chain(browsers), environment)
}

/// The first of `candidates` that takes it.
fn hand_over(
    candidates: impl Iterator<Item = Candidate>,
    environment: &Environment,
) -> Result<String, Unopened> {
    let mut failed = None;
    for candidate in candidates {
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
