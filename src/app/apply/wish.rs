//! Wishes carried out: the operation decides what changes, the app shows it and asks for it to be saved.

use crate::app::App;
use crate::app::effect::Effect;
use crate::app::page;
use crate::app::wish::Wish;
use crate::domain::ops::{Facts, Refusal, accounts, letter, settings, steps};
use crate::domain::record::act::{Change, Operation};

impl App {
    /// What operations may read.
    pub fn facts(&self) -> Facts<'_> {
        Facts {
            catalogue: &self.data.catalogue,
            history: &self.data.history,
            writer: &self.data.writer,
            today: self.data.today,
            keys: &self.keys,
        }
    }

    /// Shows these changes at once and asks for them to be saved; nothing to change is nothing to save.
    pub(in crate::app) fn act(&mut self, changes: Vec<Change>) -> Vec<Effect> {
        if changes.is_empty() {
            return Vec::new();
        }
        vec![self.propose(Operation::Do(changes))]
    }
}

/// Carries out `wish`, or says why it cannot be done.
pub(in crate::app) fn carry_out(app: &mut App, wish: Wish) -> Vec<Effect> {
    if let Wish::Objection(fact) = wish {
        return page::objection::note(app, &fact);
    }
    match operation(app, &wish) {
        Ok(changes) => {
            let effects = app.act(changes);
            told(app, &wish, effects)
        }
        Err(refusal) => {
            refuse(app, &refusal);
            Vec::new()
        }
    }
}

/// Says why something cannot be done: where a line is being typed, under it.
pub(in crate::app) fn refuse(app: &mut App, refusal: &Refusal) {
    let text = app.words.refusal(refusal);
    match app.top_mut().map(|top| &mut top.page) {
        Some(crate::app::layer::Page::Ask(ask)) => ask.error = Some(text),
        _ => app.warn(text),
    }
}

/// What `wish` would change.
pub(in crate::app) fn operation(app: &App, wish: &Wish) -> Result<Vec<Change>, Refusal> {
    let facts = app.facts();
    let main = &app.words.accounts_nickname(0);
    match wish {
        Wish::SetUp(set, several) => {
            let mut changes = Vec::new();
            for it in set {
                changes.extend(settings::set(&facts, *it)?);
            }
            changes.extend(accounts::add_several(&facts, several, main)?);
            Ok(changes)
        }
        Wish::AddAccount(service, name) => accounts::add(&facts, service, name.as_deref(), main),
        Wish::Rename(account, name) => accounts::rename(&facts, account, name),
        Wish::Country(account, country) => accounts::set_country(&facts, account, *country),
        Wish::Use(account, service, on) => accounts::set_use(&facts, account, service, *on),
        Wish::TieOnly(account, others) => accounts::tie_only(&facts, account, others),
        Wish::Untie(account) => accounts::untie(&facts, account),
        Wish::Remove(account) => accounts::remove(&facts, account),
        Wish::Join(account, other) => accounts::join(&facts, account, other),
        Wish::Mark(account, guide, step, mark) => {
            let marking = steps::Marking { account, guide, step, mark: *mark, on: None };
            steps::mark(&facts, &marking)
        }
        Wish::Marks(account, guide, ids, mark) => {
            let mut changes = Vec::new();
            for step in ids {
                let marking = steps::Marking { account, guide, step, mark: *mark, on: None };
                // It is used, and taken up again, once.
                let new: Vec<Change> = steps::mark(&facts, &marking)?;
                let new = new.into_iter().filter(|change| !changes.contains(change));
                changes.extend(new.collect::<Vec<_>>());
            }
            Ok(changes)
        }
        Wish::PutAway(account, guide, away) => steps::put_away(&facts, account, guide, *away),
        Wish::Platform(account, guide, on) => steps::set_platform(&facts, account, guide, *on),
        Wish::Note(account, guide, text) => steps::note(&facts, account, guide, text),
        Wish::Looked(account, guide) => steps::looked(&facts, account, guide),
        Wish::Proof(account, guide, path) => steps::proof(&facts, account, guide, path, true),
        Wish::Wrote(account, guide, kind, language) => {
            letter::written(&facts, account, guide, *kind, *language)
        }
        Wish::Remember(account, values) => letter::remember(&facts, account, values),
        Wish::Set(setting) => settings::set(&facts, *setting),
        // These change no record of what was done.
        Wish::Forget(_) | Wish::Computer(_) | Wish::Mouse(_) | Wish::Objection(_) => Ok(Vec::new()),
    }
}

/// What is to be done besides, and what is said of it.
fn told(app: &mut App, wish: &Wish, mut effects: Vec<Effect>) -> Vec<Effect> {
    match wish {
        Wish::Forget(what) => {
            // What was typed into letters may be a part of it.
            app.letters.clear();
            let forgotten = accounts::forget(&app.facts(), what);
            if !forgotten.is_empty() {
                effects.push(app.propose(Operation::Forget(forgotten)));
            }
        }
        Wish::Computer(computer) => {
            app.data.computer = *computer;
            effects.push(Effect::KeepComputer(*computer));
        }
        Wish::Mouse(on) => {
            app.mouse = *on;
            effects.push(Effect::KeepMouse(*on));
        }
        _ => {}
    }
    effects
}
