//! Forgetting: asked first, then gone from the screen at once, and from the disk once it is saved.

use super::super::data::Notice;
use super::super::message::{Command, Effect};
use super::super::model::Model;
use super::super::overlay::{Menu, Overlay};
use crate::domain::record::act::Operation;
use crate::domain::record::forget::Forgotten;

/// Says what will be erased and what cannot be reached, and asks.
pub(super) fn ask(model: &mut Model, forgotten: Vec<Forgotten>) {
    let strings = model.data.strings;
    let text = format!("{} {}", model.data.erased(&forgotten), strings.forgetting.stays);
    let question = Menu::question(text, Command::Forget(forgotten), strings);
    model.overlay = Some(Overlay::Menu(question));
}

/// Forgets. Whoever forgets everything begins anew.
pub(super) fn forget(model: &mut Model, forgotten: Vec<Forgotten>) -> Vec<Effect> {
    let words = &model.data.strings.forgetting;
    model.notice = Some(Notice::plain(format!("{} {}", words.done, words.others)));
    let everything = forgotten.contains(&Forgotten::Everything);
    let effect = model.propose(Operation::Forget(forgotten));
    if everything {
        model.begin();
    }
    vec![effect]
}
