//! The command line: what can be asked, and with which words. The help is a matter of language, and stands with the
//! words: `command_…`, `argument_…` and `value_…`.

mod ask;
mod authors;
mod help;
mod papers;
mod values;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

pub use ask::{
    AccountChange, Accounts, Completions, Due, Forget, Format, Guides, Import, Mark, Next, Open,
    Request, Set, Show, Status,
};
pub use authors::{Check, CheckFormat, New, Schema};
pub use help::{finished, language, spoken};
pub use papers::{Export, Letter, Paper};

use crate::domain::text::language::Language;

#[derive(Debug, Clone, Default, Parser)]
#[command(name = "optout-tui", version)]
pub struct Invocation {
    #[command(flatten)]
    pub options: Options,
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Debug, Clone, Default, Args)]
pub struct Options {
    #[arg(long, global = true, value_name = "DIR")]
    pub home: Option<PathBuf>,
    #[arg(long, global = true, value_name = "DIR")]
    pub guides: Option<PathBuf>,
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = values::spoken)]
    pub lang: Option<Language>,
    #[arg(long, global = true, value_enum, default_value_t, value_name = "WHEN")]
    pub color: When,
    #[arg(long, global = true)]
    pub ascii: bool,
    #[arg(long)]
    pub plain: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum When {
    #[default]
    Auto,
    Always,
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

#[derive(Debug, Clone, Subcommand)]
pub enum Command {
    Guides(Guides),
    Show(Show),
    Open(Open),
    Set(Set),
    Accounts(Accounts),
    Mark(Mark),
    Request(Request),
    Next(Next),
    Due(Due),
    Status(Status),
    Import(Import),
    Forget(Forget),
    Letter(Letter),
    Export(Export),
    Undo,
    Check(Check),
    Schema(Schema),
    New(New),
    Where,
    Completions(Completions),
    Man,
}
