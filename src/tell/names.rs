//! What accounts and guides are called where there is little room.

use crate::app::App;
use crate::domain::guide::catalogue::Entry;
use crate::domain::law::standing::{Standing, Word};
use crate::domain::record::account::{Account, AccountKey};
use crate::domain::record::progress::Progress;
use crate::domain::record::request::Track;
use crate::domain::record::status::Status;
use crate::domain::text::id::ServiceId;

/// An account by its service; with its nickname where there are several of that service.
pub(in crate::tell) fn account(account: &Account, app: &App) -> String {
    let accounts = &app.data.dossier().accounts;
    let of_service = accounts.iter().filter(|it| it.service == account.service).count();
    let service = account.service.as_ref().and_then(|id| app.data.catalogue.service(id));
    match service.filter(|_| of_service < 2) {
        Some(service) => service.name.get(app.language()).to_owned(),
        None => app.words.account(account, &app.data.catalogue),
    }
}

/// The same of a key.
pub(in crate::tell) fn of_key(key: &AccountKey, app: &App) -> String {
    app.data.account(key).map(|it| account(&it, app)).unwrap_or_default()
}

/// Whose guides of `service` these are: the account, behind the service where that only borrows its login; what needs
/// no account by its service.
pub(in crate::tell) fn holder(holder: &Account, service: &ServiceId, app: &App) -> String {
    let name = app.data.catalogue.service(service).map(|it| it.name.get(app.language()));
    match (&holder.service, name) {
        (Some(own), _) if own == service => account(holder, app),
        (Some(_), Some(name)) => app.words.home_with(name, &account(holder, app)),
        (None, Some(name)) => name.to_owned(),
        (_, None) => account(holder, app),
    }
}

/// The authority that has a complaint about it, while its answer is awaited.
pub(in crate::tell) fn authority(progress: &Progress, app: &App) -> Option<String> {
    let complaint = progress.standing.as_ref()?.complaint().filter(|it| it.open)?;
    let of_country = || Some(&*app.data.catalogue.authority(complaint.country?)?.name);
    complaint.authority.as_deref().or_else(of_country).map(str::to_owned)
}

/// What was noted last of a request, or of a complaint that runs, in a word or two.
pub(in crate::tell) fn noted(standing: &Standing, app: &App) -> &'static str {
    let words = app.words;
    match (standing.complaint().filter(|it| it.open), standing.request.word) {
        (Some(complaint), Word::NoAnswer) => words.status_name(begun(complaint.track)),
        (Some(complaint), Word::Noted(status)) if !status.is_answer() => {
            words.status_name(begun(complaint.track))
        }
        (_, Word::NoAnswer) => words.state_no_answer(),
        (_, Word::Noted(status)) => words.status_name(status),
    }
}

const fn begun(track: Track) -> Status {
    match track {
        Track::Company(_) => Status::ComplainedCompany,
        Track::Request | Track::Authority(_) => Status::Complained,
    }
}

/// The title of a guide, marked where it is one of the person's own.
pub(in crate::tell) fn title(entry: &Entry, app: &App) -> String {
    let title = entry.title.get(app.language());
    match entry.own {
        Some(_) => format!("{title} ({})", app.words.own_yours()),
        None => title.to_owned(),
    }
}
