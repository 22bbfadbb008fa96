//! What an answer means.

use unicode_normalization::UnicodeNormalization as _;

use crate::app::intent::{Intent, Typed};
use crate::app::keymap::{Action, BINDINGS, action, label};
use crate::app::view::View;
use crate::print::lines::{Answer, Turn};
use crate::words::Words;

/// What came of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// It means nothing here.
    Say(String),
    Wish(Vec<Intent>),
}

/// What `answer` means where `turn` was said.
pub fn hear(answer: &str, turn: &Turn, view: &View, words: &dyn Words) -> Heard {
    let typed = answer.trim();
    if typed == "0" {
        return Heard::Wish(vec![view.esc.clone()]);
    }
    if turn.asks {
        if typed.is_empty() {
            return Heard::Wish(vec![view.enter()]);
        }
        // A lone hyphen empties the line.
        let text = if typed == "-" { "" } else { typed };
        return Heard::Wish(vec![
            Intent::Type(Typed::End),
            Intent::Type(Typed::ClearBefore),
            Intent::Paste(text.to_owned()),
            view.enter(),
        ]);
    }
    if typed.is_empty() {
        return Heard::Wish(vec![view.enter()]);
    }
    if typed == "?" && !turn.unsaid.is_empty() {
        return Heard::Say(turn.unsaid.join(", "));
    }
    let folded = plain(typed);
    let called = |answer: &&Answer| answer.keys.iter().any(|key| *key == folded || *key == typed);
    if let Some(found) = turn.answers.iter().find(called) {
        return Heard::Wish(vec![found.intent.clone()]);
    }
    if turn.filters {
        return Heard::Wish(vec![
            Intent::Type(Typed::End),
            Intent::Type(Typed::ClearBefore),
            Intent::Paste(typed.to_owned()),
        ]);
    }
    let lower = typed.to_lowercase();
    let begins = |answer: &&Answer| answer.label.to_lowercase().starts_with(&lower);
    let mut named = turn.answers.iter().filter(begins);
    if let (Some(only), None) = (named.next(), named.next()) {
        return Heard::Wish(vec![only.intent.clone()]);
    }
    let quits = BINDINGS.iter().any(|it| {
        it.action == Action::Quit
            && it.keys.iter().any(|key| label(*key, words).eq_ignore_ascii_case(&folded))
    });
    if quits {
        return Heard::Wish(vec![Intent::Quit]);
    }
    Heard::Say(words.plain_not_an_answer(typed))
}

/// An answer as it is meant: `1.`, `1)`, ` Q `, digits of any width.
fn plain(typed: &str) -> String {
    let folded: String = typed.nfkc().collect();
    let bare = folded.trim_end_matches(['.', ')', ':']);
    let bare = if bare.is_empty() { &folded } else { bare };
    let is_letter = bare.chars().count() == 1;
    let known = |text: &str| {
        let mut letters = text.chars();
        let (first, rest) = (letters.next(), letters.next());
        first.filter(|_| rest.is_none()).and_then(|c| {
            action(crate::app::keymap::Key { code: crate::app::keymap::Code::Char(c), ctrl: false })
        })
    };
    // Capitals are letters of their own where they mean something.
    if is_letter && known(bare).is_none() { bare.to_lowercase() } else { bare.to_owned() }
}
