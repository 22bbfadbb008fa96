//! The blanks of letters: what the program fills in, and what the person is asked for.

use serde::{Deserialize, Serialize};

use super::super::text::word::words;

words! {
    /// A blank of a letter, written `{company}`.
    Blank {
        /// The company's legal name.
        Company = "company",
        /// Its postal address.
        CompanyAddress = "company_address",
        /// The service.
        Service = "service",
        /// The account: a user name, an address of a profile, a telephone number.
        AccountId = "account_id",
        /// Earlier or other names of the account.
        OtherIdentifiers = "other_identifiers",
        /// The mail address of the account.
        Email = "email",
        /// The person's name.
        FullName = "full_name",
        /// The law, as people call it.
        Law = "law",
        /// The person's reasons.
        Grounds = "grounds",
        /// The date of the letter.
        Date = "date",
        /// Where it is written.
        Place = "place",
        /// The authority that would hear a complaint.
        Authority = "authority",
        /// The last day of an answer.
        DueDate = "due_date",
        /// When the objection was sent.
        SentDate = "sent_date",
        /// When it was refused.
        RefusalDate = "refusal_date",
        /// What the refusal says.
        RefusalSummary = "refusal_summary",
        /// When the company was reminded.
        ReminderDate = "reminder_date",
        /// When the company took more time.
        ExtensionDate = "extension_date",
        /// When a receipt came.
        AckDate = "ack_date",
        /// The company's number for the case.
        CaseRef = "case_ref",
        /// How many days the company is given: a courtesy.
        GraceDays = "grace_days",
        /// What came of it so far.
        Outcome = "outcome",
        /// What goes with the letter.
        Attachments = "attachments",
        /// The person's postal address.
        PostalAddress = "postal_address",
        /// The person's telephone number.
        Phone = "phone",
        /// How the objection was sent.
        Channel = "channel",
        /// What else went wrong.
        OtherBreaches = "other_breaches",
    }
}

impl Blank {
    /// Whether the program fills it in: from the catalogue, the request, today and the reasons picked.
    /// What it does not know is asked for all the same.
    pub const fn is_known(self) -> bool {
        matches!(
            self,
            Self::Company
                | Self::CompanyAddress
                | Self::Service
                | Self::Law
                | Self::Grounds
                | Self::Date
                | Self::Authority
                | Self::DueDate
                | Self::SentDate
                | Self::RefusalDate
                | Self::ReminderDate
                | Self::ExtensionDate
                | Self::AckDate
                | Self::GraceDays
        )
    }

    /// Whether it is asked for and about the account or its objection; the others that are asked for
    /// are about the person, whatever the account.
    pub const fn is_of_account(self) -> bool {
        !self.is_known()
            && !matches!(self, Self::FullName | Self::PostalAddress | Self::Phone | Self::Place)
    }

    /// How many characters a long value takes: what the room of a form is reckoned with. Names and
    /// addresses are those of the longest records that letters are written to.
    pub const fn reckoned(self) -> usize {
        match self {
            Self::GraceDays => 2,
            Self::Law => 16,
            Self::Date
            | Self::DueDate
            | Self::SentDate
            | Self::RefusalDate
            | Self::ReminderDate
            | Self::ExtensionDate
            | Self::AckDate
            | Self::Phone
            | Self::Channel => 18,
            Self::CaseRef | Self::Place => 20,
            Self::Service | Self::FullName | Self::AccountId => 30,
            Self::Email | Self::OtherIdentifiers => 35,
            Self::Company => 51,
            Self::PostalAddress | Self::Outcome | Self::OtherBreaches | Self::Attachments => 60,
            Self::Authority => 100,
            Self::CompanyAddress => 140,
            // Room of its own; no box holds these.
            Self::Grounds | Self::RefusalSummary => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_blank_is_filled_in_or_asked_for_once() {
        for blank in Blank::ALL.iter().copied() {
            assert_eq!(Blank::of_word(blank.as_str()), Some(blank));
            assert!(!(blank.is_known() && blank.is_of_account()), "{}", blank.as_str());
        }
        assert!(Blank::CaseRef.is_of_account() && !Blank::FullName.is_of_account());
    }
}
