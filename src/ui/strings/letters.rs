//! What the letter screen says, and what the blanks of letters are called.

mod en;
mod fr;

use super::Strings;
use crate::domain::letter::{BOX, Blank};
use crate::ui::strings::Language;

pub(super) use en::{BLANKS as BLANKS_EN, EN};
pub(super) use fr::{BLANKS as BLANKS_FR, FR};

words! {
    /// The letter screen.
    Letters {
        title, form, preview, kind, language, size, short, long, office, office_unset, reasons, own_words,
        blanks, optional, remembered, empty, send, no_letter, other_language,
        remember_ask, remember, only_here, forgotten, copied, body_copied, paste_there, when_sent,
        not_yet, mail, page, no_address, whose, all_filled, which_kind, write_hint, read, no_decision,
    }
}
words! {
    /// The blanks of letters, as they are asked for and as they stand in a letter until they are filled.
    Blanks {
        company, company_address, service, account_id, other_identifiers, email, full_name, law,
        grounds, date, place, authority, due_date, sent_date, refusal_date, refusal_summary,
        reminder_date, extension_date, ack_date, case_ref, grace_days, outcome, attachments,
        postal_address, phone, channel, other_breaches,
    }
}

impl Strings {
    /// What a blank of letters is called.
    pub const fn blank(&self, blank: Blank) -> &'static str {
        let names = &self.blanks;
        match blank {
            Blank::Company => names.company,
            Blank::CompanyAddress => names.company_address,
            Blank::Service => names.service,
            Blank::AccountId => names.account_id,
            Blank::OtherIdentifiers => names.other_identifiers,
            Blank::Email => names.email,
            Blank::FullName => names.full_name,
            Blank::Law => names.law,
            Blank::Grounds => names.grounds,
            Blank::Date => names.date,
            Blank::Place => names.place,
            Blank::Authority => names.authority,
            Blank::DueDate => names.due_date,
            Blank::SentDate => names.sent_date,
            Blank::RefusalDate => names.refusal_date,
            Blank::RefusalSummary => names.refusal_summary,
            Blank::ReminderDate => names.reminder_date,
            Blank::ExtensionDate => names.extension_date,
            Blank::AckDate => names.ack_date,
            Blank::CaseRef => names.case_ref,
            Blank::GraceDays => names.grace_days,
            Blank::Outcome => names.outcome,
            Blank::Attachments => names.attachments,
            Blank::PostalAddress => names.postal_address,
            Blank::Phone => names.phone,
            Blank::Channel => names.channel,
            Blank::OtherBreaches => names.other_breaches,
        }
    }

    /// A blank that is not filled, as it stands in a letter of this language: `‹your name›`.
    pub fn blank_mark(&self, blank: Blank) -> String {
        format!("‹{}›", self.blank(blank))
    }

    /// How many characters a letter has; of a short one, how many there may be.
    pub fn characters(&self, count: usize, short: bool) -> String {
        match (self.language, short) {
            (Language::En, true) => format!("{count} of {BOX} characters"),
            (Language::En, false) => format!("{count} characters"),
            (Language::Fr, true) => format!("{count} caractères sur {BOX}"),
            (Language::Fr, false) => format!("{count} caractères"),
        }
    }

    /// A short letter does not fit the box of a form.
    pub fn too_long(&self, count: usize) -> String {
        let over = count.saturating_sub(BOX);
        match self.language {
            Language::En => format!(
                "{over} characters too many for the usual box of {BOX}: take fewer or shorter reasons."
            ),
            Language::Fr => format!(
                "{over} caractères de trop pour la case habituelle de {BOX}\u{a0}: prenez moins de raisons, ou de plus courtes."
            ),
        }
    }

    /// What a complaint encloses: the objection.
    pub fn objection_of(&self, day: &str) -> String {
        match self.language {
            Language::En => format!("my objection of {day}"),
            Language::Fr => format!("mon opposition du {day}"),
        }
    }

    /// What a complaint encloses: the reminder.
    pub fn reminder_of(&self, day: &str) -> String {
        match self.language {
            Language::En => format!("my reminder of {day}"),
            Language::Fr => format!("ma relance du {day}"),
        }
    }

    /// What a complaint is about or encloses: the refusal.
    pub fn refusal_of(&self, day: &str) -> String {
        match self.language {
            Language::En => format!("the refusal of {day}"),
            Language::Fr => format!("le refus du {day}"),
        }
    }

    /// How many blanks are left.
    pub fn blanks_left(&self, count: usize) -> String {
        match (self.language, count) {
            (_, 0) => self.letters.all_filled.to_owned(),
            (Language::En, 1) => "1 blank left".to_owned(),
            (Language::En, _) => format!("{count} blanks left"),
            (Language::Fr, 1) => "1 blanc à remplir".to_owned(),
            (Language::Fr, _) => format!("{count} blancs à remplir"),
        }
    }

    /// The authority takes no complaint in the language of the letter.
    pub fn other_language(&self, wanted: &str) -> String {
        format!("{} {wanted}.", self.letters.other_language)
    }
}
