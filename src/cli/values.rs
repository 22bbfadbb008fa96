//! Words that are named in the help and completed by a shell, and looked up by the command: so that an
//! unknown one is told in the person's language, with the nearest names.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, Command, Error};

use crate::domain::record::status::Status;
use crate::domain::text::id::Goal;
use crate::domain::text::language::{Language, Text};
use crate::domain::text::platform::Platform;
use crate::words::LANGUAGES;

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

/// A language the program speaks.
pub(super) fn spoken(typed: &str) -> Result<Language, String> {
    one_of(typed, LANGUAGES.iter().map(|words| words.language()))
}

/// A language that letters are written in.
pub(super) fn written(typed: &str) -> Result<Language, String> {
    one_of(typed, Text::LANGUAGES)
}

fn one_of(typed: &str, all: impl IntoIterator<Item = Language>) -> Result<Language, String> {
    let all: Vec<Language> = all.into_iter().collect();
    let found = typed.parse().ok().filter(|it| all.contains(it));
    found.ok_or_else(|| {
        let names: Vec<String> = all.iter().map(ToString::to_string).collect();
        format!("`{typed}` is not a language of this program: {}", names.join(" or "))
    })
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
