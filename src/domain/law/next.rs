//! What to do next about a request and its complaints: honest steps in order, the recommended first.

use super::super::record::request::Track;
use super::super::text::date::Day;

/// Something to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Say which of two answers holds.
    Settle,
    /// Send it.
    Send,
    /// It is long ago, or too late to complain: send it again, it is harmless.
    SendAgain,
    /// Wait, and look for the answer.
    Wait,
    /// Answer the question without identity papers, and say why none are needed.
    ExplainNoId,
    /// Say that nothing needs to be narrowed.
    DeclineToNarrow,
    /// Give what was asked for, no more than needed.
    GiveMore,
    /// Remind the company.
    Remind,
    /// Answer the refusal.
    AnswerRefusal,
    /// Write about what was left out.
    WriteAboutPart,
    /// Write that what was accepted is not kept.
    WriteAboutBreach,
    /// Complain to the company itself: in the United Kingdom that comes first, and is a new contact.
    ComplainCompany,
    /// Write to the company once more: a new contact gives new time (United Kingdom).
    RenewContact,
    /// Complain to the authority.
    ComplainAuthority,
    /// Report it to the authority, without being a party (Switzerland).
    Report,
    /// Hand a petition to the authority (Brazil).
    Petition,
    /// Give the authority what it asked for.
    AnswerAuthority,
    /// Ask the authority how it goes.
    Chase,
    /// A court may be asked (GDPR, Art. 78(2)).
    Court,
    /// The tribunal may be asked (DPA 2018, s. 166).
    Tribunal,
    /// Look which remedy and time the decision names.
    ReadRemedies,
    /// Keep the answer, as a proof.
    Keep,
    /// There is nothing to do.
    Nothing,
}

/// Something to do, about what, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Next {
    /// What.
    pub step: Step,
    /// About what.
    pub track: Track,
    /// From which day; nothing: now.
    pub from: Option<Day>,
    /// Until which day: what is waited for, or the last day on which it is heard.
    pub until: Option<Day>,
}
