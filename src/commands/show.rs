//! `show`: a guide in full, to be read, to be pasted, or for a script.

mod json;
mod sheet;
mod steps;
mod text;

use super::context::{Context, print_json, print_raw};
use super::named;
use super::stop::Done;
use crate::cli::{Format, Show};
use crate::domain::guide::catalogue::Entry;
use crate::domain::guide::offer::Offer;
use crate::domain::guide::user_guide::Fault;
use crate::domain::guide::user_guides::Opened;
use crate::domain::guide::{Age, Guide, Hop, Link, Step};
use crate::domain::law::region::Presence;
use crate::domain::text::platform::Platform;
use crate::paper::markdown;

/// A guide, and what of it is shown.
struct Shown<'a> {
    guide: &'a Guide,
    entry: &'a Entry,
    /// What is wrong with its file, where it is one of the person's own.
    faults: &'a [Fault],
    /// The platform that was asked for, and the route that serves it; all routes without.
    only: Option<Only>,
    desk: &'a Context,
}

/// The platform that was asked for.
#[derive(Clone, Copy)]
struct Only {
    platform: Platform,
    route: Platform,
}

/// Shows the guide that was asked for.
pub(super) fn run(asked: &Show, desk: &Context) -> Done {
    let entry = named::guide(&asked.guide, desk)?;
    let platform = named::platform(asked.on.as_deref(), desk)?;
    let Opened { guide, entry, faults } = desk.guide(entry)?;
    let only = platform.map(|platform| Only { platform, route: guide.route(platform) });
    let shown = Shown { guide: &guide, entry: &entry, faults: &faults, only, desk };
    match asked.format {
        Format::Text => desk.print(&text::page(&sheet::sheet(&shown), desk)),
        Format::Markdown => print_raw(&markdown::text(&sheet::sheet(&shown), &desk.data)),
        Format::Json => print_json(&json::Document::of(&shown)),
    }
}

impl<'a> Shown<'a> {
    fn steps(&self) -> impl Iterator<Item = &'a Step> {
        let route = self.route();
        self.guide.steps.iter().filter(move |step| route.is_none_or(|route| step.is_on(route)))
    }

    fn hops(&self, step: &'a Step) -> Vec<&'a Hop> {
        match self.route() {
            Some(route) => step.trail(route).collect(),
            None => step.path.iter().collect(),
        }
    }

    /// The menu trails of a step, and whose they are where platforms differ: shown one after the other,
    /// for hops of one platform lead nowhere on another.
    fn trails(&self, step: &'a Step) -> Vec<(Vec<Platform>, Vec<&'a Hop>)> {
        if self.only.is_some() {
            return vec![(Vec::new(), self.hops(step))];
        }
        let all = if step.on.is_empty() { &self.guide.platforms } else { &step.on };
        let mut trails: Vec<(Vec<Platform>, Vec<&Hop>)> = Vec::new();
        for platform in all.iter().copied() {
            let hops: Vec<&Hop> = step.trail(platform).collect();
            match trails.iter_mut().find(|(_, other)| *other == hops) {
                Some((platforms, _)) => platforms.push(platform),
                None => trails.push((vec![platform], hops)),
            }
        }
        if let [(platforms, _)] = trails.as_mut_slice() {
            platforms.clear();
        }
        trails.retain(|(_, hops)| !hops.is_empty());
        trails
    }

    fn links(&self, step: &'a Step) -> Vec<&'a Link> {
        match self.route() {
            Some(route) => step.ladder(route).collect(),
            None => step.links.iter().collect(),
        }
    }

    /// The names of platforms, in one line.
    fn names(&self, platforms: &[Platform]) -> String {
        let words = self.desk.data.words;
        let names: Vec<&str> = platforms.iter().map(|it| words.platform_name(*it)).collect();
        names.join(", ")
    }

    /// How old it is on the platform that was asked for, or that the person would follow.
    fn age(&self) -> Age {
        let usual = || self.desk.data.dossier().setup.platform(&self.guide.platforms);
        self.guide.age(self.only.map_or_else(usual, |only| only.platform))
    }

    /// Whether it is offered where the person lives, where that is known.
    fn offer(&self) -> Option<Offer> {
        let data = &self.desk.data;
        data.catalogue.offer(&self.guide.id, data.dossier().setup.country?)
    }

    /// Whether no source shows it where the person lives, as far as that is known.
    fn is_missing(&self) -> bool {
        let is_missing = |offer: Offer| offer.presence == Presence::Missing;
        self.guide.card.is_none() && self.offer().is_some_and(is_missing)
    }

    fn route(&self) -> Option<Platform> {
        self.only.map(|only| only.route)
    }
}
