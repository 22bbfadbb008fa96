//! Boxes: a question with its answers, a menu, a line to type, a text on the whole screen.

use super::{input, single, under_cursor};
use crate::app::App;
use crate::app::doc::{Block, Cell, Doc, Row};
use crate::app::intent::Intent;
use crate::app::keymap::{Action, shown};
use crate::app::layer::{Ask, Choice, Text, offer};
use crate::app::view::{At, Offer, Shape, Typing, View};

pub(super) fn view(choice: &Choice, at: At, app: &App) -> View {
    let words = app.words;
    let mut doc = Doc::new();
    for text in &choice.text {
        doc.text(text.clone()).gap();
    }
    for row in &choice.rows {
        let key = row.action.map(|action| shown(action, words)).unwrap_or_default();
        let cells = [Cell::wrapped(row.label.clone()), Cell::right(key)];
        doc.row(Row::new(cells, row.intent.clone().as_answer()));
    }
    let mut view = single(choice.title.clone(), doc);
    view.shape = Shape::Over;
    let chosen = under_cursor(&view.main.doc, at.cursor).unwrap_or(Intent::Back);
    view.offers = vec![
        Offer::new(Action::Enter, words.answer_choose(), chosen),
        offer(Action::Back, Intent::Back, words),
    ];
    // The key that a line names does what the line does.
    view.more = choice
        .rows
        .iter()
        .filter(|row| row.action.is_some())
        .map(|row| Offer { intent: row.intent.clone().as_answer(), ..row.clone() })
        .collect();
    view
}

pub(super) fn ask(ask: &Ask, app: &App) -> View {
    let words = app.words;
    let mut doc = Doc::new();
    if !ask.hint.is_empty() {
        doc.quiet(ask.hint.clone()).gap();
    }
    doc.push(input("", &ask.line, true));
    if let Some(error) = &ask.error {
        doc.bad(error.clone());
    }
    View {
        shape: Shape::Over,
        typing: Typing::Line,
        typed: ask.line.value().to_owned(),
        offers: vec![
            Offer::new(Action::Enter, words.answer_save(), Intent::Submit),
            offer(Action::Back, Intent::Back, words),
        ],
        ..single(ask.title.clone(), doc)
    }
}

pub(super) fn text(text: &Text, app: &App) -> View {
    let words = app.words;
    let (block, copy) = match text {
        Text::Plain(text) => (Block::Bare(text.clone()), text.clone()),
        Text::Code(address) => (Block::Code(address.to_string()), address.to_string()),
        Text::CodeOf(text) => (Block::Code(text.clone()), text.clone()),
    };
    let mut doc = Doc::new();
    doc.push(block);
    if matches!(text, Text::Code(_)) {
        doc.push(Block::Bare(copy.clone()));
    }
    View {
        shape: Shape::Bare,
        offers: vec![
            offer(Action::Back, Intent::Back, words),
            offer(Action::Copy, Intent::Copy(copy), words),
        ],
        ..single("", doc)
    }
}
