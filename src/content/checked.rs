//! When and how a guide was checked.

use super::page::Page;
use super::problem::Span;
use super::rule::Rule;
use super::table::{Table, Value};
use super::value::{date, language, one_of, platform, region};
use crate::domain::guide::{Checked, Source, Trial};
use crate::domain::text::date::SourceDate;

/// How a guide was checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum How {
    Live,
    Context,
}

impl How {
    fn as_str(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Context => "desk",
        }
    }
}

/// When and how it was checked.
pub(super) fn checked<'t>(
    value: &'t Value<'t>,
    sources: &[Source],
    page: &mut Page<'_>,
) -> Option<Checked> {
    let mut table = Table::of(value, "`checked`", page)?;
    let how = table.need("how", page, |value, page| {
        one_of(value, page, &[How::Live, How::Context], How::as_str)
    });
    let on = table.need("on", page, date);
    let trial = [
        table.get("platform").is_some(),
        table.get("language").is_some(),
        table.get("region").is_some(),
    ];
    let platform = table.may("platform", page, platform);
    let language = table.may("language", page, language);
    let region = table.may("region", page, region);
    let span = table.get("on").map_or(table.span(), Value::span);
    match (how, on) {
        (Some(How::Live), _) if trial.contains(&false) && page.whole => {
            let remedy = "add `platform`, `language` (two letters) and `region`; if nobody tried it, write `how = \"desk\"`";
            page.note(
                Rule::LiveWithoutTrial,
                table.span(),
                "nobody says where this was tried",
                remedy,
            );
        }
        (Some(How::Live), Some(SourceDate { day: None, .. })) => {
            page.note(
                Rule::BadDate,
                span,
                "the day it was tried is a whole date",
                "write \"2026-08-22\"",
            );
        }
        (Some(How::Context), _) if trial.contains(&true) => {
            let remedy = "take out `platform`, `language` and `region`, or write `how = \"live\"` if somebody tried it";
            page.note(
                Rule::LiveWithoutTrial,
                table.span(),
                "`desk` says that nobody tried it",
                remedy,
            );
        }
        (Some(How::Context), Some(on)) => check_desk(on, sources, span, page),
        _ => {}
    }
    table.close(page);
    let live = platform.zip(language).zip(region);
    let live = live.map(|((platform, language), region)| Trial { platform, language, region });
    Some(Checked { on: on?, live: live.filter(|_| how == Some(How::Live)) })
}

/// `desk` is as old as the newest source.
fn check_desk(on: SourceDate, sources: &[Source], span: Span, page: &mut Page<'_>) {
    let newest = sources.iter().filter_map(|source| source.date).max_by_key(|date| date.latest());
    if let Some(newest) = newest
        && on.latest() > newest.latest()
        && page.whole
    {
        let message = format!("{on} is later than every source: the newest is of {newest}");
        page.note(
            Rule::DeskDate,
            span,
            message,
            format!("write \"{newest}\", never the day of reading"),
        );
    }
}
