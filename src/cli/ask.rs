//! What each command takes. Names of guides, accounts and the like are text here: whether there is such
//! a thing is for the command to find out, and to say with the nearest names.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::values::{goals, platforms, statuses, words};

#[derive(Debug, Clone, Args)]
pub struct Guides {
    #[arg(value_name = "QUERY")]
    pub query: Vec<String>,
    #[arg(long, value_name = "SERVICE")]
    pub service: Option<String>,
    #[arg(long, value_name = "GOAL", value_parser = goals())]
    pub goal: Option<String>,
    #[arg(long, value_name = "PACK")]
    pub pack: Option<String>,
    #[arg(long)]
    pub stale: bool,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Clone, Args)]
pub struct Show {
    pub guide: String,
    #[arg(long, value_name = "PLATFORM", value_parser = platforms())]
    pub on: Option<String>,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Format {
    #[default]
    Text,
    Markdown,
    Json,
}

#[derive(Debug, Clone, Args)]
pub struct Open {
    pub guide: String,
    pub step: Option<String>,
    #[arg(long, value_name = "PLATFORM", value_parser = platforms())]
    pub on: Option<String>,
    #[arg(long)]
    pub print: bool,
}

#[derive(Debug, Clone, Args)]
pub struct Set {
    pub name: Option<String>,
    pub value: Option<String>,
}

#[derive(Debug, Clone, Args)]
pub struct Accounts {
    #[command(subcommand)]
    pub change: Option<AccountChange>,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Clone, Subcommand)]
pub enum AccountChange {
    Add {
        service: String,
        name: Option<String>,
    },
    Rename {
        account: String,
        name: String,
    },
    Set {
        account: String,
        #[arg(value_parser = words(["country"]))]
        what: String,
        country: String,
    },
    Group {
        #[arg(value_name = "ACCOUNT", num_args = 2.., required = true)]
        accounts: Vec<String>,
    },
    Ungroup {
        account: String,
    },
    Join {
        account: String,
        other: String,
    },
    Remove {
        account: String,
    },
}

#[derive(Debug, Clone, Args)]
pub struct Mark {
    pub account: String,
    pub guide: String,
    pub step: String,
    #[arg(value_parser = words(["done", "todo", "skip", "stuck"]))]
    pub mark: Option<String>,
    #[arg(long, value_name = "PLATFORM", value_parser = platforms())]
    pub on: Option<String>,
}

#[derive(Debug, Clone, Args)]
pub struct Request {
    pub account: String,
    pub guide: String,
    #[arg(value_parser = statuses())]
    pub status: String,
    #[arg(long, value_name = "DAY")]
    pub date: Option<String>,
    #[arg(long, value_name = "PRECISION", value_parser = words(["day", "month"]))]
    pub precision: Option<String>,
    #[arg(long, value_name = "DAY")]
    pub received: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    #[arg(long, value_name = "WHAT", value_parser = words(["identity", "scope"]))]
    pub about: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub of: Option<String>,
    #[arg(long)]
    pub without_reasons: bool,
    #[arg(long, value_name = "NUMBER")]
    pub number: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub to: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub authority: Option<String>,
    #[arg(long, value_name = "OUTCOME", value_parser = words(["upheld", "rejected", "partly"]))]
    pub outcome: Option<String>,
    #[arg(long)]
    pub yes: bool,
}

#[derive(Debug, Clone, Args)]
pub struct Next {
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Clone, Args)]
pub struct Due {
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Clone, Args)]
pub struct Status {
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Clone, Args)]
#[expect(clippy::struct_excessive_bools, reason = "they are flags of a command line")]
pub struct Forget {
    #[arg(conflicts_with_all = ["identity", "everything"])]
    pub account: Option<String>,
    #[arg(requires = "notes")]
    pub guide: Option<String>,
    #[arg(long, requires = "guide")]
    pub notes: bool,
    #[arg(long, conflicts_with = "everything")]
    pub identity: bool,
    #[arg(long)]
    pub everything: bool,
    #[arg(long)]
    pub yes: bool,
}

#[derive(Debug, Clone, Args)]
pub struct Import {
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    #[arg(long)]
    pub yes: bool,
}

#[derive(Debug, Clone, Args)]
pub struct Completions {
    #[arg(value_parser = words(["bash", "zsh", "fish", "elvish", "powershell"]))]
    pub shell: String,
}
