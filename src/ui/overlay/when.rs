//! A day, asked for: changed with the arrows, or typed.

use chrono::{Datelike, Days, Months};
use tui_input::Input;

use crate::domain::record::account::AccountKey;
use crate::domain::record::status::Status;
use crate::domain::text::date::Day;
use crate::domain::text::id::GuideId;
use crate::ui::message::Purpose;

/// A line of the question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Row {
    /// The day of the month.
    Day,
    /// The month.
    Month,
    /// The year.
    Year,
    /// When the company received it.
    Received,
    /// A few words on it.
    Words,
}

/// What is wrong with the day that stands there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// There is no such day.
    NoDay,
    /// It is still to come.
    Future,
    /// It is before the objection was sent.
    Early,
    /// It is after something that followed.
    Late,
}

/// A day, asked for.
#[derive(Debug, Clone)]
pub struct When {
    /// On which account.
    pub account: AccountKey,
    /// Of which guide.
    pub guide: GuideId,
    /// What for.
    pub purpose: Purpose,
    /// 1 to 31, or what was typed so far.
    pub day: u32,
    /// 1 to 12, or what was typed so far.
    pub month: u32,
    /// The year, or what was typed so far.
    pub year: i32,
    /// When the company received it, where that is asked; nothing: the same day.
    pub received: Option<Day>,
    /// A few words on it.
    pub words: Input,
    /// The line the cursor is on.
    pub selected: usize,
    /// No earlier day than this one.
    pub first: Option<Day>,
    /// No later day than this one.
    pub last: Day,
    /// Today.
    pub today: Day,
    /// Digits were typed on this line.
    fresh: bool,
    /// A text was given that is no day.
    unread: bool,
}

impl When {
    /// Asks for a day of at most `last`, with `day` filled in.
    pub fn new(
        (account, guide): (AccountKey, GuideId),
        purpose: Purpose,
        day: Day,
        (first, last): (Option<Day>, Day),
        today: Day,
    ) -> Self {
        let mut when = Self {
            account,
            guide,
            purpose,
            day: 0,
            month: 0,
            year: 0,
            received: None,
            words: Input::default(),
            selected: 0,
            first,
            last,
            today,
            fresh: true,
            unread: false,
        };
        when.put(day);
        when
    }

    /// Its lines.
    pub const fn rows(&self) -> &'static [Row] {
        use Row as R;
        match self.purpose {
            Purpose::Note(Status::Sent) => &[R::Day, R::Month, R::Year, R::Received, R::Words],
            Purpose::Note(_) => &[R::Day, R::Month, R::Year, R::Words],
            Purpose::Correct(..) | Purpose::Receipt(_) => &[R::Day, R::Month, R::Year],
        }
    }

    /// The line the cursor is on.
    pub fn row(&self) -> Row {
        self.rows().get(self.selected).copied().unwrap_or(Row::Day)
    }

    /// The day that stands there, if it is one and may be taken.
    pub fn date(&self) -> Result<Day, Wrong> {
        let day = Day::from_ymd_opt(self.year, self.month, self.day).ok_or(Wrong::NoDay)?;
        match () {
            () if self.unread => Err(Wrong::NoDay),
            () if day > self.today => Err(Wrong::Future),
            () if self.first.is_some_and(|first| day < first) => Err(Wrong::Early),
            () if day > self.last => Err(Wrong::Late),
            () => Ok(day),
        }
    }

    fn put(&mut self, day: Day) {
        (self.day, self.month, self.year) = (day.day(), day.month(), day.year());
        self.unread = false;
    }

    /// Moves the cursor.
    pub fn walk(&mut self, down: bool) {
        let last = self.rows().len() - 1;
        self.selected =
            if down { (self.selected + 1).min(last) } else { self.selected.saturating_sub(1) };
        self.fresh = true;
    }

    /// Changes the line under the cursor by one, to a day that may be taken.
    pub fn turn(&mut self, forward: bool) {
        self.fresh = true;
        if self.row() == Row::Received {
            return self.turn_received(forward);
        }
        let Some(now) = Day::from_ymd_opt(self.year, self.month, self.day) else {
            return self.put(self.last);
        };
        let months = match self.row() {
            Row::Month => 1,
            Row::Year => 12,
            Row::Day | Row::Received | Row::Words => 0,
        };
        let next = match (months, forward) {
            (0, true) => now.checked_add_days(Days::new(1)),
            (0, false) => now.checked_sub_days(Days::new(1)),
            (_, true) => now.checked_add_months(Months::new(months)),
            (_, false) => now.checked_sub_months(Months::new(months)),
        };
        let next = next.unwrap_or(now).min(self.last);
        self.put(self.first.map_or(next, |first| next.max(first)));
    }

    /// Nothing stands for the same day: what comes before the first later one.
    fn turn_received(&mut self, forward: bool) {
        let Some(sent) = Day::from_ymd_opt(self.year, self.month, self.day) else { return };
        let now = self.received.unwrap_or(sent);
        let next = if forward { now.succ_opt() } else { now.pred_opt() };
        self.received = next.map(|next| next.min(self.today)).filter(|next| *next > sent);
    }

    /// A digit on the line under the cursor.
    pub fn digit(&mut self, digit: u32) {
        let fresh = std::mem::take(&mut self.fresh);
        let typed = |now: u32, most: u32| {
            let next = if fresh { digit } else { now.saturating_mul(10).saturating_add(digit) };
            if next > most { digit } else { next }
        };
        match self.row() {
            Row::Day => self.day = typed(self.day, 31),
            Row::Month => self.month = typed(self.month, 12),
            Row::Year => {
                let year = typed(u32::try_from(self.year).unwrap_or(0), 9999);
                self.year = i32::try_from(year).unwrap_or(0);
            }
            Row::Received | Row::Words => {}
        }
        self.unread = false;
    }

    /// A day as a whole: `2026-11-22`, `22/11/2026`, `22.11.2026`.
    pub fn paste(&mut self, text: &str) {
        match read(text.trim()) {
            Some(day) => self.put(day),
            None => self.unread = true,
        }
    }
}

fn read(text: &str) -> Option<Day> {
    let parts: Vec<&str> = text.split(['-', '/', '.', ' ']).collect();
    let [a, b, c] = parts.as_slice() else { return None };
    let (year, day) = if a.len() == 4 { (a, c) } else { (c, a) };
    let whole = year.len() == 4 && parts.iter().all(|it| it.bytes().all(|b| b.is_ascii_digit()));
    let (year, month, day) = (year.parse().ok()?, b.parse().ok()?, day.parse().ok()?);
    Day::from_ymd_opt(year, month, day).filter(|_| whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn asked(first: Option<&str>) -> When {
        let today = day("2026-11-22");
        let cell = (AccountKey::of("fb"), "facebook/object".parse().unwrap());
        let purpose = Purpose::Note(Status::Sent);
        When::new(cell, purpose, today, (first.map(day), today), today)
    }

    #[test]
    fn arrows_stay_between_the_sending_and_today() {
        let mut when = asked(Some("2026-11-20"));
        when.turn(true);
        assert_eq!(when.date(), Ok(day("2026-11-22")));
        when.turn(false);
        assert_eq!(when.date(), Ok(day("2026-11-21")));
        when.walk(true);
        when.turn(false);
        assert_eq!(when.date(), Ok(day("2026-11-20")));
    }

    #[test]
    fn digits_are_typed_and_told_when_they_are_no_day() {
        let mut when = asked(Some("2026-03-05"));
        for it in [3, 1] {
            when.digit(it);
        }
        assert_eq!(when.date(), Err(Wrong::NoDay), "31 November");
        when.walk(true);
        for it in [1, 2] {
            when.digit(it);
        }
        assert_eq!(when.date(), Err(Wrong::Future));
        when.digit(3);
        assert_eq!(when.date(), Ok(day("2026-03-31")));
        when.walk(true);
        for it in [2, 0, 2, 5] {
            when.digit(it);
        }
        assert_eq!(when.date(), Err(Wrong::Early));
    }

    #[test]
    fn a_letter_arrives_later_than_it_was_sent_or_the_same_day() {
        let mut when = asked(None);
        when.paste("2026-11-20");
        when.selected = 3;
        for it in [true, true, true, true] {
            when.turn(it);
        }
        assert_eq!(when.received, Some(day("2026-11-22")));
        for it in [false, false, false] {
            when.turn(it);
        }
        assert_eq!(when.received, None);
    }

    #[test]
    fn a_day_can_be_given_as_a_whole() {
        let mut when = asked(None);
        for text in ["2026-03-05", "5/3/2026", " 05.03.2026 ", "5 3 2026"] {
            when.paste(text);
            assert_eq!(when.date(), Ok(day("2026-03-05")), "{text}");
        }
        for text in ["", "soon", "5/3", "31/2/2026", "5/3/26", "+5/3/2026"] {
            when.paste(text);
            assert_eq!(when.date(), Err(Wrong::NoDay), "{text}");
        }
        when.turn(false);
        assert!(when.date().is_ok());
    }
}
