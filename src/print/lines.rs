//! What is shown, as sentences and numbered answers: for pipes, serial lines and screen readers. Nothing is read back
//! from cells: words come out as they were typed.

use super::text::wrap;
use super::theme::Theme;
use crate::app::doc::{Block, Doc, Hop, Row, Sign};
use crate::app::intent::Intent;
use crate::app::keymap::{Action, shown as key_of};
use crate::app::view::{Offer, Pane, Shape, Typing, View};
use crate::words::Words;

/// What is said, and what can be answered.
#[derive(Debug, Clone, Default)]
pub struct Turn {
    pub lines: Vec<String>,
    pub answers: Vec<Answer>,
    /// What else can be answered, said in one line.
    pub also: String,
    /// A line of text is asked for.
    pub asks: bool,
    /// Text narrows a list.
    pub filters: bool,
    /// What Enter alone does.
    pub enter: String,
    /// The list that is not read out because it is long: what is typed finds what is in it.
    pub unsaid: Vec<String>,
    /// A list is being passed over.
    brief: bool,
    /// What the cells of the next rows stand for.
    columns: Vec<String>,
}

/// The title of pages that have none.
const PROGRAM: &str = "optout-tui";

/// A list that can be searched by typing is read out up to this length.
const SHORT: usize = 9;

/// Something that can be answered.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Its number, its letter.
    pub keys: Vec<String>,
    pub label: String,
    pub intent: Intent,
}

/// A view as a turn of the talk.
pub fn turn(view: &View, words: &'static dyn Words) -> Turn {
    // Beside a list, what is typed looks for something in it.
    let finds = view.typing == Typing::Line && view.shape == Shape::Detail;
    let mut turn = Turn {
        asks: view.typing == Typing::Line && !finds,
        filters: view.typing == Typing::Filter || finds,
        enter: view.offers.get(view.at.offer).map(|it| it.label.clone()).unwrap_or_default(),
        ..Turn::default()
    };
    // The name of the program was said when it began.
    if view.title != PROGRAM {
        turn.say(&view.title);
    }
    turn.doc(&view.head, words);
    let rows = view.main.doc.rows().count();
    turn.brief = turn.filters && view.typed.is_empty() && rows > SHORT;
    let offers: Vec<&Offer> = view.offers.iter().collect();
    // A row is chosen by its number: "open" needs none.
    let of_row = |offer: &Offer| {
        matches!(offer.action, Some(Action::Enter | Action::Toggle))
            && view.main.doc.rows().any(|row| row.intent == offer.intent)
    };
    let others = offers.iter().copied().filter(|offer| !of_row(offer)).collect::<Vec<_>>();
    match (view.shape, &view.side) {
        // Among the lines of a form only the one that is asked for is said.
        (Shape::Form, _) if turn.asks => {
            turn.line(&view.main.doc, words);
            return turn;
        }
        // What to do comes before the list of all there is to do.
        (Shape::Checklist, Some(side)) => {
            turn.step(side, &view.foot, words);
            turn.offers(&offers, words);
            turn.pane(&view.main, words);
        }
        (Shape::Form, Some(side)) => {
            turn.pane(&view.main, words);
            turn.pane(side, words);
            turn.doc(&view.foot, words);
            turn.offers(&others, words);
        }
        _ => {
            turn.pane(&view.main, words);
            turn.doc(&view.foot, words);
            turn.offers(&others, words);
        }
    }
    let mut also = Vec::new();
    // What can be done everywhere is said where it all begins; elsewhere `?` tells it.
    let is_home = view.shape == Shape::Detail;
    // There is one way back, and it has its number.
    for offer in view.more.iter().filter(|offer| offer.action != Some(Action::Back)) {
        let key = offer.action.map(|action| key_of(action, words)).unwrap_or_default();
        if key.is_empty() {
            turn.offers(&[offer], words);
            continue;
        }
        if is_home || !offer.action.is_some_and(is_everywhere) {
            also.push(format!("{key} {}", offer.label));
        }
        let answer =
            Answer { keys: vec![key], label: offer.label.clone(), intent: offer.intent.clone() };
        turn.answers.push(answer);
    }
    turn.also = also.join(", ");
    turn
}

/// Whether it can be done on every page. Help is said everywhere: it tells the others.
const fn is_everywhere(action: Action) -> bool {
    matches!(
        action,
        Action::Search
            | Action::Accounts
            | Action::Dates
            | Action::Undo
            | Action::Redo
            | Action::Language
            | Action::Settings
            | Action::Quit
    )
}

impl Turn {
    /// What to do, the address, then the way to it in the app and what one should see there.
    fn step(&mut self, step: &Pane, foot: &Doc, words: &'static dyn Words) {
        let is_way = |block: &Block| matches!(block, Block::Trail(..));
        let blocks = &step.doc.blocks;
        // Its name stands right before it.
        let way = blocks.iter().position(is_way).map_or(blocks.len(), |it| it.saturating_sub(1));
        let (before, after) = blocks.split_at(way);
        let part = |blocks: &[Block]| Doc { blocks: blocks.to_vec() };
        self.pane(&Pane { doc: part(before), ..step.clone() }, words);
        self.doc(foot, words);
        self.doc(&part(after), words);
    }

    fn say(&mut self, text: &str) {
        if !text.is_empty() {
            self.lines.push(text.to_owned());
        }
    }

    fn gap(&mut self) {
        if self.lines.last().is_some_and(|line| !line.is_empty()) {
            self.lines.push(String::new());
        }
    }

    fn pane(&mut self, pane: &Pane, words: &'static dyn Words) {
        self.gap();
        let title = [pane.title.as_str(), pane.aside.as_str()];
        let title: Vec<&str> = title.into_iter().filter(|it| !it.is_empty()).collect();
        self.say(&title.join(", "));
        self.doc(&pane.doc, words);
    }

    fn doc(&mut self, doc: &Doc, words: &'static dyn Words) {
        for block in &doc.blocks {
            if !matches!(block, Block::Columns(_) | Block::Row(_)) {
                self.columns.clear();
            }
            if self.brief {
                self.briefly(block, words);
            } else {
                self.block(block, words);
            }
        }
        let chose = doc.rows().any(|row| row.sign == Some(Sign::Ticked));
        if std::mem::take(&mut self.brief) && !chose {
            self.say(&words.plain_type_a_name(self.unsaid.len()));
        }
    }

    /// Of a long list only what was chosen is said.
    fn briefly(&mut self, block: &Block, words: &'static dyn Words) {
        let rows = match block {
            Block::Row(row) => std::slice::from_ref(row),
            Block::Flow(rows) | Block::Group(_, rows) => rows.as_slice(),
            Block::Heading(..) | Block::Input(_) => return,
            block => return self.block(block, words),
        };
        for row in rows {
            if row.sign == Some(Sign::Ticked) {
                self.row(row, words);
            }
            self.unsaid.push(said_of(row));
        }
    }

    fn block(&mut self, block: &Block, words: &'static dyn Words) {
        let colon = words.colon();
        match block {
            Block::Title(text) | Block::Part(text) => {
                self.gap();
                self.say(text);
            }
            Block::Heading(text, aside) => {
                self.gap();
                let parts = [text.as_str(), aside.as_str()].into_iter().filter(|it| !it.is_empty());
                self.say(&parts.collect::<Vec<_>>().join(", "));
            }
            Block::Step(number, title) => {
                self.gap();
                self.say(&format!("{number}. {title}"));
            }
            Block::Text(_, text) | Block::Under(text) => self.say(text),
            Block::Sign(sign, text) | Block::Item(sign, text) => {
                self.say(&words.signed(*sign, text));
            }
            Block::Fact(name, lines) => self.say(&format!("{name}{colon} {}", lines.join(", "))),
            Block::Trail(hops, _) => {
                // Numbers are for answers.
                let hop = |hop: &Hop| match hop.about.as_str() {
                    "" => hop.label().clone(),
                    about => format!("{} ({about})", hop.label()),
                };
                let hops: Vec<String> = hops.iter().map(hop).collect();
                self.say(&hops.join(", "));
            }
            Block::Link((number, of), link, about) => {
                let which = if *of > 1 { format!("{number}/{of}{colon} ") } else { String::new() };
                self.say(&format!("{which}{link}"));
                self.say(about);
            }
            Block::Address(link, about) => {
                self.say(link.as_str());
                self.say(about);
            }
            // It is long, and the same again after each change: who wants it asks for the text.
            Block::Letter(_) => {}
            Block::Copy(text) | Block::Quote(text) | Block::Bare(text) => {
                for line in text.lines() {
                    self.lines.push(line.to_owned());
                }
            }
            Block::Event(event) => {
                self.say(&format!("{}{colon} {}", event.date, event.what));
                for remark in event.remarks.iter().chain(&event.note) {
                    self.say(remark);
                }
            }
            Block::Time(points) => {
                for point in points {
                    self.say(&format!("{}{colon} {}", point.date, point.what));
                }
            }
            Block::Meter(meter) => self.say(&format!("{}{colon} {}", meter.name, meter.words)),
            Block::Input(input) => {
                let now = if input.value.is_empty() {
                    input.label.clone()
                } else {
                    words.field_now(&input.label, &input.value)
                };
                self.say(&now);
            }
            Block::Columns(names) => self.columns.clone_from(names),
            Block::Row(row) => self.row(row, words),
            Block::Flow(rows) | Block::Group(_, rows) => {
                if let Block::Group(name, _) = block {
                    self.say(name);
                }
                for row in rows {
                    self.row(row, words);
                }
            }
            Block::Code(text) => {
                self.lines.extend(super::code::groups(text, 60));
            }
            Block::Gap => self.gap(),
        }
    }

    /// The line among rows that is typed now.
    fn line(&mut self, doc: &Doc, words: &'static dyn Words) {
        for row in doc.rows() {
            let Some(cell) = row.cells.iter().find(|cell| cell.typed.is_some()) else { continue };
            let label = row.cells.first().map_or("", |cell| &cell.text);
            match cell.text.as_str() {
                "" => self.say(label),
                value => self.say(&words.field_now(label, value)),
            }
            for under in &row.under {
                self.say(under);
            }
        }
    }

    fn row(&mut self, row: &Row, words: &'static dyn Words) {
        let said = spoken(row, &self.columns, words);
        // What leads nowhere is no answer.
        if row.intent == Intent::Stay {
            self.say(&said);
        } else {
            self.choose(&said, None, row.intent.clone());
        }
        for under in &row.under {
            self.say(under);
        }
    }

    fn offers(&mut self, offers: &[&Offer], words: &'static dyn Words) {
        for offer in offers.iter().filter(|offer| offer.action != Some(Action::Back)) {
            let key = offer.action.filter(|action| *action != Action::Enter);
            let key = key.map(|action| key_of(action, words));
            self.choose(&offer.label, key, offer.intent.clone());
        }
    }

    /// A numbered line, with its letter behind it if it has one.
    fn choose(&mut self, label: &str, key: Option<String>, intent: Intent) {
        let numbered = |answer: &&Answer| {
            answer.keys.first().is_some_and(|key| key.bytes().all(|byte| byte.is_ascii_digit()))
        };
        let number = (self.answers.iter().filter(numbered).count() + 1).to_string();
        let behind = key.as_ref().map(|key| format!(" ({key})")).unwrap_or_default();
        self.lines.push(format!("{number}. {label}{behind}"));
        let keys = std::iter::once(number).chain(key).collect();
        self.answers.push(Answer { keys, label: label.to_owned(), intent });
    }
}

fn said_of(row: &Row) -> String {
    row.cells.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(" ")
}

/// A row as it is said: what it is, how it stands; a cell that has a name, by its name.
fn spoken(row: &Row, columns: &[String], words: &'static dyn Words) -> String {
    let cells = row.cells.iter().enumerate().map(|(place, cell)| {
        let text = match cell.sign {
            Some(sign) if cell.text.is_empty() => words.signed(sign, ""),
            _ => cell.text.clone(),
        };
        match columns.get(place).filter(|name| !name.is_empty() && !text.is_empty()) {
            Some(name) => format!("{name}{} {text}", words.colon()),
            None => text,
        }
    });
    let mut parts: Vec<String> = cells.filter(|text| !text.is_empty()).collect();
    if let Some(sign @ (Sign::Ticked | Sign::Done | Sign::Needs | Sign::Waiting | Sign::Begun)) =
        row.sign
    {
        parts.push(words.sign_name(sign).to_owned());
    }
    parts.retain(|part| !part.is_empty());
    parts.join(", ")
}

/// `text` in lines of at most `columns`, without anything invisible; what is not ASCII is put into ASCII where
/// nothing else may be shown.
pub fn printed(text: &str, columns: usize, theme: Theme) -> Vec<String> {
    let plain = theme.plain(text);
    if plain.is_empty() { vec![String::new()] } else { wrap(&plain, columns) }
}
