//! What is said of a file that is not even read.

use std::path::Path;

use crate::content::Rule;
use crate::domain::guide::user_guide::Fault;
use crate::system::tree::{self, Why};

/// The rule that it breaks, what is wrong, and what to do instead.
pub fn of_skipped(why: &Why) -> (Rule, String, &'static str) {
    match why {
        Why::TooLong => (
            Rule::TooLarge,
            "this file is longer than a guide may be".to_owned(),
            "keep it under 256 KiB",
        ),
        Why::TooMany => (
            Rule::MisplacedFile,
            format!("this folder holds more than {} files: the rest was not looked at", tree::MOST),
            "take out what is no guide",
        ),
        Why::TooDeep => (
            Rule::MisplacedFile,
            format!("this lies more than {} folders deep", tree::DEEPEST),
            "write guides to <service>/<goal>.toml",
        ),
        Why::Link => (
            Rule::MisplacedFile,
            "this link leads nowhere, to a folder, or out of the one that is checked".to_owned(),
            "put the file itself here",
        ),
        Why::NoFile => (
            Rule::MisplacedFile,
            "this is a device or a pipe".to_owned(),
            "put a file here, or take it out",
        ),
        Why::Unreadable(cause) => (
            Rule::Unreadable,
            format!("this cannot be read: {cause}"),
            "give yourself the right to read it, or take it out",
        ),
    }
}

/// The same as a fault of the file.
pub(super) fn fault(path: &Path, name: &str, why: &Why) -> Fault {
    let (rule, message, remedy) = of_skipped(why);
    Fault {
        file: path.to_path_buf(),
        guide: name.strip_suffix(".toml").and_then(|stem| stem.parse().ok()),
        line: 1,
        column: 1,
        rule: rule.as_str(),
        message,
        remedy: remedy.to_owned(),
    }
}
