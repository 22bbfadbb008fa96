//! `open`: the address of a step, printed whole, then handed to a browser.

use super::context::Context;
use super::named;
use super::operation::not_on;
use super::stop::{Done, Stop};
use crate::cli::Open;
use crate::domain::guide::Guide;
use crate::domain::guide::catalogue::{Entry, StepLine};
use crate::domain::text::address::Address;
use crate::domain::text::failure::Unopened;
use crate::domain::text::platform::Platform;
use crate::system::browser;

/// Opens the address that was asked for.
pub(super) fn run(asked: &Open, desk: &Context) -> Done {
    let entry = named::guide(&asked.guide, desk)?;
    let named = asked.step.as_deref().map(|typed| named::step(typed, entry, desk)).transpose()?;
    let on = named::platform(asked.on.as_deref(), desk)?;
    let guide = &desk.guide(entry)?.guide;
    let address = if let Some(line) = named {
        of_step(guide, entry, line, on, desk)?
    } else {
        let link = guide.first_link(guide.route(on.unwrap_or_else(|| usual(guide, desk))));
        link.map(|link| link.url.clone())
    };
    let words = desk.data.words;
    let Some(address) = address else {
        let what =
            if named.is_some() { desk.data.words.guide_no_link() } else { words.open_no_address() };
        return Err(Stop::Refused(format!("{what} {}", desk.data.words.guide_see(&entry.id))));
    };
    desk.print_line(address.as_str())?;
    if desk.data.is_declared(&entry.id, &address) {
        let service = desk.data.catalogue.service(&entry.id.service);
        let service = service.map_or("", |service| service.name.get(desk.data.language()));
        desk.warn(&desk.data.words.own_declared_by(address.host().unwrap_or_default(), service));
    }
    if asked.print { Ok(()) } else { hand_over(&address, desk) }
}

/// The platform on which somebody follows `guide` who says nothing else.
fn usual(guide: &Guide, desk: &Context) -> Platform {
    desk.data.dossier().setup.platform(&guide.platforms)
}

/// The first address of a step, on the route that was asked for or on one that has the step.
fn of_step(
    guide: &Guide,
    entry: &Entry,
    line: &StepLine,
    on: Option<Platform>,
    desk: &Context,
) -> Done<Option<Address>> {
    let Some(step) = guide.steps.iter().find(|step| step.id == line.id) else {
        return Ok(None);
    };
    let route = guide.route(on.unwrap_or_else(|| usual(guide, desk)));
    if step.is_on(route) {
        return Ok(step.ladder(route).next().map(|link| link.url.clone()));
    }
    match on {
        Some(platform) => Err(not_on(&entry.id, &line.id, platform, desk)),
        None => Ok(step.links.first().map(|link| link.url.clone())),
    }
}

fn hand_over(address: &Address, desk: &Context) -> Done {
    let words = desk.data.words;
    if desk.environment.is_remote() {
        desk.warn(words.notice_ssh());
    }
    match browser::open(address, &desk.environment) {
        Ok(handed) => {
            let handed =
                format!("{}{} {address}", words.notice_handed_to(&handed.to), words.colon());
            desk.print_line(&handed)
        }
        Err(Unopened::NoBrowser) => Err(Stop::Refused(words.open_no_browser().to_owned())),
        Err(Unopened::OtherSystem) => Err(Stop::Refused(words.notice_other_system().to_owned())),
        Err(Unopened::BrowsersOwn) => {
            Err(Stop::Refused(words.notice_browser_only(address.as_str())))
        }
        Err(Unopened::Failed(failure)) => Err(Stop::Failed(failure)),
    }
}
