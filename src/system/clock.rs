//! What day it is, and until when. `OPTOUT_TUI_TODAY=YYYY-MM-DD` replaces today everywhere.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Days, Local, NaiveTime, SecondsFormat};

use super::environment::Environment;
use crate::domain::text::date::Day;
use crate::domain::text::failure::{Doing, Failure};

/// The longest file of a time zone; real ones have some KiB.
const LONGEST_ZONE: u64 = 1024 * 1024;

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
    /// The clock; fails where `OPTOUT_TUI_TODAY` is not a day, and where nothing else says which day it is.
    pub fn new(environment: &Environment) -> Result<Self, Failure> {
        let Some(given) = environment.get("OPTOUT_TUI_TODAY") else {
            return wrong(environment).map_or(Ok(Self { replaced: None }), Err);
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
    moment(SystemTime::now())
}

/// A clock that stands before 1970, as it does where a battery is empty, says nothing: then acts are only
/// in order.
fn moment(now: SystemTime) -> Moment {
    let since = now.duration_since(UNIX_EPOCH).unwrap_or_default();
    let stamp = u64::try_from(since.as_millis()).unwrap_or(u64::MAX).max(1);
    let at = DateTime::from_timestamp_millis(i64::try_from(stamp).unwrap_or(i64::MAX));
    let at = at.map_or_else(String::new, |at| at.to_rfc3339_opts(SecondsFormat::Secs, true));
    Moment { stamp, at }
}

/// The stamp of a moment as the journal notes it, as far as it is one.
pub(super) fn stamp_of(at: &str) -> Option<u64> {
    let at = DateTime::parse_from_rfc3339(at).ok()?;
    u64::try_from(at.timestamp_millis()).ok()
}

/// The day of a stamp, in UTC.
pub(super) fn day_of(stamp: u64) -> Option<Day> {
    let at = DateTime::from_timestamp_millis(i64::try_from(stamp).ok()?)?;
    Some(at.date_naive())
}

/// Why the clock cannot be asked which day it is.
fn wrong(environment: &Environment) -> Option<Failure> {
    if SystemTime::now() < UNIX_EPOCH {
        let cause = "the clock of this computer stands before 1970";
        return Some(Failure::of(Doing::ReadClock, cause));
    }
    let zone = environment.text("TZ")?;
    let file = zone_file(&zone)?;
    let cause = format!("TZ names {}, which is no file of a time zone", file.display());
    Some(Failure::of(Doing::ReadClock, cause))
}

/// What `TZ` makes the system read, if that is no file that one would read for a time zone: a device never
/// ends, a pipe waits.
fn zone_file(zone: &str) -> Option<PathBuf> {
    let name = Path::new(zone.strip_prefix(':').unwrap_or(zone));
    let folders =
        ["/usr/share/zoneinfo", "/share/zoneinfo", "/etc/zoneinfo", "/usr/share/lib/zoneinfo"];
    let mut places = folders.iter().map(|folder| Path::new(folder).join(name));
    places.find(|path| match fs::metadata(path) {
        Ok(found) => !found.is_dir() && (!found.is_file() || found.len() > LONGEST_ZONE),
        Err(_) => false,
    })
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
    fn a_clock_before_1970_is_no_moment_of_its_own() {
        let before = UNIX_EPOCH - Duration::from_secs(3600);
        assert_eq!(moment(before), Moment { stamp: 1, at: "1970-01-01T00:00:00Z".into() });
        let late = moment(UNIX_EPOCH + Duration::from_secs(4_102_444_800));
        assert_eq!((late.stamp, late.at.as_str()), (4_102_444_800_000, "2100-01-01T00:00:00Z"));
        assert_eq!(stamp_of(&late.at), Some(late.stamp));
        assert_eq!(day_of(late.stamp).unwrap().to_string(), "2100-01-01");
    }

    #[cfg(unix)]
    #[test]
    fn a_time_zone_that_never_ends_is_refused() {
        for zone in ["/dev/zero", ":/dev/zero", "../../../dev/zero", "/dev/tty"] {
            let failure = Clock::new(&Environment::of([("TZ", zone)])).unwrap_err();
            assert!(failure.cause.contains("dev/"), "{zone}: {failure}");
            assert!(
                Clock::new(&Environment::of([("TZ", zone), ("OPTOUT_TUI_TODAY", "2026-11-22")]))
                    .is_ok()
            );
        }
        for zone in ["", "UTC", "Europe/Paris", ":Europe/Paris", "Nowhere/Nowhere", "CET-1CEST"] {
            assert!(Clock::new(&Environment::of([("TZ", zone)])).is_ok(), "{zone}");
        }
    }

    #[test]
    fn a_moment_is_written_to_the_second() {
        let now = now();
        assert!(now.stamp > 1_700_000_000_000);
        assert_eq!(now.at.len(), "2026-11-22T14:03:05Z".len());
        assert!(now.at.ends_with('Z'));
    }
}
