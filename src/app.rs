//! The app: everything that decides what is shown, and the one place where it changes. It knows words and the
//! domain; it knows no cells, disks, clocks and browsers.

pub mod apply;
pub mod data;
pub mod doc;
pub mod effect;
pub mod intent;
pub mod keymap;
pub mod layer;
pub mod line;
pub mod page;
pub mod reply;
pub mod said;
pub mod search;
pub mod signs;
pub mod view;
pub mod wish;

use crate::app::data::Data;
use crate::domain::record::account::{AccountKey, Keys};
use crate::domain::record::act::{ActId, Operation};
use crate::domain::text::failure::Failure;
use crate::domain::text::id::GuideId;
use crate::domain::text::language::Language;
use crate::words::{self, Words};

use doc::Tone;
use effect::Effect;
use layer::{Layer, Page};
use page::{home, setup};

/// Everything that decides what is shown.
#[derive(Debug, Clone)]
pub struct App {
    /// What every page may read.
    pub data: Data,
    pub words: &'static dyn Words,
    /// The stack: the one on top is what keys go to. Never empty.
    pub layers: Vec<Layer>,
    /// What just happened: gone with the next key.
    pub notice: Option<Notice>,
    /// What could not be saved and why: a banner that stays until all of it is.
    pub unsaved: Option<Failure>,
    /// The guides that were opened since the start, the latest first.
    pub opened: Vec<(AccountKey, GuideId)>,
    /// The letters that were begun since the start, the latest last: nothing of them is kept anywhere else.
    pub letters: Vec<page::letter::State>,
    /// The newest act there was when the program was started.
    pub since: Option<ActId>,
    /// Where the keys of new accounts and groups come from.
    pub keys: Keys,
    /// Clicks and the wheel count.
    pub mouse: bool,
    /// A browser can be started where the person sees it, as far as is known.
    pub has_browser: bool,
    /// Another number after each intent and reply: what is shown is told anew.
    pub version: u64,
}

/// Something said in the line above the action line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    pub text: String,
    pub tone: Tone,
}

impl Notice {
    /// Something went as it should, or simply is so.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), tone: Tone::Plain }
    }

    /// Something did not.
    pub fn warn(text: impl Into<String>) -> Self {
        Self { text: text.into(), tone: Tone::Strong }
    }
}

impl App {
    /// The app of `data`: home, or the set-up for someone we know nothing of. `language`: asked for on the command
    /// line.
    pub fn new(data: Data, language: Option<Language>) -> Self {
        let setup = &data.dossier().setup;
        let known = setup.language.filter(|it| words::speaks(*it));
        let language = language.or(known).unwrap_or(data.guess.language);
        let keys = Keys::of(data.random.clone());
        let since = data.history.acts().last().map(|act| act.id.clone());
        let mut app = Self {
            data,
            words: words::of(language),
            layers: Vec::new(),
            notice: None,
            unsaved: None,
            opened: Vec::new(),
            letters: Vec::new(),
            since,
            keys,
            mouse: false,
            has_browser: true,
            version: 0,
        };
        app.begin();
        app
    }

    /// Goes where the wizard begins.
    pub fn begin(&mut self) {
        let dossier = self.data.dossier();
        let is_new = dossier.setup.country.is_none() && dossier.accounts.is_empty();
        let page: Page = if is_new {
            setup::State::new(&self.data, self.words).into()
        } else {
            home::State::default().into()
        };
        self.layers = vec![page.into()];
    }

    pub fn language(&self) -> Language {
        self.words.language()
    }

    /// The layer on top.
    pub fn top(&self) -> Option<&Layer> {
        self.layers.last()
    }

    pub(in crate::app) fn top_mut(&mut self) -> Option<&mut Layer> {
        self.layers.last_mut()
    }

    /// The page on top, below boxes.
    pub fn page(&self) -> Option<&Layer> {
        self.layers.iter().rev().find(|layer| !layer.page.is_box())
    }

    /// Puts a page or a box on top.
    pub fn open(&mut self, page: impl Into<Page>) {
        self.layers.push(page.into().into());
        page::arrived(self);
    }

    pub fn say(&mut self, text: impl Into<String>) {
        self.notice = Some(Notice::plain(text));
    }

    pub fn warn(&mut self, text: impl Into<String>) {
        self.notice = Some(Notice::warn(text));
    }

    /// Shows `operation` at once and asks for it to be saved.
    pub(in crate::app) fn propose(&mut self, operation: Operation) -> Effect {
        let ticket = self.data.history.propose(operation.clone());
        self.data.changed();
        Effect::Save(ticket, operation)
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
