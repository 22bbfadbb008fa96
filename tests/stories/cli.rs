//! The commands, as a shell runs them: what they print, what they write, how they end.

mod accounts;
mod at_once;
mod broken;
mod calendar;
mod check;
mod documents;
mod export;
mod forget;
pub(crate) mod help;
mod import;
mod journal;
mod law_cases;
mod law_values;
mod letter;
mod mark;
mod names;
mod new;
mod open;
mod output;
mod own;
mod read;
mod request;
mod set;
pub(crate) mod shell;
mod shells;
mod story;
mod traps;
