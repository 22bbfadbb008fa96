//! The steps of a guide, for its sheet.

use super::Shown;
use crate::domain::guide::{Freshness, Link, Step};
use crate::domain::record::status::Status;
use crate::paper::block::Block;

/// Puts the steps on the sheet.
pub(super) fn steps(shown: &Shown<'_>, sheet: &mut Vec<Block>) {
    let words = shown.desk.data.words;
    if shown.guide.steps.is_empty() {
        return;
    }
    let heading = match shown.only {
        Some(only) => format!("{} · {}", words.guide_steps(), words.platform_name(only.route)),
        None => words.guide_steps().to_owned(),
    };
    sheet.push(Block::Heading(heading));
    if let Some(only) = shown.only.filter(|only| only.platform != only.route) {
        let text = words.guide_borrowed(only.platform, only.route);
        sheet.push(Block::Sign("!", text));
    }
    for (number, one) in (1..).zip(shown.steps()) {
        sheet.push(Block::Step(number, one.title.get(shown.desk.data.language()).to_owned()));
        step(one, shown, sheet);
    }
}

fn step(step: &Step, shown: &Shown<'_>, sheet: &mut Vec<Block>) {
    let data = &shown.desk.data;
    let (words, language) = (data.words, data.language());
    sheet.push(Block::Aside(facts(step, shown)));
    sheet.push(Block::Text(step.text.get(language).to_owned()));
    for (whose, hops) in shown.trails(step) {
        if !whose.is_empty() {
            sheet.push(Block::Text(format!("{}{}", shown.names(&whose), words.colon())));
        }
        let hops = hops.into_iter().enumerate();
        sheet.extend(
            hops.map(|(depth, hop)| Block::Hop(depth, data.hop_label(hop), data.about_hop(hop))),
        );
    }
    let links = shown.links(step);
    for (number, link) in (1..).zip(&links) {
        let place = (number, links.len());
        sheet.push(Block::Link(place, link.url.to_string(), about_link(link, shown)));
    }
    if let Some(copy) = data.catalogue.to_paste(step) {
        sheet.push(Block::Text(format!("{}{}", words.guide_text_to_copy(), words.colon())));
        sheet.push(Block::Copy(copy.get(language).to_owned()));
    }
    if let Some(expect) = &step.expect {
        let text = format!("{}{} {}", words.guide_expect(), words.colon(), expect.get(language));
        sheet.push(Block::Text(text));
    }
    if !step.stuck.is_empty() {
        sheet.push(Block::Text(format!("{}{}", words.guide_ladder(), words.colon())));
    }
    for rung in &step.stuck {
        // What comes after another is for whom that one did not help.
        let sign = if rung.after.is_some() { "└" } else { "•" };
        sheet.push(Block::Item(sign, rung.symptom.get(language).to_owned()));
        sheet.push(Block::Under(rung.remedy.get(language).to_owned()));
        if let Some(event) = rung.event {
            sheet.push(Block::Under(moves(event, shown)));
        }
        if let Some(link) = &rung.link {
            sheet.push(Block::Address(link.to_string(), String::new()));
        }
    }
    for dispute in shown.guide.disputes_of(step) {
        let claim = dispute.claim.get(language);
        let text = format!("{}{} {claim}", words.trust_disputed_claim(), words.colon());
        sheet.push(Block::Sign("?", text));
    }
    sheet.push(Block::Aside(data.rests_on(shown.guide, step)));
}

/// Its id, what kind of thing it is, where it is done, and what it does to the request.
fn facts(step: &Step, shown: &Shown<'_>) -> String {
    let words = shown.desk.data.words;
    let kind = words.step_kind_name(step.kind);
    let mut facts = vec![step.id.to_string(), kind.to_owned()];
    facts.extend((!step.on.is_empty()).then(|| shown.names(&step.on)));
    facts.extend(step.optional.then(|| words.state_optional().to_owned()));
    facts.extend(step.moves.map(|status| moves(status, shown)));
    facts.join(" · ")
}

/// What it does to the request.
fn moves(status: Status, shown: &Shown<'_>) -> String {
    let words = shown.desk.data.words;
    format!("{}{} {}", words.guide_step_moves(), words.colon(), words.status_name(status))
}

/// What it leads to, who gave it and when, and how sure that is.
fn about_link(link: &Link, shown: &Shown<'_>) -> String {
    let data = &shown.desk.data;
    let words = data.words;
    let date = words.dated_month(link.seen_on);
    let mut parts = vec![words.role_name(link.role).to_owned()];
    parts.push(format!("{}, {date}", words.seen_name(link.seen)));
    let freshness = Freshness::of_seen(link.seen_on, data.today);
    parts.extend(words.freshness_doubt(freshness).map(str::to_owned));
    parts.extend(words.confidence_doubt(link.confidence).map(str::to_owned));
    parts.extend(link.login.then(|| words.guide_login_needed().to_owned()));
    parts.extend((shown.only.is_none() && !link.on.is_empty()).then(|| shown.names(&link.on)));
    parts.join(" · ")
}
