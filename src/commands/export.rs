//! `export`: what was done, as a file for others: a calendar, a record to read, everything there is.

mod json;

use super::context::{Context, print_raw};
use super::named;
use super::stop::{Done, Stop};
use crate::cli::{Export, Paper};
use crate::domain::text::failure::Doing;
use crate::paper::{self, Format};
use crate::system::file::{self, Saved};
use crate::system::path;

/// Exports it.
pub(super) fn run(asked: &Export, desk: &Context) -> Done {
    let text = match asked.format {
        Paper::Markdown => proof(asked, Format::Markdown, desk)?,
        Paper::Html => proof(asked, Format::Html, desk)?,
        Paper::Json | Paper::Ics if asked.account.is_some() => {
            return Err(Stop::Usage(desk.data.words.export_whole().to_owned()));
        }
        Paper::Json => json::text(desk)?,
        Paper::Ics => calendar(desk),
    };
    deliver(&text, asked, desk)
}

fn calendar(desk: &Context) -> String {
    let text = paper::calendar(&desk.data);
    if !text.contains("BEGIN:VEVENT") {
        desk.warn(desk.data.words.export_nothing_due());
    }
    text
}

/// The record: of everything, of an account, of one objection.
fn proof(asked: &Export, format: Format, desk: &Context) -> Done<String> {
    let data = &desk.data;
    let Some(account) = &asked.account else {
        return Ok(paper::proof(data, None, format));
    };
    let account = named::account(account, desk)?;
    let name = account.to_string();
    let words = data.words;
    if let Some(guide) = &asked.guide {
        let guide = &named::guide(guide, desk)?.id;
        if !paper::is_provable(data, &account.key, guide) {
            let told = words.export_no_objection(&guide.to_string(), &name);
            return Err(Stop::Refused(told));
        }
        return Ok(paper::proof(data, Some((&account.key, guide)), format));
    }
    if !data.dossier().objections().iter().any(|(key, _)| *key == account.key) {
        let told = words.export_no_objection_of(&name);
        return Err(Stop::Refused(told));
    }
    Ok(paper::proof_of_account(data, &account.key, format))
}

/// Prints it, or saves it where it was asked for.
fn deliver(text: &str, asked: &Export, desk: &Context) -> Done {
    // A dash is standard output, as everywhere.
    let Some(path) = asked.output.as_ref().filter(|path| path.as_os_str() != "-") else {
        return print_raw(text);
    };
    let path = path::expanded(path, Doing::SaveFile, &desk.environment)?;
    let (theme, words) = (desk.data.theme, desk.data.words);
    match file::save(&path, text, asked.force)? {
        Saved::At(path) => {
            let saved = format!("{}{}", words.export_saved(), words.colon());
            desk.print_exact(&format!("{} {}", theme.plain(&saved), path.display()), "")
        }
        Saved::Exists(path) => {
            let path = path.display().to_string();
            Err(Stop::Refused(words.export_exists(&path)))
        }
    }
}
