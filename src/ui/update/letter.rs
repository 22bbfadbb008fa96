//! A letter: what fills its blanks, and how it leaves. The program sends nothing.

use super::super::data::Notice;
use super::super::message::{Choice, Command, Effect, Opening, Post, Purpose, Sending};
use super::super::model::Model;
use super::super::overlay::{Item, Menu, Overlay};
use super::super::screen::Screen;
use crate::domain::law::region::Region;
use crate::domain::letter::{Blank, Kind};
use crate::domain::ops::objection::Objection;
use crate::domain::record::act::Change;
use crate::domain::record::status::Status;
use crate::domain::text::language::visible;

/// Takes what was chosen for the letter.
pub(super) fn choose(model: &mut Model, choice: Choice) {
    if let Some(Screen::Letter(state)) = model.screens.last_mut() {
        state.take(choice, &model.data);
    }
}

/// A blank was filled: the letter shows it, and the person says whether it is to be remembered.
pub(super) fn fill(model: &mut Model, blank: Blank, typed: &str) -> Vec<Effect> {
    model.overlay = None;
    let Some(Screen::Letter(state)) = model.screens.last() else { return Vec::new() };
    let value = visible(typed.trim()).into_owned();
    let account = blank.is_of_account().then(|| state.account.clone());
    let whose = state.account.clone();
    let kept = model.data.dossier().blank(&whose, blank.as_str()).map(str::to_owned);
    choose(model, Choice::Fill(blank, value.clone()));
    let words = &model.data.strings.letters;
    let name: Box<str> = blank.as_str().into();
    let change = Change::Blank { account, name, value: value.clone() };
    if value.is_empty() {
        if kept.is_some() {
            model.notice = Some(Notice::plain(words.forgotten));
            return vec![model.act(vec![change])];
        }
    } else if is_worth_keeping(blank) && kept.as_ref() != Some(&value) {
        let remember = Command::Tell(vec![change], words.remembered);
        let items =
            vec![Item::new(words.only_here, Command::Close), Item::new(words.remember, remember)];
        let mut menu = Menu::new("", items);
        words.remember_ask.clone_into(&mut menu.text);
        model.overlay = Some(Overlay::Menu(menu));
    }
    Vec::new()
}

/// Whether the next letter is likely to need it.
const fn is_worth_keeping(blank: Blank) -> bool {
    matches!(
        blank,
        Blank::FullName
            | Blank::PostalAddress
            | Blank::Phone
            | Blank::Place
            | Blank::Email
            | Blank::AccountId
            | Blank::OtherIdentifiers
            | Blank::CaseRef
    )
}

/// Sends the letter on its way.
pub(super) fn send(model: &mut Model, sending: Sending) -> Vec<Effect> {
    let words = &model.data.strings.letters;
    match sending {
        Sending::Copy(post) => {
            model.notice = Some(Notice::plain(words.copied));
            let copy = Effect::Copy(post.text.clone());
            vec![copy, written(model, &post, Vec::new())]
        }
        Sending::Page(address, post) => {
            let opening = Opening {
                address,
                account: post.account.clone(),
                guide: post.guide.clone(),
                step: None,
            };
            let copy = Effect::Copy(post.text.clone());
            vec![copy, written(model, &post, Vec::new()), Effect::Open(opening)]
        }
        Sending::Mail(mail, post) => {
            let copy = mail.body().is_none().then(|| Effect::Copy(post.text.clone()));
            copy.into_iter().chain([Effect::Mail(mail, post)]).collect()
        }
    }
}

/// The letter was handed to a mail program.
pub(super) fn mailed(model: &mut Model, post: &Post, launcher: &str, pasted: bool) -> Vec<Effect> {
    let strings = model.data.strings;
    let mut text = format!("{} {launcher}.", strings.notices.handed_to);
    if pasted {
        text = format!("{text} {}", strings.letters.body_copied);
    }
    model.notice = Some(Notice::plain(text));
    vec![written(model, post, Vec::new())]
}

/// Notes that the letter was written, with what came of it, and asks whether it was sent.
pub(super) fn written(model: &mut Model, post: &Post, mut with: Vec<Change>) -> Effect {
    with.insert(
        0,
        Change::Letter {
            account: post.account.clone(),
            guide: post.guide.clone(),
            kind: post.kind.as_str().into(),
            language: post.language.as_str().into(),
            date: model.data.today,
        },
    );
    model.overlay = sent(model, post).map(Overlay::Menu);
    model.act(with)
}

/// What is asked then: was it sent? It is noted with its day.
fn sent(model: &Model, post: &Post) -> Option<Menu> {
    let data = &model.data;
    let account = data.account(&post.account)?;
    let (catalogue, dossier, today) = (&*data.catalogue, data.dossier(), data.today);
    let (account, guide) = (&account, &post.guide);
    let possible = Objection { catalogue, dossier, account, guide, today }.notable();
    let british = data.law_of_letter(&post.account, &post.guide, post.kind) == Region::Uk;
    let statuses: &[Status] = match post.kind {
        Kind::Objection | Kind::Erasure => &[Status::Sent],
        // There, the reminder is the complaint to the company as well.
        Kind::Reminder | Kind::Refusal if british => &[Status::ComplainedCompany, Status::Reminded],
        Kind::Reminder | Kind::Refusal => &[Status::Reminded],
        Kind::Complaint => &[Status::Complained],
    };
    let item = |status: &Status| {
        let (account, guide) = (post.account.clone(), post.guide.clone());
        let command = Command::When(account, guide, Purpose::Note(*status));
        Item::new(data.strings.as_said(*status), command)
    };
    let mut items: Vec<Item> =
        statuses.iter().filter(|it| possible.contains(it)).map(item).collect();
    if items.is_empty() {
        return None;
    }
    let words = &data.strings.letters;
    items.push(Item::new(words.not_yet, Command::Close));
    let mut menu = Menu::new("", items);
    words.when_sent.clone_into(&mut menu.text);
    Some(menu)
}
