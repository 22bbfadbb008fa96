//! The command line: what can be asked, and with which words. Its comments are the help.

mod ask;
mod authors;
pub mod french;
mod papers;
mod words;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

pub use ask::{
    AccountChange, Accounts, Completions, Due, Forget, Format, Guides, Import, Mark, Next, Open,
    Request, Set, Show, Status,
};
pub use authors::{Check, CheckFormat, New, Schema};
pub use papers::{Export, Letter, Paper};

use crate::domain::text::language::Language;

/// Refuse that companies train AI on your data, step by step
///
/// Without a command: the wizard. Nothing is ever sent by this program; it opens the right page and
/// keeps what you ticked on this computer.
#[derive(Debug, Clone, Default, Parser)]
#[command(name = "optout-tui", version, after_help = EXIT, after_long_help = EXAMPLES)]
pub struct Invocation {
    /// What holds for all.
    #[command(flatten)]
    pub options: Options,
    /// What is asked for; the wizard without.
    #[command(subcommand)]
    pub command: Option<Command>,
}

const EVERYWHERE: &str = "Options of all commands";

const EXIT: &str = "\
Exit status: 0 fine · 1 it failed · 2 wrong usage or an unknown name · 3 it worked and found something";

const EXAMPLES: &str = "\
Examples:
  optout-tui                                          the wizard
  optout-tui guides meta                              what there is about Meta
  optout-tui show facebook/object --on ios            every step on an iPhone
  optout-tui open facebook/object                     its form, in the browser
  optout-tui accounts add facebook perso              follow an account
  optout-tui mark facebook/perso facebook/object log-in done
  optout-tui request facebook/perso facebook/object sent --date 2026-11-20
                                                      the objection is on its way: follow it
  optout-tui due                                      when answers are due
  optout-tui export --format ics -o dates.ics         the same, for your calendar
  optout-tui status --json                            where everything stands, for scripts

Words:
  ACCOUNT   service/name, such as facebook/perso; or me, for what needs no account
  GUIDE     service/goal, such as facebook/object

Exit status:
  0  fine
  1  it failed: the reason and the remedy are on standard error
  2  wrong usage, or an unknown account, guide, step or status: the nearest ones are named
  3  it worked and found something: `check`, problems; `due`, something due today or late";

/// What holds for the wizard and for every command.
#[derive(Debug, Clone, Default, Args)]
pub struct Options {
    /// Keep everything below this folder (also `OPTOUT_TUI_HOME`)
    #[arg(long, global = true, help_heading = EVERYWHERE, value_name = "DIR")]
    pub home: Option<PathBuf>,
    /// Read guides of your own from this folder too, beside those of the folder `guides`
    #[arg(long, global = true, help_heading = EVERYWHERE, value_name = "DIR")]
    pub guides: Option<PathBuf>,
    /// Speak this language: en or fr
    #[arg(long, global = true, help_heading = EVERYWHERE, value_name = "LANGUAGE")]
    pub lang: Option<Language>,
    /// Use colours: auto follows `NO_COLOR`, TERM and whether somebody looks
    #[arg(long, global = true, help_heading = EVERYWHERE, value_enum, default_value_t, value_name = "WHEN")]
    pub color: When,
    /// Draw and write with plain ASCII only
    #[arg(long, global = true, help_heading = EVERYWHERE)]
    pub ascii: bool,
    /// One question after the other instead of a full screen
    #[arg(long)]
    pub plain: bool,
}

/// When colours are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum When {
    /// Where somebody looks and nothing forbids it
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl When {
    /// Whether colours are used where they may be if `auto`.
    pub fn allows(self, auto: impl FnOnce() -> bool) -> bool {
        match self {
            Self::Auto => auto(),
            Self::Always => true,
            Self::Never => false,
        }
    }
}

/// What is asked for.
#[derive(Debug, Clone, Subcommand)]
pub enum Command {
    /// List the guides
    Guides(Guides),
    /// Show a guide: every step, address and source
    Show(Show),
    /// Open the address of a step in the browser
    ///
    /// The whole address is printed first. Without STEP: the first form of the guide, else its first
    /// page of settings, else its first help page.
    Open(Open),
    /// Show or change what holds for all: country, language, phone, computer
    Set(Set),
    /// List, add and change accounts
    Accounts(Accounts),
    /// Mark a step of a guide on an account, or put the guide away
    ///
    /// A step that sends an objection has no mark of its own: `done` notes the objection with today's
    /// date, `todo` takes that back. Without a step, `declined` puts the whole guide away because it is not
    /// for you, and `todo` takes it back; what was done or sent stays.
    Mark(Mark),
    /// Note what happened to an objection: sent, accepted, refused, …
    ///
    /// Its clock starts with `sent`, counted as the law of the country counts. What follows from dates
    /// (`no-answer`, `late`) is computed and cannot be noted.
    Request(Request),
    /// Show what to do next, the most urgent first
    Next(Next),
    /// Show every date that counts; exit status 3 if one is of today or over
    Due(Due),
    /// Show where every account stands
    Status(Status),
    /// Take in what other computers did: their exports, or files of their journals
    ///
    /// Lines that are there already are left alone, and nothing is lost. A damaged line is left out, and it is
    /// said which. What was forgotten elsewhere is erased here only with --yes.
    Import(Import),
    /// Erase something from everything this program keeps, for good
    ///
    /// An account with all that happened on it; the notes on a guide; what letters remembered; or
    /// everything. It is said what cannot be reached, and asked. No import and no late file brings it back.
    Forget(Forget),
    /// Write a letter: an objection, a reminder, a complaint, …
    ///
    /// It is printed, and nothing is sent. What the program knows is filled in; what it does not know
    /// stays as a mark, and is listed on standard error.
    Letter(Letter),
    /// Export what was done: a calendar of dates, a record of objections, or everything
    ///
    /// `ics` is for a calendar; `markdown` and `html` tell what was asked, of whom, when, under which law,
    /// and what came back; `json` holds the whole journal. Printed, unless a file is named.
    Export(Export),
    /// Take back the last thing done on this computer, and say what it was
    ///
    /// What counts is accounts, marks, requests and notes. Again goes further back. Where another
    /// computer wrote something newer on the same spot, nothing is changed.
    Undo,
    /// Check guide files and point at what is wrong
    ///
    /// A folder that holds `reference/regions.toml` is checked by itself. Anything else (a single file, the folder of
    /// a service, guides of your own) may refer to what this program holds already. Problems are
    /// told in English, with codes that never change: exit status 3.
    Check(Check),
    /// Print the JSON Schema of a kind of guide files, for editors
    ///
    /// An editor with a language server for TOML completes and checks with it: save it beside the file, and
    /// begin the file with `#:schema ./guide.json`. Those of `content/` lie in `content/schema/`.
    Schema(Schema),
    /// Write the skeleton of a guide of your own
    ///
    /// It lies with your own guides, with comments; a service that nobody knows gets its file too. What is to
    /// be filled in is empty, and `check` points at each such place. Nothing is written over.
    New(New),
    /// Print every path in use
    Where,
    /// Print what makes a shell complete commands, guides and accounts
    Completions(Completions),
    /// Print the manual page: `optout-tui man | man -l -`
    Man,
}
