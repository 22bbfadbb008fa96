//! The plain wizard: the program asked and answered line by line.

#![cfg(unix)]

mod journey;
mod lines;
mod objection;
