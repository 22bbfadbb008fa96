//! A telling: what is said, in pieces that know neither cells nor markup. Their texts are as they were read or
//! typed: printers take away what is invisible, and escape the rest.

use super::intent::Intent;
use crate::domain::guide::Spot;
use crate::domain::text::address::Address;
use crate::domain::text::date::Day;

/// How a piece of text weighs. Printers know its colour; the meaning never rests on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    #[default]
    Plain,
    Strong,
    Quiet,
    /// An address, a key.
    Accent,
    /// What failed.
    Bad,
}

/// A sign stands for one thing, wherever it is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    Todo,
    Begun,
    /// Sent: somebody else has to answer.
    Waiting,
    Settled,
    Done,
    /// It needs the person.
    Needs,
    /// Not for the person; what a guide does not change.
    Not,
    Bullet,
    /// On a time line: what is between two points.
    Between,
    Question,
    /// What to write or do instead.
    Arrow,
    Ticked,
    Unticked,
}

impl Sign {
    pub const ALL: [Self; 13] = [
        Self::Todo,
        Self::Begun,
        Self::Waiting,
        Self::Settled,
        Self::Done,
        Self::Needs,
        Self::Not,
        Self::Bullet,
        Self::Between,
        Self::Question,
        Self::Arrow,
        Self::Ticked,
        Self::Unticked,
    ];

    pub const fn glyph(self) -> &'static str {
        match self {
            Self::Todo => "○",
            Self::Begun => "◔",
            Self::Waiting => "◌",
            Self::Settled => "●",
            Self::Done => "✓",
            Self::Needs => "!",
            Self::Not => "–",
            Self::Bullet => "•",
            Self::Between => "┆",
            Self::Question => "?",
            Self::Arrow => "→",
            Self::Ticked => "[✓]",
            Self::Unticked => "[ ]",
        }
    }

    pub const fn ascii(self) -> &'static str {
        match self {
            Self::Todo | Self::Unticked => "[ ]",
            Self::Begun => "[.]",
            Self::Waiting => "[~]",
            Self::Settled => "[=]",
            Self::Done => "ok",
            Self::Needs => "!",
            Self::Not => "-",
            Self::Bullet => "*",
            Self::Between => ":",
            Self::Question => "?",
            Self::Arrow => "->",
            Self::Ticked => "[+]",
        }
    }
}

/// A telling.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Doc {
    pub blocks: Vec<Block>,
}

/// A piece of a telling.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// The title of the whole.
    Title(String),
    /// The heading of a chapter; the name of a lane of home, with what stands at its right.
    Heading(String, String),
    /// The heading of a part of a chapter.
    Part(String),
    /// A step: its number and title. It heads what follows.
    Step(usize, String),
    Text(Tone, String),
    /// A paragraph the eye must not miss, behind a sign.
    Sign(Sign, String),
    /// An item of a list.
    Item(Sign, String),
    /// What belongs to the item above.
    Under(String),
    /// A fact: what it is, and its lines.
    Fact(String, Vec<String>),
    /// A menu trail, and on a phone where the first hop is tapped.
    Trail(Vec<Hop>, Option<Spot>),
    /// An address to try: which one of how many, and what is known of it.
    Link((usize, usize), String, String),
    /// An address on a line of its own, whole, and what is known of it. It can be clicked where the terminal can.
    Address(Address, String),
    /// Text to paste.
    Copy(String),
    /// A letter: its marks of what is empty, `‹your name›`, stand out. It is not read aloud unless asked for.
    Letter(String),
    /// The person's own words, as many lines as they wrote.
    Quote(String),
    /// Something that happened.
    Event(Event),
    /// Points in time, in order.
    Time(Vec<Point>),
    /// How much of something is settled.
    Meter(Meter),
    /// A line that is being typed.
    Input(Input),
    /// What the cells of the rows that follow stand for, a name for each: of the first, which says whose row it is,
    /// mostly none.
    Columns(Vec<String>),
    /// Something the cursor can stand on.
    Row(Row),
    /// Rows that stand beside each other as far as there is room.
    Flow(Vec<Row>),
    /// The same, behind the name of what they have in common.
    Group(String, Vec<Row>),
    /// A text as a QR code.
    Code(String),
    /// Text that is shown without margins, so that it can be selected.
    Bare(String),
    Gap,
}

/// A hop of a menu trail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hop {
    /// The sign the service shows there.
    pub glyph: Option<String>,
    /// What the service shows, in its wordings, newest first.
    pub wordings: Vec<String>,
    /// Where it sits, what to look for.
    pub about: String,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub day: Day,
    /// The day in words, or the month where no more is known.
    pub date: String,
    pub what: String,
    /// What must be said with it.
    pub remarks: Vec<String>,
    /// The person's words about it.
    pub note: Option<String>,
}

/// A point of a time line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// The day in few words.
    pub date: String,
    pub what: String,
    /// It lies in the past, is today, or is to come.
    pub when: When,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    Past,
    Today,
    Coming,
}

/// How much of something is settled: `total` parts, of which some are settled and some are on their way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meter {
    pub name: String,
    pub settled: usize,
    pub waiting: usize,
    pub total: usize,
    /// The same in words.
    pub words: String,
}

/// A line that is being typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    pub label: String,
    pub value: String,
    /// Where the cursor stands, in characters.
    pub at: usize,
    /// All of it is selected: what is typed takes its place.
    pub selected: bool,
    /// It is the one that is typed in now.
    pub current: bool,
}

/// Something the cursor can stand on. Rows that follow each other share the widths of their cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub sign: Option<Sign>,
    pub cells: Vec<Cell>,
    /// What stands under it, further in.
    pub under: Vec<String>,
    pub tone: Tone,
    /// What is done when it is chosen.
    pub intent: Intent,
}

/// A part of a row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cell {
    pub sign: Option<Sign>,
    pub text: String,
    pub tone: Tone,
    /// It stands at the right end of the row.
    pub right: bool,
    /// It may be wrapped; the others are cut.
    pub wraps: bool,
    /// It is a line that is being typed.
    pub typed: Option<Caret>,
}

/// Where the cursor of a line stands that is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Caret {
    /// In characters.
    pub at: usize,
    /// All of it is selected: what is typed takes its place.
    pub selected: bool,
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self { text, ..Self::default() }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl Cell {
    pub fn quiet(text: impl Into<String>) -> Self {
        Self { text: text.into(), tone: Tone::Quiet, ..Self::default() }
    }

    pub fn strong(text: impl Into<String>) -> Self {
        Self { text: text.into(), tone: Tone::Strong, ..Self::default() }
    }

    pub fn right(text: impl Into<String>) -> Self {
        Self { text: text.into(), tone: Tone::Quiet, right: true, ..Self::default() }
    }

    pub fn wrapped(text: impl Into<String>) -> Self {
        Self { text: text.into(), wraps: true, ..Self::default() }
    }

    #[must_use]
    pub const fn behind(mut self, sign: Sign) -> Self {
        self.sign = Some(sign);
        self
    }
}

impl Row {
    pub fn new(cells: impl IntoIterator<Item = Cell>, intent: Intent) -> Self {
        let cells = cells.into_iter().collect();
        Self { sign: None, cells, under: Vec::new(), tone: Tone::Plain, intent }
    }

    /// A row of one text, wrapped where it is long.
    pub fn of(text: impl Into<String>, intent: Intent) -> Self {
        Self::new([Cell::wrapped(text)], intent)
    }

    #[must_use]
    pub const fn sign(mut self, sign: Sign) -> Self {
        self.sign = Some(sign);
        self
    }

    #[must_use]
    pub const fn tone(mut self, tone: Tone) -> Self {
        self.tone = tone;
        self
    }

    #[must_use]
    pub fn under(mut self, text: impl Into<String>) -> Self {
        self.under.push(text.into());
        self
    }
}

impl Doc {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    pub fn push(&mut self, block: Block) -> &mut Self {
        self.blocks.push(block);
        self
    }

    pub fn title(&mut self, text: impl Into<String>) -> &mut Self {
        self.push(Block::Title(text.into()))
    }

    pub fn heading(&mut self, text: impl Into<String>) -> &mut Self {
        self.push(Block::Heading(text.into(), String::new()))
    }

    /// A heading with a few words at its right end.
    pub fn lane(&mut self, text: impl Into<String>, aside: impl Into<String>) -> &mut Self {
        self.push(Block::Heading(text.into(), aside.into()))
    }

    pub fn text(&mut self, text: impl Into<String>) -> &mut Self {
        self.push(Block::Text(Tone::Plain, text.into()))
    }

    pub fn strong(&mut self, text: impl Into<String>) -> &mut Self {
        self.push(Block::Text(Tone::Strong, text.into()))
    }

    pub fn quiet(&mut self, text: impl Into<String>) -> &mut Self {
        self.push(Block::Text(Tone::Quiet, text.into()))
    }

    pub fn bad(&mut self, text: impl Into<String>) -> &mut Self {
        self.push(Block::Text(Tone::Bad, text.into()))
    }

    pub fn sign(&mut self, sign: Sign, text: impl Into<String>) -> &mut Self {
        self.push(Block::Sign(sign, text.into()))
    }

    pub fn item(&mut self, sign: Sign, text: impl Into<String>) -> &mut Self {
        self.push(Block::Item(sign, text.into()))
    }

    pub fn under(&mut self, text: impl Into<String>) -> &mut Self {
        self.push(Block::Under(text.into()))
    }

    /// A fact with its lines; nothing where there are none.
    pub fn fact(&mut self, name: impl Into<String>, lines: Vec<String>) -> &mut Self {
        if lines.is_empty() { self } else { self.push(Block::Fact(name.into(), lines)) }
    }

    pub fn row(&mut self, row: Row) -> &mut Self {
        self.push(Block::Row(row))
    }

    pub fn gap(&mut self) -> &mut Self {
        self.push(Block::Gap)
    }

    pub fn append(&mut self, other: Self) -> &mut Self {
        self.blocks.extend(other.blocks);
        self
    }

    /// Everything the cursor can stand on, in order.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.blocks.iter().flat_map(|block| match block {
            Block::Row(row) => std::slice::from_ref(row),
            Block::Flow(rows) | Block::Group(_, rows) => rows.as_slice(),
            _ => &[],
        })
    }
}
