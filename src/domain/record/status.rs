//! What can happen to a request, and to the complaints about it: the words of the journal and the shell.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// What happened to a request or to a complaint about it. `no-answer` and `late` are computed, never typed.
///
/// The content names some of them by their place: new ones go to the end of what serde counts, `Closed`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Begun, not sent.
    Draft,
    /// Sent.
    Sent,
    /// An automatic receipt came, or the company says that it has the complaint: not an answer (GDPR,
    /// Art. 12(3) and (4)).
    Acknowledged,
    /// The company asked for more: about identity, or to narrow the request.
    AskedMore,
    /// It was given more.
    GaveMore,
    /// The company took two more months, with reasons, within the first (Art. 12(3)).
    Extended,
    /// The company accepts.
    Accepted,
    /// The company refuses.
    Refused,
    /// It was reminded.
    Reminded,
    /// A complaint went to the company itself (United Kingdom, before the authority).
    ComplainedCompany,
    /// A complaint went to the authority (Art. 77).
    Complained,
    /// The person is done with it.
    Closed,
    /// What was asked for was declined, with reasons.
    DeclinedMore,
    /// The company accepts in part.
    Partly,
    /// What was accepted is not kept.
    Breach,
    /// The company answered the complaint made to it.
    Answered,
    /// The authority says that it has the complaint.
    Received,
    /// The authority asks for something.
    Asked,
    /// The authority passed the complaint on.
    PassedOn,
    /// The authority was asked how it goes.
    Chased,
    /// The authority decided.
    Decided,
    /// The complaint was withdrawn.
    Withdrawn,
    /// The decision was contested.
    Appealed,
    /// What was closed is open again.
    Reopened,
}

impl Status {
    /// All that can be typed, in the order of the story.
    pub const ALL: [Self; 24] = [
        Self::Draft,
        Self::Sent,
        Self::Acknowledged,
        Self::AskedMore,
        Self::GaveMore,
        Self::DeclinedMore,
        Self::Extended,
        Self::Accepted,
        Self::Partly,
        Self::Refused,
        Self::Breach,
        Self::Reminded,
        Self::ComplainedCompany,
        Self::Answered,
        Self::Complained,
        Self::Received,
        Self::Asked,
        Self::PassedOn,
        Self::Chased,
        Self::Decided,
        Self::Withdrawn,
        Self::Appealed,
        Self::Closed,
        Self::Reopened,
    ];

    /// The word in commands and files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Sent => "sent",
            Self::Acknowledged => "acknowledged",
            Self::AskedMore => "asked-more",
            Self::GaveMore => "gave-more",
            Self::DeclinedMore => "declined-more",
            Self::Extended => "extended",
            Self::Accepted => "accepted",
            Self::Partly => "partly",
            Self::Refused => "refused",
            Self::Breach => "breach",
            Self::Reminded => "reminded",
            Self::ComplainedCompany => "complained-company",
            Self::Answered => "answered",
            Self::Complained => "complained",
            Self::Received => "received",
            Self::Asked => "asked",
            Self::PassedOn => "passed-on",
            Self::Chased => "chased",
            Self::Decided => "decided",
            Self::Withdrawn => "withdrawn",
            Self::Appealed => "appealed",
            Self::Closed => "closed",
            Self::Reopened => "reopened",
        }
    }

    /// Whether the company decides by it; `breach` is what became of a decision.
    pub const fn is_answer(self) -> bool {
        matches!(self, Self::Accepted | Self::Partly | Self::Refused)
    }

    /// Whether the company has decided, or the person has: a sending that follows is a new round.
    pub const fn is_final(self) -> bool {
        self.is_answer() || matches!(self, Self::Breach | Self::Closed)
    }

    /// Whether it begins a complaint.
    pub const fn is_complaint(self) -> bool {
        matches!(self, Self::ComplainedCompany | Self::Complained)
    }

    /// Whether only a complaint to the authority can have it.
    pub const fn is_of_authority(self) -> bool {
        matches!(
            self,
            Self::Received
                | Self::Asked
                | Self::PassedOn
                | Self::Chased
                | Self::Decided
                | Self::Withdrawn
                | Self::Appealed
        )
    }

    /// Whether it is something that the company did.
    pub const fn is_of_company(self) -> bool {
        self.is_answer()
            || matches!(
                self,
                Self::Acknowledged
                    | Self::AskedMore
                    | Self::Extended
                    | Self::Breach
                    | Self::Answered
            )
    }
}

impl FromStr for Status {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|status| status.as_str() == text);
        found.ok_or_else(|| format!("`{text}` is not a status"))
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
