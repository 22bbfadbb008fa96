//! What the commands of authors take: of those who write guides.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::values::{goals, words};

#[derive(Debug, Clone, Args)]
pub struct Check {
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    #[arg(long)]
    pub fix: bool,
    #[arg(long, value_enum, default_value_t)]
    pub format: CheckFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum CheckFormat {
    #[default]
    Text,
    Json,
}

#[derive(Debug, Clone, Args)]
pub struct Schema {
    #[arg(
        value_name = "KIND",
        default_value = "guide",
        value_parser = words([
            "guide", "service", "companies", "authorities", "regions", "retired", "packs", "reasons", "letter",
        ])
    )]
    pub kind: String,
}

#[derive(Debug, Clone, Args)]
pub struct New {
    pub service: String,
    #[arg(value_parser = goals())]
    pub goal: String,
}
