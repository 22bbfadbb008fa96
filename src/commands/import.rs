//! `import`: takes in what other computers did, from their exports and journals.

use std::collections::HashSet;
use std::path::Path;

use super::context::Context;
use super::stop::{Done, Stop};
use crate::cli::Import as Asked;
use crate::domain::ops::accounts::twins;
use crate::domain::record::act::{ActId, Operation};
use crate::domain::text::failure::Unfit;
use crate::journal::import::lines;
use crate::print::page::Tone;
use crate::system::tree;

/// How many lines tell what changed.
const TOLD: usize = 20;

/// Takes them in, all or none, and says what changed. What is damaged in them is left out, and told.
pub(super) fn run(asked: &Asked, desk: &mut Context) -> Done {
    let mut all = Vec::new();
    let mut damaged = Vec::new();
    for path in &asked.files {
        let text = tree::read_whole(path)?;
        let brought = lines(&text).map_err(|unfit| refuse(unfit, path, desk))?;
        all.extend(brought.lines);
        if !brought.damaged.is_empty() {
            damaged.push(desk.data.words.left_out(path, &brought.damaged));
        }
    }
    let known: HashSet<ActId> = desk.data.history.acts().iter().map(|act| act.id.clone()).collect();
    let before = desk.data.dossier().accounts.len();
    let new = desk.import(&all, asked.yes)?;
    for line in &damaged {
        desk.warn(line);
    }
    tell(new, all.len() - new, before, &known, desk)
}

fn refuse(unfit: Unfit, path: &Path, desk: &Context) -> Stop {
    Stop::Refused(desk.data.words.import_unfit(unfit, &path.display().to_string()))
}

/// What was added, in words: what was taken back meanwhile is not told.
fn tell(new: usize, old: usize, before: usize, known: &HashSet<ActId>, desk: &Context) -> Done {
    let data = &desk.data;
    let mut page = desk.page();
    page.text(&data.words.import_lines(new, old), Tone::Strong);
    let acts = data.history.acts().iter().filter(|act| !known.contains(&act.id));
    let mut told: Vec<String> = Vec::new();
    for act in acts {
        if let Operation::Do(changes) = &act.deed {
            told.extend(data.all_in_words(changes));
        }
    }
    let more = told.len().saturating_sub(TOLD);
    for line in told.iter().take(TOLD) {
        page.hang("  ", line, Tone::Plain);
    }
    if more > 0 {
        page.text(&format!("  + {more}"), Tone::Quiet);
    }
    let accounts = &data.dossier().accounts;
    if accounts.len() > before {
        for (first, twin) in twins(data.dossier()) {
            page.text(&data.words.accounts_maybe_same(first, twin), Tone::Plain);
        }
    }
    desk.print(&page)
}
