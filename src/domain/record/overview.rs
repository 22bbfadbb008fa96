//! Where every account stands with every guide that is for it: found out once after a change, and read by
//! every screen, command and paper.

use super::super::guide::catalogue::{Catalogue, Entry};
use super::super::text::date::Day;
use super::account::Account;
use super::dossier::Dossier;
use super::progress::{Progress, progress};

/// Where everything stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Overview {
    /// The accounts, in their order.
    pub rows: Vec<Row>,
}

/// Where an account stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The account.
    pub account: Account,
    /// The guides that are for it, in the order of the index.
    pub guides: Vec<Stand>,
}

/// Where an account stands with a guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stand {
    /// The place of the guide in the index.
    pub place: usize,
    /// Where the account stands with it.
    pub progress: Progress,
}

impl Overview {
    /// Where `accounts` stand on `today`.
    pub fn of(
        catalogue: &Catalogue,
        dossier: &Dossier,
        accounts: Vec<Account>,
        today: Day,
    ) -> Self {
        let stand = |account: &Account, place: usize| {
            let entry = catalogue.entries.get(place)?;
            let progress = progress(catalogue, dossier, entry, account, today);
            Some(Stand { place, progress })
        };
        let rows = accounts.into_iter().map(|account| {
            let places = catalogue.places_for(&account).into_iter();
            let guides = places.filter_map(|place| stand(&account, place)).collect();
            Row { account, guides }
        });
        Self { rows: rows.collect() }
    }

    /// Every account with every guide that is for it.
    pub fn stands<'a>(
        &'a self,
        catalogue: &'a Catalogue,
    ) -> impl Iterator<Item = (&'a Account, &'a Entry, &'a Progress)> {
        let of = move |row: &'a Row| {
            let guides = row.guides.iter();
            guides.filter_map(move |stand| {
                Some((&row.account, catalogue.entries.get(stand.place)?, &stand.progress))
            })
        };
        self.rows.iter().flat_map(of)
    }
}
