//! Files of the person: proofs that are noted, documents that are saved.

use super::super::data::Notice;
use super::super::message::{Command, Document, Effect, Prompt, Proving, Reply, Writing};
use super::super::model::Model;
use super::super::overlay::{Menu, Overlay};
use super::letter;
use crate::domain::record::account::AccountKey;
use crate::domain::record::act::Change;
use crate::domain::text::id::GuideId;

/// Asks which of the noted files are still there.
pub(super) fn look(model: &Model, account: &AccountKey, guide: &GuideId) -> Vec<Effect> {
    let proofs = model.data.dossier().case(account, guide).proofs.clone();
    if proofs.is_empty() { Vec::new() } else { vec![Effect::Look(proofs)] }
}

/// A path was typed: the world is asked, and the field stays until it has answered.
pub(super) fn asked(prompt: &Prompt, path: &str) -> Option<Effect> {
    let path = path.trim().to_owned();
    match prompt {
        Prompt::Proof(account, guide) => {
            let (account, guide) = (account.clone(), guide.clone());
            Some(Effect::Prove(Proving { account, guide, path }))
        }
        Prompt::Save(document) => {
            Some(Effect::Write(Writing { path, document: document.clone(), replace: false }))
        }
        _ => None,
    }
}

/// What the world answers.
pub(super) fn replied(model: &mut Model, reply: Reply) -> Vec<Effect> {
    let strings = model.data.strings;
    let words = &strings.requests;
    match reply {
        Reply::Gone(paths) => model.data.gone = paths,
        Reply::Proven(proving) => {
            close(model);
            model.notice = Some(Notice::plain(words.proof_kept));
            let Proving { account, guide, path } = proving;
            model.data.gone.retain(|gone| *gone != path);
            return vec![model.act(vec![Change::Proof { account, guide, path, on: true }])];
        }
        Reply::Written(writing) => {
            close(model);
            model.notice = Some(Notice::plain(format!("{} {}", words.saved, writing.path)));
            if let Document::Letter(post) = writing.document {
                let (account, guide, path) =
                    (post.account.clone(), post.guide.clone(), writing.path);
                let proof = Change::Proof { account, guide, path, on: true };
                return vec![letter::written(model, &post, vec![proof])];
            }
        }
        Reply::Exists(writing) => {
            let text = format!("{} · {}", writing.path, words.exists_ask);
            let command = Command::Save(Writing { replace: true, ..writing });
            model.overlay = Some(Overlay::Menu(Menu::question(text, command, strings)));
        }
        Reply::NotProven(failure) => match &mut model.overlay {
            Some(Overlay::Field(field)) => field.error = Some(strings.failure(&failure)),
            _ => model.notice = Some(Notice::warn(strings.failure(&failure))),
        },
        _ => {}
    }
    Vec::new()
}

/// Closes the field in which a path was typed.
fn close(model: &mut Model) {
    let is_path = |prompt: &Prompt| matches!(prompt, Prompt::Proof(..) | Prompt::Save(_));
    if matches!(&model.overlay, Some(Overlay::Field(field)) if is_path(&field.prompt)) {
        model.overlay = None;
    }
}
