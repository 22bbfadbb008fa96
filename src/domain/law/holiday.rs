//! Working days: where a time limit may not end.
//!
//! Only the countries in which a controller of the catalogue sits in Europe, and the United Kingdom. For
//! another country, week-ends alone count: an earlier date is then possible, never an invented holiday.

use chrono::{Datelike, Days, Weekday};

use super::super::text::date::Day;
use super::region::Country;

/// The first working day on or after `day` in `country`: no Saturday, no Sunday, no public holiday
/// (Regulation 1182/71, Art. 2 and 3(4)).
pub fn working_day(day: Day, country: Option<Country>) -> Day {
    day.iter_days().find(|day| free(*day, country).is_none()).unwrap_or(day)
}

/// Why a time limit may not end on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Free {
    /// Easter Sunday, which people know by its name.
    Easter,
    /// A public holiday there.
    Holiday,
    /// A Saturday.
    Saturday,
    /// A Sunday.
    Sunday,
}

/// Whose free days count for a time limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Whose {
    /// Those where the company sits.
    Company,
    /// Those where the authority sits.
    Authority,
    /// Those of the country whose law sets the limit, wherever the company sits.
    Law,
    /// Nobody's: nothing moves it.
    Nobody,
}

/// The free days that count for a time limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Calendar {
    /// The country, if known.
    pub country: Option<Country>,
    /// Why that one.
    pub whose: Whose,
}

impl Calendar {
    /// Nothing moves a day.
    pub const fn none() -> Self {
        Self { country: None, whose: Whose::Nobody }
    }

    /// The first day on or after `day` on which a time limit may end.
    pub fn working_day(self, day: Day) -> Day {
        if self.whose == Whose::Nobody { day } else { working_day(day, self.country) }
    }

    /// The free days from `end` on, over which a time limit moves.
    pub fn passed_over(self, end: Day) -> Vec<(Day, Free)> {
        if self.whose == Whose::Nobody {
            return Vec::new();
        }
        end.iter_days().map_while(|day| Some((day, free(day, self.country)?))).collect()
    }
}

/// Why a time limit may not end on `day` in `country`, if it may not.
pub fn free(day: Day, country: Option<Country>) -> Option<Free> {
    if since_easter(day) == 0 {
        return Some(Free::Easter);
    }
    let holiday = country.is_some_and(|country| is_holiday(day, country));
    match day.weekday() {
        _ if holiday => Some(Free::Holiday),
        Weekday::Sat => Some(Free::Saturday),
        Weekday::Sun => Some(Free::Sunday),
        _ => None,
    }
}

/// Whether `day` is a public holiday in `country`, on a week-day or not.
pub fn is_holiday(day: Day, country: Country) -> bool {
    match country.as_str() {
        "IE" => irish(day),
        "FR" => french(day),
        "NL" => dutch(day),
        "GB" => british(day),
        _ => false,
    }
}

/// Organisation of Working Time Act 1997, second schedule; Saint Brigid's Day since 2023.
fn irish(day: Day) -> bool {
    let brigid = |day: Day| {
        // The first Monday in February, unless the first is a Friday.
        let friday = (day.weekday(), day.day()) == (Weekday::Fri, 1);
        day.year() >= 2023 && (friday || (is_first_monday(day) && !first_is_friday(day)))
    };
    match (day.month(), day.day()) {
        (1, 1) | (3, 17) | (12, 25 | 26) => true,
        (2, _) => brigid(day),
        (5 | 6 | 8, _) => is_first_monday(day) || since_easter(day) == 1,
        (10, _) => is_last_monday(day),
        _ => since_easter(day) == 1,
    }
}

/// Code du travail, art. L3133-1.
fn french(day: Day) -> bool {
    matches!(
        (day.month(), day.day()),
        (1, 1) | (5, 1 | 8) | (7, 14) | (8, 15) | (11, 1 | 11) | (12, 25)
    ) || [1, 39, 50].contains(&since_easter(day))
}

/// Algemene termijnenwet, art. 3: the days on which a time limit does not end.
fn dutch(day: Day) -> bool {
    let king = match (day.month(), day.day()) {
        (4, 27) => day.weekday() != Weekday::Sun,
        (4, 26) => day.weekday() == Weekday::Sat,
        _ => false,
    };
    king || matches!((day.month(), day.day()), (1, 1) | (5, 5) | (12, 25 | 26))
        || [-2, 1, 39, 50].contains(&since_easter(day))
}

/// England and Wales: Banking and Financial Dealings Act 1971, with the days that replace those on a
/// week-end.
fn british(day: Day) -> bool {
    let monday = day.weekday() == Weekday::Mon;
    match (day.month(), day.day()) {
        (1, 1) | (12, 25 | 26) => true,
        (1, 2 | 3) => monday,
        // One of the two days fell on the week-end, or both did.
        (12, 27) => matches!(day.weekday(), Weekday::Mon | Weekday::Tue),
        (12, 28) => matches!(day.weekday(), Weekday::Mon | Weekday::Tue),
        (5, _) => is_first_monday(day) || is_last_monday(day),
        (8, _) => is_last_monday(day),
        _ => [-2, 1].contains(&since_easter(day)),
    }
}

fn is_first_monday(day: Day) -> bool {
    day.weekday() == Weekday::Mon && day.day() <= 7
}

fn is_last_monday(day: Day) -> bool {
    let next = day.checked_add_days(Days::new(7));
    day.weekday() == Weekday::Mon && next.is_none_or(|next| next.month() != day.month())
}

fn first_is_friday(day: Day) -> bool {
    day.with_day(1).is_some_and(|first| first.weekday() == Weekday::Fri)
}

/// Days since Easter Sunday of that year.
fn since_easter(day: Day) -> i64 {
    easter(day.year()).map_or(i64::MAX, |easter| (day - easter).num_days())
}

/// Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher).
fn easter(year: i32) -> Option<Day> {
    let (golden, century, rest) = (year % 19, year / 100, year % 100);
    let correction = (century + 8) / 25;
    let epact = (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let from_march = epact + weekday - 7 * late + 114;
    let (month, day) = (from_march / 31, from_march % 31 + 1);
    Day::from_ymd_opt(year, month.unsigned_abs(), day.unsigned_abs())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_falls_where_the_tables_put_it() {
        let known = [
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2028-04-16",
            "2030-04-21",
            "2038-04-25",
        ];
        for day in known {
            let day: Day = day.parse().unwrap();
            assert_eq!(easter(day.year()), Some(day));
        }
    }

    /// Every holiday that falls on a week-day: the others never move a date.
    fn holidays(country: &str, year: i32) -> Vec<String> {
        let country: Country = country.parse().unwrap();
        let first = Day::from_ymd_opt(year, 1, 1).unwrap();
        let days = first.iter_days().take_while(|day| day.year() == year);
        let free = days.filter(|day| free(*day, Some(country)) == Some(Free::Holiday));
        let free = free.filter(|day| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun));
        free.map(|day| day.format("%m-%d").to_string()).collect()
    }

    #[test]
    fn ireland_closes_on_these_days() {
        assert_eq!(
            holidays("IE", 2026),
            ["01-01", "02-02", "03-17", "04-06", "05-04", "06-01", "08-03", "10-26", "12-25"]
        );
        // The first of February 2030 is a Friday.
        assert_eq!(holidays("IE", 2030)[1], "02-01");
        assert!(!holidays("IE", 2030).contains(&"02-04".to_owned()));
        assert!(!holidays("IE", 2022).iter().any(|day| day.starts_with("02")));
    }

    #[test]
    fn france_the_netherlands_and_britain_close_on_these_days() {
        assert_eq!(
            holidays("FR", 2027),
            ["01-01", "03-29", "05-06", "05-17", "07-14", "11-01", "11-11"]
        );
        assert_eq!(
            holidays("NL", 2027),
            ["01-01", "03-26", "03-29", "04-27", "05-05", "05-06", "05-17"]
        );
        assert_eq!(
            holidays("GB", 2027),
            ["01-01", "03-26", "03-29", "05-03", "05-31", "08-30", "12-27", "12-28"]
        );
        assert_eq!(holidays("GB", 2026).last().unwrap(), "12-28");
        assert!(holidays("US", 2027).is_empty());
    }
}
