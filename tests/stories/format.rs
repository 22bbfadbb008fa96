//! What guide files may say, and what follows from it: ladders, endings, places, addresses, days.

mod address;
mod days;
mod echo;
mod encoding;
mod ending;
mod fields;
mod ladder;
mod offer;
mod program;
