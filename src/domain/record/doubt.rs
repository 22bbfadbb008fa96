//! What was noted of a day that is still to come: a clock was ahead, or somebody mistyped. It is kept, and
//! judged when it is shown, never in the fold: that depends on no today.

use super::super::text::date::Day;
use super::super::text::id::GuideId;
use super::account::AccountKey;
use super::act::ActId;
use super::dossier::Dossier;
use super::status::Status;

/// Something that was noted of a day that is still to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doubt {
    /// The act that noted it.
    pub act: ActId,
    /// On which account.
    pub account: AccountKey,
    /// Which guide.
    pub guide: GuideId,
    /// What is said to have happened.
    pub status: Status,
    /// On which day, or on which day it was received.
    pub date: Day,
}

/// Everything that `dossier` holds of days after `today`.
pub fn doubts(dossier: &Dossier, today: Day) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    for (account, guide) in dossier.objections() {
        let request = dossier.case(account, guide).request.iter();
        for event in request.flat_map(|it| &it.rounds).flat_map(|round| &round.events) {
            let date = event.received.map_or(event.date, |received| received.max(event.date));
            if date > today {
                doubts.push(Doubt {
                    act: event.act.clone(),
                    account: account.clone(),
                    guide: guide.clone(),
                    status: event.status,
                    date,
                });
            }
        }
    }
    doubts
}
