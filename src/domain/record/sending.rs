//! What is written when something happens to an objection.

use chrono::Datelike;

use super::super::guide::catalogue::Catalogue;
use super::super::law::region::Region;
use super::super::text::date::Day;
use super::super::text::id::GuideId;
use super::account::{Account, AccountKey};
use super::act::{Change, Sending};
use super::details::{Details, Precision};
use super::dossier::Dossier;
use super::status::Status;

/// An objection that is sent on `date`: with everything a later clock, letter or authority needs to know
/// of that day, so that moving or regrouping changes nothing that runs.
pub fn sent(
    catalogue: &Catalogue,
    dossier: &Dossier,
    account: &Account,
    guide: &GuideId,
    date: Day,
) -> Change {
    let country = dossier.country_of(account);
    let company = catalogue.company(guide);
    let tied = dossier.accounts.iter().filter(|other| account.is_tied_to(other));
    let sending = Sending {
        country,
        law: law_of(catalogue, dossier, account),
        company: company.map(|company| company.key.clone()),
        holidays: company.and_then(|company| company.country),
        group: tied.filter(|it| it.key != account.key).map(|it| it.key.clone()).collect(),
    };
    Change::Request {
        account: account.key.clone(),
        guide: guide.clone(),
        status: Status::Sent,
        date,
        received: None,
        sending: Some(Box::new(sending)),
        note: None,
        details: Details {
            // Otherwise it could be taken for a month later.
            precision: (date.day() == 1).then_some(Precision::Day),
            ..Details::default()
        },
    }
}

/// The law that counts where the holder of `account` lives.
pub fn law_of(catalogue: &Catalogue, dossier: &Dossier, account: &Account) -> Region {
    dossier.country_of(account).map_or(Region::Elsewhere, |country| catalogue.region(country))
}

/// Something that happened to an objection on `date`.
pub fn happened(account: &AccountKey, guide: &GuideId, status: Status, date: Day) -> Change {
    Change::Request {
        account: account.clone(),
        guide: guide.clone(),
        status,
        date,
        received: None,
        sending: None,
        note: None,
        details: Details::default(),
    }
}

/// A step that brings the objection to `status` on `date`: what comes before is noted with it.
pub fn reach(
    catalogue: &Catalogue,
    dossier: &Dossier,
    account: &Account,
    guide: &GuideId,
    status: Status,
    date: Day,
) -> Vec<Change> {
    let request = dossier.case(&account.key, guide).request.as_ref();
    let was_sent = request.is_some_and(|it| it.has_reached(Status::Sent).is_some());
    let mut changes = Vec::new();
    if status == Status::Sent || !was_sent {
        changes.push(sent(catalogue, dossier, account, guide, date));
    }
    if status != Status::Sent {
        changes.push(happened(&account.key, guide, status, date));
    }
    changes
}
