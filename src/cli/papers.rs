//! What the commands take that write papers: files to keep, letters to send.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::words::words;
use crate::domain::text::language::Language;

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

/// `letter`.
#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  optout-tui letter objection facebook/perso facebook/object --short --reason children
  optout-tui letter reminder facebook/perso facebook/object --fill full_name='Camille Martin'
  optout-tui letter complaint facebook/perso facebook/object --language fr > complaint.txt")]
pub struct Letter {
    /// Which letter
    #[arg(value_parser = words(["objection", "erasure", "reminder", "refusal", "complaint"]))]
    pub kind: String,
    /// service/name, or me
    pub account: String,
    /// service/goal, such as facebook/object
    pub guide: String,
    /// The one that fits the box of a form: 1,000 characters
    #[arg(long)]
    pub short: bool,
    /// One of the ready reasons, after your own words; may be given again
    #[arg(long, value_name = "KEY")]
    pub reason: Vec<String>,
    /// What fills a blank, such as `full_name`; grounds are your own words; may be given again
    #[arg(long, value_name = "NAME=VALUE")]
    pub fill: Vec<String>,
    /// The language of the letter: en or fr
    #[arg(long, value_name = "LANGUAGE")]
    pub language: Option<Language>,
}
