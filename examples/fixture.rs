//! A home as somebody has it after years: 50 accounts, 2,000 acts, 12 objections, written as the wizard
//! writes them. For measuring: `cargo run --release --example fixture -- DIR`.

use std::error::Error;

use optout_tui::domain::guide::catalogue::Catalogue;
use optout_tui::domain::guide::reference::Login;
use optout_tui::domain::record::account::AccountKey;
use optout_tui::domain::record::act::{Change, Mark, Operation};
use optout_tui::domain::record::dossier::Dossier;
use optout_tui::domain::record::sending::sent;
use optout_tui::domain::text::date::Day;
use optout_tui::domain::text::id::GuideId;
use optout_tui::domain::text::platform::Platform;
use optout_tui::embedded;
use optout_tui::system::home::Home;
use optout_tui::system::journal::Journal;

const ACCOUNTS: usize = 50;
const REQUESTS: usize = 12;
const ACTS: usize = 2_000;

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

/// The journal, and what it adds up to.
struct Book {
    journal: Journal,
    dossier: Dossier,
    acts: usize,
}

impl Book {
    fn write(&mut self, change: Change) -> Result {
        let appended = self.journal.append(&Operation::Do(vec![change]));
        for act in appended.map_err(|failure| failure.to_string())?.news.acts {
            self.dossier.apply(&act);
        }
        self.acts += 1;
        Ok(())
    }
}

fn main() -> Result {
    let folder = std::env::args_os().nth(1).ok_or("name a folder that is not there yet")?;
    let home = Home::at(std::path::absolute(folder)?);
    if home.data().exists() {
        return Err("there is something already: name a folder that is not there yet".into());
    }
    let catalogue = embedded::catalogue();
    let journal = Journal::open(&home).0;
    let mut book = Book { journal, dossier: Dossier::default(), acts: 0 };
    for (name, value) in [("country", "FR"), ("phone", "ios")] {
        book.write(Change::Set { name: name.into(), value: value.into() })?;
    }
    let mut random = fastrand::Rng::with_seed(1);
    let services = catalogue.reference.services.iter().filter(|it| it.login == Login::Own);
    for (number, service) in services.cycle().take(ACCOUNTS).enumerate() {
        let account = AccountKey::draw(&mut random);
        let name = format!("account {number}");
        book.write(Change::Add { account, service: service.id.clone(), name })?;
    }
    let day = Day::from_ymd_opt(2026, 11, 1).ok_or("a day")?;
    for (account, guide) in guides(&catalogue, &book.dossier, true).into_iter().take(REQUESTS) {
        let account = book.dossier.account(&account).cloned().ok_or("an account")?;
        book.write(sent(&catalogue, &book.dossier, &account, &guide, day))?;
    }
    let guides = guides(&catalogue, &book.dossier, false);
    for (place, (account, guide)) in guides.iter().cycle().enumerate() {
        if book.acts == ACTS {
            break;
        }
        let entry = catalogue.entry(guide).ok_or("a guide")?;
        let step = entry.steps.get(place / guides.len() % entry.steps.len()).ok_or("a step")?;
        book.write(Change::Mark {
            account: account.clone(),
            guide: guide.clone(),
            step: step.id.clone(),
            mark: if place % 7 == 0 { Mark::Stuck } else { Mark::Done },
            on: Platform::Ios,
            revision: entry.revision,
        })?;
    }
    Ok(())
}

/// Every account with its guides that have steps; only those that send an objection if `request`.
fn guides(catalogue: &Catalogue, dossier: &Dossier, request: bool) -> Vec<(AccountKey, GuideId)> {
    let of = |account: &_| -> Vec<_> {
        let guides = catalogue.guides_for(account).into_iter();
        guides.filter(|it| !it.steps.is_empty() && it.request >= request).cloned().collect()
    };
    let accounts = dossier.accounts.iter();
    accounts
        .flat_map(|account| of(account).into_iter().map(|it| (account.key.clone(), it.id)))
        .collect()
}
