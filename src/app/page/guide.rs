//! A guide on an account: what stands before it, the checklist, one thing to do at a time.

pub mod ladder;
pub mod scene;
mod step;

use crate::app::App;
use crate::app::effect::{Effect, Opening, Place};
use crate::app::intent::Intent as Wanted;
use crate::app::layer::{Ask, Layer, Page, Purpose};
use crate::app::page::receipt;
use crate::app::view::At;
use crate::app::wish::Wish;
use crate::domain::guide::catalogue::Catalogue;
use crate::domain::guide::user_guides::Opened;
use crate::domain::record::account::AccountKey;
use crate::domain::record::status::Status;
use crate::domain::text::address::Address;
use crate::domain::text::id::{GuideId, StepId};
use crate::domain::text::platform::Platform;

pub use ladder::{Ladder, Rung};
pub use scene::{Closed, Scene, Stage};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    pub account: AccountKey,
    pub guide: GuideId,
    /// The address of this step was used: the next sensible thing is to say that it is done.
    pub used: Option<StepId>,
    /// The person has read what stands before the first step.
    pub begun: bool,
    /// It is only read: for somebody without an account that has it.
    pub reading: bool,
    /// What is open inside of it: Esc closes that first.
    pub inside: Option<Inside>,
}

/// What can be open inside a guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inside {
    /// What to ask an administrator, and whether it was copied.
    Ask(bool),
    /// The address of the step, for a phone.
    Code(Address),
    Ladder(Ladder),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Intent {
    /// Opens a guide, or a step of it, on an account.
    Open(AccountKey, Place),
    /// Shows a guide to somebody who has no account for it.
    Read(GuideId),
    /// On to the steps.
    Start,
    /// Shows what to ask an administrator.
    Ask,
    /// The same was copied.
    AskCopied,
    /// An administrator was asked, today.
    Asked,
    /// The step is done, and on to the next.
    Done,
    /// The step is left out, and on.
    Skip,
    /// Hands an address to the browser.
    Browse(Address),
    /// Shows an address for the phone.
    Phone(Address),
    /// Copies an address, or something to paste.
    Copy(String),
    /// Opens the letter of the step.
    Letter,
    /// Asks what is to be copied: the text, the address.
    AskCopy(String, Address),
    /// What is asked on a step is not so yet: it stays open, and on.
    NotYet,
    /// The step on which it is asked is done.
    Yes,
    /// Asks whether this was done before.
    AskBefore,
    /// All of it was done before: a guide that nobody has to answer.
    WasDone,
    /// Asks on which platform it is followed.
    AskPlatform,
    /// It is followed there from now on.
    Platform(Platform),
    /// Puts the guide away, or takes it back.
    PutAway(bool),
    Ladder(ladder::Intent),
    /// Closes what is open inside, else the guide.
    Close,
}

impl State {
    pub fn new(account: AccountKey, guide: GuideId) -> Self {
        Self { account, guide, used: None, begun: false, reading: false, inside: None }
    }

    /// Whether what stands before the first step is shown: until something was done.
    pub fn is_before(&self, scene: &Scene<'_>) -> bool {
        !self.begun && scene.case.is_untouched()
    }

    fn opens(&self, opening: &Opening) -> bool {
        self.account == opening.account && self.guide == opening.guide
    }
}

/// The guide on top, and where its cursor is.
fn top(app: &mut App) -> Option<(&mut State, &mut At)> {
    match app.layers.last_mut() {
        Some(Layer { page: Page::Guide(state), at }) => Some((state, at)),
        _ => None,
    }
}

/// Opens a guide on an account; one of the person's own is read first.
pub(in crate::app) fn open(app: &mut App, account: AccountKey, place: &Place) -> Vec<Effect> {
    if app.data.is_own(&place.guide) && app.data.catalogue.guide(&place.guide).is_none() {
        return vec![Effect::Read(Some(account), place.clone())];
    }
    // A page that stood for it until it was read makes way.
    if top(app).is_some_and(|(state, _)| state.account == account && state.guide == place.guide) {
        app.layers.pop();
    }
    let begun = place.step.is_some();
    app.open(State { begun, ..State::new(account, place.guide.clone()) });
    if let Some(step) = &place.step {
        stand_on(app, |scene| scene.place(step).unwrap_or(0));
    }
    Vec::new()
}

/// A guide came to stand on top: the cursor is on its first open step.
pub(in crate::app) fn arrived(app: &mut App) {
    let Some((state, _)) = top(app) else { return };
    let (account, guide) = (state.account.clone(), state.guide.clone());
    if !state.reading {
        app.opened.retain(|(_, other)| *other != guide);
        app.opened.insert(0, (account, guide));
    }
    stand_on(app, first_open);
}

fn first_open(scene: &Scene<'_>) -> usize {
    scene.first_open()
}

/// The cursor to another step.
fn stand_on(app: &mut App, place: impl FnOnce(&Scene<'_>) -> usize) {
    let Some((state, _)) = top(app) else { return };
    let (account, guide) = (state.account.clone(), state.guide.clone());
    let place = Scene::of(&app.data, &account, &guide).map(|scene| place(&scene));
    if let (Some(place), Some((_, at))) = (place, top(app)) {
        *at = At { cursor: place, ..At::default() };
    }
}

/// Shows a guide to somebody who has no account for it.
fn read_only(app: &mut App, guide: GuideId) {
    app.open(State { reading: true, ..State::new(AccountKey::me(), guide) });
}

/// An address was handed to the browser.
pub(in crate::app) fn opened(app: &mut App, opening: &Opening) {
    let Some((state, at)) = top(app) else { return };
    if !state.opens(opening) {
        return;
    }
    match &mut state.inside {
        Some(Inside::Ladder(ladder)) => ladder.used = true,
        _ => state.used.clone_from(&opening.step),
    }
    at.offer = 0;
}

/// All guides were read again, and those whole that are needed.
pub(in crate::app) fn reread(app: &mut App, catalogue: Catalogue, opened: Vec<Opened>) {
    let told = app.data.catalogue.own.faults.len();
    let mut catalogue = catalogue;
    catalogue.inherit(&app.data.catalogue);
    for it in opened {
        catalogue.take(it);
    }
    app.data.catalogue = catalogue.into();
    app.data.changed();
    let faults = app.data.catalogue.own.faults.len();
    if faults > told {
        let words = app.words;
        let key = crate::app::keymap::shown(crate::app::keymap::Action::Settings, words);
        app.warn(format!("{} {}", words.own_mistakes(faults), words.own_see_settings(&key)));
    }
}

/// The guides that are open.
pub(in crate::app) fn shown(app: &App) -> Vec<GuideId> {
    let guides = app.layers.iter().filter_map(|layer| match &layer.page {
        Page::Guide(state) => Some(state.guide.clone()),
        Page::Receipt(state) => Some(state.guide.clone()),
        _ => None,
    });
    guides.filter(|guide| app.data.is_own(guide)).collect()
}

/// A guide of the person's own was read: it is opened on this account, or shown to be read.
pub(in crate::app) fn read(
    app: &mut App,
    account: Option<AccountKey>,
    place: &Place,
    opened: Opened,
) {
    std::sync::Arc::make_mut(&mut app.data.catalogue).take(opened);
    app.data.changed();
    match account {
        Some(account) => drop(open(app, account, place)),
        None => read_only(app, place.guide.clone()),
    }
}

/// A fact was noted from a step: sent and accepted are an end, everything else leads on.
pub(in crate::app) fn noted(app: &mut App, status: Status) {
    if matches!(status, Status::Sent | Status::Accepted) {
        receipt::open(app, false);
    } else {
        step::go_on(app);
    }
}

/// Closes what is open inside the guide, else the guide.
fn close(app: &mut App) {
    let Some((state, at)) = top(app) else { return };
    match state.inside.take() {
        Some(Inside::Ladder(ladder)) => *at = At { cursor: ladder.place, ..At::default() },
        Some(Inside::Ask(_) | Inside::Code(_)) => at.offer = 0,
        None if app.layers.len() > 1 => drop(app.layers.pop()),
        None => {}
    }
}

/// Esc goes back to the list of what one can see before it leaves the ladder.
fn leave(app: &mut App) {
    if let Some((State { inside: Some(Inside::Ladder(ladder)), .. }, at)) = top(app)
        && ladder.now.take().is_some()
    {
        *at = At::default();
        return;
    }
    close(app);
}

/// Carries out what only this page understands.
pub(in crate::app) fn apply(app: &mut App, intent: Intent) -> Vec<Effect> {
    match intent {
        Intent::Open(account, place) => return open(app, account, &place),
        Intent::Read(guide) => {
            if app.data.is_own(&guide) && app.data.catalogue.guide(&guide).is_none() {
                return vec![Effect::Read(None, Place { guide, step: None })];
            }
            read_only(app, guide);
        }
        Intent::Ladder(it) => return ladder::apply(app, it),
        Intent::Close => leave(app),
        other => return on_top(app, other),
    }
    Vec::new()
}

/// What is done with the guide on top.
fn on_top(app: &mut App, intent: Intent) -> Vec<Effect> {
    let Some((state, at)) = top(app) else { return Vec::new() };
    at.offer = 0;
    at.scroll = 0;
    let (account, guide) = (state.account.clone(), state.guide.clone());
    match intent {
        Intent::Start => {
            state.begun = true;
            state.inside = None;
            stand_on(app, first_open);
        }
        Intent::Ask => state.inside = Some(Inside::Ask(false)),
        Intent::AskCopied => state.inside = Some(Inside::Ask(true)),
        Intent::Asked => {
            state.inside = None;
            let effects = crate::app::apply::wish::carry_out(
                app,
                Wish::PutAway(account.clone(), guide.clone(), true),
            );
            receipt::open(app, false);
            return effects;
        }
        Intent::PutAway(away) => {
            let wish = Wish::PutAway(account, guide, away);
            let effects = crate::app::apply::wish::carry_out(app, wish);
            let words = app.words;
            app.say(if away { words.guide_put_away() } else { words.guide_taken_back() });
            if away {
                close(app);
            }
            return effects;
        }
        Intent::Browse(address) => return step::browse(app, address),
        Intent::Phone(address) => {
            step::use_address(app);
            if let Some((state, _)) = top(app) {
                match state.inside {
                    // Its own place is kept while the address of a rung is looked at.
                    Some(Inside::Ladder(_)) => {
                        app.open(crate::app::layer::Text::Code(address));
                    }
                    _ => state.inside = Some(Inside::Code(address)),
                }
            }
        }
        Intent::Copy(text) => {
            if text.parse::<Address>().is_ok() {
                step::use_address(app);
            }
            return crate::app::apply::carry_out(app, Wanted::Copy(text));
        }
        Intent::Platform(on) => {
            let wish = Wish::Platform(account, guide, on);
            let effects = crate::app::apply::wish::carry_out(app, wish);
            stand_on(app, first_open);
            return effects;
        }
        other => return step::apply(app, other),
    }
    Vec::new()
}

/// A line for the person's own words on the guide.
pub fn note(scene: &Scene<'_>, words: &dyn crate::words::Words) -> Ask {
    let now = scene.case.note.clone().unwrap_or_default();
    let purpose = Purpose::Note(scene.account.key.clone(), scene.guide.id.clone());
    Ask::new(words.guide_note(), now, purpose)
}
