//! What the commands take that write papers: files to keep, letters to send.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::values::{words, written};
use crate::domain::text::language::Language;

#[derive(Debug, Clone, Args)]
pub struct Export {
    pub account: Option<String>,
    pub guide: Option<String>,
    #[arg(long, value_enum)]
    pub format: Paper,
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    #[arg(long, requires = "output")]
    pub force: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Paper {
    Json,
    Markdown,
    Html,
    Ics,
}

#[derive(Debug, Clone, Args)]
pub struct Letter {
    #[arg(value_parser = words(["objection", "erasure", "reminder", "refusal", "complaint"]))]
    pub kind: String,
    pub account: String,
    pub guide: String,
    #[arg(long)]
    pub short: bool,
    #[arg(long, value_name = "KEY")]
    pub reason: Vec<String>,
    #[arg(long, value_name = "NAME=VALUE")]
    pub fill: Vec<String>,
    #[arg(long, value_name = "LANGUAGE", value_parser = written)]
    pub language: Option<Language>,
}
