//! Operations: one function for each thing that a person can do, with its side rules, for every front end.

pub mod objection;
