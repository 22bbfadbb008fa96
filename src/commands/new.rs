//! `new`: the skeleton of a guide of one's own.

use std::path::Path;

use super::context::Context;
use super::named;
use super::stop::{Done, Stop};
use crate::cli::New;
use crate::domain::text::id::{GuideId, ServiceId};
use crate::system::file::Saved;
use crate::system::tree;

/// Writes it; and the service and its maker, where nobody knows them.
pub(super) fn run(asked: &New, desk: &Context) -> Done {
    let words = desk.data.words;
    let goal = named::goal(&asked.goal, desk)?;
    let service: ServiceId = asked
        .service
        .parse()
        .map_err(|_malformed| Stop::Usage(words.authors_no_service_name(&asked.service)))?;
    let guides = desk.home.new_guides();
    let folder = guides.join(service.as_str());
    let id = GuideId { service, goal };
    plant(&folder.join(format!("{goal}.toml")), words.authors_guide(), desk)?;
    let catalogue = &desk.data.catalogue;
    let own = folder.join("service.toml");
    if catalogue.reference.services.iter().all(|known| known.id != id.service) && !own.exists() {
        let name = id.service.as_str();
        plant(&own, &words.authors_service(name), desk)?;
        let makers = guides.join("reference").join("companies.toml");
        if catalogue.reference.makers.iter().all(|maker| &*maker.key != name) && !makers.exists() {
            plant(&makers, &words.authors_makers(name), desk)?;
        }
    }
    if catalogue.entries.iter().any(|entry| entry.id == id) {
        desk.print_line(&words.authors_replaces(&id.to_string()))?;
    }
    desk.print_line(words.authors_next())
}

/// Writes a file that is not there yet, and says where.
fn plant(path: &Path, text: &str, desk: &Context) -> Done {
    let words = desk.data.words;
    match tree::plant(path, text)? {
        Saved::At(path) => {
            let written = desk.data.theme.plain(words.authors_written());
            desk.print_exact(
                &format!("{written}{} {}", desk.data.words.colon(), path.display()),
                "",
            )
        }
        Saved::Exists(path) => {
            let path = path.display().to_string();
            Err(Stop::Refused(words.authors_exists(&path)))
        }
    }
}
