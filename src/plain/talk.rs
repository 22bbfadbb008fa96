//! The talk: what was said already, and what an answer means.

use crate::domain::text::language::{Language, visible};
use crate::ui::keymap::Action;
use crate::ui::message::{Message, Typed};
use crate::ui::model::Model;
use crate::ui::text::fit;
use crate::ui::theme::folded;

use super::words::words;
use super::{Asks, Choice, Empty, Line, Turn, act, describe};

/// The lines that were said at a place.
type Said = Option<(String, Vec<Line>)>;

/// A talk between the wizard and a person.
#[derive(Debug, Default)]
pub struct Talk {
    turn: Turn,
    language: Language,
    screen: Said,
    over: Said,
    also: String,
    /// Nothing was chosen at home: once more, and the wizard ends.
    idle: bool,
}

/// What an answer means.
#[derive(Debug)]
pub enum Heard {
    /// These messages, one after the other.
    Send(Vec<Message>),
    /// Nothing yet: this is to be said, and the question stands.
    Say(String),
}

impl Talk {
    /// What is to be said now: of what was already said at this place, only where one is.
    pub fn say(&mut self, model: &Model) -> Vec<String> {
        self.turn = describe(model);
        self.language = model.data.language();
        let Turn { place, head, lines, over, .. } = &self.turn;
        // What was numbered over the screen must not be taken for what is numbered on it.
        let mixed =
            !over && self.over.take().is_some_and(|(_, lines)| lines.iter().any(Line::is_choice));
        let known = if *over { &mut self.over } else { &mut self.screen };
        let before = known.as_ref().filter(|(at, _)| at == place).map(|(_, said)| said);
        let is_new = |line: &&Line| match before {
            None => true,
            Some(said) => {
                let again = mixed && line.is_choice();
                again || (!line.text().is_empty() && !said.contains(line))
            }
        };
        let new = lines.iter().filter(is_new).map(|line| line.text().to_owned());
        let mut said: Vec<String> = head.iter().cloned().chain(new).collect();
        *known = Some((place.clone(), lines.clone()));
        if !self.turn.also.is_empty() && self.also != self.turn.also {
            self.also.clone_from(&self.turn.also);
            said.push(self.also.clone());
        }
        said
    }

    /// The last thing said before the answer.
    pub fn prompt(&self) -> &str {
        &self.turn.prompt
    }

    /// What `answer` means: a line without its end.
    pub fn hear(&mut self, answer: &str) -> Heard {
        let idle = std::mem::take(&mut self.idle);
        let own = words(self.language);
        let typed = answer.trim();
        if self.turn.asks.is_some() && !typed.is_empty() && typed != "0" {
            return Heard::Send(self.text(typed));
        }
        // A key of the full screen: Space alone is one.
        let spaces = typed.is_empty() && !answer.is_empty();
        let space = || self.turn.choices.iter().find(|it| it.messages.len() == 1 && is_toggle(it));
        if spaces && let Some(choice) = space() {
            return Heard::Send(choice.messages.clone());
        }
        if typed.is_empty() {
            return match &self.turn.empty {
                Empty::Send(messages) => Heard::Send(messages.clone()),
                Empty::Leave if idle => Heard::Send(act([Action::Quit])),
                Empty::Leave => {
                    self.idle = true;
                    Heard::Say(own.once_more.to_owned())
                }
            };
        }
        if typed == "." {
            self.screen = None;
            self.over = None;
            self.also.clear();
            return Heard::Send(Vec::new());
        }
        match find(&self.turn.choices, typed) {
            Some(choice) if !choice.messages.is_empty() => Heard::Send(choice.messages.clone()),
            None if typed == "0" && !self.turn.back.is_empty() => {
                Heard::Send(self.turn.back.clone())
            }
            None if typed != "0" => {
                let typed = fit(&visible(typed), 40);
                let quoted = match self.language {
                    Language::En => format!("“{typed}”"),
                    Language::Fr => format!("«\u{a0}{typed}\u{a0}»"),
                };
                Heard::Say(format!("{quoted} {}", own.unknown))
            }
            _ => Heard::Say(own.first_question.to_owned()),
        }
    }

    /// A line of text takes the place of what stands there.
    fn text(&self, typed: &str) -> Vec<Message> {
        let asks = self.turn.asks.unwrap_or(Asks { length: 0, erasable: false, enter: true });
        let mut messages = vec![Message::Type(Typed::End)];
        messages.extend((0..asks.length).map(|_| Message::Type(Typed::Backspace)));
        if !(asks.erasable && typed == "-") {
            messages.push(Message::Paste(typed.to_owned()));
        }
        messages.extend(act(asks.enter.then_some(Action::Enter)));
        messages
    }
}

fn is_toggle(choice: &Choice) -> bool {
    matches!(choice.messages.first(), Some(Message::Act(Action::Toggle)))
}

/// The choice that `typed` means: its number or letter, its words, or the beginning of its words where
/// no other begins so. Case counts for single letters only: `L` is not `l`.
fn find<'a>(choices: &'a [Choice], typed: &str) -> Option<&'a Choice> {
    let exact = |choice: &&Choice| choice.keys.iter().any(|key| key == typed);
    let loose = |choice: &&Choice| {
        choice.keys.iter().any(|key| key.chars().count() > 1 && key.eq_ignore_ascii_case(typed))
    };
    if let Some(choice) = choices.iter().find(exact).or_else(|| choices.iter().find(loose)) {
        return Some(choice);
    }
    let typed = folded(typed);
    let named = || choices.iter().filter(|it| !it.label.is_empty());
    if let Some(choice) = named().find(|it| folded(&it.label) == typed) {
        return Some(choice);
    }
    // Where letters are keys, one that is no key here is a slip.
    let letters = choices.iter().flat_map(|it| &it.keys).filter(|it| is_letter(it)).count() > 1;
    if typed.chars().count() < if letters { 2 } else { 1 } || typed.starts_with(char::is_numeric) {
        return None;
    }
    let mut begins = named().filter(|it| folded(&it.label).starts_with(&typed));
    begins.next().filter(|_| begins.next().is_none())
}

fn is_letter(key: &str) -> bool {
    key.chars().count() == 1 && key.chars().all(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choice(keys: &[&str], label: &str) -> Choice {
        let keys = keys.iter().map(|key| (*key).to_owned()).collect();
        Choice { keys, label: label.to_owned(), messages: Vec::new() }
    }

    #[test]
    fn a_choice_is_meant_by_its_number_its_letter_or_its_words() {
        let choices = [
            choice(&["1", "x"], "Ça ne marche pas"),
            choice(&["2", "Espace"], "C’est fait"),
            choice(&["L"], "English"),
            choice(&["l"], ""),
            choice(&["SE"], "Suède"),
            choice(&["FR"], "France"),
        ];
        let meant = |typed| find(&choices, typed).map(|it| &*it.keys[0]);
        assert_eq!(meant("1"), Some("1"));
        assert_eq!(meant("x"), Some("1"));
        assert_eq!(meant("ESPACE"), Some("2"));
        assert_eq!(meant("L"), Some("L"));
        assert_eq!(meant("l"), Some("l"));
        assert_eq!(meant("ca ne"), Some("1"));
        assert_eq!(meant("suede"), Some("SE"));
        assert_eq!(meant("fr"), Some("FR"));
        // Two begin so, or it is too short to be more than a slip.
        assert_eq!(meant("s"), None);
        assert_eq!(meant("12"), None);
        assert_eq!(meant(""), None);
    }
}
