//! How long a company has to answer.
//!
//! The EU and the EEA: one month from receipt (GDPR, Art. 12(3)), counted as Regulation 1182/71, Art. 3,
//! and the EDPB's Guidelines 01/2022 say: the day of receipt is not counted, the month ends on the same
//! day number, or on the last day of a month that has none, and moves on over Saturdays, Sundays and
//! public holidays. The United Kingdom counts alike (ICO). Switzerland and Brazil give no time for it:
//! what stands here for them is a courtesy.

use chrono::{Days, Months};

use super::super::text::date::Day;
use super::holiday::working_day;
use super::region::{Country, Region};

/// How time is counted where the law of a region counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// One month from receipt, three where the company says so, with reasons, within the first.
    Month,
    /// So many days: a courtesy limit, not law.
    Courtesy(u16),
    /// None: no answer is owed.
    None,
}

impl Region {
    /// How time is counted here.
    pub const fn clock(self) -> Clock {
        match self {
            Self::Eu | Self::Uk => Clock::Month,
            // The time for access (FADP, Art. 25(7)); none is set for a refusal.
            Self::Ch => Clock::Courtesy(30),
            // The time for a full answer on access (LGPD, Art. 19); none is set for opposition.
            Self::Br => Clock::Courtesy(15),
            Self::Jp | Self::Kr | Self::Us | Self::Elsewhere => Clock::None,
        }
    }
}

/// When an answer is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadline {
    /// The same day number a month after receipt; nothing where the limit is a courtesy in days.
    pub one_month: Option<Day>,
    /// The last day for the answer: a working day where the law counts.
    pub last_day: Day,
    /// The first day on which silence is silence.
    pub complain_from: Day,
    /// The company took two more months, in time.
    pub extended: bool,
    /// No law sets it.
    pub courtesy: bool,
}

/// When an answer to what was received on `received` is due under `law`, from a company in `seat`;
/// `notice`: the day on which it said that it takes two more months, if it did.
pub fn deadline(
    received: Day,
    law: Region,
    seat: Option<Country>,
    notice: Option<Day>,
) -> Option<Deadline> {
    match law.clock() {
        Clock::None => None,
        Clock::Courtesy(days) => {
            let last_day = received.checked_add_days(Days::new(days.into()))?;
            let complain_from = last_day.succ_opt()?;
            let (one_month, extended, courtesy) = (None, false, true);
            Some(Deadline { one_month, last_day, complain_from, extended, courtesy })
        }
        Clock::Month => {
            // The ICO counts by British holidays, wherever the company sits.
            let seat = if law == Region::Uk { Some(Country::british()) } else { seat };
            let months = |count| received.checked_add_months(Months::new(count));
            let one_month = months(1)?;
            let first = working_day(one_month, seat);
            let extended = notice.is_some_and(|notice| notice <= first);
            let last_day = if extended { working_day(months(3)?, seat) } else { first };
            let complain_from = last_day.succ_opt()?;
            let (one_month, courtesy) = (Some(one_month), false);
            Some(Deadline { one_month, last_day, complain_from, extended, courtesy })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn irish(received: Day, notice: Option<Day>) -> Deadline {
        deadline(received, Region::Eu, "IE".parse().ok(), notice).unwrap()
    }

    /// Received, raw end, with Irish holidays, three months raw and shifted.
    const VECTORS: [[&str; 6]; 10] = [
        ["2026-03-05", "2026-04-05", "2026-04-06", "2026-04-07", "2026-06-05", "2026-06-05"],
        ["2026-08-31", "2026-09-30", "2026-09-30", "2026-09-30", "2026-11-30", "2026-11-30"],
        ["2026-11-22", "2026-12-22", "2026-12-22", "2026-12-22", "2027-02-22", "2027-02-22"],
        ["2026-11-25", "2026-12-25", "2026-12-25", "2026-12-28", "2027-02-25", "2027-02-25"],
        ["2026-12-31", "2027-01-31", "2027-02-01", "2027-02-02", "2027-03-31", "2027-03-31"],
        ["2027-01-29", "2027-02-28", "2027-03-01", "2027-03-01", "2027-04-29", "2027-04-29"],
        ["2027-01-31", "2027-02-28", "2027-03-01", "2027-03-01", "2027-04-30", "2027-04-30"],
        ["2027-02-28", "2027-03-28", "2027-03-29", "2027-03-30", "2027-05-28", "2027-05-28"],
        ["2027-07-02", "2027-08-02", "2027-08-02", "2027-08-03", "2027-10-02", "2027-10-04"],
        ["2028-01-31", "2028-02-29", "2028-02-29", "2028-02-29", "2028-04-30", "2028-05-02"],
    ];

    #[test]
    fn the_month_is_counted_as_the_law_counts_it() {
        for [received, raw, weekend, shifted, raw_three, three] in VECTORS {
            let received = day(received);
            let one = irish(received, None);
            assert_eq!(one.one_month, Some(day(raw)), "{received}");
            assert_eq!(one.last_day, day(shifted), "{received}");
            assert_eq!(one.complain_from, day(shifted).succ_opt().unwrap(), "{received}");
            let nowhere = deadline(received, Region::Eu, None, None).unwrap();
            assert_eq!(nowhere.last_day, day(weekend), "{received}");
            assert_eq!(received + Months::new(3), day(raw_three), "{received}");
            let extended = irish(received, Some(one.last_day));
            assert_eq!(extended.last_day, day(three), "{received}");
            assert!(extended.extended && extended.one_month == one.one_month);
        }
    }

    #[test]
    fn a_notice_that_comes_after_the_last_day_gives_no_more_time() {
        let late = irish(day("2026-03-05"), Some(day("2026-04-08")));
        assert_eq!((late.last_day, late.extended), (day("2026-04-07"), false));
    }

    #[test]
    fn the_united_kingdom_counts_by_its_own_holidays() {
        let british = |received| {
            deadline(day(received), Region::Uk, "IE".parse().ok(), None).unwrap().last_day
        };
        // The ICO's example, 3 September to 3 October 2027 being a Sunday.
        assert_eq!(british("2027-09-03"), day("2027-10-04"));
        // The last Monday of May is a holiday there, and none in Ireland.
        assert_eq!(british("2027-04-30"), day("2027-06-01"));
    }

    #[test]
    fn where_no_law_sets_a_time_it_is_a_courtesy_or_nothing() {
        let of = |law| deadline(day("2026-11-22"), law, None, None);
        let swiss = of(Region::Ch).unwrap();
        assert_eq!((swiss.last_day, swiss.courtesy), (day("2026-12-22"), true));
        assert_eq!(swiss.one_month, None);
        assert_eq!(of(Region::Br).unwrap().last_day, day("2026-12-07"));
        for law in [Region::Us, Region::Jp, Region::Kr, Region::Elsewhere] {
            assert_eq!(of(law), None);
        }
    }

    fn any_day() -> impl Strategy<Value = Day> {
        // 2020-01-01 to 2060-12-31.
        (737_425..752_396).prop_map(|days| Day::from_num_days_from_ce_opt(days).unwrap())
    }

    fn any_seat() -> impl Strategy<Value = Option<Country>> {
        prop::sample::select(vec![None, Some("IE"), Some("FR"), Some("NL"), Some("US")])
            .prop_map(|seat| seat.and_then(|seat| seat.parse().ok()))
    }

    proptest! {
        #[test]
        fn what_comes_later_is_due_no_earlier(a in any_day(), b in any_day(), seat in any_seat()) {
            let due = |day| deadline(day, Region::Eu, seat, None).unwrap();
            let (first, second) = (a.min(b), a.max(b));
            prop_assert!(due(first).last_day <= due(second).last_day);
            prop_assert!(due(first).one_month <= due(second).one_month);
        }

        #[test]
        fn a_month_is_a_month_whatever_its_end(received in any_day(), seat in any_seat()) {
            use chrono::Datelike;
            let due = deadline(received, Region::Eu, seat, None).unwrap();
            let end = due.one_month.unwrap();
            let days = (end - received).num_days();
            prop_assert!((28..=31).contains(&days), "{received} {end}");
            let clamped = end.succ_opt().unwrap().day() == 1;
            prop_assert!(end.day() == received.day() || (clamped && end.day() < received.day()));
            prop_assert!(due.last_day >= end && (due.last_day - end).num_days() <= 5);
            prop_assert_eq!(working_day(due.last_day, seat), due.last_day);
            prop_assert_eq!(due.complain_from, due.last_day.succ_opt().unwrap());
        }

        #[test]
        fn more_time_is_never_less(received in any_day(), wait in 0..40_i64, seat in any_seat()) {
            let plain = deadline(received, Region::Eu, seat, None).unwrap();
            let notice = received + chrono::TimeDelta::days(wait);
            let with = deadline(received, Region::Eu, seat, Some(notice)).unwrap();
            prop_assert_eq!(with.extended, notice <= plain.last_day);
            prop_assert_eq!(with.extended, with.last_day > plain.last_day);
        }
    }
}
