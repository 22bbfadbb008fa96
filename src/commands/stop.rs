//! Why a command ends before it has said all it was asked for.

use std::process::ExitCode;

use crate::app::data::Data;
use crate::domain::text::failure::Failure;
use crate::system::output;
use crate::words::Told;

/// What a command ends in.
pub(super) type Done<T = ()> = Result<T, Stop>;

/// Why a command ends early.
#[derive(Debug)]
pub(super) enum Stop {
    /// Nobody reads its output any more: it is done.
    Unread,
    /// The machine failed.
    Failed(Failure),
    /// It could not be done: why, and what to do.
    Refused(String),
    /// It was asked for something that is not there: what is, in one line.
    Usage(String),
    /// It worked, and found something.
    Found,
}

impl Stop {
    /// Tells it on standard error; the exit status.
    pub(super) fn end(self, data: &Data) -> Told<ExitCode> {
        match self {
            Self::Unread => Ok(ExitCode::SUCCESS),
            Self::Failed(failure) => Err((failure, data.words)),
            Self::Refused(line) => {
                output::warn(&data.theme.plain(&line));
                Ok(ExitCode::FAILURE)
            }
            Self::Usage(line) => {
                output::warn(&data.theme.plain(&line));
                Ok(ExitCode::from(2))
            }
            Self::Found => Ok(ExitCode::from(3)),
        }
    }
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}
