//! One file read for what its path says it is.

use toml::de::{DeTable, DeValue};

use super::authorities::authorities;
use super::claim::Claim;
use super::companies::companies;
use super::gathered::Gathered;
use super::guide::guide;
use super::ids::ids;
use super::lands::regions;
use super::letters::{letter, reasons};
use super::page::Page;
use super::place::Place;
use super::reference::{packs, retired};
use super::rule::Rule;
use super::service::service;
use super::syntax::{is_readable, parse};
use super::table::Table;
use super::tree::walk;
use super::value::count;
use super::{File, characters, toml10};
use crate::domain::text::date::Day;
use crate::domain::text::encoding::{Decoded, decode};

/// The newest form of the files.
const FORMAT: u32 = 1;

/// Reads one file into what is gathered; the page holds what is wrong with it.
pub(super) fn read<'f>(file: &'f File, today: Option<Day>, gathered: &mut Gathered) -> Page<'f> {
    let Decoded { text, rest } = decode(&file.text);
    let mut page = Page::new(&file.name, text, today);
    let place = match Place::of(&file.name) {
        Ok(place) => place,
        Err(misplaced) => {
            page.note(Rule::MisplacedFile, 0..0, misplaced.message, misplaced.remedy);
            return page;
        }
    };
    match &place {
        Place::Guide(id) => {
            page.guide = Some(id.clone());
            gathered.guide_files.push(id.clone());
        }
        Place::Service(id) => gathered.service_files.push(id.clone()),
        Place::Letter(kind) => gathered.letters.push(*kind),
        _ => {}
    }
    if place == Place::Schema || !is_readable(rest, file.text.len(), &mut page) {
        return page;
    }
    characters::check(&mut page);
    if place == Place::Ids {
        gathered.released = ids(&mut page);
        return page;
    }
    let mut spare = String::new();
    let tree = parse(text, &mut spare, &mut page);
    if page.whole {
        toml10::check(&mut page);
    }
    characters::check_strings(tree.get_ref(), &mut page);
    if place != Place::Retired {
        find_addresses(tree.get_ref(), &mut page);
    }
    of_place(place, tree.get_ref(), gathered, &mut page);
    page
}

fn of_place(place: Place, tree: &DeTable<'_>, gathered: &mut Gathered, page: &mut Page<'_>) {
    let mut table = Table::root(tree, "this file");
    if !is_known_format(&mut table, page) {
        return;
    }
    match place {
        Place::Guide(id) => {
            let (guide, outline) = guide(table, id, page);
            page.outline = Some(gathered.outlines.len());
            gathered.guides.push(guide);
            gathered.outlines.push(outline);
        }
        Place::Service(id) => gathered.reference.services.push(service(table, id, page)),
        Place::Companies => companies(table, gathered, page),
        Place::Authorities => authorities(table, gathered, page),
        Place::Regions => regions(table, gathered, page),
        Place::Retired => retired(table, gathered, page),
        Place::Reasons => reasons(table, gathered, page),
        Place::Packs => packs(table, gathered, page),
        Place::Letter(kind) => letter(table, kind, gathered, page),
        Place::Ids | Place::Schema => {}
    }
}

/// What a newer program wrote is not guessed at.
fn is_known_format(table: &mut Table<'_>, page: &mut Page<'_>) -> bool {
    let format: Option<u32> = table.need("format", page, count);
    let is_newer = format.is_some_and(|format| format > FORMAT);
    if is_newer && let Some(value) = table.get("format") {
        let message = "this file was written for a newer optout-tui";
        page.note(
            Rule::NewerFormat,
            value.span(),
            message,
            "update the program, or write `format = 1`",
        );
    }
    !is_newer
}

/// Remembers texts that may hold an address: retired ones are offered nowhere.
fn find_addresses(tree: &DeTable<'_>, page: &mut Page<'_>) {
    walk(tree, &mut |_, value| {
        if let DeValue::String(text) = value.get_ref()
            && text.contains('/')
            && text.contains('.')
        {
            page.claim(value.span(), Claim::Mentions((&**text).into()));
        }
    });
}
