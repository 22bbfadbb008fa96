//! Words that are named in the help and completed by a shell, and looked up by the command: so that an
//! unknown one is told in the person's language, with the nearest names.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, Command, Error};

use crate::domain::record::status::Status;
use crate::domain::text::id::Goal;
use crate::domain::text::platform::Platform;

/// Takes any word, and knows which ones to propose.
#[derive(Debug, Clone)]
pub(super) struct Words(Vec<&'static str>);

/// The platforms.
pub(super) fn platforms() -> Words {
    Words(Platform::ALL.map(Platform::as_str).into())
}

/// The goals.
pub(super) fn goals() -> Words {
    Words(Goal::ALL.map(Goal::as_str).into())
}

/// What can happen to an objection.
pub(super) fn statuses() -> Words {
    Words(Status::ALL.map(Status::as_str).into())
}

/// These words.
pub(super) fn words<const N: usize>(words: [&'static str; N]) -> Words {
    Words(words.into())
}

impl TypedValueParser for Words {
    type Value = String;

    fn parse_ref(
        &self,
        command: &Command,
        argument: Option<&Arg>,
        value: &OsStr,
    ) -> Result<String, Error> {
        StringValueParser::new().parse_ref(command, argument, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.0.iter().map(|word| PossibleValue::new(*word))))
    }
}
