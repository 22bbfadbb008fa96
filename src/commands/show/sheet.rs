//! A guide as a sheet of blocks, made once for text and for Markdown: what stands around its steps.

use super::{Shown, steps};
use crate::domain::guide::{Card, Freshness};
use crate::domain::law::region::{Presence, Region};
use crate::domain::text::language::visible;
use crate::paper::block::Block;
use crate::paper::rests;

/// The sheet of a guide.
pub(super) fn sheet(shown: &Shown<'_>) -> Vec<Block> {
    let (data, words) = (&shown.desk.data, &shown.desk.data.strings.guide);
    let mut sheet = Vec::new();
    head(shown, &mut sheet);
    regions(shown, &mut sheet);
    effects(shown, &mut sheet);
    under(words.disputed, rests::disputes(shown.guide, data), &mut sheet);
    steps::steps(shown, &mut sheet);
    verify(shown, &mut sheet);
    changes(shown, &mut sheet);
    under(data.strings.trust.sources, rests::sources(shown.guide, data), &mut sheet);
    sheet
}

fn head(shown: &Shown<'_>, sheet: &mut Vec<Block>) {
    let (guide, data) = (shown.guide, &shown.desk.data);
    let (strings, language) = (data.strings, data.language());
    sheet.push(Block::Title(guide.title.get(language).to_owned()));
    let mut facts = vec![guide.id.to_string(), strings.minutes(guide.minutes)];
    facts.extend((!guide.platforms.is_empty()).then(|| shown.names(&guide.platforms)));
    sheet.push(Block::Aside(facts.join(" · ")));
    if let Some(own) = &shown.entry.own {
        sheet.push(Block::Sign("!", strings.own.about.to_owned()));
        let file = visible(&own.file.display().to_string()).into_owned();
        sheet.push(Block::Aside(format!("{}{} {file}", strings.own.file, strings.colon)));
    }
    if !shown.faults.is_empty() {
        sheet.push(Block::Sign("!", strings.mistakes(shown.faults.len())));
    }
    for fault in shown.faults {
        let place = format!("{} {}, {}", strings.own.line, fault.line, fault.column);
        sheet.push(Block::Item("•", format!("{place} · {} · {}", fault.rule, fault.message)));
        sheet.push(Block::Under(format!("→ {}", fault.remedy)));
    }
    let [age, ..] = strings.age(&guide.checked, shown.age(), data.today);
    let facts = format!("{age} · {}", strings.confidence(guide.confidence));
    if shown.age().freshness(data.today) == Freshness::Stale {
        sheet.push(Block::Sign("!", facts));
    } else {
        sheet.push(Block::Aside(facts));
    }
    if let Some(card) = guide.card {
        let why = match card {
            Card::NothingToDo => strings.guide.card_nothing,
            Card::NoWay => strings.guide.card_no_way,
            Card::AdminOnly => strings.guide.card_admin,
        };
        sheet.push(Block::Text(why.to_owned()));
    }
    if let Some(ask) = &guide.ask {
        sheet.push(Block::Text(format!("{}{}", strings.guides.administrator, strings.colon)));
        sheet.push(Block::Copy(ask.get(language).to_owned()));
    }
    sheet.push(Block::Heading(strings.guide.why.to_owned()));
    sheet.push(Block::Text(guide.why.get(language).to_owned()));
}

/// Where it exists, and where the person lives.
fn regions(shown: &Shown<'_>, sheet: &mut Vec<Block>) {
    let (regions, data) = (&shown.guide.regions, &shown.desk.data);
    let (strings, words) = (data.strings, &data.strings.commands);
    sheet.push(Block::Heading(words.where_exists.to_owned()));
    let names = |regions: &[Region]| {
        let names: Vec<&str> = regions.iter().map(|it| strings.region(*it)).collect();
        names.join(", ")
    };
    let mut exists = names(&regions.exists);
    if regions.world {
        let others = if exists.is_empty() { "" } else { ", " };
        exists = format!("{exists}{others}{}", words.everywhere);
    }
    if !exists.is_empty() {
        sheet.push(Block::Item("✓", exists));
    }
    if !regions.reported.is_empty() {
        let reported = names(&regions.reported);
        let text = format!("{}{} {reported}", words.not_certain, strings.colon);
        sheet.push(Block::Item("◐", text));
    }
    if let Some(elsewhere) = &regions.elsewhere {
        sheet.push(Block::Item("–", elsewhere.get(data.language()).to_owned()));
    }
    let Some(country) = data.dossier().setup.country else {
        return;
    };
    let Some(offer) = shown.offer() else {
        return;
    };
    let text = match offer.presence {
        Presence::Exists => strings.guide.exists,
        Presence::Reported => strings.guide.reported,
        Presence::Missing => strings.guide.missing,
    };
    sheet.push(Block::Aside(format!("{} · {text}", strings.country(country, &data.catalogue))));
    if !offer.left.is_empty() {
        sheet.push(Block::Text(format!("{}{}", strings.guides.left, strings.colon)));
    }
    for entry in offer.left.iter().filter_map(|id| data.catalogue.entry(id)) {
        let title = entry.title.get(data.language());
        sheet.push(Block::Item("•", format!("{title} · {}", entry.id)));
    }
}

/// What it changes and what it does not, and which guides one objection answers too.
fn effects(shown: &Shown<'_>, sheet: &mut Vec<Block>) {
    let (guide, data) = (shown.guide, &shown.desk.data);
    let (words, language) = (&data.strings.guide, data.language());
    for (heading, sign, items) in
        [(words.does, "✓", &guide.does), (words.does_not, "–", &guide.does_not)]
    {
        if !items.is_empty() {
            sheet.push(Block::Heading(heading.to_owned()));
            sheet.extend(items.iter().map(|it| Block::Item(sign, it.get(language).to_owned())));
        }
    }
    if let Some(answered) = &guide.answer_after {
        sheet.push(Block::Heading(data.strings.guides.answers.to_owned()));
        sheet.push(Block::Text(data.side(guide, &answered.said)));
    }
    if !guide.covers.is_empty() {
        sheet.push(Block::Heading(data.strings.commands.covers.to_owned()));
        sheet.extend(guide.covers.iter().map(|id| Block::Item("•", id.to_string())));
    }
}

/// `blocks` under a heading, if there are any.
fn under(heading: &str, blocks: Vec<Block>, sheet: &mut Vec<Block>) {
    if !blocks.is_empty() {
        sheet.push(Block::Heading(heading.to_owned()));
        sheet.extend(blocks);
    }
}

fn verify(shown: &Shown<'_>, sheet: &mut Vec<Block>) {
    let data = &shown.desk.data;
    if let Some(verify) = &shown.guide.verify {
        sheet.push(Block::Heading(data.strings.guide.verify.to_owned()));
        sheet.push(Block::Text(verify.get(data.language()).to_owned()));
    }
}

/// What each revision changed.
fn changes(shown: &Shown<'_>, sheet: &mut Vec<Block>) {
    let (guide, data) = (shown.guide, &shown.desk.data);
    if !guide.changes.is_empty() {
        sheet.push(Block::Heading(data.strings.commands.changes.to_owned()));
    }
    for change in &guide.changes {
        let date = data.strings.source_date(change.on);
        let what = change.what.get(data.language());
        sheet.push(Block::Item("•", format!("{date}{} {what}", data.strings.colon)));
    }
}
