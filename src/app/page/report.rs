//! A report that a step is wrong.

use crate::app::App;
use crate::app::effect::{Effect, Opening};
use crate::app::layer::{Ask, Choice, Page, Purpose};
use crate::app::view::Offer;
use crate::domain::guide::finding::Finding;
use crate::domain::record::account::AccountKey;

/// What was seen on a step is told in a sentence or two.
const LONGEST: usize = 500;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// On which account the guide is followed: where one comes from, and no part of the report.
    pub account: AccountKey,
    pub finding: Finding,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Intent {
    /// Asks what was seen instead.
    AskSeen,
    /// Shows the form of the project, filled in, before it is opened.
    AskForm,
}

/// What was seen instead was typed.
pub(in crate::app) fn seen(app: &mut App, typed: &str) {
    if let Some(Page::Report(state)) = app.top_mut().map(|top| &mut top.page) {
        state.finding.seen = typed.chars().take(LONGEST).collect();
    }
}

/// Carries out what only this page understands.
pub(in crate::app) fn apply(app: &mut App, intent: Intent) -> Vec<Effect> {
    use crate::app::intent::Intent as I;
    let Some(Page::Report(state)) = app.top().map(|top| &top.page) else { return Vec::new() };
    let words = app.words;
    match intent {
        Intent::AskSeen => {
            let ask = Ask::new(words.report_what_seen(), state.finding.seen.clone(), Purpose::Seen);
            app.open(ask);
        }
        Intent::AskForm => {
            let Some(address) = app.data.issue(&state.finding) else { return Vec::new() };
            let opening = Opening {
                address: address.clone(),
                account: state.account.clone(),
                guide: state.finding.guide.clone(),
                step: None,
            };
            let rows = vec![
                Offer::plain(words.report_open_form(), I::Browse(opening)),
                Offer::plain(words.action_copy(), I::Copy(address.to_string())),
            ];
            let text = vec![address.to_string()];
            app.open(Choice { text, ..Choice::menu(words.report_title(), rows) });
        }
    }
    Vec::new()
}
