//! Everything that decides what is on the screen.

use crate::domain::record::account::AccountKey;
use crate::domain::record::act::{Change, Operation};
use crate::domain::text::failure::Failure;
use crate::domain::text::id::GuideId;
use crate::domain::text::language::Language;

use super::data::{Data, Notice};
use super::message::Effect;
use super::overlay::Overlay;
use super::screen::Screen;
use super::strings::strings;

/// Everything that decides what is on the screen.
#[derive(Debug, Clone)]
pub struct Model {
    /// What every screen may read.
    pub data: Data,
    /// The screens, the one that is shown last.
    pub screens: Vec<Screen>,
    /// What lies over it.
    pub overlay: Option<Overlay>,
    /// What just happened: gone with the next key.
    pub notice: Option<Notice>,
    /// What could not be saved and why: a banner that stays.
    pub unsaved: Option<Failure>,
    /// The guides that were opened since the start, the latest first.
    pub opened: Vec<(AccountKey, GuideId)>,
    /// How often undo was asked for while the disk still owed an answer.
    pub undo_waits: u32,
}

impl Model {
    /// The model of `data`: home, or the first page for someone we know nothing of. `language`: asked for
    /// on the command line.
    pub fn new(mut data: Data, language: Option<Language>) -> Self {
        let setup = &data.dossier().setup;
        let language = language.or(setup.language).unwrap_or(data.guess.language);
        data.strings = strings(language);
        data.words = crate::words::of(language);
        let mut model = Self {
            data,
            screens: Vec::new(),
            overlay: None,
            notice: None,
            unsaved: None,
            opened: Vec::new(),
            undo_waits: 0,
        };
        model.begin();
        model
    }

    /// Goes where the wizard begins.
    pub fn begin(&mut self) {
        let dossier = self.data.dossier();
        let is_new = dossier.setup.country.is_none() && dossier.accounts.is_empty();
        self.screens = vec![if is_new {
            Screen::Welcome(super::screen::welcome::State::new(&self.data))
        } else {
            Screen::Home(super::screen::home::State::default())
        }];
    }

    /// Shows `changes` at once and asks for them to be saved.
    pub fn act(&mut self, changes: Vec<Change>) -> Effect {
        self.propose(Operation::Do(changes))
    }

    /// Shows `deed` at once and asks for it to be saved.
    pub fn propose(&mut self, deed: Operation) -> Effect {
        let ticket = self.data.history.propose(deed.clone());
        Effect::Save(ticket, deed)
    }

    /// What was shown and could not be saved, to be tried again in the order in which it was done.
    pub fn unsaved(&self) -> Vec<Effect> {
        let pending = self.data.history.pending().iter();
        pending.map(|it| Effect::Save(it.ticket, it.deed.clone())).collect()
    }

    /// Whether the disk still owes an answer.
    pub fn is_saving(&self) -> bool {
        !self.data.history.pending().is_empty()
    }
}
