//! What a sheet is made of: pieces that know neither terminals nor Markdown.

use super::Shown;
use crate::domain::platform::Platform;

/// A piece of the sheet.
pub(super) enum Block {
    /// The title of the guide.
    Title(String),
    /// The heading of a part.
    Heading(String),
    /// A step: its number and title.
    Step(usize, String),
    /// A paragraph.
    Text(String),
    /// A paragraph the eye must not miss, behind a sign.
    Sign(&'static str, String),
    /// What may be overlooked.
    Aside(String),
    /// An item of a list, behind a sign.
    Item(&'static str, String),
    /// What belongs to the item above.
    Under(String),
    /// A hop of a menu trail: how deep it lies, its label, and what else is known of it.
    Hop(usize, String, String),
    /// An address to try: which one of how many, and what is known of it.
    Link((usize, usize), String, String),
    /// The address of the item above, and what is known of it.
    Address(String, String),
    /// Text to paste.
    Copy(String),
}

/// The names of platforms, in one line.
pub(super) fn platforms(platforms: &[Platform], shown: &Shown<'_>) -> String {
    let strings = shown.desk.data.strings;
    let names: Vec<&str> = platforms.iter().map(|it| strings.platform(*it)).collect();
    names.join(", ")
}
