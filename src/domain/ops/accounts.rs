//! Accounts come, go, are called otherwise, and are tied to each other.

use super::super::guide::reference::{Login, Service};
use super::super::law::region::Country;
use super::super::record::account::{Account, AccountKey, check_name, same_name};
use super::super::record::act::Change;
use super::super::record::dossier::Dossier;
use super::super::record::forget::Forgotten;
use super::super::text::id::{GuideId, ServiceId};
use super::{Facts, Refusal};

/// How many accounts of a service are wished for at once, in the set-up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Several {
    /// Whose login they are.
    pub service: ServiceId,
    /// How many more.
    pub more: usize,
    /// Services that borrow the login: used with the first account there is.
    pub uses: Vec<ServiceId>,
}

/// What is to be forgotten.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Forget {
    /// An account with all that happened on it.
    Account(AccountKey),
    /// The notes and the paths of proofs on a guide.
    Notes(AccountKey, GuideId),
    /// What letters remember.
    Identity,
    /// Everything.
    Everything,
}

/// An account on `service`; without a name, the next standard name that is free. `main` is what the first
/// account of a service is called, in the language of the person; the next are `2`, `3`, ….
pub fn add(
    facts: &Facts<'_>,
    service: &ServiceId,
    name: Option<&str>,
    main: &str,
) -> Result<Vec<Change>, Refusal> {
    let service = with_accounts(facts, service)?.id.clone();
    let dossier = facts.dossier();
    let name = match name {
        Some(name) => dossier.free_name(&service, None, name)?,
        None => standard_names(dossier, &service, main, 1).concat(),
    };
    Ok(vec![Change::Add { account: facts.keys.draw(), service, name }])
}

/// Several accounts of several services under standard names, in one act. What is there already stays.
pub fn add_several(
    facts: &Facts<'_>,
    wishes: &[Several],
    main: &str,
) -> Result<Vec<Change>, Refusal> {
    let dossier = facts.dossier();
    let mut changes = Vec::new();
    for wish in wishes {
        let service = &with_accounts(facts, &wish.service)?.id;
        let there = dossier.accounts.iter().find(|it| it.service.as_ref() == Some(service));
        let mut first = there.map(|account| (account.key.clone(), account.uses.clone()));
        for name in standard_names(dossier, service, main, wish.more) {
            let account = facts.keys.draw();
            first.get_or_insert_with(|| (account.clone(), Vec::new()));
            changes.push(Change::Add { account, service: service.clone(), name });
        }
        let Some((account, used)) = first else { continue };
        for borrower in wish.uses.iter().filter(|borrower| !used.contains(borrower)) {
            lends_to(facts, service, borrower)?;
            let (account, service) = (account.clone(), borrower.clone());
            changes.push(Change::Uses { account, service, on: true });
        }
    }
    Ok(changes)
}

/// Another nickname for it.
pub fn rename(facts: &Facts<'_>, account: &AccountKey, name: &str) -> Result<Vec<Change>, Refusal> {
    let (account, service) = facts.login(account)?;
    let name = facts.dossier().free_name(&service, Some(&account.key), name)?;
    // The nickname alone, not the `~2` that tells two of one name apart.
    let is_new = name != account.given;
    Ok(is_new.then_some(Change::Rename { account: account.key, name }).into_iter().collect())
}

/// Where its holder lives; nothing: where the person lives.
pub fn set_country(
    facts: &Facts<'_>,
    account: &AccountKey,
    country: Option<Country>,
) -> Result<Vec<Change>, Refusal> {
    let (account, _) = facts.login(account)?;
    let is_new = country != account.country;
    Ok(is_new.then_some(Change::Country { account: account.key, country }).into_iter().collect())
}

/// That a service which borrows its login is used with it, or is not.
pub fn set_use(
    facts: &Facts<'_>,
    account: &AccountKey,
    service: &ServiceId,
    on: bool,
) -> Result<Vec<Change>, Refusal> {
    let (account, own) = facts.login(account)?;
    lends_to(facts, &own, service)?;
    let is_new = account.uses.contains(service) != on;
    let service = service.clone();
    Ok(is_new.then_some(Change::Uses { account: account.key, service, on }).into_iter().collect())
}

/// Ties them, with everybody whom one of them is tied to already.
pub fn tie(facts: &Facts<'_>, accounts: &[AccountKey]) -> Result<Vec<Change>, Refusal> {
    let mut named: Vec<Account> = Vec::new();
    for key in accounts {
        let (account, _) = facts.login(key)?;
        if !named.contains(&account) {
            named.push(account);
        }
    }
    if named.len() < 2 {
        return Err(Refusal::TooFew);
    }
    can_be_tied(facts, &named)?;
    let all = whole_groups(facts.dossier(), &named);
    Ok(group(facts, &all).into_iter().collect())
}

/// Ties `account` to `others` and their groups, and to nobody else: who was tied to it and is not among them
/// is let go. What a list with ticks says when it is accepted.
pub fn tie_only(
    facts: &Facts<'_>,
    account: &AccountKey,
    others: &[AccountKey],
) -> Result<Vec<Change>, Refusal> {
    let (account, _) = facts.login(account)?;
    let dossier = facts.dossier();
    let tied =
        dossier.accounts.iter().filter(|it| it.key != account.key && it.is_tied_to(&account));
    let let_go: Vec<AccountKey> =
        tied.map(|it| it.key.clone()).filter(|key| !others.contains(key)).collect();
    let mut named = vec![account];
    for key in others {
        let (other, _) = facts.login(key)?;
        if !named.contains(&other) {
            named.push(other);
        }
    }
    if named.len() < 2 {
        let own = named.iter().filter(|account| account.group.is_some()).map(|it| &it.key);
        let freed = own.chain(if let_go.len() == 1 { &let_go[..] } else { &[] });
        return Ok(freed.map(|account| Change::Ungroup { account: account.clone() }).collect());
    }
    can_be_tied(facts, &named)?;
    let mut all = whole_groups(dossier, &named);
    all.retain(|account| !let_go.contains(&account.key));
    let mut changes: Vec<Change> =
        let_go.into_iter().map(|account| Change::Ungroup { account }).collect();
    changes.extend(group(facts, &all));
    Ok(changes)
}

/// Unties it. Nobody stays tied to nobody.
pub fn untie(facts: &Facts<'_>, account: &AccountKey) -> Result<Vec<Change>, Refusal> {
    let (account, _) = facts.login(account)?;
    if account.group.is_none() {
        return Ok(Vec::new());
    }
    let alone = left_alone(facts.dossier(), &account);
    let freed = std::iter::once(account.key).chain(alone);
    Ok(freed.map(|account| Change::Ungroup { account }).collect())
}

/// It is no longer followed; its lines stay. Nobody stays tied to nobody.
pub fn remove(facts: &Facts<'_>, account: &AccountKey) -> Result<Vec<Change>, Refusal> {
    let (account, _) = facts.login(account)?;
    let alone = left_alone(facts.dossier(), &account);
    let removed = Change::Remove { account: account.key };
    let freed = alone.map(|account| Change::Ungroup { account });
    Ok(std::iter::once(removed).chain(freed).collect())
}

/// Two accounts of one service are one: `account` stays, with all that happened on either, tied to whomever
/// either was tied to.
pub fn join(
    facts: &Facts<'_>,
    account: &AccountKey,
    other: &AccountKey,
) -> Result<Vec<Change>, Refusal> {
    let (account, service) = facts.login(account)?;
    let (other, other_service) = facts.login(other)?;
    if account.key == other.key || service != other_service {
        return Err(Refusal::CannotBeOne);
    }
    let (stays, gone) = (account.key.clone(), other.key.clone());
    let mut changes = vec![Change::Join { account: stays.clone(), other: gone.clone() }];
    let was_tied = account.group.is_some() || other.group.is_some();
    let mut all = whole_groups(facts.dossier(), &[account, other]);
    all.retain(|account| account.key != gone);
    if was_tied && all.len() < 2 {
        changes.push(Change::Ungroup { account: stays });
    } else if was_tied {
        let accounts = all.into_iter().map(|account| account.key).collect();
        changes.push(Change::Group { accounts, group: facts.keys.draw() });
    }
    Ok(changes)
}

/// Accounts of one service and one name, as after a merge: the first, and the one that may be the same.
pub fn twins(dossier: &Dossier) -> Vec<(&Account, &Account)> {
    let apart = dossier.accounts.iter().filter(|it| it.name != it.given);
    let with_first = apart.filter_map(|twin| {
        let is_first = |it: &&Account| {
            it.service == twin.service && it.name == it.given && same_name(&it.given, &twin.given)
        };
        Some((dossier.accounts.iter().find(is_first)?, twin))
    });
    with_first.collect()
}

/// What a tombstone names where `what` is forgotten: an account under every key that it ever had.
pub fn forget(facts: &Facts<'_>, what: &Forget) -> Vec<Forgotten> {
    let keys = |account: &AccountKey| facts.history.keys_of(account).into_iter();
    match what {
        Forget::Account(account) => keys(account).map(Forgotten::Account).collect(),
        Forget::Notes(account, guide) => keys(account)
            .map(|account| Forgotten::Notes { account, guide: guide.clone() })
            .collect(),
        Forget::Identity => vec![Forgotten::Identity],
        Forget::Everything => Forgotten::everything(facts.history.acts()),
    }
}

/// The service, if one can have an account there: some borrow those of others, some need none.
fn with_accounts<'a>(facts: &Facts<'a>, id: &ServiceId) -> Result<&'a Service, Refusal> {
    let service = facts.catalogue.service(id).ok_or_else(|| Refusal::NoService(id.clone()))?;
    match &service.login {
        Login::Own => Ok(service),
        Login::Borrowed(lenders) => Err(Refusal::Borrows(id.clone(), lenders.clone())),
        Login::Person => Err(Refusal::NeedsNoAccount(id.clone())),
    }
}

fn lends_to(facts: &Facts<'_>, own: &ServiceId, borrower: &ServiceId) -> Result<(), Refusal> {
    let service = facts.catalogue.service(borrower);
    let service = service.ok_or_else(|| Refusal::NoService(borrower.clone()))?;
    match &service.login {
        Login::Borrowed(lenders) if lenders.contains(own) => Ok(()),
        Login::Borrowed(lenders) => Err(Refusal::BorrowsOthers(borrower.clone(), lenders.clone())),
        Login::Own | Login::Person => Err(Refusal::BorrowsOthers(borrower.clone(), Vec::new())),
    }
}

/// The next `count` standard names that are free: the word for the main one, then numbers.
fn standard_names(dossier: &Dossier, service: &ServiceId, main: &str, count: usize) -> Vec<String> {
    let names = std::iter::once(main.to_owned()).chain((2..).map(|number: u32| number.to_string()));
    let is_free =
        |name: &String| check_name(name).is_ok() && dossier.named(service, name).is_none();
    names.filter(is_free).take(count).collect()
}

/// Services say by a word which accounts can be tied to each other.
fn can_be_tied(facts: &Facts<'_>, named: &[Account]) -> Result<(), Refusal> {
    let rule = |account: &Account| {
        let service = account.service.as_ref().and_then(|id| facts.catalogue.service(id));
        service.and_then(|service| service.grouping.clone())
    };
    let first = named.first().and_then(rule);
    let odd = named.iter().find(|account| rule(account).is_none() || rule(account) != first);
    odd.map_or(Ok(()), |odd| Err(Refusal::CannotBeTied(odd.key.clone())))
}

/// `named`, and everybody whom one of them is tied to, in the order of the dossier.
fn whole_groups(dossier: &Dossier, named: &[Account]) -> Vec<Account> {
    let comes_along =
        |it: &&Account| named.iter().any(|one| one.key == it.key || one.is_tied_to(it));
    dossier.accounts.iter().filter(comes_along).cloned().collect()
}

/// That `all` are tied to each other; nothing where they are, and to nobody else.
fn group(facts: &Facts<'_>, all: &[Account]) -> Option<Change> {
    let is_one = all.iter().all(|account| all.iter().all(|other| account.is_tied_to(other)));
    let accounts: Vec<AccountKey> = all.iter().map(|account| account.key.clone()).collect();
    (!is_one).then(|| Change::Group { accounts, group: facts.keys.draw() })
}

/// Who would be tied to nobody once `account` leaves its group.
fn left_alone(dossier: &Dossier, account: &Account) -> Option<AccountKey> {
    let mut others =
        dossier.accounts.iter().filter(|it| it.key != account.key && it.is_tied_to(account));
    let first = others.next()?;
    others.next().is_none().then(|| first.key.clone())
}
