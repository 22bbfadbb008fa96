//! `letter`: writes a letter on standard output. Whoever asked for it sends it, or not.

mod draft;

use self::draft::Draft;
use super::applies::applies;
use super::context::{Context, print_raw};
use super::named;
use super::stop::{Done, Stop};
use crate::cli::Letter as Asked;
use crate::domain::law::region::Region;
use crate::domain::letter::{BOX, Blank, Kind};
use crate::words::Named;

/// Writes it, and says on standard error what is still missing.
pub(super) fn run(asked: &Asked, desk: &Context) -> Done {
    let data = &desk.data;
    let words = data.words;
    let kind = kind(&asked.kind, desk)?;
    let account = named::account(&asked.account, desk)?;
    let entry = named::guide(&asked.guide, desk)?;
    applies(entry, &account, desk)?;
    if !entry.request {
        let guide = entry.id.to_string();
        return Err(Stop::Usage(words.letter_no_letter_for(&guide)));
    }
    let mut draft = Draft::new(kind, &account, &entry.id, asked, desk)?;
    let law = data.law_of_letter(&account.key, &entry.id, kind);
    if law == Region::Elsewhere && data.dossier().country_of(&account).is_none() {
        return Err(Stop::Refused(words.letter_no_country().to_owned()));
    }
    let letter = data.catalogue.letter(kind);
    let Some(wording) = letter.and_then(|letter| letter.wording(law)) else {
        return Err(Stop::Refused(no_right(law, desk)));
    };
    let filled = draft.fill(wording.text(draft.language, asked.short))?;
    print_raw(&on_lines(&filled.text, desk))?;
    draft.remarks(&filled);
    if asked.short && filled.length() > BOX {
        let count = filled.length();
        desk.warn(&format!(
            "{}. {}",
            words.letter_characters(count, Some(BOX)),
            words.letter_too_long(count - BOX, BOX)
        ));
    }
    Ok(())
}

fn kind(typed: &str, desk: &Context) -> Done<Kind> {
    let names: Vec<&str> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
    Kind::of_word(typed).ok_or_else(|| named::unknown(Named::Letter, typed, &names, desk))
}

/// A blank by its name.
fn blank(typed: &str, desk: &Context) -> Done<Blank> {
    let names: Vec<&str> = Blank::ALL.iter().map(|blank| blank.as_str()).collect();
    Blank::of_word(typed).ok_or_else(|| named::unknown(Named::Blank, typed, &names, desk))
}

/// What the law says where it gives no such right, and what is possible there instead.
fn no_right(law: Region, desk: &Context) -> String {
    let language = desk.data.language();
    let Some(law) = desk.data.catalogue.law(law) else {
        return desk.data.words.objection_no_right().to_owned();
    };
    let sentences = std::iter::once(&law.right).chain(&law.instead);
    sentences.map(|text| text.get(language)).collect::<Vec<_>>().join(" ")
}

/// The letter without anything invisible, line by line, in ASCII where nothing else may be shown.
fn on_lines(text: &str, desk: &Context) -> String {
    let mut lines = String::with_capacity(text.len() + 1);
    for line in text.lines() {
        lines.extend([&*desk.data.theme.plain(line), "\n"]);
    }
    lines
}
