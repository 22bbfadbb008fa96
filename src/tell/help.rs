//! Help: what can be done where it was asked for, the signs, the promises, the words.

use super::single;
use crate::app::App;
use crate::app::doc::{Doc, Sign};
use crate::app::intent::Intent;
use crate::app::keymap::{Action, BINDINGS, label, shown};
use crate::app::layer::offer;
use crate::app::page::help::State;
use crate::app::view::View;

pub(super) fn view(state: &State, app: &App) -> View {
    let words = app.words;
    let mut doc = Doc::new();
    if !state.offers.is_empty() {
        doc.heading(words.help_here());
        for offer in &state.offers {
            if let Some(action) = offer.action {
                doc.fact(shown(action, words), vec![offer.label.clone()]);
            }
        }
    }
    doc.heading(words.help_signs());
    for sign in Sign::ALL {
        let name = words.sign_name(sign);
        if !name.is_empty() {
            doc.item(sign, name);
        }
    }
    doc.heading(words.help_promises());
    for promise in [
        words.help_promise_network(),
        words.help_promise_password(),
        words.help_promise_address(),
        words.help_promise_disk(),
    ] {
        doc.item(Sign::Bullet, promise);
    }
    doc.heading(words.help_glossary());
    for (word, meaning) in (0..).map_while(|place| words.help_word(place)) {
        doc.strong(word).under(meaning);
    }
    doc.heading(words.help_keys());
    for binding in BINDINGS {
        let keys: Vec<String> = binding.keys.iter().map(|key| label(*key, words)).collect();
        doc.fact(keys.join(" "), vec![(binding.name)(words).to_owned()]);
    }
    View {
        offers: vec![offer(Action::Back, Intent::Back, words)],
        ..single(words.help_title(), doc)
    }
}
