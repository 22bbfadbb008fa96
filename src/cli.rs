//! The command line: what can be asked, and with which words. Its comments are the help.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::domain::act::Mark;
use crate::domain::id::{Goal, GuideId, ServiceId, StepId};
use crate::domain::language::Language;
use crate::domain::platform::Platform;
use crate::domain::region::Country;

/// Refuse that companies train AI on your data, step by step.
///
/// Without a command: the wizard. Nothing is ever sent by this program; it opens the right page and
/// keeps what you ticked on this computer.
#[derive(Debug, Clone, Default, Parser)]
#[command(name = "optout-tui", version)]
pub struct Invocation {
    /// What holds for all.
    #[command(flatten)]
    pub options: Options,
    /// What is asked for; the wizard without.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What holds for the wizard and for every command.
#[derive(Debug, Clone, Default, Args)]
pub struct Options {
    /// Keep everything below this folder (also `OPTOUT_TUI_HOME`)
    #[arg(long, global = true, value_name = "DIR")]
    pub home: Option<PathBuf>,
    /// Speak this language: en or fr
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub lang: Option<Language>,
    /// Use colours: auto follows `NO_COLOR`, TERM and whether somebody looks
    #[arg(long, global = true, value_enum, default_value_t, value_name = "WHEN")]
    pub color: When,
    /// Draw with plain ASCII only
    #[arg(long, global = true)]
    pub ascii: bool,
    /// One question after the other instead of a full screen
    #[arg(long)]
    pub plain: bool,
}

/// When colours are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum When {
    /// Where somebody looks and nothing forbids it.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// What is asked for.
#[derive(Debug, Clone, Subcommand)]
pub enum Command {
    /// List the guides
    Guides {
        /// Only those whose id or title holds these words
        query: Vec<String>,
        /// Only those of this service
        #[arg(long, value_name = "SERVICE")]
        service: Option<ServiceId>,
        /// Only those with this goal
        #[arg(long, value_name = "GOAL")]
        goal: Option<Goal>,
        /// Only those whose evidence is older than 180 days
        #[arg(long)]
        stale: bool,
        /// One JSON document
        #[arg(long)]
        json: bool,
    },
    /// Show a guide: every step, address and source
    Show {
        /// service/goal, such as facebook/object
        guide: GuideId,
        /// Only the steps of this platform
        #[arg(long, value_name = "PLATFORM")]
        on: Option<Platform>,
        /// How
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Open the address of a step in the browser; without STEP the guide's first form, else settings, else help
    Open {
        /// service/goal
        guide: GuideId,
        /// The id of a step
        step: Option<StepId>,
        /// The step on this platform
        #[arg(long, value_name = "PLATFORM")]
        on: Option<Platform>,
        /// Print the address instead
        #[arg(long)]
        print: bool,
    },
    /// Show or change what holds for all: country (FR), language, phone (android, ios, none), computer
    Set {
        /// Which; all are shown without it
        name: Option<String>,
        /// Its new value; the present one is shown without it
        value: Option<String>,
    },
    /// List, add and change accounts
    Accounts {
        /// What is to happen; the list without.
        #[command(subcommand)]
        change: Option<AccountChange>,
        /// One JSON document
        #[arg(long)]
        json: bool,
    },
    /// Mark a step of a guide on an account
    Mark {
        /// service/name, or me
        account: String,
        /// service/goal
        guide: GuideId,
        /// The id of the step
        step: StepId,
        /// done, todo, skip or stuck
        mark: Mark,
        /// On which platform it was done
        #[arg(long, value_name = "PLATFORM")]
        on: Option<Platform>,
    },
    /// Show where every account stands
    Status {
        /// One JSON document
        #[arg(long)]
        json: bool,
    },
    /// Take back the last thing done on this computer, and say what it was
    Undo,
    /// Check guide files and point at what is wrong
    Check {
        /// Folders or files; the guides of this program without them
        paths: Vec<PathBuf>,
        /// Put the no-break spaces that French sentences miss
        #[arg(long)]
        fix: bool,
        /// How
        #[arg(long, value_enum, default_value_t)]
        format: CheckFormat,
    },
    /// Print every path in use
    Where,
}

/// What is to happen to an account.
#[derive(Debug, Clone, Subcommand)]
pub enum AccountChange {
    /// Add an account, known by a nickname
    Add {
        /// The service
        service: ServiceId,
        /// The nickname
        name: Option<String>,
    },
    /// Give an account another nickname
    Rename {
        /// service/name
        account: String,
        /// The nickname from now on
        name: String,
    },
    /// Say where the holder of an account lives
    Set {
        /// service/name
        account: String,
        /// The word `country`
        #[arg(value_parser = ["country"])]
        what: String,
        /// Two letters, or `none`: where you live
        country: String,
    },
    /// Tie accounts that share an Accounts Centre
    Group {
        /// Two accounts or more
        #[arg(num_args = 2.., required = true)]
        accounts: Vec<String>,
    },
    /// Untie an account
    Ungroup {
        /// service/name
        account: String,
    },
    /// Remove an account from the list; nothing happens at the service
    Remove {
        /// service/name
        account: String,
    },
}

/// How a guide is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Format {
    /// To be read on a terminal.
    #[default]
    Text,
    /// To be pasted somewhere.
    Markdown,
    /// One JSON document.
    Json,
}

/// How problems are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum CheckFormat {
    /// With the line and carets under what is wrong.
    #[default]
    Text,
    /// One JSON document.
    Json,
}

/// A country as it is typed.
///
/// # Errors
/// When it is not two letters.
pub fn country(text: &str) -> Result<Option<Country>, String> {
    if text == "none" { Ok(None) } else { text.parse().map(Some) }
}
