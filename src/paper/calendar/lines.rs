//! Content lines of RFC 5545 (section 3.1): CRLF, at most 75 octets, escaped text.
//!
//! Written here because the crates for it, `icalendar` 0.17 and `ics` 0.5, count the space at the start of
//! a folded line beside the limit and write lines of 76 octets.

use crate::domain::text::date::Day;
use crate::print::theme::Theme;

/// The octets of a line, without its end.
const LIMIT: usize = 75;

/// The lines of a calendar.
#[derive(Debug, Default)]
pub(super) struct Lines {
    text: String,
    theme: Theme,
}

impl Lines {
    /// None yet; texts will be in ASCII where `theme` wants that.
    pub(super) fn new(theme: Theme) -> Self {
        Self { text: String::new(), theme }
    }

    /// A property, its value as the standard spells it.
    pub(super) fn plain(&mut self, name: &str, value: &str) {
        self.fold(&format!("{name}:{value}"));
    }

    /// A property whose value is text (section 3.3.11).
    pub(super) fn text(&mut self, name: &str, value: &str) {
        let mut escaped = String::with_capacity(value.len());
        for (place, line) in value.lines().enumerate() {
            if place > 0 {
                escaped.push_str("\\n");
            }
            for c in self.theme.plain(line).chars() {
                if matches!(c, '\\' | ';' | ',') {
                    escaped.push('\\');
                }
                escaped.push(c);
            }
        }
        self.plain(name, &escaped);
    }

    /// A property whose value is a day.
    pub(super) fn day(&mut self, name: &str, day: Day) {
        self.plain(&format!("{name};VALUE=DATE"), &day.format("%Y%m%d").to_string());
    }

    /// All of it.
    pub(super) fn whole(self) -> String {
        self.text
    }

    /// Writes a line, folded where it is too long, and never within a character.
    fn fold(&mut self, line: &str) {
        let mut octets = 0;
        for c in line.chars() {
            if octets + c.len_utf8() > LIMIT {
                self.text.push_str("\r\n ");
                octets = 1;
            }
            self.text.push(c);
            octets += c.len_utf8();
        }
        self.text.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(name: &str, value: &str) -> String {
        let mut lines = Lines::default();
        lines.text(name, value);
        lines.whole()
    }

    #[test]
    fn text_is_escaped() {
        assert_eq!(
            written("SUMMARY", "a; b, c\\d: e\nf\u{7}"),
            "SUMMARY:a\\; b\\, c\\\\d: e\\nf\r\n"
        );
    }

    #[test]
    fn a_day_is_a_day() {
        let mut lines = Lines::default();
        lines.day("DTSTART", "2026-04-07".parse().unwrap());
        assert_eq!(lines.whole(), "DTSTART;VALUE=DATE:20260407\r\n");
    }

    proptest! {
        #[test]
        fn no_line_is_too_long_and_nothing_is_lost(value in "[ -~éà—💥]{0,400}") {
            let text = written("DESCRIPTION", &value);
            prop_assert!(text.split("\r\n").all(|line| line.len() <= 75));
            prop_assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']));
            let unfolded = text.replace("\r\n ", "");
            let escaped = unfolded.strip_prefix("DESCRIPTION:").unwrap().trim_end_matches("\r\n");
            let plain = escaped.replace("\\;", ";").replace("\\,", ",").replace("\\\\", "\\");
            prop_assert_eq!(plain, value);
        }
    }
}
