//! How a guide ended on an account, if it did: what a receipt is given for.

use super::super::guide::Doer;
use super::super::guide::catalogue::Entry;
use super::super::law::standing::Word;
use super::dossier::Case;
use super::progress::{Progress, State};
use super::status::Status;

/// How a guide ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum End {
    /// The objection is sent: somebody else has to answer.
    Sent,
    /// It was accepted.
    Accepted,
    /// All that was required is done.
    Done,
    /// Whoever administers it was asked.
    Asked,
}

impl End {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Sent, Self::Accepted, Self::Done, Self::Asked];
}

/// How it ended, if it did.
pub fn end(progress: &Progress, entry: &Entry, case: &Case) -> Option<End> {
    let Some(standing) = &progress.standing else {
        let asked = entry.by == Some(Doer::Administrator) && case.declined;
        let done = progress.state == State::Done;
        return if done { Some(End::Done) } else { asked.then_some(End::Asked) };
    };
    match standing.request.word {
        Word::Noted(Status::Accepted) => Some(End::Accepted),
        Word::Noted(
            Status::Refused | Status::Partly | Status::Breach | Status::Draft | Status::Closed,
        ) => None,
        Word::Noted(_) | Word::NoAnswer => standing.request.sent.map(|_| End::Sent),
    }
}
