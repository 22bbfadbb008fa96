//! Days, and dates of which only the month or the year is known.

use std::fmt;
use std::str::FromStr;

pub use chrono::NaiveDate as Day;
use serde::{Deserialize, Serialize};

/// The date of a source: a year, a month or a day, as exact as the source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SourceDate {
    /// The year.
    pub year: i32,
    /// The month, 1 to 12, if known.
    pub month: Option<u32>,
    /// The day of the month, if known.
    pub day: Option<u32>,
}

impl SourceDate {
    /// The first day it can mean.
    pub fn earliest(self) -> Day {
        let (month, day) = (self.month.unwrap_or(1), self.day.unwrap_or(1));
        Day::from_ymd_opt(self.year, month, day).unwrap_or(Day::MIN)
    }

    /// The last day it can mean that has been: what documents say of a month that is not over.
    pub fn latest_by(self, today: Day) -> Day {
        self.latest().min(today.max(self.earliest()))
    }

    /// The last day it can mean: what ages are counted from, in favour of the source.
    pub fn latest(self) -> Day {
        let fallback = Day::from_ymd_opt(self.year, 12, 31).unwrap_or(Day::MAX);
        match (self.month, self.day) {
            (Some(month), Some(day)) => {
                Day::from_ymd_opt(self.year, month, day).unwrap_or(fallback)
            }
            (Some(month), None) => Day::from_ymd_opt(self.year, month, 1)
                .and_then(|first| first.checked_add_months(chrono::Months::new(1)))
                .and_then(|next| next.pred_opt())
                .unwrap_or(fallback),
            (None, _) => fallback,
        }
    }
}

impl From<Day> for SourceDate {
    fn from(day: Day) -> Self {
        use chrono::Datelike;
        Self { year: day.year(), month: Some(day.month()), day: Some(day.day()) }
    }
}

impl FromStr for SourceDate {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("`{text}` is not a date: YYYY, YYYY-MM or YYYY-MM-DD");
        let parts: Vec<&str> = text.split('-').collect();
        let number = |part: &str, width: usize| -> Result<u32, String> {
            if part.len() == width && part.bytes().all(|b| b.is_ascii_digit()) {
                part.parse().ok().ok_or_else(wrong)
            } else {
                Err(wrong())
            }
        };
        let (year, month, day) = match parts.as_slice() {
            [y] => (number(y, 4)?, None, None),
            [y, m] => (number(y, 4)?, Some(number(m, 2)?), None),
            [y, m, d] => (number(y, 4)?, Some(number(m, 2)?), Some(number(d, 2)?)),
            _ => return Err(wrong()),
        };
        let year = i32::try_from(year).ok().ok_or_else(wrong)?;
        Day::from_ymd_opt(year, month.unwrap_or(1), day.unwrap_or(1)).ok_or_else(wrong)?;
        Ok(Self { year, month, day })
    }
}

impl fmt::Display for SourceDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_date_is_as_exact_as_it_is_written() {
        for text in ["2026", "2026-08", "2026-08-22"] {
            assert_eq!(text.parse::<SourceDate>().unwrap().to_string(), text);
        }
        for text in ["", "26", "2026-13", "2026-02-30", "2026-8", "22 Aug 2026", "2026-08-22-1"] {
            assert!(text.parse::<SourceDate>().is_err(), "{text}");
        }
    }

    #[test]
    fn the_latest_day_of_a_month_is_its_last() {
        let latest = |text: &str| text.parse::<SourceDate>().unwrap().latest().to_string();
        assert_eq!(latest("2028-02"), "2028-02-29");
        assert_eq!(latest("2025"), "2025-12-31");
        assert_eq!(latest("2025-12"), "2025-12-31");
        let today = Day::from_ymd_opt(2025, 12, 9).unwrap();
        let by = |text: &str| text.parse::<SourceDate>().unwrap().latest_by(today).to_string();
        assert_eq!((by("2025-12"), by("2025")), ("2025-12-09".into(), "2025-12-09".into()));
        assert_eq!((by("2025-11"), by("2026-01")), ("2025-11-30".into(), "2026-01-01".into()));
    }
}
