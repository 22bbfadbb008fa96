//! What is said of an objection: its clock, what it amounts to, why something cannot be noted.

use super::Strings;
use crate::domain::law::assessment::Computed;
use crate::domain::law::deadline::Deadline;
use crate::domain::law::due::{Urgency, What};
use crate::domain::text::date::{Day, SourceDate};
use crate::ui::strings::Language;

impl Strings {
    /// Asks whether it was done before; `rush`: when many people did.
    pub fn done_before(&self, rush: Option<SourceDate>) -> String {
        let when = rush.map(|date| self.source_month(date));
        match (self.language, when) {
            (Language::En, Some(when)) => {
                format!("Many people did this in {when}. Did you? Press b.")
            }
            (Language::En, None) => "Did you do this before? Press b.".to_owned(),
            (Language::Fr, Some(when)) => {
                format!("Beaucoup l’ont fait en {when}. Vous aussi\u{a0}? Appuyez sur b.")
            }
            (Language::Fr, None) => "Vous l’avez déjà fait\u{a0}? Appuyez sur b.".to_owned(),
        }
    }

    /// When the answer is due, in a sentence or two; both days of the month where they differ.
    pub fn clock(&self, deadline: &Deadline, today: Day) -> String {
        let last_day = self.day(deadline.last_day);
        let over = deadline.last_day < today;
        if deadline.courtesy {
            return match self.language {
                Language::En => format!(
                    "No law sets a time for the answer; {last_day} is a fair limit, and a courtesy."
                ),
                Language::Fr => format!(
                    "Aucune loi ne fixe de délai de réponse\u{a0}; le {last_day} est une limite \
                     raisonnable, par courtoisie."
                ),
            };
        }
        let moved =
            deadline.one_month.filter(|raw| *raw != deadline.last_day && !deadline.extended);
        let mut text = match (self.language, over) {
            (Language::En, false) => format!("They have until {last_day} to answer."),
            (Language::En, true) => format!("They had until {last_day} to answer."),
            (Language::Fr, false) => format!("La réponse est due le {last_day} au plus tard."),
            (Language::Fr, true) => format!("La réponse était due le {last_day} au plus tard."),
        };
        if let Some(raw) = moved {
            let raw = self.day(raw);
            let place = self.no_working_day(deadline.why.calendar.whose);
            let why = match self.language {
                Language::En => {
                    format!("The month ends on {raw}, which is no working day {place}.")
                }
                Language::Fr => {
                    format!("Le mois finit le {raw}, qui n’est pas un jour ouvré {place}.")
                }
            };
            text.extend([" ", &why]);
        }
        if deadline.extended {
            text.push_str(match self.language {
                Language::En => " They took two more months, in time.",
                Language::Fr => " Deux mois de plus ont été pris, à temps.",
            });
        }
        text
    }

    /// From which day one may complain, and to whom.
    pub fn complain_from(&self, day: Day, authority: Option<&str>, today: Day) -> String {
        let day_text = self.day(day);
        match (self.language, authority, day > today) {
            (Language::En, Some(name), true) => {
                format!(
                    "Without an answer you may complain to the authority ({name}) from {day_text}."
                )
            }
            (Language::En, Some(name), false) => {
                format!("Since {day_text} you may complain to the authority ({name}).")
            }
            (Language::En, None, _) => format!("Silence counts from {day_text}."),
            (Language::Fr, Some(name), true) => format!(
                "Sans réponse, vous pourrez saisir l’autorité ({name}) à partir du {day_text}."
            ),
            (Language::Fr, Some(name), false) => {
                format!("Depuis le {day_text}, vous pouvez saisir l’autorité ({name}).")
            }
            (Language::Fr, None, _) => format!("Le silence compte à partir du {day_text}."),
        }
    }

    /// What is computed from dates cannot be typed.
    pub fn is_computed(&self, computed: Computed) -> String {
        let word = computed.as_str();
        match (self.language, computed) {
            (Language::En, Computed::NoAnswer) => format!(
                "`{word}` is not typed, it follows from the dates: it is so once the last day for the \
                 answer is over. `due` shows that day."
            ),
            (Language::En, Computed::Late) => format!(
                "`{word}` is not typed, it follows from the dates: note `accepted` or `refused` with the \
                 day on which the answer came."
            ),
            (Language::Fr, Computed::NoAnswer) => format!(
                "`{word}` ne se saisit pas, cela découle des dates\u{a0}: c’est le cas dès que le délai de \
                 réponse est passé. `due` en donne le dernier jour."
            ),
            (Language::Fr, Computed::Late) => format!(
                "`{word}` ne se saisit pas, cela découle des dates\u{a0}: notez `accepted` ou `refused` au \
                 jour où la réponse est arrivée."
            ),
        }
    }

    /// What is due.
    pub const fn due(&self, what: What) -> &'static str {
        match (self.language, what) {
            (Language::En, What::Answer) => "answer",
            (Language::En, What::Authority) => "the authority’s answer",
            (Language::En, What::LookAgain) => "look again",
            (Language::En, What::Complaint) => "complaint",
            (Language::En, What::Question) => "answer their question",
            (Language::Fr, What::Answer) => "réponse",
            (Language::Fr, What::Authority) => "réponse de l’autorité",
            (Language::Fr, What::LookAgain) => "à revoir",
            (Language::Fr, What::Complaint) => "plainte",
            (Language::Fr, What::Question) => "leur question",
        }
    }

    /// How far away a day is: `in 16 days`, `today`, `3 days late`.
    pub fn distance(&self, day: Day, today: Day) -> String {
        let days = (day - today).num_days();
        match (self.language, days) {
            (Language::En, 0) => "today".to_owned(),
            (Language::En, 1) => "tomorrow".to_owned(),
            (Language::En, -1) => "1 day late".to_owned(),
            (Language::En, days) if days < 0 => format!("{} days late", -days),
            (Language::En, days) => format!("in {days} days"),
            (Language::Fr, 0) => "aujourd’hui".to_owned(),
            (Language::Fr, 1) => "demain".to_owned(),
            (Language::Fr, -1) => "1\u{a0}jour de retard".to_owned(),
            (Language::Fr, days) if days < 0 => format!("{}\u{a0}jours de retard", -days),
            (Language::Fr, days) => format!("dans {days}\u{a0}jours"),
        }
    }

    /// The sign of urgency in words.
    pub const fn urgency(&self, urgency: Urgency) -> &'static str {
        match (self.language, urgency) {
            (Language::En, Urgency::Late) => "late",
            (Language::En, Urgency::Today) => "today",
            (Language::En, Urgency::Coming) => "coming",
            (Language::Fr, Urgency::Late) => "en retard",
            (Language::Fr, Urgency::Today) => "aujourd’hui",
            (Language::Fr, Urgency::Coming) => "à venir",
        }
    }

    /// It was sent long ago, nothing was kept: advice.
    pub fn advice(&self, sent: Day) -> String {
        use chrono::Datelike;
        let month = self.months.get(sent.month0() as usize).unwrap_or(&"");
        match self.language {
            Language::En => format!(
                "Objected in {month} {}, no answer kept: send it again, it is harmless.",
                sent.year()
            ),
            Language::Fr => format!(
                "Opposition de {month} {}, aucune réponse gardée\u{a0}: renvoyez-la, c’est sans risque.",
                sent.year()
            )
            .replace("de a", "d’a")
            .replace("de o", "d’o"),
        }
    }
}
