//! What a sheet is made of: pieces that know neither terminals nor markup. Their texts are as they were
//! read or typed: whoever renders them takes away what is invisible and escapes the rest.

use crate::domain::text::date::Day;

/// A piece of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// The title of the sheet.
    Title(String),
    /// The heading of a chapter.
    Heading(String),
    /// The heading of a part of a chapter.
    Part(String),
    /// A step: its number and title. It heads what follows.
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
    /// A fact: what it is, and its lines.
    Fact(String, Vec<String>),
    /// Something that happened.
    Event(Event),
    /// The person's own words, as many lines as they wrote.
    Quote(String),
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// On which day.
    pub day: Day,
    /// The day in words.
    pub date: String,
    /// What it was.
    pub what: String,
    /// What must be said with it.
    pub remarks: Vec<String>,
    /// The person's words about it.
    pub note: Option<String>,
}
