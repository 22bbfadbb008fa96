//! A guide as a sheet of blocks, made once for text and for Markdown: what stands around its steps.

use super::{Shown, steps};
use crate::domain::guide::{Card, Freshness};
use crate::domain::law::region::{Presence, Region};
use crate::domain::text::language::visible;
use crate::paper::block::Block;
use crate::paper::rests;

/// The sheet of a guide.
pub(super) fn sheet(shown: &Shown<'_>) -> Vec<Block> {
    let (data, words) = (&shown.desk.data, shown.desk.data.words);
    let mut sheet = Vec::new();
    if shown.is_missing() {
        // Where no source shows the right, the guide is a card: no steps of a form that is for others.
        sheet.push(Block::Title(shown.guide.title.get(data.language()).to_owned()));
        sheet.push(Block::Sign("–", words.guide_not_offered().to_owned()));
        regions(shown, &mut sheet);
        under(words.trust_sources(), rests::sources(shown.guide, data), &mut sheet);
        return sheet;
    }
    head(shown, &mut sheet);
    regions(shown, &mut sheet);
    effects(shown, &mut sheet);
    under(words.guide_disputed(), rests::disputes(shown.guide, data), &mut sheet);
    steps::steps(shown, &mut sheet);
    verify(shown, &mut sheet);
    changes(shown, &mut sheet);
    under(data.words.trust_sources(), rests::sources(shown.guide, data), &mut sheet);
    sheet
}

fn head(shown: &Shown<'_>, sheet: &mut Vec<Block>) {
    let (guide, data) = (shown.guide, &shown.desk.data);
    let (words, language) = (data.words, data.language());
    sheet.push(Block::Title(guide.title.get(language).to_owned()));
    let mut facts = vec![guide.id.to_string(), words.minutes(guide.minutes)];
    facts.extend((!guide.platforms.is_empty()).then(|| shown.names(&guide.platforms)));
    sheet.push(Block::Aside(facts.join(" · ")));
    if let Some(own) = &shown.entry.own {
        sheet.push(Block::Sign("!", words.own_about().to_owned()));
        let file = visible(&own.file.display().to_string()).into_owned();
        sheet.push(Block::Aside(format!("{}{} {file}", words.own_file(), words.colon())));
    }
    if !shown.faults.is_empty() {
        sheet.push(Block::Sign("!", words.own_mistakes(shown.faults.len())));
    }
    for fault in shown.faults {
        let place = format!("{} {}, {}", words.own_line(), fault.line, fault.column);
        sheet.push(Block::Item("•", format!("{place} · {} · {}", fault.rule, fault.message)));
        sheet.push(Block::Under(format!("→ {}", fault.remedy)));
    }
    let [age, ..] = words.trust_age(&guide.checked, shown.age(), data.today);
    let facts = format!("{age} · {}", words.confidence_name(guide.confidence));
    if shown.age().freshness(data.today) == Freshness::Stale {
        sheet.push(Block::Sign("!", facts));
    } else {
        sheet.push(Block::Aside(facts));
    }
    if let Some(card) = guide.card {
        let why = match card {
            Card::NothingToDo => words.guide_card_nothing(),
            Card::NoWay => words.guide_card_no_way(),
            Card::AdminOnly => words.guide_card_admin(),
        };
        sheet.push(Block::Text(why.to_owned()));
    }
    if let Some(ask) = &guide.ask {
        sheet.push(Block::Text(format!("{}{}", words.guide_only_administrator(), words.colon())));
        sheet.push(Block::Copy(ask.get(language).to_owned()));
    }
    sheet.push(Block::Heading(words.guide_why().to_owned()));
    sheet.push(Block::Text(guide.why.get(language).to_owned()));
}

/// Where it exists, and where the person lives.
fn regions(shown: &Shown<'_>, sheet: &mut Vec<Block>) {
    let (regions, data) = (&shown.guide.regions, &shown.desk.data);
    let words = data.words;
    sheet.push(Block::Heading(words.guide_where_exists().to_owned()));
    let names = |regions: &[Region]| {
        let names: Vec<&str> = regions.iter().map(|it| words.region_name(*it)).collect();
        names.join(", ")
    };
    let mut exists = names(&regions.exists);
    if regions.world {
        let others = if exists.is_empty() { "" } else { ", " };
        exists = format!("{exists}{others}{}", words.guide_everywhere());
    }
    if !exists.is_empty() {
        sheet.push(Block::Item("✓", exists));
    }
    if !regions.reported.is_empty() {
        let reported = names(&regions.reported);
        let text = format!("{}{} {reported}", words.guide_not_certain(), words.colon());
        sheet.push(Block::Item("•", text));
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
        Presence::Exists => words.guide_exists(),
        Presence::Reported => words.guide_reported(),
        Presence::Missing => words.guide_missing(),
    };
    sheet.push(Block::Aside(format!("{} · {text}", words.country(country, &data.catalogue))));
    if !offer.left.is_empty() {
        sheet.push(Block::Text(format!("{}{}", words.guide_left(), words.colon())));
    }
    for entry in offer.left.iter().filter_map(|id| data.catalogue.entry(id)) {
        let title = entry.title.get(data.language());
        sheet.push(Block::Item("•", format!("{title} · {}", entry.id)));
    }
}

/// What it changes and what it does not, and which guides one objection answers too.
fn effects(shown: &Shown<'_>, sheet: &mut Vec<Block>) {
    let (guide, data) = (shown.guide, &shown.desk.data);
    let (words, language) = (data.words, data.language());
    for (heading, sign, items) in
        [(words.guide_does(), "✓", &guide.does), (words.guide_does_not(), "–", &guide.does_not)]
    {
        if !items.is_empty() {
            sheet.push(Block::Heading(heading.to_owned()));
            sheet.extend(items.iter().map(|it| Block::Item(sign, it.get(language).to_owned())));
        }
    }
    if let Some(answered) = &guide.answer_after {
        sheet.push(Block::Heading(data.words.guide_answers().to_owned()));
        sheet.push(Block::Text(data.side(guide, &answered.said)));
    }
    if !guide.covers.is_empty() {
        sheet.push(Block::Heading(data.words.guide_covers().to_owned()));
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
        sheet.push(Block::Heading(data.words.guide_verify().to_owned()));
        sheet.push(Block::Text(verify.get(data.language()).to_owned()));
    }
}

/// What each revision changed.
fn changes(shown: &Shown<'_>, sheet: &mut Vec<Block>) {
    let (guide, data) = (shown.guide, &shown.desk.data);
    if !guide.changes.is_empty() {
        sheet.push(Block::Heading(data.words.guide_changes().to_owned()));
    }
    for change in &guide.changes {
        let date = data.words.source_date(change.on);
        let what = change.what.get(data.language());
        sheet.push(Block::Item("•", format!("{date}{} {what}", data.words.colon())));
    }
}
