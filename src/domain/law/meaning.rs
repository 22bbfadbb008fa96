//! What a state means for the person: the key of a sentence, with the days that it needs.

use super::super::record::details::{About, Outcome};
use super::super::text::date::Day;

/// What a state means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// Nothing was sent: no time runs.
    NotSent,
    /// The company has to answer by the last day.
    TimeRuns,
    /// No law sets that day: it is a courtesy.
    TimeRunsByCourtesy,
    /// No law sets a time.
    NoTimeSet,
    /// A receipt came, which is no answer: the time runs on.
    ReceiptIsNoAnswer,
    /// The company asks something, and the time runs all the same; it may claim the days until it is answered.
    Asks {
        /// About what.
        about: About,
        /// More than a week after receipt: not without undue delay?
        late: bool,
        /// The certain last day is over.
        over: bool,
    },
    /// It was given what it asked for: until that day it may claim its time.
    Gave {
        /// What it may claim.
        claimed: Option<Day>,
    },
    /// What it asked for was declined: only the last day counts.
    Declined,
    /// It took two more months, in time.
    Extended,
    /// It wants two more months, too late: the last day stands.
    ExtendedTooLate,
    /// The company says yes.
    Accepted {
        /// After the last day.
        late: bool,
    },
    /// The company says yes to a part.
    AcceptedInPart,
    /// The company says no.
    Refused {
        /// After the last day.
        late: bool,
        /// It had said yes before.
        taken_back: bool,
        /// Reasons and remedies are missing, which Art. 12(4) asks for; nothing: nobody said.
        unreasoned: Option<bool>,
    },
    /// What was accepted is not kept.
    Breach,
    /// The time is over and nothing was decided; the company may claim it until that day.
    Silent {
        /// What it may claim, where that is still to come.
        claimed: Option<Day>,
        /// The question came too late to suspend anything.
        late_question: bool,
        /// The notice came too late to extend anything.
        late_notice: bool,
    },
    /// It was reminded: a fortnight is a courtesy.
    Reminded,
    /// Sent long ago, and nothing was kept: send it again, it is harmless.
    Old,
    /// The person is done with it.
    Closed,
    /// The company has thirty days to acknowledge the complaint (United Kingdom).
    CompanyHasDays,
    /// The complaint came before the law set the company a time; the contact counts all the same.
    CompanyHasNoDays,
    /// Those days are over.
    CompanySilent,
    /// The company has the complaint; the outcome is due without undue delay.
    CompanyHasIt {
        /// It said so after its days.
        late: bool,
    },
    /// The company answered the complaint.
    CompanyAnswered,
    /// The authority has the complaint; a receipt is no progress.
    AuthorityHasIt {
        /// It said so.
        received: bool,
        /// It has a time.
        has_time: bool,
    },
    /// The authority wants something.
    AuthorityAsks,
    /// Another authority has it; the own one stays the contact.
    PassedOn,
    /// The authority said nothing in its time.
    AuthoritySilent {
        /// It was asked since.
        chased: bool,
    },
    /// It was asked how it goes.
    Chased,
    /// It decided.
    Decided(Option<Outcome>),
    /// The complaint was withdrawn.
    Withdrawn,
    /// The decision was contested.
    Appealed,
}
