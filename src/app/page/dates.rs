//! Everything that is due, and what is worth doing again.

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State;
