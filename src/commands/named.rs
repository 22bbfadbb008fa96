//! What was typed, looked up. What is not there is told in one line, with the nearest names.

use super::context::Context;
use super::stop::{Done, Stop};
use crate::domain::guide::catalogue::{Entry, StepLine};
use crate::domain::guide::reference::{Pack, Service};
use crate::domain::law::region::Country;
use crate::domain::record::account::{Account, same_name};
use crate::domain::text::folding::folded;
use crate::domain::text::id::{Goal, GuideId, nearest};
use crate::domain::text::language::Text;
use crate::domain::text::platform::Platform;
use crate::words::Named;

/// Names are all listed where none is near, if they are that few.
const FEW: usize = 12;

/// The guide written `service/goal`.
pub(super) fn guide<'d>(typed: &str, desk: &'d Context) -> Done<&'d Entry> {
    let entries = &desk.data.catalogue.entries;
    let id = typed.parse::<GuideId>().ok();
    let found = entries.iter().find(|entry| Some(&entry.id) == id.as_ref());
    found.ok_or_else(|| no_guide(typed, desk))
}

/// No guide of this name exists. Who names a service wants its guides; who misspells one, the first
/// guide of those it could be.
fn no_guide(typed: &str, desk: &Context) -> Stop {
    let words = desk.data.words;
    let catalogue = &desk.data.catalogue;
    let guides = |service: &Service| -> Vec<String> {
        let own = catalogue.entries.iter().filter(|entry| entry.id.service == service.id);
        own.map(|entry| entry.id.to_string()).collect()
    };
    let services = &catalogue.reference.services;
    let (name, goal) =
        typed.split_once('/').map_or((typed, None), |(name, goal)| (name, Some(goal)));
    let named = services.iter().filter(|service| is_called(service, name));
    if let Some(names) = named.map(guides).find(|names| !names.is_empty()) {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let near = nearest(typed, names.iter().copied());
        return Stop::Usage(match goal {
            None => words.name_is_service(typed, &names),
            Some(_) if near.is_empty() => {
                format!("{} {}", words.name_unknown(Named::Guide, typed), words.name_known(&names))
            }
            Some(_) => {
                format!("{} {}", words.name_unknown(Named::Guide, typed), words.name_nearest(&near))
            }
        });
    }
    let near = nearest(name, services.iter().map(|service| service.id.as_str()));
    let near = near.into_iter().filter_map(|id| services.iter().find(|it| it.id.as_str() == id));
    let first: Vec<String> =
        near.filter_map(|service| guides(service).into_iter().next()).collect();
    if goal.is_none() && !first.is_empty() {
        let first: Vec<&str> = first.iter().map(String::as_str).collect();
        let told = words.name_unknown(Named::Guide, typed);
        return Stop::Usage(format!("{told} {}", words.name_nearest(&first)));
    }
    let names: Vec<String> = catalogue.entries.iter().map(|entry| entry.id.to_string()).collect();
    unknown(Named::Guide, typed, &names, desk)
}

/// Whether a service has this id or this name, in either language.
fn is_called(service: &Service, typed: &str) -> bool {
    let typed = folded(typed);
    let is_name = |language| folded(service.name.get(language)) == typed;
    service.id.as_str() == typed || Text::LANGUAGES.into_iter().any(is_name)
}

/// The step of `entry` with this id, or that had it once.
pub(super) fn step<'d>(typed: &str, entry: &'d Entry, desk: &Context) -> Done<&'d StepLine> {
    let by_id = entry.steps.iter().find(|step| step.id.as_str() == typed);
    let was = |step: &&StepLine| step.was.iter().any(|id| id.as_str() == typed);
    by_id.or_else(|| entry.steps.iter().find(was)).ok_or_else(|| {
        let names: Vec<&str> = entry.steps.iter().map(|step| step.id.as_str()).collect();
        unknown(Named::Step(&entry.id), typed, &names, desk)
    })
}

/// The service of this id.
pub(super) fn service<'d>(typed: &str, desk: &'d Context) -> Done<&'d Service> {
    let services = &desk.data.catalogue.reference.services;
    services.iter().find(|service| service.id.as_str() == typed).ok_or_else(|| {
        let names: Vec<&str> = services.iter().map(|service| service.id.as_str()).collect();
        unknown(Named::Service, typed, &names, desk)
    })
}

/// The goal of this name.
pub(super) fn goal(typed: &str, desk: &Context) -> Done<Goal> {
    let names = Goal::ALL.map(Goal::as_str);
    typed.parse().ok().ok_or_else(|| unknown(Named::Goal, typed, &names, desk))
}

/// The pack of this name.
pub(super) fn pack<'d>(typed: &str, desk: &'d Context) -> Done<&'d Pack> {
    let packs = &desk.data.catalogue.reference.packs;
    packs.iter().find(|pack| *pack.key == *typed).ok_or_else(|| {
        let names: Vec<&str> = packs.iter().map(|pack| &*pack.key).collect();
        unknown(Named::Pack, typed, &names, desk)
    })
}

/// The platform of `--on`.
pub(super) fn platform(typed: Option<&str>, desk: &Context) -> Done<Option<Platform>> {
    let Some(typed) = typed else {
        return Ok(None);
    };
    let names = Platform::ALL.map(Platform::as_str);
    let platform = typed.parse().ok();
    platform.map(Some).ok_or_else(|| unknown(Named::Platform, typed, &names, desk))
}

/// The account written `service/name`, whatever its case, or `me`.
pub(super) fn account(typed: &str, desk: &Context) -> Done<Account> {
    if typed.eq_ignore_ascii_case("me") {
        return Ok(Account::me());
    }
    let accounts = &desk.data.dossier().accounts;
    let whole = |it: &&Account| same_name(&it.to_string(), typed);
    let whole: Vec<&Account> = accounts.iter().filter(whole).collect();
    if let [only] = whole.as_slice() {
        return Ok((*only).clone());
    }
    // `perso`, or `facebook`: half of a name.
    let half = |it: &&Account| {
        let service = it.service.as_ref().is_some_and(|id| same_name(id.as_str(), typed));
        service || same_name(&it.name, typed)
    };
    let half: Vec<&Account> = accounts.iter().filter(half).collect();
    let several = if whole.is_empty() { half } else { whole };
    if several.len() > 1 {
        let names: Vec<String> = several.iter().map(ToString::to_string).collect();
        return Err(Stop::Usage(desk.data.words.name_ambiguous(typed, &names)));
    }
    let mut names: Vec<String> = accounts.iter().map(ToString::to_string).collect();
    names.push("me".to_owned());
    if accounts.is_empty() {
        let hint = desk.data.words.accounts_none_yet();
        return Err(Stop::Usage(format!(
            "{} {hint}",
            desk.data.words.name_unknown(Named::Account, typed)
        )));
    }
    Err(unknown(Named::Account, typed, &names, desk))
}

/// Nothing of this name exists: the nearest that do, or all where they are few.
pub(super) fn unknown(
    what: Named<'_>,
    typed: &str,
    names: &[impl AsRef<str>],
    desk: &Context,
) -> Stop {
    let words = desk.data.words;
    let all = || names.iter().map(AsRef::as_ref);
    let near = nearest(typed, all());
    let hint = if !near.is_empty() {
        words.name_nearest(&near)
    } else if names.len() <= FEW || matches!(what, Named::Reason | Named::Blank) {
        // No command lists these.
        words.name_known(&all().collect::<Vec<_>>())
    } else {
        words.name_listed_by(what)
    };
    Stop::Usage(format!("{} {hint}", words.name_unknown(what, typed)))
}

/// A country by its two letters or its name; `none` for none.
pub(super) fn country(typed: &str, desk: &Context) -> Done<Option<Country>> {
    if typed == "none" {
        return Ok(None);
    }
    if let Some(country) = desk.data.catalogue.country_named(typed) {
        return Ok(Some(country));
    }
    let lands = &desk.data.catalogue.reference.lands;
    let words = desk.data.words;
    let names: Vec<&str> = lands.iter().map(|land| land.name.get(words.language())).collect();
    let near = if typed.chars().count() > 2 { nearest(typed, names) } else { Vec::new() };
    let hint = if near.is_empty() {
        words.set_two_letters().to_owned()
    } else {
        words.name_nearest(&near)
    };
    Err(Stop::Usage(format!("{} {hint}", words.name_unknown(Named::Value("country"), typed))))
}
