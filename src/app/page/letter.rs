//! A letter: which one, its blanks, and how it leaves. The program sends nothing.

use crate::app::App;
use crate::app::apply::carry_out;
use crate::app::data::Data;
use crate::app::effect::{Document, Effect, Opening, Post, Sending, Writing};
use crate::app::intent::Intent as I;
use crate::app::keymap::{Action, shown};
use crate::app::layer::{Ask, Choice, Page, Purpose};
use crate::app::line::Line;
use crate::app::page::objection;
use crate::app::view::Offer;
use crate::app::wish::Wish;
use crate::domain::letter::filling::{Case, Choices, Draft, Origin, fill, language_of, status_of};
use crate::domain::letter::{Blank, Kind};
use crate::domain::ops::objection::Objection;
use crate::domain::ops::{letter, steps};
use crate::domain::record::account::AccountKey;
use crate::domain::text::id::GuideId;
use crate::domain::text::language::{Language, visible};
use crate::words;

mod walk;

pub(in crate::app) use walk::moved;
use walk::{done, first, go, go_on, next};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    pub account: AccountKey,
    pub guide: GuideId,
    pub kind: Kind,
    /// As chosen; else that of the person, or of the authority that reads it.
    language: Option<Language>,
    /// As chosen; else what suits the kind.
    short: Option<bool>,
    /// Which of several authorities.
    office: Option<usize>,
    /// The reasons that were picked, by their keys, in that order.
    reasons: Vec<Box<str>>,
    /// What was typed, in this letter only.
    typed: Vec<(Blank, String)>,
    /// The refusal gives no reasons, as the person says here.
    unreasoned: Option<bool>,
    /// What is being typed, and what stood there before.
    typing: Option<(Blank, Line, String)>,
}

/// A place of the form that the cursor can stand on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spot {
    Kind,
    Language,
    Length,
    /// Which of several authorities.
    Office,
    Reason(Box<str>),
    /// A line to type; the person's own words are those of [`Blank::Grounds`].
    Blank(Blank),
    /// Whether the refusal gives no reasons.
    Unreasoned,
    /// Whether the next letters know what was typed.
    Remember,
    /// Who gets it: all is said.
    Send,
}

/// A way on which it leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Copy,
    Mail,
    /// Pasted into the page of whoever gets it.
    Page,
    Save,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Intent {
    AskKind,
    Kind(Kind),
    Language,
    Length,
    AskOffice,
    Office(usize),
    Reason(Box<str>),
    Unreasoned,
    /// Types into this blank.
    Fill(Blank),
    /// What was typed is meant: on to what is empty and must not be; where nothing is, the letter is ready.
    Done,
    /// On to the next line.
    Next,
    /// To the first thing that is empty.
    GoOn,
    Remember,
    /// It leaves; where something is empty, that is said first.
    Leave(Way),
    /// The same, whatever is empty.
    LeaveAsItIs(Way),
}

impl State {
    pub fn new(account: AccountKey, guide: GuideId, kind: Kind) -> Self {
        Self {
            account,
            guide,
            kind,
            language: None,
            short: None,
            office: None,
            reasons: Vec::new(),
            typed: Vec::new(),
            unreasoned: None,
            typing: None,
        }
    }

    /// The letter as it stands; nothing where its account is gone.
    pub fn draft<'a>(&self, data: &'a Data) -> Option<Draft<'a>> {
        let account = data.account(&self.account)?;
        let case = Case {
            catalogue: &data.catalogue,
            dossier: data.dossier(),
            account: &account,
            guide: &self.guide,
            today: data.today,
        };
        let own = || language_of(case, self.kind, data.language());
        let mut typed = self.typed.clone();
        let line = self.typing.as_ref().filter(|(_, line, before)| line.value() != *before);
        typed.extend(line.map(|(blank, line, _)| (*blank, line.value().to_owned())));
        let choices = Choices {
            kind: self.kind,
            language: self.language.unwrap_or_else(own),
            short: self.is_short(),
            office: self.office,
            reasons: self.reasons.clone(),
            typed,
            unreasoned: self.unreasoned,
        };
        let says = words::of(choices.language);
        // What is shipped was read when the program was built.
        fill(case, &choices, &|phrase| says.in_letter(phrase)).ok()
    }

    /// A form has a box; who hears a complaint wants the whole story.
    pub fn is_short(&self) -> bool {
        self.short.unwrap_or(matches!(self.kind, Kind::Objection | Kind::Erasure))
    }

    /// Where the cursor can stand, in order.
    pub fn spots(&self, draft: &Draft<'_>, data: &Data) -> Vec<Spot> {
        if draft.wording.is_none() {
            return Vec::new();
        }
        let mut spots = vec![Spot::Kind, Spot::Language, Spot::Length];
        let has_offices = !draft.offices().is_empty() && draft.place(Blank::Authority).is_some();
        spots.extend(has_offices.then_some(Spot::Office));
        if draft.takes_reasons() {
            let reasons = data.catalogue.library().reasons.iter();
            spots.extend(reasons.map(|reason| Spot::Reason(reason.key.clone())));
            spots.push(Spot::Blank(Blank::Grounds));
        }
        spots.extend((draft.is_complaint() && draft.refusal.is_some()).then_some(Spot::Unreasoned));
        let asked = draft.asked().into_iter().map(|place| place.blank);
        let asked = asked.filter(|blank| !has_offices || *blank != Blank::Authority);
        spots.extend(asked.map(Spot::Blank));
        spots.extend((!self.to_remember(draft, data).is_empty()).then_some(Spot::Remember));
        spots.push(Spot::Send);
        spots
    }

    /// What is worth remembering, as it stands here; what was emptied, as empty.
    pub fn to_remember(&self, draft: &Draft<'_>, data: &Data) -> Vec<(Blank, String)> {
        let worth = draft.places.iter().filter(|place| letter::is_worth_keeping(place.blank));
        let worth = worth.filter_map(|place| match (place.origin, &place.value) {
            (Origin::Typed | Origin::Remembered, Some(value)) => {
                Some((place.blank, value.trim().to_owned()))
            }
            (Origin::Typed, None) => {
                data.dossier().blank(&self.account, place.blank.as_str())?;
                Some((place.blank, String::new()))
            }
            _ => None,
        });
        worth.collect()
    }

    /// Whether the next letters know all of it.
    pub fn is_remembered(&self, values: &[(Blank, String)], data: &Data) -> bool {
        let kept = |blank: Blank| data.dossier().blank(&self.account, blank.as_str());
        values.iter().all(|(blank, value)| kept(*blank).unwrap_or_default() == value)
    }

    /// As which of those that were picked this reason stands in the letter.
    pub fn place_of(&self, reason: &str) -> Option<usize> {
        self.reasons.iter().position(|key| **key == *reason)
    }

    pub fn count_picked(&self) -> usize {
        self.reasons.len()
    }

    /// The person's own reason.
    pub fn own_words(&self) -> Option<&str> {
        let typing = self.typing().filter(|(blank, _)| *blank == Blank::Grounds);
        let typed = || Some(&*self.typed.iter().find(|(blank, _)| *blank == Blank::Grounds)?.1);
        let own = typing.map(|(_, line)| line.value()).or_else(typed);
        own.filter(|words| !words.is_empty())
    }

    /// The line that is typed in now, and its blank.
    pub fn typing(&self) -> Option<(Blank, &Line)> {
        self.typing.as_ref().map(|(blank, line, _)| (*blank, line))
    }

    /// The line that letters go to.
    pub(in crate::app) fn line(&mut self) -> Option<&mut Line> {
        self.typing.as_mut().map(|(_, line, _)| line)
    }

    /// What is typed stays in the letter; nothing is being typed any more. Whether something was.
    pub(in crate::app) fn back(&mut self) -> bool {
        let was_typing = self.typing.is_some();
        self.take_in();
        was_typing
    }

    fn is_same(&self, other: &Self) -> bool {
        (&self.account, &self.guide, self.kind) == (&other.account, &other.guide, other.kind)
    }

    fn is_untouched(&self) -> bool {
        *self == Self::new(self.account.clone(), self.guide.clone(), self.kind)
    }

    fn take_in(&mut self) {
        let Some((blank, line, before)) = self.typing.take() else { return };
        let value = visible(line.value().trim()).into_owned();
        if value != before {
            self.typed.retain(|(other, _)| *other != blank);
            self.typed.push((blank, value));
        }
    }
}

/// It came to stand on top: the cursor is on what is empty first.
pub(in crate::app) fn arrived(app: &mut App) {
    resume(app);
    if let Some(place) = top(app).map(|state| first(state, &app.data)) {
        go(app, place, false);
    }
}

/// The letter on top, if it is one.
fn top(app: &App) -> Option<&State> {
    match app.top().map(|top| &top.page) {
        Some(Page::Letter(state)) => Some(state),
        _ => None,
    }
}

/// Changes the letter on top. What was typed and picked stays until the program ends, even when one looks elsewhere.
fn change(app: &mut App, with: impl FnOnce(&mut State)) {
    let Some(Page::Letter(state)) = app.top_mut().map(|top| &mut top.page) else { return };
    with(state);
    let kept = state.clone();
    app.letters.retain(|other| !other.is_same(&kept));
    app.letters.push(State { typing: None, ..kept });
}

/// The same letter as it was left; another one on that account knows who writes.
fn resume(app: &mut App) {
    let Some(state) = top(app).filter(|state| state.is_untouched()) else { return };
    let left = app.letters.iter().find(|other| other.is_same(state)).cloned();
    let known = || {
        let mut fresh = state.clone();
        let typed = app.letters.iter().flat_map(|other| {
            other.typed.iter().map(move |(blank, text)| (&other.account, *blank, text))
        });
        for (account, blank, text) in typed {
            let is_theirs = !blank.is_of_account() || *account == fresh.account;
            let is_new = !fresh.typed.iter().any(|(there, _)| *there == blank);
            if is_theirs && is_new && letter::is_worth_keeping(blank) {
                fresh.typed.push((blank, text.clone()));
            }
        }
        fresh
    };
    let resumed = left.unwrap_or_else(known);
    if let Some(Page::Letter(state)) = app.top_mut().map(|top| &mut top.page) {
        *state = resumed;
    }
}

fn spots(app: &App) -> Vec<Spot> {
    let spots = top(app).and_then(|state| Some(state.spots(&state.draft(&app.data)?, &app.data)));
    spots.unwrap_or_default()
}

/// Carries out what only this page understands.
pub(in crate::app) fn apply(app: &mut App, intent: Intent) -> Vec<Effect> {
    match intent {
        Intent::AskKind => ask_kind(app),
        Intent::Kind(kind) => {
            change(app, |state| {
                state.kind = kind;
                (state.language, state.short) = (None, None);
            });
            arrived(app);
        }
        Intent::Language => {
            let draft = top(app).and_then(|state| state.draft(&app.data));
            let now = draft.map_or_else(|| app.language(), |draft| draft.language);
            change(app, |state| state.language = Some(words::next_after(now)));
        }
        Intent::Length => change(app, |state| state.short = Some(!state.is_short())),
        Intent::AskOffice => ask_office(app),
        Intent::Office(place) => change(app, |state| state.office = Some(place)),
        Intent::Reason(key) => {
            change(app, |state| match state.reasons.iter().position(|picked| *picked == key) {
                Some(place) => drop(state.reasons.remove(place)),
                None => state.reasons.push(key),
            });
        }
        Intent::Unreasoned => {
            let draft = top(app).and_then(|state| state.draft(&app.data));
            let now = draft.is_some_and(|draft| draft.unreasoned);
            change(app, |state| state.unreasoned = Some(!now));
        }
        Intent::Fill(blank) => {
            let place = spots(app).iter().position(|spot| *spot == Spot::Blank(blank));
            if let Some(place) = place {
                go(app, place, true);
            }
        }
        Intent::Done => done(app),
        Intent::Next => next(app),
        Intent::GoOn => go_on(app),
        Intent::Remember => return remember(app),
        Intent::Leave(way) => return leave(app, way, false),
        Intent::LeaveAsItIs(way) => return leave(app, way, true),
    }
    Vec::new()
}

fn ask_kind(app: &mut App) {
    let Some(state) = top(app) else { return };
    let language = app.language();
    let letters = Kind::ALL.iter().filter_map(|kind| app.data.catalogue.letter(*kind));
    let letters: Vec<_> = letters.collect();
    let first = letters.iter().position(|letter| letter.kind == state.kind).unwrap_or(0);
    let row = |kind: Kind, title: &str| Offer::plain(title, I::OnLetter(Intent::Kind(kind)));
    let rows = letters.iter().map(|it| row(it.kind, it.title.get(language))).collect();
    app.open(Choice { first, ..Choice::menu(app.words.letter_which_kind(), rows) });
}

fn ask_office(app: &mut App) {
    let Some(state) = top(app) else { return };
    let Some(draft) = state.draft(&app.data) else { return };
    let row = |(place, office): (usize, &crate::domain::law::authority::Office)| {
        let label = format!("{} · {}", office.land, office.name);
        Offer::plain(label, I::OnLetter(Intent::Office(place)))
    };
    let rows = draft.offices().iter().enumerate().map(row).collect();
    let first = state.office.unwrap_or(0);
    app.open(Choice { first, ..Choice::menu(app.words.letter_office(), rows) });
}

/// The next letters know what was typed, or no longer.
fn remember(app: &mut App) -> Vec<Effect> {
    let Some(state) = top(app) else { return Vec::new() };
    let account = state.account.clone();
    let Some(draft) = state.draft(&app.data) else { return Vec::new() };
    let mut values = state.to_remember(&draft, &app.data);
    let forgets = state.is_remembered(&values, &app.data);
    if forgets {
        for (_, value) in &mut values {
            value.clear();
        }
    }
    // What is forgotten stays in this letter.
    let typed: Vec<_> = draft
        .places
        .iter()
        .filter(|place| forgets && place.origin == Origin::Remembered)
        .filter_map(|place| Some((place.blank, place.value.clone()?)))
        .collect();
    let said = if forgets { app.words.letter_forgotten() } else { app.words.letter_remembered() };
    change(app, |state| state.typed.extend(typed));
    let effects = carry_out(app, I::Do(Wish::Remember(account, values)));
    app.say(said);
    effects
}

/// It leaves on `way`. What is empty is said first, and nothing empty is handed to a mail program.
fn leave(app: &mut App, way: Way, as_it_is: bool) -> Vec<Effect> {
    let Some(state) = top(app) else { return Vec::new() };
    let Some(draft) = state.draft(&app.data) else { return Vec::new() };
    let words = app.words;
    let missing = draft.filled.missing.clone();
    if !missing.is_empty() && way == Way::Mail {
        let place = first(state, &app.data);
        go(app, place, false);
        app.warn(words.letter_not_mailed(&words.blank_names(&missing)));
        return Vec::new();
    }
    if !missing.is_empty() && !as_it_is {
        let rows = vec![
            Offer::plain(words.letter_fill_first(), I::OnLetter(Intent::GoOn)),
            Offer::plain(words.letter_as_it_is(), I::OnLetter(Intent::LeaveAsItIs(way))),
        ];
        let text = vec![words.letter_still_empty(&words.blank_names(&missing))];
        app.open(Choice { text, ..Choice::menu("", rows) });
        return Vec::new();
    }
    let post = Post {
        account: state.account.clone(),
        guide: state.guide.clone(),
        kind: draft.kind,
        language: draft.language,
        text: draft.filled.text.clone(),
    };
    let sending = match way {
        Way::Copy => Some(Sending::Copy(post)),
        Way::Mail => draft.mail().map(|mail| Sending::Mail(mail, post)),
        Way::Page => draft.page().cloned().map(|page| Sending::Page(page, post)),
        Way::Save => {
            let title = draft.letter.map_or("", |letter| letter.title.get(draft.language));
            let title = title.to_owned();
            save(app, &title, post);
            None
        }
    };
    sending.map(|sending| send(app, sending)).unwrap_or_default()
}

/// Asks where it is to be saved.
fn save(app: &mut App, title: &str, post: Post) {
    let account = app.data.account(&post.account);
    let name = account.map(|account| app.data.file_name(&account, &post.guide, title));
    let path = format!("~/{}.txt", name.unwrap_or_else(|| post.kind.as_str().to_owned()));
    let purpose = Purpose::Save(Document::Letter(post));
    app.open(Ask::new(app.words.objection_save_where(), path, purpose));
}

/// Something was typed into a blank: the letter shows it.
pub(in crate::app) fn typed(_: &mut App) -> Vec<Effect> {
    Vec::new()
}

/// A letter goes on its way.
pub(in crate::app) fn send(app: &mut App, sending: Sending) -> Vec<Effect> {
    let words = app.words;
    match sending {
        Sending::Copy(post) => {
            let mut effects = vec![Effect::Copy(post.text.clone())];
            effects.extend(noted(app, &post, None));
            app.say(words.letter_copied(&shown(Action::Show, words)));
            effects
        }
        Sending::Page(address, post) => {
            let mut effects = vec![Effect::Copy(post.text.clone())];
            effects.extend(noted(app, &post, None));
            let Post { account, guide, .. } = post;
            effects.push(Effect::Open(Opening { address, account, guide, step: None }));
            effects
        }
        Sending::Mail(mail, post) => {
            let copy = mail.body().is_none().then(|| Effect::Copy(post.text.clone()));
            copy.into_iter().chain([Effect::Mail(mail, post)]).collect()
        }
    }
}

/// It was handed to a mail program; whether its text has to be pasted there.
pub(in crate::app) fn mailed(
    app: &mut App,
    post: &Post,
    launcher: &str,
    pasted: bool,
) -> Vec<Effect> {
    let effects = noted(app, post, None);
    let words = app.words;
    let paste = if pasted { words.letter_body_copied() } else { "" };
    app.say(format!("{} {paste}", words.letter_handed_to(launcher)).trim_end());
    effects
}

/// A document was written to a file: a letter becomes a proof.
pub(in crate::app) fn written(app: &mut App, writing: &Writing) -> Vec<Effect> {
    app.data.gone.retain(|gone| *gone != writing.path);
    let effects = match &writing.document {
        Document::Letter(post) => noted(app, post, Some(&writing.path)),
        _ => Vec::new(),
    };
    app.say(format!("{} {}", app.words.objection_saved(), writing.path));
    effects
}

/// Notes that the letter was written, with the file it became, and asks whether it was sent.
fn noted(app: &mut App, post: &Post, proof: Option<&str>) -> Vec<Effect> {
    let facts = app.facts();
    let Post { account, guide, .. } = post;
    let mut changes = letter::written(&facts, account, guide, post.kind, post.language);
    if let (Ok(changes), Some(path)) = (&mut changes, proof) {
        changes.extend(steps::proof(&facts, account, guide, path, true).unwrap_or_default());
    }
    let effects = app.act(changes.unwrap_or_default());
    ask_sent(app, post);
    effects
}

/// Was it sent? What is noted then follows from what it is.
fn ask_sent(app: &mut App, post: &Post) {
    let Some(account) = app.data.account(&post.account) else { return };
    let (dossier, today) = (app.data.dossier(), app.data.today);
    let (catalogue, guide, account) = (&*app.data.catalogue, &post.guide, &account);
    let status = status_of(Case { catalogue, dossier, account, guide, today }, post.kind);
    let objection = Objection { catalogue, dossier, account, guide, today };
    if objection.notable().contains(&status) {
        let (account, guide) = (post.account.clone(), guide.clone());
        let asked = objection::Intent::AskWhether(account, guide, status);
        drop(objection::apply(app, asked));
    }
}
