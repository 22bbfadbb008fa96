//! What the screens of requests, dates and letters say.

mod en;
mod fr;

use super::Strings;
use crate::domain::law::holiday::Free;
use crate::domain::record::status::Status;
use crate::domain::text::date::Day;
use crate::ui::strings::Language;

pub(super) use en::{EN, HAPPENED as HAPPENED_EN};
pub(super) use fr::{FR, HAPPENED as HAPPENED_FR};

words! {
    /// Requests and dates.
    Requests {
        title, now, story, what_next, authority, proofs, letters, nothing_yet, covered, round,
        draft, sent, sent_courtesy, sent_no_clock, acknowledged, asked_more, gave_more, extended,
        extended_late, accepted, refused, reminded, reminded_over, complained_company,
        complained_company_over, complained, complained_silent, complained_elsewhere, closed,
        no_answer, late, differ, no_clock, courtesy_ch, courtesy_br,
        sent_on, received_on, one_month, last_day, complain_from, to_them, to_ico, wait,
        next_working_day,
        saturday, sunday, easter, holiday,
        settle, send, send_again, watch, give_more, remind, remind_plainly, answer_refusal, answer_plainly, report, complain_company,
        complain, keep, note_it,
        event, correct, receipt, words, take_back, taken_back, strange, struck, noted, corrected, holds, settled,
        day, month, year, received, same_day, words_on_it, when_hint, note_down, no_day, in_future, before_sending,
        after_answer, saving, to_company, earlier,
        add_proof, proof_where, proof_gone, proof_drop, proof_kept, proof_dropped, whole_path,
        open_guide, open_page, address, law, write_complaint, save_where, saved, exists_ask, written, add_note,
        dates, no_dates, advice, yesterday, answer_due, answer_over, authority_due, authority_over, look_due,
        looked, looked_kept, late_dates, coming_dates,
    }
}
words! {
    /// What can happen to an objection, as the person would say it.
    Happened {
        draft, sent, acknowledged, asked_more, gave_more, extended, accepted, refused, reminded,
        complained_company, complained, closed,
    }
}

impl Strings {
    /// What happened, as the person would say it.
    pub const fn as_said(&self, status: Status) -> &'static str {
        let told = &self.happened;
        match status {
            Status::Draft => told.draft,
            Status::Sent => told.sent,
            Status::Acknowledged => told.acknowledged,
            Status::AskedMore => told.asked_more,
            Status::GaveMore => told.gave_more,
            Status::Extended => told.extended,
            Status::Accepted => told.accepted,
            Status::Refused => told.refused,
            Status::Reminded => told.reminded,
            Status::ComplainedCompany => told.complained_company,
            Status::Complained => told.complained,
            Status::Closed => told.closed,
            _ => self.newer_as_said(status),
        }
    }

    /// Why a time limit does not end on a day.
    pub const fn free_day(&self, why: Free) -> &'static str {
        let words = &self.requests;
        match why {
            Free::Saturday => words.saturday,
            Free::Sunday => words.sunday,
            Free::Easter => words.easter,
            Free::Holiday => words.holiday,
        }
    }

    /// `on 22 Nov 2026`, `le 22 nov. 2026`.
    pub fn on_day(&self, day: Day) -> String {
        match self.language {
            Language::En => format!("on {}", self.day(day)),
            Language::Fr => format!("le {}", self.day(day)),
        }
    }

    /// `since 8 Apr 2026`, `depuis le 8 avr. 2026`.
    pub fn since_day(&self, day: Day) -> String {
        match self.language {
            Language::En => format!("since {}", self.day(day)),
            Language::Fr => format!("depuis le {}", self.day(day)),
        }
    }

    /// `from 8 Apr 2026`, `dès le 8 avr. 2026`.
    pub fn from_day(&self, day: Day) -> String {
        match self.language {
            Language::En => format!("from {}", self.day(day)),
            Language::Fr => format!("dès le {}", self.day(day)),
        }
    }

    /// `then, until 8 Jul 2026`.
    pub fn then_until(&self, day: Day) -> String {
        match self.language {
            Language::En => format!("then, until {}", self.day(day)),
            Language::Fr => format!("ensuite, jusqu’au {}", self.day(day)),
        }
    }

    /// In which languages an authority takes complaints.
    pub fn takes(&self, languages: &str) -> String {
        match self.language {
            Language::En => format!("Takes complaints in {languages}"),
            Language::Fr => format!("Reçoit les plaintes en {languages}"),
        }
    }

    /// How far a day is from `today`, without judging it: `5 days ago`, where a date that is due would be late.
    pub fn away(&self, day: Day, today: Day) -> String {
        let words = &self.requests;
        let days = (day - today).num_days();
        match (days, self.language) {
            (0.., _) => self.distance(day, today),
            (-1, _) => words.yesterday.to_owned(),
            (_, Language::En) => format!("{}\u{a0}days ago", -days),
            (_, Language::Fr) => format!("il y a {}\u{a0}jours", -days),
        }
    }

    /// The company waited for something: it may claim as many days more.
    pub fn pause(&self, days: i64) -> Option<String> {
        let plural = if days > 1 { "s" } else { "" };
        (days > 0).then(|| match self.language {
            Language::En => format!("It may claim {days}\u{a0}day{plural} more."),
            Language::Fr => format!("Elle peut invoquer {days}\u{a0}jour{plural} de plus."),
        })
    }

    /// The answer came too late.
    pub fn answered_late(&self, last_day: Day) -> String {
        match self.language {
            Language::En => {
                format!("The answer came late: it was due on {}.", self.day(last_day))
            }
            Language::Fr => format!(
                "La réponse est arrivée en retard : elle était due le {}.",
                self.day(last_day)
            ),
        }
    }
}
