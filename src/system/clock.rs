//! What day it is, and until when. `OPTOUT_TUI_TODAY=YYYY-MM-DD` replaces today everywhere.

use std::time::Duration;

use chrono::{Days, Local, NaiveTime, SecondsFormat, Utc};

use super::environment::Environment;
use crate::domain::text::date::Day;
use crate::domain::text::failure::{Doing, Failure};

/// The clock of this computer, or the day that was put in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    replaced: Option<Day>,
}

/// A moment as the journal notes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// Milliseconds since 1970, at least one.
    pub stamp: u64,
    /// RFC 3339, UTC, to the second.
    pub at: String,
}

impl Clock {
    /// The clock; fails where `OPTOUT_TUI_TODAY` is not a day.
    pub fn new(environment: &Environment) -> Result<Self, Failure> {
        let Some(given) = environment.get("OPTOUT_TUI_TODAY") else {
            return Ok(Self { replaced: None });
        };
        let given = given.to_string_lossy();
        match given.parse() {
            // chrono also takes `2026-1-2` and `+2026-01-02`.
            Ok(day) if Day::to_string(&day) == given => Ok(Self { replaced: Some(day) }),
            _ => {
                let cause = format!("OPTOUT_TUI_TODAY is `{given}`: write it YYYY-MM-DD");
                Err(Failure::of(Doing::ReadClock, cause))
            }
        }
    }

    /// Today.
    pub fn today(self) -> Day {
        self.replaced.unwrap_or_else(|| Local::now().date_naive())
    }

    /// Whether today was replaced: the footer says so.
    pub fn is_replaced(self) -> bool {
        self.replaced.is_some()
    }

    /// How long today lasts; `None`: it was replaced and never ends.
    pub fn until_midnight(self) -> Option<Duration> {
        if self.is_replaced() {
            return None;
        }
        let now = Local::now();
        let tomorrow = now.date_naive().checked_add_days(Days::new(1))?;
        // Where summer begins at midnight, the day begins at one.
        let midnight = (0..3).find_map(|hour| {
            let time = tomorrow.and_time(NaiveTime::from_hms_opt(hour, 0, 0)?);
            time.and_local_timezone(Local).earliest()
        })?;
        (midnight - now).to_std().ok()
    }
}

/// Now.
pub fn now() -> Moment {
    let now = Utc::now();
    Moment {
        stamp: u64::try_from(now.timestamp_millis()).unwrap_or(0).max(1),
        at: now.to_rfc3339_opts(SecondsFormat::Secs, true),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clock(today: &str) -> Result<Clock, Failure> {
        Clock::new(&Environment::of([("OPTOUT_TUI_TODAY", today)]))
    }

    #[test]
    fn today_can_be_replaced() {
        let clock = clock("2028-02-29").unwrap();
        assert_eq!(clock.today().to_string(), "2028-02-29");
        assert!(clock.is_replaced());
        assert_eq!(clock.until_midnight(), None);
    }

    #[test]
    fn a_day_that_is_none_is_refused() {
        for day in ["2026-02-30", "22 Nov", "2026-1-2", "+2026-01-02", "2026-11-22T00:00"] {
            let failure = clock(day).unwrap_err();
            assert_eq!(failure.doing, Doing::ReadClock);
            assert!(failure.cause.contains(day));
        }
    }

    #[test]
    fn a_day_is_at_most_a_day_long() {
        let clock = clock("").unwrap();
        assert!(!clock.is_replaced());
        // 25 hours on the day on which summer ends.
        assert!(clock.until_midnight().unwrap() <= Duration::from_secs(25 * 3600));
    }

    #[test]
    fn a_moment_is_written_to_the_second() {
        let now = now();
        assert!(now.stamp > 1_700_000_000_000);
        assert_eq!(now.at.len(), "2026-11-22T14:03:05Z".len());
        assert!(now.at.ends_with('Z'));
    }
}
