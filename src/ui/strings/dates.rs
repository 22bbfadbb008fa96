//! How dates are written.

use chrono::Datelike;

use super::Strings;
use crate::domain::text::date::{Day, SourceDate};
use crate::ui::strings::Language;

impl Strings {
    /// `22 Nov 2026`, `22 nov. 2026`.
    pub fn day(&self, day: Day) -> String {
        format!("{} {}", self.day_month(day), day.year())
    }

    /// `22 November 2026`, `1er décembre 2026`: for what is printed or sent.
    pub fn long_day(&self, day: Day) -> String {
        let month = self.months.get(day.month0() as usize).unwrap_or(&"");
        match (self.language, day.day()) {
            (Language::Fr, 1) => format!("1er {month} {}", day.year()),
            (_, number) => format!("{number} {month} {}", day.year()),
        }
    }

    /// `22 Nov`, `1er déc.`
    pub fn day_month(&self, day: Day) -> String {
        let month = self.months_short.get(day.month0() as usize).unwrap_or(&"");
        match (self.language, day.day()) {
            (Language::Fr, 1) => format!("1er {month}"),
            (_, number) => format!("{number} {month}"),
        }
    }

    /// As short as it stays clear on `today`: the day of this year, else month and year. An objection of
    /// an earlier year is often remembered by its month only.
    pub fn near(&self, day: Day, today: Day) -> String {
        if day.year() == today.year() || (today - day).num_days().abs() < 180 {
            self.day_month(day)
        } else {
            self.source_date(SourceDate { year: day.year(), month: Some(day.month()), day: None })
        }
    }

    /// `Aug 2026`, `22 Aug 2026`, `2026`.
    pub fn source_date(&self, date: SourceDate) -> String {
        let month = date.month.and_then(|month| self.months_short.get(month as usize - 1));
        match (month, date.day) {
            (Some(_), Some(_)) => self.day(date.latest()),
            (Some(month), None) => format!("{month} {}", date.year),
            (None, _) => date.year.to_string(),
        }
    }

    /// `d’août 2026`, `de mai 2025`: French elides before a vowel.
    pub fn of_month(&self, date: SourceDate) -> String {
        let month = self.source_month(date);
        let vowel = month.starts_with(['a', 'o']);
        if vowel { format!("d’{month}") } else { format!("de {month}") }
    }

    /// The date of a source, which may have none.
    pub fn dated(&self, date: Option<SourceDate>) -> String {
        date.map_or_else(|| self.guide.undated.to_owned(), |date| self.source_date(date))
    }

    /// The same by its month.
    pub fn dated_month(&self, date: Option<SourceDate>) -> String {
        date.map_or_else(|| self.guide.undated.to_owned(), |date| self.source_month(date))
    }

    /// The month alone: `Aug 2026`. What the age of a guide is told by.
    pub fn source_month(&self, date: SourceDate) -> String {
        self.source_date(SourceDate { day: None, ..date })
    }
}

#[cfg(test)]
mod tests {
    use super::super::{EN, FR};
    use super::*;

    #[test]
    fn dates_read_as_people_write_them() {
        let day: Day = "2026-12-01".parse().unwrap();
        assert_eq!(EN.day(day), "1 Dec 2026");
        assert_eq!(FR.day(day), "1er déc. 2026");
        assert_eq!(EN.long_day(day), "1 December 2026");
        assert_eq!(FR.long_day(day), "1er décembre 2026");
        assert_eq!(FR.source_date("2026-08".parse().unwrap()), "août 2026");
        assert_eq!(EN.source_month("2026-08-22".parse().unwrap()), "Aug 2026");
        assert_eq!(FR.of_month("2026-08".parse().unwrap()), "d’août 2026");
        assert_eq!(FR.of_month("2025-05".parse().unwrap()), "de mai 2025");
        let today: Day = "2026-11-22".parse().unwrap();
        assert_eq!(EN.near("2026-11-02".parse().unwrap(), today), "2 Nov");
        assert_eq!(EN.near("2025-05-01".parse().unwrap(), today), "May 2025");
    }
}
