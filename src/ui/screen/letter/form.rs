//! What a letter is made of: which one, in which language, for which reasons, with what in its blanks.

use super::{Scene, Spot, State, scene};
use crate::domain::law::region::Region;
use crate::domain::letter::{Blank, Kind};
use crate::ui::data::Data;
use crate::ui::keymap::{Action, shown};
use crate::ui::text::{capital, width};
use crate::ui::theme::{Tone, of_state};
use crate::ui::widget::address;
use crate::ui::widget::sheet::Sheet;

/// The sheet; `alone`: the preview is not beside it.
pub(super) fn sheet(
    state: &State,
    scene: &Scene<'_>,
    data: &Data,
    columns: usize,
    alone: bool,
) -> Sheet<Spot> {
    let mut sheet = Sheet::new(columns);
    if scene.wording.is_none() {
        no_letter(scene, data, &mut sheet);
        return sheet;
    }
    head(state, scene, data, &mut sheet);
    blanks(state, scene, data, &mut sheet);
    if scene.has_grounds {
        reasons(state, scene, data, &mut sheet);
    }
    sheet.heading(data.strings.letters.send);
    if alone {
        let read = format!("{} (Tab)", data.strings.letters.read);
        sheet.spot(Spot::Read, "", Tone::Plain, &read);
    }
    send(scene, data, &mut sheet);
    sheet
}

/// The law gives no such right: what it says, and what is possible instead.
fn no_letter(scene: &Scene<'_>, data: &Data, sheet: &mut Sheet<Spot>) {
    sheet.text(data.strings.letters.no_letter, Tone::Strong);
    let Some(law) = scene.law else { return };
    sheet.gap();
    sheet.text(law.right.get(data.language()), Tone::Plain);
    for more in law.instead.iter().chain(&law.complaint) {
        sheet.gap();
        sheet.text(more.get(data.language()), Tone::Plain);
    }
}

fn head(state: &State, scene: &Scene<'_>, data: &Data, sheet: &mut Sheet<Spot>) {
    let words = &data.strings.letters;
    let names = [words.kind, words.language, words.size];
    let head = names.iter().map(|name| width(name)).max().unwrap_or(0) + 2;
    // Where there is little room, what is said of a value stands under its name.
    let margin = if sheet.room() < 44 { 2 } else { head };
    let title = scene.letter.map_or("", |letter| letter.title.get(data.language()));
    sheet.row(Spot::Kind, head, words.kind, title);
    if let Some(letter) = scene.letter {
        sheet.under(margin, letter.when.get(data.language()), Tone::Quiet);
    }
    let language = crate::ui::strings::strings(state.language()).language_name;
    sheet.row(Spot::Language, head, words.language, &capital(language));
    let foreign = scene.authority.filter(|it| {
        state.kind == Kind::Complaint
            && !it.languages.is_empty()
            && !it.speaks(state.language().as_str())
    });
    if let Some(authority) = foreign {
        let names: Vec<String> =
            authority.languages.iter().map(|code| data.strings.tongue(code)).collect();
        sheet.under(margin, &data.strings.other_language(&names.join(", ")), Tone::Strong);
    }
    let size = if state.short { words.short } else { words.long };
    sheet.row(Spot::Length, head, words.size, size);
}

/// The blanks that nobody but the person can fill: first those that must be filled.
fn blanks(state: &State, scene: &Scene<'_>, data: &Data, sheet: &mut Sheet<Spot>) {
    let (strings, words) = (data.strings, &data.strings.letters);
    if scene.asked.is_empty() {
        return;
    }
    sheet.heading(words.blanks);
    let mut is_told = false;
    for (blank, needed) in &scene.asked {
        if !needed && !is_told {
            sheet.text(words.optional, Tone::Quiet);
            is_told = true;
        }
        let office = scene.office.filter(|_| *blank == Blank::Authority);
        let value = office.map(scene::office_name).or_else(|| state.value(*blank, data));
        let (sign, tone) = match (&value, needed) {
            (Some(_), _) => of_state(crate::domain::record::progress::State::Done),
            (None, true) => of_state(crate::domain::record::progress::State::LookAgain),
            (None, false) => ("○", Tone::Quiet),
        };
        let name = capital(strings.blank(*blank));
        let text = match (value, needed) {
            (Some(value), _) => format!("{name}{} {value}", strings.colon),
            (None, true) => format!("{name}{} {}", strings.colon, words.empty),
            (None, false) => name,
        };
        sheet.spot(Spot::Blank(*blank), sign, tone, &text);
        let british = scene.company.filter(|_| *blank == Blank::Company);
        if let Some(hint) = british.and_then(|it| it.uk.as_ref()) {
            sheet.under(2, hint.get(data.language()), Tone::Quiet);
        }
    }
}

/// The person's own reason first, then those that are ready.
fn reasons(state: &State, scene: &Scene<'_>, data: &Data, sheet: &mut Sheet<Spot>) {
    let (strings, words) = (data.strings, &data.strings.letters);
    sheet.heading(words.reasons);
    match state.value(Blank::Grounds, data) {
        Some(own) => {
            let (sign, tone) = of_state(crate::domain::record::progress::State::Done);
            sheet.spot(Spot::OwnWords, sign, tone, words.own_words);
            sheet.under(2, &own, Tone::Quiet);
        }
        None if scene.filled.missing.contains(&Blank::Grounds) => {
            let (sign, tone) = of_state(crate::domain::record::progress::State::LookAgain);
            sheet.spot(Spot::OwnWords, sign, tone, words.own_words);
        }
        None => sheet.spot(Spot::OwnWords, "+", Tone::Accent, words.own_words),
    }
    for reason in &data.catalogue.library().reasons {
        let picked = state.picked.contains(&reason.key);
        let (sign, tone) = if picked {
            of_state(crate::domain::record::progress::State::Done)
        } else {
            ("○", Tone::Plain)
        };
        let label = reason.label.get(strings.language.code());
        sheet.spot(Spot::Reason(reason.key.clone()), sign, tone, label);
        if picked {
            sheet.under(2, reason.text.get(state.language()), Tone::Quiet);
        }
    }
}

/// The ways on which it can leave.
fn send(scene: &Scene<'_>, data: &Data, sheet: &mut Sheet<Spot>) {
    let (strings, words) = (data.strings, &data.strings.letters);
    let key = |action| format!("({})", shown(action, strings));
    let name = |action| capital(crate::ui::keymap::name(action, strings));
    let copy = format!("{} {}", name(Action::Copy), key(Action::Copy));
    sheet.spot(Spot::Copy, "", Tone::Plain, &copy);
    let save = format!("{} {}", name(Action::Save), key(Action::Save));
    sheet.spot(Spot::Save, "", Tone::Plain, &save);
    let (mail, page) = (scene.mail(), scene.page());
    let open = match (&mail, page) {
        (Some(mail), _) => Some(format!("{} {} {}", words.mail, mail.to(), key(Action::Open))),
        (None, Some(_)) => Some(format!("{} {}", words.page, key(Action::Open))),
        (None, None) => None,
    };
    match open {
        Some(open) => sheet.spot(Spot::Open, "", Tone::Plain, &open),
        None => sheet.text(words.no_address, Tone::Quiet),
    }
    if let Some(page) = page {
        sheet.lines_under(address::lines(page, sheet.room()));
    }
    let note = scene.company.filter(|_| scene.region != Region::Uk).and_then(|it| it.note.as_ref());
    if let Some(note) = note {
        sheet.text(note.get(data.language()), Tone::Quiet);
    }
}
