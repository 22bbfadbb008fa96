//! A turn of the talk in the making: what is said, and what can be answered.

use crate::ui::keymap::Action;
use crate::ui::message::Message;

use super::act;
use super::voice::spoken;

/// What is said, and what can be answered.
#[derive(Debug, Clone, Default)]
pub struct Turn {
    /// Where this is: what was said there is not said again.
    pub place: String,
    /// It lies over a screen, to which one comes back.
    pub over: bool,
    /// Said every time: where one is and how it stands.
    pub head: Vec<String>,
    /// Said once; the lines of the numbered choices among them.
    pub lines: Vec<Line>,
    /// What can be done on most screens: said when it is not what was said last.
    pub also: String,
    /// What can be answered.
    pub choices: Vec<Choice>,
    /// A line of text is asked for instead.
    pub asks: Option<Asks>,
    /// The last thing said before the answer.
    pub prompt: String,
    /// What an empty line does.
    pub empty: Empty,
    /// What `0` does; nothing where there is no way back.
    pub back: Vec<Message>,
}

/// A line that is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// A sentence, a heading, an empty line.
    Text(String),
    /// A numbered choice.
    Choice(String),
}

impl Line {
    /// Whether a number stands before it.
    pub const fn is_choice(&self) -> bool {
        matches!(self, Self::Choice(_))
    }

    /// What is said.
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) | Self::Choice(text) => text,
        }
    }
}

/// Something that can be answered.
#[derive(Debug, Clone)]
pub struct Choice {
    /// Its number, its letter.
    pub keys: Vec<String>,
    /// Its words.
    pub label: String,
    /// What it does.
    pub messages: Vec<Message>,
}

/// A line of text that is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asks {
    /// How many characters stand there now.
    pub length: usize,
    /// A lone hyphen erases them.
    pub erasable: bool,
    /// It is accepted as soon as it is typed; else what it leads to is to be chosen.
    pub enter: bool,
}

/// What an empty line does.
#[derive(Debug, Clone, Default)]
pub enum Empty {
    /// Ends the wizard, the second time.
    #[default]
    Leave,
    /// Sends this.
    Send(Vec<Message>),
}

impl Turn {
    /// At `place`, where `0` and an empty line go back.
    pub(super) fn at(place: impl Into<String>, prompt: &str) -> Self {
        let back = act([Action::Back]);
        let empty = Empty::Send(back.clone());
        Self { place: place.into(), prompt: prompt.to_owned(), empty, back, ..Self::default() }
    }

    pub(super) fn over(place: impl Into<String>, prompt: &str) -> Self {
        Self { over: true, ..Self::at(place, prompt) }
    }

    pub(super) fn head(&mut self, line: impl Into<String>) {
        self.head.push(line.into());
    }

    pub(super) fn say(&mut self, line: impl Into<String>) {
        self.lines.push(Line::Text(line.into()));
    }

    /// The lines of a page of the full screen.
    pub(super) fn read(&mut self, lines: &[ratatui::text::Line<'_>]) {
        self.lines.extend(lines.iter().map(|line| Line::Text(spoken(&line.to_string()))));
    }

    /// An empty line before what comes.
    pub(super) fn gap(&mut self) {
        if self.lines.last().is_some_and(|it| !it.text().is_empty()) {
            self.say("");
        }
    }

    /// A numbered line, with its letter behind it if it has one.
    pub(super) fn choose(
        &mut self,
        label: impl Into<String>,
        key: impl Into<String>,
        actions: impl IntoIterator<Item = Action>,
    ) {
        let (label, key) = (label.into(), key.into());
        let before = self.lines.iter().filter(|line| line.is_choice()).count();
        let number = (before + 1).to_string();
        let behind = if key.is_empty() { String::new() } else { format!(" ({key})") };
        self.lines.push(Line::Choice(format!("{number}. {label}{behind}")));
        let keys = [number, key].into_iter().filter(|key| !key.is_empty()).collect();
        self.choices.push(Choice { keys, label, messages: act(actions) });
    }

    /// Something that can be answered and is not listed.
    pub(super) fn hide(
        &mut self,
        label: impl Into<String>,
        key: impl Into<String>,
        messages: Vec<Message>,
    ) {
        self.choices.push(Choice { keys: vec![key.into()], label: label.into(), messages });
    }
}
