//! How far the guide can be trusted: how old it is, how sure its sources are, and on what they disagree.

use super::Scene;
use crate::domain::guide::{Freshness, SourceKind, Step};
use crate::ui::data::Data;
use crate::ui::keymap::{Action, shown};
use crate::ui::text::{Page, capital};
use crate::ui::theme::Tone;

/// Each claim, and under it who says what, when.
pub(super) fn disputes(scene: &Scene<'_>, data: &Data, page: &mut Page) {
    if scene.guide.disputed.is_empty() {
        return;
    }
    page.heading(data.strings.guide.disputed);
    for (place, dispute) in scene.guide.disputed.iter().enumerate() {
        if place > 0 {
            page.gap();
        }
        page.hang("? ", dispute.claim.get(data.language()), Tone::Strong);
        for side in &dispute.sides {
            page.hang("  • ", &data.side(scene.guide, side), Tone::Plain);
        }
    }
}

/// What the age of the guide means for whoever follows it. A card has no steps that could have moved.
pub(super) fn age(scene: &Scene<'_>, data: &Data, page: &mut Page) {
    let (guide, age) = (scene.guide, scene.age());
    if guide.card.is_some() {
        return;
    }
    let (sign, tone) = match age.freshness(data.today) {
        Freshness::Stale => ("!", Tone::Warn),
        _ if guide.checked.live.is_some() && !age.of_link => ("●", Tone::Good),
        Freshness::Fresh | Freshness::Ageing => ("◐", Tone::Quiet),
    };
    let means = data.strings.age_means(&guide.checked, age, data.today);
    page.sign(sign, tone, &means);
}

/// How sure the sources are, how many there are, and where they stand.
pub(super) fn sources(scene: &Scene<'_>, data: &Data, page: &mut Page) {
    let (guide, strings) = (scene.guide, data.strings);
    let official = guide.sources.iter().filter(|it| it.kind == SourceKind::Official).count();
    let key = shown(Action::Sources, strings);
    let count = strings.source_count(guide.sources.len(), official, &key);
    page.heading(strings.trust.sources);
    page.text(&format!("{}. {count}", capital(strings.confidence(guide.confidence))), Tone::Plain);
}

/// The claims that the sources of a step belong to, and which key shows who says what.
pub(super) fn on_step(scene: &Scene<'_>, step: &Step, data: &Data, page: &mut Page) {
    let words = &data.strings.trust;
    let mut disputes = scene.guide.disputes_of(step).peekable();
    while let Some(dispute) = disputes.next() {
        let claim = dispute.claim.get(data.language());
        let hint = if disputes.peek().is_none() { words.who_says_what } else { "" };
        let text = format!("{}{} {claim} {hint}", words.disputed_claim, data.strings.colon);
        page.sign("?", Tone::Warn, text.trim_end());
    }
}
