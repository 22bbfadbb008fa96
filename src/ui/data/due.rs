//! Dates in words: what screens say of them alike.

use super::Data;
use crate::domain::law::cover::Cover;
use crate::domain::law::due::{Advice, Due, Urgency, What, due};
use crate::domain::record::account::Account;
use crate::domain::record::progress::State;
use crate::domain::text::id::ServiceId;
use crate::ui::theme::{Tone, of_state};

impl Data {
    /// All dates, the most urgent first, and what is worth doing again.
    pub fn dates(&self) -> (Vec<Due<'_>>, Vec<Advice<'_>>) {
        due(&self.catalogue, self.dossier(), self.survey(), self.today)
    }

    /// What is due.
    pub fn due_in_words(&self, due: &Due<'_>) -> &'static str {
        let words = self.words;
        match (due.what, due.urgency) {
            (What::Answer, Urgency::Late) => words.dates_answer_over(),
            (What::Authority, Urgency::Late) => words.dates_authority_over(),
            (What::Answer, _) => words.dates_answer_due(),
            (What::Authority, _) => words.dates_authority_due(),
            (What::LookAgain, _) => words.dates_look_due(),
            (What::Complaint | What::Question, _) => self.words.due_name(due.what),
        }
    }

    /// The sign of a date, and its tone.
    pub fn due_sign(due: &Due<'_>) -> (&'static str, Tone) {
        match due.urgency {
            Urgency::Late | Urgency::Today => of_state(State::LookAgain),
            Urgency::Coming => of_state(State::Waiting),
        }
    }

    /// The account, and the service if that only borrows its login: `Messenger (Facebook perso)`.
    pub fn holder(&self, account: &Account, service: &ServiceId) -> String {
        let who = self.words.account(account, &self.catalogue);
        let own = account.service.as_ref() == Some(service);
        match self.catalogue.service(service).filter(|_| !own) {
            Some(service) => format!("{} ({who})", service.name.get(self.language())),
            None => who,
        }
    }

    /// What an objection made elsewhere does for an account: sign, words and tone.
    pub fn cover_in_words(&self, cover: &Cover) -> (&'static str, String, Tone) {
        let words = self.words;
        let name = |key: &_| {
            let holder = self.account(key);
            holder.map_or_else(String::new, |it| self.words.account(&it, &self.catalogue))
        };
        let (state, text) = match cover {
            Cover::By(key, date) => {
                let date = self.words.day_near(*date, self.today);
                (State::Covered, format!("{} {} ({date})", words.guide_covered_by(), name(key)))
            }
            Cover::If(key) => {
                (State::Waiting, format!("{} {}", words.guide_covered_if(), name(key)))
            }
            Cover::Was(key, _) => {
                (State::LookAgain, format!("{} {}", words.guide_was_covered(), name(key)))
            }
            Cover::JoinedLater(key) => {
                (State::LookAgain, format!("{} {}", words.guide_joined_later(), name(key)))
            }
        };
        let (sign, tone) = of_state(state);
        (sign, text, tone)
    }
}
