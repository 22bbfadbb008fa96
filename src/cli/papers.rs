//! What the commands take that write papers: files to keep, letters to send.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// `export`.
#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  optout-tui export --format ics -o dates.ics
  optout-tui export facebook/perso facebook/object --format html -o objection.html
  optout-tui export --format json > backup.json")]
pub struct Export {
    /// Only the objections of this account (markdown and html): service/name, or me
    pub account: Option<String>,
    /// Only the objection of this guide: service/goal
    pub guide: Option<String>,
    /// What for
    #[arg(long, value_enum)]
    pub format: Paper,
    /// Save it as this file, for your eyes only; printed without
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Replace the file if there is one
    #[arg(long, requires = "output")]
    pub force: bool,
}

/// What something is exported for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Paper {
    /// Everything, as it is kept: the journal, and where everything stands
    Json,
    /// The record of your objections, to be pasted somewhere
    Markdown,
    /// The same as a page to read, print and hand over
    Html,
    /// The dates, for a calendar
    Ics,
}
