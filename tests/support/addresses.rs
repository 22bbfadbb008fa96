//! Every page that the content names, in the order of the guides, once each.

use std::collections::HashSet;

use optout_tui::domain::guide::catalogue::Catalogue;
use optout_tui::domain::text::address::Address;

/// The pages. Settings of a system, and addresses with a blank to fill in, cannot be looked up.
pub(crate) fn pages(catalogue: &Catalogue) -> Vec<Address> {
    let mut pages: Vec<Address> = Vec::new();
    for entry in &catalogue.entries {
        let guide = catalogue.guide(&entry.id).unwrap();
        pages.extend(guide.sources.into_iter().filter_map(|source| source.url));
        for step in guide.steps {
            pages.extend(step.links.into_iter().map(|link| link.url));
            pages.extend(step.stuck.into_iter().filter_map(|rung| rung.link));
        }
    }
    let library = catalogue.library();
    for company in &library.companies {
        let own = [&company.dpo_form, &company.portal, &company.objection];
        pages.extend(own.into_iter().flatten().cloned());
    }
    for authority in &library.authorities {
        pages.push(authority.website.clone());
        pages.extend([&authority.complaint, &authority.info].into_iter().flatten().cloned());
        for office in &authority.offices {
            pages.push(office.website.clone());
            pages.extend(office.complaint.clone());
        }
    }
    let mut told = HashSet::new();
    pages.retain(|page| !page.is_settings() && page.blank().is_none() && told.insert(page.clone()));
    pages
}
