//! What an operation answers is written; what it refuses is told in a line, and ends the command.

use super::context::Context;
use super::stop::{Done, Stop};
use crate::domain::ops::Refusal;
use crate::domain::record::account::{Account, AccountKey};
use crate::domain::record::act::Change;
use crate::domain::text::id::{GuideId, ServiceId, StepId};
use crate::domain::text::platform::Platform;
use crate::words::Named;

/// Writes the changes, as one act; whether there was anything to write.
pub(super) fn carry_out(changes: Result<Vec<Change>, Refusal>, desk: &mut Context) -> Done<bool> {
    let changes = changes.map_err(|refusal| refused(&refusal, desk))?;
    let is_some = !changes.is_empty();
    if is_some {
        desk.act(changes)?;
    }
    Ok(is_some)
}

/// How the command ends.
pub(super) fn refused(refusal: &Refusal, desk: &Context) -> Stop {
    let words = desk.data.words;
    let name = |key: &AccountKey| desk.data.account(key).unwrap_or_else(Account::me).to_string();
    match refusal {
        Refusal::NoAccount => Stop::Refused(words.accounts_gone().to_owned()),
        Refusal::Unsaved => Stop::Refused(words.notice_still_saving().to_owned()),
        Refusal::Covered => Stop::Refused(words.notice_covered_undo().to_owned()),
        Refusal::NothingToUndo | Refusal::NothingToRedo => {
            Stop::Refused(words.notice_nothing_to_undo().to_owned())
        }
        Refusal::Me => Stop::Usage(words.accounts_me_is_none().to_owned()),
        Refusal::NoService(id) => Stop::Usage(words.name_unknown(Named::Service, id.as_str())),
        Refusal::NoGuide(id) => Stop::Usage(words.name_unknown(Named::Guide, &id.to_string())),
        Refusal::NoStep(guide, id) => {
            Stop::Usage(words.name_unknown(Named::Step(guide), id.as_str()))
        }
        Refusal::NotOn(guide, step, platform) => not_on(guide, step, *platform, desk),
        Refusal::Name(error) => Stop::Usage(words.accounts_name_error(*error).to_owned()),
        Refusal::Borrows(service, lenders) | Refusal::BorrowsOthers(service, lenders) => {
            Stop::Usage(words.accounts_borrowed(service, &ids(lenders)))
        }
        Refusal::NeedsNoAccount(service) => Stop::Usage(words.accounts_not_needed(service)),
        Refusal::ForMe(guide) => Stop::Usage(words.guide_is_for_me(guide)),
        Refusal::ForOthers { guide, account, lenders, accounts } => {
            let account = desk.data.account(account).unwrap_or_else(Account::me);
            let accounts: Vec<String> = accounts.iter().map(name).collect();
            let accounts: Vec<&str> = accounts.iter().map(String::as_str).collect();
            Stop::Usage(words.guide_is_for_others(guide, &account, &ids(lenders), &accounts))
        }
        Refusal::TooFew => Stop::Usage(words.accounts_two_to_tie().to_owned()),
        Refusal::CannotBeTied(account) => Stop::Usage(format!(
            "{}{} {}",
            name(account),
            words.colon(),
            words.accounts_cannot_be_tied()
        )),
        Refusal::CannotBeOne => Stop::Usage(words.accounts_two_to_join().to_owned()),
        Refusal::Months(months) => {
            let told = words.name_unknown(Named::Value("look-again"), &months.to_string());
            Stop::Usage(format!("{told} {}", words.set_write_months()))
        }
    }
}

/// The step does not belong to the route that serves `platform`: those that do.
pub(super) fn not_on(guide: &GuideId, step: &StepId, platform: Platform, desk: &Context) -> Stop {
    let words = desk.data.words;
    let entry = desk.data.catalogue.entry(guide);
    let there = entry.into_iter().flat_map(|entry| entry.steps_on(platform));
    let there: Vec<&str> = there.map(|step| step.id.as_str()).collect();
    Stop::Usage(format!("{} {}", words.guide_not_on(step, platform), words.name_known(&there)))
}

fn ids(services: &[ServiceId]) -> Vec<&str> {
    services.iter().map(ServiceId::as_str).collect()
}
