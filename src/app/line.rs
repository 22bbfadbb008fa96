//! A line of text that is being typed.

use tui_input::{Input, InputRequest as Request};

use super::intent::Typed;

#[derive(Debug, Clone, Default)]
pub struct Line {
    input: Input,
    /// All of it is selected: the next letter takes its place.
    pub selected: bool,
}

impl PartialEq for Line {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value() && self.at() == other.at() && self.selected == other.selected
    }
}

impl Eq for Line {}

impl Line {
    /// A line with `value` in it, all of it selected.
    pub fn of(value: impl Into<String>) -> Self {
        let value: String = value.into();
        Self { selected: !value.is_empty(), input: Input::new(value) }
    }

    pub fn value(&self) -> &str {
        self.input.value()
    }

    pub fn is_empty(&self) -> bool {
        self.value().is_empty()
    }

    /// Where the cursor stands, in characters.
    pub fn at(&self) -> usize {
        self.input.cursor()
    }

    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// An edit; letters take the place of what is selected.
    pub fn edit(&mut self, typed: Typed) {
        let was_selected = std::mem::take(&mut self.selected);
        let request = match typed {
            Typed::Char(c) => {
                if was_selected {
                    self.clear();
                }
                Request::InsertChar(c)
            }
            Typed::Backspace | Typed::Delete if was_selected => return self.clear(),
            Typed::Backspace => Request::DeletePrevChar,
            Typed::Delete => Request::DeleteNextChar,
            Typed::Left => Request::GoToPrevChar,
            Typed::Right => Request::GoToNextChar,
            Typed::Home => Request::GoToStart,
            Typed::End => Request::GoToEnd,
            Typed::ClearBefore => {
                let kept: String = self.value().chars().skip(self.at()).collect();
                self.input = Input::new(kept).with_cursor(0);
                return;
            }
            Typed::ClearWord => Request::DeletePrevWord,
        };
        self.input.handle(request);
    }
}
