//! What an intent does to the app, and what it asks of the world.

pub(in crate::app) mod ask;
mod pick;
mod undo;
pub(in crate::app) mod wish;

use super::App;
use super::effect::{Effect, Opening, Sending, Writing};
use super::intent::{Intent, Typed};
use super::keymap::{Action, shown};
use super::layer::{Choice, Page, Text};
use super::page;
use super::view::Offer;
use crate::domain::ops::settings::Setting;
use crate::domain::text::language::{Language, capital, is_invisible};

/// Changes the app by what is wanted; the effects are to be carried out in order.
pub fn apply(app: &mut App, intent: Intent) -> Vec<Effect> {
    if !matches!(intent, Intent::Resize(..) | Intent::Day(_) | Intent::Focus | Intent::Redraw) {
        app.notice = None;
    }
    let effects = carry_out(app, intent);
    settle(app);
    effects
}

/// What is no longer there is no longer shown.
pub(in crate::app) fn settle(app: &mut App) {
    app.version += 1;
    let data = &app.data;
    app.layers.retain(|layer| layer.page.is_alive(data));
    if app.layers.is_empty() {
        app.begin();
    }
}

pub(in crate::app) fn carry_out(app: &mut App, intent: Intent) -> Vec<Effect> {
    match intent {
        Intent::Stay => {}
        Intent::Cursor(place) => {
            if let Some(top) = app.top_mut() {
                top.at.cursor = place;
                top.at.offer = 0;
                top.at.scroll = 0;
            }
            page::moved(app);
        }
        Intent::Highlight(place) => {
            if let Some(top) = app.top_mut() {
                top.at.offer = place;
            }
        }
        Intent::Scroll(line) => {
            if let Some(top) = app.top_mut() {
                top.at.scroll = line;
            }
        }
        Intent::Back => back(app),
        Intent::Answer(intent) => {
            let closes = |page: &Page| page.is_box() || matches!(page, Page::Pick(_));
            if app.top().is_some_and(|top| closes(&top.page)) {
                app.layers.pop();
            }
            return carry_out(app, *intent);
        }
        Intent::All(intents) => {
            return intents.into_iter().flat_map(|it| carry_out(app, it)).collect();
        }
        Intent::Open(page) => app.open(*page),
        Intent::Instead(page) => {
            app.layers.pop();
            app.open(*page);
        }
        Intent::Home => {
            app.layers = vec![Page::Home(page::home::State::default()).into()];
        }
        Intent::More(offers) => {
            let menu = Choice::menu(capital(app.words.action_more()), offers);
            app.open(menu);
        }
        Intent::Type(typed) => return type_in(app, typed),
        Intent::Paste(text) => paste(app, &text),
        Intent::Submit => return ask::submit(app),
        Intent::Do(wish) => {
            // What was chosen on the action line does not stay chosen: the next Enter is about something else.
            if let Some(top) = app.top_mut() {
                top.at.offer = 0;
            }
            return wish::carry_out(app, wish);
        }
        Intent::Undo => return undo::undo(app, false),
        Intent::UndoSurely => return undo::undo(app, true),
        Intent::Redo => return undo::redo(app),
        Intent::Browse(opening) => return browse(app, opening),
        Intent::Trust(opening) => {
            app.data.trusted.push(opening.guide.service.clone());
            return vec![Effect::Open(opening)];
        }
        Intent::Phone(address) => app.open(Text::Code(address)),
        Intent::Copy(text) => {
            app.say(app.words.notice_copied(&shown(Action::Show, app.words)));
            return vec![Effect::Copy(text)];
        }
        Intent::ShowText(text) => app.open(Text::Plain(text)),
        Intent::Save(writing) => return vec![Effect::Write(writing)],
        Intent::Send(sending) => return send(app, sending),
        Intent::Language(language) => return speak(app, language),
        Intent::OnSetup(it) => return page::setup::apply(app, it),
        Intent::OnHome(it) => return page::home::apply(app, it),
        Intent::OnGuide(it) => return page::guide::apply(app, it),
        Intent::OnObjection(it) => return page::objection::apply(app, it),
        Intent::OnLetter(it) => return page::letter::apply(app, it),
        Intent::OnAccounts(it) => return page::accounts::apply(app, it),
        Intent::OnSearch(it) => return page::search::apply(app, it),
        Intent::OnSettings(it) => return page::settings::apply(app, it),
        Intent::OnReport(it) => return page::report::apply(app, it),
        Intent::OnPick(it) => return pick::apply(app, it),
        Intent::Resize(columns, rows) => app.data.size = (columns, rows),
        Intent::Day(day) => {
            app.data.today = day;
            app.data.changed();
        }
        Intent::Focus => return vec![Effect::Refresh, reread(app)],
        Intent::Redraw => {
            let mut effects = vec![Effect::Redraw, Effect::Refresh, reread(app)];
            if app.unsaved.is_some() {
                effects.extend(app.unsaved());
            }
            return effects;
        }
        Intent::Suspend => return vec![Effect::Suspend],
        Intent::Quit => return quit(app),
        Intent::QuitAnyway => return vec![Effect::Quit],
    }
    Vec::new()
}

/// Closes the nearest thing. The last page stays: there is nothing below it.
fn back(app: &mut App) {
    if let Some(top) = app.top_mut()
        && top.page.clear()
    {
        return;
    }
    if app.layers.len() > 1 {
        app.layers.pop();
    }
}

/// Reads the person's own guides again, and those whole that objections need.
pub(in crate::app) fn reread(app: &App) -> Effect {
    let mut whole = app.data.needed();
    whole.extend(page::guide::shown(app));
    whole.sort();
    whole.dedup();
    Effect::Reread(whole)
}

/// An address leaves at once where we vouch for its host; where only the author of a guide does, it is asked about
/// once a session.
fn browse(app: &mut App, opening: Opening) -> Vec<Effect> {
    if !app.data.asks(&opening.guide, &opening.address) {
        return vec![Effect::Open(opening)];
    }
    let words = app.words;
    let text = words.question_declared_host(opening.address.as_str());
    let yes = Offer::plain(words.answer_yes(), Intent::Trust(opening));
    let no = Offer::plain(words.answer_no(), Intent::Stay);
    app.open(Choice::question(text, vec![yes, no]));
    Vec::new()
}

fn send(app: &mut App, sending: Sending) -> Vec<Effect> {
    page::letter::send(app, sending)
}

fn speak(app: &mut App, language: Language) -> Vec<Effect> {
    app.words = crate::words::of(language);
    app.data.words = app.words;
    app.say(app.words.notice_language_now());
    // The set-up writes everything at once when it is done.
    if matches!(app.top().map(|top| &top.page), Some(Page::Setup(_))) {
        return Vec::new();
    }
    wish::carry_out(app, super::wish::Wish::Set(Setting::Language(Some(language))))
}

fn quit(app: &mut App) -> Vec<Effect> {
    if app.unsaved.is_none() {
        return vec![Effect::Quit];
    }
    let words = app.words;
    let yes = Offer::plain(words.answer_yes(), Intent::QuitAnyway);
    let no = Offer::plain(words.answer_no(), Intent::Stay);
    app.open(Choice::question(words.question_quit_unsaved(), vec![yes, no]));
    Vec::new()
}

/// Saves a document, asking first before something is replaced.
pub(in crate::app) fn exists(app: &mut App, writing: Writing) {
    let words = app.words;
    let text = words.question_replace(&writing.path);
    let again = Writing { replace: true, ..writing };
    let yes = Offer::plain(words.answer_yes(), Intent::Save(again));
    let no = Offer::plain(words.answer_no(), Intent::Stay);
    app.open(Choice::question(text, vec![yes, no]));
}

fn type_in(app: &mut App, typed: Typed) -> Vec<Effect> {
    if let Some(top) = app.top_mut()
        && let Some(line) = top.page.line()
    {
        line.edit(typed);
        // What is typed filters a list, but for lines that stand among rows.
        if !matches!(top.page, Page::Letter(_)) {
            top.at.cursor = 0;
        }
        top.at.offer = 0;
    }
    page::typed(app)
}

/// Text from the clipboard goes where letters go, on one line; elsewhere it does nothing.
fn paste(app: &mut App, text: &str) {
    const LONGEST: usize = 4096;
    let seen = text.chars().filter(|c| !is_invisible(*c));
    let letters = seen.map(|c| if c.is_control() { ' ' } else { c }).take(LONGEST);
    let letters: Vec<char> = letters.collect();
    for letter in letters {
        drop(type_in(app, Typed::Char(letter)));
    }
}
