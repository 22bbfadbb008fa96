//! Content: what is compiled in keeps every rule; what breaks one is told, all of it at once.

mod hostile;
mod letters;
mod reading;
mod rules;
mod shipped;
mod spaces;
