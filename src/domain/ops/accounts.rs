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

#[cfg(test)]
mod tests {
    use super::super::super::record::account::NameError;
    use super::super::tests::Person;
    use super::*;

    fn four() -> (Person, [AccountKey; 4]) {
        let mut person = Person::new();
        let keys =
            ["facebook/a", "facebook/b", "instagram/c", "instagram/d"].map(|it| person.adds(it));
        (person, keys)
    }

    #[test]
    fn two_groups_that_are_tied_become_one_of_four() {
        let (mut person, [a, b, c, d]) = four();
        person.does(tie(&person.facts(), &[a.clone(), b.clone()]));
        person.does(tie(&person.facts(), &[c.clone(), d]));
        assert_eq!(person.tied(), ["a:ab", "b:ab", "c:cd", "d:cd"]);
        let wrote = person.does(tie(&person.facts(), &[b, c.clone()]));
        assert_eq!(wrote.len(), 1);
        assert_eq!(person.tied(), ["a:abcd", "b:abcd", "c:abcd", "d:abcd"]);
        assert_eq!(tie(&person.facts(), &[a, c]), Ok(Vec::new()), "they are tied");
    }

    #[test]
    fn only_accounts_of_services_that_share_a_rule_are_tied() {
        let (mut person, [a, b, ..]) = four();
        let x = person.adds("x/x");
        let facts = person.facts();
        assert_eq!(tie(&facts, &[a.clone(), x.clone()]), Err(Refusal::CannotBeTied(x)));
        assert_eq!(tie(&facts, &[a.clone(), a.clone()]), Err(Refusal::TooFew));
        assert_eq!(tie(&facts, &[a, AccountKey::me()]), Err(Refusal::Me));
        assert_eq!(tie(&facts, &[b, AccountKey::of("gone")]), Err(Refusal::NoAccount));
    }

    #[test]
    fn nobody_stays_tied_to_nobody() {
        let (mut person, [a, b, c, _]) = four();
        person.does(tie(&person.facts(), &[a.clone(), b.clone(), c.clone()]));
        person.does(untie(&person.facts(), &c));
        assert_eq!(person.tied(), ["a:ab", "b:ab", "c:", "d:"]);
        person.does(untie(&person.facts(), &a));
        assert_eq!(person.tied(), ["a:", "b:", "c:", "d:"]);
        assert_eq!(untie(&person.facts(), &a), Ok(Vec::new()));
        person.does(tie(&person.facts(), &[a.clone(), b]));
        person.does(remove(&person.facts(), &a));
        assert_eq!(person.tied(), ["b:", "c:", "d:"]);
    }

    #[test]
    fn who_is_left_by_two_computers_or_by_forgetting_is_free_as_well() {
        let (mut person, [a, b, c, _]) = four();
        person.does(tie(&person.facts(), &[a.clone(), b.clone(), c.clone()]));
        // Each computer saw two that stay.
        let here = remove(&person.facts(), &a);
        person.does_elsewhere(remove(&person.facts(), &b));
        person.does(here);
        assert_eq!(person.tied(), ["c:", "d:"]);
        assert_eq!(untie(&person.facts(), &c), Ok(Vec::new()));
        let tied = Change::Group { accounts: vec![c], group: AccountKey::of("left") };
        person.does_elsewhere(Ok(vec![tied]));
        assert_eq!(person.tied(), ["c:", "d:"], "what a tombstone leaves of a group");
    }

    #[test]
    fn a_list_with_ticks_ties_and_lets_go() {
        let (mut person, [a, b, c, d]) = four();
        person.does(tie_only(&person.facts(), &a, &[b.clone(), c.clone()]));
        assert_eq!(person.tied(), ["a:abc", "b:abc", "c:abc", "d:"]);
        person.does(tie_only(&person.facts(), &a, &[b.clone(), d.clone()]));
        assert_eq!(person.tied(), ["a:abd", "b:abd", "c:", "d:abd"]);
        // The account alone leaves; those that are left stay tied to each other.
        person.does(tie_only(&person.facts(), &a, &[]));
        assert_eq!(person.tied(), ["a:", "b:bd", "c:", "d:bd"]);
        person.does(tie_only(&person.facts(), &b, &[]));
        assert_eq!(person.tied(), ["a:", "b:", "c:", "d:"]);
        // Whoever is tied to one that is ticked comes along.
        person.does(tie(&person.facts(), &[c.clone(), d]));
        person.does(tie_only(&person.facts(), &a, std::slice::from_ref(&c)));
        assert_eq!(person.tied(), ["a:acd", "b:", "c:acd", "d:acd"]);
        assert_eq!(tie_only(&person.facts(), &b, &[]), Ok(Vec::new()));
    }

    #[test]
    fn one_that_was_two_is_tied_to_whomever_either_was() {
        let (mut person, [a, b, c, d]) = four();
        person.does(tie(&person.facts(), &[a.clone(), c]));
        person.does(tie(&person.facts(), &[b.clone(), d.clone()]));
        person.does(join(&person.facts(), &a, &b));
        assert_eq!(person.tied(), ["a:acd", "c:acd", "d:acd"]);
        assert_eq!(join(&person.facts(), &a, &d), Err(Refusal::CannotBeOne));
        assert_eq!(join(&person.facts(), &a, &a), Err(Refusal::CannotBeOne));

        let (mut person, [a, b, ..]) = four();
        person.does(tie(&person.facts(), &[a.clone(), b.clone()]));
        person.does(join(&person.facts(), &a, &b));
        assert_eq!(person.tied(), ["a:", "c:", "d:"], "it is not tied to itself");
    }

    #[test]
    fn a_name_has_one_spelling() {
        let (mut person, [a, b, ..]) = four();
        person.does(rename(&person.facts(), &a, "café"));
        assert_eq!(rename(&person.facts(), &a, "cafe\u{301}"), Ok(Vec::new()));
        let taken = Err(Refusal::Name(NameError::Taken));
        assert_eq!(rename(&person.facts(), &b, " CAFE\u{301} "), taken);
        let facebook = "facebook".parse().unwrap();
        assert_eq!(add(&person.facts(), &facebook, Some("cafe\u{301}"), "main"), taken);
        // Another case is another way to write it.
        assert_eq!(person.does(rename(&person.facts(), &a, "Café")).len(), 1);
        let emoji = Err(Refusal::Name(NameError::Emoji));
        assert_eq!(rename(&person.facts(), &b, "👩\u{200d}💻"), emoji);
    }

    #[test]
    fn a_name_of_a_journal_is_read_by_the_rule_for_typed_ones() {
        let (mut person, [a, ..]) = four();
        let (account, name) = (AccountKey::of("k2"), "cafe\u{301}/\u{202e}x".to_owned());
        let service = "facebook".parse().unwrap();
        person.does_elsewhere(Ok(vec![Change::Add { account: account.clone(), service, name }]));
        assert_eq!(person.facts().account(&account).unwrap().to_string(), "facebook/café-x");
        person.does_elsewhere(Ok(vec![Change::Rename { account, name: "A".into() }]));
        let dossier = person.history.dossier();
        let names: Vec<String> =
            twins(dossier).iter().map(|(first, twin)| format!("{first} {twin}")).collect();
        assert_eq!(names, ["facebook/a facebook/A~2"]);
        assert_eq!(twins(dossier)[0].0.key, a);
    }

    #[test]
    fn several_accounts_get_standard_names_and_a_borrowed_login_the_first_one() {
        let mut person = Person::new();
        let wish = |service: &str, more, uses: &[&str]| Several {
            service: service.parse().unwrap(),
            more,
            uses: uses.iter().map(|it| it.parse().unwrap()).collect(),
        };
        let wishes = [wish("facebook", 2, &["messenger"]), wish("instagram", 1, &[])];
        person.does(add_several(&person.facts(), &wishes, "principal"));
        let all = |person: &Person| -> Vec<String> {
            let accounts = person.history.dossier().accounts.iter();
            accounts.map(|it| format!("{it}{}", "+".repeat(it.uses.len()))).collect()
        };
        let first = ["facebook/principal+", "facebook/2", "instagram/principal"];
        assert_eq!(all(&person), first);
        // Opened again, it only adds.
        let again = [wish("facebook", 1, &["messenger"]), wish("instagram", 0, &["threads"])];
        person.does(add_several(&person.facts(), &again, "principal"));
        let then = ["facebook/principal+", "facebook/2", "instagram/principal+", "facebook/3"];
        assert_eq!(all(&person), then);
        assert_eq!(add_several(&person.facts(), &[wish("x", 0, &[])], "principal"), Ok(Vec::new()));
        let borrows = add_several(&person.facts(), &[wish("x", 1, &["messenger"])], "principal");
        assert!(matches!(borrows, Err(Refusal::BorrowsOthers(..))));
    }

    #[test]
    fn services_without_accounts_take_none_and_only_borrowers_are_used() {
        let mut person = Person::new();
        let a = person.adds("facebook/a");
        let facts = person.facts();
        let added = |service: &str| add(&facts, &service.parse().unwrap(), None, "main");
        assert!(matches!(added("messenger"), Err(Refusal::Borrows(..))));
        assert!(matches!(added("meta"), Err(Refusal::NeedsNoAccount(_))));
        assert!(matches!(added("nothing"), Err(Refusal::NoService(_))));
        let used = |service: &str, on| set_use(&facts, &a, &service.parse().unwrap(), on);
        assert_eq!(used("messenger", true).unwrap().len(), 1);
        assert_eq!(used("messenger", false), Ok(Vec::new()));
        assert!(matches!(used("threads", true), Err(Refusal::BorrowsOthers(..))));
        assert!(matches!(used("whatsapp", true), Err(Refusal::BorrowsOthers(..))));
    }

    #[test]
    fn what_is_so_already_is_not_written_again() {
        let mut person = Person::new();
        let a = person.adds("facebook/a");
        let belgium = "BE".parse().ok();
        assert_eq!(person.does(set_country(&person.facts(), &a, belgium)).len(), 1);
        assert_eq!(set_country(&person.facts(), &a, belgium), Ok(Vec::new()));
        assert_eq!(rename(&person.facts(), &a, "a"), Ok(Vec::new()));
        assert_eq!(set_country(&person.facts(), &AccountKey::me(), None), Err(Refusal::Me));
    }

    #[test]
    fn what_is_forgotten_is_every_key_an_account_ever_had() {
        let (mut person, [a, b, ..]) = four();
        person.does(join(&person.facts(), &a, &b));
        let named = forget(&person.facts(), &Forget::Account(a.clone()));
        assert_eq!(named, [Forgotten::Account(a), Forgotten::Account(b)]);
        let everything = forget(&person.facts(), &Forget::Everything);
        assert_eq!(everything.len(), 5);
    }
}
