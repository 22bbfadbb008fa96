//! `where`: every path in use.

use super::context::Context;
use super::stop::Done;
use crate::print::text::{pad, width};

/// Prints them. Paths are neither wrapped nor rewritten.
pub(super) fn run(desk: &Context) -> Done {
    let words = desk.data.words;
    let absent = words.where_not_there();
    let places = desk.home.paths();
    let names = places.iter().map(|place| width(place.name)).max().unwrap_or(0);
    let mut is_drawn = false;
    for place in places {
        is_drawn |= place.path == desk.home.writer() && place.exists;
        let path = place.path.display();
        let path = format!("{}  {path}", pad(place.name, names));
        let absent = if place.exists { String::new() } else { format!("  ({absent})") };
        desk.print_exact(&path, &absent)?;
    }
    // The name is drawn with the first act: before it, the one at hand means nothing.
    let writer = if is_drawn { &*desk.data.writer } else { absent };
    desk.print_line(&format!("{}{} {writer}", words.where_writer(), words.colon()))
}
