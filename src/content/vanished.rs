//! Ids that were released and are no more, without a word.

use super::ids::Released;
use super::page::{Page, quote};
use super::rule::Rule;
use super::world::World;

/// Looks for released ids that are no more, and are not said to be.
pub(super) fn vanished(page: &mut Page<'_>, released: &[Released], world: &World<'_>) {
    for one in released {
        let known = world.guides.contains(&one.guide);
        match &one.step {
            None if !known => {
                let message = format!(
                    "the guide {} was released and is not there",
                    quote(&one.guide.to_string())
                );
                let remedy = "put the file back; a guide with nothing left to do becomes a card";
                page.note(Rule::VanishedId, one.span.clone(), message, remedy);
            }
            Some(step) if known => {
                let Some(outline) = world.outlines.iter().find(|outline| outline.id == one.guide)
                else {
                    continue;
                };
                if outline.sure && !outline.knows_step(step) {
                    let message = format!(
                        "the step {} of {} was released and is not there",
                        quote(step.as_str()),
                        one.guide
                    );
                    let remedy = format!(
                        "add it to `gone` in {}.toml, or to `was` of the step that took its place",
                        one.guide
                    );
                    page.note(Rule::VanishedId, one.span.clone(), message, remedy);
                }
            }
            Some(_)
                if !released
                    .iter()
                    .any(|other| other.step.is_none() && other.guide == one.guide) =>
            {
                let message = format!(
                    "the guide {} was released and is not there",
                    quote(&one.guide.to_string())
                );
                let remedy = "put the file back; a guide with nothing left to do becomes a card";
                page.note(Rule::VanishedId, one.span.clone(), message, remedy);
            }
            _ => {}
        }
    }
}
