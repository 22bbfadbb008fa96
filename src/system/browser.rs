//! Hands an address to a browser, and says to what it was handed.
//!
//! `open::that_detached` does not tell which of its launchers took the address, and "handed to xdg-open"
//! must be true. So its commands are started here one by one, in its order.

mod launch;
mod system;
mod variable;

use std::ffi::OsString;
use std::path::PathBuf;

use self::launch::Started;
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

/// What took something, as far as one can tell so far.
pub struct Handed {
    /// Its name: `xdg-open`, `open`, `$BROWSER firefox`.
    pub to: String,
    started: Started,
}

impl Handed {
    /// `tell` is called, on another thread, if it fails all the same: many a launcher takes a second to find out
    /// that it has no browser.
    pub fn watch(self, tell: impl FnOnce(Failure) + Send + 'static) {
        let name = self.to;
        self.started.watch(move |error| tell(failure(&name, &error)));
    }
}

fn failure(name: &str, error: &std::io::Error) -> Failure {
    Failure::of(Doing::Open, format!("{name}: {error}"))
}

/// Hands `address` over. May take a quarter of a second per launcher: not for the drawing thread.
pub fn open(address: &Address, environment: &Environment) -> Result<Handed, Unopened> {
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

/// Hands `mail` to the mail program. The system knows better than a browser which one that is, so `$BROWSER`
/// comes last.
pub fn write(mail: &Mail, environment: &Environment) -> Result<Handed, Unopened> {
    let link = mail.link();
    let launchers = system::of_pages(&link, environment);
    let browsers = variable::candidates(&link, environment);
    hand_over(launchers.into_iter().chain(browsers), environment)
}

/// The first of `candidates` that takes it.
fn hand_over(
    candidates: impl Iterator<Item = Candidate>,
    environment: &Environment,
) -> Result<Handed, Unopened> {
    let mut failed = None;
    for candidate in candidates {
        match launch::start(&candidate, environment) {
            Ok(started) => return Ok(Handed { to: candidate.name, started }),
            Err(error) => {
                failed.get_or_insert(failure(&candidate.name, &error));
            }
        }
    }
    Err(failed.map_or(Unopened::NoBrowser, Unopened::Failed))
}
