//! A day in a calendar.

use chrono::DateTime;

use super::lines::Lines;
use crate::domain::text::date::Day;

/// A day in a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Event {
    /// The same in every export: what a calendar program knows it by.
    pub(super) uid: String,
    /// When the dossier last changed in what it is about, in milliseconds since 1970.
    pub(super) stamp: u64,
    /// The day.
    pub(super) day: Day,
    /// What the day is.
    pub(super) summary: String,
    /// What it means and what to do, a paragraph each.
    pub(super) text: Vec<String>,
    /// The day before is worth a word.
    pub(super) alarm: bool,
    /// How much had happened: what is known later replaces what is known (RFC 5545, section 3.8.7.4).
    pub(super) sequence: usize,
    /// It is over: whoever imported it before takes it out.
    pub(super) over: bool,
}

/// When the alarm of a whole day rings: at nine in the morning of the day before.
const DAY_BEFORE: &str = "-PT15H";

impl Event {
    /// Writes it. Its end is the day after: the end of an event is not part of it (section 3.6.1).
    pub(super) fn write(&self, lines: &mut Lines) {
        lines.plain("BEGIN", "VEVENT");
        lines.plain("UID", &self.uid);
        lines.plain("DTSTAMP", &stamp(self.stamp));
        lines.plain("SEQUENCE", &self.sequence.to_string());
        if self.over {
            lines.plain("STATUS", "CANCELLED");
        }
        lines.day("DTSTART", self.day);
        lines.day("DTEND", self.day.succ_opt().unwrap_or(self.day));
        lines.text("SUMMARY", &self.summary);
        lines.text("DESCRIPTION", &self.text.join("\n\n"));
        // Nobody is busy because of it, and who sees a shared calendar need not see this.
        lines.plain("TRANSP", "TRANSPARENT");
        lines.plain("CLASS", "PRIVATE");
        if self.alarm {
            lines.plain("BEGIN", "VALARM");
            lines.plain("ACTION", "DISPLAY");
            lines.plain("TRIGGER", DAY_BEFORE);
            lines.text("DESCRIPTION", &self.summary);
            lines.plain("END", "VALARM");
        }
        lines.plain("END", "VEVENT");
    }
}

fn stamp(millis: u64) -> String {
    let at = i64::try_from(millis).ok().and_then(DateTime::from_timestamp_millis);
    at.unwrap_or_default().format("%Y%m%dT%H%M%SZ").to_string()
}
