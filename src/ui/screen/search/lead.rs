//! Where something leads that was found. Nobody is left at a wall: a guide that no account has can be
//! read, or an account be added for it.

use super::From;
use crate::domain::guide::catalogue::Entry;
use crate::domain::guide::reference::Login;
use crate::domain::record::account::{Account, AccountKey};
use crate::domain::record::act::Change;
use crate::domain::text::id::{GuideId, ServiceId, StepId};
use crate::ui::data::{Data, Notice};
use crate::ui::message::{Command, Place, Prompt};
use crate::ui::overlay::{Item, Menu, Overlay};
use crate::ui::screen::Outcome;
use crate::ui::search::Finding;
use crate::ui::search::filter::Key;

/// Goes where `finding` leads.
pub(super) fn lead(finding: &Finding, from: &From, data: &Data) -> Outcome {
    let outcome = match finding {
        Finding::Guide(id, keys) => guide(id, None, keys, from, data),
        Finding::Step(id, step, keys) => {
            let entry = data.catalogue.entry(id);
            let step = entry.and_then(|it| it.steps.get(*step)).map(|step| step.id.clone());
            guide(id, step, keys, from, data)
        }
        Finding::Service(id) => Some(service(id, from, data)),
        Finding::Account(key) => Some(Outcome::Command(Command::Account(key.clone()))),
        Finding::Action(action) => Some(Outcome::Under(*action)),
    };
    outcome.unwrap_or_else(|| Outcome::Say(Notice::plain(data.strings.search.gone)))
}

fn over(menu: Menu) -> Outcome {
    Outcome::Over(Box::new(Overlay::Menu(menu)))
}

fn guide(
    id: &GuideId,
    step: Option<StepId>,
    keys: &[AccountKey],
    from: &From,
    data: &Data,
) -> Option<Outcome> {
    let entry = data.catalogue.entry(id)?;
    let place = Place { guide: id.clone(), step };
    Some(match keys {
        [] if from.is_first_page => Outcome::Command(Command::Read(id.clone())),
        [] => over(nobody(entry, &place, data)),
        [only] => Outcome::Command(Command::Go(only.clone(), place)),
        several => over(which(entry, &place, several, data)),
    })
}

/// Which of several accounts is meant, each with where it stands.
fn which(entry: &Entry, place: &Place, keys: &[AccountKey], data: &Data) -> Menu {
    let accounts = keys.iter().filter_map(|key| data.account(key));
    let items = accounts.map(|account| {
        let (sign, word, _) = data.stand(&data.progress(entry, &account));
        let name = data.holder(&account, &entry.id.service);
        let label = format!("{name} · {sign} {word}");
        Item::new(label, Command::Go(account.key, place.clone()))
    });
    Menu::new(data.strings.search.on_several, items.collect())
}

/// No account has it: one can be added, one that is there can be said to use the service, or the guide
/// is just read.
fn nobody(entry: &Entry, place: &Place, data: &Data) -> Menu {
    let service = &entry.id.service;
    let mut items = ways(service, Some(place), data);
    items.push(Item::new(data.strings.search.read, Command::Read(entry.id.clone())));
    Menu::new(data.strings.no_account_of(&name(service, data)), items)
}

/// The ways to an account that has the guides of a service, and from there to `place`.
fn ways(service: &ServiceId, place: Option<&Place>, data: &Data) -> Vec<Item> {
    let strings = data.strings;
    let add = |on: &ServiceId| {
        let prompt = match place {
            Some(place) => Prompt::Holder(on.clone(), place.clone()),
            None => Prompt::NewAccount(on.clone()),
        };
        Item::new(strings.add_on(&name(on, data)), Command::Ask(prompt))
    };
    match data.catalogue.service(service).map(|it| &it.login) {
        Some(Login::Own) => vec![add(service)],
        Some(Login::Borrowed(lenders)) => {
            let is_lent =
                |id: &Option<ServiceId>| id.as_ref().is_some_and(|id| lenders.contains(id));
            let accounts = data.rows().into_iter().filter(|account| is_lent(&account.service));
            let used = |account: Account| {
                let who = strings.account(&account, &data.catalogue);
                let label = strings.use_with(&name(service, data), &who);
                let command = match place {
                    Some(place) => Command::Go(account.key, place.clone()),
                    None => Command::Do(vec![Change::Uses {
                        account: account.key,
                        service: service.clone(),
                        on: true,
                    }]),
                };
                Item::new(label, command)
            };
            let known: Vec<Item> = accounts.map(used).collect();
            if known.is_empty() { lenders.iter().map(add).collect() } else { known }
        }
        Some(Login::Person) | None => Vec::new(),
    }
}

fn name(service: &ServiceId, data: &Data) -> String {
    let known = data.catalogue.service(service);
    known.map_or(service.as_str(), |it| it.name.get(data.language())).to_owned()
}

/// A service: its accounts, or the way to one; else its guides.
fn service(id: &ServiceId, from: &From, data: &Data) -> Outcome {
    let has =
        |account: &&Account| account.service.as_ref() == Some(id) || account.uses.contains(id);
    if let Some(account) = data.rows().iter().find(has) {
        return Outcome::Command(Command::Account(account.key.clone()));
    }
    let strings = data.strings;
    let guides = Command::Search(format!("{}:{id} ", Key::Service.word(strings)));
    let mut items = if from.is_first_page { Vec::new() } else { ways(id, None, data) };
    if items.is_empty() {
        return Outcome::Command(guides);
    }
    items.push(Item::new(strings.search.see_guides, guides));
    over(Menu::new(strings.no_account_of(&name(id, data)), items))
}
