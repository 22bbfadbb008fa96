//! What the commands of authors take: of those who write guides.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::words::{goals, words};

/// `check`.
#[derive(Debug, Clone, Args)]
pub struct Check {
    /// Folders or files; your own guides without them
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Put the no-break spaces that French sentences miss, and change nothing else
    #[arg(long)]
    pub fix: bool,
    /// How
    #[arg(long, value_enum, default_value_t)]
    pub format: CheckFormat,
}

/// How problems are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum CheckFormat {
    /// With the line and carets under what is wrong
    #[default]
    Text,
    /// One JSON document
    Json,
}

/// `schema`.
#[derive(Debug, Clone, Args)]
pub struct Schema {
    /// Of which kind of files
    #[arg(
        value_name = "KIND",
        default_value = "guide",
        value_parser = words([
            "guide", "service", "companies", "authorities", "regions", "retired", "packs", "reasons", "letter",
        ])
    )]
    pub kind: String,
}

/// `new`.
#[derive(Debug, Clone, Args)]
pub struct New {
    /// The service: one of ours, or a new name of lower-case letters, digits and hyphens
    pub service: String,
    /// What the guide achieves
    #[arg(value_parser = goals())]
    pub goal: String,
}
