//! How long a company has to answer, and why it is that day.
//!
//! The EU and the EEA: one month from receipt (GDPR, Art. 12(3)), counted as Regulation 1182/71, Art. 3,
//! and the EDPB's Guidelines 01/2022 say: the day of receipt is not counted, the month ends on the same
//! day number, or on the last day of a month that has none, and moves on over Saturdays, Sundays and
//! public holidays. The United Kingdom counts alike (ICO), but from the identity data once given (UK GDPR,
//! Art. 12A). A question may let the company claim days; it never moves the certain last day.

use chrono::{Days, Months};

use super::super::record::details::About;
use super::super::text::date::Day;
use super::super::text::id::Goal;
use super::holiday::{Calendar, Whose};
pub use super::jurisdiction::Clock;
use super::jurisdiction::Jurisdiction;
use super::region::{Country, Region};

/// A question of the company, and what became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// On which day.
    pub asked: Day,
    /// About what.
    pub about: About,
    /// When it was given what it asked for.
    pub given: Option<Day>,
    /// When that was declined.
    pub declined: Option<Day>,
}

impl Question {
    /// Whether it waits for the person.
    pub const fn is_open(&self) -> bool {
        self.given.is_none() && self.declined.is_none()
    }

    /// The day by which to answer it: a courtesy of seven days.
    pub fn courtesy(&self) -> Option<Day> {
        self.asked.checked_add_days(Days::new(COURTESY_DAYS))
    }
}

/// Within so many days one answers a question, and a company asks one: our threshold, not law.
const COURTESY_DAYS: u64 = 7;

/// What the clock of a request depends on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Running {
    /// When the company received it.
    pub received: Day,
    /// The law that counts.
    pub jurisdiction: Jurisdiction,
    /// What was asked.
    pub goal: Goal,
    /// Where the company sits.
    pub seat: Option<Country>,
    /// On which days it said that it takes two more months.
    pub notices: Vec<Day>,
    /// What it asked, in order.
    pub questions: Vec<Question>,
}

/// Why a last day is that one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Why {
    /// The day from which it counts.
    pub from: Day,
    /// It counts from the identity data, not from receipt (UK GDPR, Art. 12A).
    pub identity: bool,
    /// The notice that gave two more months.
    pub notice: Option<Day>,
    /// Days added for questions.
    pub question_days: u16,
    /// The end before it moved to a working day.
    pub end: Day,
    /// Whose free days moved it.
    pub calendar: Calendar,
}

impl Why {
    /// The last day.
    pub fn day(&self) -> Day {
        self.calendar.working_day(self.end)
    }
}

/// When an answer is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadline {
    /// The same day number a month after the day from which it counts; nothing where it is counted in days.
    pub one_month: Option<Day>,
    /// The certain last day for the answer: a working day where the law counts.
    pub last_day: Day,
    /// Why it is that day.
    pub why: Why,
    /// The first day on which silence is silence.
    pub complain_from: Day,
    /// What the company may claim, and why: where the answer to a question is dated.
    pub claimed: Option<Why>,
    /// The last day counted from receipt, where identity data moved it: arguable if the doubt was not
    /// reasonable.
    pub arguable: Option<Day>,
    /// The company took two more months, in time.
    pub extended: bool,
    /// It said so too late: that changes nothing.
    pub late_notice: Option<Day>,
    /// No law sets it.
    pub courtesy: bool,
}

impl Deadline {
    /// The day that the company may claim.
    pub fn claimed_day(&self) -> Option<Day> {
        self.claimed.map(|why| why.day())
    }

    /// From which day a complaint is not called premature.
    pub fn advised_from(&self) -> Day {
        let claimed = self.claimed_day().and_then(|day| day.succ_opt());
        claimed.map_or(self.complain_from, |day| day.max(self.complain_from))
    }
}

impl Running {
    /// Something received on `received`, that nobody has reacted to.
    pub fn of(
        received: Day,
        jurisdiction: Jurisdiction,
        goal: Goal,
        seat: Option<Country>,
    ) -> Self {
        let (notices, questions) = (Vec::new(), Vec::new());
        Self { received, jurisdiction, goal, seat, notices, questions }
    }

    /// When its answer is due, if one is owed.
    pub fn deadline(&self) -> Option<Deadline> {
        match self.jurisdiction.clock(self.goal) {
            Clock::None => None,
            Clock::Courtesy(days) => self.in_days(days, true),
            Clock::Days(days) => self.in_days(days, false),
            Clock::Month => self.in_months(),
        }
    }

    /// The day up to which no time is over, whatever was asked and extended meanwhile.
    pub fn earliest(&self) -> Option<Day> {
        match self.jurisdiction.clock(self.goal) {
            Clock::None => None,
            Clock::Courtesy(days) | Clock::Days(days) => {
                self.received.checked_add_days(Days::new(days.into()))
            }
            Clock::Month => self.received.checked_add_months(Months::new(1)),
        }
    }

    fn in_days(&self, days: u16, courtesy: bool) -> Option<Deadline> {
        let end = self.received.checked_add_days(Days::new(days.into()))?;
        // Neither week-ends nor holidays move it, as far as we know.
        let why = Why {
            from: self.received,
            identity: false,
            notice: None,
            question_days: 0,
            end,
            calendar: Calendar::none(),
        };
        Some(Deadline {
            one_month: None,
            last_day: end,
            why,
            complain_from: end.succ_opt()?,
            claimed: None,
            arguable: None,
            extended: false,
            late_notice: None,
            courtesy,
        })
    }

    fn in_months(&self) -> Option<Deadline> {
        let anew = self.jurisdiction.counts_from_identity(self.received);
        let (notice, questions) = self.counting(anew)?;
        let from_receipt = |notice| self.count(notice, &[], anew);
        let why = if anew { self.count(notice, &questions, anew)? } else { from_receipt(notice)? };
        let last_day = why.day();
        let arguable = from_receipt(self.notice_by(from_receipt(None)?.day()))?.day();
        let claimed = if anew { None } else { self.claimed(notice, &questions, last_day) };
        let late = self.notices.iter().copied().min().filter(|_| notice.is_none());
        Some(Deadline {
            one_month: why.from.checked_add_months(Months::new(1)),
            last_day,
            why,
            complain_from: last_day.succ_opt()?,
            claimed,
            arguable: (arguable != last_day).then_some(arguable),
            extended: notice.is_some(),
            late_notice: late,
            courtesy: false,
        })
    }

    /// The notice and the questions that came in time: later ones change nothing. Where the one extends the
    /// time, more of the others are in time, until it stands still.
    fn counting(&self, anew: bool) -> Option<(Option<Day>, Vec<Question>)> {
        let (mut notice, mut questions) = (None, Vec::new());
        for _ in 0..self.questions.len() + 2 {
            let so_far: &[Question] = if anew { &questions } else { &[] };
            let last = self.count(notice, so_far, anew)?.day();
            let before = self.count(None, so_far, anew)?.day();
            let counts = |question: &&Question| {
                let asks = question.about == About::Identity || self.goal == Goal::Access || !anew;
                question.asked <= last && question.given.is_some() && asks
            };
            let found: Vec<Question> = self.questions.iter().filter(counts).copied().collect();
            let by = self.notice_by(before);
            let stands = found == questions && by == notice;
            (notice, questions) = (by, found);
            if stands {
                break;
            }
        }
        Some((notice, questions))
    }

    fn notice_by(&self, last: Day) -> Option<Day> {
        self.notices.iter().copied().filter(|day| *day <= last).min()
    }

    /// What the company may claim: the days between its questions and their answers, and a notice within them.
    fn claimed(&self, notice: Option<Day>, questions: &[Question], certain: Day) -> Option<Why> {
        if questions.is_empty() {
            return None;
        }
        let one = self.count(None, questions, false)?.day();
        let claimed = self.count(notice.or(self.notice_by(one)), questions, false)?;
        if claimed.day() < certain { self.count(notice, &[], false) } else { Some(claimed) }
    }

    /// The end of the time: three months with `notice`, and what `questions` do to it. `anew`: identity data
    /// start the month, and the days on which it was narrowed do not count, both ends included.
    fn count(&self, notice: Option<Day>, questions: &[Question], anew: bool) -> Option<Why> {
        let starts = |question: &&Question| anew && question.about == About::Identity;
        let given = questions.iter().filter(starts).filter_map(|it| it.given).max();
        let from = given.map_or(self.received, |given| given.max(self.received));
        let ends = i64::from(anew);
        let waited = questions.iter().filter(|question| !starts(question));
        let days = waited.filter_map(|it| Some((it.given? - it.asked).num_days().max(0) + ends));
        let question_days = u16::try_from(days.sum::<i64>()).unwrap_or(u16::MAX);
        let end = from.checked_add_months(Months::new(if notice.is_some() { 3 } else { 1 }))?;
        let end = end.checked_add_days(Days::new(question_days.into()))?;
        let calendar = if self.jurisdiction.law == Region::Uk {
            // The ICO counts by British holidays, wherever the company sits.
            Calendar { country: Some(Country::british()), whose: Whose::Law }
        } else {
            Calendar { country: self.seat, whose: Whose::Company }
        };
        Some(Why { from, identity: given.is_some(), notice, question_days, end, calendar })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::holiday::working_day;
    use super::*;

    /// What was received on `received`, and perhaps extended by a notice.
    fn deadline(
        received: Day,
        law: Region,
        seat: Option<Country>,
        notice: Option<Day>,
    ) -> Option<Deadline> {
        let jurisdiction = Jurisdiction { law, country: None, taken_from_country: false };
        let mut running = Running::of(received, jurisdiction, Goal::Object, seat);
        running.notices.extend(notice);
        running.deadline()
    }

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
        for law in [Region::Us, Region::Jp, Region::Elsewhere] {
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
