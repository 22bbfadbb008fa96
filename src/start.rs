//! What is known when the program starts, whatever it was asked for: the home, the day, what was done.

use std::cell::OnceCell;

use crate::app::data::{Data, Guess};
use crate::cli::Options;
use crate::domain::record::doubt::doubts;
use crate::domain::record::history::History;
use crate::domain::text::failure::{Failure, Report};
use crate::domain::text::project;
use crate::embedded;
use crate::print::theme::Theme;
use crate::system::clock::Clock;
use crate::system::environment::{self, Environment};
use crate::system::home::Home;
use crate::system::journal::Journal;
use crate::system::terminal::{Colours, colours};
use crate::system::{local, locale};
use crate::words::{self, Told, Words};

/// What is known, and what it is read and written with.
pub struct Start {
    /// What every screen and command may read.
    pub data: Data,
    /// Where things are kept.
    pub home: Home,
    /// What was done.
    pub journal: Journal,
    /// What day it is.
    pub clock: Clock,
    /// What the shell has set.
    pub environment: Environment,
    /// What was odd in the journal.
    pub reports: Vec<Report>,
    /// Why the journal that was read is not all there is.
    pub missing: Option<Failure>,
}

/// What a command cannot do without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// Neither a home nor what was done.
    Nothing,
    /// A place to keep things.
    Home,
    /// What was done, as far as it can be read: what cannot is told.
    Known,
    /// All that was done: part of it would pass for the whole.
    Journal,
}

/// What the wizard works with.
pub struct Tools {
    pub home: Home,
    pub journal: Journal,
    pub clock: Clock,
    pub environment: Environment,
}

/// Reads what is kept, and looks at the machine.
///
/// # Errors
/// When there is no place to keep things, or no clock.
pub fn start(options: &Options, environment: Environment, needs: Needs) -> Told<Start> {
    let told = |failure| (failure, first_language(options));
    let home = match Home::find(options.home.as_deref(), &environment) {
        // Nobody named one, and the system knows none.
        Err(failure) if needs == Needs::Nothing && failure.path.is_none() => Ok(Home::nowhere()),
        home => home,
    };
    let home = home.and_then(|home| home.with_guides(options.guides.as_deref())).map_err(told)?;
    let clock = Clock::new(&environment).map_err(told)?;
    let (journal, loaded) = Journal::open(&home);
    let mut history = History::new(loaded.acts);
    history.call_own(journal.writers());
    let today = clock.today();
    let mut reports = loaded.reports;
    // It is told first, and once.
    let is_missing = |report: &Report| match report {
        Report::Unreadable(failure) => loaded.missing.as_ref() == Some(failure),
        _ => false,
    };
    reports.retain(|report| !is_missing(report));
    reports.extend(doubts(history.dossier(), today).into_iter().filter_map(|doubt| {
        let account = history.dossier().account(&doubt.account)?.to_string();
        Some(Report::ToCome { account, guide: doubt.guide, status: doubt.status, date: doubt.date })
    }));
    let setup = &history.dossier().setup;
    let spoken = options.lang.or(setup.language.filter(|it| words::speaks(*it)));
    // Asking the system is slow, and rarely needed.
    let known = setup.country.is_some() && spoken.is_some();
    let guess = if known {
        Guess::default()
    } else {
        let system = locale::guess(&environment);
        Guess { country: system.country, language: words::of(system.language).language() }
    };
    let language = spoken.unwrap_or(guess.language);
    let computer = local::computer(&home);
    let places = home.paths().into_iter().map(|place| (place.name, place.path)).collect();
    let data = Data {
        catalogue: embedded::catalogue().into(),
        history,
        writer: journal.writer().into(),
        today,
        today_is_set: clock.is_replaced(),
        size: (0, 0),
        words: words::of(language),
        theme: theme(options, &environment),
        computer: computer.unwrap_or_else(|| locale::computer(std::env::consts::OS)),
        places,
        guess,
        gone: Vec::new(),
        trusted: Vec::new(),
        survey: OnceCell::new(),
        issue_form: project::issue_form(),
        random: fastrand::Rng::new(),
    };
    Ok(Start { data, home, journal, clock, environment, reports, missing: loaded.missing })
}

/// The language to speak before anything is known of the person.
pub fn first_language(options: &Options) -> &'static dyn Words {
    words::of(options.lang.unwrap_or_else(locale::system_language))
}

/// What this terminal, or whatever reads standard output, may be given.
fn theme(options: &Options, environment: &Environment) -> Theme {
    let colours = || !environment.wants_no_colour() && colours(environment) != Colours::None;
    let welcome = || environment::stdout_is_terminal() && colours();
    let ascii = options.ascii || !locale::shows_unicode(environment);
    Theme { mono: !options.color.allows(welcome), ascii }
}
