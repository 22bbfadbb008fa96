//! What letters are made of, beside their own texts.

use super::Words;
use crate::domain::letter::Blank;
use crate::domain::letter::filling::{Phrase, before_month};
use crate::domain::text::date::SourceDate;

impl dyn Words {
    /// What a letter of this language says there.
    pub fn in_letter(&self, phrase: Phrase<'_>) -> String {
        match phrase {
            Phrase::Date(date) => self.letter_date(date),
            Phrase::BeforeMonth(word, month) => self.letter_before_month(word, month),
            Phrase::LastDay { last, claimed, late_notice, to_company } => {
                let remarks = [
                    claimed.map(|day| self.letter_claimed(&self.day_long(day), to_company)),
                    late_notice.map(|day| self.letter_late_notice(&self.day_long(day), to_company)),
                ];
                let remarks: Vec<String> = remarks.into_iter().flatten().collect();
                let last = self.day_long(last);
                if remarks.is_empty() { last } else { format!("{last} ({})", remarks.join(", ")) }
            }
            Phrase::Mark(blank) => self.blank_mark(blank),
            Phrase::NoAnswer => self.state_without_answer().to_owned(),
            Phrase::NoDecision => self.letter_no_decision().to_owned(),
            Phrase::Refused(date, false) | Phrase::Refusal(date) => {
                self.of_date(date, |day| self.letter_refusal_of(day))
            }
            Phrase::Refused(date, true) => {
                self.of_date(date, |day| self.letter_refusal_unreasoned(day))
            }
            Phrase::Partly(date) => self.of_date(date, |day| self.letter_partly_on(day)),
            Phrase::Breach(date) => self.of_date(date, |day| self.letter_breach_on(day)),
            Phrase::Objection(date) => self.of_date(date, |day| self.letter_objection_of(day)),
            Phrase::Reminder(date) => self.of_date(date, |day| self.letter_reminder_of(day)),
            Phrase::CompanyComplaint(date) => {
                self.of_date(date, |day| self.letter_complaint_of(day))
            }
            Phrase::Unreasoned => self.letter_unreasoned().to_owned(),
        }
    }

    fn letter_date(&self, date: SourceDate) -> String {
        match (date.month, date.day) {
            (Some(_), Some(_)) => self.day_long(date.latest()),
            (Some(month), None) => format!("{} {}", self.month_name(month), date.year),
            (None, _) => date.year.to_string(),
        }
    }

    /// A few words with a date in them, also where only its month is known.
    fn of_date(&self, date: SourceDate, say: impl Fn(&str) -> String) -> String {
        let day = self.letter_date(date);
        let said = say(&day);
        if date.day.is_some() {
            return said;
        }
        before_month(&said, &day, |word| self.letter_before_month(word, &day))
    }

    /// Blanks by name, one after the other.
    pub fn blank_names(&self, blanks: &[Blank]) -> String {
        blanks.iter().map(|blank| self.blank_name(*blank)).collect::<Vec<_>>().join(", ")
    }
}
