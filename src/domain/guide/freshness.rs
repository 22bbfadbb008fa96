//! How old what is known of a guide is: its check, and the link that it tries first.

use serde::{Deserialize, Serialize};

use super::super::law::region::Region;
use super::super::text::date::{Day, SourceDate};
use super::super::text::platform::Platform;

/// How a guide was last checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checked {
    /// The day somebody tried it, or the date of the newest source.
    pub on: SourceDate,
    /// Where it was tried; `None` when it rests on sources only.
    pub live: Option<Trial>,
}

/// The circumstances of a guide that somebody tried.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trial {
    /// On which platform.
    pub platform: Platform,
    /// In which interface language, two letters.
    pub language: Box<str>,
    /// In which region.
    pub region: Region,
}

/// How old the evidence of a guide is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Freshness {
    /// Under 90 days.
    Fresh,
    /// Up to 180 days.
    Ageing,
    /// Older.
    Stale,
}

impl Freshness {
    /// The word in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Fresh => "fresh",
            Self::Ageing => "ageing",
            Self::Stale => "stale",
        }
    }

    /// The freshness on `today` of something seen on `date`; what has no date counts as old.
    pub fn of_seen(date: Option<SourceDate>, today: Day) -> Self {
        date.map_or(Self::Stale, |date| Self::of(date, today))
    }

    /// The freshness on `today` of something checked on `date`.
    pub fn of(date: SourceDate, today: Day) -> Self {
        match (today - counted(date)).num_days() {
            ..90 => Self::Fresh,
            90..=180 => Self::Ageing,
            _ => Self::Stale,
        }
    }
}

/// The day that ages are counted from. Of a bare year nobody knows the day: it counts from its start.
fn counted(date: SourceDate) -> Day {
    match date.month {
        Some(_) => date.latest(),
        None => Day::from_ymd_opt(date.year, 1, 1).unwrap_or_else(|| date.latest()),
    }
}

/// How old a route of a guide is: as old as the check or, where that is older, as the link it tries first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Age {
    /// Of when; nothing where nobody dated the link.
    pub on: Option<SourceDate>,
    /// The link is older than the check.
    pub of_link: bool,
}

impl Age {
    /// As old as the check.
    pub const fn of_check(checked: &Checked) -> Self {
        Self { on: Some(checked.on), of_link: false }
    }

    /// As old as the older of the check and of a link that was last seen then.
    pub fn of_link(checked: &Checked, seen_on: Option<SourceDate>) -> Self {
        let is_older = seen_on.is_none_or(|seen| counted(seen) < counted(checked.on));
        if is_older { Self { on: seen_on, of_link: true } } else { Self::of_check(checked) }
    }

    /// How old that is on `today`.
    pub fn freshness(self, today: Day) -> Freshness {
        Freshness::of_seen(self.on, today)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evidence_ages() {
        let today = Day::from_ymd_opt(2026, 11, 22).unwrap();
        let on = |text: &str| Freshness::of(text.parse().unwrap(), today);
        assert_eq!(on("2026-08-25"), Freshness::Fresh);
        assert_eq!(on("2026-08-24"), Freshness::Ageing);
        assert_eq!(on("2026-05-26"), Freshness::Ageing);
        assert_eq!(on("2026-05-25"), Freshness::Stale);
        assert_eq!(on("2025"), Freshness::Stale);
        assert_eq!(Freshness::of_seen(None, today), Freshness::Stale);
    }
}
