//! What each command takes. Names of guides, accounts and the like are text here: whether there is such
//! a thing is for the command to find out, and to say with the nearest names.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::words::{goals, platforms, statuses, words};

/// `guides`.
#[derive(Debug, Clone, Args)]
pub struct Guides {
    /// Only those whose id, title or service holds these words
    #[arg(value_name = "QUERY")]
    pub query: Vec<String>,
    /// Only those of this service
    #[arg(long, value_name = "SERVICE")]
    pub service: Option<String>,
    /// Only those with this goal
    #[arg(long, value_name = "GOAL", value_parser = goals())]
    pub goal: Option<String>,
    /// Only those of this pack, the most useful first
    #[arg(long, value_name = "PACK")]
    pub pack: Option<String>,
    /// Only those whose evidence is older than 180 days
    #[arg(long)]
    pub stale: bool,
    /// One JSON document
    #[arg(long)]
    pub json: bool,
}

/// `show`.
#[derive(Debug, Clone, Args)]
pub struct Show {
    /// service/goal, such as facebook/object
    pub guide: String,
    /// Only the steps of this platform; one without steps of its own takes those of the web
    #[arg(long, value_name = "PLATFORM", value_parser = platforms())]
    pub on: Option<String>,
    /// How
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// How a guide is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Format {
    /// To be read on a terminal
    #[default]
    Text,
    /// To be pasted somewhere
    Markdown,
    /// One JSON document
    Json,
}

/// `open`.
#[derive(Debug, Clone, Args)]
pub struct Open {
    /// service/goal, such as facebook/object
    pub guide: String,
    /// The id of a step, as `show` prints it
    pub step: Option<String>,
    /// The address for this platform
    #[arg(long, value_name = "PLATFORM", value_parser = platforms())]
    pub on: Option<String>,
    /// Print the address and open nothing
    #[arg(long)]
    pub print: bool,
}

/// `set`.
#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Names:
  country    where you live: FR, or France; none: not told
  language   en or fr; none: that of the system
  phone      android, ios or none
  look-again after how many months you are asked whether it still holds; none: 12
  computer   windows, macos or linux; none: the one this runs on. Kept on this computer only
  mouse      on: clicks and the wheel count; off: it selects text. Kept on this computer only")]
pub struct Set {
    /// country, language, phone, look-again, computer or mouse; all are shown without it
    pub name: Option<String>,
    /// The new value; the present one is shown without it
    pub value: Option<String>,
}

/// `accounts`.
#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  optout-tui accounts add facebook perso
  optout-tui accounts set facebook/perso country BE
  optout-tui accounts group facebook/perso instagram/perso")]
pub struct Accounts {
    /// What is to happen; the list without.
    #[command(subcommand)]
    pub change: Option<AccountChange>,
    /// One JSON document: the list, after the change if there is one
    #[arg(long)]
    pub json: bool,
}

/// What is to happen to an account.
#[derive(Debug, Clone, Subcommand)]
pub enum AccountChange {
    /// Add an account, known by a nickname
    Add {
        /// The service, such as facebook
        service: String,
        /// The nickname; without it, the next free one
        name: Option<String>,
    },
    /// Give an account another nickname
    Rename {
        /// service/name
        account: String,
        /// The nickname from now on
        name: String,
    },
    /// Say where the holder of an account lives, if not where you live
    Set {
        /// service/name
        account: String,
        /// The word `country`
        #[arg(value_parser = words(["country"]))]
        what: String,
        /// Two letters, such as BE, or the name; none: where you live
        country: String,
    },
    /// Tie accounts that share an Accounts Centre
    Group {
        /// Two accounts or more; those that one of them is tied to already come along
        #[arg(value_name = "ACCOUNT", num_args = 2.., required = true)]
        accounts: Vec<String>,
    },
    /// Untie an account
    Ungroup {
        /// service/name
        account: String,
    },
    /// Say that two accounts are one and the same, as after a merge of two computers
    Join {
        /// service/name: the one that stays
        account: String,
        /// service/name: what happened on it happened on the first
        other: String,
    },
    /// Remove an account from the list; nothing happens at the service
    Remove {
        /// service/name
        account: String,
    },
}

/// `mark`.
#[derive(Debug, Clone, Args)]
pub struct Mark {
    /// service/name, or me
    pub account: String,
    /// service/goal
    pub guide: String,
    /// The id of the step, as `show` prints it; or of the whole guide: declined, todo
    pub step: String,
    /// What the step is now
    #[arg(value_parser = words(["done", "todo", "skip", "stuck"]))]
    pub mark: Option<String>,
    /// On which platform it was done; the guide is followed there from now on
    #[arg(long, value_name = "PLATFORM", value_parser = platforms())]
    pub on: Option<String>,
}

/// `request`.
#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Statuses:
  draft               begun, not sent
  sent                sent; on one that was answered, or whose time is over, a new round
  acknowledged        an automatic receipt: not an answer
  asked-more          the company wants to know more
  gave-more           you told it
  declined-more       you declined, and said why
  extended            the company takes two more months, with reasons
  accepted, partly, refused
                      its answer; it may change
  breach              what it accepted is not kept
  reminded            you reminded it
  complained-company  you complained to the company itself (United Kingdom)
  answered            it answered that complaint
  complained          you complained to the authority
  received, asked, passed-on, chased, decided, withdrawn, appealed
                      how that goes: it has it, asks something, passes it on; you
                      asked how it goes; it decided; you withdrew it, or contest
  closed, reopened    you are done with it, or not after all")]
pub struct Request {
    /// service/name, or me
    pub account: String,
    /// service/goal
    pub guide: String,
    /// What happened
    #[arg(value_parser = statuses())]
    pub status: String,
    /// On which day, YYYY-MM-DD, or in which month, YYYY-MM; today without
    #[arg(long, value_name = "DAY")]
    pub date: Option<String>,
    /// Whether the date is a day, or only its month is known
    #[arg(long, value_name = "PRECISION", value_parser = words(["day", "month"]))]
    pub precision: Option<String>,
    /// When the company received it, if not that day: by post, the day of delivery
    #[arg(long, value_name = "DAY")]
    pub received: Option<String>,
    /// A word on it, yours
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    /// With asked-more: what they ask about
    #[arg(long, value_name = "WHAT", value_parser = words(["identity", "scope"]))]
    pub about: Option<String>,
    /// With partly and breach: what is left out, or not kept
    #[arg(long, value_name = "TEXT")]
    pub of: Option<String>,
    /// With refused and declined-more: no reasons were given
    #[arg(long)]
    pub without_reasons: bool,
    /// The number under which the company or the authority keeps it
    #[arg(long, value_name = "NUMBER")]
    pub number: Option<String>,
    /// With passed-on: to whom; with complained: the office, where there are several
    #[arg(long, value_name = "NAME")]
    pub to: Option<String>,
    /// With complained: the authority, if not that of the country
    #[arg(long, value_name = "NAME")]
    pub authority: Option<String>,
    /// With decided: how
    #[arg(long, value_name = "OUTCOME", value_parser = words(["upheld", "rejected", "partly"]))]
    pub outcome: Option<String>,
    /// It is so, where the command asks
    #[arg(long)]
    pub yes: bool,
}

/// `next`.
#[derive(Debug, Clone, Args)]
pub struct Next {
    /// One JSON document
    #[arg(long)]
    pub json: bool,
}

/// `due`.
#[derive(Debug, Clone, Args)]
pub struct Due {
    /// One JSON document
    #[arg(long)]
    pub json: bool,
}

/// `status`.
#[derive(Debug, Clone, Args)]
pub struct Status {
    /// One JSON document
    #[arg(long)]
    pub json: bool,
}

/// `forget`.
#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  optout-tui forget facebook/club                            the account, and all that happened on it
  optout-tui forget facebook/perso facebook/object --notes   your notes and the paths of proofs there
  optout-tui forget --identity                               what letters remembered of you
  optout-tui forget --everything                             all of it")]
#[expect(clippy::struct_excessive_bools, reason = "they are flags of a command line")]
pub struct Forget {
    /// service/name
    #[arg(conflicts_with_all = ["identity", "everything"])]
    pub account: Option<String>,
    /// service/goal, with --notes
    #[arg(requires = "notes")]
    pub guide: Option<String>,
    /// Only the notes and the paths of proofs on that guide
    #[arg(long, requires = "guide")]
    pub notes: bool,
    /// What letters remembered: name, addresses, numbers
    #[arg(long, conflicts_with = "everything")]
    pub identity: bool,
    /// Everything
    #[arg(long)]
    pub everything: bool,
    /// Do not ask
    #[arg(long)]
    pub yes: bool,
}

/// `import`.
#[derive(Debug, Clone, Args)]
pub struct Import {
    /// What `export --format json` wrote, or a file of a folder `journal`
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// Take it in although what was forgotten elsewhere is erased here too
    #[arg(long)]
    pub yes: bool,
}

/// `completions`.
#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Where to put it:
  bash        source <(optout-tui completions bash)             in ~/.bashrc
  zsh         source <(optout-tui completions zsh)              in ~/.zshrc
  fish        optout-tui completions fish | source              in ~/.config/fish/config.fish
  elvish      eval (optout-tui completions elvish | slurp)      in ~/.elvish/rc.elv
  powershell  optout-tui completions powershell | Out-String | Invoke-Expression   in $PROFILE")]
pub struct Completions {
    /// Which shell
    #[arg(value_parser = words(["bash", "zsh", "fish", "elvish", "powershell"]))]
    pub shell: String,
}
